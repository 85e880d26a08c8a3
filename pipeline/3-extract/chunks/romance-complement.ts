import type { Draft } from './draft.ts'
import type { Grammar, Head } from './grammar.ts'
import { MINISTRIES } from './ministry-list.ts'
import { isCapital } from './phrase.ts'
import { purposeEnd } from './purpose.ts'
import { betweenEnd, participleEnd, phrasalEnd, type State } from './romance-phrases.ts'
import { stepEnd } from './romance-step.ts'
import {
  ARTICLES,
  isAdjective,
  isNamePart,
  MOST_OF_MINISTRIES,
  MOST_TOKENS,
  PURPOSE,
  withAdjectives,
} from './romance-words.ts'
import type { Token } from './tokens.ts'

/** Genitives that hold an article. */
const CONTRACTED = new Set(['du', 'des', 'del', 'au', 'aux', 'al'])

export function withComplement(
  tokens: readonly Token[],
  from: number,
  head: Head,
  grammar: Grammar,
  foreign: boolean,
): Draft | undefined {
  const headEnd = from + head.length - 1
  const most = MINISTRIES.has(head.word) ? MOST_OF_MINISTRIES : MOST_TOKENS
  let to = headEnd
  // Adjectives of the head: "national", "Interministérielle".
  while (to < from + MOST_TOKENS && (isAdjective(tokens[to + 1], grammar) || isNamePart(tokens[to + 1], grammar)))
    to += 1
  const capitals = grammar.language === 'es' && tokens.slice(headEnd + 1, to + 1).some(isCapital)
  let state: State = { begun: false, capitals, foreign, article: false }
  while (to < from + most) {
    const end =
      betweenEnd(tokens, to + 1, grammar, state) ??
      participleEnd(tokens, to + 1, grammar, state) ??
      phrasalEnd(tokens, to + 1, grammar, head, state) ??
      withAdjectives(tokens, purposeEnd(tokens, to + 1, grammar, head, state.begun), grammar) ??
      stepEnd(tokens, to + 1, grammar, state, head)
    if (end === undefined) break
    const capital = tokens.slice(to + 1, end + 1).some(({ shape }) => shape === 'capital')
    // Names in Spanish are capitalised throughout; in French the first word may be the only one.
    const article = tokens.slice(to + 1, end + 1).some(({ lower }) => ARTICLES.has(lower) || CONTRACTED.has(lower))
    // "para prevenir la violencia": a purpose in lower case goes on in lower case.
    const lower = PURPOSE.has(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.shape === 'lower' && !capital
    state = {
      ...state,
      begun: true,
      article: state.article || article,
      capitals: grammar.language === 'es' && !lower && (state.capitals || capital),
    }
    to = end
  }
  if (to === headEnd) return undefined
  return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
}
