import type { Context, Passage } from '../context.ts'
import { FRACTION_SIGNS } from '../lists/number-words.ts'
import { isChange, isChangeBy } from './change.ts'
import { isDesignation } from './designation.ts'
import { type Language, languageOf } from './language.ts'
import { decimalSignOf, readDigits } from './read-digits.ts'
import {
  articleMagnitude,
  halfMagnitude,
  isMeasured,
  isNumberWord,
  readWords,
  smallerPart,
  withMagnitude,
} from './read-words.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type Window, windowsOf } from './windows.ts'

/** A number as it stands in a passage, in digits or words. `from` and `to` are token indexes, half open. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  /** Written in digits. */
  readonly digits: boolean
  /** The digits as printed, or the words. */
  readonly printed: string
  /** Four digits without a separator, 1000 to 2099: it may be a year. */
  readonly yearLike: boolean
  /** It has thousands separated, decimals or a magnitude: more than a name's number. */
  readonly rich: boolean
  /** Only names something: "Article 12", "G-8", "(2,8)". */
  readonly designation: boolean
}

/** Numbers that belong together: one, a range ("10 to 40") or alternatives ("20 or 21"). */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly low: Numeral
  readonly high: Numeral | null
  readonly join: 'dash' | 'to' | 'and' | 'or' | 'change' | null
}

/** A passage read once for all figure rules. */
export interface Reading {
  readonly passage: Passage
  readonly context: Context
  readonly language: Language
  readonly tokens: readonly Token[]
  /** Indexes of the tokens in digits, and of the words for a half. */
  readonly digits: readonly number[]
  readonly halves: readonly number[]
  readonly numerals: readonly Numeral[]
  readonly amounts: readonly Amount[]
}

/** A part in words, which may begin a number or be a part of a whole or of a unit of time. */
const HALF_WORDS: ReadonlySet<string> = new Set([
  'third',
  'quarter',
  'fifth',
  'tenth',
  'half',
  'demi',
  'demie',
  'moitié',
  'medio',
  'media',
  'mitad',
])
const counted = new WeakMap<Context, readonly Passage[]>()
const readings = new WeakMap<Context, Map<Passage, Reading>>()

/** The numbers of a passage; the same object for each rule that asks. */
export function readingOf(passage: Passage, context: Context): Reading {
  const ofContext = readings.get(context) ?? new Map<Passage, Reading>()
  const known = ofContext.get(passage)
  if (known) return known
  if (ofContext.size === 0) readings.set(context, ofContext)
  const language = languageOf(passage, context)
  const windows = windowsOf(passage.text, language)
  const tokens = windows.length > 0 ? tokensOf(passage.text, language, windows) : []
  const { digits, halves, starts } = candidatesOf(tokens, windows, language)
  const numerals = numeralsOf(tokens, starts, passage, context, language)
  const amounts = amountsOf(numerals, tokens, language)
  const reading = { passage, context, language, tokens, digits, halves, numerals, amounts }
  ofContext.set(passage, reading)
  return reading
}

/** The passages with a digit or a number word: rules of figures pass over all others. */
export function countedPassages(context: Context): readonly Passage[] {
  const known = counted.get(context)
  if (known) return known
  const found = context.passages.filter((passage) => {
    const { digits, numerals, halves } = readingOf(passage, context)
    return digits.length > 0 || numerals.length > 0 || halves.length > 0
  })
  counted.set(context, found)
  return found
}

/** The tokens at which a number may begin, in order; those in digits and those for a half apart. */
function candidatesOf(
  tokens: readonly Token[],
  windows: readonly Window[],
  language: Language,
): { digits: number[]; halves: number[]; starts: number[] } {
  const digits: number[] = []
  const halves: number[] = []
  const starts: number[] = []
  let at = 0
  for (const window of windows)
    for (const offset of window.starts) {
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= offset) at++
      const token = tokens[at]
      if (!token || token.start > offset || at === starts.at(-1)) continue
      const half = token.kind === 'word' && HALF_WORDS.has(token.lower)
      if (token.kind === 'number') digits.push(at)
      else if (half) halves.push(at)
      else if (
        token.kind === 'word'
          ? !isNumberWord(token.lower, language) && !(language === 'en' && articleMagnitude(tokens, at))
          : !(token.text in FRACTION_SIGNS)
      )
        continue
      starts.push(at)
    }
  return { digits, halves, starts }
}

