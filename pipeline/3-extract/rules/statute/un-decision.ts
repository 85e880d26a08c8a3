import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'
import { paragraphsAfter, paragraphsBefore } from '../../statute/paragraphs.ts'

/** The Human Rights Council, not far before its decision. */
const COUNCIL_BEFORE =
  /(?:Human Rights Council|Conseil des droits de l['’]homme|Consejo de Derechos Humanos)(?!\p{L})[^.;]{0,90}$/u

/** Decisions of the conferences of the parties to the climate and biodiversity conventions. */
export const unDecision = {
  id: 'statute/un-decision',
  title: 'Decision of a conference of the parties or of the Human Rights Council',
  triggers: ['cp.', 'cma.', 'cmp.', 'cop/', 'decision ', 'décision ', 'decisión '],
  pattern:
    /(?<![\p{L}\p{N}])(?:(?:[Dd]ecisions?|[Dd]écisions?|[Dd]ecisi(?:ón|ones))(?: [Nn]o\.| [Nn][°º]| núm\.)? )?(?<number>\d{1,2}\/(?:CP|CMA|CMP)\.\d{1,2})(?:(?: and | et | y |, )(?<second>\d{1,2}\/(?:CP|CMA|CMP)\.\d{1,2}))?|(?<![\p{L}\p{N}])(?:[Dd]ecision|[Dd]écision|[Dd]ecisión) (?<council>\d{1,2}\/1\d\d)(?![\d/])/dgu,
  read: ({ groups, start, end, passage }) => {
    const { number, second, council } = groups
    if (council !== undefined)
      return COUNCIL_BEFORE.test(passage.text.slice(Math.max(0, start - passage.start - 120), start - passage.start))
        ? statute({ kind: 'un-document', instrument: `/un/doc/A/HRC/DEC/${council}`, head: 'decision', start, end })
        : null
    const after = second ? null : paragraphsAfter(passage.text, end - passage.start)
    const before = second || after ? null : paragraphsBefore(passage.text, start - passage.start)
    return statute({
      kind: 'un-document',
      instrument: second ? '/un/doc' : `/un/doc/${number}`,
      provisions: second ? [number ?? '', second] : ((after ?? before)?.paths ?? []),
      head: 'decision',
      start: before ? passage.start + before.at : start,
      end: after ? passage.start + after.at : end,
    })
  },
  examples: [
    {
      text: 'pursuant to decision 4/CMA.1 on information',
      match: 'decision 4/CMA.1',
      fields: { instrument: '/un/doc/4/CMA.1' },
      from: 'climate plans',
    },
    {
      text: 'conforme a la decisión 1/CP.21',
      match: 'decisión 1/CP.21',
      from: 'contribuciones determinadas a nivel nacional',
    },
    {
      text: 'les décisions 1/CP.19 et 1/CP.20',
      match: 'décisions 1/CP.19 et 1/CP.20',
      fields: { provisions: ['1/CP.19', '1/CP.20'] },
      from: 'contributions déterminées au niveau national',
    },
    {
      text: 'las directrices del Consejo de Derechos Humanos en su decisión 17/119',
      match: 'decisión 17/119',
      fields: { instrument: '/un/doc/A/HRC/DEC/17/119' },
      from: 'informes del EPU',
    },
  ],
  counterExamples: [
    { text: 'Decision 12/105 of the tribunal', why: 'no body of the United Nations' },
    { text: 'The Council of Ministers set aside decision 12/105 of the court', why: 'a council of a State' },
    { text: 'le Conseil d’État a confirmé la décision 12/105', why: 'a court' },
    { text: 'the decision of 4 May', why: 'no number' },
    { text: 'at CMA.1 in Katowice', why: 'the session, not a decision' },
  ],
} as const satisfies Rule<StatuteMention>
