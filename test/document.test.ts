import { describe, expect, test } from 'vitest'
import { split } from '../pipeline/2-split/split.ts'
import { describeDocument } from '../pipeline/4-assemble/document/describe.ts'
import { countCountries } from '../pipeline/common/countries.ts'
import { documentOf } from './split-source.ts'

const PROSE =
  'The ministry set up an office in the capital and in each of the provinces, and it reports to parliament every year on what was done.'

function read(lines: readonly string[]) {
  const source = { ...documentOf([...lines, PROSE, PROSE, PROSE]), file: 'report.txt' }
  const { title, type, country, forum, symbol, year } = describeDocument(source, split(source).tree).document
  return { title, type, country: country?.code ?? null, forum, symbol, year }
}

describe('what a document says of itself', () => {
  test('a title page in capitals without accents, with the month it is of', () => {
    expect(
      read([
        'REPUBLIQUE DU BENIN',
        'MINISTERE DU CADRE DE VIE ET DU DEVELOPPEMENT DURABLE',
        'CONTRIBUTION DETERMINEE AU NIVEAU NATIONAL ACTUALISEE',
        'Octobre 2021',
        'INTRODUCTION',
      ]),
    ).toMatchObject({
      title: 'CONTRIBUTION DETERMINEE AU NIVEAU NATIONAL ACTUALISEE',
      type: 'plan',
      country: 'BEN',
      forum: 'United Nations Framework Convention on Climate Change',
      year: 2021,
    })
  })

  test('replies name the forum by the symbol that they reply to, which is not their own', () => {
    expect(
      read([
        'Replies of Kenya to the list of issues in relation to its sixth report',
        '[Date received: 12 January 2024]',
        'Introduction',
        'Reply to paragraph 1 of the list of issues (E/C.12/KEN/Q/6)',
      ]),
    ).toMatchObject({
      type: 'replies',
      country: 'KEN',
      forum: 'Committee on Economic, Social and Cultural Rights',
      symbol: null,
      year: 2024,
    })
  })

  test('a State in brackets made a recommendation', () => {
    expect(
      read(['National report submitted in accordance with paragraph 5', 'Recommendation 101.3 (France)']).country,
    ).toBeNull()
  })

  test('an own symbol stands in a line of its own', () => {
    expect(read(['United Nations CRPD/C/MLI/1', 'Initial report submitted by Mali', 'I. Introduction'])).toMatchObject({
      symbol: 'CRPD/C/MLI/1',
      country: 'MLI',
      type: 'state-report',
    })
  })
})

test.each([
  ['RÉPUBLIQUE DE CÔTE D’IVOIRE', 'CIV'],
  ['ESTADOS UNIDOS MEXICANOS', 'MEX'],
  ['Lao People’s Democratic Republic', 'LAO'],
  ['Bolivia (Plurinational State of)', 'BOL'],
  ['Guinea-Bissau', 'GNB'],
  ['PERÚ', 'PER'],
])('%s', (name, code) => {
  expect([...countCountries(name)]).toEqual([[code, 1]])
})
