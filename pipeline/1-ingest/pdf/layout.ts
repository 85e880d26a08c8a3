import { alignedTable } from './aligned-table.ts'
import type { BodyStyle } from './body-style.ts'
import { type Line, rowsOf } from './lines.ts'
import { markNotes } from './notes.ts'
import type { Font, PageContent } from './page.ts'
import { columnOf, paragraphsOf } from './paragraphs.ts'
import type { Frame, Piece, TablePiece } from './piece.ts'
import { regionsOf } from './regions.ts'
import { ruledTables } from './ruled-tables.ts'

/** What the layout of a page needs to know of the document. */
export interface LayoutContext {
  readonly content: PageContent
  readonly index: number
  readonly body: BodyStyle
  readonly fonts: readonly Font[]
}

/** Columns within columns are not looked for deeper than this. */
const DEEPEST = 3

/** The blocks of one page in reading order, one frame a column. */
export function layOut(rows: readonly Line[], context: LayoutContext): Frame[] {
  const { content, index, fonts } = context
  const { tables, rest } = ruledTables(rows, content, index, fonts)
  const holders = new Map<Line, TablePiece>()
  for (const table of tables) holders.set(holderOf(table), table)
  const all = [...rest, ...holders.keys()].sort((a, b) => a.y - b.y)
  const frames = framesOf(all, holders, context, 0)
  return [...frames, ...strays(context)].map((frame) => ({ ...frame, pieces: markNotes(frame.pieces, context) }))
}

/** An empty line that holds a table's place among the lines. */
function holderOf(table: TablePiece): Line {
  const cells = table.rows.flat().flatMap((cell) => cell.lines)
  const x = Math.min(...cells.map((line) => line.x))
  const right = Math.max(...cells.map((line) => line.right))
  return { words: [], x, right, y: table.top + 1, size: 10 }
}

function framesOf(
  rows: readonly Line[],
  holders: ReadonlyMap<Line, TablePiece>,
  context: LayoutContext,
  depth: number,
): Frame[] {
  const frames: { pieces: Piece[]; goesOn: boolean }[] = [{ pieces: [], goesOn: true }]
  let lines: Line[] = []
  let above: Line | null = null
  const regions =
    depth < DEEPEST ? regionsOf(rows, context.fonts) : rows.map((line) => ({ kind: 'line', line }) as const)
  const column = columnOf(
    regions.flatMap((region) => (region.kind === 'line' && !holders.has(region.line) ? region.line : [])),
  )
  const flush = (): void => {
    const frame = frames.at(-1)
    for (const paragraph of paragraphsOf(lines, column, context.body, context.fonts)) {
      const first = paragraph.lines[0]
      const gap = above && first ? first.y - above.y : null
      above = paragraph.lines.at(-1) ?? above
      frame?.pieces.push({
        kind: 'text',
        lines: paragraph.lines.map((line) => ({ line, page: context.index })),
        column: paragraph.column,
        above: gap,
        mark: null,
      })
    }
    lines = []
  }
  for (const region of regions) {
    if (region.kind === 'line') {
      const table = holders.get(region.line)
      if (!table) {
        lines.push(region.line)
        continue
      }
      flush()
      frames.at(-1)?.pieces.push(table)
      above = lastLine(table)
    } else if (region.kind === 'table') {
      flush()
      const table = alignedTable(region.rows, region.edges, context.content, context.index, context.fonts)
      frames.at(-1)?.pieces.push(table)
      above = lastLine(table)
    } else {
      flush()
      region.columns.forEach((own, at) => {
        const inner = framesOf(own, holders, context, depth + 1)
        frames.push(...inner.map((frame, place) => ({ pieces: [...frame.pieces], goesOn: at > 0 && place === 0 })))
      })
      frames.push({ pieces: [], goesOn: false })
      above = null
    }
  }
  flush()
  return frames.filter((frame) => frame.pieces.length > 0)
}

function lastLine(table: TablePiece): Line | null {
  return (
    table.rows
      .flat()
      .flatMap((cell) => cell.lines)
      .at(-1) ?? null
  )
}

/** Text that runs another way than the page's: kept, after the rest. */
function strays(context: LayoutContext): Frame[] {
  const angles = [...new Set(context.content.strays.map((word) => word.angle))].sort((a, b) => a - b)
  return angles.map((angle) => {
    const rows = rowsOf(context.content.strays.filter((word) => word.angle === angle))
    const pieces = paragraphsOf(rows, columnOf(rows), context.body, context.fonts).map(
      (paragraph): Piece => ({
        kind: 'text',
        lines: paragraph.lines.map((line) => ({ line, page: context.index })),
        column: paragraph.column,
        above: null,
        mark: null,
      }),
    )
    return { pieces, goesOn: false }
  })
}
