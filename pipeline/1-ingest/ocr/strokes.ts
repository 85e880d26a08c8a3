import type { Line } from 'tesseract.js'
import type { PageImage } from './render.ts'

/** Pixels darker than this are ink. */
const DARK = 140

/** Strokes of bold type are thicker than the usual ones by this factor at least. */
const BOLD = 1.3

/** Thickness of the strokes of each line as a share of the height of its small letters: of most strokes, and of all. */
export interface Strokes {
  readonly middle: number
  readonly mean: number
}

/** The strokes of each line. */
export function strokesOf(image: PageImage, lines: readonly Line[], heights: readonly number[]): Strokes[] {
  return lines.map(({ bbox }, at) => thickness(image, bbox, heights[at] ?? 1))
}

/** Which lines are set in bold type, from the thickness of their strokes: most of a document is not. */
export function isBold(strokes: readonly Strokes[]): boolean[] {
  const usual = (of: (own: Strokes) => number): number =>
    strokes.map(of).sort((a, b) => a - b)[strokes.length >> 1] || 1
  const [middle, mean] = [usual((own) => own.middle), usual((own) => own.mean)]
  return strokes.map((own) => (own.middle / middle + own.mean / mean) / 2 > BOLD)
}

/** Lengths of runs of ink along the rows of a box. */
function thickness({ pixels, width }: PageImage, { x0, y0, x1, y1 }: Line['bbox'], height: number): Strokes {
  const runs: number[] = []
  for (let y = y0; y < y1; y++) {
    let run = 0
    for (let x = x0; x <= x1; x++) {
      if (x < x1 && (pixels[y * width + x] ?? 255) < DARK) run++
      else if (run > 0) {
        runs.push(run)
        run = 0
      }
    }
  }
  runs.sort((a, b) => a - b)
  const sum = runs.reduce((all, run) => all + run, 0)
  return { middle: (runs[runs.length >> 1] ?? 0) / height, mean: sum / Math.max(1, runs.length) / height }
}
