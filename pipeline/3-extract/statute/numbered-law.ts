import type { Span } from '../../common/span.ts'
import { INSTRUMENT_TYPES, ISSUERS, ISSUERS_BEHIND } from '../lists/instrument-types.ts'
import { dateAt } from './dates.ts'
import { matchAt, skip } from './match-at.ts'

/** A law cited by its number, as printed. */
export interface NumberedLaw extends Span {
  /** Word of the id ("decree-law"). */
  readonly type: string
  readonly number: string
  /** Year that stands beside the number ("of 1995", a date). */
  readonly year: string | null
  /** Date of the law, ISO 8601. */
  readonly date: string | null
  /** Further numbers of the same type: "Acts Nos. 5/2010 and 6/2010". */
  readonly more: readonly string[]
}

const typeByWord = new Map<string, { type: string; bare: boolean }>(
  INSTRUMENT_TYPES.flatMap(({ type, words, bare }) =>
    words.map((word): [string, { type: string; bare: boolean }] => [word, { type, bare }]),
  ),
)
const escaped = (word: string): string => word.replace(/[.]/gu, '\\.').replace(/'/gu, "['’]")
const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const TYPE = `(?<type>${oneOf([...typeByWord.keys()])})`
const SIGN =
  '(?<sign>,? ?(?:nos?(?:\\.º|\\.|º| )? ?|núms?\\.? ?|num\\. ?|nro\\.? ?|nr\\.? ?|numbers? |n[°º]s?\\.? ?|№ ?|# ?))'
