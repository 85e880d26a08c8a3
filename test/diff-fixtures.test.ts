import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { diffSubmissions, invertChangeSet } from '../pipeline/5-diff/diff.ts'
import { producerOf } from '../pipeline/run/producer.ts'
import { readSubmission } from '../pipeline/run.ts'
import { changeSet } from '../schemas/index.ts'

const forms = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['docx', 'html', 'txt'].map((form) => [name, form] as const))
  .filter(([slug, form]) => existsSync(`fixtures/${slug}/${slug}.${form}`))

// The laws of the diff over the fixtures that are two editions of one country's report.
const pairs = [
  ['fixtures/usa-2001/usa-2001.txt', 'fixtures/usa-2008/usa-2008.txt'],
  ['fixtures/zambia-2022/zambia-2022.pdf', 'fixtures/zambia-2023/zambia-2023.pdf'],
].filter((paths) => paths.every((path) => existsSync(path)))
const producer = producerOf()

describe.each(pairs)('%s and %s', { timeout: 120_000 }, async (earlier = '', later = '') => {
  const country = { code: 'KEN', name: 'Kenya' }
  const records = await Promise.all(
    [earlier, later].map(async (path) => readSubmission(await ingest(path), { producer })),
  )
  // Whatever the metadata say of them, they are editions of one country.
  const [before, after] = records.map((record) => ({ ...record, document: { ...record.document, country } }))
  if (!before || !after) throw new TypeError('Expected two records')
  const set = diffSubmissions(before, after)

  test('a document and itself have no change', () => {
    expect(diffSubmissions(before, before).changes).toEqual([])
    expect(diffSubmissions(after, after).changes).toEqual([])
  })

  test('the other direction is the inverse', () => expect(diffSubmissions(after, before)).toEqual(invertChangeSet(set)))

  test('the schema holds, quotes stand where they say, ids are one each', () => {
    expect(changeSet.parse(JSON.parse(JSON.stringify(set)))).toEqual(set)
    for (const change of set.changes) {
      for (const { quote, start, end } of change.before) expect(before.text.slice(start, end)).toBe(quote)
      for (const { quote, start, end } of change.after) expect(after.text.slice(start, end)).toBe(quote)
    }
    expect(new Set(set.changes.map(({ id }) => id)).size).toBe(set.changes.length)
  })

  test('one value edited is exactly one change', () => {
    const at = before.figures.findIndex(
      (figure) => figure.where === 'prose' && before.figures.filter(({ quote }) => quote === figure.quote).length === 1,
    )
    const figures = before.figures.map((figure, i) =>
      i === at ? { ...figure, value: figure.value + 1, high: null } : figure,
    )
    const { changes } = diffSubmissions(before, { ...before, figures })
    expect(changes.map(({ kind, op }) => `${kind} ${op}`)).toEqual(['figure changed'])
  })
})

test.each(forms)('%s as PDF and as %s have no change', { timeout: 120_000 }, async (slug, form) => {
  const [pdf, other] = await Promise.all(
    ['pdf', form].map(async (ending) =>
      readSubmission(await ingest(`fixtures/${slug}/${slug}.${ending}`), { producer }),
    ),
  )
  if (!pdf || !other) throw new TypeError('Expected two records')
  const set = diffSubmissions(pdf, { ...other, document: { ...other.document, country: pdf.document.country } })
  expect(set.comparable).toBe(true)
  expect(set.changes).toEqual([])
})
