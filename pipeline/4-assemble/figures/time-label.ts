import { MONTHS } from '../../common/lists/months.ts'

/** Names of months in English, French and Spanish, and their abbreviations. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(Object.values(MONTHS).flatMap((names) => Object.keys(names)))

/**
 * Words that stand with years, months and days in labels that say nothing but when. Source: row labels and column heads of
 * statistical annexes of reports in English, French and Spanish; 2026-11-29.
 */
const WORDS: ReadonlySet<string> = new Set(
  (
    'as at of on to end ended ending in the year years fiscal fy financial school academic calendar season first second third ' +
    'fourth half quarter semester h1 h2 q1 q2 q3 q4 1h 2h 1q 2q 3q 4q st nd rd th 1st 2nd 3rd 4th from until and through ' +
    'au à a du de en fin année années exercice exercices scolaire civile campagne 1er 1re 2e 2ème 3e 3ème 4e 4ème premier deuxième ' +
    'troisième quatrième second seconde première semestre trimestre t1 t2 t3 t4 s1 s2 et jusqu janv févr ' +
    'al del el la los año años ejercicio escolar ciclo periodo período période period primer segundo tercer cuarto primero ' +
    'trimestre semestre 1.er 2.º hasta y desde cierre fines provisional provisoire provisoires preliminar prov p e r est'
  ).split(' '),
)

const YEAR = /^(?:19|20)\d{2}$/u
/** "30-Jun-10", "Jun-10", "dic-19": a year of two digits behind a month. */
const SHORT = /^(?:(?<day>\d{1,2})[-/. ])?(?<month>\p{L}{3,10})\.?[-/’' ](?<year>\d{2})$/u
/** Longest label that says only when. */
const LONGEST = 60

/** True for a label that holds nothing but a year, a date, a part of a year or a stretch between two. */
export function isTime(text: string): boolean {
  if (text.length > LONGEST || !/\d/u.test(text)) return false
  if (shortDate(text) !== null) return true
  // "2018 (excluding the islands)": what a year's numbers hold for.
  const bracket = /^(?<year>(?:19|20)\d{2}\p{L}?) \([^()]{1,40}\)$/u.exec(text)?.groups?.['year']
  if (bracket) return isTime(bracket)
  let years = 0
  for (const word of text.toLowerCase().split(/[\s.,;:()*†‡/–—‒-]+/u)) {
    if (word === '') continue
    const digits = word.replace(/^fy(?=\d)/u, '')
    if (YEAR.test(digits) || /^(?:19|20)\d{2}[a-z]$/u.test(digits)) years++
    else if (!(/^\d{1,2}$/u.test(word) || MONTH_NAMES.has(word) || WORDS.has(word))) return false
  }
  return years > 0
}

/** "30-Jun-10" as a date, "Jun-10" as a month; null for all else. */
export function shortDate(text: string): string | null {
  const { day, month = '', year } = SHORT.exec(text)?.groups ?? {}
  const number = Object.values(MONTHS)
    .map((names): number | undefined => (names as Readonly<Record<string, number>>)[month.toLowerCase()])
    .find((found) => found !== undefined)
  if (number === undefined || year === undefined) return null
  const whole = `${Number(year) > 60 ? '19' : '20'}${year}-${String(number).padStart(2, '0')}`
  return day === undefined ? whole : `${whole}-${day.padStart(2, '0')}`
}
