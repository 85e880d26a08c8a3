import type { Column } from './text-columns.ts'
import type { Line } from './text-lines.ts'
import type { Segment } from './text-segments.ts'

/** What is wider is no table, and no cell has more lines: both bound the work on hostile text. */
export const MOST_COLUMNS = 60
export const MOST_LINES = 200

/** A table of a text file. */
export interface TextTable {
  /** Offset of its first line in the source. */
  readonly start: number
  readonly page: number
  readonly columns: number
  readonly rows: readonly (readonly TextCell[])[]
  readonly headerRows: number
}

/** A cell: its printed lines. */
export interface TextCell {
  readonly column: number
  readonly columnSpan: number
  readonly lines: readonly Pick<Segment, 'text' | 'start'>[]
}

/** The cells of one printed line, by column. */
type Cells = Map<number, { readonly segment: Segment; readonly span: number }>

/** A value of its own, not the rest of a longer text: a number, an amount, a yes or no. */
export const VALUE = /^(?:[-–—$€£¥(]{0,3}\d[\d.,\s%()*†‡§/–-]{0,30}|yes|no|n\/?a|oui|non|s[ií]|[-–—…]{1,3})\b.{0,6}$/iu

/** Sets the lines of a table into rows: a line goes on the row above where its cells could not have stood there. */
export function rowsOf(
  lines: readonly Line[],
  segments: readonly (readonly Segment[])[],
  columns: readonly Column[],
): TextTable | null {
  const printed = segments.map((line) => cellsOf(line, columns))
  const rows: Cells[][] = []
  printed.forEach((cells, at) => {
    const row = rows.at(-1)
    const before = printed[at - 1]
    const apart = (lines[at]?.gap ?? 0) > 0
    if (row && before && !apart && row.length < MOST_LINES && goesOn(cells, row, columns)) row.push(cells)
    else rows.push([cells])
  })
  const [first] = lines
  if (!first || rows.length < 2) return null
  const written = rows.map((row) => joined(row))
  return { start: first.start, page: first.page, columns: columns.length, rows: written, headerRows: headOf(written) }
}

function cellsOf(segments: readonly Segment[], columns: readonly Column[]): Cells {
  const cells: Cells = new Map()
  for (const segment of segments) {
    const touched = columns.flatMap(({ from, to }, i) => (segment.from < to && from < segment.to ? [i] : []))
    const [column] = touched
    if (column === undefined) continue
    const own = cells.get(column)
    // Two stretches of one column are one cell with a wide gap in it.
    if (own) cells.set(column, { ...own, segment: { ...own.segment, text: `${own.segment.text} ${segment.text}` } })
    else cells.set(column, { segment, span: touched.length })
  }
  return cells
}

/** Words and signs that no cell ends with. */
const UNFINISHED =
  /(?:[,–-]|(?<!\p{L})(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|au|aux|avec|d[eu]|des|en|et|la|les?|ou|par|pour|sur|con|del?|el|las?|los|o|para|por|y))$/iu

function goesOn(cells: Cells, row: readonly Cells[], columns: readonly Column[]): boolean {
  const open = [...(row.at(-1) ?? [])].filter(([, { segment }]) => UNFINISHED.test(segment.text))
  if (open.some(([column]) => cells.has(column))) return true
  const filled = new Set(row.flatMap((line) => [...line.keys()]))
  const small = [...cells.values()].every(({ segment }) => /^[\p{Ll}(]/u.test(segment.text))
  if (cells.size >= columns.length && !small && endsCell(row, columns)) return false
  return [...cells].every(([column, { segment }]) => {
    if (!filled.has(column)) return false
    const above = row.findLast((line) => line.has(column))?.get(column)?.segment
    const { from = 0, to = 0 } = columns[column] ?? {}
    if (!above || above !== row.at(-1)?.get(column)?.segment) return false
    if (VALUE.test(segment.text) && VALUE.test(above.text)) return false
    const word = /^\S+/u.exec(segment.text)?.[0].length ?? 0
    return above.text.length + 1 + word > to - from || /^[\p{Ll}(]/u.test(segment.text)
  })
}

/** True where the widest column's text ends a sentence. */
function endsCell(row: readonly Cells[], columns: readonly Column[]): boolean {
  const widths = columns.map(({ from, to }) => to - from)
  const text = row.at(-1)?.get(widths.indexOf(Math.max(...widths)))?.segment.text ?? ''
  return /[.:;!?)][”’"†‡*]{0,3}$/u.test(text)
}

function joined(row: readonly Cells[]): TextCell[] {
  const columns = [...new Set(row.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b)
  return columns.map((column) => {
    const parts = row.flatMap((line) => line.get(column) ?? [])
    return {
      column,
      columnSpan: Math.max(...parts.map(({ span }) => span)),
      lines: parts.map(({ segment }) => segment),
    }
  })
}

/** The first row is a head where it holds no value, but other rows do, or where its first cell is empty. */
export function headOf(rows: readonly (readonly TextCell[])[]): number {
  const values = (row: readonly TextCell[] = []) =>
    row.filter(
      ({ column, lines }) => column > 0 && /^[-$€£(]?\d|^(?:yes|no|oui|non|s[ií])\b/iu.test(lines[0]?.text ?? ''),
    ).length
  const years = (row: readonly TextCell[] = []) =>
    row.every(
      ({ column, lines }) =>
        column === 0 ||
        !/^\D{0,3}\d/u.test(lines[0]?.text ?? '') ||
        /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(lines[0]?.text ?? ''),
    )
  const [first, ...others] = rows
  if (!first || first.length < 2) return 0
  return (values(first) === 0 || years(first)) && (others.some((row) => values(row) > 0) || others.length > 1) ? 1 : 0
}
