import { initialsOf } from '../../common/initials.ts'
import { isOwnerWord, nameWords } from '../../common/name-key.ts'
import type { Group } from './group.ts'
import { type Form, leftOut, longest, RANKS, shortens } from './short-forms.ts'

/** Joins groups whose names are forms of one name. A head noun of another sort forbids: "Smuggling Unit", "Smuggling Center". */
export function mergeForms(groups: readonly Group[]): Group[] {
  const acronyms = new Map<string, Group>()
  for (const group of groups)
    for (const acronym of group.acronyms)
      for (const key of [acronym.toLowerCase(), nameWords(acronym)[0] ?? '']) acronyms.set(key, group)
  const single = new Set(groups.flatMap(({ keys }) => [...keys]).filter((key) => !key.includes(' ')))
  const initials = groupsByShort(groups)
  const forms = groups.map((group) => formOf(group, acronyms, single))
  const into = new Map<Group, Group>()
  const byWords = new Map<string, Form[]>()
  for (const form of forms) {
    const key = [...form.words].sort().join(' ')
    byWords.set(key, [...(byWords.get(key) ?? []), form])
  }
  for (const form of forms) {
    const target =
      sameWords(form, byWords) ??
      byAcronym(form, acronyms) ??
      byHeadAndInitials(form, initials) ??
      byBoth(form, forms) ??
      fullerForm(form, forms)
    if (target && target !== form.group && rootOf(target, into) !== form.group) into.set(form.group, target)
  }
  for (const group of groups) {
    const target = rootOf(group, into)
    if (target === group) continue
    target.mentions.push(...group.mentions)
    for (const key of group.keys) target.keys.add(key)
    for (const acronym of group.acronyms) target.acronyms.add(acronym)
  }
  return groups.filter((group) => !into.has(group))
}

function rootOf(group: Group, into: ReadonlyMap<Group, Group>): Group {
  let root = group
  for (let next = into.get(root); next; next = into.get(root)) root = next
  return root
}

function formOf(group: Group, acronyms: ReadonlyMap<string, Group>, single: ReadonlySet<string>): Form {
  const mention = longest(group.mentions)
  const words = nameWords(mention.name)
  let from = 0
  // One word is left only where it names a body by itself: "U.S. Congress", "Congress".
  const least = single.has(words.at(-1) ?? '') ? 1 : 2
  while (from < words.length - least && isOwner(words[from] ?? '', group, acronyms)) from += 1
  return {
    group,
    words: words.slice(from),
    whole: words,
    head: nameWords(mention.head ?? '').join(' '),
    start: Math.min(...group.mentions.map(({ start }) => start)),
  }
}

function isOwner(word: string, group: Group, acronyms: ReadonlyMap<string, Group>): boolean {
  const owner = acronyms.get(word)
  return isOwnerWord(word) || (owner !== undefined && owner !== group && owner.mentions[0]?.class === 'body')
}

/** The first group of the same words without their owners. */
function sameWords(form: Form, byWords: ReadonlyMap<string, readonly Form[]>): Group | undefined {
  const same = byWords.get([...form.words].sort().join(' ')) ?? []
  const [first] = same
  return first && first.group !== form.group && agrees(first, form) ? first.group : undefined
}

/** "ICAC task force", "SMART Office", "URM program": the acronym of an entity with nothing but its head noun behind. */
function byAcronym({ words, group, head }: Form, acronyms: ReadonlyMap<string, Group>): Group | undefined {
  const own = nameWords(longest(group.mentions).name)
  // "ICAC task force", "programme ICAC".
  const owner = acronyms.get(own[0] ?? '') ?? (own.length === 2 ? acronyms.get(own[1] ?? '') : undefined)
  if (!owner || owner === group || owner.mentions[0]?.class !== group.mentions[0]?.class) return undefined
  const heads = new Set(owner.mentions.flatMap(({ head: own }) => nameWords(own ?? '')))
  const rest = words.filter((word) => word !== nameWords([...owner.acronyms][0] ?? '')[0])
  const program = owner.mentions[0]?.class === 'program'
  return rest.every((word) => heads.has(word) || (program && head.split(' ').includes(word))) ? owner : undefined
}

/** "TIP Report" beside "Trafficking in Persons Report": initials of all but the head, and the head. */
function byHeadAndInitials({ group, head }: Form, groups: ReadonlyMap<string, ReadonlySet<Group>>): Group | undefined {
  const [letters = '', ...rest] = longest(group.mentions).name.split(' ')
  if (!/^[A-Z]{3,6}$/u.test(letters) || rest.length === 0 || head === '') return undefined
  if (nameWords(rest.join(' ')).join(' ') !== head) return undefined
  const same = groups.get(`${group.mentions[0]?.class} ${letters} ${head}`) ?? []
  const found = [...same].filter((other) => other !== group)
  return found.length === 1 ? found[0] : undefined
}

/** Groups by class, the initials of all before the head, and the head. */
function groupsByShort(groups: readonly Group[]): Map<string, Set<Group>> {
  const found = new Map<string, Set<Group>>()
  for (const group of groups) {
    const { name, head, class: sort } = longest(group.mentions)
    const at = name.toLowerCase().lastIndexOf(head ?? '')
    if (!head || at <= 0) continue
    const last = nameWords(head).join(' ')
    for (const letters of initialsOf(name.slice(0, at))) {
      const key = `${sort} ${letters} ${last}`
      found.set(key, (found.get(key) ?? new Set()).add(group))
    }
  }
  return found
}

/** "programme régional (PER)" beside "Programme économique régional (PER)": the same acronym, and words that the other has too. */
function byBoth({ group, words }: Form, forms: readonly Form[]): Group | undefined {
  if (group.acronyms.size === 0) return undefined
  return forms.find(
    (other) =>
      other.group !== group &&
      other.words.length > words.length &&
      other.group.mentions[0]?.class === group.mentions[0]?.class &&
      [...group.acronyms].some((acronym) => other.group.acronyms.has(acronym)) &&
      leftOut(words, other.words) !== undefined,
  )?.group
}

/** The one fuller name that a form shortens: it leaves out words of rank, the first words, or a general last word. */
function fullerForm(form: Form, forms: readonly Form[]): Group | undefined {
  const named = byShortName(form, forms)
  if (named) return named
  const fuller = forms.filter(
    (other) =>
      other.words.length > form.words.length &&
      other.group !== form.group &&
      agrees(other, form) &&
      shortens(form, other),
  )
  return fuller.length === 1 ? fuller[0]?.group : undefined
}

/** "Innocence Lost task forces": capitals that with a head of their own name a program: "Innocence Lost Initiative". */
function byShortName({ group }: Form, forms: readonly Form[]): Group | undefined {
  const { name, aliases, class: sort, head } = longest(group.mentions)
  const short = aliases.find((alias) => name.startsWith(alias) && nameWords(alias).length > 1)
  if (!short || sort !== 'program' || !head || name.includes(head.replace(/^./u, (c) => c.toUpperCase())))
    return undefined
  const words = nameWords(short)
  const longer = forms.filter(
    (other) =>
      other.group !== group &&
      other.group.mentions[0]?.class === 'program' &&
      words.every((word, n) => other.words[n] === word) &&
      other.words.slice(words.length).every((word) => RANKS.has(word) || other.head.split(' ').includes(word)),
  )
  return longer.length > 0 ? longer[0]?.group : undefined
}

function agrees(a: Form, b: Form): boolean {
  return (
    a.group.mentions[0]?.class === b.group.mentions[0]?.class && (a.head === b.head || a.head === '' || b.head === '')
  )
}
