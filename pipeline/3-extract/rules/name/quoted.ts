import type { NameMention } from '../../../common/mention.ts'
import { namesOf } from '../../chunks/document.ts'
import { mentionOfChunk } from '../../chunks/name-chunk.ts'
import type { Rule } from '../../rule.ts'

/** Program by a name in quotation marks: the project “Open Doors”, “Joy” mobile app. */
export const quoted = {
  id: 'name/quoted',
  title: 'Program by a name in quotation marks',
  why: 'The head stands outside the quotation marks.',
  triggers: [],
  scan: (passage, context) =>
    (namesOf(context).chunks.get(passage) ?? []).filter(({ means }) => means === 'quoted').map(mentionOfChunk),
  examples: [
    {
      text: 'In 2019 the “Open Doors” campaign began.',
      match: '“Open Doors” campaign',
      fields: { kind: 'campaign', head: 'campaign' },
      from: 'UPR reports',
    },
    {
      text: 'It runs a project entitled “Learning for Life” in ten schools.',
      match: '“Learning for Life”',
      fields: { kind: 'project' },
      from: 'UPR reports',
    },
  ],
  counterExamples: [{ text: 'The term “child” has a meaning.', why: 'no head noun' }],
} as const satisfies Rule<NameMention>
