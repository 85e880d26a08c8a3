import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { split } from '../pipeline/2-split/split.ts'
import { type Extractor, extractMentions } from '../pipeline/3-extract/extract.ts'
import type { About } from '../pipeline/common/about.ts'
import { contains, overlaps } from '../pipeline/common/span.ts'
import { producerOf } from '../pipeline/run/producer.ts'
import { verifyRecord } from '../pipeline/run/verify.ts'
import { readSubmission } from '../pipeline/run.ts'
import { submission } from '../schemas/index.ts'

// The laws of the record, over every main form of every fixture.
const fixtures = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('fixtures', entry.name, 'about.md')))
  .map(({ name }) => {
    const main = /^main: (?<file>\S+)$/mu.exec(readFileSync(join('fixtures', name, 'about.md'), 'utf8'))?.groups?.[
      'file'
    ]
    return join('fixtures', name, main ?? 'none')
  })
  .filter((path) => existsSync(path))
const producer = producerOf()

describe.each(fixtures)('%s', async (path) => {
  const source = await ingest(path)
  const record = readSubmission(source, { producer })

  test('was read whole', () => expect(source).toMatchObject({ status: 'ok', reason: null }))

  test('survives JSON and its schema', () => {
    expect(submission.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })

  test('is proven by its own quotes, pages, references and source', () => {
    expect(verifyRecord(record, new Uint8Array(readFileSync(path))).failures).toEqual([])
  })

  test('is the same when read again', async () => {
    expect(JSON.stringify(readSubmission(await ingest(path), { producer }))).toBe(JSON.stringify(record))
  })

  test('has one id an item', () => {
    for (const list of [
      record.statutes,
      [...record.figures, ...record.dates],
      [...record.programs, ...record.bodies],
      record.sections,
    ]) {
      const ids = list.map(({ id }) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    }
  })

  test('lists items in order, and none over another of its kind', () => {
    for (const list of [record.statutes, [...record.figures, ...record.dates].sort((a, b) => a.start - b.start)]) {
      const pairs = list.slice(1).map((item, index) => [list[index], item] as const)
      expect(
        pairs
          .filter(([before, item]) => before && overlaps(before, item))
          .map(([before, item]) => [before?.quote, item.quote]),
      ).toEqual([])
    }
  })

  test('nests its sections, and keeps each item in its section', () => {
    const sections = new Map(record.sections.map((section) => [section.id, section]))
    for (const section of record.sections) {
      const parent = section.parent === null ? undefined : sections.get(section.parent)
      if (parent) expect(contains(parent, section), section.id).toBe(true)
    }
    for (const item of [...record.statutes, ...record.figures, ...record.dates]) {
      const section = item.section === null ? undefined : sections.get(item.section)
      if (section) expect(contains(section, item), item.quote).toBe(true)
    }
  })

  test('has pages that partition the text', () => {
    for (const [index, page] of record.pages.entries()) {
      expect(page.start).toBe(index === 0 ? 0 : record.pages[index - 1]?.end)
      expect(page.end).toBeGreaterThanOrEqual(page.start)
    }
    if (record.pages.length > 0) expect(record.pages.at(-1)?.end).toBe(record.text.length)
  })

  test('keeps every id when a rule is added', () => {
    const everyFull: Extractor = () => (_tree, file) => {
      const found = [...String(file.value).matchAll(/\b(?:the|la|les|el)\b/gu)].slice(0, 5)
      for (const { index, 0: text } of found) {
        file.data.mentions?.push({
          type: 'figure',
          kind: 'count',
          value: 1,
          high: null,
          unit: text,
          qualifier: 'exact',
          start: index,
          end: index + text.length,
          rule: 'test/every-article',
          groups: {},
        })
      }
    }
    const more = readSubmission(source, { producer, extractors: [everyFull] })
    expect(more.figures.length).toBeGreaterThan(record.figures.length)
    const ids = (list: readonly { id: string; rule?: string }[]): string[] =>
      list.flatMap(({ id, rule }) => (rule === 'test/every-article' ? [] : [id]))
    for (const list of ['statutes', 'figures', 'dates', 'programs', 'bodies'] as const)
      expect(ids(more[list])).toEqual(ids(record[list]))
  })
})

test('extraction looks at the document, not at its name or place', async () => {
  const [path] = fixtures
  if (!path) return
  const source = await ingest(path)
  const about: About = { country: null, year: null, language: 'en', convention: null }
  const found = (file: string): unknown => extractMentions(split({ ...source, file }).tree, source.text, about).mentions
  expect(found('other.pdf')).toEqual(found(basename(path)))
})
