import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFixtures } from '../pipeline/run/check/fixtures.ts'
import { holdGate, parseGate } from '../pipeline/run/check/gate.ts'
import { judgeFixture, type Verdict } from '../pipeline/run/check/judge.ts'
import { countsLine, differenceLines } from '../pipeline/run/check/render.ts'
import { ingestPool } from '../pipeline/run/ingest-pool.ts'

// The gate of this project's own CI: what `annex check fixtures --gate fixtures/annex.gate.yaml` says, and no difference at all.
const GATE = 'fixtures/annex.gate.yaml'
const pool = ingestPool(2)
const verdicts: Verdict[] = []

beforeAll(async () => {
  const fixtures = await findFixtures(['fixtures'])
  verdicts.push(...(await Promise.all(fixtures.map((fixture) => judgeFixture(fixture, pool.ingest, false)))))
}, 180_000)
afterAll(() => pool.close())

test('every fixture reads as its expected record', () => {
  const lines = verdicts.flatMap((verdict) =>
    verdict.verdict === 'same'
      ? []
      : [`${verdict.fixture}: ${countsLine(verdict)}`, ...differenceLines(verdict).slice(0, 20)],
  )
  expect(lines, 'annex check fixtures says all; --update accepts it').toEqual([])
})

test('rates against gold are inside the gate', () => {
  const gate = parseGate(readFileSync(GATE, 'utf8'), GATE)
  expect(verdicts.filter(({ gold }) => gold === null).map(({ fixture }) => fixture)).toEqual([])
  expect(holdGate(gate, verdicts).filter(({ level }) => level === 'error')).toEqual([])
})
