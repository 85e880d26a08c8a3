import { columnGaps, runsOf } from './column-gaps.ts'
import { type Line, lineOf } from './lines.ts'
import type { Font, PageContent } from './page.ts'
import type { GridCell, TablePiece } from './piece.ts'
import { type Area, areaOf, areasOf, centres } from './table-areas.ts'
import { headerRows } from './table-heads.ts'
import { splitBands } from './table-rows.ts'

/** A table and the rows of the page that lie outside all tables. */
export interface Ruled {
  readonly tables: readonly TablePiece[]
  readonly rest: readonly Line[]
}

/** Finds tables by their ruling lines and shaded cells. */
export function ruledTables(rows: readonly Line[], content: PageContent, page: number, fonts: readonly Font[]): Ruled {
  const tables: TablePiece[] = []
  let rest = rows
  for (const area of joined(areasOf(content), rows)) {
    const inner = rest
      .filter((row) => reaches(row, area))
      .map((row) => within(row, area))
      .filter((row) => row.words.length > 0)
    if (inner.length < 2) continue
    const table = tableOf(area, inner, content, page, fonts)
    if (!table) continue
    tables.push(table)
    rest = rest.map((row) => (reaches(row, area) ? without(row, area) : row)).filter((row) => row.words.length > 0)
  }
  return { tables, rest }
}

/** Areas one below the other, of one width and with nothing but rows of cells between them, are one. */
function joined(areas: readonly Area[], rows: readonly Line[]): Area[] {
  const out: Area[] = []
  for (const area of areas) {
    if (area.x1 - area.x0 < 40) continue
    const at = out.findLastIndex(
      (other) => Math.abs(other.x0 - area.x0) < 5 && Math.abs(other.x1 - area.x1) < 5 && other.y1 <= area.y0 + 2,
    )
    const above = out[at]
    if (above && belongs(above, area, rows)) {
      out[at] = areaOf({ levels: [...above.levels, ...area.levels], uprights: [...above.uprights, ...area.uprights] })
    } else out.push(area)
  }
  return out
}

/**
 * Between the two stand rows of cells: most with a wide gap, over each other as chance gaps in justified text are not, or
 * short; or one or two lines that close a table.
 */
function belongs(above: Area, below: Area, rows: readonly Line[]): boolean {
  const between = rows.filter((row) => row.y > above.y1 && row.y - 0.6 * row.size < below.y0)
  const inside = between.map((row) => within(row, { ...above, y1: below.y1 })).filter((row) => row.words.length > 0)
  if (inside.length === 0) return below.y0 - above.y1 < 6
  if (between.some((row) => row.words.some((word) => word.right < above.x0 - 2 || word.x > above.x1 + 2))) return false
  const width = above.x1 - above.x0
  const several = inside.filter((row) => runsOf(row).length > 1)
  const cells = inside.filter((row) => runsOf(row).length > 1 || row.right - row.x < 0.6 * width)
  if (several.length > 0)
    return cells.length >= 0.7 * inside.length && (several.length < 3 || columnGaps(inside).length > 0)
  return inside.length <= 2 && new Set(above.levels.map((level) => Math.round(level.y))).size > 1
}

function inArea(
  word: { x: number; right: number; y: number; size: number },
  area: { x0: number; x1: number; y0: number; y1: number },
): boolean {
  const x = (word.x + word.right) / 2
  const y = word.y - 0.3 * word.size
  return x >= area.x0 - 2 && x <= area.x1 + 2 && y >= area.y0 - 1 && y <= area.y1 + 1
}

/** True where the row stands at the area's height. */
function reaches(row: Line, area: Area): boolean {
  return row.y > area.y0 - 1 && row.y - 1.5 * row.size < area.y1
}

function within(row: Line, area: { x0: number; x1: number; y0: number; y1: number }): Line {
  const words = row.words.filter((word) => inArea(word, area))
  return words.length === row.words.length ? row : lineOf(words, row.y)
}

function without(row: Line, area: Area): Line {
  const words = row.words.filter((word) => !inArea(word, area))
  return words.length === row.words.length ? row : lineOf(words, row.y)
}

function tableOf(
  area: Area,
  inner: readonly Line[],
  content: PageContent,
  page: number,
  fonts: readonly Font[],
): TablePiece | null {
  const explicit = columnEdges(area, inner)
  const xs = explicit.length > 2 ? explicit : [area.x0, ...columnGaps(inner), area.x1]
  if (xs.length < 3) return null
  // Columns that white space alone shows must hold cells side by side: a title block between two lines does not.
  if (explicit.length <= 2 && inner.filter((row) => runsOf(row).length > 1).length < Math.max(2, 0.3 * inner.length))
    return null
  const ys = rowEdges(area, xs)
  if (ys.length < 2) return null
  const bands = splitBands(ys, inner, xs)
  const cells = mergeCells(bands, xs, area, inner)
  const used = cells.filter((cell) => cell.lines.length > 0)
  const columns = xs.length - 1
  if (
    used.length < 3 ||
    new Set(used.map((cell) => cell.row)).size < 2 ||
    new Set(used.map((cell) => cell.column)).size < 2
  ) {
    return null
  }
  const rows = bands.map((_, row) => cells.filter((cell) => cell.row === row)).filter((row) => row.length > 0)
  return {
    kind: 'table',
    page,
    columns,
    rows: rows.map((row, at) => row.map((cell) => ({ ...cell, row: at }))),
    headerRows: headerRows(rows, content, fonts, headBands(bands)),
    continues: false,
    edges: xs,
    top: area.y0,
    bottom: area.y1,
  }
}

