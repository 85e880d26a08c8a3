import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { loadConfig } from '../pipeline/run/config.ts'
import { producerOf } from '../pipeline/run/producer.ts'
import { lint } from '../pipeline/run/rules/lint.ts'
import { newRule } from '../pipeline/run/rules/new.ts'
import { camel, sampleTypeScript, sampleYaml } from '../pipeline/run/rules/sample.ts'
import { readSubmission } from '../pipeline/run.ts'

const home = process.cwd()
const put = (name: string, text: string): void => writeFileSync(name, text)
const notice = (family: 'statute' | 'name' | 'figure', name: string): string =>
  sampleYaml(family, name).replaceAll('Sample Notice', 'Gazette Notice').replaceAll('sample notice', 'gazette notice')

beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'annex-user-rules-'))))
afterAll(() => process.chdir(home))

describe('rules of annex.config', () => {
  test('are found like built-in ones, and stand where both find something', async () => {
    await newRule('statute/gazette-notice', { yaml: true })
    put('annex-rules/statute/gazette-notice.yaml', notice('statute', 'gazette-notice'))
    put('report.txt', 'The Minister of Kenya issued Gazette Notice No. 12 of 2003 on shelters.\n')
    const { rules, extractors, identity } = await loadConfig()
    expect(rules.map(({ id }) => id)).toEqual(['statute/gazette-notice'])
    const given = { options: { country: 'KEN' } }
    const record = readSubmission(await ingest('report.txt'), { producer: producerOf(identity), extractors, given })
    expect(record.statutes.map(({ quote, ids, rule }) => ({ quote, ids, rule }))).toEqual([
      { quote: 'Gazette Notice No. 12 of 2003', ids: ['/ke/sample-notice/2003/12'], rule: 'statute/gazette-notice' },
    ])
    expect(record.producer.options).not.toBe(producerOf().options)
  })

  test('of names and figures', async () => {
    put('annex.config.yaml', 'rules: ["rules-*.yaml"]\n')
    put('rules-1.yaml', notice('name', 'notice').replace('Gazette', 'Lantern').replaceAll('Gazette', 'Lantern'))
    put('rules-2.yaml', notice('figure', 'notice').replaceAll('Gazette Notice No', 'Tally No'))
    put('rules-2.yaml', readFileSync('rules-2.yaml', 'utf8').replaceAll('gazette notice', 'tally'))
    put('rules-1.yaml', readFileSync('rules-1.yaml', 'utf8').replaceAll('gazette', 'lantern'))
    put('report.txt', 'Shelters follow Lantern Notice No. 3 of 2004. They keep Tally No. 7 of 2005 as well.\n')
    expect((await lint([])).complaints).toEqual([])
    const { extractors } = await loadConfig()
    const record = readSubmission(await ingest('report.txt'), { producer: producerOf(), extractors })
    expect(record.programs.map(({ name }) => name)).toEqual(['Lantern Notice No. 3 of 2004'])
    expect(record.figures).toMatchObject([{ value: 7, unit: 'notices', rule: 'figure/notice' }])
  })

  test('that do not fit are refused with file, line and field', async () => {
    put('annex.config.yaml', 'rules: [a.yaml]\n')
    await expect(loadConfig()).rejects.toThrow('a.yaml: there is no such file of rules')
    put('a.yaml', notice('statute', 'a').replace('triggers: [gazette notice]', 'triggers: [Gazette]'))
    await expect(loadConfig()).rejects.toThrow(/a\.yaml: line 5: triggers\.0: is not in small letters/u)
    put('a.yaml', notice('statute', 'a').replace('No\\.', 'No\\. ('))
    await expect(loadConfig()).rejects.toThrow(/a\.yaml: statute\/a: Invalid regular expression/u)
  })
})

describe('annex rules new', () => {
  test('writes a rule that runs, registers it and writes over nothing', async () => {
    put('annex.config.yaml', '# mine\nnames:\n  - {name: Lantern scheme, kind: program}\n')
    expect(await newRule('figure/notices', { yaml: true })).toMatchObject({
      written: ['annex-rules/figure/notices.yaml', 'annex.config.yaml'],
    })
    expect(readFileSync('annex.config.yaml', 'utf8')).toBe(
      '# mine\nnames:\n  - {name: Lantern scheme, kind: program}\nrules:\n  - annex-rules/figure/notices.yaml\n',
    )
    await expect(newRule('figure/notices', { yaml: true })).rejects.toThrow('is there already')
    await expect(newRule('figures/notices', { yaml: true })).rejects.toThrow('is not <family>/<name>')
    const { complaints, ...counts } = await lint([])
    expect(counts).toEqual({ rules: 1, names: 1 })
    expect(complaints).toEqual([
      expect.objectContaining({ line: 15, reason: expect.stringContaining('is still the sample') }),
    ])
  })

  test('says what to write where the configuration is JavaScript', async () => {
    put('annex.config.mjs', 'export default {}\n')
    const { written, next } = await newRule('name/scheme', { yaml: false })
    expect(written).toEqual(['annex-rules/name/scheme.yaml'])
    expect(next[0]).toBe("name it in your annex.config: rules: ['annex-rules/name/scheme.yaml']")
  })

  test.each(['statute', 'name', 'figure'] as const)('its built-in %s rule is one', async (family) => {
    // The module stands where a rule stands, so that its imports resolve; a data URL would have none.
    const code = sampleTypeScript(family, 'sample-notice')
    expect(code).toContain(`id: '${family}/sample-notice'`)
    expect(code).toContain(`export const ${camel('sample-notice')} = {`)
    expect(code).toContain("match: 'Sample Notice No. 12 of 2003'")
  })

  test('puts a built-in rule into the index, before another or last', async () => {
    const { mkdirSync } = await import('node:fs')
    const rules = 'pipeline/3-extract/rules'
    mkdirSync(`${rules}/statute`, { recursive: true })
    put(`${rules}/index.ts`, '')
    put(
      `${rules}/statutes.ts`,
      "import type { Rule } from '../rule.ts'\nimport { alpha } from './statute/alpha.ts'\nimport { usBill } from './statute/us-bill.ts'\n\nexport const statuteRules: readonly Rule[] = [\n  alpha,\n  usBill,\n]\n",
    )
    await newRule('statute/kenya-notice', { yaml: false, before: 'statute/us-bill' })
    await newRule('statute/zambia-notice', { yaml: false })
    const index = readFileSync(`${rules}/statutes.ts`, 'utf8')
    expect(index).toContain('= [\n  alpha,\n  kenyaNotice,\n  usBill,\n  zambiaNotice,\n]\n')
    expect(index.indexOf('./statute/kenya-notice.ts')).toBeLessThan(index.indexOf('./statute/us-bill.ts'))
    await expect(newRule('statute/c', { yaml: false, before: 'statute/none' })).rejects.toThrow('there is no rule')
  })
})

