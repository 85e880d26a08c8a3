import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { tableFigures } from './table-cells.ts'

// Rows and columns whose labels stand in several cells, and signs that stand about the numbers.

async function cells(file: string, bytes: Buffer): Promise<string[]> {
  const figures = (await tableFigures(file, bytes)).filter(({ kind }) => kind !== 'age')
  return figures.map(({ kind, value, measures, time }) => `${kind} ${value} | ${measures} | ${time}`)
}

const INTRO = 'The ministry keeps the registers that the data below are taken from, in all districts.'

/** A page with a table; "2>Police" reaches over two rows. */
function page(title: string, rows: readonly (readonly string[])[]): Promise<string[]> {
  const lines = rows.map((row) => {
    const places = row.map((cell) => {
      const [, span, text] = /^(?:(\d)>)?(.*)$/su.exec(cell) ?? []
      return `<td${span ? ` rowspan="${span}"` : ''}>${text}</td>`
    })
    return `<tr>${places.join('')}</tr>`
  })
  return cells(
    'made.html',
    Buffer.from(`<p>${INTRO}</p><p><b>${title}</b></p><table>${lines.join('')}</table><p>${INTRO}</p>`),
  )
}

test('a range of ages is a label', async () => {
  const rows = [
    ['Age', '2020', '2021'],
    ['18–29', '41', '52'],
    ['60+', '7', '9'],
  ]
  expect(await page('Persons in shelters', rows)).toEqual([
    'count 41 | 18–29 | 2020',
    'count 52 | 18–29 | 2021',
    'count 7 | 60+ | 2020',
    'count 9 | 60+ | 2021',
  ])
})

test('a year and a body that reach over several rows count for all of them', async () => {
  const years = [
    ['Year', 'Sex', 'Complaints', 'Orders'],
    ['2>2018', 'Women', '412', '233'],
    ['Men', '58', '21'],
  ]
  expect(await page('Domestic violence', years)).toEqual([
    'count 412 | Women, Complaints | 2018',
    'count 233 | Women, Orders | 2018',
    'count 58 | Men, Complaints | 2018',
    'count 21 | Men, Orders | 2018',
  ])
  const bodies = [
    ['Body', 'Act', '2019', '2020'],
    ['2>Police', 'Arrests', '64', '71'],
    ['Raids', '12', '15'],
    ['2>Customs', 'Arrests', '4', '6'],
    ['Seizures', '30', '28'],
  ]
  expect(await page('Enforcement', bodies)).toContain('count 15 | Police, Raids | 2020')
  expect(await page('Enforcement', bodies)).toContain('count 4 | Customs, Arrests | 2019')
})

test('a column of units gives the kind of each row', async () => {
  const rows = [
    ['', 'Unit', '2015', '2016'],
    ['Households', 'no.', '10 412', '10 988'],
    ['With electricity', '%', '61.5', '66.0'],
  ]
  expect(await page('Living conditions', rows)).toEqual([
    'count 10412 | Households | 2015',
    'count 10988 | Households | 2016',
    'percent 61.5 | With electricity | 2015',
    'percent 66 | With electricity | 2016',
  ])
})

test('the bold line above a table is its title, a school year a period of two', async () => {
  expect(
    await page('Victims identified in 2021 by sex', [
      ['District', 'Women', 'Men'],
      ['North', '41', '7'],
    ]),
  ).toEqual(['count 41 | North, Women | 2021', 'count 7 | North, Men | 2021'])
  expect(
    await page('Pupils', [
      ['Region', '2009/2010', '2010/2011'],
      ['North', '4 100', '4 350'],
    ]),
  ).toEqual(['count 4100 | North | 2009..2010', 'count 4350 | North | 2010..2011'])
})

test('brackets about an amount are a sign, about a share none', async () => {
  expect(
    await page('Table 2. Emissions and removals (Gg CO2 eq)', [
      ['Sector', '2000', '2010'],
      ['Energy', '1,210.4', '1,388.0'],
      ['Forestry', '(2,104.6)', '(987.2)'],
    ]),
  ).toContain('quantity -2104.6 | Forestry | 2000')
  expect(
    await page('Table 3. Children out of school (%)', [
      ['Region', '2010', '2015'],
      ['Coast', '(14.2)', '11.9'],
    ]),
  ).toContain('percent 14.2 | Coast | 2010')
})

test('heads, captions and columns of units scale what they count', async () => {
  const money = [
    ['Item', '2019 (actual)', '2020 (budget)'],
    ['Clinics', '41.5', '44.0'],
  ]
  expect(await page('Table 4. Spending on health (US$ million)', money)).toEqual([
    'money 41500000 | Clinics | 2019',
    'money 44000000 | Clinics | 2020',
  ])
  expect(await page('Table 4. Spending on health (in billions of Kenya shillings)', money)).toContain(
    'money 41500000000 | Clinics | 2019',
  )
  const forest = [
    ['Indicator', '2015', 'Target 2030'],
    ['Forest area (thousand ha)', '210', '300'],
    ['Distance to markets (miles)', '12', '8'],
  ]
  const found = await page('Indicators', forest)
  expect(found).toContain('quantity 210000 | Forest area (thousand ha) | 2015')
  expect(found).toContain('quantity 300000 | Forest area (thousand ha) | 2030')
  expect(found).toContain('quantity 12 | Distance to markets (miles) | 2015')
})

