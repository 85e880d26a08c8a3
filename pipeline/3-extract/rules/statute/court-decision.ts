import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

/** Decisions of courts by number, as Latin American, Spanish and former Yugoslav courts number them. */
export const courtDecision = {
  id: 'statute/court-decision',
  title: 'Court decision by number and year',
  why: 'The number needs its year: "sentencia" and "judgment" stand before other numbers too.',
  triggers: ['sentencia', 'judgment', 'ruling', 'stc ', 'rol n', 'u-i'],
  pattern:
    /(?<![\p{L}\p{N}-])(?:[Dd]ecisions? |[Rr]ulings? )?(?:[Nn]os?\. ?)?(?<docket>U-[IVX]{1,3}-\d{1,5}\/\d{2,4}(?:-\d{1,3})?)(?![\d/])|(?<![\p{L}\p{N}])(?:(?:[Ss]entencias?|SENTENCIA|[Jj]udgments?|[Rr]ulings?)(?: [Nn]\.?[°ºo]\.?| núm\.)? ?|(?=STC )|[Rr][Oo][Ll] (?:[Nn]\.?[°ºo]\.?|núm\.) ?)(?<number>(?:[A-Z]{1,4}[- ]?)?\d{1,5})(?:\/| de | of |-(?=\d{2,4}(?:-[A-Z]{2})?(?![\d-])))(?<year>(?:19|20)\d\d|\d\d(?!\d))(?:(?:, | y | and | e )(?<second>[A-Z]{1,4}-?\d{1,5})(?:\/| de | of )(?<later>(?:19|20)\d\d))?/dgu,
  read: ({ groups }, { about }) => {
    // "U-I-65/05": a docket of the constitutional courts of the former Yugoslavia.
    const docket = groups['docket']
    if (docket)
      return statute({
        kind: 'case',
        instrument: `/${about.country ?? 'xx'}/case/${docket.toLowerCase().replace('/', '-')}`,
        head: 'case',
      })
    const idOf = (number = '', year = ''): string => `${number.toLowerCase().replaceAll(' ', '-')}-${year}`
    const first = idOf(groups['number'], groups['year'])
    const court = `/${about.country ?? 'xx'}/case`
    return statute({
      kind: 'case',
      instrument: groups['second'] ? court : `${court}/${first}`,
      provisions: groups['second'] ? [first, idOf(groups['second'], groups['later'])] : [],
      head: 'case',
    })
  },
  examples: [
    {
      text: 'the Constitutional Court, in decision No. U-I-92/07 of 15 April 2010, ruled',
      match: 'decision No. U-I-92/07',
      fields: { instrument: '/si/case/u-i-92-07' },
      about: { country: 'si' },
      from: 'national reports to the Universal Periodic Review',
    },
    {
      text: 'La Corte Constitucional, en su Sentencia C-117 de 2018, declaró',
      match: 'Sentencia C-117 de 2018',
      fields: { instrument: '/co/case/c-117-2018' },
      about: { country: 'co', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'las Sentencias C-355 de 2006 y C-055 de 2022 despenalizaron',
      match: 'Sentencias C-355 de 2006 y C-055 de 2022',
      fields: { provisions: ['c-355-2006', 'c-055-2022'] },
      about: { country: 'co', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Corte Suprema, en el fallo Rol N° 2182-98, resolvió',
      match: 'Rol N° 2182-98',
      fields: { instrument: '/cl/case/2182-98' },
      about: { country: 'cl', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la sentencia núm. 1267/2018 del Tribunal Supremo',
      match: 'sentencia núm. 1267/2018',
      about: { country: 'es', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la sentencia STC 140/2018 del Tribunal Constitucional',
      match: 'sentencia STC 140/2018',
      fields: { instrument: '/es/case/stc-140-2018' },
      about: { country: 'es', language: 'es' },
      from: 'informes de los Estados',
    },
  ],
  counterExamples: [
    { text: 'el rol de la mujer en 1998-99', why: 'another meaning' },
    { text: 'una sentencia de 2018 condenó al Estado', why: 'a year alone' },
    { text: 'se dictaron 45 sentencias en 2018', why: 'a count' },
    { text: 'the submarine U-I-boat, decision No. 12 and part U-12/04 of the engine', why: 'no docket' },
    { text: 'a judgment of 12 May 2018', why: 'a date' },
  ],
} as const satisfies Rule<StatuteMention>
