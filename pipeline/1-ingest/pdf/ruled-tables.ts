import { columnGaps, gapsUnderHead, runsOf } from './column-gaps.ts'
import { withoutHeadColumns } from './head-columns.ts'
import { CAPTION, withHeadsAbove } from './heads-above.ts'
import { type Line, lineOf, printedText } from './lines.ts'
import type { Font, PageContent } from './page.ts'
import type { TablePiece } from './piece.ts'
import { raisedLabels } from './raised-labels.ts'
import { type Area, areaOf, areasOf } from './table-areas.ts'
import { tableBegins } from './table-begins.ts'
import { columnEdges, inBox, mergeCells, rowEdges } from './table-grid.ts'
import { headerRows, overColumns } from './table-heads.ts'
import { type Band, splitBands } from './table-rows.ts'

/** A table and the rows of the page that lie outside all tables. */
export interface Ruled {
  readonly tables: readonly TablePiece[]
  readonly rest: readonly Line[]
}

/** Finds tables by their ruling lines and shaded cells. */
export function ruledTables(rows: readonly Line[], content: PageContent, page: number, fonts: readonly Font[]): Ruled {
  const tables: TablePiece[] = []
  let rest = rows
  for (const found of joined(areasOf(content), rows, fonts)) {
    const area = withLastRows(withHeadsAbove(found, rest), rest)
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
function joined(areas: readonly Area[], rows: readonly Line[], fonts: readonly Font[]): Area[] {
  const out: Area[] = []
  for (const area of areas) {
    if (area.x1 - area.x0 < 40) continue
    const at = out.findLastIndex(
      (other) => Math.abs(other.x0 - area.x0) < 5 && Math.abs(other.x1 - area.x1) < 5 && other.y1 <= area.y0 + 2,
    )
    const above = out[at]
    if (above && belongs(above, area, rows) && !beginsTable(above, area, rows, fonts)) {
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
  if (inside.some((row) => CAPTION.test(printedText(row)))) return false
  if (between.some((row) => row.words.some((word) => word.right < above.x0 - 2 || word.x > above.x1 + 2))) return false
  const width = above.x1 - above.x0
  const several = inside.filter((row) => runsOf(row).length > 1)
  const cells = inside.filter((row) => runsOf(row).length > 1 || row.right - row.x < 0.6 * width)
  if (several.length > 0)
    return cells.length >= 0.7 * inside.length && (several.length < 3 || columnGaps(inside).length > 0)
  return inside.length <= 2 && new Set(above.levels.map((level) => Math.round(level.y))).size > 1
}

/** Between the two stands text that is no row of cells, and below it a row of heads: another table. */
function beginsTable(above: Area, below: Area, rows: readonly Line[], fonts: readonly Font[]): boolean {
  const at = rows.findIndex((row) => row.y - 0.3 * row.size > below.y0)
  const text = rows[at - 1]
  return text !== undefined && text.y > above.y1 && text.y - 0.6 * text.size < below.y0 && tableBegins(rows, at, fonts)
}

/** Rows below the last border that may belong to a table. */
const MOST_LAST = 2

/**
 * The area with the rows right below it that are its own: as many cells as its rows have, at their distance, with figures.
 * Tables whose every other row is shaded end in one that is not.
 */
function withLastRows(area: Area, rows: readonly Line[]): Area {
  const inner = rows.filter(
    (row) => reaches(row, area) && row.y - 0.3 * row.size < area.y1 && row.x > area.x0 - 2 && row.right < area.x1 + 2,
  )
  const last = inner.at(-1)
  const before = inner.at(-2)
  if (!last || !before || inner.length < 4) return area
  const cells = runsOf(last).length
  const pitch = last.y - before.y
  let bottom = area.y1
  let above = last
  const below = rows.slice(rows.indexOf(last) + 1, rows.indexOf(last) + 1 + MOST_LAST)
  for (const row of below) {
    const runs = runsOf(row)
    const apart = row.y - above.y > 1.15 * pitch || row.y - above.y < 0.7 * pitch
    const inside = row.x > area.x0 - 2 && row.right < area.x1 + 2
    if (apart || !inside || runs.length < 3 || Math.abs(runs.length - cells) > 1 || !hasFigures(row, runs)) break
    above = row
    bottom = row.y + 0.4 * row.size
  }
  return bottom > area.y1 ? { ...area, y1: bottom } : area
}

/** Half of the cells of a row or more are figures. */
function hasFigures(row: Line, runs: ReturnType<typeof runsOf>): boolean {
  const figures = runs.filter(({ from, to }) => {
    const words = row.words.slice(from, to)
    return words.some(({ text }) => /\d/u.test(text)) && words.every(({ text }) => !/\p{L}{2}/u.test(text))
  })
  return figures.length >= runs.length / 2
}

/** Rules are drawn a little off the words that they part. */
const SLACK = { x: 2, y: 1 }

/** True where the row stands at the area's height. */
function reaches(row: Line, area: Area): boolean {
  return row.y > area.y0 - 1 && row.y - 1.5 * row.size < area.y1
}

function within(row: Line, area: { x0: number; x1: number; y0: number; y1: number }): Line {
  const words = row.words.filter((word) => inBox(word, area, SLACK))
  return words.length === row.words.length ? row : lineOf(words, row.y)
}

function without(row: Line, area: Area): Line {
  const words = row.words.filter((word) => !inBox(word, area, SLACK))
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
  const xs = explicit.length > 2 ? explicit : withoutHeadColumns([area.x0, ...gapsUnderHead(inner), area.x1], inner)
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
  const heads = headerRows(rows, content, fonts, headBands(bands))
  return {
    kind: 'table',
    page,
    columns,
    rows: raisedLabels(overColumns(rows, heads), heads).map((row, at) => row.map((cell) => ({ ...cell, row: at }))),
    headerRows: heads,
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
