import type { Span } from '../../common/span.ts'
import { beginnings, beginsWith } from './beginnings.ts'
import { isOfTheLaws } from './chapter-of-laws.ts'
import { countryWords } from './countries.ts'
import { matchAt, skip, standsAt } from './match-at.ts'
import type { Provisions } from './provision-list.ts'
import { readArticles, readProvisions } from './provisions.ts'

const WINDOW = 280
const CANDIDATE =
  /(?<![\p{L}\d]|(?<!^\d{0,3})\.)(?:sections?|secs?\.|secs?(?= ?\d)|ss?\.|(?<!['’°º])ss?(?= \d)|§{1,2}|articles?|arts?\.?|art[ií]culos?|secci[oó]n(?:es)?|titles?|titre|t[ií]tulo|chapters?|chap?\.|chapitres?|cap[ií]tulos?|parts?|partie|regulations?|schedules?|para|par\.|paragraph|paragraphe|p[aá]rrafo|p[aá]rrs?\.|par[aá]grafo|fracci[oó]n|letra|subsection|sub-section|sub-articles?|clauses?|points?|items?|alin[eé]a|inciso|apartado|numeral|literal|ordinal(?= \d)|inc\.(?= ?\d)|lit\.(?= ?[a-z]\)))/iuy
/** First two letters of the words of CANDIDATE: it is tried there alone. */
const BEGINNINGS = beginnings([
  's ',
  ...'se ss s. ar ti tí ch ca cl pa pá po re sc su it al in ap nu li fr le or'.split(' '),
])
const CONNECTOR =
  /(?: the(?= \p{Lu}| ?$)|,? (?:of|to|in|under)(?: (?:the|The|this|that|its|said|such))?|of the|,? (?:dudit|desdite?s|du même|des mêmes|de la même|del mismo|de la misma|du|des|del|de (?:la|los|las|l['’]|cette|cet|ce|ladite|esta|este|esa|ese|dicha|dicho|sus?|sa|son|ses|leurs?|notre)|de|d['’]|al|aux?|dans (?:la|le|l['’])|en (?:el|la))|,)? ?/uy
/** "Article 128‸ (Trafficking in persons) of the Criminal Code", "artículo 16‸ del TUO del Decreto Legislativo". */
const NOTED =
  / \([“"«]?\p{L}[^()]{3,90}\)(?=,? (?:of|to|du|de|del|des|in) )| (?:nouveaux?|anciens?|reformados?)(?= (?:du|de|del|des) )| del (?:TUO|[Tt]exto [Úú]nico [Oo]rdenado|[Tt]exto [Rr]efundido)(?= (?:del?|de la)(?!\p{L}))/uy
const TAIL =
  /(?:\b(?:of|to|in|under|the|its|this|that|said|such|du|des|de|del|la|los|las|cette|cet|ce|ladite|esta|este|esa|ese|dicha|dicho|su)|[ld]['’]|,|[\d)°º]|\d[oa]\.|\w) ?$/u
const AFTER =
  /, (?:(?:et|y|and) )?(?:notamment|en particulier|spécialement|en particular|en especial|particularmente|especialmente|in particular) (?:(?:en|dans|à|in) )?(?:ses |son |leurs? |l['’]|les |aux |sus? |el |los |its |their )?(?=[Aa]rt)|,? ?\((?:see |voir |véase )?(?=\S)|, (?:(?:in|under|at|en|dans|à) (?:the |its |their |su |sus |son |ses |leurs? |el |la |los |las |l['’])?|(?:its|their|sus?|son|ses|leurs?) )?|: (?=[Aa]rt)| (?:(?:at|in|under|en|dans|à) (?:its |their |su |sus |son |ses |l['’]|el |los |les )?)?/uy
/** "Crimes Act 1900‸ (NSW)‸ s 93AB": whose act it is, as Australia prints it. */
const JURISDICTION = / \((?:Cth|NSW|Vic|Qld|WA|SA|Tas|ACT|NT)\)(?=,? (?:s|ss|section|sections|pt|part) \d)/iuy
/** Numbers right before "of the". */
const GOES_ON = /\d(?:\s?(?:bis|ter|º)|,? [^.;\n]{1,40})?,? (?:de la|del|du|de l['’]|de los|des) ?$/u
const NEXT_LIST =
  /(?:; (?:y |e |et )?|, (?:y |et |así como |ainsi que )|[\p{L})] (?:y|et) )(?=\d{1,3}(?:[ ,.º]|bis|ter))/gu
const ARTICLES =
  /(?<!\p{L})(?:artículos?|articles?|arts?\.|fracci[óo]n|numeral|inciso) [\dIVX](?:[^.\n]|(?<=\d[oa])\.){0,200} (?:de la|del|du|de l['’]) ?\p{Lu}/iu
const OF_ANOTHER = /,? (?:of(?! which)|du|de la|de l['’]|del|des) /uy

/**
 * The provisions whose words end right before an instrument that begins at `start`: "Sections 2 and 6 of the ‸Children Act".
 * `fillers` says which words may stand between ("amended", "Slovenian"). Looks back a bounded way.
 */
export function provisionsBefore(
  text: string,
  start: number,
  isFiller: (word: string) => boolean = () => false,
): Provisions | null {
  if (!numberBefore(text, start) && !ORDINAL_BEFORE.test(text.slice(Math.max(0, start - 36), start))) return null
  const from = Math.max(0, start - WINDOW)
  const before = text.slice(from, start)
  if (!TAIL.test(before)) return null
  for (let at = 0; at < before.length; at++) {
    if (!mayBegin(before, at) || !standsAt(CANDIDATE, before, at)) continue
    const provisions = readProvisions(text, from + at)
    if (provisions?.again && isBehindLaw(before, at)) continue
    if (provisions && provisions.end <= start && connects(text, provisions.end, start, isFiller)) return provisions
  }
  return goesOnBehindAnother(text, from, start, isFiller)
}

/** "Crimes Act 1900, ‸sections 97 and 98 and section 12 of the Evidence Act": the first places are of the law before them. */
const BEHIND_LAW =
  /(?<!\p{L})(?:Act|Code|Law|Ordinance|Constitution|Constitución|(?:Code|C[óo]digo) (?:du |del |de la |de )?\p{L}{4,12})(?:,? (?:of )?(?:18|19|20)\d\d)?(?: \(\p{L}{2,4}\))?,? $/u
const isBehindLaw = (before: string, at: number): boolean => BEHIND_LAW.test(before.slice(Math.max(0, at - 40), at))

/** Whether a word of CANDIDATE may begin at `at`. */
function mayBegin(text: string, at: number): boolean {
  if (text.charCodeAt(at) === SECTION_SIGN) return text.charCodeAt(at - 1) !== SECTION_SIGN
  const before = text.charCodeAt(at - 1) | 32
  return (before < 97 || before > 122) && beginsWith(BEGINNINGS, text, at)
}

const SECTION_SIGN = 0xa7

/** "los artículos 4 y 5 de la Constitución; ‸39 y 45, numeral 6, de la‸ Ley Orgánica": articles without their word, which stood before. */
function goesOnBehindAnother(
  text: string,
  from: number,
  start: number,
  isFiller: (word: string) => boolean,
): Provisions | null {
  const before = text.slice(from, start)
  if (!GOES_ON.test(before)) return null
  for (const next of before.matchAll(NEXT_LIST)) {
    if (!ARTICLES.test(before.slice(0, next.index))) continue
    const provisions = readArticles(text, from + next.index + next[0].length)
    if (provisions && provisions.end <= start && connects(text, provisions.end, start, isFiller)) return provisions
  }
  return null
}

/** "article ‸premier de la‸ Convention": a number in words. */
const ORDINAL_BEFORE =
  /(?:premier|primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo)(?:,? (?:of the|de la|du|del|de l['’]|de los|des|de)(?: \p{L}{4,12})?) ?$/iu
/** How far before an instrument the numbers of its provisions end at most: a note and a connector stand between. */
const NUMBER_WINDOW = 200

/** Whether a digit, a Roman numeral or a capital letter alone stands close before `start`: most names of laws have none. */
function numberBefore(text: string, start: number): boolean {
  let small = true
  for (let at = start - 1, end = Math.max(0, start - NUMBER_WINDOW); at >= end; at--) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
    const letter = (code | 32) >= 97 && (code | 32) <= 122
    if (letter && code < 97 && !small) return true
    small = letter || code > 127
  }
  return false
}

/** "chapter XI of ‸Viet Nam’s‸ Labour Code". */
const isCountry = (words: string): boolean => countryWords().names.has(words.replace(/['’]s?$/u, ''))

function connects(text: string, end: number, start: number, isFiller: (word: string) => boolean): boolean {
  const at = skip(NOTED, text, end)
  const printed = text.slice(at, start)
  // "ARTÍCULO 44 DE LA ‸CONVENCIÓN": between capitals small words are in capitals too.
  const between = /\p{Ll}/u.test(printed) ? printed : printed.toLowerCase()
  const match = matchAt(CONNECTOR, between, 0)
  if (!match) return false
  const rest = between.slice(match[0].length).trim()
  if (match[0].trim() === '' && rest !== '') return false
  return (
    rest === '' || (rest.length < 40 && (rest.split(' ').every(isFiller) || (/['’]s?$/u.test(rest) && isCountry(rest))))
  )
}

/** The provisions that follow an instrument that ends at `end`: "the Criminal Code‸, articles 634–636", "Law on Children‸ (Article 10, 35)". */
export function provisionsAfter(text: string, end: number): Provisions | null {
  const from = skip(JURISDICTION, text, end)
  const at = skip(AFTER, text, from)
  const read = at === from ? null : readProvisions(text, at)
  if (!read) return null
  const provisions = standsAt(OF_ANOTHER, text, read.end) ? untilAgain(read) : read
  if (!provisions) return null
  // "Amerindian Act‸, Chapter 29:01": its place in the collection of laws.
  if (
    provisions.prefix === 'ch' &&
    (provisions.paths[0]?.includes(':') || (provisions.paths.length === 1 && isOfTheLaws(text, at, provisions.end)))
  )
    return null
  if (!text.slice(from, at).includes('(')) return provisions
  return text[provisions.end] === ')' ? { ...provisions, end: provisions.end + 1 } : null
}

/** "sections 97 and 98‸ and section 12 of another law". */
const untilAgain = ({ again, ...list }: Provisions): Provisions | null =>
  again ? { ...list, end: again.end, paths: list.paths.slice(0, again.count) } : null

/** An instrument's span widened by the provisions before or after it, and their paths. */
export function withProvisions(
  text: string,
  span: Span,
  isFiller?: (word: string) => boolean,
): Span & { readonly provisions: readonly string[] } {
  const before = provisionsBefore(text, span.start, isFiller)
  // "Ley 19.788 artículo 13‸, ‸Ley 19.355 artículo 652": a row of laws, each with its places behind it.
  const own = before && text.slice(before.end, span.start) === ', ' ? provisionsAfter(text, span.end) : null
  if (own) return { start: span.start, end: own.end, provisions: own.paths }
  if (before) return { start: before.start, end: span.end, provisions: before.paths }
  const after = provisionsAfter(text, span.end)
  if (after) return { start: span.start, end: after.end, provisions: after.paths }
  return { start: span.start, end: span.end, provisions: [] }
}
