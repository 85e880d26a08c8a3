import { toLayout, type Word } from './page.ts'

/** A glyph with its place on the page as shown. The builder keeps none, so one object may serve for all. */
export interface PlacedGlyph {
  readonly text: string
  /** Origin on the page as shown. */
  readonly x: number
  readonly y: number
  /** Direction of the text, of length 1. */
  readonly dx: number
  readonly dy: number
  /** Advance along the direction, without character spacing. */
  readonly advance: number
  /** Advance that character spacing adds. */
  readonly spacing: number
  readonly size: number
  readonly font: number
  readonly colour: string
}

/** Collects glyphs into words; `words` are in the order of the file. */
export interface WordBuilder {
  readonly add: (glyph: PlacedGlyph) => void
  readonly finish: () => readonly Word[]
}

/** A gap of this share of the font size separates words. */
const WORD_GAP = 0.13
/** A pen that went back by more than this begins a new word. */
const BACK = 0.35

/** A word that may go on. */
interface Open extends Word {
  text: string
  right: number
  size: number
}

/** Makes words from glyphs on a page of the given size: a word ends at white space, at a gap and where the pen moves elsewhere. */
export function wordBuilder(width: number, height: number): WordBuilder {
  const words: Word[] = []
  let open: Open | null = null
  // Where the next glyph of the open word begins, if no gap is before it.
  let pen = 0
  // Where a space was printed last: the next word on that line is set apart by it.
  let space: { text: string; angle: number; y: number; right: number } | null = null

  const flush = (): void => {
    if (open && open.text !== '') words.push(open)
    open = null
  }

  const add = (glyph: PlacedGlyph): void => {
    const angle = angleOf(glyph.dx, glyph.dy)
    const [x, y] = angle === 0 ? [glyph.x, glyph.y] : toLayout(angle, width, height, glyph.x, glyph.y)
    const after = x + glyph.advance + glyph.spacing
    if (isSpace(glyph.text)) {
      flush()
      space = { text: glyph.text.slice(0, 1), angle, y, right: after }
      return
    }
    const size = glyph.size
    if (open && continues(open, pen, glyph, angle, x, y)) {
      open.text += glyph.text
      open.right = Math.max(open.right, x + glyph.advance)
      pen = after
      if (size > open.size) open.size = size
      return
    }
    flush()
    const beside = space?.angle === angle && Math.abs(space.y - y) < size * 0.6 && space.right <= x + size
    const before = beside ? (space?.text ?? '') : ''
    space = null
    pen = after
    open = {
      text: glyph.text,
      x,
      right: x + glyph.advance,
      y,
      size,
      font: glyph.font,
      space: before,
      angle,
      colour: glyph.colour,
      raise: 'none',
      gap: before !== '',
    }
  }

  return {
    add,
    finish: () => {
      flush()
      return words
    },
  }
}

function isSpace(text: string): boolean {
  const code = text.charCodeAt(0)
  return code === 0x20 || ((code < 0x20 || (code > 0x7e && (code < 0x100 || code > 0x167f))) && /^\s+$/u.test(text))
}

function continues(open: Open, pen: number, glyph: PlacedGlyph, angle: number, x: number, y: number): boolean {
  if (open.angle !== angle || Math.abs(open.y - y) > 0.08 * open.size) return false
  // A change of font, size or weight begins a new word record; the line sets them together again where no gap stands between.
  if (open.font !== glyph.font || Math.abs(open.size - glyph.size) > 0.02 * open.size) return false
  const gap = x - pen
  return gap < WORD_GAP * open.size && gap > -BACK * open.size
}

function angleOf(dx: number, dy: number): number {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 180
  return dy < 0 ? 90 : 270
}
