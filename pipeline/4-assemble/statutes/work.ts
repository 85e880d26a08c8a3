import type { StatuteMention } from '../../common/mention.ts'
import { slugOf } from '../../common/slug.ts'

const APPOSITION =
  /^(?: \(\p{Lu}[\p{L}\d-]{1,11}\))?(?:,? \(?(?:the )?|,? \(?(?:otherwise|also|better|commonly) known as (?:the )?|[,:]? ?[–—-] ?(?:the )?|,? or (?:the )?|,? \(?(?:dit|dite|denominad[oa]) (?:le |la )?)$/u
const NAMED = /^\/(?<country>[a-z-]{2,5})\/(?:law|act)\/(?<slug>[a-z][a-z0-9-]*?)(?:-(?<year>(?:1[89]|2[045])\d\d))?$/u
const NUMBERED =
  /^\/(?<country>[a-z]{2})\/(?<type>[a-z-]+)\/(?:(?<year>\d{2}|\d{4})\/)?(?<number>\d[a-z0-9.-]*|[ivxlc]+)$/u

/** One key for each instrument, however it is cited in the document: the same key means the same law. */
export type WorkKeys = ReadonlyMap<string, string>

/** Unites the instruments that the document shows to be one law: by name and by number side by side, with and without a year. */
export function uniteWorks(text: string, mentions: readonly StatuteMention[]): WorkKeys {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    return root
  }
  /** Makes `other` the same as `key`, whose root gives the name. */
  const unite = (key: string, other: string): void => {
    const [root, child] = [rootOf(key), rootOf(other)]
    if (root !== child) parents.set(child, root)
  }
  const instruments = new Set(mentions.flatMap(({ instrument }) => instrument ?? []))
  uniteYears(instruments, unite)
  uniteNumbers(instruments, unite)
  uniteNames(mentions, instruments, unite)
  let lastUnited = -1
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]
    if (!next || !mention.instrument || !next.instrument || mention.instrument === next.instrument) continue
    const between = text.slice(mention.end, next.start)
    if (!APPOSITION.test(between)) continue
    const [first, second] = [kindOf(mention), kindOf(next)]
    if (first === second || first === null || second === null) continue
    const [named, numbered] = first === 'named' ? [mention, next] : [next, mention]
    const isListed =
      PLAIN.test(between) &&
      (first === 'named'
        ? !isOwnNumber(text.slice(next.start, next.end), mention, next)
        : mention.name !== null || lastUnited === index)
    if (isListed) continue
    unite(named.instrument ?? '', numbered.instrument ?? '')
    lastUnited = index + 1
  }
  return new Map([...instruments].map((instrument) => [instrument, rootOf(instrument)]))
}

/** A comma joins a name and a number, and two laws of a list as well. */
const PLAIN = /^(?: \([^()]*\))?, (?:the )?$/u
const CODE = /^(?:code|código)$/u
/** Types of numbered laws by the words with which named laws begin in French and Spanish. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['loi', 'law'],
  ['ley', 'law'],
  ['décret', 'decree'],
  ['decreto', 'decree'],
  ['ordonnance', 'ordinance'],
  ['ordenanza', 'ordinance'],
])
const OF_CODES = /^(?:act|law|decree|decree-law|ordinance|legislative-decree)$/u

/** "the Employment Act‸, No. 6 of 2006", "Penal Code‸, Act No. 5", not "the Law on Children‸, Circular No. 9": a number of the law itself. */
function isOwnNumber(printed: string, { head }: StatuteMention, { head: type, name, kind }: StatuteMention): boolean {
  if (kind === 'public-law' || /^(?:[Nn]o|[Nn][°º]|[Nn]úm)/u.test(printed)) return true
  return (
    name === null &&
    type !== null &&
    (type === (TYPES.get(head ?? '') ?? head) || (head !== null && CODE.test(head) && OF_CODES.test(type)))
  )
}

