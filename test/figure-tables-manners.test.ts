import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { tableFigures } from './table-cells.ts'

// Manners of setting tables in annual reports, one a test: heads below heads, groups that are years, units on a line apart.

async function cells(file: string, text: string | Buffer): Promise<string[]> {
  const figures = (await tableFigures(file, Buffer.from(text))).filter(({ kind }) => kind !== 'age')
  return figures.map(({ kind, value, measures, time }) => `${kind} ${value} | ${measures} | ${time}`)
}

const INTRO = 'The service keeps a register of all of its patients, and counts them at the end of each year.'
const plain = (...lines: string[]): Promise<string[]> => cells('made.txt', [INTRO, '', ...lines, '', INTRO].join('\n'))

describe('plain text', () => {
  test('rules of dashes, a group under the heads, rows set further in', async () => {
    const found = await plain(
      'Table 4. Patients of the eye clinics',
      '',
      'Clinic                 2018    2019',
      '------------------------------------',
      'Coast',
      '  Harbour             1,204   1,377',
      '  Lighthouse            310     287',
      'Hills',
      '  Upper valley          615     642',
      '------------------------------------',
    )
    expect(found).toEqual([
      'count 1204 | Coast, Harbour | 2018',
      'count 1377 | Coast, Harbour | 2019',
      'count 310 | Coast, Lighthouse | 2018',
      'count 287 | Coast, Lighthouse | 2019',
      'count 615 | Hills, Upper valley | 2018',
      'count 642 | Hills, Upper valley | 2019',
    ])
  })

  test('groups that are years, values of four digits without a separator', async () => {
    const found = await plain(
      'Operation            Women    Men',
      '2017/18',
      'Cataract              1604   1377',
      'Glaucoma               310    287',
      '2018/19',
      'Cataract              1958   1402',
      'Glaucoma               298    305',
    )
    expect(found).toContain('count 1604 | Cataract, Women | 2017..2018')
    expect(found).toContain('count 1958 | Cataract, Women | 2018..2019')
    expect(found).toHaveLength(8)
  })

  test('heads that hide the columns: dates over two columns each', async () => {
    const found = await plain(
      'Operation                      31/12/2017            31/12/2018',
      '                            Patients        %     Patients        %',
      'Cataract                       1,604    7.3 %       50,865    5.8 %',
      'Glaucoma                         310   14.7 %       35,312   33.5 %',
      'Retina                         3,276    8.3 %       51,707    1.3 %',
    )
    expect(found).toContain('count 50865 | Cataract, Patients | 2018-12-31')
    expect(found).toContain('percent 33.5 | Glaucoma | 2018-12-31')
  })

  test('bars: titles in the first row, three rows of heads, labels that reach over rows, bars at no edge', async () => {
    const found = await plain(
      '| Patients by clinic | | | | |',
      '| Clinic | 2018 | | 2019 | |',
      '| | Women | Men | Women | Men |',
      '| Harbour | 41 | 7 | 52 | 9 |',
      '| Valley | 12 | 4 | 15 | 3 |',
    )
    expect(found).toContain('count 52 | Harbour, Women | 2019')
    const merged = await plain(
      'Area | Clinic | 2018 | 2019',
      'Coast | Harbour | 41 | 52',
      ' | Lighthouse | 12 | 15',
      'Hills | Valley | 8 | 9',
      ' | Ridge | 3 | 2',
    )
    expect(merged).toContain('count 15 | Coast, Lighthouse | 2019')
    expect(merged).toContain('count 3 | Hills, Ridge | 2018')
  })

  test('one row a line with single spaces and spaces in the numbers, under years alone', async () => {
    const found = await plain(
      'Pupils at school',
      '',
      '1997/98 1998/99 1999/2000',
      '1st and 2nd cycle 4 719 137 4 778 870 4 843 313',
      'Of these girls in % 46.49 46.65 46.76',
      '3rd cycle 1 837 631 1 898 748 1 895 751',
    )
    expect(found).toContain('count 4843313 | 1st and 2nd cycle | 1999..2000')
    expect(found).toContain('percent 46.65 | Of these girls in % | 1998..1999')
  })

  test('one cell a line under a word of time', async () => {
    const lines = ['Month', 'Cataract', 'Glaucoma', 'January 2019', '41', '7', 'February 2019', '52', '9']
    expect(await plain(...lines.flatMap((line) => [line, '']))).toEqual([
      'count 41 | Cataract | 2019-01',
      'count 7 | Glaucoma | 2019-01',
      'count 52 | Cataract | 2019-02',
      'count 9 | Glaucoma | 2019-02',
    ])
  })

  test('what is no table: sentences, lists and a rule under a title stay text', async () => {
    expect(
      await plain('Our clinics', '--------------------', 'We have 12 clinics. In 2019 they saw 310 patients.'),
    ).toEqual([])
    expect(await plain('The match of 2018', 'ended 3 to 2 after', '120 minutes of play.')).toEqual([])
    expect(await plain('Budget 2018 2019', 'was the theme of both meetings.')).toEqual([])
  })
})

