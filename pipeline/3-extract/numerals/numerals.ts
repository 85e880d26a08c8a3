import { once } from '../../common/memo.ts'
import type { Context, Passage } from '../context.ts'
import { FRACTION_SIGNS } from '../lists/number-words.ts'
import { amountsOf } from './amounts.ts'
import { isDesignation } from './designation.ts'
import { type Language, languageOf } from './language.ts'
import { readAt } from './read-numeral.ts'
import { articleMagnitude, isNumberWord } from './read-words.ts'
import { type Token, tokensOf } from './tokens.ts'
import { isValueCell } from './value-cell.ts'
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
const readings = once((_: Context) => new Map<Passage, Reading>())

/** The numbers of a passage; the same object for each rule that asks. */
export function readingOf(passage: Passage, context: Context): Reading {
  const ofContext = readings(context)
  const known = ofContext.get(passage)
  if (known) return known
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
export const countedPassages = once((context: Context): readonly Passage[] =>
  context.passages.filter((passage) => {
    const { digits, numerals, halves } = readingOf(passage, context)
    return digits.length > 0 || numerals.length > 0 || halves.length > 0
  }),
)

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
      context,
      language,
      previous,
      numeral: read,
    })
    const yearLike = read.yearLike && !isValueCell(passage)
    numerals.push({ ...read, yearLike, designation })
    done = read.to
  }
  return numerals
}
