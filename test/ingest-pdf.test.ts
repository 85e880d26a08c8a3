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

describe('lists', () => {
  test('an item goes on where its words begin; a number behind "No." begins no paragraph', async () => {
    const document = await read([
      lines([
        '•  Criminal Code (Act No. 1979 of 2001, as amended by the Code of 2003 and Act No.',
        '    2005-45 of 18 August 2005 and Act No. 39 of 2016)',
        '•  Labour Code of 1992, which the Assembly amended in the year 2003 and once again.',
        '    It has been in force since.',
        '•  Social Insurance Code',
      ]),
    ])
    expect(document.text).toBe(
      [
        '• Criminal Code (Act No. 1979 of 2001, as amended by the Code of 2003 and Act No. 2005-45 of 18 August 2005 and Act No. 39 of 2016)',
        '• Labour Code of 1992, which the Assembly amended in the year 2003 and once again. It has been in force since.',
        '• Social Insurance Code',
      ].join('\n\n'),
    )
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

describe('tables', () => {
  const cells = (document: SourceDocument): string[][] =>
    document.tables[0]?.rows.map((row) => row.map(({ start, end }) => document.text.slice(start, end))) ?? []
  const rows = [
    ['Number of inspections', '1,250', '2,480'],
    ['Violations found', '31', '58'],
    ['Penalties imposed', '7', '12'],
  ]
  const grid =
    (head: readonly string[], body: readonly (readonly string[])[], rules: readonly number[]): Draw =>
    (pdf) => {
      lines(['Table 1. Labour inspection'], 72, 96)(pdf)
      ;[head, ...body].forEach((row, at) => {
        row.forEach((text, column) => void lines([text], [72, 300, 400][column], 122 + at * 16)(pdf))
      })
      for (const y of rules) pdf.moveTo(70, y).lineTo(480, y).stroke()
    }

  test('columns by white space and borders of head and body alone', async () => {
    const document = await read([grid(['Indicator', '2019', '2020'], rows, [118, 134, 186])])
    expect(cells(document)).toEqual([['Indicator', '2019', '2020'], ...rows])
    expect(document.tables[0]?.headerRows).toBe(1)
    expect(document.text).toBe(
      `Table 1. Labour inspection\n\n${[['Indicator', '2019', '2020'], ...rows].map((row) => row.join('\t')).join('\n')}`,
    )
    expectLawful(document)
  })

  test('no borders at all', async () => {
    const document = await read([grid(['Indicator', '2019', '2020'], rows, [])])
    expect(cells(document)).toEqual([['Indicator', '2019', '2020'], ...rows])
    expect(document.tables[0]?.headerRows).toBe(1)
  })

  test('columns of small whole numbers are no list with markers', async () => {
    const numbers = [
      ['Members of the National Assembly', '69', '73'],
      ['Mayors', '13', '19'],
      ['Ambassadors', '9', '14'],
    ]
    const document = await read([grid(['Body', '2017', '2022'], numbers, [])])
    expect(cells(document)).toEqual([['Body', '2017', '2022'], ...numbers])
  })

  test('a merged cell stands where it begins and spans the rows without a border in its column', async () => {
    const document = await read([
      (pdf) => {
        lines(['Area'], 74, 122)(pdf)
        lines(['Action'], 204, 122)(pdf)
        lines(['Law'], 74, 140)(pdf)
        lines(['Raise the age for work.'], 204, 140)(pdf)
        lines(['Prohibit hazardous work.'], 204, 158)(pdf)
        lines(['Training'], 74, 176)(pdf)
        lines(['Train inspectors.'], 204, 176)(pdf)
        for (const y of [118, 136, 172, 190]) pdf.moveTo(70, y).lineTo(480, y).stroke()
        pdf.moveTo(200, 154).lineTo(480, 154).stroke()
        for (const x of [70, 200, 480]) pdf.moveTo(x, 118).lineTo(x, 190).stroke()
      },
    ])
    expect(document.text).toBe(
      'Area\tAction\nLaw\tRaise the age for work.\n\tProhibit hazardous work.\nTraining\tTrain inspectors.',
    )
    expect(document.tables[0]?.rows[1]?.[0]?.rowSpan).toBe(2)
  })
})

describe('columns, notes and marks', () => {
  const prose = (from: string): string[] =>
    Array.from({ length: 6 }, (_, at) => `${from} column, line ${'abcdef'[at]} of its words that`)

  test('two columns are read one after the other', async () => {
    const document = await read([
      (pdf) => {
        lines(prose('left'), 72)(pdf)
        lines(prose('right'), 320, 126)(pdf)
      },
    ])
    expect(document.text).toBe([...prose('left'), ...prose('right')].join(' '))
  })

  test('raised figures are marks, endings of ordinals are text, notes are kept as notes', async () => {
    const document = await read([
      (pdf) => {
        pdf.font('Times-Roman').fontSize(10)
        const put = (text: string, x: number, y: number, size: number): number => {
          pdf.fontSize(size).text(text, x, y, { lineBreak: false })
          return x + pdf.widthOfString(text)
        }
        let x = put('In the 2', 72, 120, 10)
        x = put('nd', x, 118, 6)
        x = put(' quarter 40 km', x, 120, 10)
        x = put('2', x, 118, 6)
        x = put(' were cleared by the Government.', x, 120, 10)
        put('1', x, 118, 6)
        const note = put('1', 72, 699, 5)
        put('See the law of 2004.', note + 4, 700, 8)
      },
    ])
    expect(document.text).toBe('In the 2nd quarter 40 km² were cleared by the Government.¹\n\n¹ See the law of 2004.')
    expect(document.marks.map(({ mark }) => mark)).toEqual(['1'])
    expect(document.blocks.map(({ kind, hints }) => [kind, hints.mark])).toEqual([
      ['text', null],
      ['note', '1'],
    ])
  })

  test('a letter-spaced title is one word each', async () => {
    const document = await read([lines(['P O L I C Y   P A P E R'])])
    expect(document.text).toBe('POLICY PAPER')
    expect(document.runs[0]?.box).toMatchObject({ x: 72 })
  })
})

describe('status', () => {
  const outcome = ({ status, reason }: SourceDocument) => ({ status, reason })

  test('a page without text', async () => {
    expect(outcome(await read([() => {}]))).toEqual({
      status: 'no-text',
      reason: 'The PDF has no text: its pages are empty.',
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
