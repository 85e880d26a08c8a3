import type { Line } from 'tesseract.js'
import type { PageImage } from './render.ts'

/** Pixels darker than this are ink. */
const DARK = 140

/** Strokes of bold type are thicker than the usual ones by this factor at least. */
const BOLD = 1.35

/** Mean thickness of the strokes of each line as a share of the height of its small letters. */
export function strokesOf(image: PageImage, lines: readonly Line[], heights: readonly number[]): number[] {
  return lines.map(({ bbox }, at) => thickness(image, bbox) / (heights[at] ?? 1))
}

/** Which lines are set in bold type, from the thickness of their strokes: most of a document is not. */
export function isBold(strokes: readonly number[]): boolean[] {
  const usual = strokes.toSorted((a, b) => a - b)[strokes.length >> 1] ?? 0
  return strokes.map((stroke) => stroke > usual * BOLD)
}

/** Mean length of runs of ink along the rows of a box, in pixels. */
function thickness({ pixels, width }: PageImage, { x0, y0, x1, y1 }: Line['bbox']): number {
  let ink = 0
  let runs = 0
  for (let y = y0; y < y1; y++) {
    let on = false
    for (let x = x0; x < x1; x++) {
      const dark = (pixels[y * width + x] ?? 255) < DARK
      if (dark) ink++
      if (dark && !on) runs++
      on = dark
    }
  }
  return ink / Math.max(1, runs)
}
