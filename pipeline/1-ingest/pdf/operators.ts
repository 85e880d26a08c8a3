import { IDENTITY, isIndexed, type Matrix, matrixOf, multiply, num } from './matrix.ts'
import type { Fill, Font, Rule, Word } from './page.ts'
import { readPath } from './paths.ts'
import { wordBuilder } from './word-builder.ts'

/** What the drawing operators of a page put on it. Words are in layout coordinates of their own angle, the rest on the page as shown. */
export interface Drawing {
  readonly words: readonly Word[]
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
  readonly fills: readonly Fill[]
  readonly glyphs: number
  readonly unmapped: number
  readonly images: number
}

/** Numbers of the drawing operators, from pdfjs. */
export type OperatorCodes = Readonly<Record<string, number>>

interface State {
  ctm: Matrix
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  colour: string
}

const CONTROL = /^[\p{Cc}\ufffd\ufffe\uffff]+$/u

/** Plays the operators of a page and notes where each glyph and ruling line falls. */
export function playOperators(
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  codes: OperatorCodes,
  view: Matrix,
  size: { readonly width: number; readonly height: number },
  fontOf: (id: string) => { readonly index: number; readonly font: Font },
): Drawing {
  const builder = wordBuilder(size.width, size.height)
  const paths = readPath()
  let state: State = {
    ctm: view,
    font: '',
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    colour: '#000000',
  }
  const stack: State[] = []
  let matrix = IDENTITY
  let [x, y, lineX, lineY] = [0, 0, 0, 0]
  let [glyphs, unmapped, images] = [0, 0, 0]

  const move = (dx: number, dy: number): void => {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }

  const glyph = { text: '', x: 0, y: 0, dx: 1, dy: 0, advance: 0, spacing: 0, size: 0, font: 0, colour: '' }
  const show = (items: ArrayLike<unknown>): void => {
    const { index, font } = fontOf(state.font)
    const [a, b, c, d, e, f] = multiply(state.ctm, matrix)
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
    if (vertical) y -= pen
    else x += pen * horizontal
  }

  const handlers = new Map<number | undefined, (args: ArrayLike<unknown>) => void>([
    [codes['save'], () => void stack.push({ ...state })],
    [
      codes['restore'],
      () => {
        state = stack.pop() ?? state
      },
    ],
    [
      codes['transform'],
      (args) => {
        state.ctm = multiply(state.ctm, matrixOf(args))
      },
    ],
    [
      codes['paintFormXObjectBegin'],
      (args) => {
        stack.push({ ...state })
        if (isIndexed(args[0])) state.ctm = multiply(state.ctm, matrixOf(args[0]))
      },
    ],
    [
      codes['paintFormXObjectEnd'],
      () => {
        state = stack.pop() ?? state
      },
    ],
    [
      codes['beginText'],
      () => {
        matrix = IDENTITY
        x = y = lineX = lineY = 0
      },
    ],
    [
      codes['setTextMatrix'],
      (args) => {
        matrix = matrixOf(args[0])
        x = y = lineX = lineY = 0
      },
    ],
    [codes['moveText'], (args) => move(num(args[0]), num(args[1]))],
    [
      codes['setLeadingMoveText'],
      (args) => {
        state.leading = num(args[1])
        move(num(args[0]), num(args[1]))
      },
    ],
    [
      codes['setLeading'],
      (args) => {
        state.leading = -num(args[0])
      },
    ],
    [codes['nextLine'], () => move(0, state.leading)],
    [
      codes['setFont'],
      (args) => {
        state.font = String(args[0])
        state.size = num(args[1])
      },
    ],
    [
      codes['setCharSpacing'],
      (args) => {
        state.charSpacing = num(args[0])
      },
    ],
    [
      codes['setWordSpacing'],
      (args) => {
        state.wordSpacing = num(args[0])
      },
    ],
    [
      codes['setHScale'],
      (args) => {
        state.scale = num(args[0]) / 100
      },
    ],
    [
      codes['setTextRise'],
      (args) => {
        state.rise = num(args[0])
      },
    ],
    [
      codes['setFillRGBColor'],
      (args) => {
        state.colour = String(args[0])
      },
    ],
    [codes['showText'], (args) => void (isIndexed(args[0]) && show(args[0]))],
    [codes['constructPath'], (args) => paths.add(num(args[0]), args[1], state.ctm, state.colour, codes)],
  ])
  for (const name of ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject']) {
    handlers.set(codes[name], () => void images++)
  }
  handlers.delete(undefined)

  operators.fnArray.forEach((code, at) => {
    const handler = handlers.get(code)
    const args = operators.argsArray[at]
    if (handler) handler(isIndexed(args) ? args : [])
  })
  return { words: builder.finish(), ...paths.finish(), glyphs, unmapped, images }
}

function isUnmapped(unicode: string): boolean {
  const code = unicode.charCodeAt(0)
  return !(code >= 0x20 && code < 0x7f) && (unicode === '' || CONTROL.test(unicode))
}
