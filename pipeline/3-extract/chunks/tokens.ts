/** A word, number or mark of a passage. Offsets are into the reading text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly shape: Shape
  /** Ends in 's, or in an apostrophe behind s; `bare` is where the word itself ends. */
  readonly possessive: boolean
  readonly bare: number
  /** White space stands before it. */
  readonly spaced: boolean
  /** Opens a sentence, a list item or the passage. */
  readonly first: boolean
}

/** `capital`: begins with a capital; `acronym`: mostly capitals (`FBI`, `G/TIP`, `C3`, `MoLE`, `U.S.`). */
export type Shape = 'capital' | 'acronym' | 'lower' | 'number' | 'mark'

/** Words behind a hyphen that end a name: "Bureau-sponsored", "HHS-funded". */
const SPLIT_SUFFIX =
  /^(?:sponsored|funded|led|supported|run|backed|financed|administered|implemented|operated|hosted|chaired)\b/u
/** French words that are cut before the vowel of the next. */
const ELIDED = new Set(['l', 'd', 'n', 's', 'c', 'j', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu'])
const OPENING = new Set(['.', '!', '?', ':', ';', '•', '·', '▪', '●', '', '–', '—', '*', '†', '‡'])
const ABBREVIATED = new Set(['no', 'nos', 'art', 'arts', 'mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'gen', 'núm', 'núms'])

/** Cuts a text into words, numbers and marks, in one pass. `offset` is where the text stands in the reading text. */
export function tokensOf(text: string, offset: number): Token[] {
  const tokens: Token[] = []
  let opened = true
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      // A cell ends at a tab, a row at a line break.
      if (code === 0x09 || code === 0x0a) opened = true
      at += 1
      continue
    }
    const last = text.charCodeAt(at - 1)
    const spaced = at === 0 || (isSpace(last) && last !== 0x09 && last !== 0x0a)
    if (isWordCode(code)) {
      const end = wordEnd(text, at)
      const bare = bareEnd(text, at, end)
      const word = text.slice(at, bare)
      const shape = shapeOf(word)
      tokens.push({
        start: offset + at,
        end: offset + end,
        text: word,
        lower: shape === 'lower' ? word : word.toLowerCase(),
        shape,
        possessive: bare < end,
        bare: offset + bare,
        spaced,
        first: opened,
      })
      // A list number or letter leaves the sentence open behind it.
      opened = opened && (shape === 'number' || word.length === 1) && shape !== 'lower' && isListMark(text, end)
      at = end
      continue
    }
    const mark = text.slice(at, at + 1)
    tokens.push({
      start: offset + at,
      end: offset + at + 1,
      text: mark,
      lower: mark,
      shape: 'mark',
      possessive: false,
      bare: offset + at + 1,
      spaced,
      first: opened,
    })
    const before = tokens.at(-2)
    if (OPENING.has(mark)) {
      if (mark !== '.' || !before || !ABBREVIATED.has(before.lower))
        opened = mark === '–' || mark === '—' ? opened || spaced : true
    } else if (!'"“”‘’«»(['.includes(mark)) opened = false
    at += 1
  }
  return calmed(tokens)
}

function isListMark(text: string, end: number): boolean {
  return text[end] === '.' || text[end] === ')' || text[end] === ' '
}

/** Words in a line of capitals are capitalised words, not acronyms. */
function calmed(tokens: Token[]): Token[] {
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (isShouted(tokens[to])) to += 1
    if (to > from + 1 && tokens.slice(from, to).some(({ text }) => text.length > 6)) {
      for (let at = from; at < to; at += 1) {
        const token = tokens[at]
        if (token?.shape === 'acronym') tokens[at] = { ...token, shape: 'capital' }
      }
    }
    from = Math.max(to, from + 1)
  }
  return tokens
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'acronym' && !/[\d./&+]/u.test(token.text)
}

/** Where a word ends, with the 's or the apostrophe of a possessive. */
function wordEnd(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) continue
    const next = text.charCodeAt(at + 1)
    if (isApostrophe(code)) {
      if (!isWordCode(next)) {
        return text.charCodeAt(at - 1) === 0x73 && isUpper(text.charCodeAt(from)) ? at + 1 : at
      }
      if (next === 0x73 && !isWordCode(text.charCodeAt(at + 2))) return at + 2
      if (ELIDED.has(text.slice(from, at).toLowerCase())) return at + 1
      continue
    }
    if (!isWordCode(next)) {
      // The last full stop of "U.S." belongs to it.
      if (code === 0x2e && text.charCodeAt(at - 2) === 0x2e && isUpper(text.charCodeAt(at - 1))) at += 1
      if (code === 0x2b && isUpper(text.charCodeAt(at - 1))) at += 1
      break
    }
    if (code === 0x2d || code === 0x2011) {
      if (SPLIT_SUFFIX.test(text.slice(at + 1, at + 14))) break
      continue
    }
    if (code === 0x2013 && isDigit(text.charCodeAt(at - 1)) && isDigit(next)) continue
    if (code === 0x2e && isUpper(next) && isUpper(text.charCodeAt(at - 1)) && (at - from === 1 || text[at - 2] === '.'))
      continue
    if ((code === 0x2e || code === 0x2c) && isDigit(next) && isDigit(text.charCodeAt(at - 1))) continue
    if ((code === 0x26 || code === 0x2f) && (isUpper(next) || isDigit(next)) && isUpperOrDigit(text.charCodeAt(at - 1)))
      continue
    break
  }
  return at
}

/** Where a word ends without its possessive. An apostrophe that another word follows is one of elision: "l’". */
function bareEnd(text: string, from: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  if (isApostrophe(last)) return isWordCode(text.charCodeAt(end)) ? end : end - 1
  return last === 0x73 && end - 2 > from && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0)
  if (isDigit(first) && !/\p{L}/u.test(word)) return 'number'
  let upper = 0
  let lower = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (isUpper(code)) upper += 1
    else if (isLetter(code)) lower += 1
  }
  if (upper === 0) return isDigit(first) ? 'number' : 'lower'
  if (upper + lower === 1) return word.length > 1 && word.length < 5 && isUpper(first) ? 'acronym' : 'capital'
  if (upper >= 2 && (lower === 0 || (lower === 1 && word.endsWith('s')))) return 'acronym'
  if (upper >= 2 && upper >= lower && word.length < 9 && !word.includes('-') && isUpper(first)) return 'acronym'
  return isUpper(first) || word.includes('-') ? (isUpper(first) || isDigit(first) ? 'capital' : 'lower') : 'lower'
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x0a ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x0d
  )
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code <= 0xde) return code >= 0xc0 && code !== 0xd7
  if (code < 0x180)
    return (
      code === 0x178 ||
      ((code < 0x138 || code > 0x148) && code !== 0xdf && code < 0x178 && code >= 0x100
        ? code % 2 === 0
        : code >= 0x139 && code % 2 === 1)
    )
  return code > 0x180 && /\p{Lu}/u.test(String.fromCharCode(code))
}

function isUpperOrDigit(code: number): boolean {
  return isUpper(code) || isDigit(code)
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code))
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code)
}
