import type { Line } from './lines.ts'
import type { Font, PageContent } from './page.ts'
import { type BodyStyle, paragraphsOf } from './paragraphs.ts'
import type { Piece } from './piece.ts'

/** The blocks of one page in reading order. */
export function layOut(
  rows: readonly Line[],
  content: PageContent,
  index: number,
  body: BodyStyle,
  fonts: readonly Font[],
): Piece[] {
  void content
  let above: Line | null = null
  return paragraphsOf(rows, body, fonts).map((paragraph) => {
    const first = paragraph.lines[0]
    const gap = above && first ? first.y - above.y : null
    above = paragraph.lines.at(-1) ?? above
    return {
      kind: 'text',
      lines: paragraph.lines.map((line) => ({ line, page: index })),
      column: paragraph.column,
      above: gap,
      mark: null,
    }
  })
}
