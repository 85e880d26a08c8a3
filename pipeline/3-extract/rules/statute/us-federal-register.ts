import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

/** Federal Register by volume and page. */
export const usFederalRegister = {
  id: 'statute/us-federal-register',
  title: 'Federal Register by volume and page',
  triggers: ['fed.', 'fr ', 'f.r.', 'federal register'],
  pattern:
    /(?<![\d.,-])(?<volume>\d{1,3}) (?:Fed\. ?Reg\.|F\.R\.|FR|Federal Register),? (?<page>\d{1,3},\d{3}(?!\d)|\d{2,6})(?!\d)/dgu,
  read: ({ groups }) =>
    statute({ kind: 'fed-reg', instrument: `/us/fr/${groups['volume']}/${(groups['page'] ?? '').replace(',', '')}` }),
  examples: [
    {
      text: 'published at 72 Fed. Reg. 1234.',
      match: '72 Fed. Reg. 1234',
      fields: { instrument: '/us/fr/72/1234' },
      from: 'agency notices',
    },
    {
      text: 'See 60 Fed. Reg. 68,380 (1995)',
      match: '60 Fed. Reg. 68,380',
      fields: { instrument: '/us/fr/60/68380' },
      from: 'court opinions',
    },
    { text: 'in 87 FR 12345', match: '87 FR 12345', from: 'agency notices' },
  ],
  counterExamples: [
    { text: 'The Federal Register of 12 pages', why: 'no volume and page' },
    { text: '15 FR officers', why: 'no page' },
  ],
} as const satisfies Rule<StatuteMention>
