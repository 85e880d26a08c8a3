import type { Span } from '../../common/span.ts'
import { TYPES_OF_CAMBODIA, TYPES_WITH_MAKER } from '../lists/instrument-types.ts'
import { yearBehind } from './law-number-year.ts'
import { matchAt } from './match-at.ts'

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

const NUMBER =
  /(?:[A-Z]{2,3}\/){0,2}[A-Z]{0,4}[-/]?(?:(?<=[A-Z]{3})\.)?\d[\p{L}\d]{0,9}(?:[./:–‑-][\p{L}\d]{1,12}){0,8}(?:(?<=\dème) L)?(?![\p{L}\d])/uy
/** "arrêté no 68 353 du", "Ley núm. 27 337": thousands set off by a space. */
const GROUPED = /\d{1,3} \d{3}(?= (?:du|de|del)(?!\p{L})|[,.;)])/uy
/** "circulaire commune n° ‸COL 20/2015": the series before the number. */
const SERIES = /[A-Z]{2,5} \d{1,4}\/(?:19|20)\d\d(?![\p{L}\d/])/uy
/** "LOI N° 2025 - 08 DU 24 MARS 2025": spaces about the hyphen. */
const SPACED = /(?:(?:19|20)\d\d|\d\d) ?[-–] ?\d{1,4}(?= (?:du|DU|de|DE|of)(?!\p{L}))/uy
/** "Proclamation No. 909 /2015", "Law No. 20,379". */
const PARTED = /\d{1,4}(?: \/ ?|\/ )(?:19|20)\d\d(?![\d/])|\d{1,3},\d{3}(?:\/(?:19|20)\d\d(?!\d))?(?!,?\d)/uy
/** "Sub-Decree No. 190‸ ANK.BK‸ dated": who issued it, in capitals. */
const ISSUED_BY = / \p{Lu}{2,6}(?:[./-]\p{Lu}{1,6}){1,3}(?=,? (?:dated|of \d{1,2} \p{Lu}\p{Ll}))/uy
/** "Prakas No. 106‸ LV‸ dated": one group in Cambodia alone, elsewhere it is a currency or another thing. */
const ISSUED_BY_ONE = / \p{Lu}{2,6}(?=,? (?:dated|of \d{1,2} \p{Lu}\p{Ll}))/uy
const ofCambodia: ReadonlySet<string> = new Set(TYPES_OF_CAMBODIA)
/** "MDT-2015-0131": with a type that ministries number so. */
const WITH_MAKER = /^\p{Lu}{2,6}-(?:19|20)\d\d-\d/u
const withMaker: ReadonlySet<string> = new Set(TYPES_WITH_MAKER)
/** "Act No. XXXIV of 2018", "Ordinance VII of 1979". */
const ROMAN = /[IVXLC]{1,9}(?= of (?:18|19|20)\d\d)/uy
const AND = /(?:,| and| et| y|, and) (?:(?:[Nn]os?\.? ?|[Nn]\.?[°º] ?|núm\. ?))?(?=\(?\d)/uy
/** Behind a number in a list that is none of a law: "30 cases", "5 per cent". */
const COUNTED =
  /^ (?!(?:of|de|del|du|and|et|y|were|was|are|is|have|has|also|which|on|sont|ont|son|fueron|que|qui|sur|sobre|relati\p{L}+|to|in|as|amend\p{L}+|establish\p{L}*|prohibit\p{L}*|provid\p{L}+|regulat\p{L}+)(?!\p{L}))\p{L}|^[%‰]|^[.,]\d/u
/** So many digits count nothing in a list of laws: "Republic Acts Nos. 9262 ‸and 9710‸ protect". */
const LONG = /^\d{4,5}$/u
const SHARE = /^ ?(?:[%‰]|per ?cent|pour cent|por ciento)|^[.,]\d/u
/** The last number of a list has been read. */
const CLOSED = / (?:and|et|y) (?:[Nn]\S{0,4} ?)?\d/u
const STRONG =
  /^(?:[\p{L}\d]{1,6}\/(?:1[89]|20)\d\d\b|\d{1,3}\.\d{3}\/(?:(?:19|20)\d\d|\d\d)$|(?:1[89]|20)\d\d[-/]\d|\d{1,3}\.\d{3}$|\d{1,3}:\d\d$|\d{1,5}-(?:(?:19|20)\d\d|\d\d)$|\d{1,4}-[\p{Lu}]{2,4}$|\p{Lu}{1,3}\/\d{1,4}$|[\p{Lu}]{2,5}-\d{1,4}(?:-[\p{Lu}\d]{2,8}){0,3}-(?:19|20)\d\d$|[\p{Lu}]{2,6}-(?:19|20)\d\d-\d{2,5}$|\d{1,5}\/(?:19|20)\d\d\/|\d{1,4}\/(?:9\d\d|0\d\d)$)/u

/** Short numbers that a French or Spanish word in small letters announces alone: "décret 98/02", "decreto 488/009". */
const SHORT_ROMANCE = /^(?<first>\d{2,3})(?:\.\d{3})?\/(?<second>\d{2,3})$/u
/** "loi 103.13": with a full stop in French alone; "ley 12.50" is what a share of ore is worth. */
const SHORT_FRENCH = /^\d{2,3}\.\d{2}$/u
/** Behind a share or a measure: "ley 1.250 g/t", "ley 0.925". */
const MEASURED =
  /^ ?(?:%|‰|por ciento|pour cent|g\/t|gr?\.?\/|gramos?|grammes?|onzas?|onces?|quilates|carats|ppm|kg)(?!\p{L})/u

/** Whether a number without a sign is that of a law by its short shape, two shares of a hundred ("80/20") and measures not counted. */
function isShort(printed: string, romance: boolean, type: string, cited: string): boolean {
  if (!romance || type === 'ordinance') return false
  if (SHORT_FRENCH.test(printed)) return /^(?:lois?|décrets?|dahir) $/iu.test(cited)
  const { first, second } = SHORT_ROMANCE.exec(printed)?.groups ?? {}
  return first !== undefined && (/^0/u.test(second ?? '') || Number(first) + Number(second) !== 100)
}

/** Behind the number of a law alone: "Law 1098 of". */
const LAW_GOES_ON =
  /^(?:[),.;:“”"»]|$| [–—“"«-]| (?:of|de|del|on|sobre|relativ|and|y|et|que|is|was|defin|prohib|provid|requir|establ|art|\())/iu
/** "Law 2205 ‸removed‸ the limit", not "Law 11 changed the game". */
const IS_DONE = /^ \p{Ll}{2,12}ed(?!\p{L})/u
/** "06/2024/TT-BXD": number, year and who issued it. */
const ISSUED = /^\d{1,4}\/(?:19|20)\d\d\/\p{Lu}{2}/u

/** How a number is announced: by "No.", behind a capital, as one of several. */
export interface Announced {
  readonly signed: boolean
  readonly capital: boolean
  /** Its type is a French or Spanish word, which small letters become: "la ley 27.499", "loi 2012-44". */
  readonly romance: boolean
  readonly plural: boolean
  /** The year of a date that stands before the number. */
  readonly year: string | null
}

/** A number that "No." announces. */
export const SIGNED: Announced = { signed: true, capital: true, romance: false, plural: false, year: null }

/** Reads the number at `at` of a law whose words begin at `start`; null where none stands there. */
export function readNumber(
  text: string,
  start: number,
  at: number,
  { type, bare }: { type: string; bare: boolean },
  { signed, capital, romance, plural, year }: Announced,
): NumberedLaw | null {
  const grouped = signed ? matchAt(GROUPED, text, at) : null
  const spaced = signed ? matchAt(SPACED, text, at) : null
  const parted = signed ? matchAt(PARTED, text, at) : null
  const series = type === 'circular' ? matchAt(SERIES, text, at) : null
  const plain = (series ??
    grouped ??
    spaced ??
    parted ??
    matchAt(NUMBER, text, at) ??
    matchAt(ROMAN, text, at))?.[0].replace(/[./–-]$/u, '')
  if (plain === undefined) return null
  const by =
    matchAt(ISSUED_BY, text, at + plain.length) ??
    (ofCambodia.has(type) ? matchAt(ISSUED_BY_ONE, text, at + plain.length) : null)
  const issuer = signed ? (by?.[0] ?? '') : ''
  const whole = plain + issuer
  const printed = (series ? plain.replace(' ', '-') : plain.replace(/[ ,]/gu, '')) + issuer.replace(' ', '-')
  // "Law No. ‸(15)‸ of 1976", as Gulf States print it.
  const bracketed = start < at && text[at - 1] === '(' && text[at + whole.length] === ')'
  const end = at + whole.length + (bracketed ? 1 : 0)
  const first = yearBehind(text, end, printed, !bracketed && text.slice(start, at).includes('('))
  const { more, end: until } = furtherNumbers(text, plural ? first.end : end, plural, signed)
  const when = more.length > 0 ? { ...(plural ? first : { year: null, date: null }), end: until } : first
  if (!signed) {
    if (WITH_MAKER.test(printed) && !withMaker.has(type)) return null
    const ofYear = when.year !== null
    // "aprobada por ley 23338 con declaración": so many digits count nothing.
    const long = romance && /^\d{4,6}(?:\/[\p{Lu}\d]{1,6}){0,3}$/u.test(printed) && !/^(?:1[89]|20)\d\d$/u.test(printed)
    const short = isShort(printed, romance, type, text.slice(start, at))
    if (romance && (printed.startsWith('0.') || MEASURED.test(text.slice(end, end + 12)))) return null
    // "circular 06/2024/TT-BXD": such a number is none of anything else.
    if (!capital && !series && !ISSUED.test(printed) && !(romance && (STRONG.test(printed) || short || ofYear || long)))
      return null
    const strong = series !== null || STRONG.test(printed) || short || ofYear
    const number = bare && /^\d{2,6}$/u.test(printed) && !/^(?:19|20)\d\d$/u.test(printed)
    if (!strong && !number) return null
    const behind = text.slice(when.end, when.end + 20)
    const goesOn = LAW_GOES_ON.test(behind) || (printed.length > 3 && IS_DONE.test(behind))
    if (number && !strong && !long && !goesOn) return null
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

/**
 * The numbers that go on a list: behind a singular only such as carry their year ("2018-027"). "Nos. 9262 ‸and 9710 protect": what
 * closes a list that is announced counts nothing.
 */
function furtherNumbers(
  text: string,
  at: number,
  plural: boolean,
  signed: boolean,
): { more: NumberedLaw['more'][number][]; end: number } {
  const more: { number: string; year: string | null }[] = []
  let end = at
  for (let and = matchAt(AND, text, end); and; and = matchAt(AND, text, end)) {
    const open = end + and[0].length
    const start = text[open] === '(' ? open + 1 : open
    const number = matchAt(NUMBER, text, start)?.[0].replace(/[./–-]$/u, '')
    const close = number !== undefined && start > open && text[start + number.length] === ')' ? 1 : 0
    if (start > open && !close) break
    if (number === undefined) break
    const until = start + number.length + close
    const behind = text.slice(until, until + 24)
    const closes =
      signed && LONG.test(number) && /\p{L}/u.test(and[0]) && !CLOSED.test(text.slice(at, end)) && !SHARE.test(behind)
    if (!STRONG.test(number) && !(plural && (closes || !COUNTED.test(behind)))) break
    const when = plural ? yearBehind(text, until, number, false) : null
    more.push({ number, year: when?.year ?? null })
    end = when?.end ?? until
  }
  return { more, end }
}
