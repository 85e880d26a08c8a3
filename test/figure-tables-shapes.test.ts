import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { tableFigures } from './table-cells.ts'

// The same enforcement tables in the shapes that reports print them in: each figure keeps its row, column and year.

/** Figures of a document's table cells: value, what it measures, and when. */
async function cells(file: string, bytes: Buffer): Promise<string[]> {
  return (await tableFigures(file, bytes)).map(({ value, measures, time }) => `${value} | ${measures} | ${time}`)
}

type Pdf = InstanceType<typeof PDFDocument>

async function drawn(draw: (pdf: Pdf) => void): Promise<string[]> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0 })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  draw(pdf)
  pdf.end()
  await done
  return cells('made.pdf', Buffer.concat(chunks))
}

const LEFT = 72
const WIDTH = 450
const STEP = 16

function put(pdf: Pdf, text: string, x: number, y: number, bold = false): void {
  pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(10)
  pdf.text(text, x, y, { lineBreak: false })
}

/** How a table is drawn: its rules, and where its figures stand. */
interface Manner {
  readonly rules: 'none' | 'three' | 'rows' | 'grid'
  readonly bold?: boolean
  readonly right?: boolean
  readonly from?: number
}

/** A table whose cells have one line each; `heads` first rows are heads. A cell "2021>2" spans two columns. */
function grid(pdf: Pdf, rows: readonly (readonly string[])[], y: number, manner: Manner, heads = 1): number {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0)))
  const from = manner.from ?? 190
  const width = (WIDTH - from) / (columns - 1)
  const edge = (column: number): number => (column === 0 ? LEFT : LEFT + from + (column - 1) * width)
  const line = (x0: number, y0: number, x1: number, y1: number): void =>
    void pdf.moveTo(x0, y0).lineTo(x1, y1).lineWidth(0.6).stroke()
  rows.forEach((row, at) => {
    const top = y + at * STEP
    if (manner.rules === 'rows' || manner.rules === 'grid' || (manner.rules === 'three' && (at === 0 || at === heads)))
      line(LEFT, top, LEFT + WIDTH, top)
    let column = 0
    for (const cell of row) {
      const span = spanOf(cell)
      const text = cell.replace(/>\d$/u, '')
      const bold = at < heads && manner.bold !== false
      const [x0, x1] = [edge(column), column + span === columns ? LEFT + WIDTH : edge(column + span)]
      const length = pdf
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(10)
        .widthOfString(text)
      const x = span > 1 ? (x0 + x1 - length) / 2 : manner.right && column > 0 ? x1 - 6 - length : x0 + 4
      put(pdf, text, x, top + 4, bold)
      if (manner.rules === 'grid') line(x1, top, x1, top + STEP)
      column += span
    }
    if (manner.rules === 'grid') line(LEFT, top, LEFT, top + STEP)
  })
  const end = y + rows.length * STEP
  if (manner.rules !== 'none') line(LEFT, end, LEFT + WIDTH, end)
  return end
}

const spanOf = (cell: string): number => Number(/>(\d)$/u.exec(cell)?.[1] ?? 1)

const PROSE = [
  'The labour inspectorate reports each year on its visits to workplaces in all districts,',
  'and the ministry publishes the data together with those of the police and the courts of',
  'the country. Data on penalties come from the registers of the labour courts alone.',
]

function prose(pdf: Pdf, y: number): number {
  PROSE.forEach((line, at) => void put(pdf, line, LEFT, y + at * 13))
  return y + PROSE.length * 13
}

const INSPECTIONS = [
  ['Indicator', '2020', '2021', '2022'],
  ['Number of labour inspectors', '112', '118', '131'],
  ['Inspections conducted', '4,210', '5,032', '6,118'],
  ['Violations found', '37', '41', '58'],
  ['Penalties imposed', '12', '9', '17'],
]
const INSPECTION_FIGURES = yearFigures(INSPECTIONS)

