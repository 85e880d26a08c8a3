import { describe, expect, test } from 'vitest'
import { readingsOf, romanValue } from '../pipeline/2-split/numbering.ts'
import { split } from '../pipeline/2-split/split.ts'
import { documentOf, outlineOf, type Printed, rolesOf, sectionsOf } from './split-source.ts'

const PROSE =
  'The ministry set up an office in the capital and in each of the provinces, and it reports to parliament every year on what was done.'
const bold = (words: string, size = 1): Printed => [
  words,
  { size, bold: true, italic: false, otherFont: true, gapBefore: 1.2 },
]
const set = (words: string): Printed => [
  words,
  { size: 1, bold: false, italic: false, otherFont: false, gapBefore: 0.5 },
]

describe('numbers at the start of a block', () => {
  test.each([
    ['1. Introduction', [['decimal', [1], '1', 3]]],
    ['2.3.1 Penalties', [['decimal', [2, 3, 1], '2.3.1', 6]]],
    ['IV. Follow-up', [['roman capital', [4], 'IV', 4]]],
    ['III Follow-up', [['roman capital', [3], 'III', 4]]],
    [
      'C. Health',
      [
        ['roman capital', [100], 'C', 3],
        ['letter capital', [3], 'C', 3],
      ],
    ],
    [
      '(i) visits',
      [
        ['roman small()', [1], 'i', 4],
        ['letter small()', [9], 'i', 4],
      ],
    ],
    ['b) Le manque', [['letter small)', [2], 'b', 3]]],
    ['II.1. Contexte', [['roman capital', [2, 1], 'II.1', 6]]],
    ['Artículo 12 Igualdad', [['article decimal', [12], 'Artículo 12', 12]]],
    ['Articles 1 to 4', [['article decimal', [1], 'Articles 1 to 4', 15]]],
    ['Capítulo II. Marco', [['chapter roman capital', [2], 'Capítulo II', 13]]],
    ['Première partie', [['part decimal', [1], 'Première partie', 15]]],
    ['CHAPITRE PREMIER', [['chapter decimal', [1], 'CHAPITRE PREMIER', 16]]],
    ['Part One: General', [['part decimal', [1], 'Part One', 10]]],
    ['Annex 6', [['annex decimal', [6], 'Annex 6', 7]]],
    ['Article 92 of the Act provides', []],
    ['U.S. SUBMISSION', []],
    ['A framework for all', []],
    ['2260. For purposes', []],
    ['The first part', []],
  ])('%s', (text, expected) => {
    expect(
      readingsOf(text).map(({ family, path, printed, contentStart }) => [family, [...path], printed, contentStart]),
    ).toEqual(expected)
  })

  test.each([
    ['I', 1],
    ['XIV', 14],
    ['XLIX', 49],
    ['IIX', null],
    ['CIVIL', null],
    ['', null],
  ])('roman %s', (number, value) => {
    expect(romanValue(number)).toBe(value)
  })
})

describe('sections', () => {
  test('numbered and unnumbered headings of plain text, lists that restart, a colon at the end', () => {
    const { tree, messages } = split(
      documentOf([
        'Submission of the Government',
        PROSE,
        '1. Law and its reform',
        PROSE,
        'Child labour',
        PROSE,
        'Aims of the Reform:',
        '1. The shelters need more staff. They also need more money.',
        '2. Statutes against forced labour are to be written anew by the ministry.',
        '2. Institutions',
        PROSE,
        'Tasks',
        '1. Inspectors must be trained in all of the provinces every year.',
        '2. Cases are to be counted by sex and age.',
      ]),
    )
    expect(outlineOf(tree)).toEqual([
      '1 | Law and its reform',
      '  Child labour',
      '    Aims of the Reform',
      '2 | Institutions',
      '  Tasks',
    ])
    expect(messages).toEqual([])
  })

  test('a report in the manner of the United Nations: three levels, paragraphs that count on, items', () => {
    const { tree } = split(
      documentOf([
        bold('I. Legal framework', 1.4),
        bold('A. Commitments', 1.2),
        set(`1. ${PROSE}`),
        bold('1. International instruments'),
        set(`2. ${PROSE}`),
        set('3. These include:'),
        set('(a) The covenants and their protocols;'),
        set('(b) The conventions on labour.'),
        bold('2. Regional instruments'),
        set(`4. ${PROSE}`),
        bold('B. Institutions', 1.2),
        set(`5. ${PROSE}`),
        set('6. Two offices were opened.'),
        bold('II. Implementation', 1.4),
        set(`7. ${PROSE}`),
        bold('Conclusion', 1.4),
        set(`8. ${PROSE}`),
      ]),
    )
    expect(outlineOf(tree)).toEqual([
      'I | Legal framework',
      '  A | Commitments',
      '    1 | International instruments',
      '    2 | Regional instruments',
      '  B | Institutions',
      'II | Implementation',
      'Conclusion',
    ])
    expect(sectionsOf(tree).map(({ id }) => id)).toEqual(['i', 'i/a', 'i/a/1', 'i/a/2', 'i/b', 'ii', 'conclusion'])
    expect(rolesOf(tree)).toEqual({ heading: 7, body: 8, 'list-item': 2 })
  })

  test('I is a letter among letters and a numeral among numerals', () => {
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']
    const { tree } = split(
      documentOf([
        bold('I. Rights', 1.4),
        ...letters.flatMap((letter) => [bold(`${letter}. Article of ${letter}`, 1.2), set(PROSE)]),
        bold('II. Duties', 1.4),
        set(PROSE),
      ]),
    )
    expect(outlineOf(tree)).toEqual([
      'I | Rights',
      ...letters.map((letter) => `  ${letter} | Article of ${letter}`),
      'II | Duties',
    ])
  })

  test('no heading: one untitled section, and a message', () => {
    const { tree, messages } = split(documentOf([PROSE, PROSE]))
    expect(outlineOf(tree)).toEqual([''])
    expect(tree.children.map((node) => ('span' in node ? node.span : null))).toEqual([
      { start: 0, end: PROSE.length * 2 + 2 },
    ])
    expect(messages).toEqual([
      {
        rule: 'split/no-headings',
        reason: 'No heading was found: the document is one untitled section.',
        level: 'warning',
        page: null,
        span: null,
      },
    ])
  })

  test('a gap in the numbers is reported', () => {
    const { messages } = split(
      documentOf(['1', '2', '4'].flatMap((number) => [bold(`${number}. Chapter of ${number}`, 1.4), set(PROSE)])),
    )
    expect(messages.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['split/number-gap', 'Section 4 follows 2: sections between them were not found.'],
    ])
  })
})