describe('annex rules lint', () => {
  const complaintsOn = async (edit: (text: string) => string): Promise<string[]> => {
    put('rule.yaml', edit(notice('statute', 'gazette-notice')))
    const { complaints } = await lint(['rule.yaml'])
    return complaints.map(({ file, line, level, reason }) => `${file}:${line}: ${level}: ${reason}`)
  }

  test('has nothing against a rule that is filled in', async () => {
    expect(await complaintsOn((text) => text)).toEqual([])
  })

  test.each([
    [
      'YAML that is none',
      (text: string) => text.replace('triggers: [', 'triggers: ['.repeat(2)),
      /^rule\.yaml:\d+: error: /u,
    ],
    ['a field that is not known', (text: string) => `${text}colour: red\n`, /error: .*colour/u],
    [
      'a kind that is none',
      (text: string) => text.replace(/kind: .*$/mu, 'kind: decree'),
      /error: gives\.kind: is none of .*national-law.*plan.*count/u,
    ],
    [
      'a field in the wrong form',
      (text: string) => text.replace(/^( +)kind: .*$/mu, '$&\n$1provisions: s12'),
      /error: gives\.provisions: .*array/u,
    ],
    ['a missing pattern', (text: string) => text.replace(/^pattern.*$/mu, ''), /error: pattern: /u],
    [
      'the id of a built-in rule',
      (text: string) => text.replace('statute/gazette-notice', 'statute/us-code'),
      /rule\.yaml:2: error: id: statute\/us-code is a built-in rule/u,
    ],
    [
      'no regular expression',
      (text: string) => text.replace('(?<year>', '(?<year'),
      /rule\.yaml:7: error: pattern: Invalid/u,
    ],
    [
      'a pattern that can blow up',
      (text: string) => text.replace('\\d{1,4}', '(?:\\d+)+x?'),
      /rule\.yaml:7: error: pattern: takes exponential time/u,
    ],
    [
      'a group that there is not',
      (text: string) => text.replace('{year}/', '{decade}/'),
      /rule\.yaml:11: error: gives\.instrument: the pattern has no group called decade/u,
    ],
    [
      'an example without a trigger',
      (text: string) => text.replace('triggers: [gazette notice]', 'triggers: [circular]'),
      /rule\.yaml:14: error: examples\.0: has none of the triggers: circular/u,
    ],
    [
      'an example that finds another text',
      (text: string) => text.replace('match: Gazette Notice No. 12 of 2003', 'match: Notice'),
      /rule\.yaml:15: error: examples\.0: finds "Gazette Notice No\. 12 of 2003", not "Notice"/u,
    ],
    [
      'a field of another value',
      (text: string) => text.replace('2003/12}', '2003/13}'),
      /rule\.yaml:16: error: examples\.0: instrument is "\/ke\/sample-notice\/2003\/12"/u,
    ],
    [
      'a counter-example that is found',
      (text: string) => text.replace('a gazette notice of 2003', 'Gazette Notice No. 1 of 2003'),
      /rule\.yaml:20: error: counterExamples\.0: finds/u,
    ],
    [
      'no counter-example',
      (text: string) => text.replace(/counterExamples:[\s\S]*$/u, 'counterExamples: []\n'),
      /rule\.yaml:\d+: error: counterExamples: /u,
    ],
  ])('names file and line of %s', async (_, edit, expected) => {
    const complaints = await complaintsOn(edit)
    expect(complaints.length).toBeGreaterThan(0)
    expect(complaints[0]).toMatch(expected)
  })

  test('tells names apart, and ids', async () => {
    put('one.yaml', notice('statute', 'gazette-notice'))
    put(
      'annex.config.yaml',
      'rules: [one.yaml, ./one.yaml, two*.yaml]\nnames:\n  - {name: Lantern scheme, aliases: [LS], kind: program}\n  - {name: Library Service, aliases: [LS], kind: government}\n',
    )
    const { complaints } = await lint([])
    expect(complaints.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([
      'annex.config.yaml:1: two*.yaml: matches no file',
      'annex.config.yaml:4: names.1.aliases.0: "LS" is a form of "Lantern scheme" too',
      'one.yaml:2: id: statute/gazette-notice is the id of a rule in one.yaml too',
    ])
  })

  test('without a configuration it is a mistake of the user', async () => {
    await expect(lint([])).rejects.toThrow('there is no annex.config')
  })
})
