import { type Grammar, type Head, headFrom } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'

const FOR = new Set(['para', 'pour'])
const JOINTS = new Set(['y', 'e', 'et', ','])
const ARTICLES = new Set(['la', 'le', 'les', "l'", 'l’', 'el', 'los', 'las'])
const INFINITIVES = { fr: /(?:er|ir|re)$/u, es: /[aeií]r(?:l[aeo]s?)?$/u, en: /^$/u } as const
/** French nouns with the ending of a verb that stand behind "de": "Ligue de fer", "Institut de mer". */
const NOUNS = new Set(
  'mer fer cancer hiver enfer danger foyer loyer cuir désir plaisir pouvoir savoir avenir devoir loisir soir espoir terroir trottoir réservoir abattoir laboratoir'.split(
    ' ',
  ),
)
const VERB_OF = /(?:[^i]er|fier|ir)$/u
const MOST_VERBS = 3

/**
 * "para Prevenir y Erradicar la Violencia", "pour réduire la pauvreté": verbs of purpose with their object, as token index of the
 * object; undefined where there are none. Verbs in lower case need a program, and nothing but adjectives before them.
 */
export function purposeEnd(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  owner: Head,
  begun: boolean,
): number | undefined {
  if (!FOR.has(tokens[at]?.lower ?? '') || grammar.language === 'en') return undefined
  const loose = !begun && owner.sort.class === 'program'
  let next = at
  for (let verbs = 0; verbs < MOST_VERBS; verbs += 1) {
    const verb: Token | undefined = tokens[next + 1]
    const infinitive = INFINITIVES[grammar.language].test(verb?.lower ?? '')
    if (!verb || !infinitive || (verb.shape === 'lower' ? !loose : !isCapital(verb))) break
    next += 1
    if (!JOINTS.has(tokens[next + 1]?.lower ?? '')) break
    next += 1
  }
  if (next === at || JOINTS.has(tokens[next]?.lower ?? '')) return undefined
  const object: number = ARTICLES.has(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1
  const noun = tokens[object]
  if (!noun || noun.shape === 'mark' || noun.shape === 'number' || grammar.inner.has(noun.lower)) return undefined
  if (grammar.stops.has(noun.lower) || headFrom(tokens, object, grammar)) return undefined
  // Verbs in capitals have their object in capitals.
  return isCapital(tokens[at + 1]) && !isCapital(noun) ? undefined : object
}

/** "Office des étrangers | de revoir": a French infinitive behind "de", which a verb before the name asks for. */
export function isVerbOf(tokens: readonly Token[], at: number, { language }: Grammar): boolean {
  const noun = tokens[at]
  const word = tokens[at - 1]?.lower ?? ''
  if (language !== 'fr' || noun?.shape !== 'lower' || !['de', "d'", 'd’'].includes(word)) return false
  return VERB_OF.test(noun.lower) && !NOUNS.has(noun.lower) && !noun.lower.endsWith('uartier')
}

const PHRASES = [
  ['à', "l'", 'égard'],
  ['à', "l'", 'encontre'],
  ['tout', 'au', 'long'],
  ['en', 'faveur'],
  ['en', 'matière'],
  ['en', 'contra'],
  ['en', 'favor'],
  ['a', 'favor'],
  ['en', 'materia'],
]
const OF = new Set(['de', 'des', 'du', 'del', "d'", 'd’'])

/** "à l’égard | des", "en contra | de": how many tokens a preposition of several words has before its genitive; 0 where there is none. */
export function phraseLength(tokens: readonly Token[], at: number): number {
  const found = PHRASES.find(
    (phrase) =>
      phrase.every((word, n) => tokens[at + n]?.lower.replace('’', "'") === word) &&
      OF.has(tokens[at + phrase.length]?.lower ?? ''),
  )
  return found?.length ?? 0
}
