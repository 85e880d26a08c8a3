import type { GridCell } from './piece.ts'

/**
 * Rows whose first labels stand in the middle of the rows that they name, as cells set to the middle of their height
 * have them: moved up into the first of their rows. Only where the first row has none and the spans come out even.
 */
export function raisedLabels(rows: readonly (readonly GridCell[])[], heads: number): (readonly GridCell[])[] {
  const body = rows.slice(heads)
  const filled = body.flatMap((row, at) => (labelOf(row) ? [at] : []))
  const starts = startsOf(filled, body.length)
  if (!starts) return [...rows]
  return rows.map((row, at) => {
    const own = filled.indexOf(at - heads)
    const begins = starts.indexOf(at - heads)
    const label = begins < 0 ? undefined : labelOf(body[filled[begins] ?? -1] ?? [])
    if (own >= 0 && own === begins) return row
    return row.flatMap((cell): GridCell[] => {
      if (cell.column !== 0) return [cell]
      if (label) return [{ ...cell, lines: label.lines }]
      return [own >= 0 ? { ...cell, lines: [] } : cell]
    })
  })
}

const labelOf = (row: readonly GridCell[]): GridCell | undefined =>
  row.find((cell) => cell.column === 0 && cell.rowSpan === 1 && cell.lines.length > 0)

/** The first row of each label in the middle of its rows; null where the spans do not add up to all rows. */
function startsOf(filled: readonly number[], rows: number): number[] | null {
  if (filled.length < 2 || (filled[0] ?? 0) === 0) return null
  const even = rows / filled.length
  const middle = Math.floor((even - 1) / 2)
  if (Number.isInteger(even) && filled.every((at, i) => at === i * even + middle)) return filled.map((_, i) => i * even)
  const starts: number[] = []
  let next = 0
  for (const at of filled) {
    if (at < next) return null
    starts.push(next)
    next += 2 * (at - next) + 1
  }
  return next === rows ? starts : null
}
