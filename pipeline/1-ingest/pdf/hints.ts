import type { BlockHints } from '../../common/source-document.ts'
import { NO_HINTS } from '../../common/source-document.ts'
import { type BodyStyle, fontName } from './body-style.ts'
import type { Font } from './page.ts'
import { type Column, share } from './paragraphs.ts'
import type { TextPiece } from './piece.ts'

/** Typographic hints of a paragraph, against the body's style. */
export function hintsOf(piece: TextPiece, body: BodyStyle, fonts: readonly Font[]): BlockHints {
  const lines = piece.lines.map(({ line }) => line)
  const first = lines[0]
  if (!first) return NO_HINTS
  const { column } = piece
  const bold = shareOf(piece, (font) => font.bold, fonts)
  const italic = shareOf(piece, (font) => font.italic, fonts)
  const other = shareOf(piece, (font) => fontName(font) !== body.font, fonts)
  const line = body.leading * body.size
  return {
    ...NO_HINTS,
    size: round(first.size / body.size),
    bold: bold > 0.6,
    italic: italic > 0.6,
    otherFont: other > 0.6,
    centred: isCentred(lines, column),
    indent: snapped((first.x - column.left) / body.size),
    gapBefore: piece.above === null ? null : Math.max(0, round(piece.above / line - 1)),
    mark: piece.mark,
  }
}

function shareOf(piece: TextPiece, test: (font: Font) => boolean, fonts: readonly Font[]): number {
  const weights = piece.lines.map(({ line }) => ({
    weight: line.words.reduce((sum, word) => sum + word.text.length, 0),
    share: share(line, test, fonts),
  }))
  const all = weights.reduce((sum, own) => sum + own.weight, 0)
  return all === 0 ? 0 : weights.reduce((sum, own) => sum + own.share * own.weight, 0) / all
}

function isCentred(
  lines: readonly { readonly x: number; readonly right: number; readonly size: number }[],
  column: Column,
): boolean {
  const width = column.right - column.left
  return lines.every((line) => {
    const left = line.x - column.left
    const right = column.right - line.right
    return left > 0.06 * width && Math.abs(left - right) < Math.max(1.2 * line.size, 0.02 * width)
  })
}

/** A tenth of a font size is no indent. */
function snapped(value: number): number {
  return Math.abs(value) < 0.1 ? 0 : round(value)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
