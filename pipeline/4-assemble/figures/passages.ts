import type { Span } from '../../common/span.ts'
import type { ParagraphRole, SubmissionTree, TableNode } from '../../common/tree.ts'
import type { CellPlace } from './table-label.ts'

/** A stretch of text that figures stand in: a paragraph or a table cell. */
export interface Passage extends Span {
  readonly role: ParagraphRole | 'cell'
  readonly cell: CellPlace | null
  /** The paragraph that leads into the list of which this is an item. */
  readonly lead: Passage | null
}

/** How many paragraphs behind a table may be its notes. */
const NOTES = 8

/** The paragraphs and cells of a tree, in order, and what stands behind and before each table. */
export function passagesOf(tree: SubmissionTree): {
  passages: Passage[]
  behind: ReadonlyMap<string, readonly Span[]>
  before: ReadonlyMap<string, Span>
} {
  const passages: Passage[] = []
  const behind = new Map<string, Span[]>()
  const before = new Map<string, Span>()
  let lead: Passage | null = null
  let above: Span | null = null
  let table: TableNode | null = null
  const visit = (nodes: SubmissionTree['children']): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children)
      else if (node.type === 'table') {
        passages.push(...cellsOf(node))
        table = node
        behind.set(node.id, [])
        if (above) before.set(node.id, above)
        above = null
      } else {
        const { role, span, contentStart } = node
        const passage: Passage = {
          start: Math.max(span.start, contentStart),
          end: span.end,
          role,
          cell: null,
          lead: role === 'list-item' ? lead : null,
        }
        passages.push(passage)
        if (role !== 'list-item') lead = passage
        if (role !== 'caption') above = role === 'body' ? span : null
        const notes = table && behind.get(table.id)
        if (role === 'heading') table = null
        else if (notes && notes.length < NOTES) notes.push(span)
      }
    }
  }
  visit(tree.children)
  return { passages: passages.sort((a, b) => a.start - b.start), behind, before }
}

function cellsOf(table: TableNode): Passage[] {
  const passages: Passage[] = []
  const add = (lines: TableNode['rows'], isHead: boolean): void => {
    for (const [row, line] of lines.entries())
      for (const [column, { start, end }] of line.entries())
        if (end > start)
          passages.push({ start, end, role: 'cell', cell: { table, row: isHead ? -1 : row, column }, lead: null })
  }
  add(table.heads, true)
  add(table.rows, false)
  return passages
}
