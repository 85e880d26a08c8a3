import { type Grammar, type Head, headFrom } from './grammar.ts'
import { isCapital } from './phrase.ts'
import { ANDS, ARTICLES, isPlaceFrom, withAdjectives } from './romance-words.ts'
import type { Token } from './tokens.ts'

const BETWEEN = new Set(['entre'])

export interface State {
  readonly begun: boolean
  /** The complement is in capitals, as in Spanish names: a word in lower case ends it. */
  readonly capitals: boolean
  readonly foreign: boolean
  /** The step before had an article, so that one behind "and" goes on with it. */
  readonly article: boolean
}

/** "entre Mujeres y Hombres", "entre les femmes et les hommes": two things that a name sets side by side. */
export function betweenEnd(tokens: readonly Token[], at: number, grammar: Grammar, state: State): number | undefined {
  if (!state.begun || !BETWEEN.has(tokens[at]?.lower ?? '')) return undefined
  const first = ARTICLES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (!ANDS[grammar.language].has(tokens[first + 1]?.lower ?? '')) return undefined
  const second = ARTICLES.has(tokens[first + 2]?.lower ?? '') ? first + 3 : first + 2
  return tokens[second]?.shape === 'lower' || isCapital(tokens[second]) ? second : undefined
}

const PARTICIPLE = /[ai]d[oa]s$/u
const AGAINST = new Set(['contra', 'en', 'a', 'con'])

/** "Delitos *cometidos contra la Libertad*": a participle in lower case, with what goes on in capitals. */
export function participleEnd(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  state: State,
): number | undefined {
  if (!state.capitals || grammar.language !== 'es' || !PARTICIPLE.test(tokens[at]?.lower ?? '')) return undefined
  if (tokens[at]?.shape !== 'lower' || !AGAINST.has(tokens[at + 1]?.lower ?? '')) return undefined
  const noun = ARTICLES.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  if (!isCapital(tokens[noun]) || headFrom(tokens, noun, grammar) || isPlaceFrom(tokens, noun)) return undefined
  return withAdjectives(tokens, noun, grammar)
}

const CARRYING_OUT = new Set(['mise', 'puesta'])
const ABOUT = new Set(['relatif', 'relative', 'relatifs', 'relatives', 'relativo', 'relativa'])
const DEGREES = new Set(['plus', 'moins', 'más', 'menos'])

/**
 * "de *mise en œuvre*", "*relatif à* la traite" behind the head of a program, "les pays *les moins avancés*": phrases that a name
 * holds though a word of theirs ends other names.
 */
export function phrasalEnd(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  owner: Head,
  state: State,
): number | undefined {
  const and = state.begun && ANDS[grammar.language].has(tokens[at]?.lower ?? '') ? 1 : 0
  const of = at + and
  if (
    OF.has(tokens[of]?.lower ?? '') &&
    CARRYING_OUT.has(tokens[of + 1]?.lower ?? '') &&
    tokens[of + 2]?.lower === 'en'
  )
    return tokens[of + 3]?.shape === 'lower' ? of + 3 : undefined
  if (state.begun && ARTICLES.has(tokens[at]?.lower ?? '') && DEGREES.has(tokens[at + 1]?.lower ?? ''))
    return tokens[at + 2]?.shape === 'lower' ? at + 2 : undefined
  if (owner.sort.class !== 'program' || !ABOUT.has(tokens[at]?.lower ?? '')) return undefined
  let end = towardsEnd(tokens, at + 1, grammar)
  while (end !== undefined && ANDS[grammar.language].has(tokens[end + 1]?.lower ?? '')) {
    const second = towardsEnd(tokens, end + 2, grammar)
    if (second === undefined) break
    end = second
  }
  return end
}

/** "à la protection", "aux droits humains". */
function towardsEnd(tokens: readonly Token[], at: number, grammar: Grammar): number | undefined {
  if (!TOWARDS.has(tokens[at]?.lower ?? '')) return undefined
  const noun = ARTICLES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (tokens[noun]?.shape !== 'lower' && !isCapital(tokens[noun])) return undefined
  return grammar.stops.has(tokens[noun]?.lower ?? '') ? undefined : withAdjectives(tokens, noun, grammar)
}

const OF = new Set(['de', "d'", 'd’'])
const TOWARDS = new Set(['à', 'au', 'aux', 'a', 'al'])
