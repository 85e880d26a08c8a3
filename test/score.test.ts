import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { producerOf } from '../pipeline/run/producer.ts'
import { scoreReport } from '../pipeline/run/score/report.ts'
import { json, writeAtomically } from '../pipeline/run/write.ts'
import { readSubmission } from '../pipeline/run.ts'
import { gold, type Submission } from '../schemas/index.ts'

const GOLD = '../shared/gold'
const SCORER = '../shared/score.mjs'

describe.skipIf(!existsSync(SCORER))('agrees with ../shared/score.mjs to the last digit', () => {
  const golds = existsSync(GOLD)
    ? readdirSync(GOLD)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => gold.parse(JSON.parse(readFileSync(join(GOLD, name), 'utf8'))))
    : []
  const records = new Map<string, Submission>()
  const out = 'node_modules/.cache/annex/score-test'
  beforeAll(async () => {
    const producer = producerOf()
    for (const { file } of golds) {
      const record = readSubmission(await ingest(join('../shared/corpus', file)), { producer })
      records.set(file, record)
      await writeAtomically(join(out, file, 'submission.json'), json(record))
    }
  }, 120_000)

  test('rates and attributes', () => {
    const theirs = JSON.parse(
      spawnSync(process.execPath, [SCORER, '--gold', GOLD, '--out', out, '--json'], { encoding: 'utf8' }).stdout,
    )
    const ours = scoreReport(golds, records)
    const rates = (kinds: typeof ours.total): unknown =>
      Object.fromEntries(
        Object.entries(kinds).map(([kind, { precision, recall, f1, found, missed, spurious }]) => [
          kind,
          { precision, recall, f1, tp: found, fn: missed, fp: spurious },
        ]),
      )
    const shares = (of: Readonly<Record<string, readonly [number, number]>>): unknown =>
      Object.fromEntries(
        Object.entries(of).flatMap(([name, [right, asked]]) => (asked > 0 ? [[name, right / asked]] : [])),
      )
    expect(rates(ours.total)).toEqual(theirs.total)
    expect(shares(ours.attributes)).toEqual(theirs.attributes)
    for (const [name, { kinds, attributes }] of Object.entries(ours.documents))
      expect({ ...Object(rates(kinds)), attributes: shares(attributes) }).toEqual(theirs.documents[name])
  })
})
