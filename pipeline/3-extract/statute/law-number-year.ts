import { dateAt } from './dates.ts'
import { dateBehindMaker } from './law-maker-date.ts'
import { yearOfOtherEra } from './law-year.ts'
import { matchAt, skip } from './match-at.ts'

/** "Law No. 23‸ of 2002", "Law Number 13‸ Year 2003". */
const OF_YEAR =
  /,? (?:(?:of|for|de|del|du|DE|OF) (?:the year )?|(?:Year|YEAR|year) )(?<year>(?:1[89]|20)\d\d)(?![\d/-])/uy
const BRACKET_YEAR = /,? \((?<year>(?:1[89]|20)\d\d)\)/uy
const COMMA_YEAR = /, (?<year>(?:1[89]|20)\d\d)(?=[),.;]| and the |,? (?:which|provides|prohibits)(?!\p{L}))/uy
const SERIES = /,? \(?(?:s\.|series of|serie de) (?<year>(?:19|20)\d\d)(?<close>\))?/uy
/** "Act No. 198/2009‸ Coll.": the Czech and Slovak collections of laws. */
const COLLECTION = / (?:Coll|Sb|Z\. ?z)\.(?! of)/uy
const IN_YEAR = / in (?<year>(?:19|20)\d\d)(?!\d)/uy
const DATED =
  /,? (?:de fecha |con fecha |fechad[oa] el |datée?s? (?:du |de )|dated |of |du |de |del |adopted on |as of |from |en date du |\(|DU |DE |DEL |OF )|, (?=\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d)/uy
/** Dates of the Islamic calendar, before the common one: "du ‸4 Rabie Ethani 1435 correspondant au‸ 4 février 2014". */
const HIJRI =
  /\d{1,2} \p{L}[\p{L}’'-]{2,12}(?: \p{L}[\p{L}’'-]{0,12}){0,2},? 1[34]\d\d(?: ?(?:A\.?H\.?|H\.?))?,? (?:correspondant au|\(?corresponding to|equivalente a|i\.e\.) /uy
/** The same with the common date in brackets: "du ‸5 joumada II 1439‸ (22 février 2018)". */
const HIJRI_BEFORE =
  /\d{1,2} \p{L}[\p{L}’'-]{2,12}(?: \p{L}[\p{L}’'-]{0,12}){0,2},? 1[34]\d\d(?: ?(?:A\.?H\.?|H\.?))? \((?=\d)/uy

/** The year or date behind the number of a law that ends at `end`, and where it ends; `open`: a bracket before the number is not closed. */
export function yearBehind(
  text: string,
  end: number,
  printed: string,
  open: boolean,
): { year: string | null; date: string | null; end: number } {
  const of = matchAt(OF_YEAR, text, end)
  if (of) return { year: of.groups?.['year'] ?? null, date: null, end: end + of[0].length }
  const dated = matchAt(DATED, text, end)
  const hijri = dated && matchAt(HIJRI_BEFORE, text, end + dated[0].length)
  const common = hijri && dateAt(text, end + (dated?.[0].length ?? 0) + hijri[0].length)
  if (common && text[common.end] === ')') return { year: common.year, date: common.iso, end: common.end + 1 }
  const date = dated && dateAt(text, skip(HIJRI, text, end + dated[0].length))
  if (date) {
    const close = dated[0].includes('(') && text[date.end] === ')' ? 1 : 0
    if (!dated[0].includes('(') || close) return { year: date.year, date: date.iso, end: date.end + close }
  }
  const made = dateBehindMaker(text, end)
  if (made) return { year: made.year, date: made.iso, end: made.end }
  const bracket = matchAt(BRACKET_YEAR, text, end) ?? matchAt(COMMA_YEAR, text, end)
  if (bracket && !/(?:19|20)\d\d/u.test(printed))
    return { year: bracket.groups?.['year'] ?? null, date: null, end: end + bracket[0].length }
  const series = matchAt(SERIES, text, end)
  if (series && series[0].includes('(') === Boolean(series.groups?.['close']))
    return { year: series.groups?.['year'] ?? null, date: null, end: end + series[0].length }
  const era = yearOfOtherEra(text, end)
  if (era) return { ...era, date: null }
  const inYear = /\/\p{Lu}{2}/u.test(printed) ? matchAt(IN_YEAR, text, end) : null
  if (inYear) return { year: inYear.groups?.['year'] ?? null, date: null, end: end + inYear[0].length }
  const collection = matchAt(COLLECTION, text, end)
  if (collection) return { year: null, date: null, end: end + collection[0].length }
  return { year: null, date: null, end: open && text[end] === ')' ? end + 1 : end }
}
