import { matchAt, skip, standsAt } from './match-at.ts'
import {
  BELOW_FIRST,
  ORDINAL,
  ordinalFirst,
  ordinals,
  PART_FIRST,
  pushBelow,
  readBelowNumbers,
  under,
} from './provision-below.ts'
import { readLead } from './provision-lead.ts'
import { furtherArticles, type Provisions, readList } from './provision-list.ts'

const ABOVE: ReadonlySet<string> = new Set(['ch', 't', 'p'])
const ORDINAL_ARTICLE = new RegExp(
  `art(?:icles?|[íi]culos?|\\.) (?<ordinal>${ORDINAL})(?!\\p{L}| (?:párrafo|inciso|apartado|paragraph|alinéa))`,
  'iuy',
)
/** "Título II‸ del Libro Primero‸ del Código Penal". */
const OF_BOOK =
  /,? (?:del|du|de) [Ll]i(?:bro|vre) (?:\p{Ll}{5,9}|\p{Lu}\p{Ll}{4,8}|[IVX]{1,5})(?= (?:del?|du)(?!\p{L}))/uy
/** Before the larger part that an article or section stands in: "section 13‸ of chapter 13‸ of the Code", "section 5‸, Part 3‸ of the Act". */
const OF_PART = /,? (?:of|in) |, (?=(?:[Pp]art|[Cc]hapter|[Tt]itle) (?:\d{1,3}|[IVXLC]{1,6})[A-Z]?,? of )/uy
/** "Section 18‸, Article II of the Constitution": the article is the larger part, as in the Philippines and in States of the United States. */
const OF_ARTICLE =
  /,? (?:of )?(?=Article [IVXLC]{1,6} of (?:the )?(?:(?:19|20)\d\d |\p{Lu}\p{L}{2,14} ){0,2}Constitution)/uy
const OF_LAW = /^,? (?:of|to|in) /u
/** Between two smaller places of one article. */
const AND_PLACE = / and (?=(?:Clause|Point|Item)s? [\da-zđ])/uy
const ROW = /[;,] (?:and )?| and /uy
/** Between a smaller place and the larger one that it is part of; no word at all in Vietnamese laws. */
const OF_LARGER = /,? (?:(?:of(?: the)?|de l['’]|de la|del|du|des|de los|de) ?)?/uy

/** Reads "section 5", "articles 3 to 16", "paragraph 1 of article 12" at `at`; null where nothing of that kind stands there. */
export function readProvisions(text: string, at: number): Provisions | null {
  const lead = standsAt(PART_FIRST, text, at) ? null : readLead(text, at)
  if (!lead) return readOrdinalArticle(text, at) ?? readBelowFirsts(text, at) ?? readWithin(text, at)
  const list = readList(text, lead)
  if (!list) return null
  const inner = list.paths.length === 1 && ABOVE.has(list.prefix) ? readInner(text, list.end) : null
  return { ...(inner ?? insideLarger(text, withWithin(text, list))), start: at }
}

/** "subsection 279(1)", "paragraph 118(1)(a)" of Canadian acts: a smaller place that prints the number of its section. */
const WITHIN =
  /(?:sub-?sections? (?=\d{1,4}(?:\.\d{1,3})?[A-Z]?\()|(?:sub)?paragraphs? (?=\d{1,4}(?:\.\d{1,3})?\(\d{1,3}(?:\.\d)?\)\([a-z]))/iuy

function readWithin(text: string, at: number): Provisions | null {
  const number = skip(WITHIN, text, at)
  const list =
    number > at ? readList(text, { prefix: 's', plural: /s $/u.test(text.slice(at, number)), at: number }) : null
  return list && { ...withWithin(text, list), start: at }
}

const AND_WITHIN = /,? (?:and|or) |, /uy

/** "subsection 279(1)‸ and paragraph 118(1)(a)‸", "section 4‸ and subsection 7(3)‸": places of one act, each with its word. */
function withWithin(text: string, list: Provisions): Provisions {
  if (list.prefix !== 's') return list
  const paths = [...list.paths]
  let { end } = list
  while (paths.length < 60) {
    const and = matchAt(AND_WITHIN, text, end)
    const at = and ? end + and[0].length : end
    const number = and ? skip(WITHIN, text, at) : at
    const next =
      number > at ? readList(text, { prefix: 's', plural: /s $/u.test(text.slice(at, number)), at: number }) : null
    if (!next) break
    paths.push(...next.paths)
    end = next.end
  }
  return paths.length > list.paths.length ? { ...list, end, paths } : list
}

/** "section 13‸ of chapter 13‸ of the Code": the larger part that it stands in adds nothing to its number. */
function insideLarger(text: string, list: Provisions): Provisions {
  if (ABOVE.has(list.prefix)) return { ...list, end: skip(OF_BOOK, text, list.end) }
  if (list.prefix !== 's' && list.prefix !== 'art') return list
  const article = list.prefix === 's' ? matchAt(OF_ARTICLE, text, list.end) : null
  const above = article && readLead(text, list.end + article[0].length)
  const art = above && readList(text, above)
  if (art?.paths.length === 1)
    return { ...list, prefix: 'art', end: art.end, paths: list.paths.map((path) => under(art.paths[0] ?? '', path)) }
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
  const more = furtherArticles(text, end, /^\p{L}+s /u.test(match[0]))
  return {
    start: at,
    end: more?.end ?? end,
    paths: [...paths, ...(more?.paths ?? [])],
    prefix: 'art',
    plural: more !== null,
  }
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
  const word = levels > 0 ? (matchAt(BELOW_FIRST, text, at) ?? matchAt(PART_FIRST, text, at)) : null
  const ordinal = levels > 0 ? ordinalFirst(text, at) : null
  const numbers = ordinal
    ? { paths: [ordinal.number], end: ordinal.end }
    : word && readBelowNumbers(text, at + word[0].length)
  const of = numbers && matchAt(OF_LARGER, text, numbers.end)
  const joined = numbers && readJoined(text, at, numbers)
  if (joined) return joined
  if (!of) return null
  const above = numbers.end + of[0].length
  const lead = standsAt(PART_FIRST, text, above) ? null : readLead(text, above)
  const list = lead
    ? readList(text, lead)
    : (readOrdinalArticle(text, above) ?? readBelowFirst(text, above, levels - 1))
  // "Clause 3 Article 61 ‸and Article 63": a whole article behind a place in one.
  const [path, ...others] = list?.paths ?? []
  if (!list || path === undefined || path.includes('..') || (lead?.plural && others.length > 0)) return null
  return { ...list, start: at, paths: [...numbers.paths.map((below) => under(path, below)), ...others] }
}

/** "Clause 3‸ and Clause 6 Article 92": two smaller places of one article, each with its word. */
function readJoined(text: string, at: number, { paths, end }: { paths: string[]; end: number }): Provisions | null {
  const and = matchAt(AND_PLACE, text, end)
  const second = and && readBelowFirst(text, end + and[0].length)
  const path = second?.paths.length === 1 ? second.paths[0] : undefined
  const article = path?.split('/')[0]
  if (!second || path === undefined || article === undefined) return null
  return { ...second, start: at, paths: [...paths.map((below) => under(article, below)), path] }
}
