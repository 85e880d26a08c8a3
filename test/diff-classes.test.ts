import { expect, test } from 'vitest'
import { diffSubmissions, invertChangeSet } from '../pipeline/5-diff/diff.ts'
import { type Change, changeSet } from '../schemas/index.ts'
import { buildRecord, type DocumentPlan, type Part, type SectionPlan } from './diff-builder.ts'

// Classes of error that real pairs of reports showed.

const EDITIONS = [
  { year: 2012, file: 'a.txt', symbol: 'A/HRC/WG.6/1/KEN/1' },
  { year: 2018, file: 'b.txt', symbol: 'A/HRC/WG.6/9/KEN/1' },
] as const
const compare = (before: readonly SectionPlan[], after: readonly SectionPlan[]): readonly Change[] => {
  const [a, b] = [before, after].map((sections, i) => buildRecord({ ...EDITIONS[i], sections } satisfies DocumentPlan))
  if (!a || !b) throw new TypeError('Expected two records')
  const set = diffSubmissions(a, b)
  expect(changeSet.parse(set)).toEqual(set)
  expect(diffSubmissions(b, a)).toEqual(invertChangeSet(set))
  return set.changes
}
const printed = ({ kind, op, confidence, before, after }: Change): string =>
  `${kind} ${op} (${confidence}): ${before[0]?.quote ?? '-'} > ${after[0]?.quote ?? '-'}`
const law = (title: string): Part => {
  const work = `/ke/law/${title.toLowerCase().replaceAll(' ', '-')}`
  return { statute: title, ids: [work], work: [work] }
}
const laws = (...titles: string[]): SectionPlan[] => [
  { title: 'Law', paragraphs: titles.map((title) => ['Matters are governed by the ', law(title), '.']) },
]

test('a law with another word in its title is shown as renamed, not passed over as the same', () => {
  const [before, after] = [laws('Pensions and Retirement Benefits Act'), laws('Pensions and Retirement Act')]
  expect(compare(before, after).map(printed)).toEqual([
    'statute renamed (medium): Pensions and Retirement Benefits Act > Pensions and Retirement Act',
  ])
})

test('the words of a title in another order or spelling are the same law', () => {
  const [before, after] = [laws('Labour Organisation Financing Act'), laws('Financing of Labor Organizations Act')]
  expect(compare(before, after)).toEqual([])
})

test('the symbol of the document itself is no citation; that of another is', () => {
  const cites = (symbol: string): Part => ({ statute: symbol, ids: [`/un/doc/${symbol}`], work: [`/un/doc/${symbol}`] })
  const page = (own: string): SectionPlan[] => [
    { title: 'Foreword', paragraphs: [[cites(own)], ['It follows ', cites('A/HRC/RES/16/21'), '.']] },
  ]
  expect(compare(page(EDITIONS[0].symbol), page(EDITIONS[1].symbol))).toEqual([])
  expect(compare(page(EDITIONS[0].symbol), page('A/HRC/WG.6/5/KEN/2')).map(printed)).toEqual([
    'statute added (high): - > A/HRC/WG.6/5/KEN/2',
  ])
})

test('the title of the document itself is no program; a report that it names is', () => {
  const front = (year: number, other: string): SectionPlan[] => [
    { title: `Annual Labour Report ${year}: Kenya`, paragraphs: [] },
    {
      title: 'Sources',
      paragraphs: [['Numbers are those of the ', { program: other, more: { kind: 'report' } }, '.']],
    },
  ]
  const named = (year: number, other: string): DocumentPlan => ({
    year,
    file: `${year}.txt`,
    sections: front(year, other),
  })
  const [a, b] = [named(2012, 'Census Report'), named(2018, 'Harbour Report')].map((plan) => {
    const record = buildRecord(plan)
    const [own] = record.programs
    const quote = `Annual Labour Report ${plan.year}`
    if (!own?.mentions[0]) throw new TypeError('Expected a program')
    const mention = { ...own.mentions[0], quote, start: 0, end: quote.length }
    return { ...record, programs: [{ ...own, id: 'program-own', name: quote, mentions: [mention] }, own] }
  })
  if (!a || !b) throw new TypeError('Expected two records')
  expect(
    diffSubmissions(a, b)
      .changes.filter(({ kind }) => kind === 'program')
      .map(printed),
  ).toEqual(['program added (high): - > Harbour Report', 'program not-mentioned (high): Census Report > -'])
})

test('of columns that are days the latest is compared', () => {
  const backlog = (columns: readonly string[], cells: readonly number[]): SectionPlan[] => [
    {
      title: 'Courts',
      paragraphs: [],
      table: { title: 'Backlog', columns: ['Court', ...columns], rows: [['Local courts', ...cells]], unit: 'cases' },
    },
  ]
  const before = backlog(['31.12.2009', '31.12.2010', '30.9.2011'], [2_625, 2_394, 2_360])
  const after = backlog(['31.12.2016', '30/9/2017'], [1_754, 1_607])
  expect(compare(before, after).map(printed)).toEqual(['figure changed (high): 2,360 > 1,607'])
})

test('a chapter rewritten and retitled is known by its subsections', () => {
  const chapter = (number: string, title: string, intro: string, topics: readonly string[]): SectionPlan[] => [
    { number, title, paragraphs: [[intro]] },
    ...topics.map((topic, i) => ({
      number: `${number}.${i + 1}`,
      title: topic,
      level: 2,
      parent: number.toLowerCase(),
      paragraphs: [[`All that there is to say of ${topic.toLowerCase()} is said here.`]],
    })),
  ]
  const topics = ['Prisons and detention', 'Freedom of assembly', 'Older persons']
  const before = chapter('II', 'Follow-up to accepted recommendations', 'Ministries met monthly.', topics)
  const after = chapter('III', 'Recommendations carried out', 'A portal shows the state of play.', topics)
  expect(compare(before, after).map(printed)).toEqual([
    'section renamed (high): Follow-up to accepted recommendations > Recommendations carried out',
  ])
})

