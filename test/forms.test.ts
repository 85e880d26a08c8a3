import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { FIXTURES } from '../fixtures/make.ts'
import type { Run, Submission } from '../schemas/index.ts'

// What a report says does not depend on the form in which a government sends it.
const SLUGS = ['usa-2001', 'benin-2021', 'kenya-2025'] as const
const FORMS = ['.docx', '.html', '-le.txt', '-be.txt', '-1252.txt'] as const

const folder = mkdtempSync(join(tmpdir(), 'annex-forms-'))
const records = new Map<string, Submission>()
const json = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T

/** Characters of Windows-1252 from 0x80 on. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function western(text: string): Buffer {
  return Buffer.from([...text].map((c) => (WESTERN.includes(c) ? 0x80 + WESTERN.indexOf(c) : (c.codePointAt(0) ?? 0))))
}

function itemsOf({ statutes, figures, programs, bodies }: Submission) {
  return {
    statutes: statutes.map(({ ids, quote }) => ids.join(' ') || quote).sort(),
    figures: figures.map(({ kind, value, high, unit }) => [kind, value, high, unit].join(' ')).sort(),
    names: [...programs, ...bodies].map(({ name }) => name).sort(),
  }
}

/** Items of one list that the other lacks, both ways. */
function difference(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  const missing = a.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return Math.max(missing.length, left.length)
}

beforeAll(() => {
  const inputs = SLUGS.flatMap((slug) => {
    const text = readFileSync(join(FIXTURES, slug, `${slug}.txt`), 'utf8')
    const bytes = [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'utf16le').swap16(), western(text)]
    const made = FORMS.slice(2).map((form, at) => {
      const path = join(folder, `${slug}${form}`)
      writeFileSync(path, bytes[at] ?? '')
      return path
    })
    return ['.txt', '.docx', '.html'].map((form) => join(FIXTURES, slug, `${slug}${form}`)).concat(made)
  }).filter((path) => existsSync(path))
  const command = ['--import', './pipeline/typescript.mjs', 'pipeline/cli.ts', 'extract', ...inputs, '--out', folder]
  spawnSync(process.execPath, command, { timeout: 280_000 })
  for (const { file, record } of json<Run>(folder, 'run.json').inputs)
    if (record) records.set(basename(file), json<Submission>(folder, record))
}, 300_000)

describe.each(SLUGS)('%s', (slug) => {
  test.each(FORMS)('as %s says what its text form says', (form) => {
    const [text, other] = [records.get(`${slug}.txt`), records.get(`${slug}${form}`)]
    if (!text || !other) throw new Error(`${slug}${form} was not read`)
    const [a, b] = [itemsOf(text), itemsOf(other)]
    // The same characters in another encoding are the same items; another layout may part a name otherwise.
    const most = form.endsWith('.txt') ? 0 : 1
    for (const kind of ['statutes', 'figures', 'names'] as const)
      expect([kind, difference(a[kind], b[kind]) <= most, a[kind].length > 5]).toEqual([kind, true, true])
  })
})
