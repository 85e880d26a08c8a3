import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../pipeline/1-ingest/limits.ts'
import { read } from '../pipeline/1-ingest/read.ts'

const readMarkdown = (text: string) => read(Buffer.from(text), { file: 'report.md', limits: DEFAULT_LIMITS })

const SOURCE = `# National report

Prepared by the **Ministry of Justice** &amp; others[^1], see [the site](https://example.org).

1. The Act (18 U.S.C. \\* § 2423)
   goes on.
2. Courts
   - inner *item*

| Year | Cases |
|------|-------|
| 2018 | 40    |

<script>left out</script>

[^1]: Penal Code, art. 5.
`

test('headings, lists, tables, notes and links of Markdown; the map back holds', async () => {
  const { text, blocks, marks, links, tables, runs } = await readMarkdown(SOURCE)
  expect(
    blocks.map(({ start, end, kind, hints }) => [
      kind,
      hints.level,
      hints.list?.marker ?? null,
      text.slice(start, end),
    ]),
  ).toEqual([
    ['text', 1, null, 'National report'],
    ['text', null, null, 'Prepared by the Ministry of Justice & others¹, see the site.'],
    ['text', null, '1.', '1. The Act (18 U.S.C. * § 2423) goes on.'],
    ['text', null, '2.', '2. Courts'],
    ['text', null, '•', '• inner item'],
    ['table', null, null, 'Year\tCases\n2018\t40'],
    ['note', null, null, '1 Penal Code, art. 5.'],
  ])
  expect(marks.map(({ start, end, mark }) => [text.slice(start, end), mark])).toEqual([['¹', '1']])
  expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
    ['the site', 'https://example.org'],
  ])
  expect(tables.map(({ columns, headerRows }) => [columns, headerRows])).toEqual([[2, 1]])
  for (const run of runs.filter((run) => run.source !== null)) {
    const slice = run.printed ?? text.slice(run.start, run.end)
    expect(SOURCE.slice(run.source ?? 0, (run.source ?? 0) + slice.length).replaceAll(/\s/gu, ' ')).toBe(
      slice.replaceAll(/\s/gu, ' '),
    )
  }
})

test('quotations nested too deeply are refused', async () => {
  expect((await readMarkdown(`${'> '.repeat(20_000)}x`)).status).toBe('limit:nesting')
})
