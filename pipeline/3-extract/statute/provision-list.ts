import type { Span } from '../../common/span.ts'
import { matchAt, skip, standsAt } from './match-at.ts'
import { pushBelow, pushNumbers, SEPARATOR, TO, under } from './provision-below.ts'
import { type Lead, readLead } from './provision-lead.ts'
import { isOpen, type NumberStyle, type Place, readBelow, readPlace } from './provision-number.ts'

/** Places in a law as printed together: "sections 2, 3 and 6". Paths are those of ids: `s2`, `art3/a..art3/c`. */
export interface Provisions extends Span {
  readonly paths: readonly string[]
  readonly prefix: string
  readonly plural: boolean
  /** Where the list ends before its word stands again for the last time, and how many paths it has there: "sections 97 and 98‸ and section 12". */
  readonly again?: { readonly end: number; readonly count: number }
}

/** "articles premier‸ et ‸2". */
const AND_NUMBER = /(?:,| et| y|, et|, y) (?=\d)/uy
/** "article premier ‸et à l’article 2‸". */
const AND_ARTICLE = /,? (?:et|y|and) (?=(?:à |de |al |del |a |the |los |el |aux )?(?:l['’])?art)/iuy
const POINT_ORDINAL = /(?<number>\d{1,2})\.?ª(?![\d\p{L}])/uy
const ARTICLE = /(?:l['’]|el |the )?/uy
const HALF = /^(?:[a-z]|[ivx]{2,4})\)/u
/** "Article XV‸, Section ‸3(2)": sections of an article, as in constitutions after that of the United States. */
const SECTION_BELOW = /, (?:secci[oó]n(?<many>es)?|section(?<several>s)?|sec(?<more>s)?\.) ?(?=\d)/iuy
/** "article 5‸, § 1er", "Article 6‸ § 1": a paragraph by its sign. */
const SIGN_BELOW = /,? §{1,2} ?(?=\d)/uy
/** Between articles also a semicolon: "arts. 3; 4, paras. 2 and 3; and 7". */
const LISTED = /; (?:and |et |y )?(?=\d)|,? (?:and\/or|and|AND|or|et|ou|y|e|o|u) |,? ?& ?|, ?/uy
/** "Section 3‸ read with‸ Section 4", "artículo 3‸ en relación con el‸ artículo 5": places that are read as one. */
const READ_WITH =
  /,? (?:(?:as )?read (?:together |in conjunction )?with|r\/w|in conjunction with|lue?s? en (?:combinaison|liaison) avec|lue?s? conjointement avec|combinée?s? (?:avec|à)|en (?:relación|conjunto|conexión|concordancia) con|leíd[oa]s? (?:juntamente|conjuntamente|en conjunción) con) (?=(?:the |l['’]|les |el |la |los |las )?(?:sections?|ss?\.|articles?|arts?\.|artículos?)(?: |(?<=\.)))/iuy
/** "article 9 and ‸the article 11", "article 9, ‸l’article 11". */
const AGAIN = /(?:the |l['’]|les |el |la |los |del |de l['’]|de la |à l['’]|aux |al |a los )?/iuy
/** "section 27(4)‸(d-e)". */
const LETTERS_BELOW = / ?\((?<from>[a-z])[-–](?<to>[a-z])\)/uy
/** "Clause 2 Article 27‸, Point c Clause 3 Article 90": another place begins, the smaller first. */
const PLACE_NEXT = /[,;] (?:and )?(?:(?:[Pp]oint|[Cc]lause|[Ii]tem)s? [\da-zđ]{1,3},? (?:and )?){1,4}Articles? \d/uy
const NOTE =
  / \([^()\d][^()]{1,80}\)(?=,? (?:and |y |et |& )?(?:\d|(?:the |el |l['’])?(?:[Aa]rticles?|[Aa]rt\.|[Aa]rtículos?|[Ss]ections?) \d))/uy
const NOT_NEXT = / ?(?:%|per ?cent|U\. ?S|C\.? ?F\.? ?R|USC|Stat\.|Fed\.)|(?<=\b(?:19|20)\d\d) ?(?![\d(])/uy
const NOT_NEXT_CODE = / ?(?:%|per ?cent|U\. ?S|C\.? ?F\.? ?R|USC|Stat\.|Fed\.)/uy
const SEQ_INSIDE = / (?:et seqq?\.|et suiv\.|et suivants|y siguientes)(?=,? (?:et|and|y) \d|, \d)/uy
const SEQ = /,? (?:et\.? seqq?\.?(?!\p{L})|ff\.?(?!\p{L})|et suiv\.|et suivants|y siguientes|y ss\.)/uy

const ITEM = /^\/[IVXL]{1,8}$/u
const ITEM_END = /^(?:[,;)]| (?:of|and|do|da|e|y|et|del?|du) )/u

/** "Section ‸II of the‸ Constitution", "sections ‸II and III of the‸ Code": larger parts, as in successor States of the Soviet Union. */
const ROMAN_OF = /[IVX]{1,6}(?:(?:,| and) [IVX]{1,6}){0,3},? of (?:the |its )/uy

/** Reads the numbers behind a lead: a list with ranges; what stands below one number is carried to the next "(b)". */
export function readList(text: string, lead: Lead): Provisions | null {
  const { prefix, plural, code = false, hyphenated = false } = lead
  const letters = (prefix !== 's' && prefix !== 'reg') || (prefix === 's' && standsAt(ROMAN_OF, text, lead.at))
  const style: NumberStyle = { letters, plural, hyphenRange: prefix === 's', hyphenated }
  const first = readPlace(text, lead.at, style)
  if (!first) return null
  const paths: string[] = []
  let place = first
  let end = pushPlace(text, place, prefix, paths, style)
  let commaAt = -1
  let joined = false
  let before: Provisions['again']
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
    const separator = matchAt(READ_WITH, text, noted) ?? matchAt(plural ? LISTED : SEPARATOR, text, noted)
    if (!separator) break
    let at = noted + separator[0].length
    const again = readLead(text, skip(AGAIN, text, at))
    if (again && again.prefix !== prefix) break
    if (again) at = again.at
    const next =
      (text[at] === '(' || HALF.test(text.slice(at, at + 5))) && !again
        ? readSibling(text, at, place)
        : (ordinalSibling(text, at, place) ?? readPlace(text, at, style))
    if (!next || !(/[\d(IVXLCLRD]/u.test(text[at] ?? '') || HALF.test(text.slice(at, at + 5)))) break
    // "1) el artículo 3, ‸2)‸ el artículo 4": the mark of a list.
    if (text[next.end] === ')' && separator[0] === ', ' && !again && !isOpen(text, at)) break
    if (!again && matchAt(code ? NOT_NEXT_CODE : NOT_NEXT, text, next.end)) break
    if (/\p{L}/u.test(separator[0]) || separator[0].includes('&')) joined = true
    else if (commaAt < 0) {
      commaAt = end
      single = { end, count: paths.length }
    }
    // "Article 5‸, XLVII,‸ of the Constitution", as Brazil prints it: an item of the article before, which has no Roman number itself.
    const last = paths.at(-1) ?? ''
    const article = pathOf(prefix, place)
    const isItem =
      prefix === 'art' &&
      !again &&
      /^\d/u.test(place.main) &&
      /^[IVXL]{1,8}$/u.test(next.main) &&
      next.below.length === 0
    if (isItem && last === article && separator[0] === ', ' && ITEM_END.test(text.slice(next.end, next.end + 5))) {
      paths[paths.length - 1] = `${last}/${next.main}`
      end = next.end
      continue
    }
    // "article 10, II‸, III and IV": further items of the same article.
    if (isItem && ITEM.test(last.slice(article.length)) && last.startsWith(article)) {
      paths.push(`${article}/${next.main}`)
      end = next.end
      continue
    }
    if (again) before = { end, count: paths.length }
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
  const list = { start: lead.at, end: seq, paths, prefix, plural }
  return before && before.count < paths.length ? { ...list, again: before } : list
}

/** "149.1.7.ª y ‸18.ª": another point of the same Spanish article. */
function ordinalSibling(text: string, at: number, { main }: Place): Place | null {
  const point = main.includes('.') ? matchAt(POINT_ORDINAL, text, at) : null
  return (
    point && {
      main: main.slice(0, main.lastIndexOf('.') + 1) + (point.groups?.['number'] ?? ''),
      below: [],
      end: at + point[0].length,
    }
  )
}

/** "article premier‸ et à l’article 2‸": the articles that go on behind one whose number is a word. */
export function furtherArticles(text: string, at: number, plural: boolean): Provisions | null {
  const and = matchAt(AND_ARTICLE, text, at)
  const lead = and && readLead(text, skip(AGAIN, text, at + and[0].length))
  if (lead?.prefix === 'art') return readList(text, lead)
  const bare = plural ? matchAt(AND_NUMBER, text, at) : null
  return bare ? readList(text, { prefix: 'art', plural, at: at + bare[0].length }) : null
}

/** Adds the paths of one place, its paragraphs and the range that it opens; returns where they end. */
function pushPlace(text: string, place: Place, prefix: string, paths: string[], style: NumberStyle): number {
  const path = pathOf(prefix, place)
  const letters = matchAt(LETTERS_BELOW, text, place.end)
  if (letters) {
    const { from, to: until } = letters.groups ?? {}
    paths.push(`${path}/${from}..${path}/${until}`)
    return place.end + letters[0].length
  }
  if (matchAt(PLACE_NEXT, text, place.end)) {
    paths.push(path)
    return place.end
  }
  const to = matchAt(TO, text, place.end)
  if (to) {
    const at = place.end + to[0].length
    // "de l’article 394 à ‸l’article 398".
    const lead = readLead(text, skip(ARTICLE, text, at))
    const start = lead?.prefix === prefix ? lead.at : at
    // "artículos 150 A a 150 F": letters set off from their numbers at both ends.
    const letters = style.letters && / [A-Z]$/u.test(text.slice(place.end - 2, place.end))
    const last = text[start] === '(' ? readSibling(text, start, place) : readPlace(text, start, { ...style, letters })
    if (last && rises(place, last)) {
      paths.push(`${path}..${pathOf(prefix, last)}`)
      return last.end
    }
  }
  const section = prefix === 'art' ? matchAt(SECTION_BELOW, text, place.end) : null
  const sections =
    section && readList(text, { prefix: 's', plural: isPlural(section), at: place.end + section[0].length })
  if (sections) {
    paths.push(
      ...sections.paths.map((range) =>
        range
          .split('..')
          .map((below) => under(path, below))
          .join('..'),
      ),
    )
    return sections.end
  }
  const below = { levels: 3, plural: style.plural }
  const sign = prefix === 'art' ? matchAt(SIGN_BELOW, text, place.end) : null
  return sign
    ? pushNumbers(text, place.end + sign[0].length, path, paths, {
        ...below,
        plural: style.plural && !sign[0].includes('§§'),
      })
    : pushBelow(text, place.end, path, paths, below)
}

const isPlural = ({ groups }: RegExpExecArray): boolean =>
  (groups?.['many'] ?? groups?.['several'] ?? groups?.['more']) !== undefined

function rises(from: Place, to: Place): boolean {
  if (from.main === to.main) return from.below.length > 0 && from.below.join() !== to.below.join()
  const [low, high] = [from.main, to.main].map((main) => Number.parseFloat(main.replace(/^\D+/u, '')))
  return low !== undefined && high !== undefined && high >= low
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
