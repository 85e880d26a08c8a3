import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { split } from '../pipeline/2-split/split.ts'
import type { TableNode } from '../pipeline/common/tree.ts'
import { documentOf, outlineOf, type Printed, rolesOf, sectionsOf, tablesOf } from './split-source.ts'

const FRENCH =
  'Le ministère a ouvert un bureau dans la capitale et dans chacune des provinces, et il rend compte chaque année de ce qui a été fait.'
const SPANISH =
  'El ministerio abrió una oficina en la capital y en cada una de las provincias, y cada año informa al parlamento de lo que se ha hecho.'
const bold = (words: string, size = 1): Printed => [
  words,
  { size, bold: true, italic: false, otherFont: true, gapBefore: 1.2 },
]
const body = (words: string): Printed => [
  words,
  { size: 1, bold: false, italic: false, otherFont: false, gapBefore: 0.5 },
]

describe('documents of other manners', () => {
  test('a French climate submission: contents, numbers without a stop, captions, references, an annex', () => {
    const { tree, messages } = split(
      documentOf([
        bold('CONTRIBUTION DÉTERMINÉE AU NIVEAU NATIONAL', 2),
        bold('Table des matières', 1.4),
        body('Sigles et abréviations .......... 3'),
        body('1 Introduction .......... 4'),
        body('2 Atténuation ............ 5'),
        body('2.1 Contexte national ...... 5'),
        body('2.2 Mesures prévues ....... 6'),
        body('3 Adaptation ............. 8'),
        bold('Sigles et abréviations', 1.4),
        body('CDN Contribution déterminée au niveau national'),
        bold('1 Introduction', 1.4),
        body(FRENCH),
        bold('2 Atténuation', 1.4),
        bold('2.1 Contexte national', 1.2),
        body(FRENCH),
        body('Tableau 1 : Émissions par secteur'),
        body('• les forêts ;'),
        body('• les transports.'),
        bold('2.2 Mesures prévues', 1.2),
        body(FRENCH),
        bold('Énergies renouvelables'),
        body(FRENCH),
        bold('3 Adaptation', 1.4),
        body(FRENCH),
        bold('Bibliographie', 1.4),
        body('1. Ministère du plan, Rapport annuel, 2019.'),
        body('2. Institut de statistique, Annuaire, 2020.'),
        bold('Annexe 1 : Méthodes', 1.4),
        body(FRENCH),
      ]),
    )
    expect(outlineOf(tree)).toEqual([
      'Table des matières [contents]',
      'Sigles et abréviations',
      '1 | Introduction',
      '2 | Atténuation',
      '  2.1 | Contexte national',
      '  2.2 | Mesures prévues',
      '    Énergies renouvelables',
      '3 | Adaptation',
      'Bibliographie [references]',
      'Annexe 1 | Méthodes [annex]',
    ])
    expect(sectionsOf(tree).map(({ id }) => id)).toEqual([
      'table-des-matieres',
      'sigles-et-abreviations',
      '1',
      '2',
      '2/1',
      '2/2',
      '2/2/energies-renouvelables',
      '3',
      'bibliographie',
      'annexe-1',
    ])
    expect(rolesOf(tree)).toEqual({
      title: 1,
      heading: 10,
      contents: 6,
      body: 7,
      caption: 1,
      'list-item': 2,
      reference: 2,
    })
    expect(messages).toEqual([])
  })

  test('Spanish: parts, chapters, articles with the title on the next line', () => {
    const { tree } = split(
      documentOf([
        bold('Parte I', 1.4),
        bold('Capítulo II. Marco jurídico', 1.2),
        body(SPANISH),
        bold('Artículo 5'),
        ['Igualdad y no discriminación', { size: 1, bold: true, italic: false, otherFont: true, gapBefore: 0 }],
        body(SPANISH),
        bold('Artículo 7 Niñas y niños:'),
        body(SPANISH),
        bold('Parte II', 1.4),
        body(SPANISH),
      ]),
    )
    expect(outlineOf(tree)).toEqual([
      'Parte I | Parte I',
      '  Capítulo II | Marco jurídico',
      '    Artículo 5 | Igualdad y no discriminación',
      '    Artículo 7 | Niñas y niños',
      'Parte II | Parte II',
    ])
  })

  test('under a roman chapter its sections carry its number', () => {
    const { tree, messages } = split(
      documentOf([
        bold('I. Contexte', 1.4),
        bold('1.1. Cadre', 1.2),
        body(FRENCH),
        bold('1.2. Méthode', 1.2),
        body(FRENCH),
        bold('II. Résultats', 1.4),
        bold('2.1. Énergie', 1.2),
        body(FRENCH),
        bold('II.2. Forêts', 1.2),
        body(FRENCH),
      ]),
    )
    expect(outlineOf(tree)).toEqual([
      'I | Contexte',
      '  1.1 | Cadre',
      '  1.2 | Méthode',
      'II | Résultats',
      '  2.1 | Énergie',
      '  II.2 | Forêts',
    ])
    expect(messages.map(({ rule }) => rule)).toEqual(['split/number-start'])
  })

  test('questions count on over the parts that they are in', () => {
    const { tree, messages } = split(
      documentOf([
        'Part One: Laws and bodies',
        'Question 1: Which laws are in force?',
        FRENCH,
        'Question 2: Which bodies carry them out?',
        FRENCH,
        'Part Two: Figures',
        'Question 3: How many were helped?',
        FRENCH,
      ]),
    )
    expect(outlineOf(tree)).toEqual([
      'Part One | Laws and bodies',
      '  Question 1 | Which laws are in force?',
      '  Question 2 | Which bodies carry them out?',
      'Part Two | Figures',
      '  Question 3 | How many were helped?',
    ])
    expect(messages).toEqual([])
  })

  test('a heading that runs on into its paragraph is found where its number is missing', () => {
    const source = documentOf([
      `1. Law and its reform in the provinces\nThe Parliament has passed three acts, and the ministry has set up an office.`,
      '2. Institutions',
      FRENCH,
      '3. Outlook',
      FRENCH,
    ])
    const [first, ...others] = source.blocks
    if (!first) throw new Error('no block')
    const { tree } = split({ ...source, blocks: [{ ...first, lines: [0, 39] }, ...others] })
    expect(outlineOf(tree)).toEqual(['1 | Law and its reform in the provinces', '2 | Institutions', '3 | Outlook'])
  })

  test('the contents table is checked against the headings', () => {
    const { messages } = split(
      documentOf([
        'Contents',
        '1. Law ........ 2',
        '2. Institutions ...... 3',
        '3. Outlook ......... 4',
        bold('1. Law', 1.4),
        body(FRENCH),
        bold('2. Institutions', 1.4),
        body(FRENCH),
      ]),
    )
    expect(messages.map(({ reason }) => reason)).toEqual([
      'The table of contents lists "Outlook", which was not found as a heading.',
    ])
  })
})

