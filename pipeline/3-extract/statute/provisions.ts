import type { Span } from '../../common/span.ts'
import { BELOW_WORDS, ORDINAL_LEVELS, PROVISION_WORDS } from '../lists/provision-words.ts'
import { matchAt, skip } from './match-at.ts'
import { type NumberStyle, type Place, readBelow, readPlace } from './provision-number.ts'

/** Places in a law as printed together: "sections 2, 3 and 6". Paths are those of ids: `s2`, `art3/a..art3/c`. */
export interface Provisions extends Span {
  readonly paths: readonly string[]
  readonly prefix: string
  readonly plural: boolean
}

/** What precedes the numbers of a group. */
export interface Lead {
  readonly prefix: string
  readonly plural: boolean
  /** Where the numbers begin. */
  readonly at: number
  /** A year may be the number of a section, as in the U.S. Code. */
  readonly code?: boolean
  /** A hyphen is part of each number: "§§ 53a-192 and 53a-193". */
  readonly hyphenated?: boolean
}

const ABOVE: ReadonlySet<string> = new Set(['ch', 't', 'p'])
const escaped = (word: string): string => word.replace(/[.]/gu, '\\.')
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const words = new Map<string, { prefix: string; plural: boolean }>(
  PROVISION_WORDS.flatMap(({ prefix, words: singular, plurals }) => [
    ...singular.map((word): [string, { prefix: string; plural: boolean }] => [word, { prefix, plural: false }]),
    ...plurals.map((word): [string, { prefix: string; plural: boolean }] => [word, { prefix, plural: true }]),
  ]),
)
const KEYWORD = new RegExp(
  `(?<word>${alternatives([...words.keys()])})(?<space> ?(?:[Nn]os?\\.? ?|[nN]° ?)?)(?=[\\dIVXLCRDA(])`,
  'iuy',
)
const BELOW = new RegExp(`,? (?<open>\\()?(?<word>${alternatives(BELOW_WORDS)}) ?(?=[\\d(a-zA-Z])`, 'iuy')
const BELOW_FIRST = new RegExp(`(?:${alternatives(BELOW_WORDS)}) ?(?=[\\d(a-zA-Z])`, 'iuy')
const BELOW_NUMBER =
  /\d{1,3}(?:\.\d{1,3}){0,2}(?:er|èr|re|ère|[º°])?(?![\d\p{L}])|[a-z](?![\p{L}\d'’])\)?|[ivx]{1,5}(?![\p{L}\d'’])\)?|[IVX]{1,5}(?![\p{L}\d])|(?=\()/uy
const ordinals = new Map<string, number>(
  ORDINAL_LEVELS.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)
const ORDINAL = alternatives([...ordinals.keys()])
const LEVEL = alternatives(BELOW_WORDS.filter((word) => /^\p{L}{6,}$/u.test(word) && !word.endsWith('s')))
const ORDINAL_BELOW = new RegExp(
  `,? (?:(?<before>${ORDINAL}) (?:${LEVEL})|(?:${LEVEL}) (?<behind>${ORDINAL}))(?!\\p{L})`,
  'iuy',
)
const ORDINAL_ARTICLE = new RegExp(
  `art(?:icle|[íi]culo|\\.) (?<ordinal>${ORDINAL})(?!\\p{L}| (?:párrafo|inciso|apartado|paragraph|alinéa))`,
  'iuy',
)
const MOST_PARAGRAPHS = 40
const HALF = /^[a-z]\)/u
const SECTION_BELOW = /, (?:sección|section|§) ?(?<number>\d{1,3})(?![\d.])/iuy
const OF_PART = /,? (?:of|in) /uy
const OF_LAW = /^,? (?:of|to|in) /u
const ROW = /[;,] (?:and )?/uy
/** Between a smaller place and the larger one that it is part of; no word at all in Vietnamese laws. */
const OF_LARGER = /,? (?:(?:of(?: the)?|de l['’]|de la|del|du|des|de los|de) ?)?/uy
const SEPARATOR = /,? (?:and\/or|and|or|et|ou|y|e|o|u) |,? ?& ?|, ?/uy
/** Between articles also a semicolon: "arts. 3; 4, paras. 2 and 3; and 7". */
const LISTED = /; (?:and |et |y )?(?=\d)|,? (?:and\/or|and|or|et|ou|y|e|o|u) |,? ?& ?|, ?/uy
const TO = / ?(?:--|—) ?| ?– ?|-| (?:to|through|thru|à|a|al|hasta|au) /uy
/** "article 9 and ‸the article 11", "article 9, ‸l’article 11". */
const AGAIN = /(?:the |l['’]|les |el |la |los |del |de l['’]|de la )?/iuy
const NOTE = / \([^()\d][^()]{1,80}\)(?=,? (?:and |y |et |& )?\d)/uy
const NOT_NEXT = / ?(?:%|per ?cent|U\. ?S|C\.? ?F\.? ?R|USC|Stat\.|Fed\.)|(?<=\b(?:19|20)\d\d) ?(?![\d(])/uy
const NOT_NEXT_CODE = / ?(?:%|per ?cent|U\. ?S|C\.? ?F\.? ?R|USC|Stat\.|Fed\.)/uy
const SEQ_INSIDE = / (?:et seq\.|et suiv\.|et suivants|y siguientes)(?=,? (?:et|and|y) \d|, \d)/uy
const SEQ = /,? (?:et\.? seq\.?(?!\p{L})|ff\.?(?!\p{L})|et suiv\.|et suivants|y siguientes|y ss\.)/uy

/** The word that announces numbers of a law at `at`. */
export function readLead(text: string, at: number): Lead | null {
  const match = matchAt(KEYWORD, text, at)
  const word = match?.groups?.['word']?.toLowerCase()
  const known = word === undefined ? undefined : words.get(word)
  if (!match || !known) return null
  if (!match.groups?.['space'] && !/[§.]$/u.test(match[0])) return null
  return { ...known, at: at + match[0].length }
}

/** Reads "section 5", "articles 3 to 16", "paragraph 1 of article 12" at `at`; null where nothing of that kind stands there. */
export function readProvisions(text: string, at: number): Provisions | null {
  const lead = readLead(text, at)
  if (!lead) return readOrdinalArticle(text, at) ?? readBelowFirsts(text, at)
  const list = readList(text, lead)
  if (!list) return null
  const inner = list.paths.length === 1 && ABOVE.has(list.prefix) ? readInner(text, list.end) : null
  return { ...(inner ?? insideLarger(text, list)), start: at }
}

/** "section 13‸ of chapter 13‸ of the Code": the larger part that it stands in adds nothing to its number. */
function insideLarger(text: string, list: Provisions): Provisions {
  if (list.prefix !== 's' && list.prefix !== 'art') return list
  const of = matchAt(OF_PART, text, list.end)
  const lead = of && readLead(text, list.end + of[0].length)
  const larger = lead && ABOVE.has(lead.prefix) ? readList(text, lead) : null
  return larger?.paths.length === 1 && OF_LAW.test(text.slice(larger.end, larger.end + 5))
    ? { ...list, end: larger.end }
    : list
}

/** Numbers of articles whose word stands further up. */
export function readArticles(text: string, at: number): Provisions | null {
  const list = readList(text, { prefix: 'art', plural: true, at })
  return list && { ...list, start: at }
}

/** "article premier", "artículo segundo": an article that a word numbers. */
function readOrdinalArticle(text: string, at: number): Provisions | null {
  const match = matchAt(ORDINAL_ARTICLE, text, at)
  const number = ordinals.get(match?.groups?.['ordinal']?.toLowerCase() ?? '')
  if (!match || number === undefined) return null
  const paths: string[] = []
  const end = pushBelow(text, at + match[0].length, `art${number}`, paths, { levels: 3, plural: false })
  return { start: at, end, paths, prefix: 'art', plural: false }
}

/** "chapter III‸, article 11": an article has its own number, whatever chapter it stands in. */
function readInner(text: string, at: number): Provisions | null {
  const lead = text.startsWith(', ', at) ? readLead(text, at + 2) : null
  return lead && (lead.prefix === 'art' || lead.prefix === 's') ? readList(text, lead) : null
}

/** "Clause 2, Article 3‸; Clause 1, Article 12‸; and Clause 3, Article 19": places in a row, each the smaller first. */
function readBelowFirsts(text: string, at: number): Provisions | null {
  const first = readBelowFirst(text, at)
  const paths = first ? [...first.paths] : []
  let end = first?.end ?? at
  while (first && paths.length < 60) {
    const next = matchAt(ROW, text, end)
    const more = next && readBelowFirst(text, end + next[0].length)
    if (!next || more?.prefix !== first.prefix) break
    paths.push(...more.paths)
    end = more.end
  }
  return first && { ...first, paths, end }
}

/** "paragraph 1 of article 12", "Point b, Clause 2, Article 5": the smaller before the larger, at most `levels` of them. */
function readBelowFirst(text: string, at: number, levels = 3): Provisions | null {
  const word = levels > 0 ? matchAt(BELOW_FIRST, text, at) : null
  if (!word) return null
  const numbers = readBelowNumbers(text, at + word[0].length)
  const of = numbers && matchAt(OF_LARGER, text, numbers.end)
  if (!of) return null
  const above = numbers.end + of[0].length
  const lead = readLead(text, above)
  const list = lead ? readList(text, lead) : readBelowFirst(text, above, levels - 1)
  const path = list?.paths.length === 1 ? list.paths[0] : undefined
  if (!list || path === undefined || path.includes('..')) return null
  return { ...list, start: at, paths: numbers.paths.map((below) => under(path, below)) }
}

/** Reads the numbers behind a lead: a list with ranges; what stands below one number is carried to the next "(b)". */
export function readList(text: string, lead: Lead): Provisions | null {
  const { prefix, plural, code = false, hyphenated = false } = lead
  const letters = prefix !== 's' && prefix !== 'reg'
  const style: NumberStyle = { letters, plural, hyphenRange: prefix === 's', hyphenated }
  const first = readPlace(text, lead.at, style)
  if (!first) return null
  const paths: string[] = []
  let place = first
  let end = pushPlace(text, place, prefix, paths, style)
  let commaAt = -1
  let joined = false
  let single = { end, count: paths.length }
  // A list behind a singular word that is cut after its first number is read again from the next: it stays short.
  const most = plural ? 200 : 24
  while (paths.length < most) {
    // "articles 420 ‸et suivants‸ et 353".
    const inner = matchAt(SEQ_INSIDE, text, end)
    if (inner && paths.length > 0) {
      paths[paths.length - 1] += '/etseq'
      end += inner[0].length
    }
    const noted = skip(NOTE, text, end)
    const separator = matchAt(plural ? LISTED : SEPARATOR, text, noted)
    if (!separator) break
    let at = noted + separator[0].length
    const again = readLead(text, skip(AGAIN, text, at))
    if (again && again.prefix !== prefix) break
    if (again) at = again.at
    const next =
      (text[at] === '(' || HALF.test(text.slice(at, at + 2))) && !again
        ? readSibling(text, at, place)
        : readPlace(text, at, style)
    if (!next || !(/[\d(IVXLCLRD]/u.test(text[at] ?? '') || HALF.test(text.slice(at, at + 2)))) break
    if (!again && matchAt(code ? NOT_NEXT_CODE : NOT_NEXT, text, next.end)) break
    if (/\p{L}/u.test(separator[0]) || separator[0].includes('&')) joined = true
    else if (commaAt < 0) {
      commaAt = end
      single = { end, count: paths.length }
    }
    place = next
    end = pushPlace(text, place, prefix, paths, style)
  }
  if (
    commaAt >= 0 &&
    !plural &&
    !joined &&
    !/^(?:[)\].;:]|,? (?:of|de|del|du|des) |$)/u.test(text.slice(end, end + 6))
  ) {
    paths.length = single.count
    end = single.end
  }
  const seq = skip(SEQ, text, end)
  if (seq > end && paths.length > 0) paths[paths.length - 1] += '/etseq'
  return { start: lead.at, end: seq, paths, prefix, plural }
}

/** Adds the paths of one place, its paragraphs and the range that it opens; returns where they end. */
function pushPlace(text: string, place: Place, prefix: string, paths: string[], style: NumberStyle): number {
  const path = pathOf(prefix, place)
  const to = matchAt(TO, text, place.end)
  if (to) {
    const at = place.end + to[0].length
    const lead = readLead(text, at)
    const start = lead?.prefix === prefix ? lead.at : at
    const last =
      text[start] === '(' ? readSibling(text, start, place) : readPlace(text, start, { ...style, letters: false })
    if (last && rises(place, last)) {
      paths.push(`${path}..${pathOf(prefix, last)}`)
      return last.end
    }
  }
  const section = prefix === 'art' ? matchAt(SECTION_BELOW, text, place.end) : null
  const parent = section ? `${path}/s${section.groups?.['number']}` : path
  const end = place.end + (section?.[0].length ?? 0)
  return pushBelow(text, end, parent, paths, { levels: 3, plural: style.plural })
}

/** How many named levels may follow, and whether several numbers stand above them. */
interface Below {
  readonly levels: number
  readonly plural: boolean
}

/** "article 66‸, numeral 29, literal b)": at most `levels` further levels, each named. */
function pushBelow(text: string, end: number, parent: string, paths: string[], { levels, plural }: Below): number {
  const ordinal = levels > 0 ? ordinalBelow(text, end) : null
  if (ordinal) return pushBelow(text, ordinal.end, under(parent, ordinal.number), paths, { levels: levels - 1, plural })
  const below = levels > 0 ? matchAt(BELOW, text, end) : null
  // "Articles 2, 3 al. 1 et 5": one paragraph of one of several articles.
  const most = plural && !/s\.?$/iu.test(below?.groups?.['word'] ?? '') ? 1 : 50
  const numbers = below && readBelowNumbers(text, end + below[0].length, most, plural)
  if (!below || !numbers || (below.groups?.['open'] && text[numbers.end] !== ')')) {
    paths.push(parent)
    return end
  }
  const until = numbers.end + (below.groups?.['open'] ? 1 : 0)
  const [only] = numbers.paths
  if (numbers.paths.length === 1 && only !== undefined && !only.includes('..'))
    return pushBelow(text, until, under(parent, only), paths, { levels: levels - 1, plural })
  paths.push(...numbers.paths.map((number) => under(parent, number)))
  return until
}

/** "artículo 4‸, segundo párrafo", "article 5‸, alinéa premier": a level that an ordinal numbers. */
function ordinalBelow(text: string, at: number): { number: string; end: number } | null {
  const match = matchAt(ORDINAL_BELOW, text, at)
  const word = (match?.groups?.['before'] ?? match?.groups?.['behind'])?.toLowerCase()
  const number = word === undefined ? undefined : ordinals.get(word)
  return match && number !== undefined ? { number: String(number), end: at + match[0].length } : null
}

function rises(from: Place, to: Place): boolean {
  if (from.main === to.main) return from.below.length > 0 && from.below.join() !== to.below.join()
  const [low, high] = [from.main, to.main].map((main) => Number.parseFloat(main.replace(/^\D+/u, '')))
  return low !== undefined && high !== undefined && high >= low
}

function readBelowNumbers(
  text: string,
  at: number,
  most = 50,
  several = false,
): { paths: string[]; end: number } | null {
  const paths: string[] = []
  let start = at
  let end = at
  let joined = false
  while (paths.length < most) {
    const number = matchAt(BELOW_NUMBER, text, start)
    if (!number) break
    // "Article 386 para 4 ‸and 129": no paragraph has such a number.
    if (paths.length > 0 && Number.parseInt(number[0], 10) > MOST_PARAGRAPHS) break
    const read = readBelow(
      text,
      start + number[0].length,
      '',
      number[0] ? [number[0].replace(/\)|(?<=\d)(?:er|èr|re|ère|[º°])$/u, '')] : [],
    )
    if (read.end === start) break
    const path = read.below.join('/')
    const previous = paths.at(-1)
    if (previous !== undefined && matchAt(TO, text, end)) paths[paths.length - 1] = `${previous}..${path}`
    else paths.push(path)
    end = read.end
    const next = matchAt(TO, text, end) ?? matchAt(SEPARATOR, text, end)
    // "articles 13, 14, paragraphs 1 and 2‸, 16 and 17": the list of articles goes on.
    if (!next || (joined && several && next[0].startsWith(',') && !/\p{L}/u.test(next[0]))) break
    joined ||= /\p{L}/u.test(next[0])
    start = end + next[0].length
  }
  return paths.length > 0 ? { paths, end } : null
}

/** "(b)" behind "2251(a)": the same number, the last level of the same sort of mark replaced. */
function readSibling(text: string, at: number, previous: Place): Place | null {
  const { below, end } = readBelow(text, at, previous.main, [])
  const first = below[0]
  if (first === undefined) return null
  const sort = sortOf(first)
  let level = previous.below.length - 1
  while (level > 0 && sortOf(previous.below[level] ?? '') !== sort) level--
  return { main: previous.main, below: [...previous.below.slice(0, Math.max(level, 0)), ...below], end }
}

const sortOf = (mark: string): string => (/^\d/u.test(mark) ? 'number' : /^[a-z]/u.test(mark) ? 'lower' : 'upper')
const pathOf = (prefix: string, { main, below }: Place): string => [`${prefix}${main}`, ...below].join('/')
const under = (path: string, below: string): string =>
  below
    .split('..')
    .map((part) => `${path}/${part}`)
    .join('..')
