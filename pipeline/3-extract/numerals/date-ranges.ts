import { MONTHS } from '../../common/lists/months.ts'
import { once } from '../../common/memo.ts'
import { ORDINALS, YEAR_PARTS } from '../lists/calendar.ts'
import { type DatePoint, datePointsOf, dayAt, isoOf, monthBefore } from './dates.ts'
import { lookup } from './language.ts'
import type { Reading } from './numerals.ts'
import type { Token } from './tokens.ts'

/** A stretch between two dates, ISO 8601, in token indexes. */
export interface DateRange {
  readonly from: number
  readonly to: number
  readonly first: string
  readonly last: string
  readonly qualifier: 'exact' | 'between'
}

const MONTH_NAMES = lookup<number>(MONTHS)
const NTH = lookup<number>(ORDINALS)
const PARTS = lookup<number>(YEAR_PARTS)
const TO = {
  en: /^(?:to|through|until|till)$/u,
  fr: /^(?:à|au|jusqu’à|jusqu'à|jusqu’en|jusqu'en|jusqu’au|jusqu'au)$/u,
  es: /^(?:a|al|hasta)$/u,
} as const
const AND = { en: /^and$/u, fr: /^et$/u, es: /^(?:y|e)$/u } as const
const OPENERS = { en: /^(?:from|between)$/u, fr: /^(?:de|du|entre|d’|d')$/u, es: /^(?:de|del|desde|entre)$/u } as const
const YEARS = /^(?:years|années|años)$/u
const ARTICLE = /^(?:the|le|la|el|l’|l')$/u
const DASH = /^[-–—‐‑]$/u

/** The ranges of dates of a passage, in order; read once. */
export const dateRangesOf = once((reading: Reading): readonly DateRange[] => {
  const found: DateRange[] = []
  const dates = datePointsOf(reading)
  for (let index = 0; index < dates.length; index++) {
    const point = dates[index]
    if (!point) continue
    const next = dates[index + 1]
    const joined = next && joinedTo(reading, point, next)
    const range =
      joined ??
      partOf(reading, point) ??
      splitYear(reading, point) ??
      twoDays(reading, point) ??
      shortLeft(reading, point) ??
      decadeAt(reading, point)
    if (range) found.push(range)
    if (joined) index++
  }
  return found
})

/** Index of the word that opens a range before token `at` ("from", "entre le"), else -1. */
function opener({ tokens, language }: Reading, at: number): number {
  let index = ARTICLE.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  // "entre los años 2010 y 2014", "between the years 2010 and 2014".
  if (YEARS.test(tokens[index]?.lower ?? '')) index -= /^(?:los|les|the)$/u.test(tokens[index - 1]?.lower ?? '') ? 2 : 1
  return OPENERS[language].test(tokens[index]?.lower ?? '') ? index : -1
}

function rangeOf(reading: Reading, from: number, to: number, first: string, last: string): DateRange {
  const opened = opener(reading, from)
  return { from: opened >= 0 ? opened : from, to, first, last, qualifier: opened >= 0 ? 'between' : 'exact' }
}

/** Which word joins the dates on both sides of tokens `from` to `to`: a dash, "to", or "and" behind "between". */
function joins(reading: Reading, left: number, from: number, to: number): boolean {
  const { tokens, language } = reading
  const words = tokens.slice(from, to).filter(({ text, lower }) => text !== ',' && !ARTICLE.test(lower))
  const word = words[0]
  if (words.length !== 1 || !word) return false
  if (DASH.test(word.text) || TO[language].test(word.lower)) return true
  return AND[language].test(word.lower) && /^(?:between|entre)$/u.test(tokens[opener(reading, left)]?.lower ?? '')
}

function joinedTo(reading: Reading, point: DatePoint, next: DatePoint): DateRange | null {
  if (next.from - point.to > 4 || !joins(reading, point.from, point.to, next.from)) return null
  const [first, last] = [isoOf(point), isoOf(next)]
  return first.slice(0, 4) <= last.slice(0, 4) && first !== last
    ? rangeOf(reading, point.from, next.to, first, last)
    : null
}

/** "from January to September 2017", "October 2-3, 2008", "2–5 March 2010": the first date has no year of its own. */
function shortLeft(reading: Reading, point: DatePoint): DateRange | null {
  const { tokens, language } = reading
  const { year, month, day, from } = point
  if (month === null) return null
  if (day !== null) {
    const dayIndex = MONTH_NAMES[language].has(tokens[from]?.lower ?? '') ? from + 1 : from
    const inner = dayIndex === from ? null : daysInside(reading, point, dayIndex)
    if (inner) return inner
  }
  for (const gap of [1, 2]) {
    const left = monthBefore(tokens, from - gap, language)
    const behind = tokens[from - gap - 1]
    if (left && behind && joins(reading, left.from, from - gap, from)) {
      const start = left.day === null ? dayBefore(reading, left.from) : null
      return rangeOf(
        reading,
        start?.from ?? left.from,
        point.to,
        isoOf({ year, month: left.month, day: start?.day ?? left.day }),
        isoOf(point),
      )
    }
    const only = day === null ? daysBefore(reading, point) : dayAt(tokens, from - gap - 1)
    if (only && day !== null && 'day' in only && joins(reading, only.from, from - gap, from))
      return rangeOf(reading, only.from, point.to, isoOf({ year, month, day: only.day }), isoOf(point))
    if (only && 'first' in only) return only
  }
  return null
}

function dayBefore({ tokens }: Reading, at: number): { from: number; day: number } | null {
  return dayAt(tokens, at - 1)
}

/** "October 2-3, 2008": the days stand behind the month. `dayIndex` is where the first stands. */
function daysInside(reading: Reading, point: DatePoint, dayIndex: number): DateRange | null {
  const { tokens } = reading
  const first = Number(tokens[dayIndex]?.text)
  const second = tokens[dayIndex + 2]
  if (!DASH.test(tokens[dayIndex + 1]?.text ?? '') && !/^(?:to|and)$/u.test(tokens[dayIndex + 1]?.lower ?? ''))
    return null
  if (!second || !/^\d{1,2}$/u.test(second.text) || Number(second.text) <= first) return null
  const { year, month } = point
  return rangeOf(
    reading,
    point.from,
    point.to,
    isoOf({ year, month, day: first }),
    isoOf({ year, month, day: Number(second.text) }),
  )
}

/** A dash, or the "and" of "25 and 26 March". */
const joinsDays = (token: Token | undefined): boolean => /^(?:[-–—‐‑]|and|et|y)$/u.test(token?.lower ?? '')

/** "8 and 9 November 2022": two days in a row, before a month. */
function twoDays(reading: Reading, { from, to, year, month, day }: DatePoint): DateRange | null {
  const { tokens, language } = reading
  if (month === null || day === null || !AND[language].test(tokens[from - 1]?.lower ?? '')) return null
  const first = dayAt(tokens, from - 2)
  return first?.day === day - 1
    ? rangeOf(reading, first.from, to, isoOf({ year, month, day: first.day }), isoOf({ year, month, day }))
    : null
}

/** "2-5 March 2010", read where the day before the month is the end of a range by dash. */
function daysBefore(reading: Reading, { from, to, year, month }: DatePoint): DateRange | null {
  const { tokens } = reading
  const last = dayAt(tokens, from - 1)
  const first = last && joinsDays(tokens[last.from - 1]) ? dayAt(tokens, last.from - 2) : null
  if (!last || !first || first.day >= last.day) return null
  return rangeOf(reading, first.from, to, isoOf({ year, month, day: first.day }), isoOf({ year, month, day: last.day }))
}

/** "2007/08", "2018/2019", "2006-07". */
function splitYear(reading: Reading, { from, to, year, month }: DatePoint): DateRange | null {
  const { tokens } = reading
  const sign = tokens[to]
  const next = tokens[to + 1]
  if (month !== null || !sign?.glued || !next?.glued || !/^[-–/]$/u.test(sign.text) || !/^\d{2}$/u.test(next.text))
    return null
  if (tokens[to + 2]?.glued && /^[-–/\d]/u.test(tokens[to + 2]?.text ?? '')) return null
  const last = Math.floor(year / 100) * 100 + Number(next.text)
  return last > year && last - year < 40
    ? { from, to: to + 2, first: String(year), last: String(last), qualifier: 'exact' as const }
    : null
}

/** "second quarter of 2008", "2nd quarter 2008", "Q2 2008", "premier semestre de 2018". */
function partOf(reading: Reading, { from, to, year, month }: DatePoint): DateRange | null {
  if (month !== null) return null
  const { tokens, language } = reading
  let at = from - 1
  if (/^q[1-4]$/u.test(`${tokens[at - 1]?.lower}${tokens[at]?.text}`) && tokens[at]?.glued)
    return partRange(from - 2, to, year, 3, Number(tokens[at]?.text))
  while (/^(?:of|de|del|l’|année|,|the|l'|d’|año)$/u.test(tokens[at]?.lower ?? '') && from - at < 4) at--
  const months = PARTS[language].get(tokens[at]?.lower ?? '')
  if (months === undefined) return null
  const suffix = /^(?:st|nd|rd|th|er|e|ème|º|ᵉʳ)$/u.test(tokens[at - 1]?.lower ?? '') ? 1 : 0
  const nth = NTH[language].get(tokens[at - 1]?.lower ?? '') ?? Number(tokens[at - 1 - suffix]?.text)
  return nth >= 1 && nth * months <= 12 ? partRange(at - 1 - suffix, to, year, months, nth) : null
}

function partRange(from: number, to: number, year: number, months: number, nth: number): DateRange {
  const first = isoOf({ year, month: (nth - 1) * months + 1, day: null })
  return { from, to, first, last: isoOf({ year, month: nth * months, day: null }), qualifier: 'exact' }
}

/** "1990s", "les années 1990", "la década de 1990". */
function decadeAt({ tokens, language }: Reading, { from, to, year, month }: DatePoint): DateRange | null {
  if (month !== null || year % 10 !== 0) return null
  const s =
    tokens[to]?.glued && tokens[to]?.lower === 's'
      ? 1
      : tokens[to]?.glued && /^['’]$/u.test(tokens[to]?.text ?? '') && tokens[to + 1]?.lower === 's'
        ? 2
        : 0
  const words = { en: /^$/u, fr: /^années$/u, es: /^(?:años|década|decenio)$/u }[language]
  const back = tokens[from - 1]?.lower === 'de' ? 2 : 1
  // "los años 2010 y 2014": two years.
  const single = /^(?:19|20)\d[1-9]$/u.test(tokens[to + 1]?.text ?? '') && /^(?:y|et|,)$/u.test(tokens[to]?.lower ?? '')
  const named = !single && words.test(tokens[from - back]?.lower ?? '-')
  return s > 0 || named
    ? { from: named ? from - back : from, to: to + s, first: String(year), last: String(year + 9), qualifier: 'exact' }
    : null
}
