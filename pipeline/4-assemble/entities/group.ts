import type { NameMention } from '../../common/mention.ts'
import { nameKey, nameWords } from '../../common/name-key.ts'

/** Mentions of one entity. */
export interface Group {
  readonly mentions: NameMention[]
  readonly keys: Set<string>
  readonly acronyms: Set<string>
}

const LEVELS = new Set('national federal state us un united nation central'.split(' '))

/** Groups mentions by name: the same words in any order, spelling and number, their aliases, and their acronyms. */
export function groupMentions(mentions: readonly NameMention[]): Group[] {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  const open = (mention: NameMention, key: string): Group => {
    const group: Group = { mentions: [], keys: new Set([key]), acronyms: new Set() }
    groups.push(group)
    byKey.set(key, group)
    group.mentions.push(mention)
    return group
  }
  const acronymUses: NameMention[] = []
  for (const mention of mentions) {
    if (mention.form === 'acronym') {
      acronymUses.push(mention)
      continue
    }
    const keys = [mention.name, ...mention.aliases].map(nameKey)
    const found = keys.map((key) => byKey.get(key)).find((group) => group !== undefined && agrees(group, mention))
    const group = found ?? open(mention, keys[0] ?? '')
    if (found) found.mentions.push(mention)
    for (const key of keys) {
      group.keys.add(key)
      if (!byKey.has(key)) byKey.set(key, group)
    }
    if (mention.acronym) group.acronyms.add(mention.acronym)
  }
  const merged = mergeShort(groups)
  resolveAcronyms(merged, acronymUses)
  return merged
}

/** A head noun of another sort forbids: "Smuggling Unit" and "Smuggling Center" are two. */
function agrees(group: Group, mention: NameMention): boolean {
  return group.mentions.some(({ class: kind }) => kind === mention.class)
}

/** Joins short forms to the one fuller name that they shorten. */
function mergeShort(groups: readonly Group[]): Group[] {
  const all = groups.map((group) => ({ group, words: nameWords(longest(group)) }))
  const into = new Map<Group, Group>()
  for (const { group, words } of all) {
    const fuller = all.filter(
      (other) =>
        other.group !== group &&
        other.words.length > words.length &&
        agreesWith(other.group, group) &&
        shortens(words, other.words),
    )
    const first = fuller[0]
    if (first && fuller.length === 1) into.set(group, first.group)
  }
  for (const group of groups) {
    let target = into.get(group)
    if (!target) continue
    for (let hops = 0; hops < groups.length && into.has(target); hops += 1) target = into.get(target) ?? target
    if (target === group) continue
    target.mentions.push(...group.mentions)
    for (const key of group.keys) target.keys.add(key)
    for (const acronym of group.acronyms) target.acronyms.add(acronym)
  }
  return groups.filter((group) => !into.has(group))
}

function agreesWith(a: Group, b: Group): boolean {
  const [one, other] = [a.mentions[0], b.mentions[0]]
  return one !== undefined && other !== undefined && one.class === other.class && headOf(one) === headOf(other)
}

function headOf({ head }: NameMention): string {
  return nameWords(head ?? '').join(' ')
}

/** True where `words` are those of `full` without words of rank, or its last words. */
function shortens(words: readonly string[], full: readonly string[]): boolean {
  if (words.length < 2) return false
  let at = 0
  const dropped: string[] = []
  for (const word of full) {
    if (word === words[at]) at += 1
    else dropped.push(word)
  }
  if (at < words.length) return false
  return dropped.every((word) => LEVELS.has(word))
}

function longest({ mentions }: Group): string {
  return mentions.reduce((name, mention) => (mention.name.length > name.length ? mention.name : name), '')
}

/** An acronym stands for the entity that defined it nearest before, else for one that defines it later; else for itself. */
function resolveAcronyms(groups: Group[], uses: readonly NameMention[]): void {
  const loose = new Map<string, Group>()
  for (const use of uses) {
    const owners = groups.filter(({ acronyms }) => acronyms.has(use.name))
    const owner = nearest(owners, use)
    if (owner) {
      owner.mentions.push(use)
      continue
    }
    const known = groups.find(({ keys }) => [use.name, ...use.aliases].some((name) => keys.has(nameKey(name))))
    const group = known ?? loose.get(use.name)
    if (group) group.mentions.push(use)
    else {
      const fresh: Group = { mentions: [use], keys: new Set([nameKey(use.name)]), acronyms: new Set([use.name]) }
      groups.push(fresh)
      loose.set(use.name, fresh)
    }
  }
}

function nearest(owners: readonly Group[], use: NameMention): Group | undefined {
  let best: { group: Group; at: number } | undefined
  for (const group of owners) {
    for (const { acronym, start } of group.mentions) {
      if (acronym !== use.name) continue
      const better =
        !best || (start <= use.start ? best.at > use.start || start > best.at : best.at > use.start && start < best.at)
      if (better) best = { group, at: start }
    }
  }
  return best?.group
}
