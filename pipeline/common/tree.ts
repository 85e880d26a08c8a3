import type { Paragraph as NlcstParagraph, ParagraphContent } from 'nlcst'
import type { Node } from 'unist'
import type { SectionKind, TableCell } from '../../schemas/index.ts'
import type { Span } from './span.ts'

/**
 * The tree of a submission: unist nodes over nlcst paragraphs. 2-split makes it, 3-extract reads it.
 * Every node that stands for text has `span`, its place in the reading text.
 */
export interface SubmissionTree extends Node {
  type: 'submission'
  children: SubmissionContent[]
  span: Span
}

export type SubmissionContent = SectionNode | ParagraphNode | TableNode

export interface SectionNode extends Node {
  type: 'section'
  id: string
  number: string | null
  title: string
  level: number
  kind: SectionKind
  /** BCP 47, where it is not the document's language; else null. */
  language: string | null
  span: Span
  /** Its heading (a paragraph of role `heading`) comes first, where it has one. */
  children: SubmissionContent[]
}

/**
 * What a paragraph is. `contents` and `reference` are not searched.
 */
export type ParagraphRole = 'body' | 'heading' | 'list-item' | 'caption' | 'note' | 'contents' | 'reference' | 'title'

/** An nlcst paragraph. Its sentences are parsed when first asked for: see `sentences.ts`. */
export interface ParagraphNode extends Omit<NlcstParagraph, 'children'> {
  type: 'ParagraphNode'
  role: ParagraphRole
  /** Number of a numbered paragraph of a UN document ("12"). */
  number: string | null
  span: Span
  /** Where its words begin, behind its number or list marker. */
  contentStart: number
  children: ParagraphContent[]
}

/** A table; each cell has its span, in `cells` row by row (header rows included) and in the record form. */
export interface TableNode extends Node {
  type: 'table'
  id: string
  title: string | null
  page: number | null
  columns: string[]
  rows: TableCell[][]
  /** Spans of the header cells, one list a header row. */
  heads: TableCell[][]
  span: Span
}
