import type { FontTable } from '../pdf/font-table.ts'
import { isBoldName, isItalicName } from '../pdf/font-table.ts'
import { apply, type Matrix } from '../pdf/matrix.ts'
import { isUnmapped } from '../pdf/show-text.ts'
import type { WordBuilder } from '../pdf/word-builder.ts'
import type { Pdfium } from './engine.ts'

/** What pdfium gives for a hyphen at the end of a line. */
const HYPHEN = 2
const MOST_CODE = 0x10ffff
/** Weight of a font that is bold. */
const BOLD = 600

/** A box that goes beyond the next character by more than this share of the font size is not the letter's: kerning takes less. */
const WIDER = 0.12

/** How the characters of one text object look. */
interface Style {
  readonly size: number
  readonly font: number
  readonly colour: string
  readonly dx: number
  readonly dy: number
}

/** Adds the characters of a page to its words. Spaces and line ends that pdfium makes up are left out: the layout finds its own. */
export function readText(
  engine: Pdfium,
  text: number,
  view: Matrix,
  builder: WordBuilder,
  table: FontTable,
): { readonly glyphs: number; readonly unmapped: number } {
  const { call, scratch, double, float } = engine
  const count = call.FPDFText_CountChars(text)
  const fonts = new Map<number, number>()
  const glyph = { text: '', x: 0, y: 0, dx: 1, dy: 0, advance: 0, spacing: 0, size: 0, font: 0, colour: '' }
  let [object, style]: [number, Style | null] = [-1, null]
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  let [glyphs, unmapped] = [0, 0]
  for (let at = 0; at < count; at++) {
    if (call.FPDFText_IsGenerated(text, at) === 1) continue
    const own = call.FPDFText_GetTextObject(text, at)
    if (own !== object || style === null) {
      object = own
      style = styleOf(engine, { text, at, object, view, fonts, table })
    }
    const code = call.FPDFText_GetUnicode(text, at)
    glyphs++
    glyph.text = code === HYPHEN ? '-' : code > 0 && code <= MOST_CODE ? String.fromCodePoint(code) : ''
    if (isUnmapped(glyph.text)) unmapped++
    if (glyph.text === '') continue
    call.FPDFText_GetCharOrigin(text, at, scratch, scratch + 8)
    const [x, y] = [double(scratch), double(scratch + 8)]
    call.FPDFText_GetLooseCharBox(text, at, scratch + 16)
    // Left, top, right, bottom.
    const upright = Math.abs(style.dx) < Math.abs(style.dy)
    const across = upright ? float(scratch + 20) - float(scratch + 28) : float(scratch + 24) - float(scratch + 16)
    // The letters of a ligature share one place: those behind the first stand at its end.
    if (x === lastX && y === lastY) {
      glyph.x += glyph.dx * glyph.advance
      glyph.y += glyph.dy * glyph.advance
      glyph.advance = 0
    } else {
      ;[glyph.x, glyph.y] = apply(view, x, y)
      const room = roomOf(engine, text, at, object, x, y)
      glyph.advance = Math.abs(across) - room > WIDER * style.size ? room : Math.abs(across)
    }
    glyph.dx = style.dx
    glyph.dy = style.dy
    glyph.size = style.size
    glyph.font = style.font
    glyph.colour = style.colour
    ;[lastX, lastY] = [x, y]
    builder.add(glyph)
  }
  return { glyphs, unmapped }
}

/** How far the next character of the text object stands. */
function roomOf(
  { call, scratch, double }: Pdfium,
  text: number,
  at: number,
  object: number,
  x: number,
  y: number,
): number {
  if (call.FPDFText_GetTextObject(text, at + 1) !== object) return Number.POSITIVE_INFINITY
  call.FPDFText_GetCharOrigin(text, at + 1, scratch, scratch + 8)
  return Math.hypot(double(scratch) - x, double(scratch + 8) - y) || Number.POSITIVE_INFINITY
}

interface StyleOf {
  readonly text: number
  readonly at: number
  readonly object: number
  readonly view: Matrix
  readonly fonts: Map<number, number>
  readonly table: FontTable
}

function styleOf(engine: Pdfium, { text, at, object, view, fonts, table }: StyleOf): Style {
  const { call, scratch, float } = engine
  const known = call.FPDFText_GetMatrix(text, at, scratch) === 1
  const [a, b, c, d] = known ? [0, 4, 8, 12].map((offset) => float(scratch + offset)) : [1, 0, 0, 1]
  const [dx, dy] = [view[0] * (a ?? 1) + view[2] * (b ?? 0), view[1] * (a ?? 1) + view[3] * (b ?? 0)]
  const along = Math.hypot(dx, dy) || 1
  return {
    size: call.FPDFText_GetFontSize(text, at) * Math.hypot(c ?? 0, d ?? 1),
    font: fontOf(engine, object, fonts, table),
    colour: colourOf(engine, object),
    dx: dx / along,
    dy: dy / along,
  }
}

function fontOf(
  { call, text, scratch, int }: Pdfium,
  object: number,
  fonts: Map<number, number>,
  table: FontTable,
): number {
  const font = object === 0 ? 0 : call.FPDFTextObj_GetFont(object)
  const seen = fonts.get(font)
  if (seen !== undefined) return seen
  const name = font === 0 ? '' : text((buffer, length) => call.FPDFFont_GetBaseFontName(font, buffer, length), 'utf-8')
  const weight = font === 0 ? 0 : call.FPDFFont_GetWeight(font)
  const slanted = font !== 0 && call.FPDFFont_GetItalicAngle(font, scratch) === 1 && int(scratch) !== 0
  // Fonts of one name may be coded in different ways; a handle alone may serve for another font later.
  const id = `${font}/${name}`
  const index = table.byId.get(id) ?? table.fonts.length
  if (index === table.fonts.length) {
    table.byId.set(id, index)
    table.fonts.push({
      name,
      bold: weight >= BOLD || isBoldName(name),
      italic: slanted || isItalicName(name),
      vertical: false,
      unit: 0.001,
    })
  }
  fonts.set(font, index)
  return index
}

/** Fill colour of a page object as hex; black where it has none. */
export function colourOf({ call, scratch, int }: Pdfium, object: number): string {
  if (object === 0 || call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1)
    return '#000000'
  return `#${[0, 4, 8].map((offset) => (int(scratch + offset) & 0xff).toString(16).padStart(2, '0')).join('')}`
}
