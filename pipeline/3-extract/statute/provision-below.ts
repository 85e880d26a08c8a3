import { alternatives } from '../../common/alternatives.ts'
import { BELOW_WORDS, ORDINAL_LEVELS } from '../lists/provision-words.ts'
import { matchAt, standsAt } from './match-at.ts'
import { readBelow } from './provision-number.ts'

const BELOW = new RegExp(`,? (?<open>\\()?(?<word>${alternatives(BELOW_WORDS)}) ?(?=[\\d(a-zA-Z])`, 'iuy')
/** The word of a smaller unit that stands before the larger one: "paragraph 1 of article 12". */
export const BELOW_FIRST = new RegExp(`(?:${alternatives(BELOW_WORDS)}) ?(?=[\\d(a-zA-Z])`, 'iuy')
/** "Article 117‸ (part 2)", "article 105‸, part 1": the paragraphs of an article, as successor States of the Soviet Union call them. */
const PART_BELOW = /,? (?<open>\()?(?<word>parts?) (?=\d{1,2}(?![\d/.-])|[IVX]{1,4}(?![\p{L}\d-]))/uy
/** "section 57 (1)‸ no. 2 of the Asylum Act": a point of a paragraph, as in Austria and Germany. */
const NO_BELOW =
  / (?<open>\()?(?<word>nos?\.) ?(?=\d{1,2}(?:(?:,| and| to|–|-) ?\d{1,2}){0,4} (?:of the|\p{Lu}\p{L}*\p{Lu})(?![\p{L}]))/uy
/** The same before their article: "‸part 2 of article 105". */
export const PART_FIRST = /[Pp]arts? (?=\d{1,2}(?:(?:,| and|, and) \d{1,2}){0,4},? of (?:the )?[Aa]rt(?:icle|\.) ?\d)/uy
const BELOW_NUMBER =
  /\d{1,3}(?:\.\d{1,3}){0,2}(?:er|èr|re|ère|[º°])?(?![\d\p{L}])|[a-z](?![\p{L}\d'’])(?:\)|\.(?= (?:del|de la|du|of)(?!\p{L})))?|[ivx]{1,5}(?![\p{L}\d'’])\)?|(?:XL[IVX]{0,4}|L[IVX]{1,6}|[IVX]{1,7})(?:-[A-Z])?(?![\p{L}\d])|[A-H](?![\p{L}\d'’.])|(?=\()/uy
/** Numbers of ordinals in three languages. */
export const ordinals = new Map<string, number>(
  ORDINAL_LEVELS.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)
/** Ordinals as alternatives of a pattern. */
export const ORDINAL = alternatives([...ordinals.keys()])
const LEVEL = alternatives(BELOW_WORDS.filter((word) => /^\p{L}{6,}$/u.test(word) && !word.endsWith('s')))
const ORDINAL_BELOW = new RegExp(
  `,? (?:(?<before>${ORDINAL}) (?:${LEVEL})|(?:${LEVEL}) (?<behind>${ORDINAL}))(?!\\p{L})`,
  'iuy',
)
/** "134‸, segundo y quinto párrafos", "párrafos primero y tercero": two levels that ordinals number. */
const ORDINALS_BELOW = new RegExp(
  `,? (?:(?<first>${ORDINAL}) (?:y|et) (?<second>${ORDINAL}) (?:${LEVEL})s|(?:${LEVEL})s (?<third>${ORDINAL}) (?:y|et) (?<fourth>${ORDINAL}))(?!\\p{L})`,
  'iuy',
)
/** "129‸, último párrafo": a paragraph that only its place at the end numbers. */
const LAST_BELOW = new RegExp(
  `,? (?:(?:pen)?últim[oa] (?:${LEVEL})|(?:${LEVEL}) (?:pen)?últim[oa]|(?:avant-)?dernier (?:${LEVEL}))(?!\\p{L})`,
  'iuy',
)
/** "segundo párrafo del artículo 4", "alinéa premier de l’article 5": a level that an ordinal numbers, before the larger one. */
const ORDINAL_FIRST = new RegExp(
  `(?:(?<before>${ORDINAL}) (?:${LEVEL})|(?:${LEVEL}) (?<behind>${ORDINAL}))(?!\\p{L})`,
  'iuy',
)
/** Between the numbers of a list. */
export const SEPARATOR = /,? (?:and\/or|and|AND|or|et|ou|y|e|o|u) |,? ?& ?|, ?/uy
/** Between the ends of a range. */
export const TO = / ?(?:--|—) ?| ?– ?|[-‐‑]| (?:to|through|thru|à|a|al|hasta|au) | (?:TO|A|AL|À|AU) (?=\d)/uy
/** "Article 10, ‸part 1‸ of Article 12": the smaller part is of the article behind it, not of the one before. */
const OF_NEXT =
  /(?: of (?:the )?(?:parts?|paragraphs?|points?|clauses?|articles?|arts?\.|sections?) ?| de l['’]article | del art[íi]culo )(?=\d)/iuy
/** A paragraph has no higher number. */
const MOST_PARAGRAPHS = 40

/** "§ 1er‸, 3°‸, du Code": a point by its number alone, below one article. */
const DEGREE_BELOW =
  /,? (?<number>\d{1,2})°(?:(?<range> à | et )(?<to>\d{1,2})°)? ?(?=,? (?:du|de|des|et)(?!\p{L})|,? [a-z]\)|[);.])/uy

/** "subsection 5(2)‸, paragraph 6(1)(b)": another place of the act, which prints its own section. */
const OTHER_SECTION = /,? \(?(?:sub-?sections?|(?:sub)?paragraphs?) \d{1,4}(?:\.\d{1,3})?\(\d{1,3}\)/iuy

/** How many named levels may follow, and whether several numbers stand above them. */
interface Below {
  readonly levels: number
  readonly plural: boolean
}

/** "article 66‸, numeral 29, literal b)": at most `levels` further levels, each named. */
export function pushBelow(
  text: string,
  end: number,
  parent: string,
  paths: string[],
  { levels, plural }: Below,
): number {
  const two = levels > 0 ? matchAt(ORDINALS_BELOW, text, end) : null
  if (two) {
    const { first, second, third, fourth } = two.groups ?? {}
    for (const word of [first ?? third, second ?? fourth])
      paths.push(under(parent, String(ordinals.get(word?.toLowerCase() ?? ''))))
    return end + two[0].length
  }
  const last = levels > 0 ? matchAt(LAST_BELOW, text, end) : null
  if (last) {
    paths.push(parent)
    return end + last[0].length
  }
  const ordinal = levels > 0 ? ordinalBelow(text, end) : null
  if (ordinal) return pushBelow(text, ordinal.end, under(parent, ordinal.number), paths, { levels: levels - 1, plural })
  // "articles 16‸, 2°, et 18‸, 4°, de la loi": but of "artículos 1°, 2° y 3°" each is an article.
  const degree = levels > 0 && !(plural && /[°º]/u.test(text[end - 1] ?? '')) ? matchAt(DEGREE_BELOW, text, end) : null
  if (degree) {
    const { number = '', range, to } = degree.groups ?? {}
    if (to !== undefined) {
      const [first, last] = [under(parent, number), under(parent, to)]
      paths.push(...(range === ' à ' ? [`${first}..${last}`] : [first, last]))
      return end + degree[0].trimEnd().length
    }
    return pushBelow(text, end + degree[0].trimEnd().length, under(parent, number), paths, {
      levels: levels - 1,
      plural,
    })
  }
  const below =
    levels > 0 && !(parent.startsWith('s') && standsAt(OTHER_SECTION, text, end))
      ? (matchAt(BELOW, text, end) ??
        (parent.startsWith('art') ? matchAt(PART_BELOW, text, end) : null) ??
        (text[end - 1] === ')' ? matchAt(NO_BELOW, text, end) : null))
      : null
  // "Articles 2, 3 al. 1 et 5": one paragraph of one of several articles.
  const most = plural && !/s\.?$/iu.test(below?.groups?.['word'] ?? '') ? 1 : 50
  const numbers = below && readBelowNumbers(text, end + below[0].length, most, plural)
  if (
    !below ||
    !numbers ||
    (below.groups?.['open'] ? text[numbers.end] !== ')' : standsAt(OF_NEXT, text, numbers.end))
  ) {
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

/** "§ ‸1er, alinéa 3", "§§ ‸1 et 2": paragraphs whose sign stands before `at`, and what stands below one of them. */
export function pushNumbers(text: string, at: number, parent: string, paths: string[], below: Below): number {
  const first = readBelowNumbers(text, at, 1)
  const isPoint = first !== null && matchAt(DEGREE_BELOW, text, first.end) !== null
  const numbers = below.plural || isPoint ? first : readBelowNumbers(text, at)
  const [only] = numbers?.paths ?? []
  if (numbers?.paths.length === 1 && only !== undefined && !only.includes('..'))
    return pushBelow(text, numbers.end, under(parent, only), paths, { ...below, levels: below.levels - 1 })
  paths.push(...(numbers?.paths.map((number) => under(parent, number)) ?? [parent]))
  return numbers?.end ?? at
}

/** "artículo 4‸, segundo párrafo", "article 5‸, alinéa premier": a level that an ordinal numbers. */
const ordinalBelow = (text: string, at: number): OrdinalLevel | null => ordinalLevel(ORDINAL_BELOW, text, at)

/** The same before the larger part: "inciso segundo‸ del artículo 5". */
export const ordinalFirst = (text: string, at: number): OrdinalLevel | null => ordinalLevel(ORDINAL_FIRST, text, at)

interface OrdinalLevel {
  readonly number: string
  readonly end: number
}

function ordinalLevel(pattern: RegExp, text: string, at: number): OrdinalLevel | null {
  const match = matchAt(pattern, text, at)
  const word = (match?.groups?.['before'] ?? match?.groups?.['behind'])?.toLowerCase()
  const number = word === undefined ? undefined : ordinals.get(word)
  return match && number !== undefined ? { number: String(number), end: at + match[0].length } : null
}

/** Reads the numbers of smaller units at `at`: "1 and 2", "(a) to (c)"; at most `most`. */
export function readBelowNumbers(
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
      number[0] ? [number[0].replace(/\)|\.$|(?<=\d)(?:er|èr|re|ère|[º°])$/u, '')] : [],
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

/** The path of a place below another, a range at both its ends. */
export const under = (path: string, below: string): string =>
  below
    .split('..')
    .map((part) => `${path}/${part}`)
    .join('..')
