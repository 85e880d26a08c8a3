import { describe, expect, test } from 'vitest'
import { letterSigns } from '../pipeline/1-ingest/letters.ts'
import { jumpsOf } from '../pipeline/1-ingest/pdf/quality.ts'
import { readPdf } from '../pipeline/1-ingest/pdf.ts'

const SENTENCE = 'The Government adopted a national plan of action for the protection of children in that year. '
const TEXT = Array.from({ length: 12 }, () => SENTENCE)

/** A PDF whose font says, for each character that it shows, what `said` makes of it. */
function pdfThatSays(said: (code: number) => number): Uint8Array {
  const map = Array.from({ length: 95 }, (_, at) => 0x20 + at)
    .map((code) => `<${hex(code, 2)}> <${hex(code === 0x20 ? code : said(code), 4)}>`)
    .join('\n')
  const cmap = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    `95 beginbfchar\n${map}\nendbfchar`,
    'endcmap end end',
  ].join('\n')
  const content = `BT /F1 10 Tf 14 TL 72 760 Td ${TEXT.map((line) => `(${line}) Tj T*`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

async function graded(said: (code: number) => number) {
  const document = await readPdf(pdfThatSays(said), {
    file: 'made.pdf',
    limits: { pages: 10, characters: 1_000_000 },
  })
  const [page] = document.pages
  return { document: document.quality, page: page?.quality, why: document.messages.map(({ reason }) => reason) }
}

describe('the grade of a page', () => {
  test('a font that says what it shows', async () => {
    expect(await graded((code) => code)).toEqual({ document: 'good', page: 'good', why: [] })
  })

  test('a font that says letters 29 places on, as broken subsets do', async () => {
    expect(await graded((code) => (code > 0x60 ? code - 29 : code))).toEqual({
      document: 'poor',
      page: 'poor',
      why: ['Page 1 is read with quality poor: its letters form no words: the font says other characters.'],
    })
  })

  test('a font that says private characters for one letter, and for all', async () => {
    const share = (TEXT.join('').match(/y/gu)?.length ?? 0) / TEXT.join('').replaceAll(' ', '').length
    expect(share).toBeGreaterThan(0.01)
    expect((await graded((code) => (code === 0x79 ? 0xe079 : code))).page).toBe('fair')
    expect((await graded((code) => (code === 0x65 ? 0xe065 : code))).page).toBe('poor')
    expect((await graded((code) => 0xe000 + code)).page).toBe('none')
  })

  test('a font that says the replacement character', async () => {
    const { page, why } = await graded((code) => (code === 0x65 ? 0xfffd : code))
    expect(page).toBe('poor')
    expect(why[0]).toMatch(
      /^Page 1 is read with quality poor: \d+(?:\.\d)? % of its characters have no Unicode value\.$/u,
    )
  })
})

describe('signs in the letters', () => {
  const languages = {
    English: SENTENCE,
    French: 'Le Gouvernement a adopté un plan national pour la protection des enfants au cours de cette année. ',
    Spanish: 'El Gobierno aprobó un plan nacional para la protección de los niños durante ese mismo año. ',
    Polish: 'Rząd przyjął krajowy plan działania na rzecz ochrony praw dziecka w tym samym roku szkolnym. ',
    German: 'Die Regierung verabschiedete in jenem Jahr einen nationalen Aktionsplan zum Schutz der Kinder. ',
    Vietnamese: 'Chính phủ đã thông qua kế hoạch hành động quốc gia về bảo vệ trẻ em trong năm đó rồi. ',
  }
  test.each(Object.entries(languages))('%s is a language', (_, sentence) => {
    expect(letterSigns(sentence.repeat(8).trim().split(' '))).toEqual({ scrambled: false, misspaced: false })
  })

  test('words set together, and torn into letters', () => {
    const words = SENTENCE.repeat(12).trim().split(' ')
    const together = Array.from({ length: 36 }, (_, at) => words.slice(at * 5, at * 5 + 5).join(''))
    expect(letterSigns(together).misspaced).toBe(true)
    expect(letterSigns([...SENTENCE.repeat(3).replaceAll(' ', '')]).misspaced).toBe(true)
  })
})

describe('jumps of the reading order', () => {
  const run = (at: number, y: number) => ({
    start: at * 10,
    end: at * 10 + 9,
    page: 1,
    source: null,
    printed: null,
    confidence: null,
    box: { x: 72, y, width: 200, height: 12 },
  })

  test('lines from top to bottom have none, lines about the page many, cells of a table are passed over', () => {
    const down = Array.from({ length: 12 }, (_, at) => run(at, 100 + 14 * at))
    expect(jumpsOf(down, []).get(1)).toEqual({ jumps: 0, lines: 11 })
    const about = Array.from({ length: 12 }, (_, at) => run(at, at % 2 ? 100 : 400))
    expect(jumpsOf(about, []).get(1)).toEqual({ jumps: 6, lines: 11 })
    const table = { start: 0, end: 119, page: 1, columns: 2, rows: [], headerRows: 0, continues: false }
    expect(jumpsOf(about, [table]).get(1)).toBeUndefined()
  })
})