/** On lower-case text: a pattern that minds no case is several times slower. */
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}-])${TYPE}(?: (?:${oneOf(ISSUERS_BEHIND)})){0,2}(?:${SIGN}| )(?=[a-z]{0,4}[-/ ]?\\d)`,
  'dgu',
)
const ISSUER = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${oneOf(ISSUERS)}) ){1,2}$`, 'u')
const NUMBER = /[A-Z]{0,4}[-/]?\d[\p{L}\d]{0,9}(?:[./–‑-][\p{L}\d]{1,12}){0,5}(?![\p{L}\d])/uy
const OF_YEAR = / (?:of|de|del|du) (?<year>(?:1[89]|20)\d\d)(?![\d/-])/uy
const BRACKET_YEAR = /,? \((?<year>(?:1[89]|20)\d\d)\)/uy
const COMMA_YEAR = /, (?<year>(?:1[89]|20)\d\d)(?=[),.;])/uy
const IN_YEAR = / in (?<year>(?:19|20)\d\d)(?!\d)/uy
const DATED = /,? (?:dated |of |du |de |del |adopted on |as of |from |en date du |\()/uy
const AND = /(?:,| and| et| y|, and) (?:(?:[Nn]os?\.? ?|[Nn][°º] ?|núm\. ?))?(?=\d{1,5}[-/]\d)/uy
const STRONG =
  /^(?:[\p{L}\d]{1,6}\/(?:1[89]|20)\d\d\b|(?:1[89]|20)\d\d[-/]\d|\d{1,3}\.\d{3}$|\d{1,4}-[\p{Lu}]{2,4}$|\d{1,5}\/(?:19|20)\d\d\/)/u
const BARE_NO = /(?<![\p{L}\d])(?:[Nn]os?\.|[Nn][°º]) ?(?=\d)/dgu

/** Laws cited by number in a text, in order. */
export function* numberedLawsIn(text: string): Generator<NumberedLaw> {
  let after = 0
  let last: { type: string; end: number } | null = null
  const lower = text.toLowerCase()
  for (const match of (lower.length === text.length ? lower : text).matchAll(LEAD)) {
    if (match.index < after) continue
    const word = text.slice(match.index, match.index + (match.groups?.['type'] ?? '').length)
    const issuer = ISSUER.exec(lower.slice(Math.max(after, match.index - 44), match.index))?.[0].length ?? 0
    const known = typeByWord.get(word.toLowerCase().replace('’', "'"))
    const law =
      known &&
      readNumber(
        text,
        match.index - issuer,
        match.index + match[0].length,
        known,
        Boolean(match.groups?.['sign']),
        /^\p{Lu}/u.test(word),
      )
    if (!law) continue
    if (last) yield* bareBetween(text, last, match.index)
    after = law.end
    last = { type: law.type, end: law.end }
    yield law
  }
  if (last) yield* bareBetween(text, last, text.length)
}

function readNumber(
  text: string,
  start: number,
  at: number,
  { type, bare }: { type: string; bare: boolean },
  signed: boolean,
  capital: boolean,
): NumberedLaw | null {
  const printed = matchAt(NUMBER, text, at)?.[0].replace(/[./–-]$/u, '')
  if (printed === undefined) return null
  let end = at + printed.length
  const more: string[] = []
  for (let and = matchAt(AND, text, end); and; and = matchAt(AND, text, end)) {
    const next = matchAt(NUMBER, text, end + and[0].length)?.[0]
    if (next === undefined || !STRONG.test(next)) break
    more.push(next)
    end += and[0].length + next.length
  }
  const when = yearBehind(text, end, printed, text.slice(start, at).includes('('))
  if (!signed) {
    if (!capital) return null
    const ofYear = when.year !== null
    const strong = STRONG.test(printed) || ofYear
    const number = bare && /^\d{2,6}$/u.test(printed) && !/^(?:19|20)\d\d$/u.test(printed)
    if (!strong && !number) return null
    if (
      number &&
      !strong &&
      !/^(?:[),.;:]|$| (?:of|de|del|on|sobre|relativ|and|y|et|que|is|was|defin|prohib|provid|requir|establ|art|\())/iu.test(
        text.slice(when.end, when.end + 12),
      )
    )
      return null
  }
  return { start, end: when.end, type, number: printed, year: when.year, date: when.date, more }
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
  const date = dated && dateAt(text, end + dated[0].length)
  if (date) {
    const close = dated[0].includes('(') && text[date.end] === ')' ? 1 : 0
    if (!dated[0].includes('(') || close) return { year: date.year, date: date.iso, end: date.end + close }
  }
  const bracket = matchAt(BRACKET_YEAR, text, end) ?? matchAt(COMMA_YEAR, text, end)
  if (bracket && !/(?:19|20)\d\d/u.test(printed))
    return { year: bracket.groups?.['year'] ?? null, date: null, end: end + bracket[0].length }
  const inYear = /\/\p{Lu}{2}/u.test(printed) ? matchAt(IN_YEAR, text, end) : null
  if (inYear) return { year: inYear.groups?.['year'] ?? null, date: null, end: end + inYear[0].length }
  return { year: null, date: null, end: open && text[end] === ')' ? end + 1 : end }
}

/** "Act No. 5 of 2 May 2001 …, and ‸No. 6 of 3 May 2001": a number with a full date takes the type of the law before it. */
function* bareBetween(text: string, last: { type: string; end: number }, until: number): Generator<NumberedLaw> {
  const stretch = text.slice(last.end, Math.min(until, last.end + 4000))
  for (const match of stretch.matchAll(BARE_NO)) {
    const start = last.end + match.index
    const law = readNumber(text, start, start + match[0].length, { type: last.type, bare: false }, true, true)
    if (law?.date && law.end <= until) yield law
  }
}

const NAMED_NUMBER = /,? \(?(?=(?:[Nn]os?\.|[Nn][°º]|[Nn]úm\.) ?\d)/uy
const NO = /(?:[Nn]os?\.|[Nn][°º]|[Nn]úm\.) ?/uy

/** The bare number behind a named law: "Education Act‸ (No. 99-046 of 28 December 1999)". */
export function numberBehind(text: string, at: number, type: string): NumberedLaw | null {
  const lead = matchAt(NAMED_NUMBER, text, at)
  if (!lead) return null
  const start = at + lead[0].length
  return readNumber(text, start, skip(NO, text, start), { type, bare: false }, true, true)
}
