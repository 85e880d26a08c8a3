import type { Passage } from '../context.ts'
import { bracketAt, longFormOf } from './acronyms.ts'
import type { Words } from './finish.ts'
import { type Grammar, headAt, headFrom } from './grammar.ts'
import { isCapital } from './phrase.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * The words of a passage. An acronym in brackets in the middle of a name is left out and kept aside:
 * "Street Children (SC) Task Forces", "Summer School (SS) initiative".
 */
export function wordsOf(passage: Passage, grammar: Grammar): Words {
  const all = tokensOf(passage.text, passage.start)
  const tokens: Token[] = []
  const inline = new Map<number, string>()
  let from = 0
  for (let at = 0; at < all.length; at += 1) {
    if (all[at]?.text !== '(') continue
    const bracket = bracketAt(all, at)
    const acronym = bracket?.acronym === undefined ? undefined : all[bracket.acronym]
    if (!bracket || !acronym || !isInside(all, bracket.open, bracket.close, acronym.text, grammar)) continue
    for (const token of all.slice(from, at)) tokens.push(token)
    inline.set(tokens.length - 1, acronym.text.replace(/(?<=[A-Z]{2})s$/u, ''))
    from = bracket.close + 1
    at = bracket.close
  }
  return from === 0 ? { tokens: all, inline } : { tokens: tokens.concat(all.slice(from)), inline }
}

function isInside(tokens: readonly Token[], open: number, close: number, acronym: string, grammar: Grammar): boolean {
  const next = tokens[close + 1]
  if (!next?.spaced || next.first || !isCapital(tokens[open - 1])) return false
  const goesOn = isCapital(next)
    ? (headFrom(tokens, close + 1, grammar) ?? headFrom(tokens, close + 2, grammar))
    : programHead(tokens, close + 1, grammar)
  if (!goesOn) return false
  const long = longFormOf(tokens, open, acronym)
  if (!long) return false
  // "Child Protection Services (CPS) Scheme": a weak head gives way to the one behind the bracket.
  const heads = Array.from({ length: long.to - long.from + 1 }, (_, n) => headAt(tokens, long.from + n, grammar))
  const ends = programHead(tokens, close + 1, grammar)
  return heads.every((head, n) => !head || (ends && head.weak && n === heads.length - 1))
}

function programHead(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  return headFrom(tokens, at, grammar)?.sort.class === 'program'
}
