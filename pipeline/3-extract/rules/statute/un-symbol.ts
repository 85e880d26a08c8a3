import { alternatives } from '../../../common/alternatives.ts'
import type { StatuteMention } from '../../../common/mention.ts'
import type { Passage } from '../../context.ts'
import { MONTHS } from '../../lists/instrument-types.ts'
import { SYMBOL_SERIES } from '../../lists/un-bodies.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { paragraphsAfter, paragraphsBefore } from '../../statute/paragraphs.ts'

const SYMBOL = new RegExp(
  `(?<![\\p{L}\\p{N}/.])(?<symbol>(?:${SYMBOL_SERIES.join('|')})(?:/[\\p{Lu}\\d][\\p{L}\\d.–-]{0,14}(?:\\([A-Z\\d]{1,6}\\))?){2,7}(?:/(?:rev|add|corr)\\.\\d{1,2})?)`,
  'dgu',
)
/** "Acuerdo ‸A/024/08", "Oficio núm. ‸E/12/05": an act of an authority of a State. */
const OF_A_STATE =
  /(?:[Aa]cuerdo|[Oo]ficio|[Cc]ircular|[Dd]ecreto|[Ll]ey|[Ee]xpediente|[Aa]rrêté|[Dd]écret|[Ll]oi|[Ll]aw|[Aa]ct|[Dd]ecree|[Oo]rder)(?: (?:[Nn][°º]|[Nn]os?\.?|núm\.|[Nn]úmero))? $/u
const YEAR = / \((?:19|20)\d\d\)/uy
/** Summary records of several meetings: "CRPD/C/SR.455‸ et 456". */
const RECORD = /(?<link> ?[-–] ?|, and |, | and | et | y | & | to | à | a )(?:SR\.)?(?<to>\d{1,4})(?![\d/.]\d|\d)/uy
/** "E/C.12/LKA/Q/5‸ and Add.1": an addendum to the document before it. */
const ADDENDUM = /(?: ?, | and | et | y |, and )(?<part>Add\.\d{1,2})(?![\d.])/uy
/** "CAT/C/SR.229/Add‸. 3‸": the number of an addendum set off. */
const SET_OFF = new RegExp(
  `\\. (?<number>\\d{1,2})(?![\\d/.]\\d|\\d)(?! (?:de )?(?:${alternatives(MONTHS.flat())})(?!\\p{L}))`,
  'iuy',
)
const MOST = 12

/** What a symbol stands for with the numbers behind it, and where they end. */
interface Several {
  readonly symbols: readonly string[]
  readonly end: number
}

/** "CRC/C/SR.1836‸, 1837 and 1840", "SR.455‸–457". */
function furtherRecords(text: string, at: number, symbol: string): Several | null {
  const symbols = [symbol]
  let end = at
  for (let next = matchAt(RECORD, text, end); next && symbols.length < MOST; next = matchAt(RECORD, text, end)) {
    const { to = '', link = '' } = next.groups ?? {}
    const last = symbol.replace(/\d{1,6}$/u, to)
    if (/et|and|y|,|&/u.test(link)) symbols.push(last)
    else symbols.push(`${symbols.pop()}..${last}`)
    end += next[0].length
    if (/et|and|y|&/u.test(link)) break
  }
  return end > at ? { symbols, end } : null
}

/** "CCPR/C/1/Add.25‸ and 40‸)", "CCPR/C/58/Add.2‸ and Add.4": further addenda to the same document. */
const NEXT_ADDENDUM = /(?:, | and | et | y |, and )(?:Add\.(?<named>\d{1,3})(?![\d.]\d|\d)|(?<bare>\d{1,3})(?=[);]))/uy

