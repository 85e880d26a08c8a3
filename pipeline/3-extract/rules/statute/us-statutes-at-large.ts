import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

/** Statutes at Large by volume and page. */
export const usStatutesAtLarge = {
  id: 'statute/us-statutes-at-large',
  title: 'Statutes at Large by volume and page',
  triggers: ['stat.'],
  pattern: /(?<![\d.,-])(?<volume>\d{1,3}) Stat\. ?(?<page>\d{1,3}(?:,\d{3})(?!\d)|\d{1,5})(?!\d)/dgu,
  read: ({ groups }) =>
    statute({
      kind: 'stat',
      instrument: `/us/stat/${groups['volume']}/${(groups['page'] ?? '').replace(',', '')}`,
    }),
  examples: [
    {
      text: 'Pub. L. 106-386, 114 Stat. 1464',
      match: '114 Stat. 1464',
      fields: { instrument: '/us/stat/114/1464' },
      from: 'acts of Congress',
    },
    {
      text: 'at 134 Stat. 1,234, 1,236',
      match: '134 Stat. 1,234',
      fields: { instrument: '/us/stat/134/1234' },
      from: 'law reviews',
    },
    { text: 'See 78 Stat. 241, codified', match: '78 Stat. 241', from: 'court opinions' },
  ],
  counterExamples: [
    { text: 'In 2007 Stat. offices counted 300 cases', why: 'a year before an abbreviation of statistics' },
    { text: 'Fla. Stat. 39', why: 'a State code: no volume' },
  ],
} as const satisfies Rule<StatuteMention>
