import { lastStartingBefore } from '../../common/span.ts'
import type { SubmissionTree, TableNode } from '../../common/tree.ts'
import type { Named, Offer } from './lead.ts'
import { ROW } from './relations.ts'

/** In a table that lists programs or bodies, the first cell of a row names one; the cells behind it say who leads it. */
export function offerRows(named: readonly Named[], text: string, tree: SubmissionTree, offer: Offer): void {
  const starts = named.map(({ mention }) => ({ start: mention.start, end: mention.end }))
  const within = (start: number, end: number): readonly Named[] => {
    const from = lastStartingBefore(starts, start - 1) + 1
    return named.slice(from, lastStartingBefore(starts, end - 1) + 1)
  }
  for (const { rows } of tablesOf(tree)) {
    for (const [first, ...others] of rows) {
      if (!first) continue
      const [what, owner] = within(first.start, first.end)
      if (!what) continue
      // "Coordination Committee, Ministry of Home Affairs" fills the cell.
      if (owner && text.slice(what.mention.end, owner.mention.start) === ', ') offer(what, owner, 'part')
      for (const cell of others) {
        for (const body of within(cell.start, cell.end)) {
          const before = text.slice(Math.max(cell.start, body.mention.start - 80), body.mention.start)
          if (ROW.test(before))
            offer(what, body, 'passive', {
              start: Math.max(cell.start, body.mention.start - 40),
              end: body.mention.end,
            })
        }
      }
    }
  }
}

function tablesOf(tree: SubmissionTree): TableNode[] {
  const tables: TableNode[] = []
  const visit = (nodes: SubmissionTree['children']): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children)
      else if (node.type === 'table') tables.push(node)
    }
  }
  visit(tree.children)
  return tables
}
