import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import type { SourceDocument } from '../pipeline/common/source-document.ts'

const folder = await mkdtemp(join(tmpdir(), 'annex-text-tables-'))

async function read(lines: readonly string[]): Promise<SourceDocument> {
  const path = join(folder, 'x.txt')
  await writeFile(path, lines.join('\n'))
  return ingest(path)
}

const grids = ({ text, tables }: SourceDocument) =>
  tables.map(({ rows, headerRows }) => ({
    head: headerRows,
    rows: rows.map((row) => row.map(({ start, end }) => text.slice(start, end))),
  }))

const BEFORE = ['The inspectors of the Ministry went to farms and to workshops in all ten provinces.', '']

describe('tables of plain text', () => {
  test('columns by white space; text under a cell goes on it, where it could not have stood in it', async () => {
    const document = await read([
      ...BEFORE,
      'Table 1. Laws on child labour',
      ' Standard                   Meets     Age       Legislation',
      '                            Standard',
      ' Minimum age for work       Yes       15        Sections 80 and 81 of the Employment',
      '                                                Code Act',
      ' Minimum age for hazardous  Yes       18        Section 83 of the Act',
      ' work',
      ' Forced labour              Yes                 Section 263 of the Penal Code',
      '',
      'The Act came into force in that year.',
    ])
    expect(grids(document)).toEqual([
      {
        head: 1,
        rows: [
          ['Standard', 'Meets Standard', 'Age', 'Legislation'],
          ['Minimum age for work', 'Yes', '15', 'Sections 80 and 81 of the Employment Code Act'],
          ['Minimum age for hazardous work', 'Yes', '18', 'Section 83 of the Act'],
          ['Forced labour', 'Yes', '', 'Section 263 of the Penal Code'],
        ],
      },
    ])
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['text', 'text', 'table', 'text'])
    for (const { start, end, source } of document.runs)
      expect(document.text.slice(start, end).trim() === '' || source !== null).toBe(true)
  })

  test('a table goes on over the page, years in brackets go on a label, and a label goes on below the last row', async () => {
    const document = await read([
      ...BEFORE,
      ' Measure                   2022      2023',
      ' Investigations            10        24',
      ' Prosecutions              5         9',
      '\f Measure                   2022      2023',
      ' Convictions               1         6',
      '',
      'The courts heard all of them.',
      '',
      'Policies are made by two ministries, which are named below.',
      '',
      'None of them has a budget of its own.',
      '',
      ' Policy                    Description',
      ' National Youth Policy     Sets out duties of two ministries for young people at work.',
      ' (2023–2027)               Plans to return 50,000 children to school by 2027.',
      ' National Committee on     Led by the Ministry of Home Affairs and Internal Security.',
      ' Smuggling, and Mixed      Met in 2023.',
      ' Migration of Young',
      ' People',
      '',
      'The committee has no office.',
    ])
    expect(grids(document).map(({ rows }) => rows)).toEqual([
      [
        ['Measure', '2022', '2023'],
        ['Investigations', '10', '24'],
        ['Prosecutions', '5', '9'],
      ],
      [
        ['Measure', '2022', '2023'],
        ['Convictions', '1', '6'],
      ],
      [
        ['Policy', 'Description'],
        [
          'National Youth Policy (2023–2027)',
          'Sets out duties of two ministries for young people at work. Plans to return 50,000 children to school by 2027.',
        ],
        [
          'National Committee on Smuggling, and Mixed Migration of Young People',
          'Led by the Ministry of Home Affairs and Internal Security. Met in 2023.',
        ],
      ],
    ])
  })

  test('a head that spans columns, empty lines between rows, figures of different length', async () => {
    const document = await read([
      ...BEFORE,
      'Court           2011       2012       Change (2011-2012)',
      '',
      'District        10,748     14,452       3,704    +34%',
      '',
      'Local           262,656    239,477    -23,179     -9%',
      '',
      'Total           273,404    253,929    -19,475     -7%',
    ])
    expect(grids(document)).toEqual([
      {
        head: 1,
        rows: [
          ['Court', '2011', '2012', 'Change (2011-2012)'],
          ['District', '10,748', '14,452', '3,704', '+34%'],
          ['Local', '262,656', '239,477', '-23,179', '-9%'],
          ['Total', '273,404', '253,929', '-19,475', '-7%'],
        ],
      },
    ])
  })

  test.each([
    ['bars', ['Year | Cases', '--- | ---', '2019 | 12', '2020 | 31']],
    ['bars at the edges', ['| Year | Cases |', '|------|-------|', '| 2019 | 12 |', '| 2020 | 31 |']],
    [
      'a frame',
      [
        '+------+-------+',
        '| Year | Cases |',
        '+------+-------+',
        '| 2019 | 12    |',
        '| 2020 | 31    |',
        '+------+-------+',
      ],
    ],
    ['tabs', ['Year\tCases', '2019\t12', '2020\t31']],
  ])('cells parted by %s', async (_, lines) => {
    expect(grids(await read([...BEFORE, ...lines]))).toEqual([
      {
        head: 1,
        rows: [
          ['Year', 'Cases'],
          ['2019', '12'],
          ['2020', '31'],
        ],
      },
    ])
  })

  test.each([
    [
      'contents',
      [
        'I.  Introduction                          1',
        'II.  Laws                                 4',
        'III.  Courts                             12',
        'IV.  Outlook                             15',
      ],
    ],
    ['lists', ['•   the Children Act;', '•   the Refugees Act;', '•   the Penal Code;', '(a)  the Labour Code;']],
    [
      'justified text',
      [
        'The   Ministry  of  Labour   sent  inspectors  to',
        'all  farms  of  the   province   and  wrote   to',
        'their   owners  in   the  same  year,  as  did',
        'the   police  of   the  capital   and   others.',
      ],
    ],
    [
      'a masthead',
      [
        'United Nations                 CRPD/C/XXX/1',
        'Convention on the Rights       Distr.: General',
        'of Persons with Disabilities   28 April 2020',
        '                               Original: French',
      ],
    ],
    [
      'two columns of text',
      Array.from(
        { length: 8 },
        () => 'The Government wrote the report with all     councils of the districts had been asked for',
      ),
    ],
    ['a letterhead', ['Ministry of Labour        Tel. 555-0100', 'P.O. Box 12               Fax 555-0101']],
  ])('%s are none', async (_, lines) => {
    expect(grids(await read(lines))).toEqual([])
  })
})

describe('running lines of plain text', () => {
  const page = (head: string, foot: string, words: string) => [
    head,
    '',
    `${words} In that year the courts heard cases of forced labour.`,
    '',
    foot,
  ]

  test('page number and symbol change sides; the title page has no head', async () => {
    const document = await read(
      [
        page('Report of a State', 'GE.25-01873                                   1', 'Cases came up.'),
        page('A/HRC/WG.6/49/XXX/1', '2                                   GE.25-01873', 'Judges were named.'),
        page('A/HRC/WG.6/49/XXX/1', 'GE.25-01873                                   3', 'Courts were built.'),
      ]
        .map((lines) => lines.join('\n'))
        .join('\n\f\n')
        .split('\n'),
    )
    expect(/GE\.25|A\/HRC/u.test(document.text)).toBe(false)
    expect(document.text.startsWith('Report of a State')).toBe(true)
    expect(document.pages.map(({ furniture }) => furniture.length)).toEqual([1, 2, 2])
  })
})
