import type { Span } from '../../common/span.ts'
import {
  INSTRUMENT_TYPES,
  ISSUERS,
  ISSUERS_BEHIND,
  ISSUING_BODIES,
  LOCAL_TYPES,
  STATES_IN_TITLES,
} from '../lists/instrument-types.ts'
import { NAME_HEADS } from '../lists/law-words.ts'
import { dateAt } from './dates.ts'
import { matchAt, skip } from './match-at.ts'
import { nameStart } from './name-start.ts'

/** A law cited by its number, as printed. */
export interface NumberedLaw extends Span {
  /** Word of the id ("decree-law"). */
  readonly type: string
  readonly number: string
  /** Year that stands beside the number ("of 1995", a date). */
  readonly year: string | null
  /** Date of the law, ISO 8601. */
  readonly date: string | null
  /** Further numbers of the same type: "Acts Nos. 5/2010 and 6 of 2011". */
  readonly more: readonly { readonly number: string; readonly year: string | null }[]
  /** Where its name begins that ends in the type ("‸Employment Act No. 6 of 2006"); null where none does. */
  readonly nameStart: number | null
  /** Where the type ends. */
  readonly nounEnd: number
}

const typeByWord = new Map<string, { type: string; bare: boolean }>(
  INSTRUMENT_TYPES.flatMap(({ type, words, bare }) =>
    words.map((word): [string, { type: string; bare: boolean }] => [word, { type, bare }]),
  ),
)
const localTypes = new Map<string, string>(
  LOCAL_TYPES.flatMap(({ country, type, words }) =>
    words.map((word): [string, string] => [`${country} ${word}`, type]),
  ),
)
const localWords = [...new Set(LOCAL_TYPES.flatMap(({ words }): readonly string[] => words))]
const escaped = (word: string): string => word.replace(/[.]/gu, '\\.').replace(/'/gu, "['’]")
const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const TYPE = `(?<type>${oneOf([...typeByWord.keys(), ...localWords])})`
const SIGN =
  '(?<sign>,? ?(?:numbers? |número |numéro |numero |n\\.?[°ºo]s?\\.? ?|n [°º] ?|no(?!m-)s?(?:\\.º|\\.|º| )? ?|núms?\\.? ?|num\\. ?|nro\\.? ?|nr\\.? ?|n[°º]s?\\.? ?|№ ?|# ?|n (?=\\d)))'
/** "Order‸ of the Minister of Internal Affairs‸ No. 182", "Act‸ of 20 May 2005‸ No. 28". */
const BODY = `(?: (?:of(?: the)?|by the|du|de la|del|des|de l['’]) ?(?:${oneOf(ISSUING_BODIES)})(?!\\p{L})(?: (?!(?:laws?|acts?|lois?|ley|decree|décret|decreto|order|code|under|article|resolution|résolution|resolución)(?!\\p{L}))[\\p{L}'’-]{1,24}){0,13}(?: \\(\\p{L}{2,10}\\))?)`
const ON =
  '(?:,? (?:of|dated|du|de|del) (?:\\d{1,2}(?:er)? (?:de )?\\p{L}{3,10} (?:de )?|\\p{L}{3,9} \\d{1,2}, |\\d{1,2}\\.\\d{1,2}\\.)(?<year>(?:1[89]|20)\\d\\d))'
