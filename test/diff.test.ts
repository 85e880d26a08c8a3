import { expect, test } from 'vitest'
import { diffSubmissions, invertChangeSet } from '../pipeline/5-diff/diff.ts'
import { type Change, changeSet } from '../schemas/index.ts'
import { buildRecord, type DocumentPlan, type Part } from './diff-builder.ts'

const earlier: DocumentPlan = {
  file: 'kenya-2018.txt',
  year: 2018,
  sections: [
    {
      title: 'Legal framework',
      number: '1',
      paragraphs: [
        [
          'The Government applies ',
          {
            statute: 'sections 3 and 6 of the Labour Code',
            ids: ['/ke/law/labour-code/s3', '/ke/law/labour-code/s6'],
            work: ['/ke/law/labour-code'],
          },
          '.',
        ],
        [
          'Ports are governed by ',
          { statute: 'the Harbours Act', ids: ['/ke/law/harbours-act'], work: ['/ke/law/harbours-act'] },
          '.',
        ],
        [
          'Work at night is governed by ',
          {
            statute: 'sections 10–12 of the Night Work Act',
            ids: ['/ke/law/night-work-act/s10../ke/law/night-work-act/s12'],
            work: ['/ke/law/night-work-act'],
          },
          '.',
        ],
      ],
    },
    {
      title: 'Enforcement',
      number: '2',
      paragraphs: [
        [
          'The ',
          { body: 'Labour Inspectorate' },
          ' employed ',
          { figure: '308 labour inspectors', value: 308, more: { unit: 'labour inspectors', measures: 'employed' } },
          ' across the counties.',
        ],
        [
          'The workforce includes ',
          {
            figure: 'more than 66 million workers',
            value: 66_000_000,
            more: { unit: 'workers', measures: 'workforce', qualifier: 'over' },
          },
          '.',
        ],
        [
          'Under the ',
          { program: 'National Plan of Action for Fair Work (2014–2018)' },
          ', it opened ',
          { figure: '12 offices', value: 12, more: { unit: 'offices', measures: 'opened' } },
          '.',
        ],
      ],
      table: {
        title: 'Inspections',
        columns: ['Measure', '2017', '2018'],
        rows: [
          ['Inspections conducted', 21_950, 22_195],
          ['Violations found', 2110, 3531],
        ],
        unit: 'inspections',
      },
    },
  ],
}

const later: DocumentPlan = {
  file: 'kenya-2021.txt',
  year: 2021,
  sections: [
    {
      title: 'LEGAL FRAMEWORK',
      number: 'I',
      paragraphs: [
        [
          'In force is the Labour Code, notably ',
          {
            statute: 'sections 2, 3 and 6 of the Labour Code',
            ids: ['/ke/law/labour-code/s2', '/ke/law/labour-code/s3', '/ke/law/labour-code/s6'],
            work: ['/ke/law/labour-code'],
          },
          '.',
        ],
        [
          'It applies ',
          {
            statute: 'sections 10, 11 and 12 of the Night Work Act',
            ids: ['/ke/law/night-work-act/s10', '/ke/law/night-work-act/s11', '/ke/law/night-work-act/s12'],
            work: ['/ke/law/night-work-act'],
          },
          '.',
        ],
        [
          'New is ',
          { statute: 'the Domestic Work Act', ids: ['/ke/law/domestic-work-act'], work: ['/ke/law/domestic-work-act'] },
          '.',
        ],
      ],
    },
    {
      title: 'Enforcement',
      number: 'II',
      paragraphs: [
        [
          'Across the counties the ',
          { body: 'Labour Inspectorate' },
          ' employs ',
          { figure: '305 labour inspectors', value: 305, more: { unit: 'labour inspectors', measures: 'employs' } },
          '.',
        ],
        [
          'The workforce includes ',
          {
            figure: 'over 69.8 million workers',
            value: 69_800_000,
            more: { unit: 'workers', measures: 'workforce', qualifier: 'over' },
          },
          '.',
        ],
        [
          'Under the ',
          { program: 'National Plan of Action for Fair Work (2019–2023)' },
          ', it opened ',
          { figure: 'twelve offices', value: 12, more: { unit: 'offices', measures: 'opened' } },
          '.',
        ],
        [
          'Fishing fleets carried ',
          { figure: '40 observers', value: 40, more: { unit: 'observers', measures: 'carried' } },
          ' last season.',
        ],
      ],
      table: {
        title: 'Inspections',
        columns: ['Measure', '2018', '2021'],
        rows: [
          ['Inspections conducted', 22_200, 45_832],
          ['Violations found', 3531, 7025],
        ],
        unit: 'inspections',
      },
    },
  ],
}

const [a, b] = [buildRecord(earlier), buildRecord(later)]
const set = diffSubmissions(a, b)
const brief = ({ kind, op, before, after, fields }: Change) =>
  `${kind} ${op}: ${before[0]?.quote ?? '-'} > ${after[0]?.quote ?? '-'} (${fields.map(({ field }) => field).join(', ')})`

