import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { readPdf } from '../pipeline/1-ingest/pdf.ts'
import type { SourceDocument } from '../pipeline/common/source-document.ts'

// Tables as browsers print them: cells in the middle of their rows, and, in text, columns that one space parts.

const INTRO = 'The harbour office keeps a register of all boats, and counts them at the end of each year.'
const LIMITS = { pages: 1000, characters: 10_000_000 }
const [LEADING, PITCH] = [11.6, 18]

const grids = ({ text, tables }: SourceDocument): string[][] =>
  tables.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end)).join(' | ')))

type Place = 'middle' | 'foot'

/** A page with a table whose cells have one line or more, set to the middle or, in the first row, to the foot of their rows. */
async function pdf(rows: readonly (readonly string[])[], xs: readonly number[], heads: Place): Promise<SourceDocument> {
  const made = new PDFDocument({ size: 'A4', margin: 0 })
  const chunks: Uint8Array[] = []
  made.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const done = new Promise<void>((resolve) => made.on('end', () => resolve()))
  made.font('Times-Roman').fontSize(10).text(INTRO, 60, 80, { lineBreak: false })
  let y = 120
  rows.forEach((cells, row) => {
    const lines = cells.map((cell) => cell.split('\n'))
    const most = Math.max(...lines.map(({ length }) => length))
    lines.forEach((own, column) => {
      const above = (most - own.length) * LEADING * (row === 0 && heads === 'foot' ? 1 : 0.5)
      for (const [at, line] of own.entries())
        made.text(line, xs[column] ?? 60, y + above + at * LEADING, { lineBreak: false })
    })
    y += (most - 1) * LEADING + PITCH
  })
  made.text(INTRO, 60, y + 20, { lineBreak: false })
  made.end()
  await done
  return readPdf(Buffer.concat(chunks), { file: 'made.pdf', limits: LIMITS })
}

describe('cells in the middle of their rows', () => {
  test('values, labels and heads of several lines', async () => {
    const document = await pdf(
      [
        ['Kind of boat', '2019', 'Boats\ninspected'],
        ['Trawlers', '1,204\n(3)', '310'],
        ['Ferries that carry cars\nand lorries', '17', '9'],
        ['Sailing boats of\nclubs and of\nschools', '402', '118'],
      ],
      [60, 240, 330],
      'middle',
    )
    expect(grids(document)).toEqual([
      [
        'Kind of boat | 2019 | Boats inspected',
        'Trawlers | 1,204 (3) | 310',
        'Ferries that carry cars and lorries | 17 | 9',
        'Sailing boats of clubs and of schools | 402 | 118',
      ],
    ])
  })

  test('heads at the foot of their row', async () => {
    const document = await pdf(
      [
        ['Port', 'Boats\nthat came', 'Average\nstay in\nhours'],
        ['Northern\nquay', '311', '18.5'],
        ['Basin', '87', '22.1'],
        ['Outer quay\nand piers', '42', '9.7'],
      ],
      [60, 200, 330],
      'foot',
    )
    expect(grids(document)).toEqual([
      [
        'Port | Boats that came | Average stay in hours',
        'Northern quay | 311 | 18.5',
        'Basin | 87 | 22.1',
        'Outer quay and piers | 42 | 9.7',
      ],
    ])
  })

  test('short notices side by side, one column half a line lower, are no table', async () => {
    const document = await pdf(
      [
        ['Hall one opens\nat seven', 'Team of the coast'],
        ['Hall two', 'Team of the hills\nand valleys'],
        ['Hall three opens\nat nine', 'Team of the lake'],
      ],
      [60, 300],
      'middle',
    )
    expect(document.text).not.toMatch(/\d/u)
    expect(document.tables.flatMap(({ rows }) => rows).every((row) => row.length === 2)).toBe(true)
  })
})

const folder = await mkdtemp(join(tmpdir(), 'annex-tables-set-'))

async function plain(...lines: string[]): Promise<string[][]> {
  const path = join(folder, 'x.txt')
  await writeFile(path, [INTRO, '', ...lines, '', INTRO].join('\n'))
  return grids(await ingest(path))
}

describe('columns that one space parts', () => {
  test('heads of two lines, labels that go on, sources below values', async () => {
    const found = await plain(
      '      Kind of boat        Inspected     2019 ',
      '                          in harbours',
      'Trawlers                  1 204       310 (4)',
      'Ferries that carry cars   17          1 009 (4)',
      'and lorries',
      'Sailing boats of schools  402         Unknown',
      'Rafts                     8           12 (4)',
    )
    expect(found).toEqual([
      [
        'Kind of boat | Inspected in harbours | 2019',
        'Trawlers | 1 204 | 310 (4)',
        'Ferries that carry cars and lorries | 17 | 1 009 (4)',
        'Sailing boats of schools | 402 | Unknown',
        'Rafts | 8 | 12 (4)',
      ],
    ])
  })

  test('years first, heads wider than their values', async () => {
    const found = await plain(
      'Year Boats Sailors rescued Fines',
      '2016 311   20              1,506',
      '2017 298   17              673',
      '2018 305   9               488',
    )
    expect(found).toEqual([
      [
        'Year | Boats | Sailors rescued | Fines',
        '2016 | 311 | 20 | 1,506',
        '2017 | 298 | 17 | 673',
        '2018 | 305 | 9 | 488',
      ],
    ])
  })

  test('prose, lists and addresses are none', async () => {
    const prose = await plain(
      'The club met at 7 on Monday and  12 members came to the hall of 1912.',
      'The cash box held 40 euros then, 13 of which went to the roof in 1913.',
      'The year had been a good one or  14 of the boats had been sold by 1914.',
      'The next one will be at 9 again. 15 guests have been asked, as in 1915.',
    )
    const list = await plain('1.  Opening of the meeting', '2.  Budget of 2019', '3.  Roof of the hall', '4.  Dates')
    const address = await plain(
      'Harbour office',
      '12 Mill Road',
      '30010 Ashford',
      'Tel.  0123 45 67 89',
      'Open 9 to 12',
    )
    const clock = await plain(
      '9.00  Arrival of the boats',
      '9.30  Speech in hall 2',
      '10.00 Race of 12 miles',
      '11.15 Prizes',
    )
    expect([prose, list, address, clock]).toEqual([[], [], [], []])
  })

  test('a short line first, and a table further down', async () => {
    const path = join(folder, 'first.txt')
    const rows = ['Year Boats Fines', '2016 311   20', '2017 298   17', '2018 305   9']
    await writeFile(path, ['Harbours', '', '1.  Boats', ...rows, '', INTRO].join('\n'))
    const document = await ingest(path)
    expect(document.text).toContain(INTRO)
  })

  test('the title right above the heads is none of them, and two values are no cell', async () => {
    const found = await plain(
      'Table 2. Boats and crews of the outer and of the inner port',
      'Kind of boat   2019         2020',
      'Trawlers       12.4% 13.8%  29.6% 26.4%',
      'Rafts          25.9% 70.8%  42.0% 48.9%',
      'Ferries        18.2% 52.7%  15.2% 11.1%',
    )
    expect(found.flat().some((row) => row.includes('Table 2'))).toBe(false)
  })
})
