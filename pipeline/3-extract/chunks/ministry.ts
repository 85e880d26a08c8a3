import { complementEnd } from './complement.ts'
import type { Draft } from './draft.ts'
import { type Grammar, headAt } from './grammar.ts'
import { isCapital, type Link, phraseAt } from './phrase.ts'
import type { Token } from './tokens.ts'

const MINISTRIES = new Set(['ministry', 'ministries'])

/** "the ministries *of Population and Tourism*": a ministry in lower case whose field is in capitals. */
export function lowerMinistry(tokens: readonly Token[], at: number, grammar: Grammar): Draft | undefined {
  if (!MINISTRIES.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of' || !isCapital(tokens[at + 2]))
    return undefined
  const head = headAt(tokens, at, grammar)
  const phrase = phraseAt(tokens, at + 2, grammar)
  const whole = {
    ...phrase,
    runs: [{ type: 'run', from: at, to: at } as const, ...phrase.runs],
    links: [OF, ...phrase.links],
  }
  const end = head && complementEnd(whole, 0, false, head, tokens, grammar)
  return end && { from: at, to: end.to, shortTo: null, head, modifiers: 0, lowerHead: false }
}

const OF: Link = { type: 'link', comma: false, words: ['of'], article: false }