function kindOf({ kind, instrument, provisions, form }: StatuteMention): 'named' | 'numbered' | null {
  if (instrument === null || (form !== 'full' && form !== 'name')) return null
  if (kind === 'public-law') return 'numbered'
  if (kind === 'us-act') return provisions.length === 0 ? 'named' : null
  if (kind !== 'national-law') return null
  if (NUMBERED.test(instrument)) return 'numbered'
  return NAMED.test(instrument) ? 'named' : null
}

/** "Child Protection Act No. 14 of 2011" and, elsewhere, "Child Protection Act" are one law where one number only goes by that name. */
function uniteNames(
  mentions: readonly StatuteMention[],
  instruments: ReadonlySet<string>,
  unite: (key: string, other: string) => void,
): void {
  const numbered = new Map<string, Set<string>>()
  for (const mention of mentions) {
    const { instrument, name } = mention
    const country = instrument === null ? undefined : NUMBERED.exec(instrument)?.groups?.['country']
    if (instrument === null || name === null || country === undefined || mention.kind !== 'national-law') continue
    const named = `/${country}/law/${slugOf(name)}`
    numbered.set(named, (numbered.get(named) ?? new Set()).add(instrument))
  }
  for (const [named, [instrument, other]] of numbered)
    if (instrument !== undefined && other === undefined && instruments.has(named)) unite(named, instrument)
}

/** Years of the Buddhist calendar are so much later. */
const BUDDHIST = 543

/** "Labour Act" and "Labour Act 2006" are one law where the document knows one year only; "B.E. 2546" and 2003 are one year. */
function uniteYears(instruments: ReadonlySet<string>, unite: (key: string, other: string) => void): void {
  const years = new Map<string, string[]>()
  for (const instrument of instruments) {
    const { country, slug, year } = NAMED.exec(instrument)?.groups ?? {}
    if (!slug || !year) continue
    const bare = `${country}/${slug}`
    const common = Number(year) > 2400 ? `/${country}/law/${slug}-${Number(year) - BUDDHIST}` : null
    if (common !== null && instruments.has(common)) unite(common, instrument)
    else years.set(bare, [...(years.get(bare) ?? []), instrument])
  }
  for (const instrument of instruments) {
    const { country, slug, year } = NAMED.exec(instrument)?.groups ?? {}
    const dated = slug && !year ? years.get(`${country}/${slug}`) : undefined
    if (dated?.length === 1 && dated[0]) unite(dated[0], instrument)
  }
}

/** "Act 99/046", "Act 1999/046" and "Act 046" with a suffix or none are one law where nothing else in the document has that number. */
function uniteNumbers(instruments: ReadonlySet<string>, unite: (key: string, other: string) => void): void {
  const groups = new Map<string, { instrument: string; year: string }[]>()
  for (const instrument of instruments) {
    const { country, type, year = '', number = '' } = NUMBERED.exec(instrument)?.groups ?? {}
    if (!type) continue
    const key = `${country}/${type}/${(number.split('-')[0] ?? '').replace(/^0+(?=\d)/u, '')}`
    groups.set(key, [...(groups.get(key) ?? []), { instrument, year: year.slice(-2) }])
  }
  for (const group of groups.values()) {
    const years = new Set(group.map(({ year }) => year).filter(Boolean))
    for (const year of years.size > 0 ? years : ['']) {
      const same = group.filter((entry) => entry.year === year || (years.size <= 1 && entry.year === ''))
      const [longest] = [...same].sort(
        (a, b) => b.instrument.length - a.instrument.length || (a.instrument < b.instrument ? -1 : 1),
      )
      if (!longest) continue
      for (const { instrument } of same)
        if (instrument !== longest.instrument && isVariant(instrument, longest.instrument))
          unite(longest.instrument, instrument)
    }
  }
}

/** The shorter number is the longer one without its suffix ("046" of "046-p-rm"). */
function isVariant(short: string, long: string): boolean {
  const [a = '', b = ''] = [short, long].map((id) => (id.split('/').at(-1) ?? '').replace(/^0+(?=\d)/u, ''))
  return a === b || b.startsWith(`${a}-`)
}
