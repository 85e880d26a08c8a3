import type { BodyRecord, EntityMention, ProgramRecord } from '../../../schemas/index.ts'
import type { About } from '../../common/about.ts'
import { hashOf } from '../../common/hash.ts'
import type { NameMention } from '../../common/mention.ts'
import type { Span } from '../../common/span.ts'
import type { SubmissionTree } from '../../common/tree.ts'

export interface EntityContext {
  readonly text: string
  readonly tree: SubmissionTree
  readonly about: About
  /** Where a span stands: its words, page, section and paragraph. */
  readonly place: (span: Span) => Pick<EntityMention, 'quote' | 'start' | 'end' | 'page' | 'section' | 'paragraph'>
}

/** Groups mentions of one name into one entity. */
export function assembleEntities(
  mentions: readonly NameMention[],
  context: EntityContext,
): { programs: ProgramRecord[]; bodies: BodyRecord[] } {
  const byName = new Map<string, NameMention[]>()
  for (const mention of mentions) byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention])
  const programs: ProgramRecord[] = []
  for (const [name, group] of byName) {
    programs.push({
      id: `program-${hashOf(name)}`,
      name,
      acronym: null,
      aliases: [],
      kind: 'operation',
      lead: null,
      leadQuote: null,
      parent: null,
      from: null,
      to: null,
      figures: [],
      statutes: [],
      mentions: group.map((mention) => ({ ...context.place(mention), form: mention.form, rule: mention.rule })),
    })
  }
  return { programs, bodies: [] }
}
