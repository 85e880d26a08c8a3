import { MONTHS } from '../../common/lists/months.ts'
import { once } from '../../common/memo.ts'
import { PERSON_NOUNS } from '../lists/noun-phrases.ts'
import { lookup } from './language.ts'
import { isNamedYear, isOfLaw } from './named-year.ts'
import { numeralAt } from './numeral-at.ts'
import type { Reading } from './numerals.ts'
import { percentEnd } from './percent-sign.ts'
import type { Token } from './tokens.ts'
import { isValueCell } from './value-cell.ts'

/** A calendar date or a part of one, in token indexes. */
export interface DatePoint {
  readonly from: number
  readonly to: number
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const MONTH_NAMES = lookup<number>(MONTHS)
const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS)
const FIRST_YEAR = 1000

/** ISO 8601 of a date as far as it is given. */
export function isoOf({ year, month, day }: Pick<DatePoint, 'year' | 'month' | 'day'>): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}${month ? `-${two(month)}` : ''}${month && day ? `-${two(day)}` : ''}`
}

/** The dates of a passage that have a year, in order; read once. */
export const datePointsOf = once((reading: Reading): readonly DatePoint[] => {
  const found: DatePoint[] = []
  let done = 0
  for (const at of reading.digits) {
    if (at < done) continue
    const point = numericDate(reading, at) ?? dateOfYear(reading, at)
    if (!point || point.from < (found.at(-1)?.to ?? 0)) continue
    found.push(point)
    done = point.to
  }
  return found
})

/** "2008-07-02", "02/07/2008", "2.7.2008": the order of day and month by the language, or by what is possible. */
function numericDate({ tokens, language, context }: Reading, at: number): DatePoint | null {
  const first = tokens[at]
  const whole = first?.text.match(/^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})$/u)?.groups
  if (whole) return checked(at, at + 1, Number(whole['year']), Number(whole['month']), Number(whole['day']))
  const [a, sign, b, again, c] = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset])
  if (
    !a ||
    !b ||
    !c ||
    sign?.text !== again?.text ||
    !/^[-/]$/u.test(sign?.text ?? '') ||
    !sign?.glued ||
    !b.glued ||
    !c.glued
  )
    return null
  if (/^(?:19|20)\d{2}$/u.test(a.text) && /^\d{2}$/u.test(b.text) && /^\d{2}$/u.test(c.text))
    return checked(at, at + 5, Number(a.text), Number(b.text), Number(c.text))
  if (!/^\d{1,2}$/u.test(a.text) || !/^\d{1,2}$/u.test(b.text) || !/^(?:19|20)\d{2}$/u.test(c.text)) return null
  const [x, y, year] = [Number(a.text), Number(b.text), Number(c.text)]
  const monthFirst = language === 'en' && context.about.country === 'us'
  if (x > 12 || (y <= 12 && !monthFirst && language !== 'en')) return checked(at, at + 5, year, y, x)
  if (y > 12 || monthFirst) return checked(at, at + 5, year, x, y)
  return x === y ? checked(at, at + 5, year, y, x) : { from: at, to: at + 5, year, month: null, day: null }
}

function checked(from: number, to: number, year: number, month: number, day: number): DatePoint | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { from, to, year, month, day } : null
}

/** A year with the month and day before it, or bare where it stands as a date. */
function dateOfYear(reading: Reading, at: number): DatePoint | null {
  const { tokens, language } = reading
  const token = tokens[at]
  if (!token || !/^\d{4}$/u.test(token.text)) return null
  const year = Number(token.text)
  if (
    year < FIRST_YEAR ||
    year > 2099 ||
    (tokens[at + 1]?.glued && /^(?:\p{L}{3,}|%|\.\p{L})$/u.test(tokens[at + 1]?.text ?? ''))
  )
    return null
  const before = monthBefore(tokens, at, language)
  if (isOfLaw(reading, before?.from ?? at)) return null
  if (before) return { ...before, to: at + 1, year }
  return isBareYear(reading, at, year) && !isValueCell(reading.passage)
    ? { from: at, to: at + 1, year, month: null, day: null }
    : null
}

/** The month, and the day, that end right before token `at`: "July 2,", "2 July", "2 de julio de", "1er janvier", "November,". */
export function monthBefore(
  tokens: readonly Token[],
  at: number,
  language: Reading['language'],
): { from: number; month: number; day: number | null } | null {
  let index = at - 1
  if (/^(?:,|\.|de|del|of)$/u.test(tokens[index]?.lower ?? '')) index--
  if (tokens[index]?.text === '.') index--
  const dayBehind = dayAt(tokens, index)
  const rangeStart =
    dayBehind && /^(?:[-–]|to|and)$/u.test(tokens[dayBehind.from - 1]?.lower ?? '')
      ? dayAt(tokens, dayBehind.from - 2)
      : null
  const monthIndex = dayBehind ? (rangeStart ?? dayBehind).from - 1 : index
  const stop = tokens[monthIndex]?.text === '.' ? monthIndex - 1 : monthIndex
  const name = tokens[stop]
  const month =
    name?.kind === 'word' ? (MONTH_NAMES[language].get(name.lower) ?? MONTH_NAMES.en.get(name.lower)) : undefined
  if (
    month === undefined ||
    (name?.lower === 'may' && name.text !== 'May') ||
    (name?.lower === 'march' && name.text !== 'March')
  )
    return null
  if (dayBehind) return { from: stop, month, day: dayBehind.day }
  let dayEnd = stop - 1
  if (/^(?:de|of)$/u.test(tokens[dayEnd]?.lower ?? '')) dayEnd--
  const day = dayAt(tokens, dayEnd)
  return day && !(/^[-–]$/u.test(tokens[day.from - 1]?.text ?? '') && tokens[day.from - 2]?.kind === 'number')
    ? { from: day.from, month, day: day.day }
    : { from: stop, month, day: null }
}

/** The day of a month whose last token is at `at`: "2", "2nd", "1er", "1º", also "2" behind "1-". */
export function dayAt(tokens: readonly Token[], at: number): { from: number; day: number } | null {
  const suffix = tokens[at]?.glued && /^(?:st|nd|rd|th|er|º|o|°)$/u.test(tokens[at]?.lower ?? '') ? 1 : 0
  const token = tokens[at - suffix]
  if (!token || !/^\d{1,2}$/u.test(token.text)) return null
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? { from: at - suffix, day } : null
}

const TIME_WORDS =
  /^(?:in|since|by|until|till|of|from|during|for|the|early|late|mid|year|years|and|to|between|through|before|after|around|circa|en|de|depuis|avant|après|dès|année|années|l’année|an|fin|début|mi|desde|hasta|para|antes|después|año|años|del|el|entre|à|al|a|et|y|ou|or|o|as|on|end|beginning|vers|hacia|durante|pour|d’ici|ici|d’ici|spring|summer|fall|autumn|winter|été|hiver|printemps|automne|verano|otoño|invierno|census|report|reports|au|cy|jusqu’en|jusqu'en|jusqu’à|jusqu'à|only|both|horizon|horizonte)$/u

/** True where four digits stand for a year: not a count of people, an amount, or the number of something. */
function isBareYear(reading: Reading, at: number, year: number): boolean {
  const { tokens, numerals } = reading
  const before = tokens[at - 1]
  const behind = tokens[at + 1]
  const word = before?.lower ?? ''
  const decade = behind?.glued && behind.lower === 's'
  if (behind?.glued && behind.kind === 'word' && !decade) return false
  if (before?.kind === 'mark' && /^[$€£¥.:]$/u.test(before.text) && tokens[at]?.glued) return false
  const numeral = numeralAt(numerals, at)
  if (numeral && (numeral.designation || numeral.to > numeral.from + 1)) return false
  if (percentEnd(reading, at + 1) || isNamedYear(reading, at)) return false
  if (
    /^[-–]$/u.test(behind?.text ?? '') &&
    behind?.glued &&
    tokens[at + 2]?.glued &&
    /^\d{1,3}$/u.test(tokens[at + 2]?.text ?? '') &&
    Number(tokens[at + 2]?.text) <= year % 100
  )
    return false
  const counts = PERSONS.has(behind?.lower ?? '') && !TIME_WORDS.test(word)
  if (year < 1900)
    return (
      TIME_WORDS.test(word) &&
      !/^(?:the|of|to|for|from|and|or|de|a|à|y|et|ou|o|on|as|el|al|del|pour|para|between|entre|through|only|both|by|around|about)$/u.test(
        word,
      ) &&
      !/s$/u.test(behind?.lower ?? '')
    )
  return !counts && !/^(?:usd|eur|gbp|rs|tk)$/u.test(word)
}
