import type { Quality, Status } from '../../schemas/index.ts'
import type { Span } from './span.ts'

/**
 * What 1-ingest hands on: one reading text with its map back to the source.
 *
 * Rules of the reading text, whatever the format:
 * - printed lines are joined into paragraphs; paragraphs (and headings, list items, notes) are separated by `\n\n`;
 * - a table is one block: cells are separated by `\t`, rows by `\n`, row by row;
 * - white space is one plain space, except U+00A0, U+202F and U+2009, which stay between two digits;
 * - marks of footnotes are superscript characters (`Government.¹`) and listed in `marks`;
 * - running headers, footers and page numbers are not in it: they are in `pages[].furniture`.
 *
 * It is plain data, so that it can cross a process boundary. All offsets are UTF-16 code units of `text`.
 */
export interface SourceDocument {
  /** Base name of the file. */
  readonly file: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: number
  readonly status: Status
  /** Why, in a sentence a person understands, where the status is not ok. */
  readonly reason: string | null
  readonly quality: Quality
  readonly text: string
  /** Physical pages in order; they partition `text`. Empty where the source has none that can be known. */
  readonly pages: readonly SourcePage[]
  /** Blocks in order; every character of `text` other than separators is in exactly one. */
  readonly blocks: readonly Block[]
  readonly tables: readonly SourceTable[]
  readonly marks: readonly NoteMark[]
  /** Where each stretch of text comes from, in order. */
  readonly runs: readonly SourceRun[]
  readonly outline: readonly OutlineEntry[]
  readonly links: readonly Link[]
  readonly properties: DocumentProperties
  readonly messages: readonly SourceMessage[]
}

export interface SourcePage extends Span {
  readonly number: number
  readonly status: Status
  readonly quality: Quality
  readonly label: string | null
  readonly furniture: readonly string[]
  /** Size in PDF points as shown (rotation applied); null where the source has none. */
  readonly width: number | null
  readonly height: number | null
}

/** A paragraph, heading, list item, note or table as the layout shows it. What it *is*, 2-split decides. */
export interface Block extends Span {
  readonly kind: 'text' | 'table' | 'note'
  readonly page: number | null
  /** Where each printed line begins, first one included. */
  readonly lines: readonly number[]
  readonly hints: BlockHints
}

/** Typographic hints. Null where the source does not say. */
export interface BlockHints {
  /** Heading level that the source's own markup gives (Word style, HTML h1–h6, Markdown #). */
  readonly level: number | null
  /** List item of the source's own markup, with its resolved marker; the marker also stands in the text. */
  readonly list: { readonly marker: string; readonly depth: number } | null
  /** Font size as a share of the body's: 1 is body text. */
  readonly size: number | null
  readonly bold: boolean | null
  /** Slanted or underlined. */
  readonly italic: boolean | null
  /** True where the font is not the body's. */
  readonly otherFont: boolean | null
  readonly centred: boolean | null
  /** Left edge from the column's left edge, in body font sizes. */
  readonly indent: number | null
  /** White space above, in body line heights beyond the usual one. */
  readonly gapBefore: number | null
  /** Mark of a note ("1", "*", "a"), for blocks of kind note. */
  readonly mark: string | null
}

export const NO_HINTS: BlockHints = {
  level: null,
  list: null,
  size: null,
  bold: null,
  italic: null,
  otherFont: null,
  centred: null,
  indent: null,
  gapBefore: null,
  mark: null,
}

/** Geometry of a table: the block that holds it and its grid. A merged cell stands where it begins. */
export interface SourceTable extends Span {
  readonly page: number | null
  readonly columns: number
  /** Rows of cells in order. A grid place without text has start = end. */
  readonly rows: readonly (readonly SourceCell[])[]
  /** Rows that the layout or markup shows as heads (bold, shaded, th, repeated on each page). */
  readonly headerRows: number
  /** True where it goes on a table of the page before. */
  readonly continues: boolean
}

export interface SourceCell extends Span {
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly bold: boolean
}

/** A footnote or endnote mark in running text. */
export interface NoteMark extends Span {
  readonly mark: string
}

/** A stretch of reading text that comes from one place of the source. */
export interface SourceRun extends Span {
  readonly page: number | null
  /** Offset into the decoded source text, for text formats; null for others. */
  readonly source: number | null
  /** The source's own characters where repair changed them; null where they are the same. */
  readonly printed: string | null
  readonly box: Box | null
  /** How sure OCR is of it, from 0 to 1; null for text that the file holds. */
  readonly confidence: number | null
}

/** A box in PDF points of the page as shown; the origin is its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface OutlineEntry {
  readonly title: string
  readonly level: number
  readonly page: number | null
}

export interface Link extends Span {
  readonly url: string
}

/** Metadata that the file itself carries. */
export interface DocumentProperties {
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
}

export interface SourceMessage {
  readonly rule: string
  readonly reason: string
  readonly level: 'error' | 'warning' | 'info'
  readonly page: number | null
  readonly span: Span | null
}