const COURTS = [
  ['Proceedings', '2021', '2022'],
  ['Investigations opened', '64', '71'],
  ['Prosecutions', '33', '29'],
  ['Convictions', '11', '14'],
]
const COURT_FIGURES = yearFigures(COURTS)

function yearFigures([heads = [], ...rows]: readonly (readonly string[])[]): string[] {
  return rows.flatMap(([label, ...values]) =>
    values.map((value, at) => `${value.replace(',', '')} | ${label} | ${heads[at + 1]}`),
  )
}

const SEXES = [
  ['Offence', '2021>2', '2022>2'],
  ['', 'Male', 'Female', 'Male', 'Female'],
  ['Trafficking', '21', '34', '18', '40'],
  ['Smuggling', '7', '2', '9', '3'],
  ['Forced labour', '5', '6', '8', '11'],
]
const SEX_FIGURES = SEXES.slice(2).flatMap(([label, ...values]) =>
  values.map((value, at) => `${value} | ${label}, ${at % 2 ? 'Female' : 'Male'} | ${at < 2 ? 2021 : 2022}`),
)

const GROUPS = [
  ['', '2021', '2022'],
  ['Labour inspection'],
  ['Inspectors', '112', '118'],
  ['Violations', '37', '41'],
  ['Criminal justice'],
  ['Investigations', '64', '71'],
  ['Convictions', '11', '14'],
]
const GROUP_FIGURES = [
  ['Labour inspection, Inspectors', '112', '118'],
  ['Labour inspection, Violations', '37', '41'],
  ['Criminal justice, Investigations', '64', '71'],
  ['Criminal justice, Convictions', '11', '14'],
].flatMap(([label, a, b]) => [`${a} | ${label} | 2021`, `${b} | ${label} | 2022`])

const BY_YEAR = [
  ['Year', 'Inspections', 'Violations', 'Convictions'],
  ['2019', '3,980', '31', '4'],
  ['2020', '4,210', '37', '6'],
  ['2021', '5,032', '41', '9'],
]
const BY_YEAR_FIGURES = BY_YEAR.slice(1).flatMap(([year, ...values]) =>
  values.map((value, at) => `${value.replace(',', '')} | ${BY_YEAR[0]?.[at + 1]} | ${year}`),
)

const MANNERS: [string, Manner][] = [
  ['three rules', { rules: 'three' }],
  ['three rules, plain head, figures right', { rules: 'three', bold: false, right: true }],
  ['a rule under each row', { rules: 'rows' }],
  ['a rule under each row, figures right', { rules: 'rows', bold: false, right: true }],
  ['a full grid', { rules: 'grid' }],
  ['a full grid, figures right', { rules: 'grid', bold: false, right: true }],
  ['no rules', { rules: 'none' }],
  ['no rules, figures right', { rules: 'none', bold: false, right: true }],
]

function single(rows: readonly (readonly string[])[], manner: Manner, heads = 1) {
  return (pdf: Pdf): void => {
    put(pdf, '2. Enforcement', LEFT, 60, true)
    const y = prose(pdf, 80)
    put(pdf, 'Table 1. Enforcement data', LEFT, y + 12, true)
    const end = grid(pdf, rows, y + 30, manner, heads)
    prose(pdf, end + 14)
  }
}

function two(manner: Manner) {
  return (pdf: Pdf): void => {
    put(pdf, '2. Enforcement', LEFT, 60, true)
    let y = prose(pdf, 80) + 10
    y = grid(pdf, INSPECTIONS, y, manner) + 12
    put(pdf, '3. Criminal proceedings', LEFT, y, true)
    y = prose(pdf, y + 20) + 10
    y = grid(pdf, COURTS, y, manner) + 12
    prose(pdf, y)
  }
}

/** Two tables with no more between them than a heading, or a line of text. */
function close(manner: Manner, between: string, bold: boolean) {
  return (pdf: Pdf): void => {
    let y = prose(pdf, 80) + 10
    y = grid(pdf, INSPECTIONS, y, manner) + 10
    put(pdf, between, LEFT, y, bold)
    y = grid(pdf, COURTS, y + 20, manner) + 12
    prose(pdf, y)
  }
}

