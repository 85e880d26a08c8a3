import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'
import { treatiesByCets } from '../../statute/treaty-index.ts'

/** Treaties of the Council of Europe by their number in its series. */
export const councilOfEurope = {
  id: 'statute/council-of-europe',
  title: 'Treaty of the Council of Europe by number',
  triggers: ['cets', 'ets ', 'stce', 'ste '],
  pattern:
    /(?<![\p{L}])(?:(?:CETS|STCE)(?: [Nn]o\.?| [Nn][°º]| núm\.)?|(?:ETS|STE)(?: [Nn]o\.?| [Nn][°º]| núm\.| (?=\d{3}))) ?(?<number>\d{1,3})(?!\d)/dgu,
  read: ({ groups }) => {
    const number = Number(groups['number'])
    const known = treatiesByCets.get(number)
    return statute({
      kind: 'treaty',
      instrument: known?.id ?? `/int/treaty/cets-${number}`,
      head: 'convention',
      label: known?.label ?? null,
      url: `https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=${String(number).padStart(3, '0')}`,
    })
  },
  examples: [
    {
      text: 'ratified CETS No. 210 in 2015',
      match: 'CETS No. 210',
      fields: { instrument: '/int/treaty/istanbul-convention' },
      from: 'UPR reports',
    },
    {
      text: 'the convention (ETS No. 5)',
      match: 'ETS No. 5',
      fields: { instrument: '/int/treaty/echr' },
      from: 'UPR reports',
    },
    { text: 'CETS 197 entered into force', match: 'CETS 197', from: 'UPR reports' },
  ],
  counterExamples: [
    { text: 'the EU ETS covers 45 sectors', why: 'emissions trading, no number behind' },
    { text: 'the EU ETS 2 covers fuels', why: 'emissions trading again' },
  ],
} as const satisfies Rule<StatuteMention>
