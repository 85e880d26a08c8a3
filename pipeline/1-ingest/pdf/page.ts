import type { Box } from '../../common/source-document.ts'
import type { Matrix } from './matrix.ts'

/** How a word stands against its line. */
export type Raise = 'none' | 'super' | 'sub'

/** A word as the page prints it: glyphs of one baseline without white space between them. Layout coordinates: text reads along x, y goes down. */
export interface Word {
  readonly text: string
  readonly x: number
  readonly right: number
  /** Baseline. */
  readonly y: number
  /** Font size in points as shown. */
  readonly size: number
  /** Index into the document's fonts. */
  readonly font: number
  /** The white-space character that the page prints before it on the same line; empty where none is printed. */
  readonly space: string
  /** How text runs on the page as shown: 0 right, 90 up, 180 left, 270 down. */
  readonly angle: number
  /** Hex colour of its fill. */
  readonly colour: string
  readonly raise: Raise
  /** A space stands before it in its line. */
  readonly gap: boolean
  /** How sure OCR is of it, from 0 to 1. */
  readonly confidence?: number
  /** What OCR read, where `text` is mended. */
  readonly printed?: string
  /** Where it stands, if not on its baseline: OCR takes the skew of the page out. */
  readonly box?: Rule
}

/** A ruling line or filled box, in layout coordinates. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A filled area that may shade a table row. */
export interface Fill extends Rule {
  readonly colour: string
}

/** A font as the file names it. */
export interface Font {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  /** Glyphs stand below each other. */
  readonly vertical: boolean
  /** Advance of one glyph unit in font sizes. */
  readonly unit: number
}

/** A link with its place on the page, in layout coordinates. */
export interface PageLink extends Rule {
  readonly url: string
}

/** What one page holds, before any layout. */
export interface PageContent {
  readonly number: number
  readonly label: string | null
  /** Size as shown. */
  readonly width: number
  readonly height: number
  /** From the file's coordinates to the page as shown. */
  readonly view: Matrix
  /** Turn of the layout coordinates against the page as shown. */
  readonly angle: number
  /** Words of the page's main direction, in the order of the file. */
  readonly words: readonly Word[]
  /** Texts set in a bar-code font: no words to read. */
  readonly codes: readonly string[]
  /** Words that run another way. */
  readonly strays: readonly Word[]
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
  readonly fills: readonly Fill[]
  readonly links: readonly PageLink[]
  /** Characters without a known Unicode value. */
  readonly unmapped: number
  readonly glyphs: number
  /** The page shows images. */
  readonly images: number
  /** Mean confidence of OCR, from 0 to 1, where it read the page. */
  readonly confidence?: number
}

/** Point of the page as shown, in layout coordinates for text that runs at `angle`. */
export function toLayout(angle: number, width: number, height: number, x: number, y: number): [number, number] {
  if (angle === 90) return [height - y, x]
  if (angle === 180) return [width - x, height - y]
  if (angle === 270) return [y, width - x]
  return [x, y]
}

/** Rectangle of the page as shown, in layout coordinates for text that runs at `angle`. */
export function turn(angle: number, width: number, height: number, { x0, y0, x1, y1 }: Rule): Rule {
  const [ax, ay] = toLayout(angle, width, height, x0, y0)
  const [bx, by] = toLayout(angle, width, height, x1, y1)
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
}

/** Box of layout coordinates on the page as shown, rounded to a tenth of a point. */
export function toBox(angle: number, width: number, height: number, area: Rule): Box {
  const { x0, y0, x1, y1 } = area
  if (angle === 0) return { x: tenth(x0), y: tenth(y0), width: tenth(x1 - x0), height: tenth(y1 - y0) }
  const [left, top, right, bottom] =
    angle === 90
      ? [y0, height - x1, y1, height - x0]
      : angle === 180
        ? [width - x1, height - y1, width - x0, height - y0]
        : angle === 270
          ? [width - y1, x0, width - y0, x1]
          : [x0, y0, x1, y1]
  return { x: tenth(left), y: tenth(top), width: tenth(right - left), height: tenth(bottom - top) }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
