import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { renderSeries, renderSeriesCsv } from '../pipeline/5-diff/render/series.ts'
import { diffSeries } from '../pipeline/5-diff/series.ts'
import { changeSeries } from '../schemas/index.ts'
import { buildRecord } from './diff-builder.ts'
import { plan, type World } from './diff-world.ts'

const figure = (unit: number, value: number) => ({ agency: unit, verb: unit, unit, place: unit, value })
const edition = (year: number, facts: Partial<World>) =>
  buildRecord(plan({ figures: [], laws: [], plans: [], bodies: [], ...facts }, year))
// The law of the first edition is passed over in the second and comes back in the third.
const series = diffSeries([
  edition(2010, { figures: [figure(0, 10), figure(1, 20)], laws: [{ law: 0, sections: [1] }] }),
  edition(2014, { figures: [figure(0, 12), figure(1, 20)], bodies: [6] }),
  edition(2018, { figures: [figure(0, 15)], laws: [{ law: 0, sections: [1, 2] }], bodies: [6] }),
])

test('follows figures, laws and names through the editions, over gaps', () => {
  const lines = series.timelines.map(
    ({ kind, points }) =>
      `${kind}: ${points.map(({ year, statement }) => `${year} ${statement?.quote ?? '-'}`).join(', ')}`,
  )
  expect(lines).toMatchInlineSnapshot(`
    [
      "figure: 2010 10 vessels, 2014 12 vessels, 2018 15 vessels",
      "figure: 2010 20 teachers, 2014 20 teachers, 2018 -",
      "statute: 2010 sections 1 of the Fisheries Act, 2014 -, 2018 sections 1, 2 of the Fisheries Act",
      "body: 2010 -, 2014 Railway Agency, 2018 Railway Agency",
    ]
  `)
})

test('gives the change set of each pair of neighbours, and keeps the schema', () => {
  expect(
    series.changeSets.map(({ before, after, changes }) => [before.year, after.year, changes.length]),
  ).toMatchInlineSnapshot(`
    [
      [
        2010,
        2014,
        3,
      ],
      [
        2014,
        2018,
        3,
      ],
    ]
  `)
  expect(changeSeries.parse(JSON.parse(JSON.stringify(series)))).toEqual(series)
})

test('prints neighbours and timelines, and writes a row a timeline and edition', () => {
  expect(renderSeries(series).split('\n').slice(-5)).toMatchInlineSnapshot(`
    [
      "figures: vessels, inspected  2010: “10 vessels” p. 1  2014: “12 vessels” p. 1  2018: “15 vessels” p. 1",
      "figures: teachers, licensed  2010: “20 teachers” p. 1  2014: “20 teachers” p. 1  2018: –",
      "statutes: sections 1, 2 of the Fisheries Act  2010: “sections 1 of the Fisheries Act” p. 1  2014: –  2018: “sections 1, 2 of the Fisheries Act” p. 1",
      "bodies: Railway Agency  2010: –  2014: “Railway Agency” p. 1  2018: “Railway Agency” p. 1",
      "",
    ]
  `)
  const rows: unknown[] = parse(renderSeriesCsv(series), { columns: true })
  expect(rows).toHaveLength(series.timelines.length * 3)
})
