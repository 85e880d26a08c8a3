import { z } from 'zod'
import { isoDate, placed, rule } from './common.ts'

export const statuteKind = z.enum([
  'usc',
  'cfr',
  'public-law',
  'stat',
  'fed-reg',
  'us-act',
  'us-constitution',
  'us-state-law',
  'treaty',
  'eu-law',
  'un-document',
  'national-law',
  'national-constitution',
  'us-bill',
  'us-executive',
  'case',
])

export const statuteForm = z
  .enum(['full', 'short', 'name', 'acronym', 'anaphor'])
  .describe('full citation, short form after a full one, name, acronym, or anaphor ("the Act").')

export const basis = z
  .enum(['text', 'list', 'inferred'])
  .describe('What `work` rests on: the text, a sourced list, or inference.')

export const statuteRecord = z
  .strictObject({
    id: z.string().describe('Stable id: a hash of source, kind, quote and which occurrence of the quote it is.'),
    kind: statuteKind.describe('Sort of legal reference.'),
    form: statuteForm,
    ...placed,
    ids: z
      .array(z.string())
      .describe('What is cited, one id a provision in order; a range is `from..to`. Empty where unresolved.'),
    work: z.array(z.string()).describe('Which instruments those are: one key for the same law however it is cited.'),
    basis,
    amends: z.array(z.string()).describe('Instruments that the text says it amends or reauthorises.'),
    status: z
      .enum(['signed', 'ratified', 'acceded', 'entered-into-force', 'adopted', 'amended', 'repealed'])
      .nullable()
      .describe('What the sentence says was done with it.'),
    statusDate: isoDate.nullable().describe('When, where the sentence says so.'),
    label: z.string().nullable().describe('Human label.'),
    url: z.string().nullable().describe('Official address, where one can be made from the id.'),
    rule,
  })
  .describe('A mention of a law or of a provision of one.')

export type StatuteRecord = z.infer<typeof statuteRecord>
export type StatuteKind = z.infer<typeof statuteKind>
export type StatuteForm = z.infer<typeof statuteForm>
export type Basis = z.infer<typeof basis>
export type StatuteStatus = StatuteRecord['status']