describe('notes', () => {
  test('a note is kept apart, with the place of its mark', () => {
    const document = documentOf([
      '1. Law',
      `${FRENCH}¹`,
      '¹ Journal officiel, 2019.',
      '2. Bodies',
      `${FRENCH}²`,
      ['² Loi no 5.', {}, 'note'],
    ])
    const at = document.text.indexOf('¹')
    const marks = [{ start: at, end: at + 1, mark: '1' }]
    const { notes, tree } = split({ ...document, marks })
    expect(notes.map(({ mark, at, start, end }) => [mark, at, document.text.slice(start, end)])).toEqual([
      ['1', at, '¹ Journal officiel, 2019.'],
      ['2', null, '² Loi no 5.'],
    ])
    expect(rolesOf(tree)).toEqual({ heading: 2, body: 2, note: 2 })
  })
})

describe('cost', () => {
  const cpu = () => process.cpuUsage().user + process.cpuUsage().system
  const kinds: readonly [string, (i: number) => Printed[]][] = [
    ['headings', (i) => [bold(`${(i % 900) + 1}. Chapter of work`, 1.4)]],
    ['items', (i) => [`(${String.fromCharCode(97 + (i % 26))}) the work of inspectors;`]],
    ['short lines', () => ['Short line']],
    ['contents', (i) => [i === 0 ? 'Contents' : `Chapter ${i} ........ ${i % 900}`]],
  ]
  test.each(kinds)('100,000 %s cost no more than in proportion', { timeout: 120_000 }, (_, make) => {
    const time = (count: number) => {
      const document = documentOf(Array.from({ length: count }, (_, i) => make(i)).flat())
      const start = cpu()
      split(document)
      return (cpu() - start) / count
    }
    time(5000)
    expect(time(100_000) / time(25_000)).toBeLessThan(2.5)
  })
})

