import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffSubmissions, invertChangeSet } from '../pipeline/5-diff/diff.ts'
import { type ChangeSet, changeSet } from '../schemas/index.ts'
import { buildRecord } from './diff-builder.ts'
import { PLAIN, plan, type World, world } from './diff-world.ts'

const RUNS = { numRuns: 40, seed: 20_261_124 }
const earlier = (facts: World) => buildRecord(plan(facts, 2012))
const later = (facts: World) => buildRecord(plan(facts, 2018))

/** Places of all statements of one side, but for restatements, which stand beside another event. */
function places(set: ChangeSet, side: 'before' | 'after'): string[] {
  return set.changes
    .filter(({ op }) => op !== 'restated')
    .flatMap((change) => change[side].map(({ start, end }) => `${change.kind} ${start} ${end}`))
}

describe('laws of the diff, over generated submissions', { timeout: 120_000 }, () => {
  test('a document and itself have no change', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const set = diffSubmissions(earlier(facts), earlier(facts))
        expect([set.changes, set.baselines]).toEqual([[], []])
      }),
      RUNS,
    )
  })

  test('the other direction is the inverse', () => {
    fc.assert(
      fc.property(world, world, (a, b) => {
        const [before, after] = [earlier(a), later(b)]
        expect(diffSubmissions(after, before)).toEqual(invertChangeSet(diffSubmissions(before, after)))
      }),
      RUNS,
    )
  })

  test('a fact is in one event', () => {
    fc.assert(
      fc.property(world, world, (a, b) => {
        const set = diffSubmissions(earlier(a), later(b))
        for (const side of ['before', 'after'] as const)
          expect(new Set(places(set, side)).size).toBe(places(set, side).length)
        expect(new Set(set.changes.map(({ id }) => id)).size).toBe(set.changes.length)
      }),
      RUNS,
    )
  })

  test('every fact of either document is changed, the same, or named in the other text', () => {
    fc.assert(
      fc.property(world, world, (a, b) => {
        const set = diffSubmissions(earlier(a), later(b))
        for (const [kind, count] of [
          ['figure', a.figures.length + b.figures.length],
          ['statute', a.laws.length + b.laws.length],
          ['program', a.plans.length + b.plans.length],
        ] as const) {
          const sides = set.changes
            .filter((change) => change.kind === kind)
            .reduce((sum, { before, after }) => sum + (before.length ? 1 : 0) + (after.length ? 1 : 0), 0)
          const counts = set.counts[kind] ?? {}
          expect(sides + 2 * (counts['same'] ?? 0) + (counts['in-text'] ?? 0)).toBe(count)
        }
      }),
      RUNS,
    )
  })

  test('printing alone is no change: digits, capitals, pages', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const printed = buildRecord(plan(facts, 2018, { ...PLAIN, thousands: false, capitals: true, page: 7 }))
        expect(diffSubmissions(earlier(facts), printed).changes).toEqual([])
      }),
      RUNS,
    )
  })

  test('the order of paragraphs is no change', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const turned = {
          ...facts,
          figures: facts.figures.toReversed(),
          laws: facts.laws.toReversed(),
          bodies: facts.bodies.toReversed(),
        }
        expect(diffSubmissions(earlier(facts), later(turned)).changes).toEqual([])
      }),
      RUNS,
    )
  })

  test('one value edited is exactly one change, of that value', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.integer({ min: 90_001, max: 99_999 }), (facts, at, value) => {
        const edited = facts.figures.map((figure, i) =>
          i === at % facts.figures.length ? { ...figure, value } : figure,
        )
        const { changes } = diffSubmissions(earlier(facts), later({ ...facts, figures: edited }))
        expect(changes.map(({ kind, op, after }) => [kind, op, after[0]?.value])).toEqual([
          ['figure', 'changed', value],
        ])
      }),
      RUNS,
    )
  })

  test('the points of a pair add up to its score', () => {
    fc.assert(
      fc.property(world, world, (a, b) => {
        for (const { parts, score } of diffSubmissions(earlier(a), later(b)).changes) {
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 3)
        }
      }),
      RUNS,
    )
  })

  test('quotes stand where they say, the schema holds, and a second run gives the same bytes', () => {
    fc.assert(
      fc.property(world, world, (a, b) => {
        const [before, after] = [earlier(a), later(b)]
        const set = diffSubmissions(before, after)
        expect(changeSet.parse(JSON.parse(JSON.stringify(set)))).toEqual(set)
        for (const change of set.changes) {
          for (const { quote, start, end } of change.before) expect(before.text.slice(start, end)).toBe(quote)
          for (const { quote, start, end } of change.after) expect(after.text.slice(start, end)).toBe(quote)
        }
        expect(JSON.stringify(diffSubmissions(earlier(a), later(b)))).toBe(JSON.stringify(set))
      }),
      RUNS,
    )
  })
})
