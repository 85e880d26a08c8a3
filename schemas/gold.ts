import { z } from 'zod'

const text = z.string()
const texts = z.union([text, z.array(text)])
const placed = {
  quote: text.describe('The exact words.'),
  n: z.int().min(1).optional().describe('Which occurrence of the quote in the document, from 1.'),
  page: z.int().min(1).nullish().describe('Physical page.'),
  pos: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Where it stands: share of the text before it, white space left out.'),
  optional: z.boolean().optional().describe('Finding it is right, missing it costs nothing.'),
}

export const goldSection = z.looseObject({
  number: text.nullable().describe('Number as printed; null for an unnumbered heading.'),
  numberAlt: texts.optional().describe('Other right numbers.'),
  title: text.describe('Title as printed.'),
  level: z.int().optional().describe('Depth, 1 at the top.'),
  optional: placed.optional,
})

export const goldStatute = z.looseObject({
  ...placed,
  kind: text.describe('Kind of DESIGN.md.'),
  ids: z.array(text).describe('Ids in order.'),
  idsAlt: texts.optional().describe('Another right list of ids.'),
  form: text.optional().describe('full, short, name, acronym or anaphor.'),
})

export const goldFigure = z.looseObject({
  ...placed,
  kind: text.describe('Kind of a figure or date.'),
  kindAlt: text.optional().describe('Another right kind.'),
  value: z.union([z.number(), text]).nullable().describe('The number, or an ISO 8601 date.'),
  high: z.union([z.number(), text]).nullish().describe('Upper end of a range.'),
  unit: text.nullish().describe('Unit.'),
  qualifier: text.optional().describe('Qualifier; exact where left out.'),
  measures: text.nullish().describe('What it measures.'),
  asOf: text.nullish().describe('The time at which it holds.'),
  period: text.nullish().describe('The period that it covers.'),
  periodAlt: texts.optional().describe('Other right periods.'),
})

export const goldEntity = z.looseObject({
  name: text.describe('Fullest form.'),
  acronym: text.nullish().describe('Acronym.'),
  aliases: z.array(text).optional().describe('Other names.'),
  kind: text.optional().describe('Kind.'),
  kindAlt: texts.optional().describe('Other right kinds.'),
  lead: text.nullish().describe('Body that runs it; for a body its parent.'),
  leadAlt: texts.optional().describe('Other right leads.'),
  mentions: z.int().optional().describe('Number of mentions.'),
  bracketed: z.int().optional().describe('How many of them are the acronym in brackets right behind the name.'),
  optional: placed.optional,
  either: z.boolean().optional().describe('Right as a program and as a body.'),
})

/** A gold file: what a careful reader would write down of a document. */
export const gold = z
  .looseObject({
    file: text.describe('Base name of the source file; pairs the gold with a record.'),
    range: z.tuple([z.number(), z.number()]).optional().describe('The share of the document that is annotated.'),
    pages: z.tuple([z.int(), z.int()]).optional().describe('The pages that are annotated.'),
    sections: z.array(goldSection).default([]).describe('Sections and headings.'),
    statutes: z.array(goldStatute).default([]).describe('Mentions of laws.'),
    figures: z.array(goldFigure).default([]).describe('Quantities and dates.'),
    programs: z.array(goldEntity).default([]).describe('Named programs.'),
    bodies: z.array(goldEntity).default([]).describe('Named institutions.'),
  })
  .describe('Gold of a document.')

export type Gold = z.infer<typeof gold>
export type GoldStatute = z.infer<typeof goldStatute>
export type GoldFigure = z.infer<typeof goldFigure>
export type GoldEntity = z.infer<typeof goldEntity>
export type GoldSection = z.infer<typeof goldSection>
