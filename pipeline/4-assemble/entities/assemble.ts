import type { BodyKind, BodyRecord, EntityMention, ProgramRecord } from '../../../schemas/index.ts'
import type { About } from '../../common/about.ts'
import { hashOf } from '../../common/hash.ts'
import type { NameMention } from '../../common/mention.ts'
import { nameKey, nameWords } from '../../common/name-key.ts'
import { bySpan, type Span } from '../../common/span.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import { type Group, groupMentions } from './group.ts'
import { type Lead, leadsOf } from './lead.ts'
import { spanOfYears } from './years.ts'

export interface EntityContext {
  readonly text: string
  readonly tree: SubmissionTree
  readonly about: About
  /** Where a span stands: its words, page, section and paragraph. */
  readonly place: (span: Span) => Pick<EntityMention, 'quote' | 'start' | 'end' | 'page' | 'section' | 'paragraph'>
}

/** Groups mentions of one name into one entity, programs and bodies apart, in order of first mention. */
export function assembleEntities(
  mentions: readonly NameMention[],
  context: EntityContext,
): { programs: ProgramRecord[]; bodies: BodyRecord[] } {
  const programs: ProgramRecord[] = []
  const bodies: BodyRecord[] = []
  const groups = groupMentions(mentions.map(completed))
  const leads = leadsOf(groups, context.text, context.tree)
  for (const { mentions: group } of groups) group.sort(bySpan)
  groups.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  for (const group of groups) {
    const first = namedMention(group)
    if (!first) continue
    if (first.class === 'program')
      programs.push({ id: `program-${idOf(group)}`, kind: first.kind, ...fieldsOf(group, leads.get(group), context) })
    else
      bodies.push({
        id: `body-${idOf(group)}`,
        kind: bodyKindOf(first.kind, leads.get(group)),
        ...fieldsOf(group, leads.get(group), context),
      })
  }
  return { programs, bodies }
}

/** A mention of a user's extractor may leave out what only the built-in rules know. */
function completed(mention: NameMention): NameMention {
  const { head = null, aliases = [], years = null, listed = null }: Partial<NameMention> = mention
  return { ...mention, head, aliases, years, listed }
}

/** The mention that says what the entity is: the first by its fullest name, of the class that came first. */
function namedMention(group: Group): NameMention | undefined {
  const [first] = group.mentions
  const name = nameOf(group)
  return group.mentions.find((mention) => mention.name === name && mention.class === first?.class) ?? first
}

/** A body of an international organisation is international, unless it is a court or the like. */
function bodyKindOf(kind: BodyKind, lead: Lead | undefined): BodyKind {
  return kind === 'government' && lead?.group.mentions[0]?.kind === 'international' ? 'international' : kind
}

function idOf(group: Group): string {
  return hashOf(nameKey(nameOf(group)))
}

/** Fullest form: that of most words, not all in capitals; of forms with the same words the most frequent, of those the first. */
function nameOf({ mentions }: Group): string {
  const names = mentions.filter(({ form }) => form !== 'acronym').map(({ name }) => name)
  const calm = names.filter((name) => name !== name.toUpperCase())
  const all = calm.length > 0 ? calm : names.length > 0 ? names : mentions.map(({ name }) => name)
  const counts = new Map<string, number>()
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  const size = (name: string): number => nameWords(name).join('').length * 1000 + (counts.get(name) ?? 0)
  return [...counts.keys()].reduce((best, name) => (size(name) > size(best) ? name : best))
}

function fieldsOf(group: Group, lead: Lead | undefined, context: EntityContext): Omit<ProgramRecord, 'id' | 'kind'> {
  const name = nameOf(group)
  const [acronym] = group.acronyms
  const aliases = new Set(group.mentions.flatMap((mention) => [mention.name, ...mention.aliases]))
  for (const form of [name, acronym ?? name]) aliases.delete(form)
  return {
    name,
    acronym: acronym ?? null,
    aliases: [...aliases],
    lead: lead ? nameOf(lead.group) : null,
    leadQuote: lead ? context.text.slice(lead.start, lead.end) : null,
    // A body's lead is the body that it is part of.
    parent: lead && group.mentions[0]?.class === 'body' ? `body-${idOf(lead.group)}` : null,
    ...spanOfYears(group.mentions, context.text),
    figures: [],
    statutes: [],
    mentions: group.mentions.map((mention) => ({ ...context.place(mention), form: mention.form, rule: mention.rule })),
  }
}
