import { kindAt as classAt, DIGIT, LETTER, SPACE } from './characters.ts'
import type { Language } from './language.ts'
import type { Window } from './windows.ts'

/** A word, a number in digits or a single mark of a passage. `start` and `end` are offsets into the passage's text. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** True where no white space stands before it. */
  readonly glued: boolean
}

const MAY_OPEN: ReadonlySet<string> = new Set('hHwW')

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
const isThinSpace = (code: number): boolean => code === 0xa0 || code === 0x202f || code === 0x2009
const isSpace = (code: number): boolean => code === 0x20 || isThinSpace(code)

/** A token that cuts its text when first asked: most words of a window are never looked at. */
class Cut implements Token {
  readonly start: number
  readonly end: number
  readonly kind: Token['kind']
  readonly glued: boolean
  private readonly source: string
  private cut: string | null = null
  private small: string | null = null

  constructor(source: string, start: number, end: number, kind: Token['kind'], glued: boolean) {
    this.source = source
    this.start = start
    this.end = end
    this.kind = kind
    this.glued = glued
  }

  get text(): string {
    this.cut ??= this.source.slice(this.start, this.end)
    return this.cut
  }

  get lower(): string {
    this.small ??= this.kind === 'word' ? this.text.toLowerCase() : this.text
    return this.small
  }
}

/** What stands for a stretch outside all windows: a mark that no rule knows. */
const GAP = '\u0000'

/** The tokens of a passage; with `windows`, those of its windows alone, and a mark of no meaning for what lies between. */
export function tokensOf(text: string, language: Language, windows?: readonly Window[]): Token[] {
  const tokens: Token[] = []
  if (!windows) {
    readInto(tokens, text, 0, text.length, language)
    return tokens
  }
  let done = 0
  for (const { start, end } of windows) {
    if (start > done) tokens.push(gap(done, start))
    readInto(tokens, text, start, end, language)
    done = end
  }
  if (done < text.length) tokens.push(gap(done, text.length))
  return tokens
}

const gap = (start: number, end: number): Token => ({ text: GAP, lower: GAP, start, end, kind: 'mark', glued: false })

/** Reads a stretch into tokens. Addresses on the web and of mail are left out. Linear: each character is read once or twice. */
function readInto(tokens: Token[], text: string, from: number, to: number, language: Language): void {
  let glued = false
  for (let at = from; at < to; ) {
    const kind = classAt(text, at)
    if (kind === SPACE) {
      glued = false
      at++
      continue
    }
    const end = kind === LETTER ? wordEnd(text, at, language) : kind === DIGIT ? numberEnd(text, at, language) : at + 1
    if (kind === LETTER && end - at <= 5 && end - at >= 3 && MAY_OPEN.has(text[at] ?? '') && isAddress(text, at, end)) {
      at = addressEnd(text, end)
      glued = false
      continue
    }
    if (text.charCodeAt(at) === AT_SIGN) {
      while (tokens.at(-1)?.glued) tokens.pop()
      tokens.pop()
      at = addressEnd(text, end)
      glued = false
      continue
    }
    tokens.push(new Cut(text, at, end, kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark', glued))
    glued = true
    at = end
  }
}

const AT_SIGN = 0x40

/** Letters with apostrophes inside; single letters with stops ("U.S", "p.m"); the superscript of km², m³. */
function wordEnd(text: string, start: number, language: Language): number {
  let end = start
  while (classAt(text, end) === LETTER) end++
  if (end - start === 1) {
    while (text[end] === '.' && classAt(text, end + 1) === LETTER && classAt(text, end + 2) !== LETTER) end += 2
    if (end - start > 1 && text[end] === '.' && text[end + 1] === '-') end++
  }
  while (isApostrophe(text.charCodeAt(end)) && classAt(text, end + 1) === LETTER) {
    if (language === 'fr' && (end - start <= 2 || /^(?:jusqu|lorsqu|puisqu|quelqu)$/iu.test(text.slice(start, end))))
      return end + 1
    end++
    while (classAt(text, end) === LETTER) end++
  }
  if ((text[end] === '²' || text[end] === '³') && /^[kcm]?m$/u.test(text.slice(start, end))) return end + 1
  return end
}

/** Digits with separators inside. A plain space is one only between groups of three ("3 649"). */
function numberEnd(text: string, start: number, language: Language): number {
  let end = digitsEnd(text, start)
  for (;;) {
    const code = text.charCodeAt(end)
    const next = digitsEnd(text, end + 1)
    const group = next - end - 1
    if (group === 0) return isSplitThousand(text, start, end) ? end + 5 : end
    const separator = text[end]
    if (separator === '.' || separator === ',' || (isApostrophe(code) && group === 3)) end = next
    else if (isSpace(code) && group === 3 && groupsByThree(text, start, end)) {
      if (
        code === 0x20 &&
        language === 'en' &&
        (hasCommas(text, start) || !standsAlone(text, start, next)) &&
        !isMillions(text, start, end)
      )
        return end
      end = next
    } else return end
  }
}

/** True where what is read so far is 1 to 3 digits, or groups of three behind them. */
function groupsByThree(text: string, start: number, end: number): boolean {
  for (let at = end; at > start; ) {
    let from = at
    while (from > start && classAt(text, from - 1) === DIGIT) from--
    if (from > start ? at - from !== 3 || !isSpace(text.charCodeAt(from - 1)) : at - from > 3) return false
    at = from - 1
  }
  return text[start] !== '0'
}

/** True where a number with plain spaces is all of its cell but for marks, or is preceded by no other number's comma. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (start === 0) return !/\p{L}{2}/u.test(text.slice(end, end + 12))
  return !/[\d,;.]\s?$|\b(?:in|of|since|and)\s$/u.test(text.slice(Math.max(0, start - 6), start))
}

/** True where numbers near by group their thousands by commas: a plain space then parts two numbers. */
function hasCommas(text: string, at: number): boolean {
  return /(?<!\d)\d{1,3},\d{3}(?!\d)/u.test(text.slice(Math.max(0, at - 300), at + 300))
}

/** "2013, 1 250 000 cards": two groups of three behind plain spaces, with no more digits behind: no list of numbers. */
function isMillions(text: string, start: number, end: number): boolean {
  const number = text.slice(start, start + 16).match(/^\d{1,3}(?: \d{3}){2,3}(?![\d ]\d|\d|[,.]\d)/u)?.[0] ?? ''
  return end - start < number.length && !/\d\s$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** "and 70, 325 pupils": a thousand's comma with a space behind it, by the words on both sides. */
function isSplitThousand(text: string, start: number, end: number): boolean {
  if (text[end] !== ',' || end - start > 3 || classAt(text, end + 5) === DIGIT) return false
  return (
    /^, \d{3} \p{Ll}{3}/u.test(text.slice(end, end + 9)) &&
    /\b(?:and|over|than|about|nearly|approximately|some|of|least)\s$/u.test(text.slice(Math.max(0, start - 16), start))
  )
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (classAt(text, end) === DIGIT) end++
  return end
}

function isAddress(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (/^https?$/iu.test(word)) return text[end] === ':'
  return /^www$/iu.test(word) && text[end] === '.'
}

function addressEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && classAt(text, end) !== SPACE) end++
  return end
}
