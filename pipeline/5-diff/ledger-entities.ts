import type { BodyRecord, ProgramRecord, Statement } from '../../schemas/index.ts'
import type { EntityFact } from './facts.ts'
import { acronymKey, isAcronym, type Name, parseName } from './names.ts'
import { isOwnTitle } from './own-names.ts'
import { statementOf } from './statement.ts'
import type { View } from './view.ts'

type Entity = (ProgramRecord | BodyRecord) & { readonly class: 'program' | 'body' }

/** One fact a program or body: records whose names differ only in printing are one. */
export function entityFacts(view: View): EntityFact[] {
  const entities: Entity[] = [
    ...view.submission.programs.map((record) => ({ ...record, class: 'program' as const })),
    ...view.submission.bodies.map((record) => ({ ...record, class: 'body' as const })),
  ]
    .filter((entity) => !isOwnTitle(view, entity))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  const groups: Entity[][] = []
  const byKey = new Map<string, Entity[]>()
  const nounFirst = headsFirst(view)
  for (const entity of entities) {
    const keys = isAcronym(entity.name)
      ? [`acronym ${acronymKey(entity.name)}`]
      : [nameKey(parseName(view.withoutOwner(entity.name), nounFirst))]
    const group = keys.map((key) => byKey.get(key)).find(Boolean)
    if (group) group.push(entity)
    else {
      const fresh = [entity]
      groups.push(fresh)
      for (const key of keys) byKey.set(key, fresh)
    }
  }
  return groups.flatMap((group) => factOf(view, group))
}

export function headsFirst(view: View): boolean {
  return /^(?:fr|es|pt|it)\b/u.test(view.submission.document.language ?? '')
}

function nameKey({ key, years }: Name): string {
  return `${key} ${years}`
}

function factOf(view: View, group: readonly Entity[]): EntityFact[] {
  const [first] = group
  if (!first) return []
  const fullest =
    group.toSorted((a, b) => b.name.length - a.name.length || a.name.localeCompare(b.name, 'en'))[0] ?? first
  const statements = group.flatMap((entity) => statementsOf(entity))
  const unique = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))]
  const names = unique(group.flatMap(({ name, aliases }) => [name, ...aliases]))
  return [
    {
      kind: group.some((entity) => entity.class === 'program') ? 'program' : 'body',
      records: group.map(({ id }) => id),
      entities: group,
      statements: statements.toSorted((a, b) => a.start - b.start).slice(0, 3),
      section: first.mentions[0]?.section ?? null,
      position: (first.mentions[0]?.start ?? 0) / Math.max(1, view.text.length),
      label: fullest.name,
      name: fullest.name,
      names,
      plainName: view.withoutOwner(fullest.name),
      plainNames: unique(names.map(view.withoutOwner)),
      acronyms: unique(
        group.flatMap(({ name, acronym, aliases }) => [acronym, ...[name, ...aliases].filter(isAcronym)]),
      ),
      lead: group.find(({ lead }) => lead !== null)?.lead ?? null,
    },
  ]
}

/** The first place where the entity is named in full, or else named at all. */
function statementsOf(entity: Entity): Statement[] {
  const mention = entity.mentions.find(({ form }) => form === 'name') ?? entity.mentions[0]
  return mention ? [statementOf(mention, { name: entity.name })] : []
}
