import { runsOf } from './column-gaps.ts'
import type { Line } from './lines.ts'

/** First lines that may be heads. */
const MOST_HEADS = 4

/**
 * The edges of columns without those that part heads from their own values: where heads stand centred over values set to
 * the right, the white between them runs down the table. Neighbours of which one has nothing but first lines, and the
 * other nothing in these, are one column.
 */
export function withoutHeadColumns(edges: readonly number[], lines: readonly Line[]): number[] {
  const columns = lines.map((line) => {
    const places = runsOf(line).map(({ x, right }) => placeOf((x + right) / 2, edges))
    return new Set(places)
  })
  const rowsOf = (column: number): number[] => columns.flatMap((places, at) => (places.has(column) ? [at] : []))
  const kept = [...edges]
  let joined = false
  for (let column = 1; column + 1 < edges.length - 1; column++) {
    if (joined) {
      joined = false
      continue
    }
    const [left, right] = [rowsOf(column), rowsOf(column + 1)]
    const [head, body] = (left[0] ?? 0) < (right[0] ?? 0) ? [left, right] : [right, left]
    const last = head.at(-1)
    if (last === undefined || body.length < 2 || last >= MOST_HEADS || last >= (body[0] ?? 0)) continue
    const edge = edges[column + 1]
    if (edge !== undefined) kept.splice(kept.indexOf(edge), 1)
    joined = true
  }
  return kept
}

/** The edges of columns without those beside a column that none of the lines has words in. */
export function withoutEmptyColumns(edges: readonly number[], lines: readonly Line[]): number[] {
  const used = new Set(lines.flatMap((line) => runsOf(line).map(({ x, right }) => placeOf((x + right) / 2, edges))))
  const last = edges.length - 1
  return edges.filter((_, at) => at === 0 || at === last || used.has(at - 1))
}

/** The column that a place lies in, from 0. */
const placeOf = (x: number, edges: readonly number[]): number =>
  Math.max(0, Math.min(edges.length - 2, edges.filter((edge) => edge <= x).length - 1))
