import { TIME_UNITS } from '../lists/calendar.ts'
import { FRACTION_SIGNS, MAGNITUDES, NUMBER_JOINERS, NUMBER_WORDS } from '../lists/number-words.ts'
import { UNIT_WORDS } from '../lists/physical-units.ts'
import { type Language, lookup } from './language.ts'
import type { Token } from './tokens.ts'

const WORDS = lookup<number>(NUMBER_WORDS)
const SCALES = lookup<number>(MAGNITUDES)
const SIGNS: ReadonlyMap<string, number> = new Map(Object.entries(FRACTION_SIGNS))

/** A number read from tokens; `end` is the index of the token behind it. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
}

/** True where a word may begin a spelled number: a cheap test before `readWords`. */
export function isNumberWord(word: string, language: Language): boolean {
  return WORDS[language].has(word)
}

const UNITS: ReadonlySet<string> = new Set(Object.keys(UNIT_WORDS))

/** True for a magnitude, a unit of measure or of time: a number with decimals may stand before it. */
export function isMeasured(word: string, language: Language): boolean {
  return (
    SCALES[language].has(word) ||
    UNITS.has(word) ||
    word in TIME_UNITS[language] ||
    /^(?:points?|puntos?|per|times|veces|fois)$/u.test(word)
  )
}

/** The spelled number that starts at `at`: "twenty-five", "two hundred and fifty thousand", "quatre-vingt-dix". */
export function readWords(tokens: readonly Token[], at: number, language: Language): ReadNumber | null {
  const words = WORDS[language]
  const scales = SCALES[language]
  let total = 0
  let current = 0
  let end = at
  for (let next = at; next < tokens.length; ) {
    const token = tokens[next]
    const value =
      token?.kind === 'word' ? (words.get(token.lower) ?? (next > at ? scales.get(token.lower) : undefined)) : undefined
    if (value === undefined || token === undefined) break
    if (value >= 1000) {
      if (value < 1000 * 1e3 && current === 0 && total > 0 && total % value !== 0) break
      ;[total, current] =
        total > 0 && total < value ? [(total + current) * value, 0] : [total + (current || 1) * value, 0]
    } else if (value === 100 && current > 0 && current < 100 && language !== 'es') current *= 100
    else if (joins(current, value, language)) current = add(current, value, language)
    else break
    end = next + 1
    next = end + joiner(tokens, end, language)
  }
  if (end === at) return null
  const value = total + current
  const rest = language === 'es' && tokens[end - 1]?.lower === 'mil' ? smallerPart(tokens, end, 1000) : null
  return rest ? { value: value + rest.value, end: rest.end } : { value, end }
}

/** True where a word of this value may follow the part below a thousand read so far. */
function joins(current: number, value: number, language: Language): boolean {
  if (value >= 100) return current === 0
  const rest = current % 100
  if (rest === 0) return true
  if (language === 'fr')
    return value < 20 && (rest === 60 || rest === 80)
      ? true
      : value === 20
        ? rest === 4
        : rest === 10
          ? value >= 7 && value <= 9
          : (rest >= 20 && rest % 10 === 0 && (value < 10 || (value === 11 && rest === 60))) ||
            ((rest === 70 || rest === 90) && value >= 7 && value <= 9)
  return rest >= 20 && rest % 10 === 0 && value < 10
}

function add(current: number, value: number, language: Language): number {
  return language === 'fr' && value === 20 && current % 100 === 4 ? current + 76 : current + value
}

/** How many tokens of joining (hyphen, "and", "y", "et") stand at `at` before another number word. */
function joiner(tokens: readonly Token[], at: number, language: Language): number {
  const words = WORDS[language]
  const token = tokens[at]
  const isWord = (index: number): boolean => {
    const value = words.get(tokens[index]?.lower ?? '')
    return value !== undefined && (value < 100 || token?.text === '-')
  }
  if (token?.text === '-' && token.glued && tokens[at + 1]?.glued) {
    if (language === 'fr' && tokens[at + 1]?.lower === 'et' && tokens[at + 2]?.text === '-' && isWord(at + 3)) return 3
    return isWord(at + 1) || SCALES[language].has(tokens[at + 1]?.lower ?? '') ? 1 : 0
  }
  if (token?.lower !== NUMBER_JOINERS[language] || !isWord(at + 1)) return 0
  const before = tokens[at - 1]?.lower ?? ''
  const value = words.get(before) ?? SCALES[language].get(before) ?? 0
  return language === 'en' ? (value >= 100 ? 1 : 0) : value >= 20 && value < 100 ? 1 : 0
}

const HALF = { en: ['and', 'a', 'half'], fr: ['et', 'demi'], es: ['y', 'medio'] } as const

/** "half a million", "half a dozen", "medio millón", "demi-million": a number that begins with the half of a magnitude. */
export function halfMagnitude(tokens: readonly Token[], at: number, language: Language): ReadNumber | null {
  const first = { en: 'half', fr: 'demi', es: 'medio' }[language]
  if (tokens[at]?.lower !== first) return null
  const behind = tokens[at + 1]?.lower ?? ''
  const gaps = { en: behind === 'a' || behind === '-' ? [2] : [1], fr: behind === '-' ? [2] : [], es: [1] }[language]
  for (const gap of gaps) {
    const scale = SCALES[language].get(tokens[at + gap]?.lower ?? '')
    if (scale !== undefined) return { value: scale / 2, end: at + gap + 1 }
  }
  return null
}

