import { initialPosition, initialState } from './graphics-state.ts'
import { isIndexed, type Matrix, matrixOf, multiply, num } from './matrix.ts'
import type { Fill, Font, Rule, Word } from './page.ts'
import { readPath } from './paths.ts'
import { textShower } from './show-text.ts'
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

/** Images are counted, not read. */
const IMAGES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'] as const

/** Plays the operators of a page and notes where each glyph and ruling line falls. */
export function playOperators(
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  codes: OperatorCodes,
  view: Matrix,
  size: { readonly width: number; readonly height: number },
  fontOf: (id: string) => { readonly index: number; readonly font: Font },
): Drawing {
  const builder = wordBuilder(size.width, size.height)
  const text = textShower(builder, fontOf)
  const paths = readPath()
  let state = initialState(view)
  const stack = [state]
  let position = initialPosition()
  let images = 0

  const save = (): void => {
    stack.push(state)
    state = { ...state }
  }
  const restore = (): void => {
    state = stack.length > 1 ? (stack.pop() ?? state) : state
  }
  const transform = (matrix: unknown): void => {
    state.ctm = multiply(state.ctm, matrixOf(matrix))
  }
  const move = (dx: number, dy: number): void => {
    position.lineX += dx
    position.lineY += dy
    position.x = position.lineX
    position.y = position.lineY
  }

  type Handler = (args: ArrayLike<unknown>) => void
  const named: Readonly<Record<string, Handler>> = {
    save,
    restore,
    transform,
    paintFormXObjectBegin: (args) => {
      save()
      if (isIndexed(args[0])) transform(args[0])
    },
    paintFormXObjectEnd: restore,
    // A filled field of a form, or text put on the page: its place is given on the page itself.
    beginAnnotation: (args) => {
      save()
      state.ctm = view
      transform(args[2])
      transform(args[3])
    },
    endAnnotation: restore,
    beginText: () => {
      position = initialPosition()
    },
    setTextMatrix: (args) => {
      position = { ...initialPosition(), matrix: matrixOf(args[0]) }
    },
    moveText: (args) => move(num(args[0]), num(args[1])),
    setLeadingMoveText: (args) => {
      state.leading = num(args[1])
      move(num(args[0]), num(args[1]))
    },
    setLeading: (args) => {
      state.leading = -num(args[0])
    },
    nextLine: () => move(0, state.leading),
    setFont: (args) => {
      state.font = String(args[0])
      state.size = num(args[1])
    },
    setCharSpacing: (args) => {
      state.charSpacing = num(args[0])
    },
    setWordSpacing: (args) => {
      state.wordSpacing = num(args[0])
    },
    setHScale: (args) => {
      state.scale = num(args[0]) / 100
    },
    setTextRise: (args) => {
      state.rise = num(args[0])
    },
    setFillRGBColor: (args) => {
      state.colour = String(args[0])
    },
    showText: (args) => {
      if (isIndexed(args[0])) text.show(args[0], state, position)
    },
    constructPath: (args) => paths.add(num(args[0]), args[1], state.ctm, state.colour, codes),
  }
  const handlers = new Map<number | undefined, Handler>(
    Object.entries(named).map(([name, handler]) => [codes[name], handler]),
  )
  for (const name of IMAGES) handlers.set(codes[name], () => void images++)
  handlers.delete(undefined)

  operators.fnArray.forEach((code, at) => {
    const args = operators.argsArray[at]
    handlers.get(code)?.(isIndexed(args) ? args : [])
  })
  return { words: builder.finish(), ...paths.finish(), ...text.counts(), images }
}
