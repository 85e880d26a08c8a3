import { printedText } from './lines.ts'
import type { Frame, Piece, TablePiece } from './piece.ts'

/** How a title says that its table goes on from the page before, in the languages of the UN. */
const CONTINUED = /\b(?:cont(?:inued|inuation|\.|')?d?|suite|continuación|cont\.)\s{0,2}\)?\s{0,2}$/iu

/** Marks the tables that go on with the last table of the page before: as many columns in the same places, at the page's top. */
export function markContinuations(frames: readonly Frame[]): Frame[] {
  let last: TablePiece | null = null
  return frames.map((frame) => ({
    ...frame,
    pieces: frame.pieces.map((piece, at): Piece => {
      if (piece.kind !== 'table') return piece
      const title = frame.pieces[at - 1]
      const continued = title?.kind === 'text' && at === 1 && CONTINUED.test(textOf(title))
      const goesOn =
        last !== null && piece.page === last.page + 1 && (at === 0 || continued) && sameColumns(last, piece)
      const table = goesOn ? { ...piece, continues: true } : piece
      last = table
      return table
    }),
  }))
}

function textOf(piece: Piece): string {
  return piece.kind === 'table' ? '' : piece.lines.map(({ line }) => printedText(line)).join(' ')
}

function sameColumns(a: TablePiece, b: TablePiece): boolean {
  if (a.columns !== b.columns) return false
  const shift = (b.edges[0] ?? 0) - (a.edges[0] ?? 0)
  return a.edges.every((edge, at) => Math.abs((b.edges[at] ?? 0) - shift - edge) < 12)
}
