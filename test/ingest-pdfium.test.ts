import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { isInstalled } from '../pipeline/1-ingest/optional-package.ts'
import { readPdf } from '../pipeline/1-ingest/pdf.ts'
import { PDFIUM_PACKAGE } from '../pipeline/1-ingest/pdfium/engine.ts'
import { createIngestPool } from '../pipeline/1-ingest/pool.ts'
import type { Box, SourceDocument } from '../pipeline/common/source-document.ts'

const LIMITS = { pages: 10_000, characters: 100_000_000 }
const read = (bytes: Uint8Array, engine: 'pdf-parse' | 'pdfium') =>
  readPdf(bytes, { file: 'a.pdf', limits: LIMITS, engine })

const files = ['fixtures', '../shared/corpus']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.pdf'))
  .sort()

/** What does not lie in points of the page: that is compared with room for rounding. */
const withoutPlaces = ({ runs, pages, blocks, ...rest }: SourceDocument) => ({
  ...rest,
  blocks: blocks.map(({ hints, ...block }) => ({ ...block, hints: { ...hints, gapBefore: null, indent: null } })),
  pages: pages.map(({ width, height, ...page }) => page),
  runs: runs.map(({ box, ...run }) => run),
})

const POINT = 1
const isNear = (a: Box | null, b: Box | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every((off) => Math.abs(off) <= POINT))

describe.skipIf(!isInstalled(PDFIUM_PACKAGE))('pdfium reads what pdf-parse reads', () => {
  test.each(files)('%s: text, blocks, tables, links, outline; boxes within a point', async (file) => {
    const bytes = new Uint8Array(readFileSync(file))
    const [own, other] = [await read(bytes, 'pdf-parse'), await read(bytes, 'pdfium')]
    expect(withoutPlaces(other)).toEqual(withoutPlaces(own))
    const far = own.runs.filter((run, at) => !isNear(run.box, other.runs[at]?.box ?? null))
    expect(far.length).toBeLessThanOrEqual(own.runs.length * 0.005)
  })

  test('ligatures, superscript marks, links, form fields and a turned page', async () => {
    const pdf = new PDFDocument({ size: 'A4', margin: 72 })
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
    const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
    pdf.font('Times-Roman').fontSize(11).text('The office filed 12 findings in the final year.')
    pdf.fontSize(7).text('1', { continued: true }).fontSize(11).text(' A note of the Government.')
    pdf.text('The law is published.', { link: 'https://example.org/law' })
    pdf.initForm()
    pdf.formText('name', 72, 300, 200, 20, { value: 'Ministry of Labour' })
    pdf.addPage({ size: 'A4', layout: 'landscape' }).text('A landscape page with 34 cases.')
    pdf.end()
    const bytes = await done
    const [own, other] = [await read(bytes, 'pdf-parse'), await read(bytes, 'pdfium')]
    expect(other.text).toBe(own.text)
    expect(other.text).toContain('Ministry of Labour')
    expect(other.links).toEqual(own.links)
    expect(other.links).toHaveLength(1)
  })

  test('what cannot be read has the same status', async () => {
    const pdf = new PDFDocument({ userPassword: 'secret' })
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
    const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
    pdf.text('A page.')
    pdf.end()
    const encrypted = await done
    expect(await read(encrypted, 'pdfium')).toMatchObject({
      status: 'encrypted',
      reason: 'The PDF is encrypted and opens only with a password.',
    })
    expect(await read(new TextEncoder().encode('%PDF-1.7\nnothing'), 'pdfium')).toMatchObject({ status: 'malformed' })
  })

  test('a pool reads with the engine that is asked for', async () => {
    const pool = createIngestPool({ size: 1, pdfEngine: 'pdfium' })
    const path = 'fixtures/kenya-2025/kenya-2025.pdf'
    expect(await pool.ingest(path)).toEqual(
      await readPdf(readFileSync(path), { file: path, limits: LIMITS, engine: 'pdfium' }),
    )
    await pool.close()
  })
})
