import type { Line } from './lines.ts'
import type { Column } from './paragraphs.ts'

/** A printed line and the page (index from 0) that it stands on. */
export interface PlacedLine {
  readonly line: Line
  readonly page: number
}

/** A paragraph, heading, list item or note, before it is text. */
export interface TextPiece {
  readonly kind: 'text' | 'note'
  readonly lines: readonly PlacedLine[]
  readonly column: Column
  /** White space above the first line, in points from baseline to baseline; null at the top of a column. */
  readonly above: number | null
  /** Mark of a note. */
  readonly mark: string | null
}

/** A cell of a table: its lines, and the place in the grid. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly lines: readonly Line[]
}

/** A table of one page. */
export interface TablePiece {
  readonly kind: 'table'
  readonly page: number
  readonly columns: number
  readonly rows: readonly (readonly GridCell[])[]
  readonly headerRows: number
  readonly continues: boolean
  /** Left edges of the columns and the right edge of the last. */
  readonly edges: readonly number[]
  readonly top: number
  readonly bottom: number
}

/** One block of the reading text, before it is text. */
export type Piece = TextPiece | TablePiece

/** Blocks of one column in reading order. */
export interface Frame {
  readonly pieces: readonly Piece[]
  /** Its first paragraph may go on the last one of the frame before. */
  readonly goesOn: boolean
}

/** Page (index from 0) on which a piece begins. */
export function pageOf(piece: Piece): number {
  return piece.kind === 'table' ? piece.page : (piece.lines[0]?.page ?? 0)
}
