import type { Draft } from './draft.ts'
import { type Grammar, headAt, headFrom, isOtherHead, isTitle, type Sort } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isOpener, isPlaceRun, isPlainAbbreviation } from './words.ts'

/** Articles before a name, or before what it is. */
export const ARTICLES = new Set(['a', 'an', 'the', 'un', 'una', 'une', 'le', 'la', 'el', 'l’', "l'"])
/** Words in lower case inside such names. */
export const INNER = new Set("of the for to de del la el los las du des d’ d' en con por para sin pour sans".split(' '))
/** How many words such a name may hold. */
export const MOST_WORDS = 6

/** First and last token of a run of capitals from `at` that no head begins or ends, no list knows and no map shows. */
export function nameAt(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
  least: number,
  opening = false,
): [number, number] | undefined {
  const at =
    !opening && ARTICLES.has(tokens[start]?.lower ?? '') && tokens[start]?.shape === 'lower' ? start + 1 : start
  const first = tokens[at]
  if (!isCapital(first) || (first.first && !opening) || isOpener(first) || first.text.length < 3) return undefined
  if (first.shape === 'acronym' && isPlainAbbreviation(first.text)) return undefined
  if (isTitle(first.lower) || isOtherHead(first.lower) || knownAt(tokens, at, BUILT_IN_INDEX)) return undefined
  if (headFrom(tokens, at, grammar) || isPlaceRun(tokens, at, at)) return undefined
  let to = at
  let capitals = 1
  while (to < at + MOST_WORDS) {
    const inner = INNER.has(tokens[to + 1]?.lower ?? '') ? (INNER.has(tokens[to + 2]?.lower ?? '') ? 2 : 1) : 0
    const next = tokens[to + 1 + inner]
    if (!isCapital(next) || !next.spaced || next.first || tokens[to]?.possessive) break
    if (inner > 0 && (isPlaceRun(tokens, to + 1 + inner, to + 1 + inner) || isAcronym(next))) break
    to += 1 + inner
    capitals += 1
  }
  if (capitals < least || headAt(tokens, to, grammar) || isOtherHead(tokens[to]?.lower ?? '')) return undefined
  return tokens[to]?.possessive || isPlaceRun(tokens, at, to) ? undefined : [at, to]
}

export function draftOf(from: number, to: number, sort: Sort): Draft {
  const head = { word: '', sort, opens: false, weak: false, length: 1 } as const
  return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
}