/** "Add.25 and ‸40)": a number alone closes the bracket that its symbol stands in. */
const isInBracket = (text: string, at: number): boolean => /\([^()]*$/u.test(text.slice(Math.max(0, at - 160), at))

function furtherAddenda(text: string, at: number, symbol: string): Several | null {
  const symbols = [symbol]
  let end = at
  for (
    let next = matchAt(NEXT_ADDENDUM, text, end);
    next && symbols.length < MOST;
    next = matchAt(NEXT_ADDENDUM, text, end)
  ) {
    if (next.groups?.['bare'] && !isInBracket(text, end)) break
    symbols.push(symbol.replace(/\d{1,3}$/u, next.groups?.['named'] ?? next.groups?.['bare'] ?? ''))
    end += next[0].length
  }
  return end > at ? { symbols, end } : null
}

/** "CRC/C/SR‸. 541‸": the number of a summary record set off. */
const RECORD_OFF = /\. (?<number>\d{1,4})(?![\d/.]\d|\d)/uy

/** The number that stands off a symbol, which ends at `end`. */
function setOffAt(text: string, end: number, symbol: string): RegExpExecArray | null {
  if (symbol.endsWith('/SR')) return matchAt(RECORD_OFF, text, end)
  return /\/(?:Add|Rev|Corr)$/u.test(symbol) ? matchAt(SET_OFF, text, end) : null
}

/** "E/C.12/LKA/Q/5‸ and Add.1". */
function addenda(text: string, at: number, symbol: string): Several | null {
  if (/\/Add\.\d{1,3}$/u.test(symbol)) return furtherAddenda(text, at, symbol)
  const next = matchAt(ADDENDUM, text, at)
  return next && { symbols: [symbol, `${symbol}/${next.groups?.['part']}`], end: at + next[0].length }
}

/** United Nations documents by symbol. */
export const unSymbol = {
  id: 'statute/un-symbol',
  title: 'United Nations document by its symbol',
  triggers: [...new Set(SYMBOL_SERIES.map((series) => `${series.split('/')[0]?.toLowerCase()}/`))],
  scan: ({ text, start }: Passage) => {
    const drafts: StatuteDraft[] = []
    for (const match of text.matchAll(SYMBOL)) {
      const printed = (match.groups?.['symbol'] ?? '').replace(/[.–-]{1,4}$|(?<=\/SR\.\d{1,6})[–-](?:SR\.)?\d+$/u, '')
      const setOff = setOffAt(text, match.index + printed.length, printed)
      if (
        (!/\d/u.test(printed) && !setOff) ||
        (/^[A-Z]\/\d/u.test(printed) && OF_A_STATE.test(text.slice(Math.max(0, match.index - 24), match.index)))
      )
        continue
      const symbol = printed.replaceAll('–', '-') + (setOff ? `.${setOff.groups?.['number']}` : '')
      let end = match.index + printed.length + (setOff?.[0].length ?? 0)
      const year = /\/RES\//u.test(symbol) ? matchAt(YEAR, text, end) : null
      end += year?.[0].length ?? 0
      const several = /\/SR\.\d{1,6}$/u.test(symbol) ? furtherRecords(text, end, symbol) : addenda(text, end, symbol)
      if (several) {
        drafts.push(
          statute({
            kind: 'un-document',
            instrument: '/un/doc',
            provisions: several.symbols,
            head: 'resolution',
            start: start + match.index,
            end: start + several.end,
          }),
        )
        continue
      }
      const before = paragraphsBefore(text, match.index)
      const after = before ? null : paragraphsAfter(text, end)
      drafts.push(
        statute({
          kind: 'un-document',
          instrument: `/un/doc/${symbol}`,
          provisions: (before ?? after)?.paths ?? [],
          head: 'resolution',
          start: start + (before?.at ?? match.index),
          end: start + (after?.at ?? end),
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'en sus sesiones (véanse CRC/C/SR. 541 y 542), celebradas',
      match: 'CRC/C/SR. 541 y 542',
      fields: { provisions: ['CRC/C/SR.541', 'CRC/C/SR.542'] },
      from: 'observaciones finales',
    },
    {
      text: 'communiqué en janvier 2000 (CRC/C/8/Add.42, paragr. 5 à 7 et 331)',
      match: 'CRC/C/8/Add.42, paragr. 5 à 7 et 331',
      about: { language: 'fr' },
      from: 'commentaires de la CEACR',
    },
    {
      text: 'the summary record CAT/C/SR.300/Add. 2 was issued',
      match: 'CAT/C/SR.300/Add. 2',
      fields: { instrument: '/un/doc/CAT/C/SR.300/Add.2' },
      from: 'UN documents',
    },
    {
      text: 'The report CCPR/C/4/Add.2, 5) the annex; and CCPR/C/4/Add.3 and 12; it was late',
      match: 'CCPR/C/4/Add.2',
      fields: { instrument: '/un/doc/CCPR/C/4/Add.2' },
      from: 'UN documents',
    },
    {
      text: 'the report (CCPR/C/4/Add.1 and 2) and its supplement (CCPR/C/5/Add.3 y Add.7)',
      match: 'CCPR/C/4/Add.1 and 2',
      fields: { provisions: ['CCPR/C/4/Add.1', 'CCPR/C/4/Add.2'] },
      from: 'UN documents',
    },
    {
      text: 'see A/HRC/28/15, paras. 115.1, 115.4–115.17 and 115.133.',
      match: 'A/HRC/28/15, paras. 115.1, 115.4–115.17 and 115.133',
      fields: { provisions: ['para115.1', 'para115.4..para115.17', 'para115.133'] },
      from: 'compilations for the Universal Periodic Review',
    },
    {
      text: 'au paragraphe 12 du document HRI/CORE/1/Add.70',
      match: 'paragraphe 12 du document HRI/CORE/1/Add.70',
      fields: { provisions: ['para12'] },
      from: 'comptes rendus des comités',
    },
    {
      text: 'at its meetings (see CRC/C/SR.1836, 1837 and 1840), held',
      match: 'CRC/C/SR.1836, 1837 and 1840',
      fields: { provisions: ['CRC/C/SR.1836', 'CRC/C/SR.1837', 'CRC/C/SR.1840'] },
      from: 'UN documents',
    },
    {
      text: 'the replies (CRC/C/TZA/Q/3–5 and Add.1) say',
      match: 'CRC/C/TZA/Q/3–5 and Add.1',
      fields: { provisions: ['CRC/C/TZA/Q/3-5', 'CRC/C/TZA/Q/3-5/Add.1'] },
      from: 'UN documents',
    },
    {
      text: 'See CRC/C/OPSC/USA/CO/2, para. 14.',
      match: 'CRC/C/OPSC/USA/CO/2, para. 14',
      fields: { instrument: '/un/doc/CRC/C/OPSC/USA/CO/2', provisions: ['para14'] },
      from: 'UN documents',
    },
    {
      text: 'in S/RES/2242 (2015), the Council',
      match: 'S/RES/2242 (2015)',
      fields: { instrument: '/un/doc/S/RES/2242' },
      from: 'UN documents',
    },
    { text: 'le rapport (CRPD/C/NOR/1 et Corr.1)', match: 'CRPD/C/NOR/1', from: 'documents de l’ONU' },
    {
      text: 'in paragraph 13 of CEDAW/C/SEN/CO/8 the Committee',
      match: 'paragraph 13 of CEDAW/C/SEN/CO/8',
      fields: { instrument: '/un/doc/CEDAW/C/SEN/CO/8', provisions: ['para13'] },
      from: 'State party reports',
    },
    {
      text: 'à ses 455e et 456e séances (CRPD/C/SR.455 et 456)',
      match: 'CRPD/C/SR.455 et 456',
      fields: { provisions: ['CRPD/C/SR.455', 'CRPD/C/SR.456'] },
      from: 'observations finales',
    },
    { text: 'adopted by A/RES/55/25.', match: 'A/RES/55/25', from: 'UN documents' },
  ],
  counterExamples: [
    { text: 'por el Acuerdo A/024/08 y el Oficio núm. E/12/05', why: 'acts of authorities of a State' },
    { text: 'men and/or women', why: 'no symbol' },
    { text: 'A/B testing', why: 'no number' },
  ],
} as const satisfies Rule<StatuteMention>