/** The numbers that begin at the tokens of `starts`. */
function numeralsOf(
  tokens: readonly Token[],
  starts: readonly number[],
  passage: Passage,
  context: Context,
  language: Language,
): Numeral[] {
  const numerals: Numeral[] = []
  let done = 0
  for (const at of starts) {
    if (at < done) continue
    const read = readAt(tokens, at, context, language)
    if (!read) continue
    const previous = numerals.at(-1)
    const designation = isDesignation(tokens, {
      from: read.from,
      to: read.to,
      passage,
      language,
      previous,
      numeral: read,
    })
    numerals.push({ ...read, designation })
    done = read.to
  }
  return numerals
}

function readAt(
  tokens: readonly Token[],
  at: number,
  context: Context,
  language: Language,
): Omit<Numeral, 'designation'> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const value = isFineShare(tokens, at)
      ? Number(token.text.replace(',', '.'))
      : isWhole(tokens, at, language)
        ? Number(token.text.replace(/[.,]/u, ''))
        : readDigits(token.text, decimalSignOf(context, language))
    if (value === null || !Number.isSafeInteger(Math.trunc(value)))
      return {
        from: at,
        to: at + 1,
        value: Number.NaN,
        digits: true,
        printed: token.text,
        yearLike: false,
        rich: false,
      }
    const mixed = mixedNumber(tokens, at + 1, value)
    const { value: whole, end } = doubled(
      tokens,
      withMagnitude(tokens, mixed?.end ?? at + 1, mixed?.value ?? value, language),
      language,
      context,
    )
    const yearLike = end === at + 1 && /^(?:1\d{3}|20\d{2})$/u.test(token.text)
    return {
      from: at,
      to: end,
      value: whole,
      digits: true,
      printed: token.text,
      yearLike,
      rich: end > at + 1 || !/^\d+$/u.test(token.text),
    }
  }
  const sign = token.kind === 'mark' ? FRACTION_SIGNS[token.text as keyof typeof FRACTION_SIGNS] : undefined
  if (sign !== undefined) {
    const read = withMagnitude(tokens, at + 1, sign, language)
    return { from: at, to: read.end, value: read.value, digits: true, printed: token.text, yearLike: false, rich: true }
  }
  if (/^(?:hundred|thousand)$/u.test(token.lower) && /^(?:few|several|many)$/u.test(tokens[at - 1]?.lower ?? ''))
    return null
  const article = language === 'en' ? articleMagnitude(tokens, at) : null
  const spanish = language === 'es' && token.lower === 'mil' ? smallerPart(tokens, at + 1, 1000) : null
  if (spanish)
    return {
      from: at,
      to: spanish.end,
      value: 1000 + spanish.value,
      digits: false,
      printed: 'mil',
      yearLike: false,
      rich: true,
    }
  const words = article ?? halfMagnitude(tokens, at, language) ?? readWords(tokens, at, language)
  if (!words) return null
  const from = article?.from ?? at
  const { value, end } = doubled(tokens, withMagnitude(tokens, words.end, words.value, language), language, context)
  const printed = tokens
    .slice(at, end)
    .map(({ lower }) => lower)
    .join(' ')
  return { from, to: end, value, digits: false, printed, yearLike: false, rich: end > at + 1 }
}

/** "7 3/4 %", "26-1/2-year": a whole number with a fraction behind it; `at` is the token behind the whole. */
function mixedNumber(tokens: readonly Token[], at: number, whole: number): { value: number; end: number } | null {
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0
  const [above, slash, below] = [0, 1, 2].map((offset) => tokens[at + hyphen + offset])
  if (!Number.isInteger(whole) || !slash?.glued || slash.text !== '/' || !below?.glued) return null
  if (above?.glued !== (hyphen === 1) || !/^[1-7]$/u.test(above.text) || !/^(?:2|3|4|8)$/u.test(below.text)) return null
  const fraction = Number(above.text) / Number(below.text)
  return fraction < 1 ? { value: whole + Number(fraction.toFixed(4)), end: at + hyphen + 3 } : null
}

/** "1.379 %": a percentage of more than a thousand with a separator is one with three decimals. */
function isFineShare(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '%' && /^\d{1,2}[.,]\d{3}$/u.test(tokens[at]?.text ?? '')
}

/** "2.345 personas": what is counted one by one has no three decimals, whatever the document's habit elsewhere. */
function isWhole(tokens: readonly Token[], at: number, language: Language): boolean {
  const noun = tokens[at + 1]
  return (
    /^[1-9]\d{0,2}[.,]\d{3}$/u.test(tokens[at]?.text ?? '') &&
    noun?.kind === 'word' &&
    !noun.glued &&
    /\p{L}{4}[sx]$/u.test(noun.lower) &&
    !isMeasured(noun.lower, language)
  )
}

