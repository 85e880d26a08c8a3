import { hasEnded, MARKER } from './endings.ts'
import { printedText } from './lines.ts'
import type { Font } from './page.ts'
import { isBold } from './paragraphs.ts'
import type { Frame, Piece, TextPiece } from './piece.ts'

/**
 * Sets the pieces of all columns and pages in one row. A paragraph that goes on in the next column or page becomes one
 * piece; notes that stand between its parts come before it, so that the pages still follow one another in the text.
 */
export function flow(frames: readonly Frame[], fonts: readonly Font[]): Piece[] {
  const out: Piece[] = []
  // The last paragraph so far that is no note, and the notes after it.
  let open: TextPiece | null = null
  let notes: TextPiece[] = []
  const close = (): void => {
    if (open) out.push(open)
    out.push(...notes)
    open = null
    notes = []
  }
  for (const { pieces, goesOn: may } of frames) {
    pieces.forEach((piece, at) => {
      const first = may && pieces.slice(0, at).every((other) => other.kind === 'note')
      const note = notes.at(-1)
      if (piece.kind === 'text' && first && open && goesOn(open, piece, fonts)) {
        out.push(...notes)
        open = { ...open, lines: [...open.lines, ...piece.lines] }
        notes = []
      } else if (
        piece.kind === 'text' &&
        at === 0 &&
        may &&
        note &&
        isSmall(note, piece) &&
        goesOn(note, piece, fonts)
      ) {
        notes = [...notes.slice(0, -1), { ...note, lines: [...note.lines, ...piece.lines] }]
      } else if (piece.kind === 'note') {
        notes.push(piece)
      } else {
        close()
        if (piece.kind === 'text') open = piece
        else out.push(piece)
      }
    })
  }
  close()
  return out
}

/** True where the paragraph is set like the note, so that it may be its end. */
function isSmall(note: TextPiece, piece: TextPiece): boolean {
  const [a, b] = [note.lines[0]?.line.size ?? 0, piece.lines[0]?.line.size ?? 0]
  return Math.abs(a - b) < 0.3
}

/** True where `next`, the first paragraph of a page, goes on with `open`, the last one of the page before. */
function goesOn(open: TextPiece, next: TextPiece, fonts: readonly Font[]): boolean {
  const [last, first] = [open.lines.at(-1)?.line, next.lines[0]?.line]
  if (!last || !first) return false
  if (Math.abs(last.size - first.size) > 0.08 * last.size || isBold(last, fonts) !== isBold(first, fonts)) return false
  const [before, after] = [printedText(last), printedText(first)]
  const lead = first.words[0]?.text ?? ''
  if (/\p{L}[-\u2010\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)) return true
  if (MARKER.test(lead) && !/^(?:a|y|e|o|à)$/iu.test(lead)) return false
  if (hasEnded(before, after)) return false
  const starts = /^[("“«‘]?\p{Lu}/u.test(after)
  const full = last.right > open.column.right - 0.15 * (open.column.right - open.column.x)
  if (starts) return full && open.lines.length > 1 && next.lines.length + open.lines.length > 2
  return /^[("“«‘§$€£]?[\p{Ll}\d$€£]/u.test(after)
}
