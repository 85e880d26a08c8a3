import { z } from 'zod'
import { isoDate, placed, rule } from './common.ts'

export const figureKind = z.enum(['money', 'count', 'percent', 'duration', 'age', 'rate', 'quantity'])
export const dateKind = z.enum(['date', 'fiscal-year', 'date-range'])
export const qualifier = z
  .enum(['exact', 'about', 'over', 'under', 'at-least', 'at-most', 'between', 'up-to'])
  .describe('How the number is qualified.')
export const role = z
  .enum(['result', 'target', 'penalty', 'threshold', 'budget', 'population', 'other'])
  .describe('What the number is for.')
export const scope = z
  .enum(['annual', 'cumulative', 'stock'])
  .nullable()
  .describe('Whether it counts a year, all years since, or a state at a time.')
export const measuresFrom = z.enum(['predicate', 'row', 'inferred']).nullable().describe('What `measures` rests on.')

const attributes = {
  ucum: z.string().nullable().describe('UCUM code of a physical unit.'),
  direction: z.enum(['up', 'down']).nullable().describe('Direction of a change that the figure is the size of.'),
  asOf: isoDate.nullable().describe('The time at which it holds.'),
  period: z.string().nullable().describe('The effective period: "FY2007", "2003..", "2001..2008".'),
  periodPrinted: z.string().nullable().describe('The column head of a table that gives the period, as printed.'),
  role,
  scope,
  subject: z.string().nullable().describe('Id of the program or body that the figure belongs to.'),
  statedSource: z.string().nullable().describe('Provenance that the text gives ("according to …").'),
  measures: z.string().nullable().describe('What the number measures, in a few words of the text.'),
  measuresFrom,
  where: z.enum(['prose', 'table', 'note', 'heading']).describe('What sort of text holds it.'),
  cell: z
    .strictObject({
      table: z.string().describe('Id of the table.'),
      row: z.int().min(0).describe('Row, from 0, header rows not counted.'),
      column: z.int().min(0).describe('Column, from 0.'),
      marks: z.array(z.string()).describe('Note marks of the cell.'),
    })
    .nullable()
    .describe('The table cell that holds it.'),
  rule,
}

const id = z.string().describe('Stable id: a hash of source, kind, quote and which occurrence of the quote it is.')

export const figureRecord = z
  .strictObject({
    id,
    kind: figureKind.describe('Sort of quantity.'),
    ...placed,
    value: z.number().describe('The number; the lower end of a range.'),
    high: z.number().nullable().describe('The upper end of a range.'),
    unit: z
      .string()
      .nullable()
      .describe(
        'ISO 4217 for money, % for percent, year|month|week|day|hour|minute, the counted noun phrase, or the physical unit.',
      ),
    qualifier,
    ...attributes,
  })
  .describe('A quantity that the text reports.')

export const dateRecord = z
  .strictObject({
    id,
    kind: dateKind.describe('Sort of date.'),
    ...placed,
    value: isoDate.describe('The date, ISO 8601; the start of a range; the (first) year of a fiscal year.'),
    high: isoDate.nullable().describe('End of a range; second year of a split fiscal year.'),
    unit: z.null().describe('Always null.'),
    qualifier,
    ...attributes,
  })
  .describe('A date, fiscal year or range of dates.')

export type FigureRecord = z.infer<typeof figureRecord>
export type DateRecord = z.infer<typeof dateRecord>
export type FigureKind = z.infer<typeof figureKind>
export type DateKind = z.infer<typeof dateKind>
export type Qualifier = z.infer<typeof qualifier>
