import type { CellPart } from './parts.ts'
import { headOf, VALUE } from './text-table-rows.ts'

/** Rows that a head has at most. */
const MOST_HEADS = 3
/** Rows above the heads that hold a title at most. */
const MOST_TITLES = 3

/**
 * Rows of heads in a table of a page or a text document that marks none: bold ones, or words or years over rows with
 * values; the first cell that reaches over several rows has the heads of its columns beside it.
 */
export function plainHeads(grid: readonly (readonly CellPart[])[]): number {
  const filled = (row: readonly CellPart[]): CellPart[] => row.filter((cell) => textOf(cell) !== '')
  const titles = grid.findIndex((row) => filled(row).length > 1)
  // Rows of one cell, and empty ones, above the heads hold the title.
  if (
    titles > 0 &&
    titles <= MOST_TITLES &&
    grid.slice(0, titles).every((row) => filled(row).every(({ column }) => column === 0))
  ) {
    const heads = plainHeads(grid.slice(titles))
    return heads > 0 ? titles + heads : 0
  }
  const first = filled(grid[0] ?? [])
  if (first.length < 2) return 0
  const bold = first.every((cell) => cell.pieces.every((piece) => piece.bold || !/\S/u.test(piece.text)))
  if (!bold && !hasValues(grid)) return 0
  const heads = bold ? Math.max(1, headOf(grid.map(lined))) : headOf(grid.map(lined))
  return heads === 0 ? 0 : Math.max(heads, reachOf(grid))
}

/** How far the first cell of the first row reaches down, where other cells stand beside it in each row. */
function reachOf(grid: readonly (readonly CellPart[])[]): number {
  const rows = grid[0]?.find(({ column }) => column === 0)?.rowSpan ?? 1
  return rows <= MOST_HEADS && rows < grid.length && grid.slice(1, rows).every((row) => row.length > 1) ? rows : 1
}

/** More than half of the rows below the first hold a value. */
function hasValues(grid: readonly (readonly CellPart[])[]): boolean {
  const below = grid.slice(1)
  const values = below.filter((row) => row.some((cell) => cell.column > 0 && VALUE.test(textOf(cell))))
  return values.length > below.length / 2
}

function lined(row: readonly CellPart[]) {
  return row.flatMap((cell) => {
    const text = textOf(cell)
    return text === '' ? [] : [{ column: cell.column, columnSpan: cell.columnSpan, lines: [{ text, start: 0 }] }]
  })
}

function textOf({ pieces }: CellPart): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim()
}
