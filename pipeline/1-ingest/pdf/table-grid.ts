import { type Line, lineOf } from './lines.ts'
import type { GridCell } from './piece.ts'
import { type Area, centres } from './table-areas.ts'
import type { Band } from './table-rows.ts'

/** Left edges of the columns and the right edge of the last. */
export function columnEdges(area: Area, inner: readonly Line[]): number[] {
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
export function rowEdges(area: Area, xs: readonly number[]): number[] {
  const narrow = Math.min(...xs.slice(1).map((x, at) => x - (xs[at] ?? 0)))
  const wide = area.levels.filter((level) => level.x1 - level.x0 > 0.6 * narrow)
  return centres([...wide.map((level) => level.y), area.y0, area.y1], 3)
}

/** Cells of the grid; neighbours without a border between them, and across which words run, are one cell. */
export function mergeCells(
  bands: readonly Band[],
  xs: readonly number[],
  area: Area,
  inner: readonly Line[],
): GridCell[] {
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
  // Edges that most other rows have a border at: where a row has none, its cells are merged.
  const parts = new Set(
    xs.flatMap((x, column) =>
      column > 0 && bands.filter((band) => hasUpright(area, x, band)).length >= 0.5 * bands.length ? [column] : [],
    ),
  )
  bands.forEach((band, row) => {
    for (let column = 1; column < columns; column++) {
      const x = xs[column] ?? 0
      if (hasUpright(area, x, band)) continue
      if (parts.has(column) && isBlankBeside(band, column, xs, inner)) {
        take(own(row, column), own(row, column - 1))
        continue
      }
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

/** True where one of the two places beside an edge has no words in the band. */
function isBlankBeside(band: Band, column: number, xs: readonly number[], inner: readonly Line[]): boolean {
  const filled = (at: number): boolean => {
    const box = { x0: xs[at] ?? 0, x1: xs[at + 1] ?? 0, y0: band.y0, y1: band.y1 }
    return inner.some((line) => line.words.some((word) => inBox(word, box)))
  }
  // Nothing beside heads is their label's place, but a label alone reaches over all.
  if (column === 1) return xs.slice(1, -1).every((_, at) => !filled(at + 1))
  return !filled(column - 1) || !filled(column)
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

/** True where the middle of the word stands in the box, or no further out than the slack. */
export function inBox(
  word: { x: number; right: number; y: number; size: number },
  box: { x0: number; x1: number; y0: number; y1: number },
  slack = { x: 0, y: 0 },
): boolean {
  const x = (word.x + word.right) / 2
  const y = word.y - 0.3 * word.size
  return x >= box.x0 - slack.x && x < box.x1 + slack.x && y >= box.y0 - slack.y && y < box.y1 + slack.y
}
