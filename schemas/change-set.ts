import { z } from 'zod'
import { offset, page } from './common.ts'
import { quality, status } from './document.ts'
import { producer } from './submission.ts'

export const changeKind = z.enum(['statute', 'figure', 'program', 'body', 'section'])
export const changeOp = z.enum([
  'added',
  'not-mentioned',
  'changed',
  'renamed',
  'moved',
  'split',
  'merged',
  'restated',
  'not-comparable',
])
export const confidence = z.enum(['high', 'medium', 'review'])

const scalar = z.union([z.string(), z.number(), z.array(z.string()), z.null()])

export const statement = z
  .strictObject({
    quote: z.string().describe('The exact words.'),
    value: z.union([z.number(), z.string()]).nullable().describe('Value of a figure.'),
    high: z.union([z.number(), z.string()]).nullable().describe('Upper end of a range.'),
    unit: z.string().nullable().describe('Unit of a figure.'),
    name: z.string().nullable().describe('Name of an entity or title of a section; label of a statute.'),
    ids: z.array(z.string()).describe('Ids of a statute.'),
    page: page.describe('Physical page.'),
    section: z.string().nullable().describe('Id of the section.'),
    start: offset.describe("Where it starts in that document's text."),
    end: offset.describe("Where it ends in that document's text."),
  })
  .describe('One side of a change: what one document states.')

export const change = z
  .strictObject({
    id: z.string().describe('Stable id, the same in both directions.'),
    kind: changeKind.describe('What changed.'),
    op: changeOp.describe('How it changed.'),
    what: z.string().describe('What this is about, in a few words.'),
    before: z.array(statement).describe('What the earlier document states; empty for added.'),
    after: z.array(statement).describe('What the later document states; empty for not-mentioned.'),
    fields: z
      .array(
        z
          .strictObject({
            field: z.string().describe('Name of the field that differs.'),
            before: scalar.describe('Value in the earlier document.'),
            after: scalar.describe('Value in the later document.'),
            delta: z.number().nullable().describe('after - before, for numbers.'),
            ratio: z.number().nullable().describe('after / before, for numbers.'),
          })
          .describe('A field that differs.'),
      )
      .describe('Fields that differ.'),
    basis: z.enum(['same-id', 'text-states-it', 'inferred']).describe('Why the two sides are the same thing.'),
    score: z.number().describe('Points of the pairing, 0 to 1.'),
    margin: z.number().nullable().describe('Points ahead of the runner-up; null where there was none.'),
    confidence: confidence.describe('high, medium, or review.'),
    parts: z
      .array(
        z
          .strictObject({
            signal: z.string().describe('Name of the signal.'),
            points: z.number().describe('Points that it gave.'),
            why: z.string().describe('What was compared.'),
          })
          .describe('A signal.'),
      )
      .describe('The points one by one; they add up to the score.'),
    alternatives: z
      .array(
        z
          .strictObject({
            statement,
            score: z.number().describe('Points.'),
            why: z.string().describe('What stopped it.'),
          })
          .describe('A runner-up.'),
      )
      .describe('Runners-up, or for not-mentioned the nearest passage with what stopped it.'),
    importance: z
      .number()
      .describe('0 to 1 by kind, op, size of the change and confidence; `annex diff` prints the greatest first.'),
    looked: z
      .strictObject({
        for: z.array(z.string()).describe('Ids, names and acronyms that were looked for.'),
        pages: z.string().nullable().describe('Pages covered, as "1-30".'),
      })
      .nullable()
      .describe('For added and not-mentioned: what was looked for in the other document, and where.'),
  })
  .describe('One change.')

export const comparedDocument = z
  .strictObject({
    id: z.string().describe('Document id.'),
    file: z.string().describe('Source file.'),
    title: z.string().nullable().describe('Title.'),
    country: z.string().nullable().describe('ISO 3166-1 alpha-3.'),
    year: z.int().nullable().describe('Year.'),
    sha256: z.string().describe('SHA-256 of the source.'),
    pages: z.int().nullable().describe('Number of pages.'),
    pagesFailed: z.int().min(0).describe('Number of pages that could not be read.'),
    status,
    quality,
  })
  .describe('A document that was compared.')

export const baseline = z
  .strictObject({
    id: z.string().describe('Stable id, the same in both directions.'),
    side: z.enum(['before', 'after']).describe('The document that speaks of the past: the one of the later year.'),
    what: z.string().describe('What the figure measures.'),
    stated: statement.describe('What it says about the past.'),
    found: statement.nullable().describe('What the document of that time says; null where it was not found there.'),
    verdict: z.enum(['consistent', 'contradicted', 'not-found']).describe('Whether the two agree.'),
  })
  .describe("A document's own statement of an earlier value, checked against the earlier document.")

export const changeSet = z
  .strictObject({
    schemaVersion: z.literal('1').describe('Version of this schema.'),
    producer,
    before: comparedDocument,
    after: comparedDocument,
    comparable: z.boolean().describe('False where the documents cannot be compared; messages say why.'),
    reasons: z.array(z.string()).describe('What limits the comparison.'),
    counts: z
      .record(z.string(), z.record(z.string(), z.int()))
      .describe('For each kind: how many of each op, and how many are the same.'),
    changes: z.array(change).describe('Changes, in document order of the later document, then of the earlier.'),
    baselines: z.array(baseline).describe('Statements of earlier values, checked against the earlier document.'),
  })
  .describe('What changed between two submissions.')

export const timeline = z
  .strictObject({
    kind: changeKind,
    what: z.string().describe('What this is about, in a few words of the latest document that states it.'),
    points: z
      .array(
        z
          .strictObject({
            document: z.string().describe('Id of the document.'),
            year: z.int().nullable().describe('Year of the document.'),
            statement: statement.nullable().describe('What it states; null where it does not mention it.'),
          })
          .describe('One edition.'),
      )
      .describe('One point an edition, in order of the editions.'),
  })
  .describe('One law, figure, program or body through all editions.')

export const changeSeries = z
  .strictObject({
    schemaVersion: z.literal('1').describe('Version of this schema.'),
    producer,
    documents: z.array(comparedDocument).describe('The editions in order.'),
    changeSets: z.array(changeSet).describe('Changes of each edition against the one before it.'),
    timelines: z.array(timeline).describe('What at least two editions state, through all of them.'),
  })
  .describe('What changed over three or more submissions.')

export type ChangeSeries = z.infer<typeof changeSeries>
export type Timeline = z.infer<typeof timeline>
export type ChangeSet = z.infer<typeof changeSet>
export type Change = z.infer<typeof change>
export type Statement = z.infer<typeof statement>
export type ChangeKind = z.infer<typeof changeKind>
export type ChangeOp = z.infer<typeof changeOp>
export type Baseline = z.infer<typeof baseline>
export type Confidence = z.infer<typeof confidence>
export type ComparedDocument = z.infer<typeof comparedDocument>
