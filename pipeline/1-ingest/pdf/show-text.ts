import type { GraphicsState, TextPosition } from './graphics-state.ts'
import { multiply, num } from './matrix.ts'
import type { Font } from './page.ts'
import type { WordBuilder } from './word-builder.ts'

/** Sets strings of glyphs and counts them. */
export interface TextShower {
  /** Sets the glyphs and gaps of one operator; moves the pen. */
  readonly show: (items: ArrayLike<unknown>, state: GraphicsState, position: TextPosition) => void
  readonly counts: () => { readonly glyphs: number; readonly unmapped: number }
}

const CONTROL = /^[\p{Cc}\ufffd\ufffe\uffff]+$/u

/** Begins a page's text. The glyphs are pdfjs's; numbers between them are gaps in thousandths of the font size. */
export function textShower(
  builder: WordBuilder,
  fontOf: (id: string) => { readonly index: number; readonly font: Font },
): TextShower {
  let [glyphs, unmapped] = [0, 0]
  const glyph = { text: '', x: 0, y: 0, dx: 1, dy: 0, advance: 0, spacing: 0, size: 0, font: 0, colour: '' }

  const show = (items: ArrayLike<unknown>, state: GraphicsState, position: TextPosition): void => {
    const { index, font } = fontOf(state.font)
    const { x, y } = position
    const [a, b, c, d, e, f] = multiply(state.ctm, position.matrix)
    const [along, across] = [Math.hypot(a, b), Math.hypot(c, d)]
    if (along === 0 || state.size === 0) return
    const flip = state.size < 0 ? -1 : 1
    const points = Math.abs(state.size)
    const { vertical } = font
    const horizontal = state.scale * flip
    const scale = vertical ? across : along * horizontal
    glyph.dx = vertical ? -c / (across || 1) : (a / along) * flip
    glyph.dy = vertical ? -d / (across || 1) : (b / along) * flip
    glyph.size = points * (vertical ? along : across)
    glyph.font = index
    glyph.colour = state.colour
    let pen = 0
    for (let i = 0; i < items.length; i++) {
      const item = items[i]
      if (typeof item === 'number') {
        pen += ((vertical ? 1 : -1) * item * points) / 1000
        continue
      }
      if (typeof item !== 'object' || item === null) continue
      const unicode = 'unicode' in item && typeof item.unicode === 'string' ? item.unicode : ''
      const isSpace = 'isSpace' in item && item.isSpace === true
      const spacing = state.charSpacing + (isSpace ? state.wordSpacing : 0)
      const advance = vertical ? points : num('width' in item ? item.width : 0) * points * font.unit
      const px = vertical ? x : x + pen * horizontal
      const py = vertical ? y + state.rise - pen : y + state.rise
      glyphs++
      if (isUnmapped(unicode)) unmapped++
      if (unicode !== '') {
        glyph.text = unicode
        glyph.x = a * px + c * py + e
        glyph.y = b * px + d * py + f
        glyph.advance = Math.abs(advance * scale)
        glyph.spacing = spacing * scale * flip
        builder.add(glyph)
      }
      pen += advance + spacing * flip
    }
    if (vertical) position.y -= pen
    else position.x += pen * horizontal
  }

  return { show, counts: () => ({ glyphs, unmapped }) }
}

/** True for what stands where a glyph has no known character. */
export function isUnmapped(unicode: string): boolean {
  const code = unicode.charCodeAt(0)
  return !(code >= 0x20 && code < 0x7f) && (unicode === '' || CONTROL.test(unicode))
}
