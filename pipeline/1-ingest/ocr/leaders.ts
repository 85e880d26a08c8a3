import type { Rule } from '../pdf/page.ts'
import type { PageImage } from './render.ts'

/** Dots that lead from a title to its page, in pixels. */
export interface Leader extends Rule {
  readonly dots: number
  /** How far what stands behind them on the line was moved to the left. */
  readonly shift: number
}

/** A line reaches this many points above and below the feet of its letters. */
const LINE = { above: 9, below: 3 } as const

/** This many points stay between the title and its page. */
const SPACE = 8

/** Most points that a dot is wide, that it is high, and that it stands from the next; and how even its steps are. */
const DOT = { width: 1.7, height: 1.9, gap: 7, uneven: 0.3 } as const

/** Fewer dots may be an ellipsis or chance. */
const LEAST = 8

interface Chain {
  readonly x0: number
  x1: number
  dots: number
  readonly y0: number
  y1: number
}

/** Finds rows of even dots with nothing above and below them, and paints them over with `paper`, in place. */
export function takeLeaders(image: PageImage, ink: number, paper: number): Leader[] {
  const { pixels, width, height, scale } = image
  const found: Chain[] = []
  let live: Chain[] = []
  for (let y = 0; y < height; y++) {
    const next: Chain[] = []
    for (const { x0, x1, dots } of dottedStretches(image, y, ink)) {
      const own = live.find((chain) => chain.x0 < x1 && chain.x1 > x0) ?? { x0, x1, dots, y0: y, y1: y + 1 }
      own.x1 = Math.max(own.x1, x1)
      own.dots = Math.max(own.dots, dots)
      own.y1 = y + 1
      if (!next.includes(own)) next.push(own)
    }
    found.push(...live.filter((chain) => !next.includes(chain)))
    live = next
  }
  const clear = (chain: Chain, y: number): boolean => {
    if (y < 0 || y >= height) return true
    let dark = 0
    for (let x = chain.x0; x < chain.x1; x++) if ((pixels[y * width + x] ?? 255) < ink) dark++
    return dark < 0.03 * (chain.x1 - chain.x0)
  }
  const about = Math.max(2, Math.round(0.7 * scale))
  const leaders = [...found, ...live].filter(
    (chain) =>
      chain.y1 - chain.y0 <= DOT.height * scale && clear(chain, chain.y0 - about) && clear(chain, chain.y1 - 1 + about),
  )
  return leaders.map((leader) => {
    const shift = Math.max(0, leader.x1 - leader.x0 - Math.round(SPACE * scale))
    closeUp(image, leader, shift, paper)
    return { ...leader, shift }
  })
}

/** A page number far from all other text is taken for a speck: dots are painted over, and what they lead to is moved to them. */
function closeUp(
  { pixels, width, height, scale }: PageImage,
  { x0, x1, y1 }: Rule,
  shift: number,
  paper: number,
): void {
  const [top, bottom] = [
    Math.max(0, Math.round(y1 - LINE.above * scale)),
    Math.min(height, Math.round(y1 + LINE.below * scale)),
  ]
  for (let y = top; y < bottom; y++) {
    const row = y * width
    pixels.fill(paper, row + Math.max(0, x0 - 1), row + Math.min(width, x1 + 1))
    pixels.copyWithin(row + x1 - shift, row + x1, row + width)
    pixels.fill(paper, row + width - shift, row + width)
  }
}

/** How far a box of the picture stood to the right before dots were taken out on its line. */
export function movedBy({ x0, y0, y1 }: Rule, leaders: readonly Leader[], scale: number): number {
  const feet = (y0 + y1) / 2
  const own = leaders.find(
    (leader) =>
      feet > leader.y1 - LINE.above * scale &&
      feet < leader.y1 + LINE.below * scale &&
      x0 >= leader.x1 - leader.shift - scale,
  )
  return own?.shift ?? 0
}

/** Where a row of pixels shows short runs of ink at even steps. */
function dottedStretches(
  { pixels, width, scale }: PageImage,
  y: number,
  ink: number,
): { x0: number; x1: number; dots: number }[] {
  const stretches: { x0: number; x1: number; dots: number }[] = []
  let [begin, last, end, step, dots] = [-1, -1, -1, 0, 0]
  const close = (): void => {
    if (dots >= LEAST) stretches.push({ x0: begin, x1: end, dots })
    dots = 0
  }
  for (let x = 0, at = y * width; x < width; ) {
    if ((pixels[at + x] ?? 255) >= ink) {
      x++
      continue
    }
    const from = x
    while (x < width && (pixels[at + x] ?? 255) < ink) x++
    if (x - from > DOT.width * scale) {
      close()
      continue
    }
    const stride = from - last
    const even = dots === 1 || Math.abs(stride - step) <= Math.max(2, DOT.uneven * step)
    if (dots > 0 && from - end <= DOT.gap * scale && even) {
      step = dots === 1 ? stride : step
      dots++
    } else {
      close()
      begin = from
      dots = 1
    }
    last = from
    end = x
  }
  close()
  return stretches
}
