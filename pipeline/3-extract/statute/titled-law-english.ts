import { TITLE_LEADS } from '../lists/law-words.ts'
import { KINDS_BEFORE, NO_CODES, OWNED_BY_STATES, TITLE_HEADS, type TitleHead } from '../lists/titled-laws.ts'
import { provisionsBefore } from './attach.ts'
import { countryAt, countryWords } from './countries.ts'
import { isLawFiller } from './law-words.ts'
import { matchAt, skip } from './match-at.ts'
import { phraseEnd, titleEnd } from './name-end.ts'
import { nameStart } from './name-start.ts'
import type { LawName } from './named-law.ts'
import { STATE_LINKS, stateAtEnd, type TitleState, withState } from './title-state.ts'

const titleHeads = new Map<string, TitleHead>(TITLE_HEADS.map((entry) => [entry.head, entry]))
const ownedByStates: ReadonlySet<string> = new Set(OWNED_BY_STATES)
const noCodes: ReadonlySet<string> = new Set(NO_CODES)
const LEAD = new RegExp(
  ` (?:(?:of (?:the )?(?:(?:\\p{Lu}[\\p{L}’'-]+ ){0,3}(?:Republic|Kingdom|State|Federation|Union) of )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)? )?)(?<lead>${TITLE_LEADS.join('|')}|${TITLE_LEADS.filter(
    (lead) => /ing(?: to)?$/u.test(lead),
  )
    .map((lead) => (lead[0] ?? '').toUpperCase() + lead.slice(1))
    .join('|')}) `,
  'uy',
)
const ARTICLE = /(?:the |an? )?/uy
const NAME_BEFORE = /(?:[.;:] ?)?(?<word>\p{Lu}\p{Ll}{2,20}) $/u
const kindsBefore: ReadonlySet<string> = new Set(KINDS_BEFORE)
/** "the Labour ‸Act", not "the Organic ‸Act" or "the Japanese ‸Act". */
function isNamedBefore(text: string, start: number): boolean {
  const word = NAME_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.groups?.['word']
  return word !== undefined && !kindsBefore.has(word) && !countryWords().adjectives.has(word)
}

