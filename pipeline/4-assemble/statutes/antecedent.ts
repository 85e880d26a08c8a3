import type { StatuteKind } from '../../../schemas/index.ts'
import { OPEN_NOUNS, TREATY_NOUNS } from '../../common/lists/law-heads.ts'
import type { Span } from '../../common/span.ts'
import { standsFor } from '../../common/stands-for.ts'
import { changedLaw, isChanged } from './changed-law.ts'
import { mayHold } from './treaty-articles.ts'

/** A law that was named, as later short forms and anaphors may mean it. */
export interface Antecedent extends Span {
  readonly kind: StatuteKind
  readonly instrument: string
  readonly provisions: readonly string[]
  readonly head: string | null
  readonly name: string | null
  readonly label: string | null
  readonly url: string | null
  readonly protocols: readonly string[]
  /** True where it was itself found by a short form or anaphor. */
  readonly derived: boolean
}

/** What was found: one law, several that could be meant, or none. */
export type Found = { readonly one: Antecedent } | { readonly several: readonly Antecedent[] } | null

const treatyNouns: ReadonlySet<string> = new Set(TREATY_NOUNS)
const openNouns: ReadonlySet<string> = new Set(OPEN_NOUNS)
const NEAR = 3500
/** So many laws before a mention are looked at: a text of nothing but references stays linear. */
const LOOK_BACK = 300

/** Whether a law of this kind and noun may be what `head` means. */
function fits(head: string, { kind, head: own, instrument }: Antecedent): boolean {
  // Several laws of one mention ("ILO Conventions Nos. 138 and 182").
  if (instrument === '/int/treaty') return false
  if (head === 'treaty') return kind === 'treaty'
  if (head === 'statute' && kind === 'usc') return true
  if (!openNouns.has(head) && treatyNouns.has(head) !== (kind === 'treaty')) return false
  return own !== null && standsFor(head, own)
}

/** "the ‸2014‸ Act". */
const YEAR = /(?<=\bthe )(?:19|20)\d\d(?= \p{Lu}\p{Ll}+$)/iu
const isOfYear = (text: string, { start, end, instrument }: Antecedent, year: string): boolean =>
  instrument.includes(year) || text.slice(start, end).includes(year)

/**
 * The law that "the Act" at `span` means: the nearest of that noun before it in its paragraph, else before that. Two different laws in
 * the nearest sentence that names any leave it open.
 */
export function antecedentOf(text: string, history: readonly Antecedent[], { start, end }: Span, head: string): Found {
  const year = YEAR.exec(text.slice(Math.max(start, end - 32), end))?.[0]
  const before = history
    .slice(-LOOK_BACK)
    .filter((antecedent) => antecedent.end <= start && (!year || isOfYear(text, antecedent, year)))
  const own = before.filter((antecedent) => fits(head, antecedent))
  // "Law No. 31 …, section 28 of ‸the Act‸": where no act is named, a law of the paragraph.
  const from = paragraphStart(text, start)
  const candidates =
    own.length === 0 && head === 'act' ? before.filter((law) => law.start >= from && fits('law', law)) : own
  if (year && candidates.length === 0) return null
  const nearest = candidates.at(-1)
  if (!nearest || start - nearest.end > NEAR) return soleOf(history.filter((antecedent) => fits(head, antecedent)))
  const rivals = candidates.filter(
    ({ instrument, end }) =>
      instrument !== nearest.instrument &&
      inOneSentence(text, end, nearest.start) &&
      !/^,? ?$/u.test(text.slice(end, nearest.start)),
  )
  return rivals.length > 0 && !inOneSentence(text, nearest.end, start) && nearest.end < paragraphStart(text, start)
    ? { several: [nearest, ...rivals] }
    : { one: nearest }
}

/** The one law of a noun that a document has at all. */
function soleOf(candidates: readonly Antecedent[]): Found {
  const [first] = candidates
  if (!first) return null
  return candidates.every(({ instrument }) => instrument === first.instrument) ? { one: first } : null
}

const OWNED = /(?:^|[ ,])(?:in|under|en|dans|à|a) (?:its|their|son|ses|sus?|leurs?) $/iu
const WHICH =
  /^,? (?:qui|which|que|quien|la cual|laquelle)(?: \p{Ll}{2,14}){1,3},? (?:in|under|en|dans|à|a) (?:its|son|ses|sus?) $/u
/** "the new Penal Code ‸(Law No. 5 of 2015), in its‸ articles 317 to 326". */
const NEXT_TO = /^(?: \([^()]{3,80}\))?, (?:in|under|en|dans|à|a) (?:its|their|son|ses|sus?|leurs?) $/iu
/**
 * The law that "article 3" or "section 5" at `span` belongs to: the nearest with such places in the paragraph, one named in the sentence
 * before one that an anaphor stands for; else one shortly before the paragraph.
 */
