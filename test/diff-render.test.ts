import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { diffSubmissions } from '../pipeline/5-diff/diff.ts'
import { renderCsv } from '../pipeline/5-diff/render/csv.ts'
import { renderMarkdown } from '../pipeline/5-diff/render/markdown.ts'
import { renderTerminal } from '../pipeline/5-diff/render/terminal.ts'
import { buildRecord } from './diff-builder.ts'

const figure = (quote: string, value: number) => ({
  figure: quote,
  value,
  more: { unit: quote.replace(/^\S+ /u, ''), measures: 'trained' },
})
const before = buildRecord({
  file: 'a.txt',
  year: 2018,
  sections: [
    {
      title: 'Training',
      paragraphs: [
        ['The academy trained ', figure('90 judges', 90), ' in that year.'],
        [{ body: '=Academy of "Law"' }, ' ran the courses.'],
      ],
    },
  ],
})
const after = buildRecord({
  file: 'b.txt',
  year: 2021,
  sections: [{ title: 'Training', paragraphs: [['The academy trained ', figure('45 judges', 45), ' in that year.']] }],
})
const set = diffSubmissions(before, after)

test('prints what was compared, counts, then one line a change with both quotes and pages', () => {
  expect(renderTerminal(set)).toMatchInlineSnapshot(`
    "before: a.txt (KEN, 2018, 1 page, text good)
    after:  b.txt (KEN, 2021, 1 page, text good)
    annex 0.0.0, rules test

    statutes  none
    figures   1 changed
    programs  none
    bodies    1 not mentioned
    sections  1 same

    2 changes, the most important first:
    changed figure  judges, trained: “90 judges” p. 1 → “45 judges” p. 1  −45, −50 %  (high) change-449b24e493
    not mentioned body  =Academy of "Law": “=Academy of "Law"” p. 1 → not mentioned on p. 1  (high) change-5f62d882eb
    "
  `)
})

test('prints that nothing changed', () => {
  expect(renderTerminal(diffSubmissions(before, before))).toContain('No change.')
})

test('writes CSV that holds no formula, and numbers as numbers', () => {
  const rows: Record<string, string>[] = parse(renderCsv(set), { columns: true })
  expect(
    rows.map(({ kind, op, before_quote, after_quote, delta }) => ({ kind, op, before_quote, after_quote, delta })),
  ).toEqual([
    { kind: 'figure', op: 'changed', before_quote: '90 judges', after_quote: '45 judges', delta: '-45' },
    { kind: 'body', op: 'not-mentioned', before_quote: `'=Academy of "Law"`, after_quote: '', delta: '' },
  ])
})

test('writes Markdown in which a document cannot make markup', () => {
  expect(renderMarkdown(set)).toMatchInlineSnapshot(`
    "# What changed: a.txt → b.txt

    - before: a.txt (KEN, 2018, 1 page, text good)
    - after:  b.txt (KEN, 2021, 1 page, text good)
    - annex 0.0.0, rules test

    |          | counts          |
    | -------- | --------------- |
    | statutes | none            |
    | figures  | 1 changed       |
    | programs | none            |
    | bodies   | 1 not mentioned |
    | sections | 1 same          |

    ## Figures

    - **changed** judges, trained: “90 judges” p. 1 → “45 judges” p. 1 (−45, −50 %), high, \`change-449b24e493\`

    ## Bodies

    - **not mentioned** =Academy of "Law": “=Academy of "Law"” p. 1 → not mentioned (pages 1 read), high, \`change-5f62d882eb\`

      Nearest: “The academy trained 45 judges in that year.” p. 1: lacks “Law”
    "
  `)
})
