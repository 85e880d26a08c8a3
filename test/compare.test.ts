import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { compareRuns } from '../pipeline/run/check/compare-runs.ts'
import { comparisonLines, comparisonMarkdown } from '../pipeline/run/check/render-runs.ts'
import { producerOf } from '../pipeline/run/producer.ts'
import { recordsIn } from '../pipeline/run/records.ts'
import { readSubmission } from '../pipeline/run.ts'
import type { Submission } from '../schemas/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'annex-compare-'))
const records = new Map<string, Submission>()
const recordOf = (name: string): Submission => {
  const found = records.get(name)
  if (!found) throw new Error(`Expected a record of ${name}`)
  return found
}

beforeAll(async () => {
  for (const [name, text] of [
    ['a.txt', 'Under 18 U.S.C. § 2423(b) such travel is an offence. In 2007 the courts heard 212 cases.\n'],
    ['b.txt', 'The Labour Code (Act No. 12 of 2003) applies.\n'],
  ] as const) {
    writeFileSync(join(folder, name), text)
    records.set(name, readSubmission(await ingest(join(folder, name)), { producer: producerOf() }))
  }
})

describe('annex compare', () => {
  test('two runs that are the same', () => {
    const all = [...records.values()]
    const comparison = compareRuns(all, all)
    expect(comparison.total).toEqual({ lost: 0, gained: 0, changed: 0 })
    expect(comparisonLines(comparison)).toEqual(['0 lost, 0 gained, 0 changed in 2 documents, 2 of them the same'])
  })

  test('names losses, gains and changes by rule and document before any total', () => {
    const a = recordOf('a.txt')
    const [figure] = a.figures
    if (!figure) throw new Error('Expected a figure in a.txt')
    const after = { ...a, statutes: [], figures: [{ ...figure, value: 213 }] }
    const comparison = compareRuns([a], [after, recordOf('b.txt')])
    expect(comparison.rules).toEqual({
      'figure/count': { lost: 0, gained: 0, changed: 1 },
      'statute/us-code': { lost: 1, gained: 0, changed: 0 },
    })
    const lines = comparisonLines(comparison)
    expect(lines.slice(0, 5)).toEqual([
      'figure/count:',
      expect.stringMatching(/^ {2}a\.txt: ~ figures {4}"212 cases"/u),
      '      value: 212 → 213',
      'statute/us-code:',
      expect.stringMatching(/^ {2}a\.txt: - statutes {3}"18 U\.S\.C\. § 2423\(b\)"/u),
    ])
    expect(lines.slice(-2)).toEqual([
      'b.txt: is in NEW only',
      '1 lost, 0 gained, 1 changed in 1 documents, 0 of them the same',
    ])
  })

  test('its Markdown has a marker, losses first, and never more than GitHub takes', () => {
    const a = recordOf('a.txt')
    const lost = comparisonMarkdown(compareRuns([a], [{ ...a, statutes: [] }]), 'main → this')
    expect(lost.startsWith('<!-- annex compare -->\n### annex compare: main → this\n')).toBe(true)
    expect(lost).toContain('| lost | statutes | 18 U.S.C. § 2423(b) | a.txt')
    const [figure] = a.figures
    if (!figure) throw new Error('Expected a figure in a.txt')
    const many = { ...a, figures: Array.from({ length: 3000 }, (_, n) => ({ ...figure, quote: `${n} cases` })) }
    const long = comparisonMarkdown(compareRuns([a], [many]), 'long')
    expect(long.length).toBeLessThan(65_536)
    expect(long).toContain('more: `annex compare OLD NEW` lists them all.')
  })

  test('says where the source itself is another, and pairs files of one name by their bytes', () => {
    const [a, b] = [recordOf('a.txt'), recordOf('b.txt')]
    const renamed = { ...b, document: { ...b.document, source: { ...b.document.source, file: 'a.txt' } } }
    expect(compareRuns([a], [renamed]).documents[0]).toMatchObject({ verdict: 'changed-source' })
    expect(compareRuns([a, renamed], [a, renamed]).documents.map(({ verdict }) => verdict)).toEqual(['same', 'same'])
  })

  test('reads the records that run.json names, and no earlier ones', async () => {
    const out = join(folder, 'out')
    for (const name of ['a.txt', 'b.txt']) {
      mkdirSync(join(out, name), { recursive: true })
      writeFileSync(join(out, name, 'submission.json'), JSON.stringify(recordOf(name)))
    }
    expect(await recordsIn(out)).toHaveLength(2)
    const input = { file: 'a.txt', status: 'ok', reason: null, record: 'a.txt/submission.json' }
    const run = { schemaVersion: '1', producer: producerOf(), inputs: [input], passedOver: 0 }
    writeFileSync(join(out, 'run.json'), JSON.stringify(run))
    expect((await recordsIn(out)).map(({ document }) => document.source.file)).toEqual(['a.txt'])
    await expect(recordsIn(join(folder, 'none'))).rejects.toThrow('there is no such folder')
    await expect(recordsIn('schemas')).rejects.toThrow('holds no record')
  })
})

describe.skipIf(!existsSync('.git'))('annex rules bench', () => {
  const bench = (revision: string) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        './pipeline/typescript.mjs',
        'pipeline/cli.ts',
        'rules',
        'bench',
        '--against',
        revision,
        join(folder, 'b.txt'),
      ],
      { encoding: 'utf8' },
    )

  test('runs two revisions of the rules over a corpus and names what differs', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = bench('HEAD')
    expect(stderr).toMatch(/extracting with the rules of HEAD \([0-9a-f]{8}\)\n.*rules of the working tree/u)
    expect(stdout).toMatch(/\d+ lost, \d+ gained, \d+ changed in 1 documents/u)
    expect(status).toBe(0)
  })

  test('says that there is no such revision', { timeout: 60_000 }, () => {
    const { status, stderr } = bench('no-such-revision')
    expect(stderr).toContain('there is no revision `no-such-revision`')
    expect(status).toBe(2)
  })
})
