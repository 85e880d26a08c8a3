import type { Line } from './lines.ts'
import type { Font, PageContent } from './page.ts'
import { type BodyStyle, paragraphsOf } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import { ruledTables } from './ruled-tables.ts'

/** The blocks of one page in reading order. */
export function layOut(
  rows: readonly Line[],
  content: PageContent,
  index: number,
  body: BodyStyle,
  fonts: readonly Font[],
): Piece[] {
  const { tables, rest } = ruledTables(rows, content, index, fonts)
  const out: Piece[] = []
  let from = 0
  let above: Line | null = null
  for (const table of [...tables, null]) {
    const to = table ? rest.findIndex((line) => line.y > table.top) : rest.length
    const lines = rest.slice(from, to === -1 ? rest.length : to)
    from = to === -1 ? rest.length : Math.max(to, from)
    for (const paragraph of paragraphsOf(lines, body, fonts)) {
      const first = paragraph.lines[0]
      const gap = above && first ? first.y - above.y : null
      above = paragraph.lines.at(-1) ?? above
      out.push({
        kind: 'text',
        lines: paragraph.lines.map((line) => ({ line, page: index })),
        column: paragraph.column,
        above: gap,
        mark: null,
      })
    }
    if (table) out.push(table)
  }
  return out
}
