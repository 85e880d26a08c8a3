import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { diffSubmissions, invertChangeSet } from '../pipeline/5-diff/diff.ts'
import { producerOf } from '../pipeline/run/producer.ts'
import { readSubmission } from '../pipeline/run.ts'
import { type ChangeSet, changeSet } from '../schemas/index.ts'

// The laws of the diff over every pair of fixtures, taken for editions of one country: other subjects, languages and kinds of report.

const producer = producerOf()
const country = { code: 'KEN', name: 'Kenya' }
const slugs = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`fixtures/${entry.name}/${entry.name}.txt`))
  .map(({ name }) => name)
const records = await Promise.all(
  slugs.map(async (slug) => {
    const record = await readSubmission(await ingest(`fixtures/${slug}/${slug}.txt`), { producer })
    return { ...record, document: { ...record.document, country } }
  }),
)
const pairs = records.flatMap((before, i) =>
  records.slice(i).map((after, j) => ({ name: `${slugs[i]} and ${slugs[i + j]}`, before, after })),
)

/** Places of all statements of one side by kind, but for restatements, which stand beside another event. */
const places = (set: ChangeSet, side: 'before' | 'after'): string[] =>
  set.changes
    .filter(({ op }) => op !== 'restated')
    .flatMap((change) => change[side].map(({ start, end }) => `${change.kind} ${start} ${end}`))

describe.each(pairs)('$name', { timeout: 120_000 }, ({ before, after }) => {
  test('the laws hold', () => {
    const set = diffSubmissions(before, after)
    expect(set.comparable).toBe(true)
    if (before === after) expect(set.changes).toEqual([])
    expect(diffSubmissions(after, before)).toEqual(invertChangeSet(set))
    expect(changeSet.parse(JSON.parse(JSON.stringify(set)))).toEqual(set)
    expect(new Set(set.changes.map(({ id }) => id)).size).toBe(set.changes.length)
    for (const [side, { text }] of [
      ['before', before],
      ['after', after],
    ] as const) {
      // A law cited beside another in one mention shares its place.
      const own = places(set, side).filter((place) => !place.startsWith('statute'))
      expect(new Set(own).size).toBe(own.length)
      for (const change of set.changes)
        for (const { quote, start, end } of change[side]) expect(text.slice(start, end)).toBe(quote)
    }
    for (const { op, looked, parts, score } of set.changes) {
      if (op === 'not-mentioned' || op === 'added') expect(looked?.for.length).toBeGreaterThan(0)
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 2)
    }
  })
})