/** How many first rows stand above the first border, where the rows below have none between them. */
function headBands(bands: readonly Band[]): number {
  const body = bands.findIndex((band) => !band.ruled)
  return body > 1 ? body - 1 : 0
}

/** Left edges of the columns and the right edge of the last. */
function columnEdges(area: Area, inner: readonly Line[]): number[] {
  const ends = area.levels.flatMap((level) => [level.x0, level.x1])
  const all = centres([...area.uprights.map((upright) => upright.x), ...ends, area.x0, area.x1], 4)
  return all.filter((x) => {
    if (x < area.x0 + 4 || x > area.x1 - 4) return true
    const length = area.uprights
      .filter((upright) => Math.abs(upright.x - x) < 4)
      .reduce((sum, upright) => sum + upright.y1 - upright.y0, 0)
    const stops = ends.filter((end) => Math.abs(end - x) < 4).length
    if (length < 0.2 * (area.y1 - area.y0) && stops < 2) return false
    const crossing = inner.filter((row) => row.words.some((word) => word.x < x - 2 && word.right > x + 2)).length
    const sides = inner.some((row) => row.words.some((word) => word.right <= x + 2))
    return crossing < 0.3 * inner.length && sides
  })
}

/** Heights at which a border runs over at least one column. */
function rowEdges(area: Area, xs: readonly number[]): number[] {
  const narrow = Math.min(...xs.slice(1).map((x, at) => x - (xs[at] ?? 0)))
  const wide = area.levels.filter((level) => level.x1 - level.x0 > 0.6 * narrow)
  return centres([...wide.map((level) => level.y), area.y0, area.y1], 3)
}

/** Cells of the grid; neighbours without a border between them, and across which words run, are one cell. */
function mergeCells(bands: readonly Band[], xs: readonly number[], area: Area, inner: readonly Line[]): GridCell[] {
  const columns = xs.length - 1
  const owner: number[] = bands.flatMap((_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  )
  const own = (row: number, column: number): number => owner[row * columns + column] ?? 0
  const take = (from: number, to: number): void => {
    owner.forEach((id, at) => {
      if (id === from) owner[at] = to
    })
  }
  bands.forEach((band, row) => {
    for (let column = 1; column < columns; column++) {
      const x = xs[column] ?? 0
      if (hasUpright(area, x, band)) continue
      if (inner.some((line) => line.y > band.y0 && line.y - 0.3 * line.size < band.y1 && crosses(line, x))) {
        take(own(row, column), own(row, column - 1))
      }
    }
  })
  bands.slice(1).forEach((band, at) => {
    if (!band.ruled) return
    for (let column = 0; column < columns; column++) {
      const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0]
      const [above, below] = [own(at, column), own(at + 1, column)]
      if (above % columns !== column || hasLevel(area, band.y0, left, right)) continue
      // Only cells of one width grow together.
      if (span(owner, above, columns) === span(owner, below, columns)) take(below, above)
    }
  })
  const cells: GridCell[] = []
  for (const id of new Set(owner)) {
    const places = owner.flatMap((other, at) => (other === id ? [at] : []))
    const rows = places.map((at) => Math.floor(at / columns))
    const cols = places.map((at) => at % columns)
    const [row, column] = [Math.min(...rows), Math.min(...cols)]
    const [last, end] = [Math.max(...rows), Math.max(...cols)]
    const box = { x0: xs[column] ?? 0, x1: xs[end + 1] ?? 0, y0: bands[row]?.y0 ?? 0, y1: bands[last]?.y1 ?? 0 }
    const lines = inner
      .map((line) => {
        const words = line.words.filter((word) => inBox(word, box))
        return words.length === line.words.length ? line : lineOf(words, line.y)
      })
      .filter((line) => line.words.length > 0)
    cells.push({ row, column, rowSpan: last - row + 1, columnSpan: end - column + 1, lines })
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column)
}

/** A row of the grid. */
export interface Band {
  readonly y0: number
  readonly y1: number
  /** A border stands above it; else the rows were told apart by their text. */
  readonly ruled: boolean
}

function span(owner: readonly number[], id: number, columns: number): number {
  const row = Math.floor(id / columns)
  return owner.slice(row * columns, (row + 1) * columns).filter((other) => other === id).length
}

function hasUpright(area: Area, x: number, band: Band): boolean {
  const middle = (band.y0 + band.y1) / 2
  return area.uprights.some((upright) => Math.abs(upright.x - x) < 4 && upright.y0 <= middle && upright.y1 >= middle)
}

function hasLevel(area: Area, y: number, left: number, right: number): boolean {
  const covered = area.levels
    .filter((level) => Math.abs(level.y - y) < 3)
    .reduce((sum, level) => Math.max(sum, Math.min(level.x1, right) - Math.max(level.x0, left)), 0)
  return covered > 0.5 * (right - left)
}

/** True where running text of the line passes x: no gap of a column there. */
function crosses(line: Line, x: number): boolean {
  return line.words.some((word, at) => {
    if (word.x < x - 2 && word.right > x + 2) return true
    const next = line.words[at + 1]
    return next !== undefined && word.right <= x + 2 && next.x >= x - 2 && next.x - word.right < 0.45 * word.size
  })
}

function inBox(
  word: { x: number; right: number; y: number; size: number },
  box: { x0: number; x1: number; y0: number; y1: number },
): boolean {
  const x = (word.x + word.right) / 2
  const y = word.y - 0.3 * word.size
  return x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1
}
