import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../pipeline/1-ingest/pdf.ts'
import type { SourceDocument } from '../pipeline/common/source-document.ts'

const LIMITS = { pages: 1000, characters: 10_000_000 }
const CORPUS = '../shared/corpus'
const hasCorpus = existsSync(CORPUS)
const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0

type Draw = (pdf: InstanceType<typeof PDFDocument>) => void

/** A PDF with one function a page that draws on it. */
function makePdf(pages: readonly Draw[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, compress: false, size: 'A4', margin: 0 })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
  for (const draw of pages) {
    pdf.addPage()
    draw(pdf)
  }
  pdf.end()
  return done
}

/** Writes each string on a line of its own, from (x, y) down. */
function lines(texts: readonly string[], x = 72, y = 120, size = 10, leading = 12): Draw {
  return (pdf) => {
    pdf.font('Times-Roman').fontSize(size)
    texts.forEach((text, at) => void pdf.text(text, x, y + at * leading, { lineBreak: false }))
  }
}

async function read(pages: readonly Draw[]): Promise<SourceDocument> {
  return readPdf(await makePdf(pages), { file: 'made.pdf', limits: LIMITS })
}

/** What holds of every document, whatever its layout. */
function expectLawful(document: SourceDocument): void {
  let at = 0
  for (const page of document.pages) {
    expect(page.start).toBe(at)
    at = page.end
  }
  expect(at).toBe(document.text.length)
  expect(document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n\n')).toBe(document.text)
  let last = 0
  for (const run of document.runs) {
    expect(run.start).toBeGreaterThanOrEqual(last)
    last = run.end
  }
}

describe('paragraphs', () => {
  test('lines join, also over a page break, and hyphens stay where the word has one', async () => {
    const document = await read([
      lines([
        'The State adopted a plan against trafficking, with measures of psycho-',
        'social care and anti-',
        'trafficking training that all regions of the country then put into',
      ]),
      lines(['practice.']),
    ])
    expect(document.text).toBe(
      'The State adopted a plan against trafficking, with measures of psycho-social care and anti-trafficking training that all regions of the country then put into practice.',
    )
    expect(document.pages.map(({ start, end }) => document.text.slice(start, end).slice(-9))).toEqual([
      'put into ',
      'practice.',
    ])
    expectLawful(document)
  })

  test('white space sets paragraphs apart; a law number broken after a stroke is joined without a space', async () => {
    const document = await read([
      (pdf) => {
        lines(['The National Assembly passed Law No. 12/2010/', 'QH12 in that year.'])(pdf)
        lines(['A second paragraph.'], 72, 170)(pdf)
      },
    ])
    expect(document.text).toBe('The National Assembly passed Law No. 12/2010/QH12 in that year.\n\nA second paragraph.')
  })
})

describe('furniture', () => {
  test('running headers, footers and page numbers are out of the text and kept with their pages', async () => {
    const page =
      (number: number): Draw =>
      (pdf) => {
        lines([number % 2 ? 'Report of the State' : 'XYZ/C/1'], 72, 40)(pdf)
        lines([`Body text of page ${['one', 'two', 'three', 'four', 'five'][number - 1]}.`])(pdf)
        lines([`${number}`], 300, 800)(pdf)
      }
    const document = await read([1, 2, 3, 4, 5].map(page))
    expect(document.text).toBe(
      ['one', 'two', 'three', 'four', 'five'].map((word) => `Body text of page ${word}.`).join('\n\n'),
    )
    expect(document.pages[1]?.furniture).toEqual(['XYZ/C/1', '2'])
  })
})

describe('status', () => {
  const outcome = ({ status, reason }: SourceDocument) => ({ status, reason })

  test('a page without text', async () => {
    expect(outcome(await read([() => {}]))).toEqual({
      status: 'no-text',
      reason: 'The PDF has no text: its pages are images or empty.',
    })
  })

  test('bytes that are no PDF', async () => {
    const document = await readPdf(new TextEncoder().encode('%PDF-1.7 and no more'), { file: 'x.pdf', limits: LIMITS })
    expect(document.status).toBe('malformed')
    expect(document.reason).toMatch(/^The PDF cannot be read: /u)
  })

  test('an encrypted PDF', async () => {
    const pdf = new PDFDocument({ userPassword: 'secret' })
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
    const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
    pdf.text('Hidden.')
    pdf.end()
    await done
    const document = await readPdf(Buffer.concat(chunks), { file: 'x.pdf', limits: LIMITS })
    expect(outcome(document)).toEqual({
      status: 'encrypted',
      reason: 'The PDF is encrypted and opens only with a password.',
    })
  })

  test('a limit on pages', async () => {
    const bytes = await makePdf([lines(['One.']), lines(['Two.'])])
    const document = await readPdf(bytes, { file: 'x.pdf', limits: { ...LIMITS, pages: 1 } })
    expect(outcome(document)).toEqual({
      status: 'limit:pages',
      reason: 'The PDF has 2 pages; 1 were read before the limit on pages.',
    })
    expect(document.text).toBe('One.')
  })
})

describe.skipIf(!hasCorpus)('corpus', { timeout: 120_000 }, () => {
  const files = hasCorpus ? readdirSync(CORPUS).filter((name) => name.endsWith('.pdf')) : []

  test.each(files)('%s: lawful, and 0.995 of the words that pdftotext finds', async (name) => {
    const file = join(CORPUS, name)
    const document = await readPdf(readFileSync(file), { file, limits: LIMITS })
    expect(document.status).toBe('ok')
    expectLawful(document)
    if (!hasPdftotext) return
    const reference = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
    const furniture = bag(document.pages.flatMap((page) => page.furniture).join(' '))
    const own = bag(document.text)
    let [found, all] = [0, 0]
    for (const [word, count] of bag(reference)) {
      const wanted = count - (furniture.get(word) ?? 0)
      if (wanted <= 0) continue
      all += wanted
      found += Math.min(wanted, own.get(word) ?? 0)
    }
    expect(found / all).toBeGreaterThanOrEqual(0.995)
  })
})

/** Words with counts; hyphens taken out (pdftotext drops those at line ends), quotation marks folded. */
function bag(text: string): Map<string, number> {
  const folded = text
    .normalize('NFKC')
    .replace(/[-\u00ad\u2010-\u2015]\s*\n?/gu, '')
    .replace(/[\u2018-\u201f«»]/gu, '"')
  const counts = new Map<string, number>()
  for (const word of folded.split(/\s+/u)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
