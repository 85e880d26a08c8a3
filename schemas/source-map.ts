import { z } from 'zod'
import { end, offset, pageStart, start } from './common.ts'

/** What `out/<document id>/source-map.json` holds: where each stretch of the reading text comes from. */
export const sourceMap = z
  .strictObject({
    schemaVersion: z.literal('1').describe('Version of this schema.'),
    sha256: z.string().describe("SHA-256 of the source file's bytes."),
    runs: z
      .array(
        z
          .strictObject({
            start,
            end,
            page: pageStart,
            source: offset
              .nullable()
              .describe('Offset into the decoded source text, in UTF-16 code units; null for formats without one.'),
            box: z
              .strictObject({
                x: z.number().describe('Left edge.'),
                y: z.number().describe('Top edge.'),
                width: z.number().describe('Width.'),
                height: z.number().describe('Height.'),
              })
              .nullable()
              .describe('Box in PDF points of the page as shown, origin top left; null for formats without one.'),
            confidence: z
              .number()
              .min(0)
              .max(1)
              .nullable()
              .describe('How sure OCR is of the word; null for text that the file holds.'),
          })
          .describe('A stretch of text that comes from one place.'),
      )
      .describe('In order of the text.'),
  })
  .describe('The way from the reading text back to the source.')

export type SourceMap = z.infer<typeof sourceMap>
