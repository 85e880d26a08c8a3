import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { changeSeries, changeSet, type Run } from '../schemas/index.ts'
import { buildRecord } from './diff-builder.ts'
import { plan, type World } from './diff-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'annex-diff-'))
const facts: World = {
  figures: [{ agency: 0, verb: 0, unit: 0, place: 0, value: 10 }],
  laws: [{ law: 0, sections: [3] }],
  plans: [],
  bodies: [1],
}
const write = (name: string, world: World, year: number, country = 'KEN'): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(buildRecord({ ...plan(world, year), country })))
  return path
}
const first = write('first.json', facts, 2010)
const second = write('second.json', { ...facts, laws: [] }, 2014)
const third = write('third.json', { ...facts, figures: [], laws: [] }, 2018)
const abroad = write('abroad.json', facts, 2014, 'UGA')

function annex(
  args: readonly string[],
  cwd = process.cwd(),
): { status: number | null; stdout: string; stderr: string } {
  const { CI: _, ...env } = process.env
  const loader = pathToFileURL(resolve('pipeline/typescript.mjs')).href
  return spawnSync(process.execPath, ['--import', loader, resolve('pipeline/cli.ts'), 'diff', ...args], {
    encoding: 'utf8',
    cwd,
    env,
    timeout: 120_000,
  })
}

describe('annex diff', { timeout: 120_000 }, () => {
  test('prints a summary and exits 0', () => {
    const { status, stdout, stderr } = annex([first, second])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('not mentioned statute  sections 3 of the Fisheries Act')
  })

  test('takes the order of annex.config, unless --order says another', () => {
    const own = mkdtempSync(join(tmpdir(), 'annex-order-'))
    writeFileSync(join(own, 'annex.config.yaml'), 'order: statute=0,figure=1\n')
    const leading = (args: readonly string[]) =>
      annex([first, third, '--top', '1', ...args], own).stdout.match(/(?<=not mentioned )(?:figure|statute)/u)?.[0]
    expect([leading([]), leading(['--order', 'statute=1,figure=0'])]).toEqual(['figure', 'statute'])
    writeFileSync(join(own, 'annex.config.yaml'), 'order: lighthouse=1\n')
    const { status, stderr } = annex([first, third], own)
    expect([status, stderr]).toEqual([2, expect.stringContaining('annex.config.yaml: order: no `lighthouse` to weigh')])
  })

  test('prints a change set as JSON, and writes Markdown and a page', () => {
    const { status, stdout } = annex([
      first,
      second,
      '--json',
      '--md',
      join(folder, 'c.md'),
      '--html',
      join(folder, 'c.html'),
    ])
    expect([status, changeSet.parse(JSON.parse(stdout)).changes.length]).toEqual([0, 1])
    expect(readFileSync(join(folder, 'c.md'), 'utf8')).toContain('## Statutes')
    expect(readFileSync(join(folder, 'c.html'), 'utf8')).toContain('<mark>sections 3 of the Fisheries Act</mark>')
  })

  test('prints a series of three editions', () => {
    const { stdout } = annex([first, second, third, '--json'])
    expect(changeSeries.parse(JSON.parse(stdout)).changeSets).toHaveLength(2)
  })

  test('writes a page of timelines for a series, and one a pair beside it', () => {
    const { status } = annex([first, second, third, '--json', '--html', join(folder, 's.html')])
    expect(status).toBe(0)
    const page = readFileSync(join(folder, 's.html'), 'utf8')
    expect(page).toContain('<a href="s-1.html">2010 → 2014</a>')
    expect(page).not.toMatch(/<script|src=/u)
    expect(readFileSync(join(folder, 's-2.html'), 'utf8')).toContain('What changed')
  })

  test('compares the editions of each country of a folder apart', () => {
    const reports = mkdtempSync(join(tmpdir(), 'annex-countries-'))
    const records = [first, second, abroad].map((path) => basename(path))
    for (const record of records) copyFileSync(join(folder, record), join(reports, record))
    const inputs = records.map((record) => ({ file: record, status: 'ok' as const, reason: null, record }))
    const manifest: Run = {
      schemaVersion: '1',
      producer: buildRecord(plan(facts, 2010)).producer,
      inputs,
      passedOver: 0,
    }
    writeFileSync(join(reports, 'run.json'), JSON.stringify(manifest))
    const { status, stdout, stderr } = annex([reports, '--json'])
    expect([status, stderr]).toEqual([0, 'not compared: world-2014.txt, the only edition of UGA\n'])
    const sets = changeSet.array().parse(JSON.parse(stdout))
    expect(sets.map(({ before, changes }) => [before.country, changes.length])).toEqual([['KEN', 1]])
  })

  test('takes the order of changes from --order', () => {
    const order = (weights: string) =>
      [...annex([first, third, '--order', weights]).stdout.matchAll(/^not mentioned (?<kind>\w+)/gmu)].map(
        ({ groups }) => groups?.['kind'],
      )
    expect(order('figure=0.01')).toEqual(['statute', 'figure'])
    expect(order('figure=9, statute=0.1')).toEqual(['figure', 'statute'])
  })

  test.each([
    ['a wrong weight', [first, second, '--order', 'figure=much'], 2, 'is not a name, = and a weight'],
    ['a weight of nothing known', [first, second, '--order', 'size=2'], 2, 'no `size` to weigh'],
    ['a change that --fail-on names', [first, second, '--fail-on', 'not-mentioned'], 1, ''],
    ['no such change', [first, second, '--fail-on', 'restated'], 0, ''],
    ['an unknown op', [first, second, '--fail-on', 'gone'], 2, 'no op `gone`'],
    ['one edition', [first], 2, 'two editions are needed, not 1'],
    ['other countries', [first, abroad], 2, 'different countries (KEN, UGA)'],
    ['other countries, as asked', [first, abroad, '--against-country'], 0, ''],
  ])('exits rightly on %s', (_, args, status, words) => {
    const ran = annex(args)
    expect(ran.status).toBe(status)
    expect(ran.stderr).toContain(words)
  })
})
