import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

/** Bills and resolutions of the Congress of the United States. */
export const usBill = {
  id: 'statute/us-bill',
  title: 'Bill of the Congress of the United States',
  why: '"S. 12" alone is also a section or an initial: it counts with its Congress or behind the word bill.',
  triggers: ['bill', 'h.r.', 'h. r', 'h.j', 'h. j', 'h.c', 'h. c', 's. ', 's.r', 's.j', 's.c'],
  anchored: true,
  pattern:
    /(?<![\p{L}\d.])(?<bill>[Bb]ills? )?(?<house>H\. ?R\.|S\.|H\. ?(?:J\. ?|Con\. ?)?Res\.|S\. ?(?:J\. ?|Con\. ?)?Res\.) ?(?<number>\d{1,5})(?![\d.])(?:,? \(?(?<congress>\d{2,3})(?:st|nd|rd|th) Cong(?:ress|\.)\)?)?/dgu,
  guards: [
    {
      id: 'lone-letter',
      why: 'a lone "S." with a number is a section or an initial',
      stops: ({ groups }) => groups['house'] === 'S.' && !groups['congress'] && !groups['bill'],
    },
  ],
  read: ({ groups, spans, end, start }) => {
    const house = (groups['house'] ?? '').replaceAll(/[. ]/gu, '').toLowerCase()
    const { number, congress } = groups
    return statute({
      kind: 'us-bill',
      instrument: ['/us/bill', ...(congress ? [congress] : []), `${house}${number}`].join('/'),
      start: spans['house']?.start ?? start,
      end,
    })
  },
  examples: [
    {
      text: 'H.R. 2200, 115th Cong., was passed.',
      match: 'H.R. 2200, 115th Cong.',
      fields: { instrument: '/us/bill/115/hr2200' },
      from: 'Congressional reports',
    },
    {
      text: 'the Senate took up bill S. 1312',
      match: 'S. 1312',
      fields: { instrument: '/us/bill/s1312' },
      from: 'Congressional reports',
    },
    { text: 'H.R. 898 would amend it', match: 'H.R. 898', from: 'Congressional reports' },
  ],
  counterExamples: [
    { text: 'Mr. S. 12 years later', why: 'an initial' },
    { text: 'under s. 12 of the Act', why: 'a section' },
  ],
} as const satisfies Rule<StatuteMention>
