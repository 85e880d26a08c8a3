import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createCanvas, DOMMatrix, ImageData, loadImage, Path2D } from '@napi-rs/canvas'
import { PDFParse } from 'pdf-parse'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Box, SourceDocument } from '../pipeline/common/source-document.ts'

// Boxes are painted on pages drawn by pdfjs: what they say must be where the ink is.

/** Pixels a point. */
const SCALE = 3

interface Picture {
  readonly width: number
  readonly height: number
  /** True where the page is darker than grey. */
  readonly ink: (x: number, y: number) => boolean
}

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  // pdfjs draws with these; they must be there before the engine that reads looks for them.
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })
  const { readPdf } = await import('../pipeline/1-ingest/pdf.ts')
  return readPdf(bytes, { file: 'made.pdf', limits: { pages: 10, characters: 1_000_000 } })
}

async function draw(bytes: Uint8Array, page: number): Promise<Picture> {
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    standardFontDataUrl: join(import.meta.dirname, '../node_modules/pdfjs-dist/standard_fonts/'),
  })
  const { pages } = await parser.getScreenshot({ partial: [page], scale: SCALE, imageDataUrl: false })
  await parser.destroy()
  const image = await loadImage(Buffer.from(pages[0]?.data ?? []))
  const surface = createCanvas(image.width, image.height).getContext('2d')
  surface.drawImage(image, 0, 0)
  const { data } = surface.getImageData(0, 0, image.width, image.height)
  const ink = (x: number, y: number): boolean => (data[(y * image.width + x) * 4] ?? 255) < 140
  return { width: image.width, height: image.height, ink }
}

/** Dark pixels within the box, by column; lines that run through it from end to end (borders) do not count. */
function columnsOfInk({ ink, width, height }: Picture, box: Box): number[] {
  const [left, right] = [Math.round(box.x * SCALE), Math.min(width, Math.round((box.x + box.width) * SCALE))]
  const [top, bottom] = [Math.round(box.y * SCALE), Math.min(height, Math.round((box.y + box.height) * SCALE))]
  return Array.from({ length: right - left }, (_, at) => {
    let dark = 0
    for (let y = top; y < bottom; y++) if (ink(left + at, y)) dark++
    return dark
  })
}

/** The box covers a word: ink near both of its ends, and none just outside of them. */
function expectCovered(picture: Picture, box: Box, what: string): void {
  expectFilled(picture, box, what)
  const beside = 0.09 * box.height
  for (const x of [box.x - beside, box.x + box.width + beside / 2]) {
    const outside = columnsOfInk(picture, { ...box, x, width: beside / 2 })
    expect(Math.max(0, ...outside), `${what}: no ink beside it at x ${x}`).toBeLessThanOrEqual(1)
  }
}

