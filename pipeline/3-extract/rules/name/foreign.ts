import type { NameMention } from '../../../common/mention.ts'
import { namesOf } from '../../chunks/document.ts'
import { mentionOfChunk } from '../../chunks/name-chunk.ts'
import type { Rule } from '../../rule.ts'

/** Name of another language than its text: "Fédération nationale des artisans" in English, "School for the Blind" in Spanish. */
export const foreign = {
  id: 'name/foreign',
  title: 'Name of another language than its text',
  why: 'Reports print the names of bodies in the language of the country.',
  triggers: [],
  scan: (passage, context) =>
    (namesOf(context).chunks.get(passage) ?? []).filter(({ means }) => means === 'foreign').map(mentionOfChunk),
  examples: [
    {
      text: 'Training is given by the Fédération Nationale des Artisans du Bois.',
      match: 'Fédération Nationale des Artisans du Bois',
      fields: { class: 'body', kind: 'ngo' },
      from: 'State reports',
    },
    {
      text: 'Asisten a clases en la Harbour School for the Deaf y en otras.',
      match: 'Harbour School for the Deaf',
      fields: { kind: 'academic' },
      about: { language: 'es' },
      from: 'State reports in Spanish',
    },
  ],
  counterExamples: [{ text: 'The Union of Teachers met.', why: 'English' }],
} as const satisfies Rule<NameMention>
