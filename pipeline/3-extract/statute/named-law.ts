import type { About } from '../../common/about.ts'
import { slugOf } from '../../common/slug.ts'
import type { Span } from '../../common/span.ts'
import { CONSTITUTIONS_BY_NAME } from '../lists/law-words.ts'
import { US_STATES } from '../lists/us-states.ts'
import { acronymBehind, isAcronym } from './acronym.ts'
import { provisionsAfter, withProvisions } from './attach.ts'
import { countryAt, countryWords } from './countries.ts'
import { countryOfLaw } from './country-of-law.ts'
import { type StatuteDraft, statute } from './draft.ts'
import { isLawFiller } from './law-words.ts'
import { lawYear } from './law-year.ts'
import { matchAt } from './match-at.ts'
import { stateOfTitle } from './state-title.ts'
import { isUsActAbroad, isUsActName, usActNamed } from './us-act-index.ts'

const states = new Map<string, string>(US_STATES.map(({ code, name }) => [name, code]))
const IN_STATE = new RegExp(
  `^ (?:in|of) (?:the State of )?(?<state>${US_STATES.map(({ name }) => name).join('|')})(?!\\p{L})`,
  'u',
)
const STATE_BEFORE = new RegExp(`(?<state>${US_STATES.map(({ name }) => name).join('|')})['’]s? $`, 'u')
const ACRONYM_IN = /,? ?\((?<acronym>[\p{Lu}][\p{L}\d-]{1,11})\)/u

