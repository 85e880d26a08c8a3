import type { PageImage } from './render.ts'

/** Degrees that paper turns in a scanner; more is no skew but a drawing. */
const MOST = 4

/** Steps between the angles that are tried, in degrees: first over all of them, then closer about the best. */
const STEPS = [0.5, 0.1, 0.02] as const

/** Skews of fewer degrees move a line by less than the height of a full stop over the page. */
const LEAST = 0.1

/** Lines of columns side by side do not stand at one height, so each upright strip of the page is looked at by itself. */
const STRIPS = 5

/** Every third column of pixels is looked at, and as many points at most. */
const EVERY = 3
const POINTS = 60_000

/** A picture that was turned straight, and where its points stood before. */
export interface Straight {
  readonly image: PageImage
  /** From a point of the straight picture to the one of the picture as it was. */
  readonly back: (x: number, y: number) => readonly [number, number]
}

/** Turns a picture so that its lines run level. `paper` is the grey that fills the corners. */
export function straighten(image: PageImage, ink: number, paper: number): Straight {
  const degrees = skewOf(image, ink)
  if (Math.abs(degrees) < LEAST) return { image, back: (x, y) => [x, y] }
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const [cx, cy] = [image.width / 2, image.height / 2]
  const back = (x: number, y: number) =>
    [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos] as const
  return { image: rotated(image, back, [cos, sin], paper), back }
}

/** By how many degrees lines go down to the right: the angle at which the feet of letters fall into the sharpest rows. */
function skewOf(image: PageImage, ink: number): number {
  const points = feetOf(image, ink)
  if (points.length === 0) return 0
  const strip = Math.ceil(image.width / STRIPS)
  const rows = image.height + 2 * strip
  const counts = new Uint16Array(rows * STRIPS)
  const sharpness = (degrees: number): number => {
    counts.fill(0)
    const slope = Math.tan((degrees * Math.PI) / 180)
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0]
      const own = Math.floor(x / strip)
      const at = own * rows + strip + Math.round(y - (x - own * strip) * slope)
      counts[at] = (counts[at] ?? 0) + 1
    }
    return counts.reduce((sum, count) => sum + count * count, 0)
  }
  let best = 0
  let reach: number = MOST
  for (const step of STEPS) {
    const middle = best
    let most = sharpness(best)
    for (let at = -Math.round(reach / step); at <= Math.round(reach / step); at++) {
      const value = sharpness(middle + at * step)
      if (value > most) [best, most] = [middle + at * step, value]
    }
    reach = step
  }
  return best
}

/** Lower edges of ink, as x, y, x, y …: the letters of a line stand on them. */
function feetOf({ pixels, width, height }: PageImage, ink: number): number[] {
  const points: number[] = []
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0, at = y * width; x < width; x += EVERY, at += EVERY) {
      if ((pixels[at] ?? 255) < ink && (pixels[at + width] ?? 0) >= ink) points.push(x, y)
    }
  }
  const every = Math.ceil(points.length / 2 / POINTS)
  return every <= 1 ? points : points.filter((_, at) => (at >> 1) % every === 0)
}

/** Draws the picture anew, each point between the four that it comes from. */
function rotated(
  { pixels, width, height, scale }: PageImage,
  back: Straight['back'],
  [cos, sin]: readonly [number, number],
  paper: number,
): PageImage {
  const out = new Uint8Array(pixels.length).fill(paper)
  for (let y = 0, to = 0; y < height; y++) {
    let [fx, fy] = back(0, y)
    for (let x = 0; x < width; x++, to++, fx += cos, fy += sin) {
      const [left, top] = [Math.floor(fx), Math.floor(fy)]
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const [right, below] = [fx - left, fy - top]
      const at = top * width + left
      const upper = (pixels[at] ?? 0) * (1 - right) + (pixels[at + 1] ?? 0) * right
      const lower = (pixels[at + width] ?? 0) * (1 - right) + (pixels[at + width + 1] ?? 0) * right
      out[to] = Math.round(upper * (1 - below) + lower * below)
    }
  }
  return { pixels: out, width, height, scale }
}
