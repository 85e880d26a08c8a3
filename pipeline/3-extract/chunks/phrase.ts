import { type Grammar, headAt } from './grammar.ts'
import type { Token } from './tokens.ts'

/** Capitalised words side by side; token indexes, both inclusive. */
export interface Run {
  readonly type: 'run'
  readonly from: number
  readonly to: number
}

/** What stands between two runs: a comma, lower-case words, or both. */
export interface Link {
  readonly type: 'link'
  readonly comma: boolean
  /** Lower-case words in order: "and of the". */
  readonly words: readonly string[]
  readonly article: boolean
}

/** Runs and the links between them, by turns, beginning and ending in a run. */
export interface Phrase {
  readonly runs: readonly Run[]
  /** `links[n]` stands between `runs[n]` and `runs[n + 1]`. */
  readonly links: readonly Link[]
  /** First token index behind the phrase. */
  readonly next: number
}

/** Words that no name holds, though a heading capitalises them. */
export const BREAKING: ReadonlySet<string> = new Set(
  'the this these those its it he she they their there between among exists related were was is are that which including other whose no nos'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['the', 'a', 'an'])
const MOST_WORDS = 3

/** True for a token that may stand in a run. */
export function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'acronym')
}

/** The phrase that begins at the capitalised word `at`. Each token is read once. */
export function phraseAt(tokens: readonly Token[], at: number, grammar: Grammar): Phrase {
  const runs: Run[] = []
  const links: Link[] = []
  let from = at
  for (;;) {
    let to = from
    while (joins(tokens[to], tokens[to + 1]) && !endsInNumeral(tokens, to, grammar)) to += 1
    runs.push({ type: 'run', from, to })
    const link = linkAt(tokens, to + 1, grammar)
    if (!link) return { runs, links, next: to + 1 }
    links.push(link.link)
    from = link.next
  }
}

function joins(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapital(next) &&
    next.spaced &&
    !isTitled(next) &&
    !(BREAKING.has(next.lower) && next.text !== 'IT')
  )
}

const NUMERAL = /^(?:II|III|IV|VI{0,3}|IX|X{1,3})$/u

/** "Poverty Reduction Strategy | II": a Roman number behind a head. */
function endsInNumeral(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const next = tokens[at + 1]
  const numbered =
    NUMERAL.test(next?.text ?? '') || (next?.lower === 'phase' && NUMERAL.test(tokens[at + 2]?.text ?? ''))
  return numbered && headAt(tokens, at, grammar) !== undefined
}

const TITLED = new Set(['of', 'and', 'for', 'on', 'to', 'against', 'in', 'with', 'from'])

/** A small word that a title prints with a capital: "Council *Against* Trafficking". */
function isTitled(token: Token): boolean {
  return token.shape === 'capital' && !token.first && TITLED.has(token.lower)
}

function isLinking(token: Token, { inner }: Grammar): boolean {
  return token.text === '&' || (token.shape === 'lower' && inner.has(token.lower)) || isTitled(token)
}

function linkAt(tokens: readonly Token[], at: number, grammar: Grammar): { link: Link; next: number } | undefined {
  const first = tokens[at]
  // Most phrases end here.
  if (!first || (first.text !== ',' && !isLinking(first, grammar))) return undefined
  const words: string[] = []
  let next = at
  const comma = first.text === ','
  if (comma) next += 1
  for (; words.length < MOST_WORDS; next += 1) {
    const token = tokens[next]
    if (!token) return undefined
    if (!isLinking(token, grammar)) break
    words.push(token.lower)
  }
  const token = tokens[next]
  // "The Bureau, The Office": a capital article stands for a lower-case one.
  if (comma || words.length > 0) {
    if (token?.text === 'The' && isCapital(tokens[next + 1])) {
      words.push('the')
      next += 1
    }
  }
  const follower = tokens[next]
  if (
    !isCapital(follower) ||
    (!comma && words.length === 0) ||
    (!follower.spaced && tokens[next - 1]?.shape === 'mark')
  )
    return undefined
  return { link: { type: 'link', comma, words, article: words.some((word) => ARTICLES.has(word)) }, next }
}
