import { once } from '../../common/memo.ts'
import type { Context } from '../context.ts'
import { DEFINITE_ARTICLES, LIST_JOINTS } from '../lists/function-words.ts'
import { AGENT_VERBS, OF_A_BODY } from '../lists/name-words.ts'
import { namesOf, passageWords } from './document.ts'
import { wordSet } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { listedAgents } from './listed-agents.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym } from './words.ts'

const VERBS = wordSet(AGENT_VERBS)
const OWNED = wordSet(OF_A_BODY)
const OF = new Set(['of', 'de', 'du', 'del', 'd’', "d'"])
const INDEFINITE = new Set(['a', 'an', 'the', 'un', 'una', 'une', 'el', 'la', 'le', "l'", 'l’'])
const BODIES = wordSet(
  'body agency organization organisation institution institute ngo authority organismo entidad agencia institución organización ente organe organisme agence établissement ong',
)
/** "SERNAM es uno de", "the NCCR is responsible for": what is said of a body. */
const COPULAS = new Set(['is', 'was', 'est', 'es', 'fue', 'será', 'sera'])
const SUBJECTS = wordSet(
  'chaired composed established created presidido presidida présidé présidée responsible mandated charged tasked headed led uno quien responsable encargado encargada chargé chargée compétent competente dirigido dirigida dirigé dirigée',
)
const BEFORE = new Set(['by', 'par', 'por'])
const ARTICLES = wordSet(DEFINITE_ARTICLES)
const LISTED = wordSet(LIST_JOINTS)

/**
 * Acronyms that the document uses as one does of a body: they do things ("ICE provides"), things are done by them, they own
 * things ("USAID’s programs"), or they stand in a list with a body.
 */
export const agentsOf = once((context: Context): ReadonlySet<string> => {
  const agents = new Set<string>()
  const { acronyms, chunks } = namesOf(context)
  for (const passage of context.passages) {
    const { tokens } = passageWords(passage)
    if (!tokens.some(isAcronym)) continue
    tokens.forEach((token, at) => {
      if (isAcronym(token) && !agents.has(token.text) && isAgent(tokens, at)) agents.add(token.text)
    })
    const bodies = (chunks.get(passage) ?? []).filter(({ sort }) => sort.class === 'body')
    const ends = new Map(bodies.map(({ start, end }) => [start, end]))
    const bodyEnd = (at: number): number | undefined => {
      const end = ends.get(tokens[at]?.start ?? -1)
      if (end !== undefined) return lastBefore(tokens, at, end)
      if (acronyms.get(tokens[at]?.text ?? '')?.sort.class === 'body') return at
      const known = knownAt(tokens, at, BUILT_IN_INDEX)
      return known?.known.sort.class === 'body' ? known.to : undefined
    }
    for (const acronym of listedAgents(tokens, bodyEnd)) agents.add(acronym)
  }
  return agents
})

/** The last token that begins before an offset. */
function lastBefore(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while ((tokens[at + 1]?.start ?? end) < end) at += 1
  return at
}

/** True where what stands round an acronym says that it does a thing, owns one or is a body. */
function isAgent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const last = ARTICLES.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1]
  // "Border Protection (BP) organised": the verb stands behind the bracket.
  const behind = tokens[at - 1]?.text === '(' && next?.text === ')' ? tokens[at + 2] : undefined
  if (token?.possessive || [next, behind].some((word) => word?.shape === 'lower' && VERBS.has(word.lower))) return true
  if (last && BEFORE.has(last.lower) && (next === undefined || next.shape === 'mark' || LISTED.has(next.lower)))
    return true
  if ((token?.text.length ?? 0) < 4) return false
  // "members of the NISS": what a body has.
  const of = ARTICLES.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  if (OF.has(tokens[of]?.lower ?? '') && OWNED.has(tokens[of - 1]?.lower ?? '') && !isCapital(next)) return true
  const second = tokens[at + 2]?.lower ?? ''
  if (next?.text === ',' && SUBJECTS.has(second)) return true
  // "CONPE, un organismo autónomo": what it is called by.
  if (next?.text === ',' && INDEFINITE.has(second))
    return BODIES.has(tokens[at + 3]?.lower ?? '') || BODIES.has(tokens[at + 4]?.lower ?? '')
  return COPULAS.has(next?.lower ?? '') && SUBJECTS.has(second)
}
