import type { NameMention } from '../../../common/mention.ts'
import { namesOf } from '../../chunks/document.ts'
import { mentionOfChunk } from '../../chunks/name-chunk.ts'
import type { Rule } from '../../rule.ts'

/** Operation or project by its name: "Operation Redwood", "Vision 2030". */
export const prefixed = {
  id: 'name/prefixed',
  title: 'Operation or project by its name',
  why: 'The name stands behind the head.',
  triggers: [],
  scan: (passage, context) =>
    (namesOf(context).chunks.get(passage) ?? []).filter(({ means }) => means === 'prefixed').map(mentionOfChunk),
  examples: [
    {
      text: 'Agents of Operation Redwood made arrests.',
      match: 'Operation Redwood',
      fields: { kind: 'operation' },
      from: 'U.S. submissions',
    },
    { text: 'It is part of Vision 2030.', match: 'Vision 2030', from: 'State reports' },
  ],
  counterExamples: [
    { text: 'the operation of the law', why: 'no name' },
    { text: 'The Project Coordinator resigned.', why: 'a post' },
  ],
} as const satisfies Rule<NameMention>
