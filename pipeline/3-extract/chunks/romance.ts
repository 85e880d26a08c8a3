import type { Draft } from './draft.ts'
import { type Grammar, type Head, headFrom } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isPlaceRun } from './words.ts'

const MOST_TOKENS = 24
/** Lower-case heads whose complement alone makes a name: "ministère de la santé". */
const OFFICE = new Set(['ministère', 'ministerio'])
/** Lower-case heads that make one with a complement in capitals: "direction de l’Enfance". */
const FIELDS = new Set(
  'ministère ministères direction tribunal cour conseil commission comité agence office institut secrétariat ministerio ministerios dirección tribunal comisión consejo instituto secretaría'.split(
    ' ',
  ),
)
/** Heads that an adjective alone does not make a name. */
const PARTS = new Set(
  'unidad sección servicio división departamento unité section service division département plan programa política sistema red'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['la', 'le', 'les', "l'", 'l’', 'el', 'los', 'las', 'un', 'une'])
/** Adjectives that stand before their noun: "de petite taille". */
const EARLY = new Set(
  'petit petite petits petites jeune jeunes grand grande grands grandes haut haute bon bonne bonnes nouvelle nouveau gran buena buen nuevas'.split(
    ' ',
  ),
)
const PLURAL = /[^u]s$/u
const AND = new Set(['et', 'y', 'e', '&'])
/** Prepositions that only go on before a capital. */
const LOOSE = new Set(['en', 'à', 'a', 'al', 'por', 'chez', 'con'])
const PURPOSE = new Set(['para', 'pour'])
const TOPIC = new Set(['sur', 'sobre'])
const GENITIVE = new Set(['de', 'du', 'des', 'del', "d'", 'd’'])
const INFINITIVE = /(?:[aeií]r(?:l[aeo]s?|se)?|re|oir)$/u

/**
 * Names of French and Spanish grammar: a head noun with its adjectives and complements, of which only the first word need be
 * capitalised. `foreign`: the text around is of another language, so only capitalised heads count.
 */
export function romanceNames(tokens: readonly Token[], grammar: Grammar, foreign: boolean): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.shape === 'mark' || token.shape === 'number' || (foreign && token.shape === 'lower')) continue
    const head = headFrom(tokens, at, grammar)
    if (!head) continue
    const draft = withComplement(tokens, at, head, grammar, foreign) ?? chamberAt(tokens, at, head)
    if (draft && (isChamber(draft) || isName(draft, tokens, foreign))) {
      drafts.push(draft)
      at = draft.to
    }
  }
  return drafts
}

/** "Assemblée nationale", "Cámara de Diputados": a head of several words that names a parliament by itself. */
function chamberAt(tokens: readonly Token[], from: number, head: Head): Draft | undefined {
  if (head.sort.kind !== 'parliament' || head.length === 1 || !isCapital(tokens[from])) return undefined
  return { from, to: from + head.length - 1, shortTo: null, head, modifiers: 0, lowerHead: false }
}

function isChamber({ head, modifiers }: Draft): boolean {
  return head.sort.kind === 'parliament' && modifiers === 0
}

/** Signs that a phrase is a name: its capital, a capital in its complement, or years or an acronym behind it. */
function isName(draft: Draft, tokens: readonly Token[], foreign: boolean): boolean {
  const { head, from, to } = draft
  const words = tokens.slice(from + head.length, to + 1)
  const named = words.find(({ shape, text }) => shape === 'capital' && text.length > 1)
  if (foreign) return words.length > 1 && words.some(({ lower }) => GENITIVE.has(lower) || ARTICLES.has(lower))
  if (isCapital(tokens[from])) {
    const alone = words.length === 1
    if (alone && (PARTS.has(head.word) || (!named && tokens[from]?.first))) return false
    // A bare capital head with a topic is an anaphor: "observation générale du Comité sur …".
    if (!named && TOPIC.has(words[0]?.lower ?? '') && head.sort.class === 'body') return false
    return !head.weak || named !== undefined || words.length > 2
  }
  if (OFFICE.has(head.word)) return true
  if (hasYearsOrAcronym(tokens, to, head)) return true
  return (
    named !== undefined &&
    FIELDS.has(head.word) &&
    isFirstContent(words, named) &&
    !isPlaceRun(words, words.indexOf(named), words.indexOf(named))
  )
}

function hasYearsOrAcronym(tokens: readonly Token[], to: number, head: Head): boolean {
  const open = tokens[to + 1]?.text === '('
  const inside = tokens[open ? to + 2 : to + 1]
  const dated = inside?.shape === 'number' && /^(?:19|20)\d\d[–-]/u.test(inside.text) && head.sort.class === 'program'
  return dated || (open && isAcronym(inside) && tokens[to + 3]?.text === ')')
}

/** True where `named` is the first content word of the complement: "ministère de la *Justice*". */
function isFirstContent(words: readonly Token[], named: Token): boolean {
  return words.slice(0, words.indexOf(named)).every(({ lower }) => GENITIVE.has(lower) || ARTICLES.has(lower))
}

