import { z } from 'zod'
import { offset, page } from './common.ts'
import { documentRecord } from './document.ts'
import { bodyRecord, programRecord } from './entity.ts'
import { dateRecord, figureRecord } from './figure.ts'
import { statuteRecord } from './statute.ts'
import { noteRecord, pageRecord, paragraphRecord, sectionRecord, tableRecord } from './structure.ts'

export const SCHEMA_VERSION = '1'

export const producer = z
  .strictObject({
    name: z.literal('annex').describe('Name of the program.'),
    version: z.string().describe('Version of Annex.'),
    rules: z.string().describe('Hash of rules and lists.'),
    options: z.string().describe('Hash of the options and user vocabulary that change extraction.'),
  })
  .describe('What made the record.')

export const messageRecord = z
  .strictObject({
    rule: z.string().describe('Id of the rule or check that speaks.'),
    reason: z.string().describe('What was found, in a sentence.'),
    page: page.describe('Physical page; null where it concerns the whole document.'),
    start: offset.nullable().describe('Where in `text` it starts; null where it concerns the whole document.'),
    end: offset.nullable().describe('Where in `text` it ends.'),
    level: z.enum(['error', 'warning', 'info']).describe('error: unusable; warning: look at it; info.'),
  })
  .describe('A finding about the document.')

/** The public contract: what `out/<document id>/submission.json` holds. */
export const submission = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION).describe('Version of this schema.'),
    producer,
    document: documentRecord,
    text: z.string().describe('The reading text; every offset points into it.'),
    pages: z.array(pageRecord).describe('Physical pages; empty where the source has none that can be known.'),
    sections: z.array(sectionRecord).describe('Sections and sub-headings in document order.'),
    paragraphs: z.array(paragraphRecord).describe('Numbered paragraphs of UN documents.'),
    notes: z.array(noteRecord).describe('Footnotes, endnotes and table notes.'),
    tables: z.array(tableRecord).describe('Tables in document order.'),
    statutes: z.array(statuteRecord).describe('Mentions of laws in document order.'),
    figures: z.array(figureRecord).describe('Quantities in document order.'),
    dates: z.array(dateRecord).describe('Dates in document order.'),
    programs: z.array(programRecord).describe('Named programs, by first mention.'),
    bodies: z.array(bodyRecord).describe('Named institutions, by first mention.'),
    messages: z.array(messageRecord).describe('Findings about the document.'),
  })
  .describe('A submission: the structured record of one document.')

export type Submission = z.infer<typeof submission>
export type Producer = z.infer<typeof producer>
export type MessageRecord = z.infer<typeof messageRecord>
