import type { Mention } from '../common/mention.ts'
import { bySpan, type Span } from '../common/span.ts'
import type { Context, Passage } from './context.ts'
import type { Draft, Found, Guard, Rule } from './rule.ts'
import { type Triggered, type TriggerTable, triggerIndex, triggerTable } from './trigger-index.ts'

/** A stretch that is taken: an earlier rule of the family found it, or an earlier family. */
export type Claims = Uint8Array

/**
 * Runs the rules of one family over the passages in order of precedence. What an earlier rule has found, a later one
 * does not find again; what starts inside `blocked` (spans of earlier families) is left to them.
 * Cost: each rule reads only the passages that hold one of its triggers.
 */
export function runRules<M extends Mention>(rules: readonly Rule<M>[], context: Context, blocked?: Claims): Mention[] {
  const mentions: Mention[] = []
  const claims: Claims = new Uint8Array(context.text.length)
  const triggered = triggerIndex(context, tableOf(rules))
  for (const [index, rule] of rules.entries()) {
    for (const searched of searchedBy(rule, context, triggered[index] ?? [])) {
      for (const mention of findIn(rule, searched, context, mentions)) {
        if (blocked?.[mention.start] || isClaimed(claims, mention)) continue
        claims.fill(1, mention.start, mention.end)
        mentions.push(mention)
      }
    }
  }
  return mentions.sort(bySpan)
}

const tables = new WeakMap<readonly Rule[], TriggerTable>()

/** The triggers of each of a list of rules, compiled once. */
function tableOf(rules: readonly Rule[]): TriggerTable {
  const table = tables.get(rules) ?? triggerTable(rules)
  tables.set(rules, table)
  return table
}

/** Where a rule searches: passages of its own making, those that hold a trigger of it, or all where it has none. */
function searchedBy<M extends Mention>(
  { passages, triggers, capitals }: Rule<M>,
  context: Context,
  triggered: readonly Triggered[],
): readonly Triggered[] {
  if ((triggers.length > 0 || capitals) && !passages) return triggered
  return (passages?.(context) ?? context.passages).map((passage) => ({ passage, hits: [] }))
}

/** Marks the spans in a mask over the reading text. */
export function claim(claims: Claims, spans: readonly Span[]): void {
  for (const { start, end } of spans) claims.fill(1, start, end)
}

function isClaimed(claims: Claims, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (claims[at] === 1) return true
  return false
}

/** All that one rule finds in one passage, in order. `before`: what has been found in the document. */
function findIn<M extends Mention>(
  rule: Rule<M>,
  { passage, hits }: Triggered,
  context: Context,
  before: readonly Mention[],
): Mention[] {
  const { scan, pattern, read, guards } = rule
  const mentions: Mention[] = []
  if (scan) {
    for (const draft of scan(passage, context, hits, before)) {
      const mention = mentionOf(rule, draft, { start: passage.start, end: passage.end, groups: {} })
      if (!guards || !isStopped(guards, mention, passage, context)) mentions.push(mention)
    }
  } else if (pattern && read) {
    for (const match of rule.anchored ? matchesAt(pattern, passage.text, hits) : matchesIn(pattern, passage.text)) {
      const found = foundOf(match, passage)
      if (guards?.some((guard) => guard.stops(found, context))) continue
      const drafts = read(found, context)
      if (!drafts) continue
      for (const draft of isList(drafts) ? drafts : [drafts]) mentions.push(mentionOf(rule, draft, found))
    }
  }
  return mentions
}

/** Matches of a global pattern in order. A pattern is copied for each `matchAll`, which costs more than most searches. */
function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    // A pattern of a user may match nothing: it steps on.
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

const stickies = new WeakMap<RegExp, RegExp>()

/** Matches of a pattern that begin at one of the places, in order, none inside another. */
function* matchesAt(pattern: RegExp, text: string, places: readonly number[]): Generator<RegExpExecArray> {
  const sticky = stickies.get(pattern) ?? new RegExp(pattern.source, pattern.flags.replace('g', 'y'))
  stickies.set(pattern, sticky)
  let after = 0
  for (const place of places) {
    if (place < after) continue
    sticky.lastIndex = place
    const match = sticky.exec(text)
    if (!match) continue
    after = place + match[0].length
    yield match
  }
}

/** Whether a guard stops what a scan has found: it sees the words of the mention, without groups. */
function isStopped(guards: readonly Guard[], { start, end }: Span, passage: Passage, context: Context): boolean {
  const found = { start, end, text: context.text.slice(start, end), groups: {}, spans: {}, passage }
  return guards.some((guard) => guard.stops(found, context))
}

/** The match with its groups and their places in the reading text. */
export function foundOf(match: RegExpExecArray | RegExpMatchArray, passage: Passage): Found {
  const start = passage.start + (match.index ?? 0)
  const groups: Record<string, string> = {}
  const spans: Record<string, Span> = {}
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    const place = match.indices?.groups?.[name]
    if (value === undefined || !place) continue
    groups[name] = value
    spans[name] = { start: passage.start + place[0], end: passage.start + place[1] }
  }
  return { start, end: start + match[0].length, text: match[0], groups, spans, passage }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The draft itself, finished: rules make a new one for each mention, and to copy it costs as much as most searches. */
function mentionOf<M extends Mention>(rule: Rule<M>, draft: Draft<M>, found: Span & Pick<Found, 'groups'>): Mention {
  const mention = draft as unknown as Mutable<Pick<Mention, 'start' | 'end' | 'rule' | 'groups'>>
  mention.start ??= found.start
  mention.end ??= found.end
  mention.rule = rule.id
  mention.groups = found.groups
  return mention as Mention
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}
