import { z } from 'zod'

/** Offset into the reading text, in UTF-16 code units. */
export const offset = z.int().min(0)

/** Physical page, counted from 1; null where the source has no pages that can be known. */
export const page = z.int().min(1).nullable()

export const start = offset.describe('Where the item starts in `text`, in UTF-16 code units.')
export const end = offset.describe('Where the item ends in `text` (exclusive), in UTF-16 code units.')
export const pageStart = page.describe('Physical page on which the item starts, from 1; null where pages are unknown.')
export const pageEnd = page.describe(
  'Physical page on which the item ends; null where it ends on the page it starts on.',
)
export const sectionId = z.string().nullable().describe('Id of the innermost section that holds the item.')
export const paragraphNumber = z
  .string()
  .nullable()
  .describe('Number of the numbered paragraph that holds the item ("12"), as UN documents print it.')
export const quote = z.string().min(1).describe('The exact words: `text.slice(start, end)`, always.')
export const printed = z
  .string()
  .nullable()
  .describe("The source's own characters where ingest repaired them; null where they are the quote itself.")
export const rule = z.string().describe('Id of the rule that found the item.')

/** A calendar date or a part of one: `2008`, `2008-07`, `2008-07-02`. */
export const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u)

/** Fields that place a mention in its document. */
export const placed = {
  quote,
  printed,
  start,
  end,
  page: pageStart,
  pageEnd,
  section: sectionId,
  paragraph: paragraphNumber,
}
