import { PAPER_NOUNS } from '../lists/name-ends.ts'
import { PLAN_SORTS } from '../lists/name-words.ts'
import type { Draft } from './draft.ts'
import { type Head, isOtherHead, wordSet } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { isCapital } from './phrase.ts'
import { ARTICLES, FIELDS, GENITIVE, isSeals, OFFICE, PLURAL } from './romance-words.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isPlaceRun } from './words.ts'

/** Adjectives and nouns that say what sort of plan or programme it is, not which. */
const KINDS_OF_PLAN = wordSet(PLAN_SORTS)
/** Forces of which a country has one: "police nationale", "gendarmerie nationale". */
const FORCES = new Set(['police', 'gendarmerie', 'policía'])
const OF_COUNTRY = new Set('nationale fédérale judiciaire nacional federal judicial républicaine'.split(' '))
/** Heads that an adjective alone does not make a name. */
const PARTS = new Set(
  'unidad dependencia sección servicio división departamento unité section service division département plan programa política sistema red planes programas políticas sistemas redes plans programmes politiques systèmes'.split(
    ' ',
  ),
)
/** Meetings, which are bodies only where they have an acronym. */
const MEETINGS = new Set(['conférence', 'conferencia'])
const THAT = new Set('ese esa este esta dicho dicha ce cet cette ledit ladite'.split(' '))
/** What heads of bills stand before: "Proyecto de Ley", "projet de loi". */
const BILLS = new Set('projet projets proyecto proyectos avant-projet anteproyecto'.split(' '))
const TOPIC = new Set(['sur', 'sobre'])

/** Signs that a phrase is a name: its capital, a capital in its complement, or years or an acronym behind it. */
export function isName(draft: Draft, tokens: readonly Token[], foreign: boolean): boolean {
  const { head, from, to } = draft
  const words = tokens.slice(from + head.length, to + 1)
  const named = words.find(({ shape, text }) => shape === 'capital' && text.length > 1)
  // "Fundación Lago" in English text: an association that its own language heads.
  if (foreign && head.sort.kind === 'ngo' && /[^a-z]|^fondation/u.test(head.word) && named && !named.first) return true
  if (foreign) return words.length > 1 && words.some(({ lower }) => GENITIVE.has(lower) || ARTICLES.has(lower))
  if ((BILLS.has(head.word) && isLaw(words)) || isSeals(tokens, from)) return false
  // "ese Centro para las personas": the one that was named.
  if (!named && THAT.has(tokens[from - 1]?.lower ?? '')) return false
  if (MEETINGS.has(head.word) && tokens[to + 1]?.text !== '(') return false
  if (isCapital(tokens[from])) {
    const alone = words.length === 1
    // "los tres Planes Sociales Nacionales": sorts of plans.
    if (head.sort.class === 'program' && PLURAL.test(head.word) && words.every(isSortOfPlan)) return false
    if (alone && PARTS.has(head.word) && !isProper(tokens, to, head)) return hasYearsOrAcronym(tokens, to, head)
    if (alone && !named && tokens[from]?.first) return false
    // A bare capital head with a topic is an anaphor: "observation générale du Comité sur …".
    if (!named && head.length === 1 && TOPIC.has(words[0]?.lower ?? '') && head.sort.class === 'body') return false
    return !head.weak || named !== undefined || words.length > 2 || hasYearsOrAcronym(tokens, to, head)
  }
  if (OFFICE.has(head.word)) return true
  if (FORCES.has(head.word) && OF_COUNTRY.has(words[0]?.lower ?? '')) return true
  // "programmes d’action d’adaptation (PAA)": a sort of plan, not one.
  const sorts = head.sort.class === 'program' && PLURAL.test(lowerAt(tokens, from))
  if (hasYearsOrAcronym(tokens, to, head)) return !sorts && !isOfInner(tokens, draft)
  if (isAdopted(tokens, from, to)) return true
  return (
    named !== undefined &&
    !OFFICE.has(named.lower) &&
    FIELDS.has(head.word) &&
    isFirstContent(words, named) &&
    !isPlaceRun(words, words.indexOf(named), words.indexOf(named))
  )
}

