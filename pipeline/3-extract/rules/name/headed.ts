import type { NameMention } from '../../../common/mention.ts'
import { namesOf } from '../../chunks/document.ts'
import { mentionOfChunk } from '../../chunks/name-chunk.ts'
import type { Rule } from '../../rule.ts'

/** Names round a head noun: "Office for Victims of Crime", "ministère de la Justice", "Consejo Nacional de la Mujer". */
export const headed = {
  id: 'name/headed',
  title: 'Program or body by its head noun',
  why: 'Runs of capitalised words are scanned token by token: no pattern over them is linear. Head nouns and grammar are lists.',
  triggers: [],
  scan: (passage, context) => (namesOf(context).chunks.get(passage) ?? []).map(mentionOfChunk),
  examples: [
    {
      text: 'Cases go to the Office for Children and Families.',
      match: 'Office for Children and Families',
      fields: { class: 'body', kind: 'government', head: 'office' },
      from: 'U.S. submissions',
    },
  ],
  counterExamples: [
    { text: 'The Ministry is responsible for prisons.', why: 'a bare head noun is an anaphor' },
    { text: 'The Minister of Justice replied.', why: 'a person by title' },
  ],
} as const satisfies Rule<NameMention>
