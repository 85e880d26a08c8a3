import type { Mention } from '../common/mention.ts'
import type { ParagraphNode, SubmissionTree, TableNode } from '../common/tree.ts'
import { type Context, passagesOf } from './context.ts'
import type { CellAround, Example, Rule } from './rule.ts'
import { runRules } from './run-rules.ts'

/** Runs one rule alone over a text that is one paragraph, or one table cell: for examples, `annex rules` and `annex explain`. */
export function tryRule(rule: Rule, text: string, about?: Example['about'], cell?: CellAround): Mention[] {
  return runRules([...(rule.reads ?? []), rule], contextOf(text, about, cell)).filter(
    (mention) => mention.rule === rule.id,
  )
}

/** The context of a document that is one paragraph, or a table with one cell of content. */
export function contextOf(text: string, about: Example['about'] = {}, cell?: CellAround): Context {
  const span = { start: 0, end: text.length }
  const tree: SubmissionTree = { type: 'submission', span, children: [cell ? tableOf(text, cell) : paragraphOf(text)] }
  const { country = null, year = null, language = 'en', convention = null } = about
  return { text, tree, passages: passagesOf(tree, text), about: { country, year, language, convention } }
}

function paragraphOf({ length }: string): ParagraphNode {
  const span = { start: 0, end: length }
  return { type: 'ParagraphNode', role: 'body', number: null, span, contentStart: 0, children: [] }
}

/** A table of one row: a label and the cell. Label and head stand in no text, so their spans are empty. */
function tableOf(text: string, { caption, head, label }: CellAround): TableNode {
  const around = (words: string): TableNode['rows'][number][number] => ({ text: words, start: 0, end: 0, marks: [] })
  return {
    type: 'table',
    id: 'table-1',
    title: caption ?? null,
    page: null,
    columns: ['', head],
    rows: [[around(label), { text, start: 0, end: text.length, marks: [] }]],
    heads: [[around(''), around(head)]],
    span: { start: 0, end: text.length },
  }
}
