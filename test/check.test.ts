import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { findFixtures } from '../pipeline/run/check/fixtures.ts'
import { holdGate, parseGate } from '../pipeline/run/check/gate.ts'
import { judgeFixture, type Verdict } from '../pipeline/run/check/judge.ts'
import { githubAnnotations, junit, markdown } from '../pipeline/run/check/render.ts'
import type { Submission } from '../schemas/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'annex-check-'))
const fixture = { folder, main: 'report.txt' }
const judge = (update = false): Promise<Verdict> => judgeFixture(fixture, (path) => ingest(path), update)
const expected = (): Submission => JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))

beforeAll(async () => {
  writeFileSync(join(folder, 'about.md'), '---\nmain: report.txt\n---\n# A report\n')
  writeFileSync(
    join(folder, 'report.txt'),
    'Under 18 U.S.C. § 2423(b) such travel is an offence. In 2007 the courts heard 212 cases.\n',
  )
  await judge(true)
})

describe('annex check', () => {
  test('finds fixtures by their about.md, and names folders that hold none', async () => {
    expect(await findFixtures([folder])).toEqual([fixture])
    await expect(findFixtures([`${tmpdir()}/annex-none`])).rejects.toThrow('there is no such folder')
    const left = mkdtempSync(join(tmpdir(), 'annex-check-'))
    writeFileSync(join(left, 'expected.json'), '{}')
    const [lost] = await findFixtures([left])
    expect(lost).toEqual({ folder: left, main: null })
    if (lost) expect(await judgeFixture(lost, (path) => ingest(path), false)).toMatchObject({ verdict: 'obsolete' })
    await expect(findFixtures(['schemas'])).rejects.toThrow('no fixture in schemas')
  })

  test('says same where nothing changed', async () => {
    expect(await judge()).toMatchObject({ verdict: 'same', differences: [] })
  })

  test('names what was lost, gained and changed, with page and rule', async () => {
    const record = expected()
    const [statute] = record.statutes
    const [figure] = record.figures
    if (!statute || !figure) throw new Error('Expected a statute and a figure in the report')
    const text = record.text.replace('the courts', 'the judges')
    const edited = {
      ...record,
      text,
      statutes: [{ ...statute, quote: '18 U.S.C.', end: statute.start + 9 }],
      figures: [{ ...figure, value: 99 }],
    }
    writeFileSync(join(folder, 'expected.json'), JSON.stringify(edited))
    const verdict = await judge()
    await judge(true)
    expect(
      verdict.differences.map(({ list, op, cause, quote, rule, fields }) => ({ list, op, cause, quote, rule, fields })),
    ).toEqual([
      { list: 'statutes', op: 'lost', cause: 'rules', quote: '18 U.S.C.', rule: 'statute/us-code', fields: [] },
      {
        list: 'statutes',
        op: 'gained',
        cause: 'rules',
        quote: '18 U.S.C. § 2423(b)',
        rule: 'statute/us-code',
        fields: [],
      },
      {
        list: 'figures',
        op: 'changed',
        cause: 'text',
        quote: '212 cases',
        rule: 'figure/count',
        fields: ['value: 99 → 212'],
      },
    ])
    expect(junit([verdict], null)).toContain('<testsuite name="annex check" tests="1" failures="1">')
    // What a gate allows is no failure.
    expect(junit([verdict], [])).toContain('<testsuite name="annex check" tests="1" failures="0">')
    expect(junit([verdict], [])).toContain('<system-out>1 lost, 1 gained, 1 changed')
    expect(markdown([verdict], [])).toContain('| lost | statutes | 18 U.S.C. |')
    expect(githubAnnotations([verdict], [])[0]).toMatch(
      /^::error file=.*report\.txt,title=annex check::.*18 U\.S\.C\./u,
    )
  })

  test('shows nine annotations and counts the rest', async () => {
    const verdict = await judge()
    const one = {
      list: 'figures',
      op: 'lost',
      cause: 'rules',
      quote: '212 cases',
      page: 1,
      rule: 'figure/count',
      fields: [],
    } as const
    const lines = githubAnnotations([{ ...verdict, differences: Array.from({ length: 14 }, () => one) }], [])
    expect(lines).toHaveLength(10)
    expect(lines[9]).toBe('::notice title=annex check::and 5 more, see the log')
  })

  test('tells missing, obsolete and unreadable fixtures apart', async () => {
    const other = mkdtempSync(join(tmpdir(), 'annex-check-'))
    const at = (main: string) => judgeFixture({ folder: other, main }, (path) => ingest(path), false)
    writeFileSync(join(other, 'report.txt'), 'A report of 12 cases.\n')
    expect(await at('report.txt')).toMatchObject({ verdict: 'missing' })
    expect(await at('none.txt')).toMatchObject({ verdict: 'unreadable', reason: 'there is no none.txt' })
    writeFileSync(join(other, 'expected.json'), '{}')
    expect(await at('none.txt')).toMatchObject({ verdict: 'obsolete' })
    expect(await at('report.txt')).toMatchObject({
      verdict: 'different',
      reason: 'expected.json does not fit the schema any more',
    })
  })

  test('holds a gate: losses, rates and conditions', async () => {
    const verdict = await judge()
    const gold = {
      file: 'report.txt',
      sections: [],
      statutes: [],
      figures: [{ quote: '212 cases', kind: 'count', value: 213, pos: 0.8 }],
      programs: [],
      bodies: [],
    }
    const lost = { list: 'statutes', op: 'lost', cause: 'rules', quote: 'x', page: 1, rule: null, fields: [] } as const
    const gate = parseGate(
      "statutes: {max-losses: 0}\nfigures: {min-f1: 0.5, warn-if: 'recall < 1', error-if: 'gains > 0'}\n",
      'gate.yaml',
    )
    expect(holdGate(gate, [{ ...verdict, gold, differences: [lost] }])).toEqual([
      { kind: 'statutes', level: 'error', reason: '1 losses, at most 0 allowed' },
      { kind: 'figures', level: 'error', reason: 'F1 0.000 is under 0.5' },
      { kind: 'figures', level: 'warning', reason: 'recall < 1 is met' },
    ])
    // A rate that nothing measures is no rate that holds.
    expect(() => holdGate(gate, [{ ...verdict, gold: null, differences: [] }])).toThrow(
      'gate: figures: rates need gold',
    )
    const losses = parseGate('statutes: {max-losses: 0}', 'gate.yaml')
    expect(holdGate(losses, [{ ...verdict, gold: null, differences: [] }])).toEqual([])
  })

  test.each([
    ['statutes: {min-f1: 2}', /gate\.yaml: statutes\.min-f1/u],
    ['status: {}', /gate\.yaml: .*status.*kinds \(sections, headings, statutes/u],
    ["figures: {warn-if: 'f1 below 1'}", /gate\.yaml: figures\.warn-if: is not/u],
    ['figures: [', /gate\.yaml/u],
  ])('refuses the gate %s', (text, message) => {
    expect(() => parseGate(text, 'gate.yaml')).toThrow(message)
  })
})
