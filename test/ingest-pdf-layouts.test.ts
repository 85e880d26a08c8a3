import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../pipeline/1-ingest/pdf.ts'
import type { SourceDocument } from '../pipeline/common/source-document.ts'

// Layouts that government reports have, made here.

const LIMITS = { pages: 1000, characters: 10_000_000 }

type Pdf = InstanceType<typeof PDFDocument>

async function read(draw: (pdf: Pdf) => void, options: object = {}): Promise<SourceDocument> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, ...options })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  draw(pdf)
  pdf.end()
  await done
  return readPdf(Buffer.concat(chunks), { file: 'made.pdf', limits: LIMITS })
}

function put(pdf: Pdf, lines: readonly string[], x: number, y: number, size = 10, font = 'Times-Roman'): void {
  pdf.font(font).fontSize(size)
  lines.forEach((line, at) => void pdf.text(line, x, y + at * size * 1.2, { lineBreak: false }))
}

/** Lines of running text of one width, each named by a word of its own. */
function prose(name: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `the ${name} of line ${'abcdefghijklmnop'[at]} in that plan of action`,
  )
}

const blocks = ({ text, blocks }: SourceDocument): string[] => blocks.map(({ start, end }) => text.slice(start, end))

describe('reading order', () => {
  test('a title over two columns, and a heading within the second', async () => {
    const document = await read((pdf) => {
      put(pdf, ['NATIONAL REPORT ON THE PROTECTION OF CHILDREN'], 110, 60, 15, 'Times-Bold')
      put(pdf, prose('court', 12), 72, 120)
      put(pdf, prose('school', 6), 312, 120)
      put(pdf, ['2. Data'], 312, 200, 11, 'Times-Bold')
      put(pdf, prose('survey', 4), 312, 216)
    })
    expect(blocks(document)).toEqual([
      'NATIONAL REPORT ON THE PROTECTION OF CHILDREN',
      [...prose('court', 12), ...prose('school', 6)].join(' '),
      '2. Data',
      prose('survey', 4).join(' '),
    ])
  })

  test('a shaded box beside the text is read apart', async () => {
    const document = await read((pdf) => {
      pdf.rect(340, 110, 190, 130).fill('#dddddd').fillColor('black')
      put(pdf, prose('court', 16), 72, 120)
      put(pdf, ['Key figures'], 350, 120, 9, 'Helvetica-Bold')
      put(pdf, prose('survey', 6), 350, 140, 8, 'Helvetica')
    })
    expect(blocks(document).toSorted()).toEqual(
      [prose('court', 16).join(' '), 'Key figures', prose('survey', 6).join(' ')].toSorted(),
    )
  })

  test('three columns', async () => {
    const document = await read((pdf) => {
      ;['court', 'school', 'survey'].forEach((name, column) => void put(pdf, prose(name, 9), 50 + column * 175, 100, 8))
    })
    expect(document.text).toBe(['court', 'school', 'survey'].flatMap((name) => prose(name, 9)).join(' '))
  })

  test('a landscape page, and a page whose text is turned', async () => {
    const landscape = await read((pdf) => put(pdf, prose('court', 5), 72, 120), { layout: 'landscape' })
    expect(landscape.text).toBe(prose('court', 5).join(' '))
    const turned = await read((pdf) => {
      pdf.rotate(90, { origin: [300, 300] })
      put(pdf, prose('court', 5), 100, 300)
    })
    expect(turned.text).toBe(prose('court', 5).join(' '))
    const [first] = turned.runs
    expect(first?.box?.height).toBeGreaterThan(first?.box?.width ?? 0)
  })

  test('a number broken after a stroke goes on, though the line is short', async () => {
    const document = await read((pdf) => {
      put(
        pdf,
        ['The Assembly amended Law No. 51/2010/', 'QH12 in the same year, and all its decrees with it.'],
        72,
        120,
      )
    })
    expect(document.text).toBe(
      'The Assembly amended Law No. 51/2010/QH12 in the same year, and all its decrees with it.',
    )
  })
})

describe('scripts', () => {
  test('Chinese by a predefined character map, without a font in the file', async () => {
    const text = '第十二条 儿童权利公约'
    const hex = Buffer.from(text, 'utf16le').swap16().toString('hex')
    const content = `BT /F1 12 Tf 72 700 Td <${hex}> Tj ET`
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ]
    const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
    const file = `%PDF-1.4\n${body}trailer << /Size 8 /Root 1 0 R >>\n%%EOF\n`
    const document = await readPdf(new TextEncoder().encode(file), { file: 'made.pdf', limits: LIMITS })
    expect(document.text).toBe(text)
  })
})

describe('fields of forms', () => {
  test('what was filled in is read at its place', async () => {
    const document = await read((pdf) => {
      put(pdf, ['Name of the ministry:'], 72, 100)
      put(pdf, ['Number of inspectors:'], 72, 140)
      pdf.initForm()
      pdf.formText('ministry', 200, 96, 200, 16, { value: 'Ministry of Labour', fontSize: 10 })
    })
    expect(document.text.indexOf('Ministry of Labour')).toBeGreaterThan(document.text.indexOf('Name of the ministry:'))
    expect(document.text.indexOf('Ministry of Labour')).toBeLessThan(document.text.indexOf('Number of inspectors:'))
  })
})

const CORPUS = '../shared/corpus'
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.pdf')) : []
const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0

describe.skipIf(files.length === 0 || !hasPdftotext)('corpus', { timeout: 60_000 }, () => {
  /** Figures as one sign: page numbers differ. */
  const fold = (line: string): string => line.trim().toLowerCase().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ')

  test.each(files)('%s: no running header or footer is in the reading text', async (name) => {
    const file = join(CORPUS, name)
    const document = await readPdf(readFileSync(file), { file, limits: LIMITS })
    const reference = execFileSync('pdftotext', ['-enc', 'UTF-8', '-layout', file, '-'], { encoding: 'utf8' })
    const counts = new Map<string, number>()
    for (const page of reference.split('\f')) {
      const lines = page.split('\n').map(fold).filter(Boolean)
      for (const line of new Set([lines[0], lines.at(-1)])) {
        if (line !== undefined && /\p{L}/u.test(line)) counts.set(line, (counts.get(line) ?? 0) + 1)
      }
    }
    const running = [...counts].filter(([, count]) => count >= 3).map(([line]) => line)
    expect(running.length).toBeGreaterThan(0)
    // The symbol of a UN document stands once, on its title page.
    const printed = blocks(document).flatMap((block) => block.split(/[\t\n]/u).map(fold))
    for (const line of running) expect(printed.filter((text) => text === line).length).toBeLessThanOrEqual(1)
  })
})
