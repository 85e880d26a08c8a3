import { z } from 'zod'
import { end, pageStart, paragraphNumber, quote, rule, sectionId, start } from './common.ts'

export const programKind = z.enum([
  'program',
  'initiative',
  'operation',
  'project',
  'campaign',
  'strategy',
  'plan',
  'fund',
  'task-force',
  'network',
  'hotline',
  'system',
  'report',
])
export const bodyKind = z.enum(['government', 'court', 'parliament', 'international', 'ngo', 'company', 'academic'])

export const entityMention = z
  .strictObject({
    quote,
    start,
    end,
    page: pageStart,
    section: sectionId,
    paragraph: paragraphNumber,
    form: z.enum(['name', 'short', 'acronym', 'anaphor']).describe('By full name, short form, acronym or anaphor.'),
    rule,
  })
  .describe('One place where the entity is named.')

const entity = {
  name: z.string().describe('Fullest form of the name.'),
  acronym: z.string().nullable().describe('Acronym that the text defines or uses.'),
  aliases: z.array(z.string()).describe('Other names used.'),
  lead: z.string().nullable().describe('The body that runs, funds, chairs or hosts it; for a body its parent body.'),
  leadQuote: z.string().nullable().describe('The words that say so.'),
  parent: z.string().nullable().describe('Id of the parent entity in this record.'),
  from: z.string().nullable().describe('When it started, ISO 8601.'),
  to: z.string().nullable().describe('When it ended or ends, ISO 8601.'),
  figures: z.array(z.string()).describe('Ids of figures that belong to it.'),
  statutes: z.array(z.string()).describe('Ids of statutes that are its legal basis.'),
  mentions: z.array(entityMention).min(1).describe('All the places where it is named, in order.'),
}
const id = z.string().describe('Stable id: a hash of the normalised name.')

export const programRecord = z
  .strictObject({ id, ...entity, kind: programKind.describe('Sort of program.') })
  .describe('A named program or initiative.')
export const bodyRecord = z
  .strictObject({ id, ...entity, kind: bodyKind.describe('Sort of body.') })
  .describe('A named institution.')

export type ProgramRecord = z.infer<typeof programRecord>
export type BodyRecord = z.infer<typeof bodyRecord>
export type ProgramKind = z.infer<typeof programKind>
export type BodyKind = z.infer<typeof bodyKind>
export type EntityMention = z.infer<typeof entityMention>
