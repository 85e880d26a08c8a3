import type { Mention } from '../common/mention.ts'
import type { Example, Rule } from './rule.ts'
import { foundOf, runRules } from './run-rules.ts'
import { contextOf } from './try-rule.ts'

/** Why a rule found nothing in a text, or what it found. */
export interface Account {
  readonly rule: Rule
  readonly mentions: readonly Mention[]
  /** Matches of its pattern that did not become mentions: the guard that stopped each, or null where its reader refused it. */
  readonly stopped: readonly { readonly text: string; readonly guard: string | null; readonly why: string }[]
  /** Triggers of the rule that stand in the text. */
  readonly triggers: readonly string[]
}

/** Runs each rule alone over a text and says of each that comes near what it found, or what stopped it. */
export function explainText(rules: readonly Rule[], text: string, about?: Example['about']): Account[] {
  const lower = text.toLowerCase()
  return rules.flatMap((rule) => {
    const triggers = rule.triggers.filter((trigger) => lower.includes(trigger))
    const mentions = runRules([rule], contextOf(text, about))
    const stopped = mentions.length === 0 ? stoppedMatches(rule, text, about) : []
    return triggers.length === 0 && mentions.length === 0 && stopped.length === 0
      ? []
      : [{ rule, mentions, stopped, triggers }]
  })
}

function stoppedMatches({ pattern, guards = [] }: Rule, text: string, about?: Example['about']): Account['stopped'] {
  const context = contextOf(text, about)
  const [passage] = context.passages
  if (!pattern || !passage) return []
  return [...text.matchAll(pattern)].map((match) => {
    const found = foundOf(match, passage)
    const guard = guards.find((known) => known.stops(found, context))
    return { text: found.text, guard: guard?.id ?? null, why: guard?.why ?? 'its parts do not make a reading' }
  })
}
