import type { Draft } from './draft.ts'
import { type Grammar, type Head, headFrom } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isPlaceRun } from './words.ts'

const MOST_TOKENS = 24
/** Lower-case heads whose complement alone makes a name: "ministère de la santé". */
const OFFICE = new Set(['ministère', 'ministerio'])
const ARTICLES = new Set(['la', 'le', 'les', 'l', "l'", 'l’', 'el', 'los', 'las', 'un', 'une'])
const AND = new Set(['et', 'y', 'e', '&'])
/** Prepositions that only go on inside a complement that has begun. */
const LOOSE = new Set(['en', 'à', 'a', 'au', 'aux', 'por', 'chez'])
const GENITIVE = new Set(['de', 'du', 'des', 'del', "d'", 'd’'])

/**
 * Names of French and Spanish grammar: a head noun with its adjectives and complements, of which only the first word need be
 * capitalised. `foreign`: the text around is of another language, so only capitalised heads count.
 */
export function romanceNames(tokens: readonly Token[], grammar: Grammar, foreign: boolean): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.shape === 'mark' || token.shape === 'number') continue
    const head = headFrom(tokens, at, grammar)
    if (!head) continue
    const capital = isCapital(token)
    if (!capital && (foreign || (head.word.endsWith('s') && head.sort.class === 'program' && head.word !== 'fonds')))
      continue
    const draft = withComplement(tokens, at, head, grammar, foreign)
    if (draft && isName(draft, tokens, capital, foreign)) {
      drafts.push(draft)
      at = draft.to
    }
  }
  return drafts
}

/** Signs that a phrase is a name: its capital, a capital in its complement, or years or an acronym behind it. */
function isName(draft: Draft, tokens: readonly Token[], capital: boolean, foreign: boolean): boolean {
  const words = tokens.slice(draft.from + draft.head.length, draft.to + 1)
  const named = words.find(({ shape, text }) => (shape === 'capital' || shape === 'acronym') && text.length > 1)
  if (foreign) return words.length > 1 && words.some(({ lower }) => GENITIVE.has(lower) || ARTICLES.has(lower))
  const opening = tokens[draft.from]?.first === true
  if (capital && (!opening || named || words.length > 2))
    return !draft.head.weak || named !== undefined || words.length > 2
  if (OFFICE.has(draft.head.word)) return true
  const bracket = tokens[draft.to + 1]?.text === '(' ? tokens[draft.to + 2] : tokens[draft.to + 1]
  const dated =
    bracket?.shape === 'number' && /^(?:19|20)\d\d[–-]/u.test(bracket.text) && draft.head.sort.class === 'program'
  const defined = tokens[draft.to + 1]?.text === '(' && isAcronym(bracket) && tokens[draft.to + 3]?.text === ')'
  return (
    dated ||
    defined ||
    (named !== undefined &&
      draft.head.sort.class === 'body' &&
      !draft.head.weak &&
      isFirstContent(words, named) &&
      !isPlaceRun(words, words.indexOf(named), words.indexOf(named)))
  )
}

/** True where `named` is the first content word of the complement: "ministère de la *Justice*". */
function isFirstContent(words: readonly Token[], named: Token): boolean {
  return words.slice(0, words.indexOf(named)).every(({ lower }) => GENITIVE.has(lower) || ARTICLES.has(lower))
}

function withComplement(
  tokens: readonly Token[],
  from: number,
  head: Head,
  grammar: Grammar,
  foreign: boolean,
): Draft | undefined {
  let to = from + head.length - 1
  let at = to + 1
  const limit = from + MOST_TOKENS
  // Adjectives of the head: "national", "interministériel".
  while (at < limit && isAdjective(tokens[at], grammar)) {
    to = at
    at += 1
  }
  const shortTo = to > from + head.length - 1 ? to : null
  let begun = false
  while (at < limit) {
    const end = phraseEnd(tokens, at, grammar, begun, foreign)
    if (end === undefined) break
    begun = true
    to = end
    at = end + 1
  }
  if (to === from + head.length - 1) return undefined
  return {
    from,
    to,
    shortTo: begun ? shortTo : null,
    head,
    modifiers: to - from,
    lowerHead: tokens[from]?.shape === 'lower',
  }
}

/** The end of one step of the complement that begins at `at`: "de la justice", ", de la jeunesse", "y Ciencia". */
function phraseEnd(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  begun: boolean,
  foreign: boolean,
): number | undefined {
  let next = at
  let bound = false
  if (tokens[next]?.text === ',') {
    // A list goes on to its "and": "de l’enfance, de la jeunesse et …", "de Género, Infancia y …".
    const follower = tokens[next + 1]
    if (
      !begun ||
      !follower ||
      !(GENITIVE.has(follower.lower) || isCapital(follower)) ||
      !reachesAnd(tokens, next + 1, grammar)
    )
      return undefined
    next += 1
    bound = true
  } else if (AND.has(tokens[next]?.lower ?? '')) {
    next += 1
    const follower = tokens[next]
    if (!follower || (ARTICLES.has(follower.lower) && isCapital(tokens[next + 1]))) return undefined
    if (headFrom(tokens, ARTICLES.has(follower.lower) ? next + 1 : next, grammar) && !GENITIVE.has(follower.lower))
      return undefined
    bound = true
  }
  while (grammar.complement.has(tokens[next]?.lower ?? '')) {
    const word = tokens[next]?.lower ?? ''
    if (LOOSE.has(word) && (!begun || bound)) return undefined
    next += 1
    bound = true
  }
  if (bound && ARTICLES.has(tokens[next]?.lower ?? '')) next += 1
  const noun = tokens[next]
  if (!noun || noun.shape === 'mark' || noun.shape === 'number' || grammar.stops.has(noun.lower)) return undefined
  if (!bound && !isCapital(noun)) return undefined
  if (grammar.inner.has(noun.lower) && !isCapital(noun)) return undefined
  if (LOOSE.has(tokens[next - 1]?.lower ?? '') && isPlaceRun(tokens, next, next)) return undefined
  if (!bound && (foreign ? isAcronym(noun) : noun.first)) return undefined
  next += 1
  while (
    isAdjective(tokens[next], grammar) ||
    (isCapital(tokens[next]) && tokens[next]?.spaced && !isAcronym(tokens[next]))
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
