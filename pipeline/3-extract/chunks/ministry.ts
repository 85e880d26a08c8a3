import { ABOUT_WORDS, PLAN_NOUNS, PLAN_RANKS } from '../lists/name-ends.ts'
import { complementEnd } from './complement.ts'
import { isDated } from './dated.ts'
import type { Draft } from './draft.ts'
import { type Grammar, headAt, headFrom, wordSet } from './grammar.ts'
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

const PLANS = wordSet(PLAN_NOUNS)
const ABOUT = wordSet(ABOUT_WORDS)
const MOST_PLAN = 14

/** "a national plan *on the Prevention of Crime 2012–2016*": a plan in lower case whose subject is in capitals, with its years. */
export function lowerPlan(tokens: readonly Token[], at: number, grammar: Grammar): Draft | undefined {
  if (!PLANS.has(tokens[at]?.lower ?? '') || !ABOUT.has(tokens[at + 1]?.lower ?? '')) return undefined
  const first = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
  if (!isCapital(tokens[first]) || headFrom(tokens, first, grammar)) return undefined
  let to = first
  while (to < at + MOST_PLAN && (isCapital(tokens[to + 1]) || grammar.inner.has(tokens[to + 1]?.lower ?? ''))) to += 1
  while (!isCapital(tokens[to])) to -= 1
  if (to === first || !isDated(tokens, to) || headAt(tokens, to, grammar)) return undefined
  const head = headAt(tokens, at, grammar)
  const from = NATION.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at
  return head && { from, to, shortTo: null, head, modifiers: at - from, lowerHead: false }
}

const NATION = wordSet(PLAN_RANKS)
const OF: Link = { type: 'link', comma: false, words: ['of'], article: false }
