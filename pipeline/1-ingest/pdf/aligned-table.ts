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
  const leading = usualLeading(lines)
  const valued = new Set(valueRows(lines, edges.slice(0, -1)))
  const named = new Set(groupLines(lines, [...valued], edges))
  const upper = upperHeads(lines, edges)
  const groups: Line[][] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const group = groups.at(-1)
    const filled = new Set(line.words.map((word) => columnOf((word.x + word.right) / 2)))
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
  const rows = groups.map((group, row) =>
    Array.from({ length: columns }, (_, column): GridCell => {
      const own = group.map((line) => {
        const words = line.words.filter((word) => columnOf((word.x + word.right) / 2) === column)
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
    return whites.sort((a, b) => Math.abs(a - edge) - Math.abs(b - edge))[0] ?? edge
  })
}

function usualLeading(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => line.y - (lines[at]?.y ?? 0))
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 12
}
