import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { isInstalled } from '../../pipeline/1-ingest/optional-package.ts'
import { readPdf } from '../../pipeline/1-ingest/pdf.ts'
import { PDFIUM_PACKAGE } from '../../pipeline/1-ingest/pdfium/engine.ts'
import { createIngestPool, type IngestPool } from '../../pipeline/1-ingest/pool.ts'
import type { PdfEngine } from '../../pipeline/1-ingest/reading.ts'

// Reading PDF, with both engines: against pdf-parse's own getText in the same process on the same files (CPU, medians, all warm), two
// processes against one (wall), and the peak memory of a process that reads 300 pages.
const RUNS = 7
const WARM_UP = 3
const LIMITS = { pages: 10_000, characters: 100_000_000 }

const folder = ['../shared/corpus', 'fixtures'].find((path) => existsSync(path)) ?? '.'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.pdf'))
  .sort()
  .map((name) => join(folder, name))

const print = (text: string): void => void process.stdout.write(`${text}\n`)
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

async function cpu(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < RUNS; index++) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return median(times)
}

const hasPdfium = isInstalled(PDFIUM_PACKAGE)
const annex = (bytes: Uint8Array) => readPdf(bytes, { file: 'bench.pdf', limits: LIMITS })
const pdfium = (bytes: Uint8Array) =>
  hasPdfium ? readPdf(bytes, { file: 'bench.pdf', limits: LIMITS, engine: 'pdfium' }) : Promise.resolve()

/** pdf-parse as its documentation shows it. Annex has put the native Array.push back in this process: getText gains by it too. */
async function getText(bytes: Uint8Array): Promise<number> {
  const { PDFParse } = await import('pdf-parse')
  const parser = new PDFParse({ data: new Uint8Array(bytes) })
  const { pages } = await parser.getText()
  await parser.destroy()
  return pages.length
}

async function againstGetText(): Promise<void> {
  const all = files.map((file) => ({ file, bytes: readFileSync(file) }))
  for (let turn = 0; turn < WARM_UP; turn++) {
    for (const { bytes } of all) {
      await annex(bytes)
      await pdfium(bytes)
      await getText(bytes)
    }
  }
  const sum = { pages: 0, annex: 0, pdfium: 0, getText: 0 }
  for (const { file, bytes } of all) {
    const own = await cpu(() => annex(bytes))
    const other = await cpu(() => pdfium(bytes))
    const peer = await cpu(() => getText(bytes))
    const pages = await getText(bytes)
    print(
      `${file.split('/').at(-1)?.padEnd(28)} ${pages} pages, CPU ms: ingest ${own.toFixed(0)}, with pdfium ${other.toFixed(0)}, getText ${peer.toFixed(0)}`,
    )
    sum.pages += pages
    sum.annex += own
    sum.pdfium += other
    sum.getText += peer
  }
  const rate = (ms: number): string => ((sum.pages / ms) * 1000).toFixed(0)
  print(
    `pages per CPU second: ingest ${rate(sum.annex)}, with pdfium ${hasPdfium ? rate(sum.pdfium) : 'not installed'}, getText ${rate(sum.getText)}; ingest / getText ${(sum.getText / sum.annex).toFixed(2)}`,
  )
}

async function readAll(pool: IngestPool, times: number): Promise<number> {
  const before = performance.now()
  await Promise.all(Array.from({ length: times }, () => files.map((file) => pool.ingest(file))).flat())
  return performance.now() - before
}

/** How much more two processes read in the same time than one: each has read as much as the other before, and reads as much. */
async function twoAgainstOne(): Promise<void> {
  const pools = [createIngestPool({ size: 1 }), createIngestPool({ size: 2 })] as const
  const [one, two] = pools
  const times = { warmUp: 2 * WARM_UP, each: 3 }
  await readAll(one, times.warmUp)
  await readAll(two, 2 * times.warmUp)
  const ratios: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    const alone = await readAll(one, times.each)
    ratios.push((2 * alone) / (await readAll(two, 2 * times.each)))
  }
  await Promise.all(pools.map((pool) => pool.close()))
  print(
    `two processes against one, files in the same time: ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
  )
}

/** A report of `pages` pages with a running header, numbered paragraphs and a table on each. */
function longReport(pages: number): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, size: 'A4', margin: 72 })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
  const sentence =
    'The Government adopted Act No. 12 of 2003 and trained 1,250 inspectors in 14 regions of the country. '
  for (let page = 1; page <= pages; page++) {
    pdf.addPage().font('Times-Roman').fontSize(10)
    pdf.text('Report of the State party', 72, 40, { lineBreak: false })
    pdf.text(String(page), 300, 800, { lineBreak: false })
    for (let part = 0; part < 6; part++)
      pdf.text(`${page}.${part} ${sentence.repeat(5)}`, 72, 80 + part * 82, { width: 450 })
    for (let row = 0; row < 8; row++) {
      const y = 590 + row * 18
      ;[`Region ${row}`, `${1000 + row * page}`, `${row}.5`].forEach((text, column) => {
        pdf.text(text, [76, 300, 420][column] ?? 76, y, { lineBreak: false })
      })
      pdf
        .moveTo(72, y - 4)
        .lineTo(522, y - 4)
        .stroke()
    }
  }
  pdf.end()
  return done
}

/** The most memory that any child of this process has held, in MB; null where the system does not say. */
function peakOfChildren(): number | null {
  const path = `/proc/${process.pid}/task/${process.pid}/children`
  if (!existsSync(path)) return null
  const peaks = readFileSync(path, 'utf8')
    .trim()
    .split(' ')
    .filter((pid) => existsSync(`/proc/${pid}/status`))
    .map((pid) => Number(/VmHWM:\s+(?<kb>\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.['kb'] ?? 0))
  return Math.max(...peaks) / 1024
}

async function memoryOfLongReport(pdfEngine: PdfEngine): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'annex-bench-'))
  const path = join(place, 'long.pdf')
  writeFileSync(path, await longReport(300))
  const pool = createIngestPool({ size: 1, pdfEngine })
  const { status, pages, text, runs } = await pool.ingest(path)
  const peak = peakOfChildren()
  await pool.close()
  rmSync(place, { recursive: true })
  print(
    `300 pages with ${pdfEngine}: ${status}, ${pages.length} pages, ${text.length} characters, ${runs.length} words, peak ${peak?.toFixed(0) ?? '?'} MB`,
  )
}

await againstGetText()
await memoryOfLongReport('pdf-parse')
if (hasPdfium) await memoryOfLongReport('pdfium')
await twoAgainstOne()