interface State {
  readonly begun: boolean
  /** The complement is in capitals, as in Spanish names: a word in lower case ends it. */
  readonly capitals: boolean
  readonly foreign: boolean
}

function withComplement(
  tokens: readonly Token[],
  from: number,
  head: Head,
  grammar: Grammar,
  foreign: boolean,
): Draft | undefined {
  const headEnd = from + head.length - 1
  let to = headEnd
  // Adjectives of the head: "national", "Interministérielle".
  while (to < from + MOST_TOKENS && (isAdjective(tokens[to + 1], grammar) || isNamePart(tokens[to + 1]))) to += 1
  const capitals = grammar.language === 'es' && tokens.slice(headEnd + 1, to + 1).some(isCapital)
  let state: State = { begun: false, capitals, foreign }
  while (to < from + MOST_TOKENS) {
    const end = stepEnd(tokens, to + 1, grammar, state)
    if (end === undefined) break
    const capital = tokens.slice(to + 1, end + 1).some(({ shape }) => shape === 'capital')
    // Names in Spanish are capitalised throughout; in French the first word may be the only one.
    state = { ...state, begun: true, capitals: grammar.language === 'es' && (state.capitals || capital) }
    to = end
  }
  if (to === headEnd) return undefined
  return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
}

function isNamePart(token: Token | undefined): boolean {
  return token?.shape === 'capital' && token.spaced && !token.first
}

/** The end of one step of the complement that begins at `at`: "de la justice", ", de la jeunesse", "y Ciencia". */
function stepEnd(tokens: readonly Token[], at: number, grammar: Grammar, state: State): number | undefined {
  let next = at
  const comma = tokens[next]?.text === ','
  if (comma) {
    // A list goes on to its "and": "de l’enfance, de la jeunesse et …", "de Género, Infancia y …".
    const follower = tokens[next + 1]
    if (!state.begun || !follower || !(GENITIVE.has(follower.lower) || isCapital(follower))) return undefined
    if (!reachesAnd(tokens, next + 1, grammar)) return undefined
    next += 1
  }
  const and = !comma && AND.has(tokens[next]?.lower ?? '')
  if (and) next += 1
  const preposition = next
  while (grammar.complement.has(tokens[next]?.lower ?? '')) next += 1
  const bound = next > preposition
  const word = tokens[next - 1]?.lower ?? ''
  const article = (bound || and) && ARTICLES.has(tokens[next]?.lower ?? '')
  if (article) next += 1
  const noun = tokens[next]
  if (!noun || noun.shape === 'mark' || noun.shape === 'number' || grammar.stops.has(noun.lower)) return undefined
  const capital: boolean = isCapital(noun)
  if (!capital && (grammar.inner.has(noun.lower) || !(bound || and) || state.capitals)) return undefined
  if (!(bound || and || comma) && (noun.first || !noun.spaced || (state.foreign && isAcronym(noun)))) return undefined
  if (bound && LOOSE.has(word) && (!capital || !state.begun || isPlaceRun(tokens, next, next))) return undefined
  if (bound && PURPOSE.has(word) && ((INFINITIVE.test(noun.lower) && !capital) || (state.begun && !capital)))
    return undefined
  if (and && knownAt(tokens, next, BUILT_IN_INDEX)) return undefined
  const inner = headFrom(tokens, next, grammar)
  // "y la Comisión", "del Ministerio": another body begins.
  if (inner && inner.sort.class === 'body' && !inner.weak && capital && (state.begun || and)) return undefined
  if (and && !bound && ((inner !== undefined && !PLURAL.test(inner.word)) || (article && !capital && state.foreign)))
    return undefined
  next += EARLY.has(noun.lower) && tokens[next + 1]?.shape === 'lower' ? 2 : 1
  const limit = next + MOST_TOKENS
  while (
    next < limit &&
    (isAdjective(tokens[next], grammar) || (isNamePart(tokens[next]) && !headFrom(tokens, next, grammar)))
  )
    next += 1
  return next - 1
}

function reachesAnd(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  for (let next = at; next < at + 12; next += 1) {
    const token = tokens[next]
    if (!token || grammar.stops.has(token.lower) || (token.shape === 'mark' && token.text !== ',')) return false
    if (AND.has(token.lower)) {
      const follower = tokens[next + 1]
      return (
        follower !== undefined &&
        (GENITIVE.has(follower.lower) || (isCapital(follower) && !headFrom(tokens, next + 1, grammar)))
      )
    }
    if (next > at && headFrom(tokens, next, grammar) && isCapital(token)) return false
  }
  return false
}

function isAdjective(token: Token | undefined, grammar: Grammar): boolean {
  if (!token?.spaced || token.shape === 'mark' || token.shape === 'number' || grammar.stops.has(token.lower))
    return false
  if (grammar.inner.has(token.lower) || token.shape === 'acronym' || token.first) return false
  if (grammar.adjectives.has(token.lower)) return true
  return token.lower.length > 3 && grammar.adjectiveEndings.some((ending) => token.lower.endsWith(ending))
}
