import type { Line } from './lines.ts'

/** White columns narrower than this share of the font size do not part cells. */
const NARROW = 0.75

/**
 * Middles of the white columns that run through (nearly) all of the given rows, from left to right. Rows of one run of
 * words that fill most of the width (a title, a note in the table) are passed over.
 */
export function columnGaps(rows: readonly Line[]): number[] {
  const left = Math.min(...rows.map((row) => row.x))
  const right = Math.max(...rows.map((row) => row.right))
  const several = rows.filter((row) => runsOf(row).length > 1 || row.right - row.x < 0.5 * (right - left))
  if (several.length < 2) return []
  const edges = several.flatMap((row) => runsOf(row)).sort((a, b) => a.x - b.x)
  const size = Math.min(...several.map((row) => row.size))
  const gaps: number[] = []
  let end = edges[0]?.right ?? 0
  for (const run of edges) {
    if (run.x - end > NARROW * size) {
      const middle = (run.x + end) / 2
      const both = several.filter((row) => row.x < middle && row.right > middle).length
      const [left, behind] = [several.filter((row) => row.right < middle), several.filter((row) => row.x > middle)]
      // Labels that reach over several rows stand between the lines of these.
      const beside = both > 0 && left.length > 1 && behind.length > 1 && behind.length >= left.length
      if (both >= Math.max(2, 0.25 * several.length) || beside) gaps.push(middle)
    }
    end = Math.max(end, run.right)
  }
  return gaps
}

/** The white columns of rows whose first may hold heads that each stand over several columns, in the white between them. */
export function gapsUnderHead(rows: readonly Line[]): number[] {
  const all = columnGaps(rows)
  const [upper, ...below] = rows
  if (!upper || below.length < 3 || runsOf(upper).length < 2) return all
  const under = columnGaps(below)
  const full = below.filter((row) => runsOf(row).length === under.length + 1).length
  return under.length > all.length && runsOf(upper).length <= under.length && full >= 0.5 * below.length ? under : all
}

/** Stretches of words without a wide gap. */
export function runsOf(
  row: Line,
): { readonly x: number; readonly right: number; readonly from: number; readonly to: number }[] {
  const runs: { x: number; right: number; from: number; to: number }[] = []
  row.words.forEach((word, at) => {
    const run = runs.at(-1)
    if (run && word.x - run.right < NARROW * row.size) {
      run.right = Math.max(run.right, word.right)
      run.to = at + 1
    } else runs.push({ x: word.x, right: word.right, from: at, to: at + 1 })
  })
  return runs
}
