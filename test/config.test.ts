import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { loadConfig } from '../pipeline/run/config.ts'
import { producerOf } from '../pipeline/run/producer.ts'
import { readSubmission } from '../pipeline/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'annex-config-'))
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const report = write('report.txt', 'Shelters were told of 12 cases. The Lantern scheme paid for them.\n')

// A user's extractor is a unified plugin over the tree; it finds what no built-in rule does.
write(
  'lantern.mjs',
  `export function extractor() {
  return (tree, file) => {
    const start = String(file.value).indexOf('Lantern scheme')
    if (start < 0) return
    file.data.mentions.push({ type: 'name', class: 'program', kind: 'program', form: 'name', name: 'Lantern scheme', acronym: null, start, end: start + 14, rule: 'mine/lantern', groups: {} })
    file.message('A scheme of the user', { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: start + 14 } }, 'mine:lantern')
  }
}
`,
)

describe('annex.config', () => {
  test('adds an extractor by its path, and changes the hash of the options', async () => {
    const { extractors, identity } = await loadConfig(write('annex.config.yaml', 'extractors:\n  - ./lantern.mjs\n'))
    const record = readSubmission(await ingest(report), { producer: producerOf(identity), extractors })
    expect(record.programs.map(({ name }) => name)).toContain('Lantern scheme')
    expect(record.messages).toContainEqual(
      expect.objectContaining({ rule: 'mine/lantern', reason: 'A scheme of the user', level: 'warning' }),
    )
    expect(record.producer.options).not.toBe(producerOf().options)
  })

  test.each([
    ['a field that there is not', 'extract: []\n', /extract/u],
    ['a module that is not there', 'extractors: [./none.mjs]\n', /none\.mjs/u],
    ['a module without an extractor', 'extractors: [./annex-none.mjs]\n', /exports no function called extractor/u],
    ['what is no YAML', 'extractors: [\n', /annex\.bad\.yaml/u],
  ])('refuses %s, and names the file', async (_, yaml, message) => {
    write('annex-none.mjs', 'export const other = 1\n')
    await expect(loadConfig(write('annex.bad.yaml', yaml))).rejects.toThrow(message)
  })

  test('a file that is not there is a mistake of the user', async () => {
    await expect(loadConfig(join(folder, 'none.yaml'))).rejects.toThrow(/none\.yaml/u)
  })
})
