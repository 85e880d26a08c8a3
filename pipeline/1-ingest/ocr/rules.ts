import type { Rule } from '../pdf/page.ts'
import type { PageImage } from './render.ts'

/** Ruling lines of a picture, in pixels: from the first row and column of each to the one behind its last. */
export interface PictureRules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** Shorter runs of ink are strokes of letters, thicker ones shade an area. In points. */
const LEAST = { across: 30, down: 20 } as const
const MOST_THICK = 3.2

/** Holes of this many points belong to a line, as long as they are few: the feet of letters stand close to each other. */
const HOLE = { most: 0.6, share: 0.02 } as const

/** Ink about the edges of a line of this many points belongs to it. */
const FRINGE = 0.5

/** A picture as rows along which lines run: pixel (along, across) stands at along * step + across * stride. */
interface Rows {
  readonly along: number
  readonly across: number
  readonly step: number
  readonly stride: number
}

/** Finds the ruling lines of a picture whose ink is darker than `ink`, and paints them over with `paper`, in place. */
export function takeRules(image: PageImage, ink: number, paper: number): PictureRules {
  const { width, height } = image
  const level: Rows = { along: width, across: height, step: 1, stride: width }
  const upright: Rows = { along: height, across: width, step: width, stride: 1 }
  const horizontal = linesOf(image, level, ink, LEAST.across)
  const vertical = linesOf(image, upright, ink, LEAST.down)
  // Each is painted only where no ink goes on across it, so the crossings fall to the second.
  for (const line of horizontal) paintOver(image, level, line, ink, paper)
  for (const line of vertical) paintOver(image, upright, line, ink, paper)
  return {
    horizontal: horizontal.map(({ from, to, first, last }) => ({ x0: from, x1: to, y0: first, y1: last + 1 })),
    vertical: vertical.map(({ from, to, first, last }) => ({ x0: first, x1: last + 1, y0: from, y1: to })),
  }
}

/** Runs of ink in rows one behind the other. */
interface LineOfInk {
  from: number
  to: number
  readonly first: number
  last: number
  readonly runs: { readonly row: number; readonly from: number; readonly to: number }[]
}

function linesOf({ pixels, scale }: PageImage, rows: Rows, ink: number, points: number): LineOfInk[] {
  const least = points * scale
  const hole = Math.max(1, Math.round(HOLE.most * scale))
  const done: LineOfInk[] = []
  let live: LineOfInk[] = []
  for (let row = 0; row < rows.across; row++) {
    const next: LineOfInk[] = []
    const put = (from: number, to: number): void => {
      const near = live.filter((line) => {
        const run = line.runs.at(-1)
        return run !== undefined && run.from < to && run.to > from
      })
      const own = near[0] ?? { from, to, first: row, last: row, runs: [] }
      own.from = Math.min(own.from, from)
      own.to = Math.max(own.to, to)
      own.last = row
      own.runs.push({ row, from, to })
      if (!next.includes(own)) next.push(own)
    }
    let from = -1
    let end = -1
    let holes = 0
    const close = (): void => {
      if (from >= 0 && end - from >= least && holes <= (end - from) * HOLE.share) put(from, end)
    }
    for (let at = 0, pixel = row * rows.stride; at < rows.along; at++, pixel += rows.step) {
      if ((pixels[pixel] ?? 255) >= ink) continue
      if (from < 0 || at - end > hole) {
        close()
        from = at
        holes = 0
      } else holes += at - end
      end = at + 1
    }
    close()
    done.push(...live.filter((line) => !next.includes(line)))
    live = next
  }
  done.push(...live)
  // A line that is not quite level takes a little more height.
  return done.filter(({ from, to, first, last }) => last + 1 - first <= MOST_THICK * scale + (to - from) * 0.003)
}

/** Paints a line over, but for what crosses it. */
function paintOver(image: PageImage, rows: Rows, { from, to, runs }: LineOfInk, ink: number, paper: number): void {
  const { pixels, scale } = image
  const fringe = Math.max(1, Math.round(FRINGE * scale))
  const first = new Int32Array(to - from).fill(-1)
  const last = new Int32Array(to - from).fill(-1)
  for (const run of runs) {
    for (let at = run.from - from; at < run.to - from; at++) {
      if (first[at] === -1) first[at] = run.row
      last[at] = run.row
    }
  }
  for (let at = 0; at < to - from; at++) {
    const [top, bottom] = [first[at] ?? -1, last[at] ?? -1]
    if (top < 0) continue
    const [above, below] = [Math.max(0, top - fringe), Math.min(rows.across - 1, bottom + fringe)]
    const place = (row: number): number => row * rows.stride + (at + from) * rows.step
    const crossed = (pixels[place(above)] ?? 255) < ink || (pixels[place(below)] ?? 255) < ink
    if (crossed) continue
    for (let row = above; row <= below; row++) pixels[place(row)] = paper
  }
}