function overPages(manner: Manner) {
  return (pdf: Pdf): void => {
    const [head = [], ...rows] = INSPECTIONS
    prose(pdf, 600)
    put(pdf, 'Table 1. Enforcement data', LEFT, 700, true)
    grid(pdf, [head, ...rows.slice(0, 2)], 720, manner)
    pdf.addPage()
    const end = grid(pdf, [head, ...rows.slice(2)], 60, manner)
    prose(pdf, end + 14)
  }
}

function missing(found: readonly string[], expected: readonly string[]): { missing: string[]; extra: string[] } {
  const left = [...found]
  const lost = expected.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { missing: lost, extra: left }
}

const NONE = { missing: [], extra: [] }

describe.each(MANNERS)('a table of a PDF with %s', (_, manner) => {
  test.each([
    ['years as columns', single(INSPECTIONS, manner), INSPECTION_FIGURES],
    ['years as rows', single(BY_YEAR, manner), BY_YEAR_FIGURES],
    ['a year over men and women', single(SEXES, { ...manner, from: 110 }, 2), SEX_FIGURES],
    ['groups of rows', single(GROUPS, manner), GROUP_FIGURES],
    ['two tables, a heading and text between', two(manner), [...INSPECTION_FIGURES, ...COURT_FIGURES]],
    [
      'two tables, a heading between',
      close(manner, 'Table 2. Criminal proceedings', true),
      [...INSPECTION_FIGURES, ...COURT_FIGURES],
    ],
    [
      'two tables, a line of text between',
      close(manner, 'The police and the courts report the following data on proceedings.', false),
      [...INSPECTION_FIGURES, ...COURT_FIGURES],
    ],
    ['one table over two pages', overPages(manner), INSPECTION_FIGURES],
  ])('%s', async (_, draw, expected) => {
    expect(missing(await drawn(draw), expected)).toEqual(NONE)
  })
})

/** A table set by spaces. */
function spaced(rows: readonly (readonly string[])[], right: boolean, first = 30, width = 14): string[] {
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const span = spanOf(cell)
        const text = cell.replace(/>\d$/u, '')
        const room = at === 0 ? first : width * span
        if (span > 1) return text.padStart(Math.floor((room + text.length) / 2)).padEnd(room)
        return at > 0 && right ? text.padStart(room) : text.padEnd(room)
      })
      .join('')
      .trimEnd(),
  )
}

const barred = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => `| ${row.join(' | ')} |`)
const tabbed = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.join('\t'))
const barredWithRule = (rows: readonly (readonly string[])[]): string[] => {
  const [head = '', ...others] = barred(rows)
  return [head, `|${(rows[0] ?? []).map(() => '---|').join('')}`, ...others]
}

const WRITERS: [string, (rows: readonly (readonly string[])[]) => string[]][] = [
  ['spaces, figures left', (rows) => spaced(rows, false)],
  ['spaces, figures right', (rows) => spaced(rows, true)],
  ['spaces, narrow', (rows) => spaced(rows, true, 28, 13)],
  ['spaces, indented', (rows) => spaced(rows, false).map((line) => `    ${line}`)],
  ['spaces, an empty line between rows', (rows) => spaced(rows, false).flatMap((line) => [line, ''])],
]

const DELIMITED: [string, (rows: readonly (readonly string[])[]) => string[]][] = [
  ['bars', barred],
  ['bars and a rule', barredWithRule],
  ['tabs', tabbed],
]

const text = (table: readonly string[]): Promise<string[]> =>
  cells(
    'made.txt',
    Buffer.from(`2. ENFORCEMENT\n\n${PROSE.join('\n')}\n\n${table.join('\n')}\n\n${PROSE.join('\n')}\n`),
  )

