import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

/** Executive orders of the President of the United States. Other countries number theirs in other shapes. */
export const usExecutive = {
  id: 'statute/us-executive',
  title: 'Executive order of the President of the United States',
  triggers: ['executive order', 'exec. order', 'e.o.', 'eo '],
  pattern:
    /(?<![\p{L}\d])(?:Executive Orders?|Exec\. Orders?|E\.O\.|EO) (?:(?:No|Nos)\. ?)?(?<number>\d{2},?\d{3}|\d{4})(?: (?:and|&) (?<second>\d{2},?\d{3}|\d{4}))?(?![\d,-])/dgu,
  guards: [
    {
      id: 'other-country',
      why: 'executive orders of another country are its own law',
      stops: (_found, { about }) => about.country !== null && about.country !== 'us',
    },
  ],
  read: ({ groups }) =>
    statute({
      kind: 'us-executive',
      instrument: '/us/eo',
      provisions: [groups['number'], groups['second']].flatMap((number) => number?.replace(',', '') ?? []),
    }),
  examples: [
    {
      text: 'Executive Order 13773 directs agencies.',
      match: 'Executive Order 13773',
      fields: { provisions: ['13773'] },
      from: 'agency notices',
    },
    { text: 'under E.O. 13,257', match: 'E.O. 13,257', fields: { provisions: ['13257'] }, from: 'agency notices' },
    {
      text: 'Executive Orders 13126 and 13627 ban',
      match: 'Executive Orders 13126 and 13627',
      fields: { provisions: ['13126', '13627'] },
      from: 'agency notices',
    },
  ],
  counterExamples: [
    { text: 'Executive Order 1234 of 2010', why: 'not the United States', about: { country: 'ph' } },
    { text: 'The executive order was signed.', why: 'no number' },
  ],
} as const satisfies Rule<StatuteMention>