const bodies = (...names: string[]): SectionPlan[] => [
  {
    title: 'Bodies',
    paragraphs: names.map((name) => ['The report was handed to the ', { body: name }, '.']),
  },
]

test('a slip of the pen in the title of a law changes no law; another ending of a word may', () => {
  const right = laws('Equality and Discrimination Tribunal Act')
  for (const title of ['Equality and Discirmination Tribunal Act', 'Equality and Discrimnation Tribunal Act'])
    expect(compare(right, laws(title))).toEqual([])
  // Beside the right title it is a second spelling of that law.
  expect(
    compare(right, laws('Equality and Discrimination Tribunal Act', 'Equality and Discirmination Tribunal Act')),
  ).toEqual([])
  expect(compare(laws('Employers Liability Act'), laws('Employees Liability Act'))).not.toEqual([])
})

test('an organ of the United Nations is one with and without their name; a fund of a country is not theirs', () => {
  expect(compare(bodies('United Nations General Assembly'), bodies('General Assembly'))).toEqual([])
  expect(compare(bodies('Conseil des droits de l’homme'), bodies('Conseil des droits de l’homme de l’ONU'))).toEqual([])
  expect(compare(bodies('United Nations Children’s Fund'), bodies('Children’s Fund'))).not.toEqual([])
})

test('a heading that the other edition runs into its paragraph divides no section and is not missing', () => {
  const text = (about: string): Part[][] =>
    ['schools', 'clinics', 'harbours', 'courts', 'libraries'].map((place) => [
      `Inspectors of ${about} wrote detailed accounts about ${place} near borders and markets during summer months.`,
    ])
  const [first, second] = [text('Water'), text('Labour')]
  const title = 'Inspection of labour conditions'
  const apart: SectionPlan[] = [
    { title: 'Public oversight', number: 'A', paragraphs: first },
    { title, number: 'B', paragraphs: second },
  ]
  const joined = (heading: string): SectionPlan[] => [
    { title: 'Public oversight', number: 'A', paragraphs: [...first, [heading], ...second] },
  ]
  expect(compare(apart, joined(`B. ${title}`))).toEqual([])
  expect(compare(apart, joined(`${title}. What follows was found in both years.`))).toEqual([])
  expect(compare(apart, joined('More was found.')).map(({ op }) => op)).toEqual(['merged'])
})

test('a law of which only provisions are cited is headed by its title', () => {
  const work = ['/ke/law/ports-act']
  const cites = (sections: readonly string[]): SectionPlan[] => [
    {
      title: 'Law',
      paragraphs: [
        [
          'Dues are set by ',
          {
            statute: `sections ${sections.join(' and ')} of the Ports Act`,
            ids: sections.map((section) => `${work[0]}/s${section}`),
            work,
            more: { label: sections.map((section) => `Ports Act, section ${section}`).join('; ') },
          },
          '.',
        ],
      ],
    },
  ]
  expect(compare(cites(['2', '8']), cites(['2'])).map(({ op, what }) => `${op} ${what}`)).toEqual(['changed Ports Act'])
})

test('a body put under another ministry is changed', () => {
  const under = (lead: string): SectionPlan[] => [
    { title: 'Bodies', paragraphs: [['Complaints go to the ', { body: 'Labour Inspectorate', more: { lead } }, '.']] },
  ]
  const changes = compare(under('Ministry of Interior'), under('Ministry of Labour'))
  expect(
    changes.map(({ op, fields }) => [op, fields.map(({ field, before, after }) => [field, before, after])]),
  ).toEqual([['changed', [['lead', 'Ministry of Interior', 'Ministry of Labour']]]])
})

test('the nearest passage is the one that holds most of the words, and its reason is true', () => {
  const other: SectionPlan[] = [
    {
      title: 'Work',
      paragraphs: [
        ['The harbour commission meets in spring and reviews what the plan for lighthouses and pilots foresees.'],
        ['A pilot stands at the harbour.'],
      ],
    },
  ]
  const [gone] = compare(
    [{ title: 'Work', paragraphs: [['They run the ', { program: 'Harbour Pilot Scheme' }, '.']] }],
    other,
  )
  expect(gone?.alternatives.map(({ statement, why }) => [statement.quote, why])).toEqual([
    ['A pilot stands at the harbour.', 'lacks “Scheme”'],
  ])
})

test.each([
  [68, 'the previous reporting period', 'consistent'],
  [86, 'the year before', 'contradicted'],
])('an edition that gives %i for %s is checked against the one before: %s', (value, when, verdict) => {
  const tried = (count: number): Part => ({
    figure: `${count} smuggling cases`,
    value: count,
    more: { unit: 'smuggling cases', measures: 'tried' },
  })
  const edition = (year: number, parts: readonly Part[]): DocumentPlan => ({
    year,
    file: `${year}.txt`,
    sections: [{ title: 'Courts', paragraphs: [['Courts tried ', ...parts]] }],
  })
  const before = buildRecord(edition(2016, [tried(68), ' from start to end.']))
  const after = buildRecord(edition(2017, [tried(83), ', compared with ', tried(value), ` in ${when}.`]))
  const set = diffSubmissions(before, after)
  expect(set.changes.map(printed)).toEqual(['figure changed (medium): 68 smuggling cases > 83 smuggling cases'])
  expect(set.baselines.map(({ stated, found, verdict: own }) => [stated.quote, found?.quote, own])).toEqual([
    [`${value} smuggling cases`, '68 smuggling cases', verdict],
  ])
})
