import type { Line } from 'tesseract.js'
import type { PageImage } from './render.ts'

/** Pixels darker than this are ink. */
const DARK = 140

/** Strokes of bold type are thicker than the usual ones by this factor at least. */
const BOLD = 1.3

/** A line right below a bold one is bold too if its strokes are nearly as thick, whatever height its letters seem to have. */
const NEARLY = 0.92

/** Thickness of the strokes of a line, in pixels: of most strokes, and of all. */
interface Strokes {
  readonly middle: number
  readonly mean: number
}

/** Which lines are set in bold type, from the thickness of their strokes against the height of their small letters: most of a page is not. */
export function boldLines(image: PageImage, lines: readonly Line[], heights: readonly number[]): boolean[] {
  const strokes = lines.map(({ bbox }) => strokesOf(image, bbox))
  const shares = strokes.map(
    ({ middle, mean }, at) => [middle / (heights[at] ?? 1), mean / (heights[at] ?? 1)] as const,
  )
  const usual = (which: 0 | 1): number => shares.map((own) => own[which]).sort((a, b) => a - b)[shares.length >> 1] || 1
  const [middle, mean] = [usual(0), usual(1)]
  const bold = shares.map((own) => (own[0] / middle + own[1] / mean) / 2 > BOLD)
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    if (bold[at] || !bold[at - 1] || !above || !isRightBelow(line.bbox, above.bbox)) return
    const letters = line.words.flatMap(({ text }) => text.match(/[\p{L}\p{N}]/gu) ?? []).length
    bold[at] = letters < 3 || (strokes[at]?.middle ?? 0) >= NEARLY * (strokes[at - 1]?.middle ?? 0)
  })
  return bold
}

function isRightBelow(box: Line['bbox'], above: Line['bbox']): boolean {
  return box.y0 - above.y1 < above.y1 - above.y0 && box.y0 > above.y0 && box.x0 < above.x1 && box.x1 > above.x0
}

/** Lengths of runs of ink along the rows of a box. */
function strokesOf({ pixels, width }: PageImage, { x0, y0, x1, y1 }: Line['bbox']): Strokes {
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
  return {
    middle: runs[runs.length >> 1] ?? 0,
    mean: runs.reduce((all, run) => all + run, 0) / Math.max(1, runs.length),
  }
}