export function lawOfProvision(
  text: string,
  history: readonly Antecedent[],
  { start, end: until, provisions }: Span & { readonly provisions: readonly string[] },
  prefix: string,
): Antecedent | null {
  const paragraph = paragraphStart(text, start)
  const candidates = history
    .slice(-LOOK_BACK)
    .filter(
      (antecedent) =>
        antecedent.end <= start && hasPlaces(antecedent, prefix) && mayHold(antecedent.instrument, provisions),
    )
    .filter((antecedent, index, all) => !isMaker(text, all[index - 1], antecedent))
    .filter((antecedent, index, all) => index === 0 || !isAmending(text, all[index - 1], antecedent))
  const near = candidates.filter((antecedent) => antecedent.start >= paragraph)
  const treaties = prefix === 'art' && citesSections(history) ? near.filter(({ kind }) => kind !== 'national-law') : []
  const inside = treaties.length > 0 ? treaties : near
  const sentence = inside.filter(
    ({ derived, end, head, provisions }) =>
      (!derived || (head !== null && provisions.length > 0)) && inOneSentence(text, end, start),
  )
  const before = text.slice(Math.max(0, start - 24), start)
  // "The Constitution, as amended by the Act, guarantees in its ‸article 14": that of the subject.
  const last = sentence.at(-1)
  // "the Act that amends the Constitution, ‸which guarantees in its‸ article 14": of what the pronoun stands for.
  if (OWNED.test(before) && last && WHICH.test(text.slice(last.end, start))) return last
  if (OWNED.test(before)) {
    const adjacent = sentence.findLast((law) => NEXT_TO.test(text.slice(law.end, start)))
    if (adjacent ?? sentence[0]) return adjacent ?? sentence[0] ?? null
  }
  // "Law No. 199 amended ‸article 603": not of the law that amends it.
  if (sentence.length > 0 && isChanged(text, start, until)) {
    const changed = changedLaw(candidates, sentence, prefix)
    if (changed) return changed
  }
  const named = sentence.at(-1)
  const amending = prefix === 'art' ? history.findLast((law) => law.end <= start) : undefined
  // "Constitutional Amendment No. 45 gave treaties that rank (‸art. 5, § 3‸)": of the constitution.
  if (amending && CONSTITUTION_ACT.test(amending.instrument) && inOneSentence(text, amending.end, start))
    return {
      ...amending,
      kind: 'national-constitution',
      instrument: amending.instrument.replace(/(?<=^\/[a-z]{2}\/).*$/u, 'const'),
      provisions: [],
      head: 'constitution',
      label: null,
      url: null,
    }
  if (named ?? inside.at(-1)) return named ?? inside.at(-1) ?? null
  const previous = paragraphStart(text, Math.max(0, paragraph - 2))
  const above = candidates.filter((antecedent) => antecedent.start >= previous)
  return above.find((antecedent) => isIntroduced(text, antecedent, previous)) ?? above.at(-1) ?? null
}

/** Whether the text cites its national laws by section alone: an article is then a treaty's. */
function citesSections(history: readonly Antecedent[]): boolean {
  const prefixes = history
    .slice(-LOOK_BACK)
    .filter(({ kind, provisions }) => kind === 'national-law' && provisions.length > 0)
    .map(({ provisions }) => /^\D*/u.exec(provisions[0] ?? '')?.[0])
  return !prefixes.includes('art') && prefixes.filter((prefix) => prefix === 's').length > 1
}

