import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../pipeline/1-ingest/limits.ts'
import { read } from '../pipeline/1-ingest/read.ts'
import type { SourceDocument } from '../pipeline/common/source-document.ts'

const readHtml = (html: string | Uint8Array) => read(Buffer.from(html), { file: 'report.html', limits: DEFAULT_LIMITS })
const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Report</title></head><body>${body}</body></html>`
const shown = ({ text, blocks }: SourceDocument) =>
  blocks.map(({ start, end, kind, hints }) => [
    kind === 'text' ? (hints.level ? `h${hints.level}` : hints.list ? `item ${hints.list.depth}` : 'text') : kind,
    text.slice(start, end),
  ])

describe('HTML', () => {
  test('headings, lists with their markers, notes, raised text; the map back holds to the character', async () => {
    const source = page(`<h2>1. Legal&nbsp;framework</h2>
<p>The Act (18&nbsp;U.S.C. &sect;&nbsp;2423) came into force &mdash; in
  2008.<sup><a href="#n1">1</a></sup> It covers 30 km<sup>2</sup> and the 2<sup>nd</sup> quarter.</p>
<ol type="a" start="2"><li>Courts</li><li>Police<ul><li>units</li></ul></li></ol>
<ol><li id="n1">Ministry of Justice. <a href="#back">↩</a></li></ol>`)
    const document = await readHtml(source)
    expect(shown(document)).toEqual([
      ['h2', '1. Legal framework'],
      ['text', 'The Act (18 U.S.C. § 2423) came into force — in 2008.¹ It covers 30 km² and the 2nd quarter.'],
      ['item 0', 'b. Courts'],
      ['item 0', 'c. Police'],
      ['item 1', '• units'],
      ['note', '1. Ministry of Justice.'],
    ])
    expect(document.marks.map(({ mark, start }) => [mark, document.text.slice(start - 1, start + 1)])).toEqual([
      ['1', '.¹'],
    ])
    for (const run of document.runs.filter((run) => run.source !== null)) {
      const slice = document.text.slice(run.start, run.end)
      const printed = source.slice(run.source ?? 0, (run.source ?? 0) + (run.printed ?? slice).length)
      expect(printed.replaceAll(/\s/gu, ' ')).toBe((run.printed ?? slice).replaceAll(/\s/gu, ' '))
    }
    const sign = document.text.indexOf('§')
    expect(document.runs.find((run) => run.start <= sign && sign < run.end)?.printed).toBe(' &sect;&nbsp;')
  })

  test('underlining and slant set a line apart alike', async () => {
    const document = await readHtml(
      page('<p><u>Housing</u></p><p><i>Health</i></p><p style="text-decoration: underline">Water</p><p>Text.</p>'),
    )
    expect(document.blocks.map(({ hints }) => hints.italic)).toEqual([true, true, true, false])
  })

  test('tables with merged cells keep their grid; tables for layout are passed through', async () => {
    const document = await readHtml(
      page(`<table><caption>Table 1. Cases</caption><tr><th>Year<th colspan=2>Cases<tr><td rowspan=2>2018<td>40<td>12<tr><td>5<td></table>
<table><tr><td><h3>Annex</h3><p>Text.</td><td>More.</td></tr></table>`),
    )
    expect(shown(document)).toEqual([
      ['text', 'Table 1. Cases'],
      ['table', 'Year\tCases\n2018\t40\t12\n5\t'],
      ['h3', 'Annex'],
      ['text', 'Text.'],
      ['text', 'More.'],
    ])
    const [table] = document.tables
    expect([table?.columns, table?.headerRows]).toEqual([3, 1])
    expect(
      table?.rows.map((row) =>
        row.map(({ column, columnSpan, rowSpan, start, end }) => [
          document.text.slice(start, end),
          column,
          columnSpan,
          rowSpan,
        ]),
      ),
    ).toEqual([
      [
        ['Year', 0, 1, 1],
        ['Cases', 1, 2, 1],
      ],
      [
        ['2018', 0, 1, 2],
        ['40', 1, 1, 1],
        ['12', 2, 1, 1],
      ],
      [
        ['5', 1, 1, 1],
        ['', 2, 1, 1],
      ],
    ])
  })

  test('what is hidden, struck out, navigation or script is left out', async () => {
    const document = await readHtml(
      page(`<nav>Home</nav><div class="sidebar"><a href="/">All reports</a></div><p hidden>No.<p style="display: none">No.
<script>document.write("no")</script><p>The fund grew to <del>$1</del><ins>$2</ins> million.<footer>Contact</footer>`),
    )
    expect(document.text).toBe('The fund grew to $2 million.')
    expect(document.properties).toEqual({ title: 'Report', author: null, language: 'en' })
  })

  test('a declared encoding is obeyed', async () => {
    const html = '<html><head><meta charset="windows-1251"></head><body><p>'
    const document = await readHtml(
      Buffer.concat([Buffer.from(html), Buffer.from([0xd1, 0xf2, 0xe0, 0xf2, 0xfc, 0xff])]),
    )
    expect(document.text).toBe('Статья')
  })

  test.each([
    ['nested too deeply', '<div>'.repeat(30_000), 'limit:nesting'],
    ['badly nested', '<b><p>x</b>'.repeat(3000), 'ok'],
    ['without text', '<p><br></p>', 'no-text'],
    ['of unclosed tags', '<a<a<a<a'.repeat(20_000), 'limit:nesting'],
  ])('a page %s ends in a status', async (_, body, status) => {
    expect((await readHtml(page(body))).status).toBe(status)
  })
})
