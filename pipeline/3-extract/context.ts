import type { About } from '../common/about.ts'
import type { Span } from '../common/span.ts'
import type { ParagraphNode, ParagraphRole, SectionNode, SubmissionTree, TableNode } from '../common/tree.ts'

/** A stretch of the reading text that rules search on its own: a paragraph, heading, list item, note, caption or table cell. */
export interface Passage extends Span {
  /** `text.slice(start, end)` of the reading text. */
  readonly text: string
  readonly role: ParagraphRole | 'cell' | 'column-head'
  /** The paragraph, for all but table cells. */
  readonly paragraph: ParagraphNode | null
  readonly section: SectionNode | null
  /** The table cell that it is; row -1 for column heads. */
  readonly cell: { readonly table: TableNode; readonly row: number; readonly column: number } | null
}

/** What a rule may look at besides its match. */
export interface Context {
  /** The reading text. */
  readonly text: string
  readonly tree: SubmissionTree
  readonly passages: readonly Passage[]
  readonly about: About
}

/** The searched stretches of a tree, in document order. Contents lists and reference lists are passed over. */
export function passagesOf(tree: SubmissionTree, text: string): Passage[] {
  const passages: Passage[] = []
  const visit = (nodes: SubmissionTree['children'], section: SectionNode | null): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children, node)
      else if (node.type === 'table') passages.push(...cellsOf(node, section, text))
      else if (node.role !== 'contents' && node.role !== 'reference') {
        const { start, end } = node.span
        passages.push({
          start,
          end,
          text: text.slice(start, end),
          role: node.role,
          paragraph: node,
          section,
          cell: null,
        })
      }
    }
  }
  visit(tree.children, null)
  return passages.sort((a, b) => a.start - b.start)
}

function cellsOf(table: TableNode, section: SectionNode | null, text: string): Passage[] {
  const passages: Passage[] = []
  const add = (cells: TableNode['rows'], role: 'cell' | 'column-head'): void => {
    for (const [row, line] of cells.entries()) {
      for (const [column, { start, end }] of line.entries()) {
        if (start === end) continue
        const cell = { table, row: role === 'cell' ? row : -1, column }
        passages.push({ start, end, text: text.slice(start, end), role, paragraph: null, section, cell })
      }
    }
  }
  add(table.heads, 'column-head')
  add(table.rows, 'cell')
  return passages
}
