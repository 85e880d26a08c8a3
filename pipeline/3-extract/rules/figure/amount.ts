import type { FigureMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'

/** Amounts in dollars. */
export const amount = {
  id: 'figure/amount',
  title: 'Amount of money with a dollar sign',
  triggers: ['$'],
  pattern: /\$ ?(?<number>\d{1,3}(?:,\d{3}){0,4}(?:\.\d+)?)/dgu,
  read: ({ groups }) => ({
    type: 'figure',
    kind: 'money',
    value: Number((groups['number'] ?? '').replaceAll(',', '')),
    high: null,
    unit: 'USD',
    qualifier: 'exact',
  }),
  examples: [
    { text: 'It gave $250,000 to the fund.', match: '$250,000', fields: { value: 250000 }, from: 'U.S. submissions' },
  ],
  counterExamples: [{ text: 'the $ sign', why: 'no number' }],
} as const satisfies Rule<FigureMention>
