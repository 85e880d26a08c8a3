import type { TableCell } from '../../schemas/index.ts'
import type { NoteMark, SourceCell, SourceDocument, SourceTable } from '../common/source-document.ts'
import type { TableNode } from '../common/tree.ts'

/** A table of the document: the source tables that it goes over, one a page. */
export interface Grid {
  readonly parts: readonly SourceTable[]
  readonly node: TableNode
  readonly marks: readonly NoteMark[]
}

/** Tables in order; one that goes on over a page break is one table. `titleAt` gives the caption before an offset. */
export function gridsOf(document: SourceDocument, titleAt: (table: SourceTable) => string | null): Grid[] {
  const groups: SourceTable[][] = []
  for (const table of document.tables) {
    const open = groups.at(-1)
    if (table.continues && open && open[0]?.columns === table.columns) open.push(table)
    else groups.push([table])
  }
  const sourced = hasSourceMarks(document.text)
  return groups.flatMap((parts, i) => {
    const [first] = parts
    const last = parts.at(-1)
    if (!first || !last) return []
    const marks: NoteMark[] = []
    const read = (row: readonly SourceCell[]): TableCell[] => spread(row, first.columns, document.text, sourced, marks)
    const titles = titleRows(first)
    const printed = first.rows.slice(titles, first.headerRows)
    const heads = printed.map(read)
    const rows = parts.flatMap(({ rows, headerRows }) => rows.slice(headerRows).map(read))
    const node: TableNode = {
      type: 'table',
      id: `table-${i + 1}`,
      title: titled(titleAt(first), first, titles, document.text),
      page: first.page,
      columns: columnsOf(printed, heads, first.columns),
      rows,
      heads,
      span: { start: first.start, end: last.end },
    }
    return [{ parts, node, marks }]
  })
}

/** How many of the first rows of heads hold nothing but the title of the table: one cell alone, over further heads. */
function titleRows({ rows, headerRows }: SourceTable): number {
  const printed = rows.slice(0, headerRows).map((row) => row.filter(({ start, end }) => end > start))
  const heads = printed.findIndex((row) => row.length > 1 || (row[0]?.column ?? 0) > 0)
  return heads > 0 && printed[0]?.length === 1 ? heads : 0
}

/** The title of a table with what its first rows say. */
function titled(caption: string | null, { rows }: SourceTable, titles: number, text: string): string | null {
  const own = rows.slice(0, titles).map(([cell]) => (cell ? text.slice(cell.start, cell.end).trim() : ''))
  return [caption ?? '', ...own].filter(Boolean).join(' ') || null
}

// One cell for each column: a merged cell stands where it begins, the places that it covers are empty.
function spread(
  row: readonly SourceCell[],
  columns: number,
  text: string,
  sourced: boolean,
  marks: NoteMark[],
): TableCell[] {
  const cells: TableCell[] = []
  let end = row[0]?.start ?? 0
  for (let column = 0; column < columns; column++) {
    const cell = row.find((one) => one.column === column)
    if (cell) {
      const read = cellOf(cell, text, sourced, marks)
      cells.push(read)
      end = cell.end
    } else cells.push({ text: '', start: end, end, marks: [] })
  }
  return cells
}

// Raised letters are marks behind numbers and words, but not those of French ordinals and titles: "1ᵉʳ", "Mᵐᵉ".
const SIGNS = /\s?(?<mark>[†‡*]{1,3}|[⁰¹²³⁴-⁹]{1,4}|(?<=[\d%)]|\p{L}{4})[ᵃᵇᶜᵈᶠᵍʰⁱ])$/du
// A number with thousands is a value in brackets, no list of sources.
const SOURCE = /\s(?<mark>\((?!\d{1,3}(?:,\d{3})+\))\d{1,3}(?:[-–,] ?\d{1,3}){0,20}\))$/du

/** The words of a cell with the marks behind them apart; its span holds the words. */
function cellOf(cell: SourceCell, text: string, sourced: boolean, marks: NoteMark[]): TableCell {
  let words = text.slice(cell.start, cell.end).trimEnd()
  const found: string[] = []
  for (let turn = 0; turn < 4; turn++) {
    const match = SIGNS.exec(words) ?? (sourced ? SOURCE.exec(words) : null)
    const mark = match?.groups?.['mark']
    const place = match?.indices?.groups?.['mark']
    if (!match || !mark || !place || match.index === 0) break
    found.unshift(mark)
    marks.push({ mark, start: cell.start + place[0], end: cell.start + place[1] })
    words = words.slice(0, match.index).trimEnd()
  }
  return { text: words, start: cell.start, end: cell.start + words.length, marks: found }
}

// Sources in brackets behind sentences, "… were inspected. (2,8)": only then are "(66)" in cells marks as well.
function hasSourceMarks(text: string): boolean {
  const marks = text.match(/[.!?”"] \(\d{1,3}(?:[-–,] ?\d{1,3}){0,20}\)(?=\s)/gu)
  return (marks?.length ?? 0) >= 3
}

// The head of each column: the words of the head rows from above downwards; a head over several columns belongs to each.
function columnsOf(
  headRows: readonly (readonly SourceCell[])[],
  heads: readonly TableCell[][],
  columns: number,
): string[] {
  return Array.from({ length: columns }, (_, column) => {
    const words = headRows.map((row, i) => {
      const cell = row.find((one) => one.column <= column && column < one.column + one.columnSpan)
      return cell ? heads[i]?.[cell.column]?.text : ''
    })
    return words.filter(Boolean).join(' ')
  })
}