test('rates of schools are shares, numbers of pupils are none; numbers of rows are no figures', async () => {
  const rows = [
    ['No.', 'Region', '2010', '2015'],
    ['1', 'Coast', '61.4', '70'],
    ['2', 'Hills', '55.0', '64'],
  ]
  expect(await page('Net enrolment rate by region', rows)).toEqual([
    'percent 61.4 | Coast | 2010',
    'percent 70 | Coast | 2015',
    'percent 55 | Hills | 2010',
    'percent 64 | Hills | 2015',
  ])
  expect(await page('Birth rate by region', rows)).toContain('count 70 | Coast | 2015')
  expect(await page('Number of pupils and literacy rate', rows)).toContain('count 70 | Coast | 2015')
})

test('words beside a year in a head say what is counted, words of time do not', async () => {
  const rows = [
    ['Field', 'Men 2018', '2018 Women', 'Target 2025', 'June 2020'],
    ['Law', '410', '522', '600', '477'],
  ]
  expect(await page('Graduates', rows)).toEqual([
    'count 410 | Law, Men | 2018',
    'count 522 | Law, Women | 2018',
    'count 600 | Law | 2025',
    'count 477 | Law | 2020-06',
  ])
})

test('the sentence that leads into a table gives its year, one that only stands before it does not', async () => {
  const rows = '<table><tr><th>Shelter</th><th>Women</th></tr><tr><td>Capital</td><td>310</td></tr></table>'
  const under = (lead: string): Promise<string[]> =>
    cells('made.html', Buffer.from(`<p>${INTRO}</p><p>${lead}</p>${rows}<p>${INTRO}</p>`))
  expect(await under('In 2020 the shelters took in the following persons:')).toEqual([
    'count 310 | Capital, Women | 2020',
  ])
  expect(await under('The shelters were set up by law in 2009.')).toEqual(['count 310 | Capital, Women | null'])
  expect(await under('Between the law of 2009 and 2014 there were none, as the table shows.')).toEqual([
    'count 310 | Capital, Women | null',
  ])
})

test('a Word table that marks no head has one', async () => {
  const row = (texts: readonly string[]): TableRow =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
  const rows = [
    ['Category', '2019', '2020'],
    ['Sentenced prisoners', '7,104 (1,020)', '7,233 (1,101)'],
    ['Pretrial detainees', '2,015 (310)', '1,988 (305)'],
  ]
  const document = new Document({
    sections: [{ children: [new Paragraph(INTRO), new Table({ rows: rows.map(row) }), new Paragraph(INTRO)] }],
  })
  const found = await cells('made.docx', await Packer.toBuffer(document))
  expect(found).toHaveLength(8)
  expect(found).toContain('count 7104 | Sentenced prisoners | 2019')
  expect(found).toContain('count 305 | Pretrial detainees | 2020')
})

/** Draws rows of words at places, with lines at heights. */
async function drawn(rows: readonly (readonly [string, number][])[], rules: readonly number[]): Promise<string[]> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0 })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  pdf.font('Helvetica').fontSize(10)
  pdf.text(INTRO, 72, 80, { lineBreak: false }).text('Table 1. Schools', 72, 100, { lineBreak: false })
  rows.forEach((row, at) => {
    pdf.font(at < 2 ? 'Helvetica-Bold' : 'Helvetica')
    for (const [text, x] of row) pdf.text(text, x, 124 + at * 16, { lineBreak: false })
  })
  for (const at of rules)
    pdf
      .moveTo(72, 120 + at * 16)
      .lineTo(520, 120 + at * 16)
      .stroke()
  pdf.font('Helvetica').text(INTRO, 72, 150 + rows.length * 16, { lineBreak: false })
  pdf.end()
  await done
  return cells('made.pdf', Buffer.concat(chunks))
}

test('a head over two columns does not hide that there are two', async () => {
  const found = await drawn(
    [
      [
        ['District', 76],
        ['Attendance (%)', 212],
        ['Children who left school', 352],
      ],
      [
        ['2016', 200],
        ['2020', 290],
        ['2016', 360],
        ['2020', 450],
      ],
      [
        ['Coast', 76],
        ['71.2', 200],
        ['76.8', 290],
        ['4,020', 360],
        ['3,876', 450],
      ],
      [
        ['Plains', 76],
        ['64.7', 200],
        ['69.1', 290],
        ['2,310', 360],
        ['1,904', 450],
      ],
      [
        ['Hills', 76],
        ['58.3', 200],
        ['62.5', 290],
        ['9,120', 360],
        ['8,450', 450],
      ],
    ],
    [0, 2, 5],
  )
  expect(found).toContain('count 3876 | Coast, Children who left school | 2020')
  expect(found).toContain('percent 58.3 | Hills, Attendance | 2016')
  expect(found).toHaveLength(12)
})
