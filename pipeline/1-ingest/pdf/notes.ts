import type { BodyStyle } from './body-style.ts'
import { type Line, printedText } from './lines.ts'
import type { PageContent } from './page.ts'
import type { Piece, TextPiece } from './piece.ts'
import { SYMBOL_MARK } from './repair.ts'

/** A note's text is smaller than the body's, or not much larger. */
const SMALL = 1.02

/**
 * Tells notes from other paragraphs: a paragraph that begins with a raised mark, or with one of the signs * † ‡ §, and is set
 * no larger than the body; and the small paragraphs that follow one on the same page.
 */
export function markNotes(
  pieces: readonly Piece[],
  context: { readonly body: BodyStyle; readonly content: PageContent },
): readonly Piece[] {
  let note: TextPiece | null = null
  return pieces.map((piece) => {
    if (piece.kind === 'table') {
      note = null
      return piece
    }
    const first = piece.lines[0]?.line
    const mark = first ? noteMark(first, context.body.size) : null
    if (mark !== null) {
      note = { ...piece, kind: 'note', mark }
      return note
    }
    const before = note?.lines[0]?.line
    const same = first && before && first.size < 0.96 * context.body.size && Math.abs(first.size - before.size) < 0.3
    if (note && same && !isMarked(first) && (piece.above ?? 0) < 1.6 * first.size)
      return { ...piece, kind: 'note', mark: note.mark }
    note = null
    return piece
  })
}

/** The mark that a note's first line begins with; null where it is no note. */
function noteMark(line: Line, body: number): string | null {
  const word = line.words[0]
  if (!word || line.size > SMALL * body || line.words.length < 2) return null
  const text = word.text.normalize('NFKC')
  if (word.raise === 'super' && /^(?:\d{1,3}|[a-z]|[*†‡§#]{1,4})$/u.test(text)) return text
  const sign = /^(?<sign>[*†‡§]{1,4})/u.exec(text)?.groups?.['sign']
  if (sign === undefined) return null
  return SYMBOL_MARK.test(text) || /^[*†‡§]{1,4}\p{L}/u.test(text) ? sign : null
}

function isMarked(line: Line): boolean {
  return /^[•\-–\d(]/u.test(printedText(line))
}
