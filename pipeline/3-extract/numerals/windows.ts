import { FRACTION_SIGNS, FRACTION_WORDS, NUMBER_WORDS } from '../lists/number-words.ts'
import { DIGIT, isLetter, kindAt, LETTER } from './characters.ts'
import type { Language } from './language.ts'

/** A stretch of a passage around the digits and number words in it. */
export interface Window {
  readonly start: number
  end: number
  /** Where digits, signs and number words stand in it. */
  readonly starts: number[]
}

/** How much a rule may look at before a number and behind it, in characters; whole words of it. */
const BEFORE = 240
const BEHIND = 320

const SIGNS: ReadonlySet<string> = new Set(Object.keys(FRACTION_SIGNS))
const HALVES = {
  en: ['half', 'third', 'quarter', 'fifth', 'tenth', 'million', 'billion', 'trillion', 'dozen'],
  fr: ['demi', 'demie', 'moitié', 'tiers', 'quart'],
  es: ['media', 'medio', 'mitad', 'tercio', 'cuarto', 'tercera', 'cuarta'],
} as const

/** Words with which a number begins, by their length and then by their first letter: most words are passed over unread. */
interface Starts {
  readonly words: ReadonlySet<string>
  /** Bit n: a word of n letters begins with this letter (a-z; other letters share the last place). */
  readonly lengths: Uint32Array
}

const STARTS: Record<Language, Starts> = { en: startsOf('en'), fr: startsOf('fr'), es: startsOf('es') }

function startsOf(language: Language): Starts {
  const words = [
    ...Object.keys(NUMBER_WORDS[language]),
    ...Object.keys(FRACTION_WORDS[language]).slice(0, 1),
    ...HALVES[language],
  ]
  const lengths = new Uint32Array(27)
  for (const word of words) {
    const place = placeOf(word.charCodeAt(0))
    lengths[place] = (lengths[place] ?? 0) | (1 << word.length)
  }
  return { words: new Set(words), lengths }
}

function placeOf(code: number): number {
  const lower = (code | 0x20) - 0x61
  return lower >= 0 && lower < 26 ? lower : 26
}

/** The stretches of a text that rules of figures may need, in order and apart from each other. One pass over the text. */
export function windowsOf(text: string, language: Language): Window[] {
  const windows: Window[] = []
  const { words, lengths } = STARTS[language]
  let last: Window | undefined
  const keep = (from: number, to: number): void => {
    const end = lastSpace(text, to + BEHIND)
    if (last && from - BEFORE <= last.end) last.end = end
    else {
      last = { start: firstSpace(text, from - BEFORE, last?.end ?? 0), end, starts: [] }
      windows.push(last)
    }
    last.starts.push(from)
  }
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === LETTER) {
      const start = at
      at++
      while (isLetter(text, at)) at++
      const length = at - start
      if (length > 1 && length < 16 && ((lengths[placeOf(text.charCodeAt(start))] ?? 0) >> length) & 1)
        if (words.has(text.slice(start, at).toLowerCase())) keep(start, at)
    } else {
      if (kind === DIGIT || (text.charCodeAt(at) > 0xbb && SIGNS.has(text[at] ?? ''))) {
        const start = at
        at++
        while (kindAt(text, at) === DIGIT) at++
        keep(start, at)
      } else at++
    }
  }
  return windows
}

/** Where a window may begin: at a word behind a plain space, so that no number is cut. */
function firstSpace(text: string, from: number, least: number): number {
  if (from <= least) return least
  let at = from
  while (at > least && !(text[at - 1] === ' ' && isLetter(text, at))) at--
  return at
}

function lastSpace(text: string, from: number): number {
  if (from >= text.length) return text.length
  let at = from
  while (at < text.length && !(text[at] === ' ' && isLetter(text, at + 1))) at++
  return at
}
