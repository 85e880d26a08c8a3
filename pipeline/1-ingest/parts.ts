/** A document as its markup gives it, before it becomes a reading text: what `html`, `docx` and `markdown` make. */
export type Part = TextPart | TablePart

/** A paragraph, heading, list item or note. */
export interface TextPart {
  readonly kind: 'text' | 'note'
  readonly pieces: readonly Piece[]
  /** Heading level of the markup; null for other text. */
  readonly level: number | null
  readonly list: { readonly marker: string; readonly depth: number } | null
  /** Mark of a note. */
  readonly mark: string | null
  readonly centred: boolean | null
  /** Left edge in body font sizes. */
  readonly indent: number | null
}

export interface TablePart {
  readonly kind: 'table'
  readonly rows: readonly (readonly CellPart[])[]
  readonly headerRows: number
}

export interface CellPart {
  /** Its paragraphs. */
  readonly pieces: readonly Piece[]
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** A stretch of text in one manner. */
export interface Piece {
  readonly text: string
  /** Offset in the decoded source where `text` (or `printed`) stands; null where the format has none. */
  readonly source: number | null
  /** What stands in the source for it, where that is something else. */
  readonly printed?: string
  /** Page on which it begins; null where pages are unknown. */
  readonly page: number | null
  readonly bold?: boolean
  readonly italic?: boolean
  /** Font size in points, where the format says. */
  readonly size?: number
  /** True where it stands raised. */
  readonly raised?: boolean
  /** The mark of the note that it refers to. */
  readonly mark?: string
  /** Target of the link that it is. */
  readonly link?: string
  /** True where a line ends before it. */
  readonly newLine?: boolean
}

/** A paragraph of nothing special. */
export const PLAIN: Omit<TextPart, 'pieces'> = {
  kind: 'text',
  level: null,
  list: null,
  mark: null,
  centred: null,
  indent: null,
}
