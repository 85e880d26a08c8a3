import type { Mention } from '../common/mention.ts'
import { overlaps, type Span } from '../common/span.ts'
import type { Context } from './context.ts'
import { figureMisses } from './near-misses/figures.ts'
import { nameMisses } from './near-misses/names.ts'
import { oneOf } from './near-misses/near-miss.ts'
import { statuteMisses } from './near-misses/statutes.ts'
import type { Example, Rule } from './rule.ts'
import { claim, foundOf, runRules } from './run-rules.ts'
import { contextOf } from './try-rule.ts'

/** Words of a text that a rule came near to, and what stopped it. */
export interface Stopped {
  readonly rule: string
  readonly text: string
  /** A guard of the rule, or a step of its own. */
  readonly by: `guard ${string}` | `step ${string}`
  readonly why: string
}

export interface Account {
  /** What a run would find, by the families in their order. */
  readonly found: readonly { readonly rule: string; readonly text: string; readonly what: string }[]
  /** What comes near, guards first; nothing that lies in what was found. */
  readonly stopped: readonly Stopped[]
}

/** Says what rules find in a text, and of the rest that comes near what stopped it. */
export function explainText(asked: readonly Rule[], text: string, about?: Example['about']): Account {
  const rules = [...new Set(asked.flatMap((rule) => [...(rule.reads ?? []), rule]))]
  const context = contextOf(text, about)
  const mentions = findAll(rules, context)
  const open = (span: Span): boolean => !mentions.some((mention) => overlaps(mention, span))
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end)
  const guarded = rules.flatMap((rule) => stoppedBy(rule, context)).filter(open)
  const [passage] = context.passages
  const near = passage ? [statuteMisses, nameMisses, figureMisses].flatMap((of) => of(passage, context)) : []
  const steps = near
    .filter((miss) => open(miss) && !guarded.some((match) => overlaps(match, miss)))
    .map((miss): Stopped => ({ rule: miss.rule, text: wordsOf(miss), by: `step ${miss.step}`, why: miss.why }))
  const stopped = [
    ...guarded.map(({ start, end, ...rest }): Stopped => ({ ...rest, text: wordsOf({ start, end }) })),
    ...steps,
  ]
  const told = stopped.map(({ text }) => text.toLowerCase()).join(' ')
  const forms = mentions.length > 0 ? [] : rules.flatMap((rule) => otherForm(rule, text, told))
  return {
    found: mentions.map((mention) => ({ rule: mention.rule, text: wordsOf(mention), what: whatOf(mention) })),
    stopped: [...stopped, ...forms],
  }
}

/** What a mention is, before the document around it says more: the id of a law, a quantity with its unit, the kind of a name. */
function whatOf(mention: Mention): string {
  if (mention.type === 'statute') {
    const { kind, instrument, provisions } = mention
    const ids = provisions.length > 0 ? provisions.map((path) => `${instrument ?? '…'}/${path}`) : [instrument ?? '']
    return `${kind} ${ids.join(', ')}`.trim()
  }
  if (mention.type === 'name') return mention.kind ?? 'name'
  const { kind, qualifier, value, high, unit } = mention
  const range = [value, high].filter((end) => end !== null).join('..')
  return [kind, qualifier === 'exact' ? '' : qualifier, range, unit].filter(Boolean).join(' ')
}

/** As extraction does: statutes, then names, then figures, each leaving to the former what starts in it. */
function findAll(rules: readonly Rule[], context: Context): Mention[] {
  const mentions: Mention[] = []
  for (const family of ['statute/', 'name/', 'figure/']) {
    const blocked = new Uint8Array(context.text.length)
    claim(blocked, mentions)
    mentions.push(
      ...runRules(
        rules.filter(({ id }) => id.startsWith(family)),
        context,
        blocked,
      ),
    )
  }
  return mentions
}

type Guarded = Span & Omit<Stopped, 'text'>

/** Matches that a guard of the rule stopped, or that its reader refused. */
function stoppedBy(rule: Rule, context: Context): Guarded[] {
  const { id, pattern, guards = [], scan } = rule
  const [passage] = context.passages
  if (!passage) return []
  // A scan is run without its guards; each guard then says what it stops.
  if (scan) {
    const { guards: _, ...bare } = rule
    const found = runRules([...(rule.reads ?? []), bare], context).filter((mention) => mention.rule === id)
    return found.flatMap(({ start, end }) => {
      const match = { start, end, text: context.text.slice(start, end), groups: {}, spans: {}, passage }
      const guard = guards.find((known) => known.stops(match, context))
      return guard ? [{ start, end, rule: id, by: `guard ${guard.id}` as const, why: guard.why }] : []
    })
  }
  if (!pattern) return []
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const found = foundOf(match, passage)
    const guard = guards.find((known) => known.stops(found, context))
    const [by, why] = guard
      ? ([`guard ${guard.id}`, guard.why] as const)
      : (['step reader', `its parts do not make ${rule.title.toLowerCase()}`] as const)
    return [{ start: found.start, end: found.end, rule: id, by, why }]
  })
}

/** A rule whose trigger stands in the text, as a word, where nothing better can be said: the forms that it needs. */
function otherForm({ id, triggers, title, examples }: Rule, text: string, told: string): Stopped[] {
  const lower = text.toLowerCase()
  const trigger = triggers.find((known) => isWordIn(known, lower) && !told.includes(known))
  if (trigger === undefined) return []
  const forms = examples.map(({ match }) => JSON.stringify(match))
  return [{ rule: id, text: trigger, by: 'step form', why: `no ${title.toLowerCase()}: ${oneOf(forms)}` }]
}

function isWordIn(trigger: string, lower: string): boolean {
  const at = lower.indexOf(trigger)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? ' ') && !/\p{L}/u.test(lower[at + trigger.length] ?? ' ')
}