/** Ink near both ends of the box. */
function expectFilled(picture: Picture, box: Box, what: string): void {
  const inside = columnsOfInk(picture, box)
  const margin = 0.25 * box.height * SCALE
  const first = inside.findIndex((dark) => dark > 0)
  const last = inside.findLastIndex((dark) => dark > 0)
  expect(first, `${what}: ink at the left end`).toBeGreaterThanOrEqual(0)
  expect(first, `${what}: ink at the left end`).toBeLessThan(margin)
  expect(inside.length - 1 - last, `${what}: ink at the right end`).toBeLessThan(margin)
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annex-paint-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = promisify(execFile)
const annex = async (...args: string[]): Promise<string> =>
  (await run('node', ['--import', './pipeline/typescript.mjs', 'pipeline/cli.ts', ...args])).stdout

const ids = z.object({ id: z.string(), page: z.number() })
const record = z.object({ statutes: z.array(ids), figures: z.array(ids) })
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const located = z.array(
  z.object({ quote: z.string(), page: z.number(), places: z.array(z.object({ page: z.number(), box })) }),
)

describe('annex locate', { timeout: 120_000 }, () => {
  test('boxes cover the words of statutes and figures', async () => {
    const name = 'zambia-2022'
    const file = `fixtures/${name}/${name}.pdf`
    const out = join(folder, name)
    await annex('extract', file, '--out', out)
    const [own] = readdirSync(out).filter((entry) => entry.includes(name))
    const path = join(out, own ?? '', 'submission.json')
    const { statutes, figures } = record.parse(JSON.parse(readFileSync(path, 'utf8')))
    const chosen = [statutes[1], figures[2]].flatMap((item) => item ?? [])
    expect(chosen).toHaveLength(2)
    for (const { id } of chosen) {
      for (const { quote, places } of located.parse(JSON.parse(await annex('locate', path, id, '--json')))) {
        expect(places.length).toBeGreaterThan(0)
        const picture = await draw(readFileSync(file), places[0]?.page ?? 1)
        for (const place of places) {
          if (place.page === places[0]?.page) expectCovered(picture, place.box, `${quote} (${id})`)
        }
      }
    }
  })
})

describe('the boxes of all words of a page', { timeout: 60_000 }, () => {
  test.each(['benin-2021', 'philippines-2012', 'kenya-2025'])('%s', async (name) => {
    const bytes = readFileSync(`fixtures/${name}/${name}.pdf`)
    const document = await read(bytes)
    const picture = await draw(bytes, 1)
    for (const { page, box, start, end } of document.runs)
      if (page === 1 && box) expectFilled(picture, box, document.text.slice(start, end))
  })
})

describe('a page with text turned, raised, set wide and in other sizes', () => {
  test('all ink lies in the boxes of its words, and no box is empty', async () => {
    const bytes = await made()
    const document = await read(bytes)
    for (const page of document.pages) {
      const picture = await draw(bytes, page.number)
      expect([picture.width, picture.height]).toEqual(
        [page.width, page.height].map((size) => Math.floor((size ?? 0) * SCALE)),
      )
      const boxes = document.runs.filter((run) => run.page === page.number).flatMap((run) => run.box ?? [])
      for (const each of boxes) expect(Math.max(...columnsOfInk(picture, each))).toBeGreaterThan(0)
      expect(shareInside(picture, boxes)).toBeGreaterThan(0.99)
    }
  })
})

/** Share of the page's ink that lies in the boxes. */
function shareInside({ width, height, ink }: Picture, boxes: readonly Box[]): number {
  const covered = new Uint8Array(width * height)
  for (const each of boxes) {
    const [left, right] = [Math.floor(each.x * SCALE), Math.ceil((each.x + each.width) * SCALE)]
    for (let y = Math.floor(each.y * SCALE); y < Math.ceil((each.y + each.height) * SCALE); y++)
      covered.fill(1, y * width + left, y * width + right)
  }
  let [inside, all] = [0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!ink(x, y)) continue
      all++
      inside += covered[y * width + x] ?? 0
    }
  }
  return inside / all
}

async function made(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, margin: 0 })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
  const text = 'Law No. 27 of 2004 against trafficking (Official Gazette, page 12)'
  const put = (words: string, x: number, y: number, options = {}) =>
    pdf.text(words, x, y, { lineBreak: false, ...options })
  pdf.addPage({ size: 'A4' })
  pdf.font('Times-Roman').fontSize(11)
  put(text, 72, 90)
  put(text, 72, 120, { characterSpacing: 1.2 })
  put(text, 72, 150, { wordSpacing: 6 })
  pdf.fontSize(24)
  put('Programme of action', 72, 190)
  pdf.font('Helvetica-Bold').fontSize(8)
  put(text, 72, 240)
  pdf.addPage({ size: 'A4', layout: 'landscape' })
  pdf.font('Helvetica').fontSize(12)
  put(text, 100, 100)
  pdf.rotate(90, { origin: [300, 200] })
  put(text, 300, 200)
  pdf.end()
  return done
}