/** "Law‸ of the Republic of Kazakhstan‸ No. 223", "Law‸ of Ukraine‸ No. 1263-VII". */
const STATE = `(?: of (?:the )?(?:(?:(?:[\\p{L}’'-]{3,14} ){0,2}(?:republic|kingdom|federation)(?: of \\p{L}{3,14}(?: \\p{L}{3,14})?)?)|${STATES_IN_TITLES.join('|')}))`
/** On lower-case text: a pattern that minds no case is several times slower. */
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}-])${TYPE}(?: (?:${oneOf(ISSUERS_BEHIND)})){0,2}(?<maker> [a-z]{2,8}(?: y [a-z]{2,8})?(?= n))?(?:(?:${BODY}|${STATE})?${ON}?${SIGN}| |(?<=(?<!\\p{L})nom)(?=-))(?:\\((?=\\d{1,5}\\)))?(?=[a-z]{0,4}[-/ ]?\\d|[ivxlc]{1,9} of (?:18|19|20)\\d\\d)`,
  'uy',
)
/** Types of which a law is cited by its date alone, as in Belgium, France or Haiti. */
const DATED_TYPES: ReadonlySet<string> = new Set([
  'law',
  'act',
  'decree',
  'decree-law',
  'ordinance',
  'royal-decree',
  'dahir',
])
const DATED_ONLY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<type>${oneOf(
    [...typeByWord]
      .filter(([, { type }]) => DATED_TYPES.has(type))
      .map(([word]) => word)
      .concat('arrêté', 'arrêtés', 'circulaire', 'règlement grand-ducal', 'orden'),
  )})(?: (?:organique|présidentiel|spéciale|royale?|ministériel(?:le)?|interministériel(?:le)?|modifiée?|fédérale?|grand-ducal|constitutionnelle|souverain|gouvernemental|coordonnée|orgánica|ministerial)){0,2}(?: (?:du gouvernement|de la communauté|de la région)(?: [\\p{L}-]{3,16}){0,2})?,? (?:of|dated|du|de|del|en date du) (?=\\d)`,
  'uy',
)
const SIGNED_NEXT = /,? (?:[Nn]os?\.? ?|[Nn][°º]|[Nn]úm)/uy
const ISSUER = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${oneOf(ISSUERS)}) ){1,2}$`, 'u')
const NUMBER = /[A-Z]{0,4}[-/]?\d[\p{L}\d]{0,9}(?:[./:–‑-][\p{L}\d]{1,12}){0,8}(?:(?<=\dème) L)?(?![\p{L}\d])/uy
/** "arrêté no 68 353 du", "Ley núm. 27 337": thousands set off by a space. */
const GROUPED = /\d{1,3} \d{3}(?= (?:du|de|del)(?!\p{L})|[,.;)])/uy
/** "Act No. XXXIV of 2018", "Ordinance VII of 1979". */
const ROMAN = /[IVXLC]{1,9}(?= of (?:18|19|20)\d\d)/uy
const OF_YEAR = /,? (?:of|for|de|del|du|DE|OF) (?:the year )?(?<year>(?:1[89]|20)\d\d)(?![\d/-])/uy
const BRACKET_YEAR = /,? \((?<year>(?:1[89]|20)\d\d)\)/uy
const COMMA_YEAR = /, (?<year>(?:1[89]|20)\d\d)(?=[),.;])/uy
const SERIES = /,? \(?(?:s\.|series of|serie de) (?<year>(?:19|20)\d\d)(?<close>\))?/uy
/** "Act No. 198/2009‸ Coll.": the Czech and Slovak collections of laws. */
const COLLECTION = / (?:Coll|Sb|Z\. ?z)\.(?! of)/uy
const IN_YEAR = / in (?<year>(?:19|20)\d\d)(?!\d)/uy
const DATED =
  /,? (?:de fecha |con fecha |fechad[oa] el |dated |of |du |de |del |adopted on |as of |from |en date du |\(|DU |DE |DEL |OF )/uy
/** Dates of the Islamic calendar, before the common one: "du ‸4 Rabie Ethani 1435 correspondant au‸ 4 février 2014". */
const HIJRI =
  /\d{1,2} \p{L}[\p{L}’'-]{2,12}(?: \p{L}[\p{L}’'-]{0,12}){0,2},? 1[34]\d\d(?: ?(?:A\.?H\.?|H\.?))?,? (?:correspondant au|\(?corresponding to|equivalente a|i\.e\.) /uy
const AND = /(?:,| and| et| y|, and) (?:(?:[Nn]os?\.? ?|[Nn]\.?[°º] ?|núm\. ?))?(?=\(?\d)/uy
/** Behind a number in a list that is none of a law: "30 cases", "5 per cent". */
const COUNTED =
  /^ (?!(?:of|de|del|du|and|et|y|were|was|are|is|have|has|also|which|on|sont|ont|son|fueron|que|qui|sur|sobre|relati\p{L}+|to|in|as|amend\p{L}+|establish\p{L}*|prohibit\p{L}*|provid\p{L}+|regulat\p{L}+)(?!\p{L}))\p{L}|^[%‰]|^[.,]\d/u
const PLURAL_SIGN = /(?:nos\.?|n\.?[°º]s|núms\.|numbers) ?$/u
const PLURAL_TYPE = /(?:s|es)$/u
const STRONG =
  /^(?:[\p{L}\d]{1,6}\/(?:1[89]|20)\d\d\b|(?:1[89]|20)\d\d[-/]\d|\d{1,3}\.\d{3}$|\d{1,3}:\d\d$|\d{1,5}-(?:(?:19|20)\d\d|\d\d)$|\d{1,4}-[\p{Lu}]{2,4}$|[\p{Lu}]{2,5}-\d{1,4}(?:-[\p{Lu}\d]{2,8}){0,3}-(?:19|20)\d\d$|\d{1,5}\/(?:19|20)\d\d\/|\d{1,4}\/(?:9\d\d|0\d\d)$)/u
/** Types that stand in small letters without a sign of a number. */
const ROMANCE: ReadonlySet<string> = new Set(
  'loi lois ley leyes décret décrets decreto decretos décret-loi decreto-ley ordonnance dahir'.split(' '),
)
const BARE_NO = /(?<![\p{L}\d])(?:(?:[Nn]os?\.|[Nn][°º]) ?(?=\d)|no (?=\d{2,4}[-/]\d))/dgu

/** "Diario Oficial ‸No. 240, Tomo ‸No. 361": numbers of a gazette. */
const GAZETTE =
  /(?:[Gg]azett?e|Gaceta(?: Oficial)?|Diario Oficial|Registro Oficial|Journal [Oo]fficiel|Bulletin [Oo]fficiel|Bolet[ií]n Oficial|Tomo|Tome|Alcance|[Vv]ol(?:ume)?\.?|G\. ?O\.|J\. ?O\.|D\. ?O\.|[Ss]upplement|[Ss]uplemento|[Cc]ase|[Aa]rticle|[Cc]onvention|[Cc]onvenio|[Pp]rotocol[eo]?),? $/u

/** "Journal of ‸Laws No. 17": the gazette itself. */
const OF_A_GAZETTE = /(?:journal|collection|bulletin|gazette|register) of (?:the )?$/u

const nameHeads: ReadonlySet<string> = new Set(NAME_HEADS.map(({ head }) => head))

/** How far from its type a number stands at most: "resolución administrativa ministerial núm. 5". */
const REACH = 120

/** Whether a digit stands within reach behind a word: most words for laws have none. */
function digitBehind(text: string, at: number): boolean {
  const end = Math.min(text.length, at + REACH)
  for (let place = at; place < end; place++) {
    const code = text.charCodeAt(place)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** Lower-case words with which the types of numbered laws begin. */
export const NUMBERED_TRIGGERS: readonly string[] = [
  ...new Set([...typeByWord.keys(), ...localWords.flatMap((word) => (word.length > 2 ? [word] : behindShort(word)))]),
]

/** Whether the words that stand between type and number are acronyms ("MJ y DH"). */
function makerInCapitals(text: string, from: number, maker: string): boolean {
  const place = text
    .slice(from, from + 48)
    .toLowerCase()
    .indexOf(maker)
  return place >= 0 && /^ \p{Lu}+(?: y \p{Lu}+)?$/u.test(text.slice(from + place, from + place + maker.length))
}

/** Two letters stand everywhere: only with the beginning of a number behind them. */
function behindShort(word: string): string[] {
  return [...'0123456789n#'].map((next) => `${word} ${next}`)
}

/** Laws cited by number in a text, in order; `hits` are where words for their types begin. */
export function* numberedLawsIn(
  text: string,
  hits: readonly number[],
  country: string | null = null,
): Generator<NumberedLaw> {
  let after = 0
  let last: { type: string; end: number } | null = null
  for (const hit of hits) {
    if (hit < after || !digitBehind(text, hit)) continue
    const from = Math.max(after, hit - 44)
    const lower = text.slice(from, hit + REACH).toLowerCase()
    const match = matchAt(LEAD, lower, hit - from)
    const dated = datedLaw(text, lower, hit, from, after)
    if (!(match || dated) || OF_A_GAZETTE.test(lower.slice(0, hit - from))) continue
    if (dated) {
      after = dated.end
      yield dated
    }
    if (!match || dated) continue
    const word = text.slice(hit, hit + (match.groups?.['type'] ?? '').length)
    const issuer = ISSUER.exec(lower.slice(0, hit - from))?.[0].length ?? 0
    const key = word.toLowerCase().replace('’', "'")
    const local = localTypes.get(`${country} ${key}`)
    const sign = match.groups?.['sign'] ?? ''
    // "Decreto PEN N° 5": an acronym says who issued it; "ley que no 5" is none.
    const maker = match.groups?.['maker'] ?? ''
    if (maker && !makerInCapitals(text, hit + word.length, maker)) continue
    const known = local && (sign || /^\p{Lu}+/u.test(word)) ? { type: local, bare: true } : typeByWord.get(key)
    const law =
      known &&
      readNumber(text, hit - issuer, key === 'nom' ? hit : hit + match[0].length, known, {
        signed: sign !== '' || local !== undefined || /^cap/u.test(key),
        capital: /^\p{Lu}/u.test(word),
        romance: ROMANCE.has(key),
        year: match.groups?.['year'] ?? null,
        plural: PLURAL_SIGN.test(sign) || (PLURAL_TYPE.test(key) && typeByWord.has(key.replace(PLURAL_TYPE, ''))),
      })
    // A chapter of the laws has its volume in its number ("Chapter 29:01"): "chapter 47" is one of a book.
    if (!law || (key === 'chapter' && !law.number.includes(':') && !isOfTheLaws(text, hit, law.end))) continue
    const isNamed = issuer === 0 && nameHeads.has(word) && /[\p{L})’] $/u.test(text.slice(Math.max(0, hit - 2), hit))
    const name = isNamed ? nameStart(text, hit, after) : null
    // "Trafficking Act, No. 7 of 2009" is a name and a number: named-law reads both.
    if (name && sign.startsWith(',')) continue
    if (last) yield* bareBetween(text, last, hit)
    after = law.end
    last = { type: law.type, end: law.end }
    yield { ...law, nameStart: name?.start ?? null, nounEnd: hit + word.length }
  }
  if (last) yield* bareBetween(text, last, text.length)
}

const OF_THE_LAWS = /^,? (?:of )?(?:the )?(?:Revised )?[Ll]aws(?! No)(?:,| of)/u
const ACT_BEFORE = /(?:Act|Ordinance)(?:, | \()$/u
const SECTION_BEHIND = /^,? ?(?:[Ss]ection|[Ss]ec\.|[Aa]rt)/u

/** "‸Chapter 249‸ of the Laws of Malta", "the Marriage Act, ‸Chapter 50": a law by its place in the collection. */
function isOfTheLaws(text: string, hit: number, end: number): boolean {
  const behind = text.slice(end, end + 24)
  if (OF_THE_LAWS.test(behind)) return true
  if (!/^Chapter \d{2}/u.test(text.slice(hit, end))) return false
  return ACT_BEFORE.test(text.slice(Math.max(0, hit - 14), hit)) && !SECTION_BEHIND.test(behind)
}

/** "loi du 30 juillet 1981", "Act of 2 July 2013": a law by its full date alone; the date is its number. */
function datedLaw(text: string, lower: string, hit: number, from: number, after: number): NumberedLaw | null {
  const match = matchAt(DATED_ONLY, lower, hit - from)
  const word = match?.groups?.['type'] ?? ''
  const type = word.startsWith('règlement') ? 'regulation' : typeByWord.get(word)?.type
  const at = hit + (match?.[0].length ?? 0)
  const date = match && dateAt(text, at)
  if (!type || date?.iso?.length !== 10) return null
  // "por orden de 5 de mayo de 2010": a command, not an instrument.
  if (word === 'orden' && text[hit] !== 'O') return null
  // An English law has its capital; one with a name before it is named-law's.
  if (/ (?:of|dated) $/u.test(match?.[0] ?? '') && (!/^\p{Lu}/u.test(text.slice(hit)) || nameStart(text, hit, after)))
    return null
  const { iso, year, end } = date
  // "loi du 5 juin 2014, n° 12": its number says more.
  if (matchAt(SIGNED_NEXT, text, end)) return null
  return { start: hit, end, type, number: iso, year, date: iso, more: [], nameStart: null, nounEnd: hit + word.length }
}

/** How a number is announced: by "No.", behind a capital, as one of several. */
interface Announced {
  readonly signed: boolean
  readonly capital: boolean
  /** Its type is a French or Spanish word, which small letters become: "la ley 27.499", "loi 2012-44". */
  readonly romance: boolean
  readonly plural: boolean
  /** The year of a date that stands before the number. */
  readonly year: string | null
}

const SIGNED: Announced = { signed: true, capital: true, romance: false, plural: false, year: null }

function readNumber(
  text: string,
  start: number,
  at: number,
  { type, bare }: { type: string; bare: boolean },
  { signed, capital, romance, plural, year }: Announced,
): NumberedLaw | null {
  const grouped = signed ? matchAt(GROUPED, text, at) : null
  const whole = (grouped ?? matchAt(NUMBER, text, at) ?? matchAt(ROMAN, text, at))?.[0].replace(/[./–-]$/u, '')
  if (whole === undefined) return null
  const printed = whole.replace(' ', '')
  // "Law No. ‸(15)‸ of 1976", as Gulf States print it.
  const bracketed = text[at - 1] === '(' && text[at + whole.length] === ')'
  const end = at + whole.length + (bracketed ? 1 : 0)
  const first = yearBehind(text, end, printed, !bracketed && text.slice(start, at).includes('('))
  const { more, end: until } = furtherNumbers(text, plural ? first.end : end, plural)
  const when = more.length > 0 ? { ...(plural ? first : { year: null, date: null }), end: until } : first
  if (!signed) {
    const ofYear = when.year !== null
    // "aprobada por ley 23338 con declaración": so many digits count nothing.
    const long = romance && /^\d{4,6}$/u.test(printed) && !/^(?:1[89]|20)\d\d$/u.test(printed)
    if (!capital && !(romance && (STRONG.test(printed) || ofYear || long))) return null
    const strong = STRONG.test(printed) || ofYear
    const number = bare && /^\d{2,6}$/u.test(printed) && !/^(?:19|20)\d\d$/u.test(printed)
    if (!strong && !number) return null
    if (
      number &&
      !strong &&
      !long &&
      !/^(?:[),.;:“”"»]|$| [–—“"«-]| (?:of|de|del|on|sobre|relativ|and|y|et|que|is|was|defin|prohib|provid|requir|establ|art|\())/iu.test(
        text.slice(when.end, when.end + 12),
      )
    )
      return null
  }
  return {
    start,
    end: when.end,
    type,
    number: printed,
    year: when.year ?? year,
    date: when.date,
    more,
    nameStart: null,
    nounEnd: at,
  }
}

/** The numbers that go on a list: behind a singular only such as carry their year ("2018-027"). */
function furtherNumbers(
  text: string,
  at: number,
  plural: boolean,
): { more: NumberedLaw['more'][number][]; end: number } {
  const more: { number: string; year: string | null }[] = []
  let end = at
  for (let and = matchAt(AND, text, end); and; and = matchAt(AND, text, end)) {
    const open = end + and[0].length
    const start = text[open] === '(' ? open + 1 : open
    const number = matchAt(NUMBER, text, start)?.[0].replace(/[./–-]$/u, '')
    const close = number !== undefined && start > open && text[start + number.length] === ')' ? 1 : 0
    if (start > open && !close) break
    if (
      number === undefined ||
      !(
        STRONG.test(number) ||
        (plural && !COUNTED.test(text.slice(start + number.length + close, start + number.length + close + 24)))
      )
    )
      break
    const when = plural ? yearBehind(text, start + number.length + close, number, false) : null
    more.push({ number, year: when?.year ?? null })
    end = when?.end ?? start + number.length + close
  }
  return { more, end }
}

function yearBehind(
  text: string,
  end: number,
  printed: string,
  open: boolean,
): { year: string | null; date: string | null; end: number } {
  const of = matchAt(OF_YEAR, text, end)
  if (of) return { year: of.groups?.['year'] ?? null, date: null, end: end + of[0].length }
  const dated = matchAt(DATED, text, end)
  const date = dated && dateAt(text, skip(HIJRI, text, end + dated[0].length))
  if (date) {
    const close = dated[0].includes('(') && text[date.end] === ')' ? 1 : 0
    if (!dated[0].includes('(') || close) return { year: date.year, date: date.iso, end: date.end + close }
  }
  const bracket = matchAt(BRACKET_YEAR, text, end) ?? matchAt(COMMA_YEAR, text, end)
  if (bracket && !/(?:19|20)\d\d/u.test(printed))
    return { year: bracket.groups?.['year'] ?? null, date: null, end: end + bracket[0].length }
  const series = matchAt(SERIES, text, end)
  if (series && series[0].includes('(') === Boolean(series.groups?.['close']))
    return { year: series.groups?.['year'] ?? null, date: null, end: end + series[0].length }
  const inYear = /\/\p{Lu}{2}/u.test(printed) ? matchAt(IN_YEAR, text, end) : null
  if (inYear) return { year: inYear.groups?.['year'] ?? null, date: null, end: end + inYear[0].length }
  const collection = matchAt(COLLECTION, text, end)
  if (collection) return { year: null, date: null, end: end + collection[0].length }
  return { year: null, date: null, end: open && text[end] === ')' ? end + 1 : end }
}

/** "Act No. 5 of 2 May 2001 …, and ‸No. 6 of 3 May 2001": a number with a full date takes the type of the law before it. */
function* bareBetween(text: string, last: { type: string; end: number }, until: number): Generator<NumberedLaw> {
  const stretch = text.slice(last.end, Math.min(until, last.end + 4000))
  for (const match of stretch.matchAll(BARE_NO)) {
    const start = last.end + match.index
    if (GAZETTE.test(text.slice(Math.max(0, start - 36), start))) continue
    const law = readNumber(text, start, start + match[0].length, { type: last.type, bare: false }, SIGNED)
    if (law?.date && law.end <= until) yield law
  }
}

/** "Non-Discrimination Act‸ (1325/2014)": number and year alone. */
/** "Human Trafficking Act, 2005‸ (Act 694)". */
const ACT_ALONE = / \((?=A(?:ct|CT) \d{1,4}\))/uy
const NUMBER_ALONE = / \((?=\d{1,4}\/(?:18|19|20)\d\d\))/uy
const NAMED_NUMBER = /,? \(?(?=(?:[Nn]os?\.|[Nn][°º]|[Nn]úm\.) ?\d)/uy
const NO = /(?:[Nn]os?\.|[Nn][°º]|[Nn]úm\.) ?/uy

/** The bare number behind a named law: "Education Act‸ (No. 99-046 of 28 December 1999)". */
export function numberBehind(text: string, at: number, type: string): NumberedLaw | null {
  const lead = matchAt(NAMED_NUMBER, text, at) ?? matchAt(NUMBER_ALONE, text, at)
  const act = lead ? null : matchAt(ACT_ALONE, text, at)
  if (act) {
    const start = at + act[0].length
    return readNumber(text, start, start + 'Act '.length, { type: 'act', bare: true }, SIGNED)
  }
  if (!lead) return null
  const start = at + lead[0].length
  return readNumber(text, start, skip(NO, text, start), { type, bare: false }, SIGNED)
}
