import type { Token } from './tokens.ts'

/** A long form for an acronym: token indexes, both inclusive. */
export interface LongForm {
  readonly from: number
  readonly to: number
}

const MOST_WORDS = 14
const FUNCTION_WORDS = new Set(
  "of the and for on in to against with from or a an by at & de du des d' d’ la le les l' l’ et pour contre sur en à au aux del los las el y e para al por con".split(
    ' ',
  ),
)

/**
 * The words before token `end` (exclusive) that `short` abbreviates: its letters are the initials of the content words in order,
 * read from the right; a function word may give a letter or none, one content word may be passed over, and a hyphenated word
 * gives a letter a part. A number repeats a letter ("C3": three words in C). Undefined where they are not.
 */
export function longFormOf(tokens: readonly Token[], end: number, short: string): LongForm | undefined {
  const letters = lettersOf(short)
  if (letters.length < 2) return undefined
  const words: { at: number; initials: string; filler: boolean }[] = []
  for (let at = end - 1; at >= 0 && words.length < MOST_WORDS; at -= 1) {
    const token = tokens[at]
    if (!token || token.shape === 'number' || (token.shape === 'mark' && !',&'.includes(token.text))) break
    if (token.text === ',') continue
    words.push({ at, initials: initialsOf(token), filler: FUNCTION_WORDS.has(token.lower) })
  }
  const from = match(words, letters)
  return from === undefined ? undefined : { from, to: end - 1 }
}

/** The letters that count, upper case, digits resolved. */
function lettersOf(short: string): string {
  const bare = short.replace(/['’]s$/u, '').replace(/(?<=[A-Z])s$/u, '')
  const code = /^[A-Z]\/(?<rest>[A-Z]{2,})$/u.exec(bare)?.groups?.['rest'] ?? bare
  const repeated = code.replace(/(?<letter>[A-Z])(?<times>[2-4])/gu, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  )
  return repeated
    .normalize('NFD')
    .replace(/[^A-Za-z]/gu, '')
    .toUpperCase()
}

function initialsOf(token: Token): string {
  return token.text
    .split(/[-‑/]/u)
    .map((part) => part.slice(0, 1))
    .join('')
    .normalize('NFD')
    .replace(/[^A-Za-z]/gu, '')
    .toUpperCase()
}

/** Index of the token at which the match begins; words run from right to left. */
function match(
  words: readonly { at: number; initials: string; filler: boolean }[],
  letters: string,
): number | undefined {
  const failed = new Set<number>()
  const from = (word: number, left: number, skips: number): number | undefined => {
    const key = (word * 16 + left) * 4 + skips
    const current = words[word]
    if (!current || failed.has(key)) return undefined
    const letter = letters.slice(left, left + 1)
    // Its initials give the last letters that are left: one, or all the parts of a hyphenated word.
    for (const size of [current.initials.length, 1]) {
      const begin = left - size + 1
      if (size > 0 && begin >= 0 && letters.slice(begin, left + 1) === current.initials.slice(0, size)) {
        if (begin === 0 && !current.filler) return current.at
        const rest = begin > 0 ? from(word + 1, begin - 1, skips) : undefined
        if (rest !== undefined) return rest
      }
    }
    const passed = current.filler
      ? word > 0
        ? from(word + 1, left, skips)
        : undefined
      : skips > 0 && letter
        ? from(word + 1, left, skips - 1)
        : undefined
    if (passed === undefined) failed.add(key)
    return passed
  }
  if (letters.length > 15) return undefined
  return from(0, letters.length - 1, 0) ?? (letters.length > 2 ? from(0, letters.length - 1, 1) : undefined)
}

/** Words that may stand before an acronym in brackets. */
const LEADING = new Set(
  "hereinafter hereafter henceforth the or known as also called abbreviated referred to ci-après dénommé dénommée ou en adelante lo sucesivo denominado denominada conocido por sus siglas inglés sigle l’ l' le la el".split(
    ' ',
  ),
)
const QUOTES = new Set(['"', '“', '”', '«', '»', "'", '‘', '’'])

export interface Bracket {
  /** Token indexes of "(" and ")". */
  readonly open: number
  readonly close: number
  /** Token index of the acronym; undefined where the bracket holds no acronym alone. */
  readonly acronym: number | undefined
}

const MOST_INSIDE = 24

/** The bracket that opens at token `open`, with the acronym that it holds alone, in quotes or behind "hereinafter". */
export function bracketAt(tokens: readonly Token[], open: number): Bracket | undefined {
  if (tokens[open]?.text !== '(') return undefined
  let acronym: number | undefined
  let others = 0
  for (let at = open + 1; at < tokens.length && at <= open + MOST_INSIDE; at += 1) {
    const token = tokens[at]
    if (!token) return undefined
    if (token.text === ')') return { open, close: at, acronym: others === 0 ? acronym : undefined }
    if (token.text === '(') return undefined
    if (QUOTES.has(token.text) || token.text === ',') continue
    if (acronym === undefined && isShort(token)) acronym = at
    else if (acronym === undefined && LEADING.has(token.lower)) continue
    // "(ICE, in French)", "(ILO; Convention 182)": more than an acronym.
    else others += 1
  }
  return undefined
}

/** A token that can be an acronym: capitals, or letters of both cases that are no plain word. */
export function isShort(token: Token): boolean {
  return token.shape === 'acronym' && token.text.length >= 2 && token.text.length <= 12 && !/^[\d.]+$/u.test(token.text)
}
