import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { FIXTURES, sourceOf } from '../fixtures/make.ts'
import { scanForm } from '../fixtures/scan.ts'
import { readSource } from '../fixtures/source.ts'
import { DEFAULT_LIMITS } from '../pipeline/1-ingest/limits.ts'
import { missingPackages, ocrLanguage } from '../pipeline/1-ingest/ocr/languages.ts'
import { withOcr } from '../pipeline/1-ingest/ocr/second-reading.ts'
import { readPdf } from '../pipeline/1-ingest/pdf.ts'
import type { SourceDocument } from '../pipeline/common/source-document.ts'
import type { Run, SourceMap, Submission } from '../schemas/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'annex-ocr-test-'))
const SLUG = 'usa-2008'
/** Two pages with a ruled table. */
const TABLE = 'philippines-2012'
const json = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T

function annex(...args: string[]) {
  const command = ['--import', './pipeline/typescript.mjs', 'pipeline/cli.ts', ...args]
  return spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 400_000 })
}

/** How many of the items of `whole` are in `part` too. */
function shared(whole: readonly string[], part: readonly string[]): number {
  const left = [...part]
  return whole.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

const itemsOf = ({ statutes, figures, dates, programs, bodies }: Submission) => ({
  statutes: statutes.map(({ ids, quote }) => ids.join(' ') || quote),
  figures: [...figures, ...dates].map(({ kind, value, high, unit }) => [kind, value, high, unit].join(' ')),
  names: [...programs, ...bodies].map(({ name }) => name),
})

// A page that holds the picture of another, turned.
async function turned(page: Uint8Array, degrees: number): Promise<Uint8Array> {
  const document = new PDFDocument({ size: [700, 700], margin: 0 })
  const parts: Uint8Array[] = []
  document.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.rotate(degrees, { origin: [350, 350] }).image(Buffer.from(page), 60, 60, { width: 580 })
  document.end()
  await ended
  return Buffer.concat(parts)
}

async function pictureOf(lines: readonly string[]): Promise<Uint8Array> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const canvas = createCanvas(1600, 1200)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, 1600, 1200)
  context.fillStyle = '#000000'
  context.font = '40px sans-serif'
  lines.forEach((line, at) => void context.fillText(line, 100, 150 + 70 * at))
  return canvas.toBuffer('image/png')
}

const LINES = [
  'Under Act No. 12 of 2003 the courts heard 212 cases',
  'of forced labour. The Ministry of Justice trained',
  'judges and gave legal aid to those who had left.',
]