const CHAPTER = '../shared/corpus/bangladesh-2021.pdf'
const EARLIER = '../shared/corpus/bangladesh-2020.pdf'

describe.skipIf(!existsSync(CHAPTER))('tables of a real chapter, cells written down from its pages', () => {
  const rowsOf = (table: TableNode | undefined) =>
    table?.rows.map((row) => row.map(({ text, marks }) => [text, ...marks].filter(Boolean).join(' ')).join(' | '))

  test('enforcement tables 6 and 7', { timeout: 180_000 }, async () => {
    const document = await ingest(CHAPTER)
    const tables = tablesOf(split(document).tree)
    expect(tables.map(({ title }) => title?.replace(/\..*/u, ''))).toEqual(
      Array.from({ length: 11 }, (_, i) => `Table ${i + 1}`),
    )
    for (const { rows } of tables) {
      for (const cell of rows.flat()) expect(document.text.slice(cell.start, cell.end)).toBe(cell.text)
    }
    const six = tables[5]
    expect(six?.title).toBe('Table 6. Labor Law Enforcement Efforts Related to Child Labor')
    expect(six?.page).toBe(6)
    expect(six?.columns).toEqual(['Overview of Labor Law Enforcement', '2020', '2021'])
    expect(rowsOf(six)).toEqual([
      'Labor Inspectorate Funding | $5,488,943 † (66) | $5,407,000 ‡ (78)',
      'Number of Labor Inspectors | 308 (66) | 305 ‡ (78)',
      'Mechanism to Assess Civil Penalties | Yes (79) | Yes (79)',
      'Initial Training for New Labor Inspectors | Yes (66) | Yes (70)',
      'Training on New Laws Related to Child Labor | N/A | N/A',
      'Refresher Courses Provided | Yes (66) | Yes (2)',
      'Number of Labor Inspections Conducted | 22,195 † (66) | 45,832 ‡ (78)',
      'Number Conducted at Worksite | 22,195 † (66) | 45,832 ‡ (78)',
      'Number of Child Labor Violations Found | 3,531 ‡ (66) | 7,025 ‡ (78)',
      'Number of Child Labor Violations for Which Penalties Were Imposed | 27 (19) | 135 (78)',
      'Number of Child Labor Penalties Imposed that Were Collected | 27 (19) | 6 (78)',
      'Routine Inspections Conducted | Yes (66) | Yes (70)',
      'Routine Inspections Targeted | Yes (66) | Yes (70)',
      'Unannounced Inspections Permitted | Yes (56) | Yes (70)',
      'Unannounced Inspections Conducted | Yes (66) | Yes (70)',
      'Complaint Mechanism Exists | Yes (66) | Yes (70)',
      'Reciprocal Referral Mechanism Exists Between Labor Authorities and Social Services | No (66) | No (2)',
    ])
    const seven = tables[6]
    expect(seven?.columns).toEqual(['Overview of Criminal Law Enforcement', '2020', '2021'])
    expect(rowsOf(seven)).toEqual([
      'Initial Training for New Criminal Investigators | Unknown | Unknown (2)',
      'Training on New Laws Related to the Worst Forms of Child Labor | N/A | N/A',
      'Refresher Courses Provided | Unknown | Unknown (2)',
      'Number of Investigations | Unknown | Unknown (2)',
      'Number of Violations Found | Unknown | Unknown (2)',
      'Number of Prosecutions Initiated | Unknown | Unknown (2)',
      'Number of Convictions | Unknown | Unknown (2)',
      'Imposed Penalties for Violations Related to the Worst Forms of Child Labor | Unknown | Unknown (2)',
      'Reciprocal Referral Mechanism Exists Between Criminal Authorities and Social Services | Yes (22) | Yes (2)',
    ])
  })

  test('all tables of two years, with their rows', { timeout: 180_000 }, async () => {
    const counts = async (file: string) => tablesOf(split(await ingest(file)).tree).map(({ rows }) => rows.length)
    expect(await counts(CHAPTER)).toEqual([4, 17, 6, 12, 4, 17, 9, 3, 4, 4, 23])
    expect(await counts(EARLIER)).toEqual([4, 17, 6, 12, 4, 17, 9, 3, 4, 6, 28])
  })

  test('enforcement tables 6 and 7 of the year before', { timeout: 180_000 }, async () => {
    const tables = tablesOf(split(await ingest(EARLIER)).tree)
    const [six, seven] = [tables[5], tables[6]]
    expect([six?.page, seven?.page]).toEqual([5, 7])
    expect(six?.columns).toEqual(['Overview of Labor Law Enforcement', '2019', '2020'])
    expect(rowsOf(six)).toEqual([
      'Labor Inspectorate Funding | $4,940,920 † (71) | $5,488,943 ‡ (71)',
      'Number of Labor Inspectors | 302 (83) | 308 (71)',
      'Inspectorate Authorized to Assess Penalties | Yes (61) | Yes (61)',
      'Initial Training for New Labor Inspectors | Yes (8) | Yes (71)',
      'Training on New Laws Related to Child Labor | N/A | N/A',
      'Refresher Courses Provided | Yes (83) | Yes (71)',
      'Number of Labor Inspections Conducted | 37,327 † (71) | 22,195 ‡ (71)',
      'Number Conducted at Worksite | 37,327 † (71) | 22,195 ‡ (71)',
      'Number of Child Labor Violations Found | 2,110 † (71) | 3,531 ‡ (71)',
      'Number of Child Labor Violations for Which Penalties Were Imposed | Unknown (71) | 27 (31)',
      'Number of Child Labor Penalties Imposed that Were Collected | 42 (83) | 27 (31)',
      'Routine Inspections Conducted | Yes (83) | Yes (71)',
      'Routine Inspections Targeted | Yes (83) | Yes (71)',
      'Unannounced Inspections Permitted | Yes (61) | Yes (61)',
      'Unannounced Inspections Conducted | Yes (83) | Yes (71)',
      'Complaint Mechanism Exists | Yes (8) | Yes (71)',
      'Reciprocal Referral Mechanism Exists Between Labor Authorities and Social Services | Yes (40) | No (71)',
    ])
    expect(rowsOf(seven)).toEqual([
      'Initial Training for New Criminal Investigators | Yes (8) | Unknown',
      'Training on New Laws Related to the Worst Forms of Child Labor | N/A | N/A',
      'Refresher Courses Provided | Yes (83) | Unknown',
      'Number of Investigations | Unknown (8) | Unknown',
      'Number of Violations Found | Unknown (8) | Unknown',
      'Number of Prosecutions Initiated | Unknown (8) | Unknown',
      'Number of Convictions | Unknown (8) | Unknown',
      'Imposed Penalties for Violations Related to the Worst Forms of Child Labor | Unknown (8) | Unknown',
      'Reciprocal Referral Mechanism Exists Between Criminal Authorities and Social Services | Yes (40) | Yes (40)',
    ])
  })
})
