import type { Fill, Rule } from '../pdf/page.ts'
import { clearEdges } from './edges.ts'
import { type Leader, takeLeaders } from './leaders.ts'
import type { PageImage } from './render.ts'
import { takeRules } from './rules.ts'
import { takeShades } from './shades.ts'
import { type Straight, straighten } from './skew.ts'
import { paperOf, tilesOf } from './tones.ts'

/** A picture with nothing but dark letters on light paper, in level lines, and what was taken out of it, in points. */
export interface Prepared extends Straight {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
  readonly fills: readonly Fill[]
  /** Rows of dots that lead to page numbers, in pixels. */
  readonly leaders: readonly Leader[]
  /** Where letters were lighter than their ground. */
  readonly light: readonly Rule[]
}

/** Darker than these shares of the paper's grey is ink of letters, and of lines, which are thin and grey at their edges. */
const INK = { letters: 0.6, lines: 0.75 } as const

/** Makes the picture of a page ready to be read: dark edges, skew, shades and ruling lines taken out. */
export function prepare(picture: PageImage): Prepared {
  const own = { ...picture, pixels: picture.pixels.slice() }
  const tiles = tilesOf(own)
  const paper = paperOf(tiles)
  clearEdges(own, tiles, paper)
  const { image, back } = straighten(own, paper * INK.letters, paper)
  const shades = takeShades(image, image === own ? tiles : tilesOf(image), paper)
  const { horizontal, vertical } = takeRules(image, paper * INK.lines, paper)
  const leaders = takeLeaders(image, paper * INK.lines, paper)
  const points = ({ x0, y0, x1, y1 }: Rule): Rule => ({
    x0: x0 / image.scale,
    y0: y0 / image.scale,
    x1: x1 / image.scale,
    y1: y1 / image.scale,
  })
  return {
    image,
    back,
    horizontal: horizontal.map(points),
    vertical: vertical.map(points),
    leaders,
    fills: shades.map(({ tone, ...box }) => ({
      ...points(box),
      colour: `#${tone.toString(16).padStart(2, '0').repeat(3)}`,
    })),
    light: shades.filter(({ light }) => light).map(points),
  }
}
