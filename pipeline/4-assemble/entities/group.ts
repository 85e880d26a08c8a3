import { initialsOf } from '../../common/initials.ts'
import type { NameMention } from '../../common/mention.ts'
import { nameKey } from '../../common/name-key.ts'
import { mergeForms } from './forms.ts'

/** Mentions of one entity. */
export interface Group {
  readonly mentions: NameMention[]
  readonly keys: Set<string>
  readonly acronyms: Set<string>
}

/** Groups mentions by name: the same words in any order, spelling and number; their aliases; short forms; acronyms. */
export function groupMentions(mentions: readonly NameMention[]): Group[] {
  const names = mentions.filter(({ form }) => form !== 'acronym')
  const acronyms = mentions.filter(({ form }) => form === 'acronym')
  return resolveAcronyms(mergeForms(groupNames(names)), acronyms)
}

function groupNames(mentions: readonly NameMention[]): Group[] {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  for (const mention of mentions) {
    const keys = keysOf(mention)
    // Programs and bodies of one name ("Program in Mexico", "Program within the Office") are one entity: the first decides.
    const found = keys.map((key) => byKey.get(key)).find((group) => group !== undefined)
    const group = found ?? { mentions: [], keys: new Set<string>(), acronyms: new Set<string>() }
    if (!found) groups.push(group)
    group.mentions.push(mention)
    for (const key of keys) {
      group.keys.add(key)
      if (!byKey.has(key)) byKey.set(key, group)
    }
    if (mention.acronym) group.acronyms.add(mention.acronym)
  }
  return groups
}

function keysOf({ name, aliases, listed }: NameMention): string[] {
  return [name, ...aliases, ...(listed ? [listed] : [])].map(nameKey).filter((key) => key !== '')
}

/** An acronym stands for the entity that defined it nearest before, else for one that defines it later; else for itself. */
function resolveAcronyms(groups: Group[], uses: readonly NameMention[]): Group[] {
  const all = [...groups]
  const definitions = new Map<string, { group: Group; start: number }[]>()
  const byForm = new Map<string, Group>()
  for (const group of groups) {
    for (const { acronym, start } of group.mentions) {
      if (acronym) definitions.set(acronym, [...(definitions.get(acronym) ?? []), { group, start }])
    }
    for (const form of [...group.acronyms, ...group.keys]) if (!byForm.has(form)) byForm.set(form, group)
  }
  const initials = groupsByInitials(groups)
  for (const use of uses) {
    const keys = [use.name, ...keysOf(use)]
    const defined =
      nearest(definitions.get(use.name) ?? [], use) ?? keys.map((key) => byForm.get(key)).find((group) => group)
    const owner = defined ?? byInitials(initials, use)
    if (owner) {
      if (!defined) {
        owner.acronyms.add(use.name)
        byForm.set(use.name, owner)
      }
      owner.mentions.push(use)
      continue
    }
    const fresh: Group = { mentions: [use], keys: new Set(keysOf(use)), acronyms: new Set([use.name]) }
    all.push(fresh)
    for (const key of keys) byForm.set(key, fresh)
  }
  return all
}

/** The one group without an acronym whose initials an acronym is that the document does not define. */
function byInitials(
  groups: ReadonlyMap<string, ReadonlySet<Group>>,
  { name, class: sort }: NameMention,
): Group | undefined {
  if (name.length < 3) return undefined
  const found = [...(groups.get(`${sort} ${name}`) ?? [])].filter(({ acronyms }) => acronyms.size === 0)
  return found.length === 1 ? found[0] : undefined
}

/** The groups without an acronym by class and initials. */
function groupsByInitials(groups: readonly Group[]): Map<string, Set<Group>> {
  const found = new Map<string, Set<Group>>()
  for (const group of groups) {
    if (group.acronyms.size > 0) continue
    for (const { name, class: sort } of group.mentions)
      for (const letters of initialsOf(name)) {
        const key = `${sort} ${letters}`
        found.set(key, (found.get(key) ?? new Set()).add(group))
      }
  }
  return found
}

/** The group whose definition of the acronym stands nearest before its use, or else nearest behind. */
function nearest(definitions: readonly { group: Group; start: number }[], use: NameMention): Group | undefined {
  let best: Group | undefined
  let place = Number.POSITIVE_INFINITY
  for (const { group, start } of definitions) {
    // A definition behind the use counts as farther than any before it.
    const distance = start <= use.start ? use.start - start : 1e9 + start
    if (distance < place) {
      best = group
      place = distance
    }
  }
  return best
}
