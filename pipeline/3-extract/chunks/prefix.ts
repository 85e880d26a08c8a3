import type { Draft } from './draft.ts'
import { type Grammar, headAt, isTitle, type Sort } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'

const MOST_WORDS = 5
const YEAR = /^(?:19|20)\d\d$/u

/** Names that stand behind their head: "Operation Redwood", "Project Bright Start", "Vision 2030". */
export function prefixNames(tokens: readonly Token[], grammar: Grammar): Draft[] {
  const drafts: Draft[] = []
  for (const [at, token] of tokens.entries()) {
    if (!isCapital(token) || token.possessive || (isCapital(tokens[at - 1]) && token.spaced)) continue
    const sort = grammar.prefixes.get(token.lower)
    if (!sort) continue
    const to = nameEnd(tokens, at, grammar)
    if (to > at && !isTitle(tokens[to]?.lower ?? '')) drafts.push(draftOf(at, to, token.lower, sort))
  }
  return drafts
}

function draftOf(from: number, to: number, word: string, sort: Sort): Draft {
  const head = { word, sort, opens: false, weak: false, length: 1 } as const
  return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
}

function nameEnd(tokens: readonly Token[], at: number, grammar: Grammar): number {
  if (YEAR.test(tokens[at + 1]?.text ?? '')) return at + 1
  // "Agenda", "Plan": only with a year, or they are plain words.
  if (!['operation', 'project'].includes(grammar.prefixes.get(tokens[at]?.lower ?? '')?.kind ?? '')) return at
  let to = at
  while (to < at + MOST_WORDS && isCapital(tokens[to + 1]) && tokens[to + 1]?.spaced) {
    to += 1
    if (tokens[to]?.possessive) break
  }
  return headAt(tokens, to, grammar) && to === at + 1 ? at : to
}