/** Legal double writing: "ten (10)", "10 (ten)". */
function doubled(
  tokens: readonly Token[],
  read: { value: number; end: number },
  language: Language,
  context: Context,
): { value: number; end: number } {
  const { value, end } = read
  if (tokens[end]?.text !== '(') return read
  const inner = tokens[end + 1]
  if (inner?.kind === 'number' && tokens[end + 2]?.text === ')')
    return readDigits(inner.text, decimalSignOf(context, language)) === value ? { value, end: end + 3 } : read
  const words =
    inner?.kind === 'word' && isNumberWord(inner.lower, language) ? readWords(tokens, end + 1, language) : null
  return words && words.value === value && tokens[words.end]?.text === ')' ? { value, end: words.end + 1 } : read
}

const TO = { en: ['to', 'through', 'thru'], fr: ['à', 'a', 'au'], es: ['a', 'al', 'hasta'] } as const
const AND = { en: ['and'], fr: ['et'], es: ['y', 'e'] } as const
const OR = { en: ['or'], fr: ['ou'], es: ['o', 'u'] } as const
const BETWEEN = { en: 'between', fr: 'entre', es: 'entre' } as const

function amountsOf(numerals: readonly Numeral[], tokens: readonly Token[], language: Language): Amount[] {
  const amounts: Amount[] = []
  for (let index = 0; index < numerals.length; index++) {
    const low = numerals[index]
    if (!low || low.designation) continue
    const high = numerals[index + 1]
    const join =
      !high || high.designation
        ? null
        : isBeforeAndAfter(tokens, low, high, language)
          ? 'change'
          : high.value > low.value && low.yearLike === high.yearLike && !isChangeBy(tokens, low.from, language)
            ? joinOf(tokens, low, high, language)
            : null
    if (join && high) {
      amounts.push({ from: low.from, to: high.to, low: scaled(low, high, tokens), high, join })
      index++
    } else amounts.push({ from: low.from, to: low.to, low, high: null, join: null })
  }
  return amounts
}

/** "5 to 10 million": the magnitude counts for both where the first has none of its own. */
function scaled(low: Numeral, high: Numeral, tokens: readonly Token[]): Numeral {
  const first = Number(tokens[high.from]?.text.replaceAll(',', ''))
  if (!low.digits || low.to - low.from > 1 || high.to - high.from < 2 || !(first > low.value) || !(high.value > first))
    return low
  return { ...low, value: round(low.value * (high.value / first)) }
}

const round = (value: number): number => Number(value.toPrecision(15))

/** The amounts that one stands for: "from 12 to 15 cases" behind a word of change is two, all others one. */
export function partsOf(amount: Amount): [Amount, Amount?] {
  const { low, high, join } = amount
  if (join !== 'change' || !high) return [amount]
  return [
    { from: low.from, to: low.to, low, high: null, join: null },
    { from: high.from, to: high.to, low: high, high: null, join: null },
  ]
}

/** "fell from 92 to 74": before and after, whichever is the larger. */
function isBeforeAndAfter(tokens: readonly Token[], low: Numeral, high: Numeral, language: Language): boolean {
  return (
    high.from - low.to === 1 &&
    !low.yearLike &&
    !high.yearLike &&
    TO[language].some((word) => word === tokens[low.to]?.lower) &&
    isChange(tokens, low.from, language)
  )
}

/** "entre los 5 y los 17 años", "entre les 6 et les 11 ans": an article before each bound. */
function isArticled(tokens: readonly Token[], low: Numeral, language: Language): boolean {
  const article = /^(?:los|las|les)$/u
  return (
    language !== 'en' &&
    AND[language].some((word) => word === tokens[low.to]?.lower) &&
    article.test(tokens[low.to + 1]?.lower ?? '') &&
    article.test(tokens[low.from - 1]?.lower ?? '') &&
    tokens[low.from - 2]?.lower === BETWEEN[language]
  )
}

function joinOf(tokens: readonly Token[], low: Numeral, high: Numeral, language: Language): Amount['join'] {
  const between = high.from - low.to
  const token = tokens[low.to]
  if (!token || between > 2) return null
  if (between === 2) {
    if (isArticled(tokens, low, language)) return 'and'
    const glued = token.text === '-' && tokens[low.to + 1]?.lower === 'to'
    return glued ? 'to' : null
  }
  if (between !== 1) return null
  if (/^[-–—‐‑]$/u.test(token.text)) return token.glued === (tokens[high.from]?.glued ?? false) ? 'dash' : null
  const has = (list: readonly string[]): boolean => list.includes(token.lower)
  if (has(TO[language])) return 'to'
  if (has(OR[language])) return 'or'
  if (!has(AND[language])) return null
  for (let at = low.from - 1; at >= Math.max(0, low.from - 6); at--)
    if (tokens[at]?.lower === BETWEEN[language]) return 'and'
  return null
}
