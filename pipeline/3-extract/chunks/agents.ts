import type { Context } from '../context.ts'
import { AGENT_VERBS } from '../lists/name-words.ts'
import { namesOf, passageWords } from './document.ts'
import { wordSet } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { once } from './memo.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym } from './words.ts'

const VERBS = wordSet(AGENT_VERBS)
/** "SERNAM es uno de", "the NCCR is responsible for": what is said of a body. */
const COPULAS = new Set(['is', 'was', 'est', 'es', 'fue', 'será', 'sera'])
const SUBJECTS = wordSet(
  'chaired composed established created presidido presidida présidé présidée responsible mandated charged tasked headed led uno quien responsable encargado encargada chargé chargée compétent competente dirigido dirigida dirigé dirigée',
)
const BEFORE = new Set(['by', 'par', 'por'])
const ARTICLES = new Set(['the', 'la', 'le', 'les', 'l’', "l'", 'el', 'los', 'las'])
const LISTED = new Set([',', 'and', 'et', 'y', '&'])

/**
 * Acronyms that the document uses as one does of a body: they do things ("ICE provides"), things are done by them, they own
 * things ("USAID’s programs"), or they stand in a list with a body.
 */
export const agentsOf = once((context: Context): ReadonlySet<string> => {
  const agents = new Set<string>()
  const { acronyms, chunks } = namesOf(context)
  const isBody = (tokens: readonly Token[], at: number): boolean => {
    const text = tokens[at]?.text ?? ''
    return acronyms.get(text)?.sort.class === 'body' || knownAt(tokens, at, BUILT_IN_INDEX)?.known.sort.class === 'body'
  }
  for (const passage of context.passages) {
    const { tokens } = passageWords(passage)
    const bodies = (chunks.get(passage) ?? []).filter(({ sort }) => sort.class === 'body')
    const starts = new Set(bodies.map(({ start }) => start))
    const ends = new Set(bodies.map(({ end }) => end))
    for (const [at, token] of tokens.entries()) {
      if (!isAcronym(token) || agents.has(token.text)) continue
      const next = tokens[at + 1]
      const last = ARTICLES.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1]
      // "Border Protection (BP) organised": the verb stands behind the bracket.
      const behind = tokens[at - 1]?.text === '(' && next?.text === ')' ? tokens[at + 2] : undefined
      const acts = token.possessive || [next, behind].some((word) => word?.shape === 'lower' && VERBS.has(word.lower))
      const caused =
        last !== undefined &&
        BEFORE.has(last.lower) &&
        (next === undefined || next.shape === 'mark' || LISTED.has(next.lower))
      const among =
        (next !== undefined &&
          LISTED.has(next.lower) &&
          (isBody(tokens, at + 2) || starts.has(tokens[at + 2]?.start ?? -1))) ||
        (last !== undefined &&
          !isCapital(next) &&
          LISTED.has(last.lower) &&
          (isBody(tokens, at - 2) || ends.has(tokens[at - 2]?.bare ?? -1)))
      // "The NCAT, chaired by the Ministry".
      const apposed = next?.text === ',' && SUBJECTS.has(tokens[at + 2]?.lower ?? '') && token.text.length > 3
      const is = COPULAS.has(next?.lower ?? '') && SUBJECTS.has(tokens[at + 2]?.lower ?? '') && token.text.length > 3
      if (acts || is || apposed || caused || among) agents.add(token.text)
    }
  }
  return agents
})