test('lists what changed between two editions, and nothing else', () => {
  expect(set.changes.map(brief).toSorted()).toMatchInlineSnapshot(`
    [
      "figure added: - > 40 observers ()",
      "figure changed: 22,195 > 45,832 (value)",
      "figure changed: 3,531 > 7,025 (value)",
      "figure changed: 308 labour inspectors > 305 labour inspectors (value)",
      "figure changed: more than 66 million workers > over 69.8 million workers (value)",
      "figure restated: 22,195 > 22,200 (value)",
      "program renamed: National Plan of Action for Fair Work (2014–2018) > National Plan of Action for Fair Work (2019–2023) (name)",
      "statute added: - > the Domestic Work Act ()",
      "statute changed: sections 3 and 6 of the Labour Code > sections 2, 3 and 6 of the Labour Code (provisions)",
      "statute not-mentioned: the Harbours Act > - ()",
    ]
  `)
})

test('keeps the schema', () => {
  expect(changeSet.parse(JSON.parse(JSON.stringify(set)))).toEqual(set)
})

test('counts what is the same', () => {
  expect(set.counts).toMatchInlineSnapshot(`
    {
      "body": {
        "same": 1,
      },
      "figure": {
        "added": 1,
        "changed": 4,
        "older": 4,
        "restated": 1,
        "same": 1,
      },
      "program": {
        "renamed": 1,
        "same": 0,
      },
      "section": {
        "same": 2,
      },
      "statute": {
        "added": 1,
        "changed": 1,
        "not-mentioned": 1,
        "same": 1,
      },
    }
  `)
})

test('proves what is not mentioned: what was looked for, where, and the nearest passage with what stopped it', () => {
  const gone = set.changes.find(({ op, kind }) => op === 'not-mentioned' && kind === 'statute')
  expect({ looked: gone?.looked, alternatives: gone?.alternatives }).toMatchInlineSnapshot(`
    {
      "alternatives": [
        {
          "score": 0.4042,
          "statement": {
            "end": 182,
            "high": null,
            "ids": [],
            "name": null,
            "page": 1,
            "quote": "New is the Domestic Work Act.",
            "section": "i",
            "start": 153,
            "unit": null,
            "value": null,
          },
          "why": "lacks “Harbours”",
        },
      ],
      "looked": {
        "for": [
          "/ke/law/harbours-act",
          "the Harbours Act",
        ],
        "pages": "1",
      },
    }
  `)
})

test('is empty for a document and itself', () => {
  expect(diffSubmissions(a, a).changes).toEqual([])
})

test('is the inverse the other way round', () => {
  expect(diffSubmissions(b, a)).toEqual({ ...invertChangeSet(set), producer: a.producer })
})

test('says not comparable of silence in a document that was not read whole', () => {
  const partial = diffSubmissions(a, buildRecord({ ...later, status: 'partial' }))
  expect(partial.changes.filter(({ op }) => op === 'not-mentioned')).toEqual([])
  expect(partial.changes.filter(({ op }) => op === 'not-comparable').map(({ what }) => what)).toMatchInlineSnapshot(`
    [
      "the Harbours Act",
    ]
  `)
  expect(partial.reasons).toMatchInlineSnapshot(`
    [
      "kenya-2021.txt was not read whole: what it does not mention is not comparable.",
    ]
  `)
})

test.each([
  ['other rules', buildRecord(later), { rules: 'other' }],
  ['other options', buildRecord(later), { options: 'other' }],
  ['another country', buildRecord({ ...later, country: 'UGA' }), {}],
])('does not compare records of %s, and says why', (_, record, producer) => {
  const found = diffSubmissions(a, { ...record, producer: { ...record.producer, ...producer } })
  expect(found.comparable).toBe(false)
  expect(found.changes).toEqual([])
  expect(found.reasons).toMatchSnapshot()
})

test('checks what the later edition says of the past against the earlier one', () => {
  const convictions = (quote: string, value: number) => ({
    figure: quote,
    value,
    more: { unit: 'convictions', measures: 'obtained' },
  })
  const report = (year: number, parts: readonly Part[]) =>
    buildRecord({
      file: `r${year}.txt`,
      year,
      sections: [{ title: 'Courts', paragraphs: [['The courts obtained ', ...parts, '.']] }],
    })
  const then = report(2001, [convictions('82 convictions', 82), ' for fraud in 2001'])
  const verdict = (value: string) => {
    const now = report(2007, [
      convictions('305 convictions', 305),
      ' for fraud in 2007, compared to ',
      convictions(`${value} convictions`, Number(value)),
      ' in 2001',
    ])
    const set = diffSubmissions(then, now)
    expect(diffSubmissions(now, then).baselines).toEqual(invertChangeSet(set).baselines)
    return [set.changes.map(brief), set.baselines.map(({ side, verdict: found }) => `${side} ${found}`)]
  }
  const changed = 'figure changed: 82 convictions > 305 convictions (value)'
  expect(verdict('82')).toEqual([[changed], ['after consistent']])
  expect(verdict('90')).toEqual([[changed], ['after contradicted']])
})