describe('labels, heads and captions', () => {
  const page = (table: string): Promise<string[]> => cells('made.html', `<p>${INTRO}</p>${table}<p>${INTRO}</p>`)
  const row = (...texts: string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`

  test('dates and stretches as labels give the time alone', async () => {
    const rows = [
      row('Period', 'Calls'),
      row('July 2018 – June 2019', '120'),
      row('30-Jun-17', '98'),
      row('2016p (coast only)', '77'),
    ]
    expect(await page(`<table>${rows.join('')}</table>`)).toEqual([
      'count 120 | Calls | 2018-07..2019-06',
      'count 98 | Calls | 2017-06-30',
      'count 77 | Calls | 2016',
    ])
  })

  test('a group of ages is a label, a term of years a figure; the year of an event is no value', async () => {
    const ages = `<table>${row('Patients', '2018')}${row('0 to 14 years', '120')}${row('65 years and over', '98')}</table>`
    expect(await page(ages)).toEqual(['count 120 | 0 to 14 years | 2018', 'count 98 | 65 years and over | 2018'])
    const terms = `<table>${row('Item', 'Detail')}${row('Longest stay', '5 years')}${row('Opened', '1998')}${row('Beds', '3000')}${row('Wards', '12')}</table>`
    expect((await page(terms)).join()).toContain('duration 5 | Longest stay')
    expect((await page(terms)).join()).not.toContain('1998')
  })

  test.each([
    ['M€', 'money 12500000'],
    ['kUSD', 'money 12500'],
    ["R'000", 'money 12500'],
    ['Rs. crore', 'money 125000000'],
    ['000 tonnes', 'quantity 12500'],
    ['MW', 'quantity 12.5'],
    ['US$1,424 a head', 'count 12.5'],
  ])('a scale in the caption: %s', async (unit, expected) => {
    const table = `<table><caption>Table 2. Output (${unit})</caption>${row('Item', '2018')}${row('Lenses', '12.5')}${row('Frames', '3.1')}</table>`
    expect((await page(table))[0]).toBe(`${expected} | Lenses | 2018`)
  })

  test('a line of units between the caption and the table, a title in its first row, empty rows', async () => {
    const units = `<p>Table 2. Sales of lenses</p><p>In millions of euros</p><table>${row('Item', '2018', '2019')}${row('Lenses', '12.5', '13')}${row('Frames', '3.1', '4')}</table>`
    expect((await page(units))[0]).toBe('money 12500000 | Lenses | 2018')
    const titled = `<table><tr><td colspan="3">7-2 Clinics</td></tr>${row('', '', '')}${row('Item', '2018', '2019')}${row('', '', '')}${row('Beds', '984', '1980')}${row('Wards', '12', '13')}</table>`
    expect(await page(titled)).toContain('count 1980 | Beds | 2019')
  })
})

/** Draws a table of 10 point letters; `heads` lines stand above the first rule. */
async function drawn(rows: readonly (readonly [string, number][])[], rules: readonly number[]): Promise<string[]> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0 })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  pdf.font('Helvetica').fontSize(10).text(INTRO, 60, 80, { lineBreak: false })
  rows.forEach((cells, at) => {
    for (const [text, right] of cells)
      pdf.text(text, right === 0 ? 60 : right - pdf.widthOfString(text), 124 + at * 16, { lineBreak: false })
  })
  for (const at of rules)
    pdf
      .moveTo(60, 120 + at * 16)
      .lineTo(520, 120 + at * 16)
      .stroke()
  pdf.text(INTRO, 60, 150 + rows.length * 16, { lineBreak: false })
  pdf.end()
  await done
  return cells('made.pdf', Buffer.concat(chunks))
}

describe('PDF', () => {
  const BODY: [string, number][][] = [
    [
      ['Cataract', 0],
      ['41', 250],
      ['7', 330],
      ['52', 410],
      ['9', 490],
    ],
    [
      ['Glaucoma', 0],
      ['12', 250],
      ['4', 330],
      ['15', 410],
      ['3', 490],
    ],
    [
      ['Retina', 0],
      ['8', 250],
      ['2', 330],
      ['11', 410],
      ['5', 490],
    ],
  ]

  test('a rule under the heads and none above', async () => {
    const heads: [string, number][] = [
      ['Operation', 0],
      ['2016', 250],
      ['2017', 330],
      ['2018', 410],
      ['2019', 490],
    ]
    const found = await drawn([heads, ...BODY], [1, 4])
    expect(found).toContain('count 52 | Cataract | 2018')
    expect(found).toContain('count 5 | Retina | 2019')
    expect(found).toHaveLength(12)
  })

  test('years over women and men, with a rule below both', async () => {
    const upper: [string, number][] = [
      ['2018', 300],
      ['2019', 460],
    ]
    const lower: [string, number][] = [
      ['Operation', 0],
      ['Women', 250],
      ['Men', 330],
      ['Women', 410],
      ['Men', 490],
    ]
    const found = await drawn([upper, lower, ...BODY], [2, 5])
    expect(found).toContain('count 7 | Cataract, Men | 2018')
    expect(found).toContain('count 11 | Retina, Women | 2019')
    expect(found).toHaveLength(12)
  })
})
