import { printedText } from './lines.ts'
import type { Font } from './page.ts'
import { isBold, MARKER, TERMINAL } from './paragraphs.ts'
import type { Frame, Piece, TextPiece } from './piece.ts'

/**
 * Sets the pieces of all columns and pages in one row. A paragraph that goes on in the next column or page becomes one piece; the notes of the page
 * that it begins on come before it, so that the pages still follow one another in the text.
 */
export function flow(frames: readonly Frame[], fonts: readonly Font[]): Piece[] {
  const out: Piece[] = []
  let open: TextPiece | null = null
  for (const { pieces, goesOn: may } of frames) {
    if (pieces.every((piece) => piece.kind === 'note')) {
      out.push(...pieces)
      continue
    }
    const body = pieces.findIndex((piece) => piece.kind !== 'note')
    const first = pieces[body]
    let rest = pieces
    if (open && may && first?.kind === 'text' && goesOn(open, first, fonts)) {
      const whole: TextPiece = { ...open, lines: [...open.lines, ...first.lines] }
      rest = pieces.filter((piece) => piece !== first)
      if (rest.every((piece) => piece.kind === 'note')) {
        // The whole page is the middle of one paragraph.
        out.push(...rest)
        open = whole
        continue
      }
      out.push(whole)
    } else if (open) out.push(open)
    const last = rest.findLastIndex((piece) => piece.kind !== 'note')
    const end = rest[last]
    open = end?.kind === 'text' ? end : null
    out.push(...rest.filter((piece) => piece !== open))
  }
  if (open) out.push(open)
  return out
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
  if (TERMINAL.test(before)) return false
  const starts = /^[("“«‘]?\p{Lu}/u.test(after)
  const full = last.right > open.column.right - 0.15 * (open.column.right - open.column.x)
  if (starts) return full && open.lines.length > 1 && next.lines.length + open.lines.length > 2
  return /^[("“«‘§$€£]?[\p{Ll}\d$€£]/u.test(after)
}
