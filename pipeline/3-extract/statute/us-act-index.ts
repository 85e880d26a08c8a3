import { slugOf } from '../../common/slug.ts'
import { SHARED_ACT_NAMES, US_ACTS, type UsAct } from '../lists/us-acts.ts'

/** An act of Congress as mentions of it need it. */
export interface ListedAct {
  readonly id: string
  readonly label: string
  readonly url: string | null
  readonly year: number
  readonly amends: readonly string[]
}

const acts: readonly UsAct[] = US_ACTS

const listed = acts.map((act): [UsAct, ListedAct] => [
  act,
  {
    id: `/us/act/${slugOf(act.name)}-${act.year}`,
    label: `${act.name} of ${act.year}${act.law ? `, Pub. L. ${act.law}` : ''}${act.code ? ` (${act.code.replace('/', ' U.S.C. § ')})` : ''}`,
    url: urlOf(act),
    year: act.year,
    amends: act.amends ? [`/us/act/${act.amends}`] : [],
  },
])

function urlOf({ law, code }: UsAct): string | null {
  const [congress, number] = law?.split('-') ?? []
  if (congress && number && Number(congress) >= 82)
    return `https://www.congress.gov/public-laws/${congress}th-congress/${number}`
  const [title, section] = code?.split('/') ?? []
  return title && section
    ? `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}`
    : null
}

const bySlug = new Map<string, ListedAct[]>()
const byAcronym = new Map<string, ListedAct[]>()
for (const [{ name, names = [], acronyms = [] }, act] of listed) {
  for (const other of [name, ...names]) {
    const slug = slugOf(other)
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), act])
  }
  for (const acronym of acronyms) byAcronym.set(acronym, [...(byAcronym.get(acronym) ?? []), act])
}

const choose = (candidates: readonly ListedAct[] | undefined, year: number | null): ListedAct | null => {
  if (!candidates) return null
  if (year !== null) return candidates.find((act) => act.year === year) ?? null
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

/** The listed act of this name (as a slug without year) and, where several share it, of this year; null where the list does not say. */
export function usActNamed(slug: string, year: number | null): ListedAct | null {
  return choose(bySlug.get(slug), year)
}

/** True where acts of this name are listed, of whatever year. */
export function isUsActName(slug: string): boolean {
  return bySlug.has(slug)
}

const shared: ReadonlySet<string> = new Set(SHARED_ACT_NAMES)

/**
 * True where an act of this name is an act of Congress although the text is about another country: no other State has one of the name, and it is
 * of that year.
 */
export function isUsActAbroad(slug: string, year: number | null): boolean {
  const acts = slug.split('-').length >= 4 && !shared.has(slug) ? bySlug.get(slug) : undefined
  return acts !== undefined && (year === null || acts.some((act) => act.year === year))
}

/** The listed act of this acronym, as `usActNamed`. */
export function usActAcronym(acronym: string, year: number | null): ListedAct | null {
  return choose(byAcronym.get(acronym), year)
}
