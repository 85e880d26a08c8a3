import { describe, expect, test } from 'vitest'
import { tableFigures } from './table-cells.ts'

/** Figures in the number cells of a table: value with unit, what it measures, and when. */
async function cellsOf(table: string): Promise<string[]> {
  const html = `<!DOCTYPE html><html lang="en"><body><h1>Report</h1><p>The table gives figures.</p>${table}</body></html>`
  const figures = await tableFigures('report.html', Buffer.from(html))
  return figures.map(({ kind, value, unit, measures, time }) => `${kind} ${value} ${unit} | ${measures} | ${time}`)
}

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
const table = (caption: string, heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table><caption>${caption}</caption>${row(heads, 'th')}${rows.map((cells) => row(cells)).join('')}</table>`

describe('a cell takes its label, unit and time from its table', () => {
  test.each([
    [
      'years as columns, units in the labels',
      table(
        'Table 1. Enforcement',
        ['Indicator', '2018', '2019'],
        ['Number of inspections carried out', '1,204', 'N/A'],
        ['Fines imposed (US$)', '12,500', '14,000'],
        ['Share of girls (%)', '45.2', '–'],
      ),
      [
        'count 1204 inspections | Number of inspections carried out | 2018',
        'money 12500 USD | Fines imposed (US$) | 2018',
        'money 14000 USD | Fines imposed (US$) | 2019',
        'percent 45.2 % | Share of girls (%) | 2018',
      ],
    ],
    [
      'years as rows, the scale in the caption',
      table(
        'Table 2. Budget (in millions of US dollars)',
        ['Year', 'Allocated', 'Spent'],
        ['2017', '12.5', '11.9'],
        ['2018/19', '13.1', '12.8'],
      ),
      [
        'money 12500000 USD | Allocated | 2017',
        'money 11900000 USD | Spent | 2017',
        'money 13100000 USD | Allocated | 2018..2019',
        'money 12800000 USD | Spent | 2018..2019',
      ],
    ],
    [
      'two rows of heads, the first over two columns each, and a total',
      `<table><caption>Table 3. Persons prosecuted</caption><thead><tr><th rowspan="2">Offence</th><th colspan="2">2019</th><th colspan="2">2020</th></tr>${row(['Male', 'Female', 'Male', 'Female'], 'th')}</thead><tbody>${row(['Smuggling', '40', '9', '31', '7'])}${row(['Total', '40', '9', '31', '7'])}</tbody></table>`,
      [
        'count 40 Smuggling | Smuggling, Male | 2019',
        'count 9 Smuggling | Smuggling, Female | 2019',
        'count 31 Smuggling | Smuggling, Male | 2020',
        'count 7 Smuggling | Smuggling, Female | 2020',
        'count 40 Total | Total, Male | 2019',
        'count 9 Total | Total, Female | 2019',
        'count 31 Total | Total, Male | 2020',
        'count 7 Total | Total, Female | 2020',
      ],
    ],
    [
      'a gas in the caption, decimals with a comma',
      table(
        'Table 4. Emissions (Gg CO2 eq)',
        ['Sector', '1990', '2010'],
        ['Energy', '1 234,5', '3 456,7'],
        ['Waste', '120', '–'],
      ),
      [
        'quantity 1234.5 Gg CO2 eq | Energy | 1990',
        'quantity 3456.7 Gg CO2 eq | Energy | 2010',
        'quantity 120 Gg CO2 eq | Waste | 1990',
      ],
    ],
    [
      'units in the heads, the year in the caption',
      table(
        'Table 5. Enrolment in 2016',
        ['Region', 'Boys (%)', 'Number of schools', 'Area (km²)'],
        ['North', '88.1', '120', '12,400'],
      ),
      [
        'percent 88.1 % | North, Boys | 2016',
        'count 120 schools | North, Number of schools | 2016',
        'quantity 12400 km² | North, Area | 2016',
      ],
    ],
    [
      'thousands of a currency, a base for a rate, a column for the year',
      table(
        'Table 6. Key data',
        ['Indicator', 'Value', 'Year'],
        ['Population', '18.5 million', '2019'],
        ['Maternal mortality (per 100,000 live births)', '210', '2018'],
        ["Fines collected ('000 US$)", '120', '2017'],
      ),
      [
        'count 18500000 Population | Population | 2019',
        'rate 210 per 100,000 live births | Maternal mortality (per 100,000 live births) | 2018',
        "money 120000 USD | Fines collected ('000 US$) | 2017",
      ],
    ],
    [
      'a line of words over each group of rows',
      `<table><caption>Table 7. Complaints</caption>${row(['Category', '2020'], 'th')}<tr><td colspan="2">Police</td></tr>${row(['Upheld', '12'])}<tr><td colspan="2">Prisons</td></tr>${row(['Upheld', '5'])}${row(['Total', '17'])}</table>`,
      [
        'count 12 Upheld | Police, Upheld | 2020',
        'count 5 Upheld | Prisons, Upheld | 2020',
        'count 17 Total | Total | 2020',
      ],
    ],
    [
      'fiscal years; months; an age has no time',
      table('Table 8. Courts', ['', 'FY 2018/19'], ['Average length (months)', '14'], ['Age of the youngest', '12']),
      ['duration 14 month | Average length (months) | FY2018-2019', 'age 12 year | Age of the youngest | null'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await cellsOf(html)).toEqual(expected)
  })
})
