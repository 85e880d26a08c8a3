import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { documentsCsv, FIXTURES, formsOf, slugs, sourceOf } from '../fixtures/make.ts'
import { readSource, type Source, textOf } from '../fixtures/source.ts'

type Item = { quote: string; n: number; page: number; pos: number; ids?: string[]; value?: string | number }
type Gold = { file: string; statutes: Item[]; figures: Item[] }

const squeeze = (text: string) => text.replaceAll(/\s+/gu, '')
const goldOf = (slug: string): Gold => JSON.parse(readFileSync(join(FIXTURES, slug, 'gold.json'), 'utf8')) as Gold

const sources = new Map(slugs().map((slug) => [slug, readSource(sourceOf(slug))]))
const sourceFor = (slug: string): Source => sources.get(slug) ?? readSource(sourceOf(slug))

// The words of a source as they are printed, without the annotation.
function wordsOf(slug: string): string {
  const { blocks, notes } = sourceFor(slug)
  const runs = blocks.flatMap((block) =>
    'runs' in block ? block.runs : block.kind === 'table' ? block.rows.flat(2) : [],
  )
  return squeeze(textOf([...runs, ...[...notes.values()].flat()].filter((run) => run.note === undefined)))
}

describe.each(slugs())('fixture %s', { timeout: 60_000 }, (slug) => {
  test('its files are those that its source makes', async () => {
    for (const [file, bytes] of await formsOf(slug, sourceFor(slug))) {
      const path = join(FIXTURES, slug, file)
      expect(existsSync(path), `${file} is missing: npm run fixtures`).toBe(true)
      expect(readFileSync(path).equals(bytes), `${file} is not what its source makes: npm run fixtures`).toBe(true)
    }
  })

  test('every quote of gold stands in it', () => {
    const words = wordsOf(slug)
    const { statutes, figures } = goldOf(slug)
    expect(statutes.length).toBeGreaterThan(0)
    expect(figures.length).toBeGreaterThan(0)
    for (const { quote } of [...statutes, ...figures]) expect(words).toContain(squeeze(quote))
  })

  test('ids are written as IDENTIFIERS says, places go forward', () => {
    const { statutes, figures } = goldOf(slug)
    for (const { ids } of statutes)
      for (const id of ids ?? [])
        expect(id).toMatch(/^(?:\/(?:[a-z]{2}(?:-[a-z]{2})?|int|un|eu)(?:\/[\p{L}\p{N}.-]+)+(?:\.\.(?=\/))?)+$/u)
    for (const items of [statutes, figures])
      items.forEach(({ pos, page, n }, i) => {
        expect(pos).toBeGreaterThanOrEqual(items[i - 1]?.pos ?? 0)
        expect(page).toBeGreaterThanOrEqual(items[i - 1]?.page ?? 1)
        expect(n).toBeGreaterThan(0)
      })
  })

  test('its about.md names the main form', () => {
    const about = readFileSync(join(FIXTURES, slug, 'about.md'), 'utf8')
    const front: unknown = parseYaml(/^---\n(?<front>.*?)\n---\n/su.exec(about)?.groups?.['front'] ?? '')
    expect(front).toEqual({ main: goldOf(slug).file })
    expect(existsSync(join(FIXTURES, slug, goldOf(slug).file))).toBe(true)
  })
})

test('documents.csv has a row for each fixture', { timeout: 60_000 }, () => {
  expect(readFileSync(join(FIXTURES, 'documents.csv'), 'utf8')).toBe(documentsCsv(sourceFor))
})