/** "the ‸Regulations on …", or at the head of an item: "(b) ‸Regulations governing …". */
const ANNOUNCED = /(?:\b(?:[Tt]he|[Nn]ew|[Rr]evised|[Aa]mended)|[Gg]eneral) $|^(?:\([a-z]{1,3}\) ?)$/u
/** "new ‸Rules on the keeping of registers ‸entered into force": where their making is spoken of; "new ‸Rules on offside" are of a game. */
const NEWLY = /(?:[Nn]ew|[Rr]evised|[Aa]mended) $/u
const MADE =
  /^,? (?:entered|came into|took effect|in force|\((?:No\.|(?:19|20)\d\d)|No\. ?\d|(?:of|from) (?:\d{1,2} \p{L}+ )?(?:19|20)\d\d|(?:(?:was|were|are|have been|has been|had been) )?(?:adopted|approved|issued|promulgated|enacted|gazetted|passed)(?!\p{L}))/u

const isUnmade = (text: string, start: number, end: number): boolean =>
  NEWLY.test(text.slice(Math.max(0, start - 9), start)) && !MADE.test(text.slice(end, end + 40))

/** A title in small letters has so many words at most; one that goes on over them is cut short. */
const MOST_WORDS = 20
const FEW_WORDS = 12
/** "and guaranteeing persons ‸who left": what is said of the last word is cut off already. */
const RELATIVE = /^ (?:who|whose|which|that)(?!\p{L})/u
function longPhrase(text: string, first: number): number {
  const end = phraseEnd(text, first, MOST_WORDS + 1)
  const isCut = text.slice(first, end).split(' ').length > MOST_WORDS || RELATIVE.test(text.slice(end, end + 7))
  return isCut ? Math.min(end, phraseEnd(text, first, FEW_WORDS)) : end
}

const SUBJECT_BEFORE = /(?:\b(?:to|who|they|we|NGOs|must|should|will|shall|can|not) )$/u

const QUOTED =
  /(?: of (?:the )?(?:Republic of |Kingdom of |State of )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)? [“"«„] ?(?<title>(?:On|About|Concerning|For)(?: [^“”"«»„\n]{3,160})) ?[”"»“]/uy

/** 'Law of the Republic of Kazakhstan "On Prevention of Domestic Violence"'. */
function quotedTitle(text: string, start: number, end: number, head: string): LawName | null {
  const quoted = matchAt(QUOTED, text, end)
  const title = quoted?.groups?.['title']
  return quoted && title ? { start, end: end + quoted[0].length, head: 'law', name: `${head} ${title.trim()}` } : null
}

/** The English title behind the head noun at `start..end` ("Law ‸on the Rights of the Child"); null where none follows. */
export function englishTitle(text: string, start: number, end: number, head: string, levels = 2): LawName | null {
  const quoted = quotedTitle(text, start, end, head)
  if (quoted) return quoted
  // "Code ‸of Administrative Offences of‸ 2014": what a code is of is its name, not its maker.
  const lead =
    (head === 'Code' && !countryAt(text, skip(OF_THE, text, end)) ? matchAt(CODE_LEAD, text, end) : null) ??
    matchAt(LEAD, text, end)
  const word = lead?.groups?.['lead']
  if (!lead || word === undefined || SUBJECT_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return null
  const known = titleHeads.get(head)
  if (!known) return null
  const { type: noun, leads, subjects = [] } = known
  const at = end + lead[0].length
  const first = skip(ARTICLE, text, at)
  // "a companion Act ‸to the Property Act": a title goes on with a verb.
  if (word === 'to' && first > at) return null
  const subject = /^\p{L}+/u.exec(text.slice(first, first + 20))?.[0] ?? ''
  if (
    /^(?:of|for|to)$/u.test(word) &&
    !leads.includes(word) &&
    !(word === 'of' && (subjects.includes(subject) || (head === 'Law' && isLawOf(text, start, end))))
  )
    return null
  // "the Labour ‸Act on night work": a name before it, its matter behind.
  if ((noun === 'act' || noun === 'law') && /^\p{Ll}/u.test(text.slice(first)) && isNamedBefore(text, start))
    return null
  // "the Penal ‸Code relating to sanctions", "the Penal ‸Code on sanctions": its provisions on a matter, not its title.
  if (noun === 'code' && word !== 'of' && /\p{Lu}\p{Ll}{2,20} $/u.test(text.slice(Math.max(0, start - 24), start)))
    return null
  // "Criminal ‸Code of Georgia": the name stands before, the country behind.
  if (
    word === 'of' &&
    /\p{Lu}\p{Ll}{2,20} $/u.test(text.slice(Math.max(0, start - 24), start)) &&
    countryAt(text, first)
  )
    return null
  if (known.announced && !ANNOUNCED.test(text.slice(Math.max(0, start - 8), start))) return null
  if (noun !== 'law' && noun !== 'act' && noun !== 'decree' && noCodes.has(subject.toLowerCase())) return null
  if (/^(?:Behalf|Their|Its|This|These)\b/u.test(text.slice(first, first + 8))) return null
  // "Code of ‸Practice‸ on Employment": a standard, whatever it is on.
  const kind = noun === 'code' ? OF_KIND.exec(lead[0])?.groups?.['kind']?.toLowerCase() : undefined
  if (kind !== undefined && noCodes.has(kind)) return null
  const amended = amendedEnd(text, at, word, levels)
  if (amended > at) return withState(text, { start, end: amended, head: noun }, makerOf(text, at, amended))
  const capitals = titleEnd(text, first)
  if (capitals > first) {
    // "the ‸Labour Law for the Private Sector": a name before and behind.
    const before =
      word === 'for' && (noun === 'act' || noun === 'law') && isNamedBefore(text, start) ? nameStart(text, start) : null
    const until = noun === 'code' ? beforeCode(text, first, capitals) : withAmended(text, capitals, levels)
    if (known.announced && isUnmade(text, start, until)) return null
    const state = noun === 'code' ? stateAtEnd(text, first, until, STATE_LINKS.english) : makerOf(text, first, until)
    // "Code of Medical ‸Ethics": a standard by its last word.
    if (
      noun === 'code' &&
      noCodes.has(
        text
          .slice(first, state?.from ?? until)
          .split(' ')
          .at(-1)
          ?.toLowerCase() ?? '',
      )
    )
      return null
    return withState(text, { start: before?.start ?? start, end: until, head: noun }, state)
  }
  if (word === 'of' || word === 'to' || word === 'for') return null
  const phrase = /^\p{Ll}/u.test(text.slice(first, first + 2)) ? longPhrase(text, first) : first
  if (phrase === first) return null
  if (known.announced && isUnmade(text, start, phrase)) return null
  const until = withAmended(text, phrase, levels)
  return withState(text, { start, end: until, head: noun }, until > phrase ? makerOf(text, first, until) : null)
}

/** "Article 20 of the ‸Law of the Council of Ministers": what has articles is a law, whatever it is of. */
const LAW_OF =
  /^ of (?:the )?(?!(?:Republic|Kingdom|State|Federation|Union|Sea|Land|Nations|Treaties|Parties|God)(?!\p{L}))\p{Lu}\p{Ll}/u
const isLawOf = (text: string, start: number, end: number): boolean =>
  LAW_OF.test(text.slice(end, end + 28)) &&
  !countryAt(text, skip(OF_THE, text, end)) &&
  provisionsBefore(text, start, isLawFiller) !== null

const AND_CODE =
  /,? and (?:\p{Ll}{2,20} )?(?:the )?(?:\p{Lu}\p{L}{1,20} ){0,3}(?:Code|Law|Act|Constitution)(?!\p{L})| the (?:Code|Law|Act|Constitution)(?!\p{L})/u

/** "Code of Criminal Procedure‸ and the Code of Civil Procedure". */
function beforeCode(text: string, from: number, end: number): number {
  const other = AND_CODE.exec(text.slice(from, end))
  return other ? from + other.index : end
}

const OF_THE = / of (?:the )?/uy
/** "Code ‸of the Republic of‸ Kazakhstan" names its maker alone. */
const CODE_LEAD = / (?<lead>of) (?=(?:the )?(?!(?:Republic|Kingdom|State|Federation|Union) of )\p{Lu})/uy
const OF_KIND = /^ of (?:the )?(?<kind>\p{L}+)/u
const AMENDMENTS = /(?:[Aa]mendments?|[Ss]upplements?|[Cc]hanges|[Aa]dditions|[Mm]odifications?)$/u
const TO_LAW = / (?:to|of|in) (?:the )?(?=(?<head>Law|Act|Decree|Code)? ?\p{Lu}?)/uy

/** "Law on amendments ‸to the Law on General Education‸": the title goes on with that of the law amended, at most `levels` deep. */
function withAmended(text: string, end: number, levels: number): number {
  const to = AMENDMENTS.test(text.slice(Math.max(0, end - 14), end)) ? matchAt(TO_LAW, text, end) : null
  if (!to) return end
  const at = end + to[0].length
  const head = to.groups?.['head']
  const nested = head && levels > 0 ? englishTitle(text, at, at + head.length, head, levels - 1) : null
  return nested?.end ?? Math.max(end, /^\p{Lu}/u.test(text.slice(at, at + 2)) ? titleEnd(text, at) : end)
}

const PLACES_OF =
  /(?:and (?:supplementing|complementing|adding(?: to)?) )?(?:(?:a number of|some|several|certain|various) )?(?:articles|provisions|clauses) (?:of|in) (?:the )?(?=(?<head>Law|Act|Decree|Ordinance)? ?\p{Lu})/uy

/** "Law amending and supplementing ‸a number of articles of the Law on Residence‸": the title goes on with that of the law amended. */
function amendedEnd(text: string, at: number, lead: string, levels: number): number {
  const places = /^amending$/iu.test(lead) ? matchAt(PLACES_OF, text, at) : null
  if (!places) return at
  const from = at + places[0].length
  const head = places.groups?.['head']
  const nested = head && levels > 0 ? englishTitle(text, from, from + head.length, head, levels - 1) : null
  return nested?.end ?? Math.max(at, titleEnd(text, from))
}

/** "Law on Domestic Violence‸ of Georgia‸", not "Law on the Citizenship of Georgia": the State is no part of what the law is on. */
function makerOf(text: string, from: number, end: number): TitleState | null {
  const state = stateAtEnd(text, from, end, STATE_LINKS.english)
  const last = state && text.slice(from, state.from).split(' ').at(-1)?.toLowerCase()
  return last && !ownedByStates.has(last) ? state : null
}