/** "the 2019 ‸Labour Code": behind a preposition alone it would be when something was done. */
const YEAR_BEFORE = /(?:\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|new|revised|amended)|['’]s) (?<year>(?:18|19|20)\d\d) $/u

/** "loi ‸de 2008 sur les droits", "Ley ‸de 2011 sobre": a year before the subject. */
const YEAR_INSIDE = /(?<=^\p{L}{3,12}) (?:de|du|of) (?:\p{L}{3,9} )?(?<year>(?:19|20)\d\d) (?=\p{Ll})/u
const REVISED = /^(?<head>loi|code|décret|ley) (?:révisée?|modifiée?|nouvelle|modificada|revisada|reformada) /iu

const YEAR_LAST = /(?<=,? (?:of )?)(?<year>(?:19|20)\d\d)$/u

/** A named law in a text: from the first word of its name to the last, year and number not counted. */
export interface LawName {
  readonly start: number
  readonly end: number
  /** Its head noun as anaphors repeat it ("act", "code"). */
  readonly head: string
  /** Its name where that is not all that stands from start to end. */
  readonly name?: string
  /** Its State where that stands from start to end behind its name ("Código Penal ‸de Chile"). */
  readonly country?: string
}

/** The mention that a named law makes: its id by name, of its country, with the provisions before or behind it. */
export function namedLaw(
  text: string,
  { start, end, head, name, country }: LawName,
  about: About,
  offset: number,
): StatuteDraft {
  const printed = name ?? text.slice(start, end)
  const bracketed = printed.includes('(') ? ACRONYM_IN.exec(printed) : null
  const inside = bracketed && isAcronym(bracketed.groups?.['acronym'] ?? '') ? bracketed : null
  const dropped = inside ? printed.replace(inside[0], '') : printed
  const inner = /\d/u.test(dropped) ? YEAR_INSIDE.exec(dropped)?.groups?.['year'] : undefined
  const bare = (inner ? dropped.replace(YEAR_INSIDE, ' ') : dropped).replace(REVISED, '$<head> ')
  const behind = acronymBehind(text, end)
  const afterAcronym = behind ? end + (/^,? ?\([^()]*\)/u.exec(text.slice(end))?.[0].length ?? 0) : end
  const dated = lawYear(text, afterAcronym, start)
  const when = dated.year ? dated : lawYear(text, end, start)
  const until = when.year ? when.end : end
  const before = when.year ? null : YEAR_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.groups?.['year']
  const named = YEAR_LAST.exec(bare.slice(-11))?.groups?.['year']
  const year = when.year ?? named ?? inner ?? before ?? null
  const slug = slugOf(named ? bare.replace(/,? (?:of )?\d{4}$/u, '') : bare)
  const identity = identify(
    text,
    // A State of the United States may stand where another country does: "Law on Adoption ‸of Georgia".
    { start, end: country && name ? start + name.length : until },
    slug,
    year,
    about,
    country,
  )
  const span = placesOf(text, { start: before ? start - 5 : start, end: until }, afterAcronym)
  const { provisions } = span
  return statute({
    kind: identity.kind,
    form: 'name',
    instrument: identity.instrument,
    label: identity.label,
    url: identity.url,
    amends: identity.amends,
    provisions,
    head,
    name: bare,
    acronym: inside?.groups?.['acronym'] ?? behind ?? acronymBehind(text, until),
    start: offset + span.start,
    end: offset + span.end,
  })
}

const OF_STATE = / of (?:the )?/uy

/** The provisions before or behind a name; behind its acronym and its State too ("Penal Code (PC)‸, articles 91 to 94"). */
function placesOf(text: string, span: Span, afterAcronym: number): ReturnType<typeof withProvisions> {
  const direct = withProvisions(text, span, isLawFiller)
  if (direct.provisions.length > 0) return direct
  const of = matchAt(OF_STATE, text, span.end)
  const state = of && countryAt(text, span.end + of[0].length)
  const behind = state?.end ?? afterAcronym
  const after = behind > span.end ? provisionsAfter(text, behind) : null
  return after ? { start: span.start, end: after.end, provisions: after.paths } : direct
}

/**
 * "the ‸Nigeria Climate Change Act", "‸Turkish Penal Code (TPC)‸": a name that begins with its country or the adjective of it; in the United
 * States the name may be a State's, and "Indian" that of its nations, there and in Canada.
 */
function ownerIn(text: string, start: number, end: number, { country }: About): string | null {
  const owner = country === 'us' ? null : countryAt(text, start)
  if (owner && owner.end < end) return owner.code
  const word = /^\p{Lu}\p{L}+(?= )/u.exec(text.slice(start, start + 24))?.[0] ?? ''
  const isNations = word === 'Indian' && (country === 'us' || country === 'ca')
  return isNations || word === 'American' ? null : (countryWords().adjectives.get(word) ?? null)
}

type Identity = Pick<StatuteDraft, 'kind' | 'instrument' | 'label' | 'url' | 'amends'>

function identify(
  text: string,
  { start, end }: Span,
  slug: string,
  year: string | null,
  about: About,
  owner: string | undefined,
): Identity {
  const dated = year ? `${slug}-${year}` : slug
  const state =
    about.country !== 'us'
      ? undefined
      : (IN_STATE.exec(text.slice(end, end + 40))?.groups?.['state'] ??
        STATE_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.groups?.['state'])
  const stateCode = state ? states.get(state) : undefined
  if (stateCode)
    return { kind: 'us-state-law', instrument: `/${stateCode}/act/${dated}`, label: null, url: null, amends: [] }
  const act = usActNamed(slug, year === null ? null : Number(year)) ?? (year === null ? null : usActNamed(slug, null))
  // "Mexico amended its law, and the ‸Clean Water Act of 1972‸ binds": a listed act of its year is of nobody else.
  const isListed = about.country === 'us' && year !== null && act?.year === Number(year)
  const country =
    owner ??
    stateOfTitle(text, start) ??
    ownerIn(text, start, end, about) ??
    (isListed ? 'us' : countryOfLaw(text, start, end, about.country)) ??
    about.country
  if (CONSTITUTIONS_BY_NAME.includes(`${country} ${slug}`))
    return { kind: 'national-constitution', instrument: `/${country}/const`, label: null, url: null, amends: [] }
  const isAmerican =
    country === 'us' ||
    (country
      ? isUsActAbroad(slug, year === null ? null : Number(year))
      : isUsActName(slug) && slug.split('-').length >= 4)
  if (isAmerican) {
    const id =
      act && (year === null || Number(year) === act.year)
        ? act.id
        : `/us/act/${act && year ? act.id.slice('/us/act/'.length).replace(/\d{4}$/u, year) : dated}`
    return {
      kind: 'us-act',
      instrument: id,
      label: act?.label ?? null,
      url: act?.url ?? null,
      amends: act?.amends ?? [],
    }
  }
  return { kind: 'national-law', instrument: `/${country ?? 'xx'}/law/${dated}`, label: null, url: null, amends: [] }
}