describe('a scan of a fixture', { timeout: 400_000 }, () => {
  let run: Run
  let records: Submission[] = []

  beforeAll(async () => {
    const source = readSource(sourceOf(SLUG))
    writeFileSync(join(folder, 'scan.pdf'), await scanForm(source, null))
    writeFileSync(join(folder, 'mixed.pdf'), await scanForm(source, [2]))
    writeFileSync(join(folder, 'table.pdf'), await scanForm(readSource(sourceOf(TABLE)), null))
    const inputs = [
      join(FIXTURES, SLUG, `${SLUG}.pdf`),
      ...['scan', 'mixed', 'table'].map((name) => join(folder, `${name}.pdf`)),
      join(FIXTURES, TABLE, `${TABLE}.pdf`),
    ]
    annex('extract', ...inputs, '--ocr', '--out', join(folder, 'out'))
    run = json<Run>(folder, 'out', 'run.json')
    records = run.inputs.map(({ record }) => json<Submission>(folder, 'out', record ?? ''))
  }, 400_000)

  test('goes through the command line', () => {
    expect(run.inputs.map(({ status, reason }) => [status, reason])).toEqual(records.map(() => ['ok', null]))
    expect(records).toHaveLength(5)
    const said = records.map(({ messages }) =>
      messages.filter(({ rule }) => rule === 'ingest/ocr').map(({ reason }) => reason.slice(0, 34)),
    )
    const pages = (scanned: number, of: number) => [`${scanned} of ${of} pages were read by OCR, with`.slice(0, 34)]
    expect(said).toEqual([[], pages(3, 3), pages(1, 3), pages(2, 2), []])
  })

  test.each(['statutes', 'figures', 'names'] as const)('finds the same %s', (kind) => {
    const [text = [], scan = [], mixed = [], table = [], tableText = []] = records.map(
      (record) => itemsOf(record)[kind],
    )
    for (const [whole, part] of [
      [text, scan],
      [text, mixed],
      [tableText, table],
    ] as const) {
      expect(whole.length).toBeGreaterThan(10)
      expect(whole.length - shared(whole, part)).toBeLessThanOrEqual(Math.max(1, whole.length * 0.02))
      expect(part.length - shared(whole, part)).toBeLessThanOrEqual(Math.max(1, whole.length * 0.02))
    }
  })

  test('has the same tables, cell by cell', () => {
    const [, , , table, tableText] = records.map(({ tables }) =>
      tables.map(({ columns, rows }) => [columns, rows.map((row) => row.map(({ text }) => text))]),
    )
    expect(tableText).toHaveLength(1)
    expect(table).toEqual(tableText)
  })

  test('has the same sections on the same pages', () => {
    const [text = [], scan = []] = records.map(({ sections }) =>
      sections.map(({ number, level, page }) => [number, level, page]),
    )
    expect(scan).toEqual(text)
  })

  test('keeps box and confidence of each word in the source map', () => {
    const [of, scan, mixed] = run.inputs.map(({ record }) =>
      json<SourceMap>(folder, 'out', (record ?? '').replace('submission.json', 'source-map.json')),
    )
    expect(of?.runs.every(({ confidence }) => confidence === null)).toBe(true)
    expect(scan?.runs.every(({ confidence, box }) => confidence !== null && box !== null)).toBe(true)
    expect(new Set(mixed?.runs.filter(({ confidence }) => confidence !== null).map(({ page }) => page))).toEqual(
      new Set([2]),
    )
  })
})

describe('pictures of text', { timeout: 200_000 }, () => {
  const file = 'x.pdf'
  const limits = DEFAULT_LIMITS
  const ocr = { languages: ['eng'], pages: [1] }
  const outcome = ({ status, reason }: SourceDocument) => ({ status, reason })

  test.each([0, 1.5, 90, 180, 270])('turned by %s degrees, are read line by line', async (degrees) => {
    const document = await readPdf(await turned(await pictureOf(LINES), degrees), { file, limits, ocr })
    expect(document.text).toBe(LINES.join(' '))
    expect(document.pages[0]?.quality).toBe('good')
    const first = document.runs[0]?.box
    expect(first && first.x > 0 && first.y > 0 && first.x < 700 && first.y < 700).toBe(true)
  })

  test('without words are no text, and say so', async () => {
    const blank = await turned(await pictureOf([]), 0)
    expect(outcome(await readPdf(blank, { file, limits }))).toEqual({
      status: 'no-text',
      reason: 'The PDF has no text: its pages are images. --ocr reads them.',
    })
    expect((await readPdf(blank, { file, limits, ocr })).status).toBe('no-text')
  })
})

test('languages are named by their tags', () => {
  expect(['en', 'fr-FR', 'spa', 'chi_sim', 'xx', 'english'].map(ocrLanguage)).toEqual([
    'eng',
    'fra',
    'spa',
    'chi_sim',
    null,
    null,
  ])
  expect(missingPackages(['eng', 'qya'])).toEqual(['@tesseract.js-data/qya'])
})

test('a missing package is named, what was read stays', async () => {
  const bare = await readPdf(await turned(await pictureOf(LINES), 0), { file: 'x.pdf', limits: DEFAULT_LIMITS })
  const document = await withOcr(bare, { languages: ['qya'] }, () => Promise.reject(new Error('not to be called')))
  expect([document.status, document.reason]).toEqual([
    'no-text',
    'OCR needs packages that are not installed: npm install @tesseract.js-data/qya',
  ])
  const ran = annex('extract', 'fixtures', '--ocr-language', 'qya')
  expect([ran.status, ran.stderr.trim()]).toEqual([
    2,
    'annex: --ocr: OCR needs packages that are not installed: npm install @tesseract.js-data/qya',
  ])
})
