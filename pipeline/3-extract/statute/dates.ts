import { alternatives } from '../../common/alternatives.ts'
import { MONTHS } from '../lists/instrument-types.ts'
import { matchAt } from './match-at.ts'

/** A date in a text: ISO 8601 as far as it is given, and where it ends. */
export interface PrintedDate {
  readonly iso: string | null
  readonly year: string | null
  readonly end: number
}

const monthNumbers = new Map<string, number>(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)
const MONTH = `(?:${alternatives(monthNumbers.keys())})`
/** The stop belongs to a month where a year goes on: "5 de mayo." ends a sentence. */
const STOP = '(?:\\.(?=,? (?:de |del |of )?\\d{4}(?!\\d)))?'
const DAY_FIRST = new RegExp(
  `(?<day>\\d{1,2})(?:er|st|nd|rd|th|\\.?º|°|o)? (?:de |of |d['’])?(?<month>${MONTH})${STOP}(?:,? (?:de |del |of )?(?<year>\\d{4}))?(?![\\p{L}\\d])`,
  'iuy',
)
const MONTH_FIRST = new RegExp(
  `(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
  'iuy',
)
const MONTH_ONLY = new RegExp(`(?<month>${MONTH})\\.?,? (?:de |of )?(?<year>\\d{4})(?!\\d)`, 'iuy')
const NUMERIC = /(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?!\d)/uy

const two = (number: string | number): string => String(number).padStart(2, '0')

/** The date at `at`: "12 June 2018", "23 juillet 1999", "5 de agosto de 2013", "June 12, 2018", "12/06/2018"; a day without its year too. */
export function dateAt(text: string, at: number): PrintedDate | null {
  const match =
    matchAt(DAY_FIRST, text, at) ??
    matchAt(MONTH_FIRST, text, at) ??
    matchAt(MONTH_ONLY, text, at) ??
    matchAt(NUMERIC, text, at)
  if (!match) return null
  const { day, month = '', year } = match.groups ?? {}
  const number = monthNumbers.get(month.toLowerCase()) ?? Number(month)
  const iso = year ? [year, two(number), ...(day ? [two(day)] : [])].join('-') : null
  return { iso, year: year ?? null, end: at + match[0].length }
}
