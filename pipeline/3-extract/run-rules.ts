import type { Mention } from '../common/mention.ts'
import { bySpan, type Span } from '../common/span.ts'
import type { Context, Passage } from './context.ts'
import type { Draft, Found, Guard, Rule } from './rule.ts'

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
  const triggered = triggerIndex(context, new Set(rules.flatMap(({ triggers }) => triggers)))
  for (const rule of rules) {
    for (const passage of rule.passages?.(context) ?? triggered(rule.triggers)) {
      for (const mention of findIn(rule, passage, context)) {
        if (blocked?.[mention.start] || isClaimed(claims, mention)) continue
        claims.fill(1, mention.start, mention.end)
        mentions.push(mention)
      }
    }
  }
  return mentions.sort(bySpan)
}

/** Marks the spans in a mask over the reading text. */
export function claim(claims: Claims, spans: readonly Span[]): void {
  for (const { start, end } of spans) claims.fill(1, start, end)
}

function isClaimed(claims: Claims, { start, end }: Span): boolean {
  return claims.subarray(start, end).includes(1)
}

/** All that one rule finds in one passage, in order. */
export function* findIn<M extends Mention>(rule: Rule<M>, passage: Passage, context: Context): Generator<Mention> {
  if (rule.scan) {
    for (const draft of rule.scan(passage, context)) {
      const mention = mentionOf(rule, draft, { start: passage.start, end: passage.end, groups: {} })
      if (!rule.guards || !isStopped(rule.guards, mention, passage, context)) yield mention
    }
    return
  }
  if (!rule.pattern || !rule.read) return
  for (const match of passage.text.matchAll(rule.pattern)) {
    const found = foundOf(match, passage)
    if (rule.guards?.some((guard) => guard.stops(found, context))) continue
    const drafts = rule.read(found, context)
    if (!drafts) continue
    for (const draft of isList(drafts) ? drafts : [drafts]) yield mentionOf(rule, draft, found)
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

function mentionOf<M extends Mention>(rule: Rule<M>, draft: Draft<M>, found: Span & Pick<Found, 'groups'>): Mention {
  return { start: found.start, end: found.end, ...draft, rule: rule.id, groups: found.groups }
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

/** Passages that hold a trigger of a rule, found in one pass over the text for all triggers: by their first two characters. */
function triggerIndex(
  context: Context,
  triggers: ReadonlySet<string>,
): (wanted: readonly string[]) => readonly Passage[] {
  const { passages } = context
  const lower = lowerOf(context)
  const candidates = new Map<number, { readonly trigger: string; readonly holding: number[] }[]>()
  const begins = new Uint8Array(PAIRS)
  const singles = new Uint8Array(PAIRS)
  const byTrigger = new Map<string, number[]>()
  for (const trigger of triggers) {
    const holding: number[] = []
    byTrigger.set(trigger, holding)
    const pair = trigger.length === 1 ? -trigger.charCodeAt(0) : pairAt(trigger, 0)
    if (pair < 0) singles[-pair] = 1
    else begins[pair] = 1
    candidates.set(pair, [...(candidates.get(pair) ?? []), { trigger, holding }])
  }
  for (const [index, { start, end }] of passages.entries()) {
    for (let at = start; at < end; at++) {
      const code = lower.charCodeAt(at)
      if (singles[code] === 1)
        for (const { holding } of candidates.get(-code) ?? []) if (holding.at(-1) !== index) holding.push(index)
      const pair = pairAt(lower, at)
      if (begins[pair] === 0) continue
      for (const { trigger, holding } of candidates.get(pair) ?? [])
        if (holding.at(-1) !== index && lower.startsWith(trigger, at)) holding.push(index)
    }
  }
  return (wanted) => {
    if (wanted.length === 0) return passages
    const indexes = new Set(wanted.flatMap((trigger) => byTrigger.get(trigger) ?? []))
    return [...indexes].sort((a, b) => a - b).flatMap((index) => passages[index] ?? [])
  }
}

const PAIRS = 1 << 16

/** A small number for the two characters at `at`; different pairs may share one. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 7) ^ (text.charCodeAt(at + 1) || 0)) & (PAIRS - 1)
}

// Every family searches the same lower-case text.
const lowerTexts = new WeakMap<Context, string>()
function lowerOf(context: Context): string {
  const known = lowerTexts.get(context)
  if (known !== undefined) return known
  const lower = lowerCase(context.text)
  lowerTexts.set(context, lower)
  return lower
}

/** Lower case of the same length: of all characters only İ has a lower case of two code units. */
function lowerCase(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase()
}