const FOLLOWING =
  /(?:following (?:provisions|sections|articles) of (?:the )?|(?:dispositions|articles) suivante?s (?:du|de la|de l['’]) ?|(?:disposiciones|artículos) siguientes (?:del|de la) |siguientes (?:disposiciones|artículos) (?:del|de la) )$/u

/** "the following sections of the ‸Penal Code, …:": the law whose places a list goes through. */
function isIntroduced(text: string, { start }: Antecedent, from: number): boolean {
  return FOLLOWING.test(text.slice(Math.max(from, start - 40), start))
}

const OWN_WORDS = /^\. ?(?:\(?\d\)?\.? ?)?\p{Lu}/u

/**
 * "Article 2(2)(e). Minor services. …" at the head of a paragraph: of the treaty that an earlier paragraph begins with in the same way
 * ("Article 2(2)(c) of the Convention. Prison labour. …").
 */
export function articleHeading(text: string, history: readonly Antecedent[], { start, end }: Span): Antecedent | null {
  if (paragraphStart(text, start) !== start || !OWN_WORDS.test(text.slice(end, end + 8))) return null
  const before = history
    .slice(-LOOK_BACK)
    .findLast((antecedent) => antecedent.start < start && paragraphStart(text, antecedent.start) === antecedent.start)
  return before?.kind === 'treaty' &&
    before.provisions.length > 0 &&
    OWN_WORDS.test(text.slice(before.end, before.end + 8))
    ? before
    : null
}

const MADE_BY =
  /^,? ?\(?(?:as )?(?:enacted|promulgated|adopted|approved|established|issued|introduced|instituted|created|given force|instituée?|promulguée?|adoptée?|approuvée?|établie?|aprobad[oa]|promulgad[oa]|expedid[oa])? ?(?:by|through|in|under|par|por|mediante)?(?: means of)? ?(?:the |la |l['’]|le |el )?$/u

/** "the Criminal Code‸ of the Republic of Kenya (‸Act No. 5)". */
const BRACKETED = /^(?: of (?:the )?\p{Lu}[\p{L} ’'-]{2,50}| (?:vigente|actual|en vigor|en vigueur|actuel))? \($/u

/** "the Family Code (‸Order No. 5)", "the Code, promulgated by ‸Decree No. 3": what made the law that is spoken of. */
function isMaker(text: string, named: Antecedent | undefined, { start, kind, name, instrument }: Antecedent): boolean {
  if (!named || kind !== 'national-law' || name !== null) return false
  // "Code du statut personnel (‸CSP‸), promulgué par le décret": its acronym between.
  const between = text.slice(named.end, start).replace(/^ \(\p{Lu}[\p{L}.]{1,9}\)/u, '')
  // "the Children’s Code Act (‸Act No. 12 of 2022)": the number of the law just named.
  if (named.name !== null && (BRACKETED.test(between) || (between === ', ' && instrument.includes('/cap/'))))
    return true
  if (!/code|código|const/u.test(named.head ?? '')) return false
  return between.length < 60 && MADE_BY.test(between) && /by|through|par|por|mediante/u.test(between)
}

const AMENDED_BY =
  /(?<!(?:was|were|been|is|été|fue|fueron|sido|est) (?:\p{L}{3,12} )?)(?:amended|modified|supplemented|modifiée?s?|complétée?s?|modificad[oa]s?|reformad[oa]s?) (?:by|par|por|mediante) (?:the |la |l['’]|le |el )?$/u

/** "article 149 of the Penal Code, as amended by ‸Law No. 5‸, and article 231": places go on in the law that was amended. */
function isAmending(text: string, amended: Antecedent | undefined, { start }: Antecedent): boolean {
  return (
    amended !== undefined &&
    inOneSentence(text, amended.end, start) &&
    AMENDED_BY.test(text.slice(Math.max(amended.end, start - 40), start))
  )
}

const ARTICLED: ReadonlySet<StatuteKind> = new Set([
  'treaty',
  'national-law',
  'national-constitution',
  'eu-law',
  'us-constitution',
])
const SECTIONED: ReadonlySet<StatuteKind> = new Set([
  'us-act',
  'public-law',
  'national-law',
  'national-constitution',
  'us-state-law',
])

const CONSTITUTION_ACT = /^\/[a-z]{2}\/(?:law\/constitution-[a-z\d-]{0,40}amendment|constitutional-amendment\/)/u

function hasPlaces({ kind, provisions, instrument, head }: Antecedent, prefix: string): boolean {
  if (instrument.split('/').length < 3) return false
  if (prefix === 'reg') return head === 'regulations'
  // "Constitution (Fifteenth Amendment) Act": its own places are sections, articles those of the constitution.
  if (prefix === 'art' && CONSTITUTION_ACT.test(instrument)) return false
  // A recommendation of the International Labour Organization has paragraphs.
  if (prefix === 'art' && instrument.startsWith('/int/treaty/ilo-recommendation-')) return false
  const own = /^\D*/u.exec(provisions[0] ?? '')?.[0]
  if (own && /^(?:s|art)$/u.test(own) && own !== prefix) return false
  return prefix === 'art' ? ARTICLED.has(kind) : SECTIONED.has(kind)
}

/** Where the paragraph begins that holds `at`. */
export function paragraphStart(text: string, at: number): number {
  const before = text.lastIndexOf('\n', Math.max(0, at - 1))
  return before < 0 ? 0 : before + 1
}

/** The stop of "No. 5" or "art. 3" ends no sentence. */
const SENTENCE_END = /(?<!\b(?:[Nn]os?|[Aa]rts?|[Nn]úms?|[Pp]aras?|Cap|ss?))[.;:](?=\s)|\n/u

function inOneSentence(text: string, from: number, to: number): boolean {
  return to <= from || !SENTENCE_END.test(text.slice(from, to))
}
