import { type Language, wordSets } from './language.ts'
import type { Reading } from './numerals.ts'
import { halfBehind } from './read-words.ts'
import { timeUnitAt } from './time-unit.ts'

/** A stretch of time told without a number, in token indexes. `value` is in `unit`. */
export interface Half {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly unit: string
}

const WORDS: Record<Language, ReadonlySet<string>> = wordSets({ en: ['half'], fr: ['demi', 'demie'], es: ['media'] })

/** "half an hour", "a year and a half", "une demi-heure", "media hora": halves of units of time. */
export function* halvesOf(reading: Reading): Generator<Half> {
  const { tokens, language } = reading
  for (const at of reading.halves) {
    if (!WORDS[language].has(tokens[at]?.lower ?? '')) continue
    const found = halfOf(reading, at) ?? (language === 'en' ? andHalf(reading, at) : null)
    if (found) yield found
  }
}

const QUARTERS = { en: /^quarters?$/u, fr: /^quarts?$/u, es: /^cuartos?$/u } as const
const OF = { en: ['of', 'an'], fr: ['d’'], es: ['de'] } as const

/** "three quarters of an hour", "un quart d’heure", "tres cuartos de hora": where quarters of an hour behind a number end. */
export function quarterHourEnd({ tokens, language }: Reading, at: number): number | null {
  if (!QUARTERS[language].test(tokens[at]?.lower ?? '')) return null
  const of = OF[language]
  if (!of.every((word, index) => tokens[at + 1 + index]?.lower.replace("'", '’') === word)) return null
  const end = at + 1 + of.length
  return /^(?:hour|heure|horas?)$/u.test(tokens[end]?.lower ?? '') ? end + 1 : null
}

/** Quarters of an hour in the words of a passage. */
export function* quarterHoursOf(reading: Reading): Generator<Half> {
  for (const { from, to, value, designation } of reading.numerals) {
    const end = designation ? null : quarterHourEnd(reading, to)
    if (end !== null && value < 4) yield { from, to: end, value: value / 4, unit: 'hour' }
  }
}

function halfOf(reading: Reading, at: number): Half | null {
  const { tokens, language } = reading
  const tied = { en: /^(?:an?|[-‐])$/u, fr: /^[-‐]$/u, es: /^$/u }[language].test(tokens[at + 1]?.lower ?? '')
  const gap = tied ? 2 : 1
  const unit = timeUnitAt(reading, at + gap)
  if (!unit || unit.to !== at + gap + 1 || (gap === 1 && !isHalfUnit(reading, at, unit.unit))) return null
  const article = language !== 'es' && /^(?:une?|an?)$/u.test(tokens[at - 1]?.lower ?? '') ? 1 : 0
  return { from: at - article, to: unit.to, value: unit.factor / 2, unit: unit.unit }
}

/** "half hour", "a half day": "the first half year" is a part of the calendar, and so is "half" of a plural. */
function isHalfUnit({ tokens, language }: Reading, at: number, unit: string): boolean {
  if (language === 'es') return true
  return (
    /^(?:hour|day)$/u.test(unit) &&
    !/^(?:first|second|other|last|latter)$/u.test(tokens[at - 1]?.lower ?? '') &&
    !/s$/u.test(tokens[at + 1]?.lower ?? '')
  )
}

/** "a year and a half": the word "half" stands at `at`. */
function andHalf(reading: Reading, at: number): Half | null {
  const { tokens } = reading
  if (halfBehind(tokens, at - 2, 'en') !== at + 1 || !/^an?$/u.test(tokens[at - 4]?.lower ?? '')) return null
  const unit = timeUnitAt(reading, at - 3)
  return unit && unit.to === at - 2 ? { from: at - 4, to: at + 1, value: 1.5 * unit.factor, unit: unit.unit } : null
}
