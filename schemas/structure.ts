import { z } from 'zod'
import { end, offset, pageStart, sectionId, start } from './common.ts'
import { quality, status } from './document.ts'

export const pageRecord = z
  .strictObject({
    number: z.int().min(1).describe('Physical page, from 1.'),
    start,
    end,
    status: status.describe('How reading this page ended.'),
    quality,
    label: z.string().nullable().describe('The page number as printed or labelled; null where there is none.'),
    furniture: z
      .array(z.string())
      .describe('Running headers, footers and page numbers: printed on the page, left out of `text`.'),
  })
  .describe('A physical page.')

export const sectionKind = z.enum(['body', 'contents', 'references', 'annex'])

export const sectionRecord = z
  .strictObject({
    id: z.string().describe('Path of section numbers, or slugs of titles: "ii/a/1", "2/department-of-justice".'),
    number: z.string().nullable().describe('Number as printed, without a trailing stop.'),
    title: z
      .string()
      .describe('Title as printed, its lines joined, without a trailing colon; empty for text before any heading.'),
    level: z.int().min(1).describe('Depth in the tree; 1 is the top.'),
    kind: sectionKind.describe('body, contents (table of contents), references (list of sources) or annex.'),
    parent: z.string().nullable().describe('Id of the parent section.'),
    start,
    end: end.describe('Where the section with all its subsections ends in `text`.'),
    page: pageStart,
    language: z
      .string()
      .nullable()
      .describe("Language of the section, BCP 47, where it is not the document's; else null."),
  })
  .describe('A section or sub-heading.')

export const paragraphRecord = z
  .strictObject({ number: z.string().describe('Number as printed.'), start, end, section: sectionId, page: pageStart })
  .describe('A numbered paragraph of a UN document.')

export const noteRecord = z
  .strictObject({
    mark: z.string().describe('The mark as printed.'),
    at: offset.nullable().describe('Where the mark stands in `text`; null where it was not found.'),
    start,
    end,
    page: pageStart,
  })
  .describe('A footnote, endnote or table note.')

export const tableCell = z
  .strictObject({
    text: z.string().describe('Words of the cell without note marks.'),
    start,
    end,
    marks: z.array(z.string()).describe('Note marks of the cell.'),
  })
  .describe('A table cell.')

export const tableRecord = z
  .strictObject({
    id: z.string().describe('"table-1" and so on, in document order.'),
    title: z.string().nullable().describe('Caption as printed.'),
    page: pageStart,
    section: sectionId,
    columns: z.array(z.string()).describe('Column heads.'),
    rows: z.array(z.array(tableCell)).describe('Rows of cells, without the header rows.'),
  })
  .describe('A table.')

export type PageRecord = z.infer<typeof pageRecord>
export type SectionRecord = z.infer<typeof sectionRecord>
export type SectionKind = z.infer<typeof sectionKind>
export type ParagraphRecord = z.infer<typeof paragraphRecord>
export type NoteRecord = z.infer<typeof noteRecord>
export type TableRecord = z.infer<typeof tableRecord>
export type TableCell = z.infer<typeof tableCell>