/** "a million", "a dozen", "an additional million": a magnitude with an article for its number; `at` is where the magnitude stands. */
export function articleMagnitude(
  tokens: readonly Token[],
  at: number,
): (ReadNumber & { readonly from: number }) | null {
  const scale = /^(?:million|billion|trillion|dozen)$/u.test(tokens[at]?.lower ?? '')
    ? SCALES.en.get(tokens[at]?.lower ?? '')
    : undefined
  if (scale === undefined || tokens[at]?.glued) return null
  const quarter = tokens[at - 1]?.lower === 'a' && tokens[at - 2]?.lower === 'of' ? at - 3 : at - 1
  const parts = /^quarters?$/u.test(tokens[quarter]?.lower ?? '')
    ? WORDS.en.get(tokens[quarter - 1]?.lower ?? '')
    : undefined
  if (parts !== undefined || (tokens[quarter]?.lower === 'quarter' && tokens[quarter - 1]?.lower === 'a'))
    return { value: ((parts ?? 1) * scale) / 4, from: quarter - 1, end: at + 1 }
  return /^an?$/u.test(tokens[at - 1]?.lower ?? '') ? { value: scale, from: at - 1, end: at + 1 } : null
}

/** Where "and a half" behind a unit ends ("a year and a half", "deux ans et demi"); null where there is none. */
export function halfBehind(tokens: readonly Token[], at: number, language: Language): number | null {
  const [and, ...rest] = HALF[language]
  if (tokens[at]?.lower !== and) return null
  const half = rest.every(
    (word, index) =>
      (tokens[at + 1 + index]?.lower ?? '').replace(/^(demi|medi)[eao]$/u, language === 'fr' ? '$1' : '$1o') === word,
  )
  return half ? at + HALF[language].length : null
}

/** "and a half", "and an half", "and a quarter", "and three quarters", "et demi", "y medio" behind a whole number. */
function partBehind(tokens: readonly Token[], at: number, language: Language): ReadNumber | null {
  const half = HALF[language]
  if (half.every((word, index) => tokens[at + index]?.lower === word)) return { value: 0.5, end: at + half.length }
  if (language !== 'en' || tokens[at]?.lower !== 'and') return null
  const [count, noun] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
  if (count === 'an' && noun === 'half') return { value: 0.5, end: at + 3 }
  const bare = /^quarters?$/u.test(count)
  const quarters = bare ? 1 : (QUARTERS.get(count) ?? 0)
  const end = at + (bare ? 2 : 3)
  const of = tokens[end]?.lower === 'of' ? 1 : 0
  return quarters > 0 && (bare || /^quarters?$/u.test(noun)) && timeOrMagnitude(tokens, end + of)
    ? { value: quarters / 4, end: end + of }
    : null
}

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
])

/** True where a unit of time or a magnitude follows, as in "one and a quarter million". */
function timeOrMagnitude(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return word in TIME_UNITS.en || SCALES.en.has(word)
}

/** Applies the magnitudes behind a number: "1.26 billion", "12 mil millones", "two and a half million". */
export function withMagnitude(tokens: readonly Token[], at: number, value: number, language: Language): ReadNumber {
  let end = at
  let number = value
  const sign = SIGNS.get(tokens[end]?.text ?? '')
  if (sign !== undefined && Number.isInteger(value)) {
    number += sign
    end++
  }
  const half = HALF[language]
  const part = Number.isInteger(value) ? partBehind(tokens, end, language) : null
  if (part) {
    number += part.value
    end = part.end
  }
  for (;;) {
    const hyphen = tokens[end]?.text === '-' && tokens[end]?.glued && tokens[end + 1]?.glued ? 1 : 0
    const scale = SCALES[language].get(tokens[end + hyphen]?.lower ?? '')
    if (scale === undefined || tokens[end + hyphen]?.kind !== 'word') break
    // "14,27 cents": parts of a currency.
    if (language === 'fr' && scale === 100 && (!Number.isInteger(value) || tokens[at - 1]?.kind === 'number')) break
    number *= scale
    end += hyphen + 1
    const rest = language === 'es' ? smallerPart(tokens, end, scale) : null
    if (rest) {
      number += rest.value
      end = rest.end
    }
    if (language === 'es' && half.every((word, index) => tokens[end + index]?.lower === word)) {
      number += 0.5 * scale
      end += half.length
    }
  }
  return { value: end === at ? value : round(number), end }
}

/** "49 mil 535", "2 millones 300 mil": digits below a magnitude that go on with the number. */
export function smallerPart(tokens: readonly Token[], at: number, scale: number): ReadNumber | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,3}$/u.test(token.text) || token.glued) return null
  const value = Number(token.text)
  const inner = SCALES.es.get(tokens[at + 1]?.lower ?? '')
  if (inner !== undefined && inner < scale) {
    const rest = smallerPart(tokens, at + 2, inner)
    return { value: value * inner + (rest?.value ?? 0), end: rest?.end ?? at + 2 }
  }
  return scale === 1000 && token.text.length === 3 ? { value, end: at + 1 } : null
}

/** Takes away the noise of binary fractions: 16.1 million is 16100000. */
export function round(value: number): number {
  return Number(value.toPrecision(15))
}
