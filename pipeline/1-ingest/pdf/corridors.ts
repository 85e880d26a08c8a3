import type { Line } from './lines.ts'

/** A white column between two stretches of text. */
export interface Corridor {
  readonly x0: number
  readonly x1: number
  /** Runs on its left and right, from the first to the last row that it parts. */
  readonly left: readonly Run[]
  readonly right: readonly Run[]
}

/** A stretch of words of one row without a wide gap; `row` is the row's index. */
export interface Run {
  readonly line: Line
  readonly row: number
}

/** Least width of a corridor in font sizes. */
const WIDTH = 0.8

/** Corridors of the given runs (sorted from top to bottom), each once, from left to right. */
export function corridorsOf(runs: readonly Run[]): Corridor[] {
  const found: Corridor[] = []
  runs.forEach((run, at) => {
    const next = neighbour(runs, at)
    if (!next) return
    const known = found.some(
      (corridor) =>
        corridor.left.includes(run) &&
        corridor.right.includes(next) &&
        corridor.x0 < next.line.x &&
        corridor.x1 > run.line.right,
    )
    if (known) return
    const corridor = extend(runs, at, run.line.right, next.line.x)
    if (corridor) found.push(corridor)
  })
  return found.sort((a, b) => a.x0 - b.x0)
}

/** The nearest run to the right whose height overlaps. */
function neighbour(runs: readonly Run[], at: number): Run | undefined {
  const own = runs[at]?.line
  if (!own) return undefined
  let best: Run | undefined
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < runs.length; i += step) {
      const other = runs[i]
      if (!other || Math.abs(other.line.y - own.y) > 0.7 * Math.max(own.size, other.line.size)) break
      if (other.line.x > own.right && (!best || other.line.x < best.line.x)) best = other
    }
  }
  return best && best.line.x - own.right > WIDTH * own.size ? best : undefined
}

function extend(runs: readonly Run[], at: number, from: number, to: number): Corridor | null {
  let [x0, x1] = [from, to]
  const left: Run[] = []
  const right: Run[] = []
  const walk = (step: number): void => {
    let last = runs[at]?.line.y ?? 0
    for (let i = step < 0 ? at : at + 1; i >= 0 && i < runs.length; i += step) {
      const run = runs[i]
      if (!run) return
      const { line } = run
      if (Math.abs(line.y - last) > 3.2 * line.size) return
      const least = WIDTH * line.size
      if (line.right <= x0 + 0.1) left.push(run)
      else if (line.x >= x1 - 0.1) right.push(run)
      else if (line.x < x0 && line.right < x1 - least) {
        x0 = line.right
        left.push(run)
      } else if (line.right > x1 && line.x > x0 + least) {
        x1 = line.x
        right.push(run)
      } else return
      last = line.y
    }
  }
  walk(-1)
  walk(1)
  return trimmed(x0, x1, byHeight(left), byHeight(right))
}

function byHeight(runs: readonly Run[]): Run[] {
  return [...runs].sort((a, b) => a.line.y - b.line.y || a.line.x - b.line.x)
}

/** Cuts a corridor to the rows that have text on both sides, and those that go on from them without a break. */
function trimmed(x0: number, x1: number, left: readonly Run[], right: readonly Run[]): Corridor | null {
  const [l, r] = [left.map(({ line }) => line), right.map(({ line }) => line)]
  const [firstLeft, firstRight, lastLeft, lastRight] = [l[0], r[0], l.at(-1), r.at(-1)]
  if (!firstLeft || !firstRight || !lastLeft || !lastRight) return null
  const top = Math.max(firstLeft.y, firstRight.y) - 0.7 * firstLeft.size
  const bottom = Math.min(lastLeft.y, lastRight.y) + 0.7 * lastLeft.size
  const kept = [left, right].map((side) => {
    const inner = side.filter(({ line }) => line.y >= top && line.y <= bottom)
    const before = goingOn(side.filter(({ line }) => line.y < top).toReversed(), inner[0])
    const after = goingOn(
      side.filter(({ line }) => line.y > bottom),
      inner.at(-1),
    )
    return { inner, all: [...before.toReversed(), ...inner, ...after] }
  })
  const [a, b] = [kept[0], kept[1]]
  if (!a || !b) return null
  const size = firstLeft.size
  const [rowsLeft, rowsRight] = [a, b].map(({ inner }) => new Set(inner.map((run) => run.row)).size)
  const few = Math.min(rowsLeft ?? 0, rowsRight ?? 0)
  if (few < 2 || (few < 3 && x1 - x0 < 1.5 * size)) return null
  return { x0, x1, left: a.all, right: b.all }
}

function goingOn(runs: readonly Run[], from: Run | undefined): Run[] {
  const out: Run[] = []
  let last = from
  for (const run of runs) {
    if (!last) return out
    const gap = Math.abs(run.line.y - last.line.y)
    if (gap > 1.7 * run.line.size || Math.abs(run.line.size - last.line.size) > 0.06 * run.line.size) return out
    out.push(run)
    last = run
  }
  return out
}
