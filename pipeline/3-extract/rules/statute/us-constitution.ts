import type { StatuteMention } from '../../../common/mention.ts'
import { ORDINALS } from '../../lists/ordinals.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

const numbers = new Map<string, number>(ORDINALS.map((word, index) => [word, index + 1]))

/** "14th Amendment": as many as the constitution has. */
const IN_DIGITS = Array.from({ length: 27 }, (_, index) => {
  const suffix = /(?<!1)[123]$/u.test(String(index + 1)) ? ['st', 'nd', 'rd'][index % 10] : 'th'
  return `${index + 1}${suffix}`
})

/** Amendments to the Constitution of the United States by ordinal. */
export const usConstitution = {
  id: 'statute/us-constitution',
  title: 'Amendment to the Constitution of the United States',
  triggers: [...ORDINALS, ...IN_DIGITS],
  anchored: true,
  pattern: new RegExp(
    `(?<first>${ORDINALS.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('|')}|\\d{1,2}(?:st|nd|rd|th))(?:(?:,| and|, and) (?<second>${ORDINALS.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('|')}|\\d{1,2}(?:st|nd|rd|th)))? Amendments?(?<of> to the (?:U\\.S\\. |United States )?Constitution(?: of the United States)?)?(?!\\p{L})`,
    'dgu',
  ),
  guards: [
    {
      id: 'other-country',
      why: 'amendments of another constitution have their own numbers',
      stops: ({ groups }, { about }) =>
        about.country !== null && about.country !== 'us' && !/U\.S\.|United States/u.test(groups['of'] ?? ''),
    },
  ],
  read: ({ groups, start, end }) => {
    const amendments = [groups['first'], groups['second']].flatMap((word) => {
      const number = word && (numbers.get(word.toLowerCase()) ?? Number.parseInt(word, 10))
      return number ? [`amdt${number}`] : []
    })
    return statute({ kind: 'us-constitution', instrument: '/us/const', provisions: amendments, start, end })
  },
  examples: [
    {
      text: 'the right under the Sixth Amendment to the Constitution to confront',
      match: 'Sixth Amendment to the Constitution',
      fields: { provisions: ['amdt6'] },
      from: 'U.S. submissions',
    },
    {
      text: 'The First Amendment protects speech.',
      match: 'First Amendment',
      fields: { provisions: ['amdt1'] },
      from: 'U.S. submissions',
    },
    {
      text: 'under the Fifth and Fourteenth Amendments',
      match: 'Fifth and Fourteenth Amendments',
      fields: { provisions: ['amdt5', 'amdt14'] },
      from: 'court opinions',
    },
  ],
  counterExamples: [
    { text: 'a first amendment to the plan', why: 'lower case: not the constitution' },
    { text: 'the Sixteenth Amendment', why: 'another country', about: { country: 'in' } },
  ],
} as const satisfies Rule<StatuteMention>
