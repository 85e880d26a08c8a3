import { z } from 'zod'
import { isoDate } from './common.ts'

/** How reading a document ended. `limit:<which>` names the limit that was hit. */
export const status = z
  .union([
    z.enum(['ok', 'partial', 'no-text', 'encrypted', 'malformed', 'unsupported', 'crashed']),
    z.templateLiteral(['limit:', z.string()]),
  ])
  .describe(
    'How reading ended: ok, partial (some pages failed), no-text, encrypted, malformed, unsupported, limit:<which> or crashed.',
  )

export const quality = z
  .enum(['good', 'fair', 'poor', 'none'])
  .describe('How far the text can be trusted, from measurable signs such as unmapped glyphs.')

export const documentType = z
  .enum(['state-report', 'country-chapter', 'replies', 'observations', 'submission', 'plan', 'other'])
  .describe('What sort of report this is.')

export const origin = z
  .enum(['text', 'file-name', 'option', 'documents.csv', 'list'])
  .describe('Where a field of the document comes from.')

export const documentRecord = z
  .strictObject({
    id: z
      .string()
      .describe('Subject country, year, file stem and the first 8 hex digits of the content hash; x where unknown.'),
    title: z.string().nullable().describe('Title as printed.'),
    type: documentType,
    country: z
      .strictObject({
        code: z
          .string()
          .regex(/^[A-Z]{3}$/u)
          .describe('ISO 3166-1 alpha-3.'),
        name: z.string().describe('Common English name of the country.'),
      })
      .nullable()
      .describe('The country that the document is about.'),
    author: z.string().nullable().describe('Who wrote it: the State, a committee, another government.'),
    forum: z.string().nullable().describe('The body or process that it was submitted to.'),
    series: z.string().nullable().describe('The series that it belongs to, the same for all its editions.'),
    cycle: z.string().nullable().describe('Cycle or round of the series ("third cycle").'),
    symbol: z.string().nullable().describe('Official document symbol, such as CRPD/C/MLI/1.'),
    year: z.int().nullable().describe('Year of the document.'),
    period: z.string().nullable().describe('Time that it reports on: "2001..2008".'),
    dates: z
      .strictObject({
        due: isoDate.nullable().describe('When it was due.'),
        received: isoDate.nullable().describe('When it was received.'),
        issued: isoDate.nullable().describe('When it was issued.'),
      })
      .describe('Dates of the submission itself, ISO 8601.'),
    language: z.string().nullable().describe('Language of the text, BCP 47.'),
    originalLanguage: z.string().nullable().describe('Language of the original where this is a translation, BCP 47.'),
    source: z
      .strictObject({
        file: z.string().describe("The source file's base name."),
        mediaType: z.string().describe('Media type, decided by content.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/u)
          .describe("SHA-256 of the source file's bytes."),
        bytes: z.int().min(0).describe('Size of the source file in bytes.'),
        pages: z.int().min(0).nullable().describe('Number of physical pages; null where unknown.'),
      })
      .describe('The file that was read.'),
    origin: z.record(z.string(), origin).describe('For each field above that is known: where it comes from.'),
    status,
    quality,
  })
  .describe('What the document is.')

export type DocumentRecord = z.infer<typeof documentRecord>
export type Status = z.infer<typeof status>
export type Quality = z.infer<typeof quality>
export type DocumentType = z.infer<typeof documentType>
export type Origin = z.infer<typeof origin>
