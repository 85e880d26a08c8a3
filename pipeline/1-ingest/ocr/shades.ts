import type { Rule } from '../pdf/page.ts'
import type { PageImage } from './render.ts'
import { hangingTogether, type Tiles } from './tones.ts'

/** A shaded area, in pixels. */
export interface Shade extends Rule {
  /** Grey of its ground. */
  readonly tone: number
  /** Its text is lighter than its ground. */
  readonly light: boolean
}

/** A shade is this much darker than paper, and its tiles alike by this much. */
const TONE = { darker: 10, alike: 10 } as const

/** Smaller ones, in points, or with fewer of the tiles of their box, are letters and pictures. */
const AREA = { width: 24, height: 6, filled: 0.65 } as const

/** Letters differ from their ground by this much at least. */
const LETTER = 60

/** Finds the shaded boxes of a picture and makes their ground as light as paper and their letters dark, in place. */
export function takeShades(image: PageImage, tiles: Tiles, paper: number): Shade[] {
  const { tones, across, side } = tiles
  const seen = new Uint8Array(tones.length)
  const shades: Shade[] = []
  for (let tile = 0; tile < tones.length; tile++) {
    if (seen[tile] !== 0 || (tones[tile] ?? 255) > paper - TONE.darker) continue
    const own = hangingTogether(
      tiles,
      [tile],
      seen,
      (from, to) =>
        (tones[to] ?? 255) <= paper - TONE.darker && Math.abs((tones[from] ?? 0) - (tones[to] ?? 0)) <= TONE.alike,
    )
    const box = boxOf(own, across)
    const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0]
    if (wide * side < AREA.width * image.scale || high * side < AREA.height * image.scale) continue
    if (own.length < AREA.filled * wide * high) continue
    const tone = own.map((at) => tones[at] ?? 0).sort((a, b) => a - b)[own.length >> 1] ?? 0
    const area = exact(
      image,
      { x0: box.x0 * side, y0: box.y0 * side, x1: box.x1 * side, y1: box.y1 * side },
      tone,
      side,
      paper,
    )
    const light = hasLightLetters(image, area, tone)
    lighten(image, area, tone, light, paper)
    shades.push({ ...area, tone, light })
  }
  return shades
}

function boxOf(tiles: readonly number[], across: number): Rule {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const tile of tiles) {
    const [column, row] = [tile % across, Math.floor(tile / across)]
    x0 = Math.min(x0, column)
    y0 = Math.min(y0, row)
    x1 = Math.max(x1, column + 1)
    y1 = Math.max(y1, row + 1)
  }
  return { x0, y0, x1, y1 }
}

/** Moves each side of a box of tiles to where its tone ends: out as far as a tile, where half of a row of pixels has it. */
function exact({ pixels, width, height }: PageImage, box: Rule, tone: number, side: number, paper: number): Rule {
  const limit = (tone + paper) / 2
  const shaded = (x0: number, y0: number, x1: number, y1: number): boolean => {
    if (x0 < 0 || y0 < 0 || x1 > width || y1 > height) return false
    let [count, of] = [0, 0]
    for (let y = y0; y < y1; y += y1 - y0 > 1 ? 3 : 1) {
      for (let x = x0; x < x1; x += x1 - x0 > 1 ? 3 : 1, of++) if ((pixels[y * width + x] ?? 255) < limit) count++
    }
    return count * 2 > of
  }
  let { x0, y0, x1, y1 } = { x0: box.x0, y0: box.y0, x1: Math.min(width, box.x1), y1: Math.min(height, box.y1) }
  const [ends, begins] = [
    { x1: x1 + side, y1: y1 + side },
    { x0: x0 - side, y0: y0 - side },
  ]
  while (x0 > begins.x0 && shaded(x0 - 1, y0, x0, y1)) x0--
  while (y0 > begins.y0 && shaded(x0, y0 - 1, x1, y0)) y0--
  while (x1 < ends.x1 && shaded(x1, y0, x1 + 1, y1)) x1++
  while (y1 < ends.y1 && shaded(x0, y1, x1, y1 + 1)) y1++
  return { x0, y0, x1, y1 }
}

function hasLightLetters({ pixels, width }: PageImage, { x0, y0, x1, y1 }: Rule, tone: number): boolean {
  let balance = 0
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const pixel = pixels[y * width + x] ?? 0
      if (pixel > tone + LETTER) balance++
      else if (pixel < tone - LETTER) balance--
    }
  }
  return balance > 0
}

function lighten(
  { pixels, width }: PageImage,
  { x0, y0, x1, y1 }: Rule,
  tone: number,
  light: boolean,
  paper: number,
): void {
  for (let y = y0; y < y1; y++) {
    for (let at = y * width + x0; at < y * width + x1; at++) {
      const pixel = pixels[at] ?? 0
      const share = light
        ? 1 - Math.max(0, pixel - tone) / Math.max(1, 255 - tone)
        : Math.min(1, pixel / Math.max(1, tone))
      pixels[at] = Math.round(paper * share)
    }
  }
}
