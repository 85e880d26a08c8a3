import type { NameMention } from '../../../common/mention.ts'
import { namesOf } from '../../chunks/document.ts'
import { mentionOfChunk } from '../../chunks/name-chunk.ts'
import type { Rule } from '../../rule.ts'

/** Name in French or Spanish within English text: "Fédération nationale des artisans". */
export const foreign = {
  id: 'name/foreign',
  title: 'Name in French or Spanish within English text',
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
  ],
  counterExamples: [{ text: 'The Union of Teachers met.', why: 'English' }],
} as const satisfies Rule<NameMention>
