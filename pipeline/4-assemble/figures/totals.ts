import type { FigureMention } from '../../common/mention.ts'
import type { SourceMessage } from '../../common/source-document.ts'
import type { SubmissionTree, TableNode } from '../../common/tree.ts'

const TOTAL = /^(?:grand |sub-?)?total\b/iu
/** Sums of rounded parts may differ by this share. */
const TOLERANCE = 0.005

/** Compares the totals that tables state with the sum of their parts; a mismatch is a message. */
export function totalsOf(tree: SubmissionTree, mentions: readonly FigureMention[]): SourceMessage[] {
  const messages: SourceMessage[] = []
  const at = new Map(mentions.map((mention) => [mention.start, mention]))
  const visit = (nodes: SubmissionTree['children']): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children)
      else if (node.type === 'table') messages.push(...rowTotals(node, at), ...columnTotals(node, at))
    }
  }
  visit(tree.children)
  return messages
}

type ByStart = ReadonlyMap<number, FigureMention>

function valueAt(table: TableNode, row: number, column: number, at: ByStart): FigureMention | null {
  const cell = table.rows[row]?.[column]
  const mention = cell && at.get(cell.start)
  return mention &&
    (mention.kind === 'count' || mention.kind === 'money' || mention.kind === 'quantity') &&
    mention.high === null
    ? mention
    : null
}

/** A last column "Total" against the columns before it. */
function rowTotals(table: TableNode, at: ByStart): SourceMessage[] {
  const column = table.columns.length - 1
  const head = table.columns[column] ?? table.heads.at(-1)?.[column]?.text ?? ''
  if (!TOTAL.test(head)) return []
  return table.rows.flatMap((line, row) => {
    const total = valueAt(table, row, column, at)
    const parts = line.slice(0, column).flatMap((_, index) => valueAt(table, row, index, at) ?? [])
    return compared(total, parts, line[0]?.text ?? '', table)
  })
}

/** A last row "Total" against the rows before it. */
function columnTotals(table: TableNode, at: ByStart): SourceMessage[] {
  const row = table.rows.length - 1
  const line = table.rows[row]
  if (!line || !TOTAL.test(line[0]?.text ?? '')) return []
  return line.flatMap((_, column) => {
    const total = valueAt(table, row, column, at)
    const parts = table.rows
      .slice(0, row)
      .flatMap((other, index) => (TOTAL.test(other[0]?.text ?? '') ? [] : (valueAt(table, index, column, at) ?? [])))
    return compared(total, parts, table.columns[column] ?? '', table)
  })
}

function compared(
  total: FigureMention | null,
  parts: readonly FigureMention[],
  label: string,
  table: TableNode,
): SourceMessage[] {
  if (!total || parts.length < 2 || parts.some(({ unit, kind }) => unit !== total.unit || kind !== total.kind))
    return []
  const sum = parts.reduce((all, { value }) => all + Number(value), 0)
  const stated = Number(total.value)
  if (Math.abs(sum - stated) <= TOLERANCE * Math.abs(stated)) return []
  const reason = `The total of "${label.trim()}" is given as ${stated}, its ${parts.length} parts add up to ${sum}`
  return [
    { rule: 'figure/total', reason, level: 'warning', page: table.page, span: { start: total.start, end: total.end } },
  ]
}
