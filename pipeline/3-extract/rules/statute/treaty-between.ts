import type { StatuteMention } from '../../../common/mention.ts'
import { slugOf } from '../../../common/slug.ts'
import { SUBJECT_LINKS } from '../../lists/treaty-makers.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

/** Treaties between two States that no list has, by the shape of their titles. */
export const treatyBetween = {
  id: 'statute/treaty-between',
  title: 'Treaty between States by its title',
  why: 'No list has the treaties of two States. A title with capitals on both sides of its subject word is one; an agreement in small letters may be anything.',
  triggers: ['agreement between', 'treaty between', 'convention between'],
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<words>(?<head>Agreement|Treaty|Convention) between (?:the )?(?=\\p{Lu})[\\p{L} ’'-]{3,120}? (?:${SUBJECT_LINKS.english.join('|')}) (?:the )?\\p{Lu}[\\p{L}’'-]{2,24}(?: (?:(?:and|of|in|on|the|for|to|against|with) ){0,2}\\p{Lu}[\\p{L}’'-]{1,24}){0,10}(?:(?:,? of |, | \\()(?:19|20)\\d\\d(?!\\d)\\)?)?)`,
    'dgu',
  ),
  read: ({ groups }) =>
    statute({
      kind: 'treaty',
      form: 'name',
      instrument: `/int/treaty/${slugOf(groups['words'] ?? '')}`,
      head: groups['head']?.toLowerCase() ?? 'treaty',
      name: groups['words'] ?? null,
    }),
  examples: [
    {
      text: 'under the Agreement between Jamaica and Canada on Mutual Legal Assistance of 1995, requests',
      match: 'Agreement between Jamaica and Canada on Mutual Legal Assistance of 1995',
      fields: { instrument: '/int/treaty/agreement-between-jamaica-and-canada-on-mutual-legal-assistance-of-1995' },
      from: 'State party reports',
    },
    {
      text: 'the Treaty between the Republic of Kazakhstan and Mongolia on Extradition was',
      match: 'Treaty between the Republic of Kazakhstan and Mongolia on Extradition',
      from: 'State party reports',
    },
    {
      text: 'the Agreement between the Government of Nepal and the Government of Jordan concerning Labour Cooperation (2017)',
      match:
        'Agreement between the Government of Nepal and the Government of Jordan concerning Labour Cooperation (2017)',
      from: 'State party reports',
    },
  ],
  counterExamples: [
    { text: 'An agreement between Peru and Chile on fishing quotas', why: 'small letters: no title' },
    { text: 'The Agreement between the parties on costs', why: 'no title' },
  ],
} as const satisfies Rule<StatuteMention>
