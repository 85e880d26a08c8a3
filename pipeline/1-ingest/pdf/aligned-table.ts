import { type CellLine, centredRows, partedBy } from './centred-rows.ts'
import { runsOf } from './column-gaps.ts'
import { withoutEmptyColumns, withoutHeadColumns } from './head-columns.ts'
import { type Line, lineOf } from './lines.ts'
import type { Font, PageContent } from './page.ts'
import type { GridCell, TablePiece } from './piece.ts'
import { raisedLabels } from './raised-labels.ts'
import { headerRows, overColumns } from './table-heads.ts'
import { groupLines, hasFigure, upperHeads, valueRows } from './table-rows.ts'

/**
 * A table whose columns are told apart by white space alone. A line with nothing in the first column goes on the row
 * above where it stands close under it; else each line is a row.
 */
export function alignedTable(
  lines: readonly Line[],
  corridors: readonly number[],
  content: PageContent,
  page: number,
  fonts: readonly Font[],
): TablePiece {
  // Heads over several columns stand across the white between these.
  const body = lines.slice(upperHeads(lines, corridors))
  const edges = withoutHeadColumns(withoutEmptyColumns(fittedEdges(body, corridors), body), lines)
  const columns = edges.length - 1
  const columnOf = (x: number): number =>
    Math.max(0, Math.min(columns - 1, edges.filter((edge) => edge <= x).length - 1))
  const cuts = centredRows(
    lines.flatMap((line) => cellLines(line, columnOf)),
    LEAST_CENTRED,
  )
  const figures = cuts ? 0 : lines.findIndex((line) => hasFigure(line, edges))
  /** The column of each word of a line of heads that has one for each column, in order; else by its place. */
  const placed = lines.map((line, at) => (at < figures ? columnsInOrder(line, columns) : null))
  const columnIn = (at: number, word: number, x: number): number => placed[at]?.[word] ?? columnOf(x)
  const groups = cuts ? partedBy(lines, cuts) : printedRows(lines, edges, columnIn)
  const rows = groups.map((group, row) =>
    Array.from({ length: columns }, (_, column): GridCell => {
      const own = group.map((line) => {
        const at = lines.indexOf(line)
        const words = line.words.filter((word, i) => columnIn(at, i, (word.x + word.right) / 2) === column)
        return lineOf(words, line.y)
      })
      return { row, column, rowSpan: 1, columnSpan: 1, lines: own.filter((line) => line.words.length > 0) }
    }),
  )
  const heads = headerRows(rows, content, fonts, 0)
  const [first, last] = [lines[0], lines.at(-1)]
  return {
    kind: 'table',
    page,
    columns,
    rows: raisedLabels(overColumns(rows, heads), heads),
    headerRows: heads,
    continues: false,
    edges,
    top: (first?.y ?? 0) - (first?.size ?? 0),
    bottom: last?.y ?? 0,
  }
}

/** Lines set into rows: one with nothing in the first column goes on the row above where it stands close under it. */
function printedRows(
  lines: readonly Line[],
  edges: readonly number[],
  columnIn: (at: number, word: number, x: number) => number,
): Line[][] {
  const columns = edges.length - 1
  const leading = usualLeading(lines)
  const valued = new Set(valueRows(lines, edges.slice(0, -1)))
  const named = new Set(groupLines(lines, [...valued], edges))
  const upper = upperHeads(lines, edges)
  const groups: Line[][] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const group = groups.at(-1)
    const filled = new Set(line.words.map((word, i) => columnIn(at, i, (word.x + word.right) / 2)))
    const close = above !== undefined && line.y - above.y < 1.25 * Math.min(leading, 1.3 * line.size)
    if (
      group &&
      close &&
      !(at === upper && upper > 0) &&
      !named.has(line) &&
      !(above && named.has(above)) &&
      !(valued.has(line) && hasFigure(line, edges)) &&
      filled.size < columns &&
      (!filled.has(0) || filled.size === 1)
    )
      group.push(line)
    else groups.push([line])
  })
  return groups
}

/** Rows of a table whose cells stand in the middle of their rows, at least. */
const LEAST_CENTRED = 3

/** The words of a line by column. */
function cellLines(line: Line, columnOf: (x: number) => number): CellLine[] {
  const texts = new Map<number, string>()
  for (const word of line.words) {
    const column = columnOf((word.x + word.right) / 2)
    texts.set(column, `${texts.get(column) ?? ''} ${word.text}`.trim())
  }
  return [...texts].map(([column, text]) => ({ y: line.y, size: line.size, column, text }))
}

/** The edges of columns, those that words of a head stand across moved into the white beside these, where all lines have some. */
function fittedEdges(lines: readonly Line[], edges: readonly number[]): number[] {
  const runs = lines.map(runsOf)
  const crosses = (x: number): boolean => runs.some((line) => line.some((run) => run.x < x && run.right > x))
  return edges.map((edge, at) => {
    const [before, after] = [edges[at - 1], edges[at + 1]]
    if (before === undefined || after === undefined || !crosses(edge)) return edge
    const whites = runs
      .flatMap((line) => line.slice(1).map((run, place) => (run.x + (line[place]?.right ?? run.x)) / 2))
      .filter((middle) => middle > before && middle < after && !crosses(middle))
      .filter((middle) => !isBetween(runs, Math.min(edge, middle), Math.max(edge, middle)))
    return whites.sort((a, b) => Math.abs(a - edge) - Math.abs(b - edge))[0] ?? edge
  })
}

/** Columns of a line's words where it has a run for each column, or for each but the first; null elsewhere. */
function columnsInOrder(line: Line, columns: number): number[] | null {
  const runs = runsOf(line)
  if (columns < 4 || (runs.length !== columns && runs.length !== columns - 1)) return null
  const first = columns - runs.length
  return line.words.map((_, i) => first + runs.findIndex(({ from, to }) => i >= from && i < to))
}

/** True where most lines have words between two places: one of them is the edge of another column. */
function isBetween(lines: readonly ReturnType<typeof runsOf>[], from: number, to: number): boolean {
  const filled = lines.filter((line) => line.some((run) => run.x >= from && run.right <= to))
  return filled.length > lines.length / 2
}

function usualLeading(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => line.y - (lines[at]?.y ?? 0))
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 12
}