function isSortOfPlan({ lower }: Token): boolean {
  return KINDS_OF_PLAN.has(lower) || KINDS_OF_PLAN.has(lower.replace(/e?s$/u, ''))
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

const PAPERS = wordSet(PAPER_NOUNS)

/** "de Ley Reguladora": the first content word is a noun of laws. */
function isLaw(words: readonly Token[]): boolean {
  const noun = words.find(({ lower }) => !GENITIVE.has(lower) && !ARTICLES.has(lower))
  return noun !== undefined && (isOtherHead(noun.lower) || PAPERS.has(noun.lower))
}

/** "au *centre* de la Politique nationale (PN)": the acronym is that of the capital inside, not of the head. */
function isOfInner(tokens: readonly Token[], { from, to, head }: Draft): boolean {
  const letter = tokens[to + 1]?.text === '(' ? (tokens[to + 2]?.text ?? '').slice(0, 1) : ''
  if (letter === '' || letter.toLowerCase() === head.word.slice(0, 1)) return false
  return tokens.slice(from + 1, to).some((token) => token.shape === 'capital' && token.text.startsWith(letter))
}

const PROPER_HEADS = new Set(['plan', 'programa', 'programme'])

/** "Plan Marshall", "Plan Cancer": a head with one capital that is neither an adjective of such heads nor a place. */
function isProper(tokens: readonly Token[], to: number, head: Head): boolean {
  const word = tokens[to]
  return (
    PROPER_HEADS.has(head.word) &&
    (word?.shape === 'capital' || (word?.shape === 'acronym' && isOwnAcronym(tokens, to))) &&
    word.spaced &&
    !word.first &&
    !isPlaceRun(tokens, to, to) &&
    !KINDS_OF_PLAN.has(word?.lower ?? '')
  )
}

/** "la *politique nationale de lutte contre la faim*, adoptée en 2015": in lower case, but one, of the nation, and adopted. */
function isAdopted(tokens: readonly Token[], from: number, to: number): boolean {
  if (!ADOPTABLE.has(tokens[from]?.lower ?? '') || !DEFINITE.has(tokens[from - 1]?.lower ?? '') || to < from + 3)
    return false
  if (!tokens.slice(from + 1, to).some(({ lower }) => OF_NATION.has(lower))) return false
  const behind = tokens[to + 1]?.text === ',' ? to + 2 : to + 1
  const verb = ['a', 'fue'].includes(tokens[behind]?.lower ?? '')
    ? behind + (tokens[behind + 1]?.lower === 'été' ? 2 : 1)
    : behind
  return ADOPTED.test(tokens[verb]?.lower ?? '')
}

const ADOPTABLE = new Set('politique stratégie plan programme política estrategia programa'.split(' '))
const DEFINITE = new Set(['la', 'le', 'el', 'du', 'del', 'al', 'au'])
const OF_NATION = new Set(['national', 'nationale', 'nacional'])
const ADOPTED =
  /^(?:adopté|validé|élaboré|approuvé|lancé|révisé|actualisé|aprobad|adoptad|lanzad|elaborad|formulad|actualizad)(?:e|es|s|o|a|os|as)?$/u

/** "Programa SUMAR": capitals that are neither a body that a list knows nor an abbreviation. */
function isOwnAcronym(tokens: readonly Token[], at: number): boolean {
  return isAcronym(tokens[at]) && (tokens[at]?.text.length ?? 0) > 3 && !knownAt(tokens, at, BUILT_IN_INDEX)
}

function hasYearsOrAcronym(tokens: readonly Token[], to: number, head: Head): boolean {
  const open = tokens[to + 1]?.text === '('
  const inside = tokens[open ? to + 2 : to + 1]
  const dated = inside?.shape === 'number' && /^(?:19|20)\d\d[–-]/u.test(inside.text) && head.sort.class === 'program'
  // "(Miprof)": a short name, of which the first letter is the head’s.
  const short = inside?.shape === 'capital' && inside.text.length > 4 && inside.lower[0] === head.word[0]
  return dated || (open && (isAcronym(inside) || short) && tokens[to + 3]?.text === ')')
}

/** True where `named` is the first content word of the complement: "ministère de la *Justice*". */
function isFirstContent(words: readonly Token[], named: Token): boolean {
  return words.slice(0, words.indexOf(named)).every(({ lower }) => GENITIVE.has(lower) || ARTICLES.has(lower))
}
