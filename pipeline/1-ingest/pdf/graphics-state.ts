import { IDENTITY, type Matrix } from './matrix.ts'

/** What PDF's operators q and Q save and restore, as far as it is needed here. */
export interface GraphicsState {
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

/** The state in which a page begins. */
export function initialState(ctm: Matrix): GraphicsState {
  return {
    ctm,
    font: '',
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    colour: '#000000',
  }
}

/** Where text goes on: the text matrix, the pen, and where the current line began. */
export interface TextPosition {
  matrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
}

/** The position at which a text object begins. */
export function initialPosition(): TextPosition {
  return { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 }
}
