import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffSubmissions } from '../pipeline/5-diff/diff.ts'
import type { Change } from '../schemas/index.ts'
import { buildRecord } from './diff-builder.ts'
import { NAMES, plan, type World, world } from './diff-world.ts'

/** An edit of a world of facts, with the events that it must give; null where it does not apply. */
type Edit = (facts: World, at: number) => { readonly facts: World; readonly events: readonly string[] } | null

const event = (kind: string, op: string, before: string | null, after: string | null): string =>
  `${kind} ${op}: ${before ?? '-'} > ${after ?? '-'}`
const printed = ({ kind, op, before, after }: Change): string => {
  const [left, right] = [before[0]?.quote ?? null, after[0]?.quote ?? null]
  return event(kind, op, left, right)
}

const figureText = ({ value, unit }: World['figures'][number]) =>
  `${value.toLocaleString('en-US')} ${NAMES.UNITS[unit]}`
const lawText = ({ law, sections }: World['laws'][number]) =>
  `sections ${sections.toSorted((a, b) => a - b).join(', ')} of the ${NAMES.LAWS[law]} Act`
const planText = ({ plan: which, from }: World['plans'][number]) =>
  `National ${NAMES.PLANS[which]} Plan (${from}\u2013${from + 5})`

function pick<T>(
  list: readonly T[],
  at: number,
): { readonly item: T; readonly rest: readonly T[]; readonly index: number } | null {
  const index = list.length ? at % list.length : -1
  const item = list[index]
  return item === undefined ? null : { item, index, rest: list.filter((_, i) => i !== index) }
}

function replaceAt<T>(list: readonly T[], index: number, item: T): T[] {
  return list.map((old, i) => (i === index ? item : old))
}

const EDITS: Readonly<Record<string, Edit>> = {
  'another value': (facts, at) => {
    const old = pick(facts.figures, at)
    if (!old) return null
    const fresh = { ...old.item, value: old.item.value + 17 + (at % 5000) }
    return {
      facts: { ...facts, figures: replaceAt(facts.figures, old.index, fresh) },
      events: [event('figure', 'changed', figureText(old.item), figureText(fresh))],
    }
  },
  'a figure less': (facts, at) => {
    const old = pick(facts.figures, at)
    return (
      old && {
        facts: { ...facts, figures: old.rest },
        events: [event('figure', 'not-mentioned', figureText(old.item), null)],
      }
    )
  },
  'a figure more': (facts, at) => {
    const verb = at % NAMES.VERBS.length
    const unit = (at * 7) % NAMES.UNITS.length
    // What is counted and what was done with it are both new, so that it cannot be one of the old figures.
    if (facts.figures.some((figure) => figure.unit === unit || figure.verb === verb)) return null
    const fresh = { agency: at % NAMES.AGENCIES.length, verb, unit, place: at % NAMES.PLACES.length, value: 100 + at }
    return {
      facts: { ...facts, figures: [...facts.figures, fresh] },
      events: [event('figure', 'added', null, figureText(fresh))],
    }
  },
  'another place in the text': (facts, at) => {
    const old = pick(facts.figures, at)
    return old && { facts: { ...facts, figures: [old.item, ...old.rest] }, events: [] }
  },
  'a law less': (facts, at) => {
    const old = pick(facts.laws, at)
    return (
      old && {
        facts: { ...facts, laws: old.rest },
        events: [event('statute', 'not-mentioned', lawText(old.item), null)],
      }
    )
  },
  'a law more': (facts, at) => {
    const law = NAMES.LAWS.findIndex((_, i) => !facts.laws.some((known) => known.law === i))
    const fresh = { law, sections: [(at % 40) + 1] }
    return law < 0
      ? null
      : { facts: { ...facts, laws: [...facts.laws, fresh] }, events: [event('statute', 'added', null, lawText(fresh))] }
  },
  'another provision': (facts, at) => {
    const old = pick(facts.laws, at)
    if (!old) return null
    const fresh = { ...old.item, sections: [...old.item.sections, 70 + (at % 20)] }
    return {
      facts: { ...facts, laws: replaceAt(facts.laws, old.index, fresh) },
      events: [event('statute', 'changed', lawText(old.item), lawText(fresh))],
    }
  },
  'other years of a plan': (facts, at) => {
    const old = pick(facts.plans, at)
    if (!old) return null
    const fresh = { ...old.item, from: old.item.from + 5 }
    return {
      facts: { ...facts, plans: replaceAt(facts.plans, old.index, fresh) },
      events: [event('program', 'renamed', planText(old.item), planText(fresh))],
    }
  },
  'a plan less': (facts, at) => {
    const old = pick(facts.plans, at)
    return (
      old && {
        facts: { ...facts, plans: old.rest },
        events: [event('program', 'not-mentioned', planText(old.item), null)],
      }
    )
  },
}

/** Applies edits one after the other, each to facts that no other edit touched. */
function mutate(
  facts: World,
  choices: readonly { readonly edit: string; readonly at: number }[],
): { facts: World; events: string[] } {
  const kinds = new Set<string>()
  let now = facts
  const events: string[] = []
  for (const { edit, at } of choices) {
    const kind = /figure|value|place/u.test(edit) ? 'figures' : /law|provision/u.test(edit) ? 'laws' : 'plans'
    if (kinds.has(kind)) continue
    const done = EDITS[edit]?.(now, at)
    if (!done) continue
    kinds.add(kind)
    now = done.facts
    events.push(...done.events)
  }
  return { facts: now, events }
}

const choices = fc.array(fc.record({ edit: fc.constantFrom(...Object.keys(EDITS)), at: fc.nat({ max: 10_000 }) }), {
  minLength: 1,
  maxLength: 6,
})

test('known edits come out as themselves and nothing else: event F1 of at least 0.97', { timeout: 120_000 }, () => {
  const samples = fc.sample(fc.tuple(world, choices), { numRuns: 200, seed: 8 })
  let [found, expected, right] = [0, 0, 0]
  const wrong: string[] = []
  for (const [facts, edits] of samples) {
    const { facts: edited, events } = mutate(facts, edits)
    const changes = diffSubmissions(buildRecord(plan(facts, 2012)), buildRecord(plan(edited, 2018))).changes.map(
      printed,
    )
    found += changes.length
    expected += events.length
    right += changes.filter((change) => events.includes(change)).length
    wrong.push(...changes.filter((change) => !events.includes(change)).map((change) => `spurious ${change}`))
    wrong.push(...events.filter((change) => !changes.includes(change)).map((change) => `missed ${change}`))
  }
  const f1 = (2 * right) / (found + expected)
  expect({ enough: expected > 200, f1: f1 >= 0.97, wrong: f1 >= 0.97 ? [] : wrong }).toEqual({
    enough: true,
    f1: true,
    wrong: [],
  })
  if (process.env['ANNEX_VERBOSE'])
    process.stderr.write(`event F1 ${f1.toFixed(4)} of ${expected} events\n${wrong.join('\n')}\n`)
})