describe.each([...WRITERS, ...DELIMITED])('a table of plain text set with %s', (_, write) => {
  test.each([
    ['years as columns', INSPECTIONS, INSPECTION_FIGURES],
    ['a table of courts', COURTS, COURT_FIGURES],
    ['years as rows', BY_YEAR, BY_YEAR_FIGURES],
    ['groups of rows', GROUPS, GROUP_FIGURES],
  ])('%s', async (_, rows, expected) => {
    expect(missing(await text(write(rows)), expected)).toEqual(NONE)
  })
})

describe.each(WRITERS)('a year over men and women set with %s', (_, write) => {
  test('each figure has its year and sex', async () => {
    expect(missing(await text(write(SEXES)), SEX_FIGURES)).toEqual(NONE)
  })
})

describe.each(WRITERS)('a long label over two lines set with %s', (_, write) => {
  test('is one label', async () => {
    const rows = [
      ['Indicator', '2021', '2022'],
      ['Number of persons placed in'],
      ['shelters of the state', '14', '19'],
      ['Violations found', '37', '41'],
      ['Penalties imposed', '12', '9'],
    ]
    const one = yearFigures([
      ['Indicator', '2021', '2022'],
      ['Number of persons placed in shelters of the state', '14', '19'],
      ['Violations found', '37', '41'],
      ['Penalties imposed', '12', '9'],
    ])
    const lines = write(rows)
    if (lines.includes('')) return
    expect(missing(await text(lines), one)).toEqual(NONE)
  })
})

/** Heads over several columns written as one cell and empty ones. */
const emptied = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.flatMap((cell) => [cell.replace(/>\d$/u, ''), ...Array<string>(spanOf(cell) - 1).fill('')]))

describe.each([
  ['bars', barred],
  ['tabs', tabbed],
])('a year over men and women set with %s', (_, write) => {
  test('each figure has its year and sex', async () => {
    expect(missing(await text(write(emptied(SEXES))), SEX_FIGURES)).toEqual(NONE)
  })
})

describe.each([
  ['one cell a line', (rows: readonly (readonly string[])[]) => rows.flat()],
  [
    'one cell a line, empty lines between',
    (rows: readonly (readonly string[])[]) => rows.flat().flatMap((cell) => [cell, '']),
  ],
  ['single spaces', (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' '))],
  [
    'dots that lead to the values',
    (rows: readonly (readonly string[])[]) =>
      rows.map(([label = '', ...values], at) =>
        [label.padEnd(40, at === 0 ? ' ' : '.'), ...values.map((value) => value.padStart(8))].join('  '),
      ),
  ],
])('a table of plain text set with %s', (_, write) => {
  test.each([
    ['years as columns', INSPECTIONS, INSPECTION_FIGURES],
    ['a table of courts', COURTS, COURT_FIGURES],
  ])('%s', async (_, rows, expected) => {
    expect(missing(await text(write(rows)), expected)).toEqual(NONE)
  })
})

test('years as rows of one value each, with single spaces', async () => {
  const rows = ['Year Instances reported', '2015 5,713', '2016 7,744', '2017 8,774']
  const expected = yearFigures([
    ['', '2015', '2016', '2017'],
    ['Instances reported', '5,713', '7,744', '8,774'],
  ])
  expect(missing(await text(rows), expected)).toEqual(NONE)
})

test('a row called Sur is no preposition that goes on', async () => {
  const rows = [
    ['Entidad', '2017', '2018'],
    ['Norte', '1,204', '1,315'],
    ['Sur', '870', '912'],
    ['Total', '2,074', '2,227'],
  ]
  expect(missing(await text(spaced(rows, true)), yearFigures(rows))).toEqual(NONE)
})

test('a list of numbers without years is no table', async () => {
  expect(await text(['Inspectors', '112', '118', 'Violations', '37', '41'])).toEqual([])
})

test('a table of a page whose head has no mark of its own', async () => {
  const rows = INSPECTIONS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const page = `<html><body><p>${PROSE.join(' ')}</p><table>${rows}</table><p>${PROSE.join(' ')}</p></body></html>`
  expect(missing(await cells('made.html', Buffer.from(page)), INSPECTION_FIGURES)).toEqual(NONE)
})
