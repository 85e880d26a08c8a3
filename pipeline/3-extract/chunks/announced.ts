import {
  ASSOCIATION_PLURALS,
  DONE_BY,
  LAUNCH_VERBS,
  LAUNCHED,
  LAUNCHED_THINGS,
  NAMING_WORDS,
  PROGRAM_PLURALS,
} from '../lists/name-cues.ts'
import { listAt } from './announced-list.ts'
import { phraseLength, phrasesOf } from './cue-phrases.ts'
import type { Draft } from './draft.ts'
import { type Grammar, headAt, isTitle, type Sort, wordSet } from './grammar.ts'
import { ARTICLES, draftOf, INNER, MOST_WORDS, nameAt } from './headless.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'

const PROGRAM: Sort = { class: 'program', kind: 'program' }
const ASSOCIATION: Sort = { class: 'body', kind: 'ngo' }
const PLURALS = wordSet(PROGRAM_PLURALS)
const ASSOCIATIONS = wordSet(ASSOCIATION_PLURALS)
const NAMINGS = phrasesOf(NAMING_WORDS)
const LAUNCHES = phrasesOf(LAUNCH_VERBS)
const OPENERS_OF_NAMES = [...NAMINGS.keys(), ...LAUNCHES.keys()]
const PARTICIPLES = wordSet(LAUNCHED)
const THINGS = wordSet(LAUNCHED_THINGS)
const SINGLES = new Set(['project', 'programme', 'program', 'initiative', 'campaign', 'scheme'])
const BY = new Set(['by', 'par', 'por'])
const DONE = wordSet(DONE_BY)
const WHERE = new Set(['in', 'at', 'from', 'à', 'au', 'aux', 'en', 'dans'])
const BEHIND_HEAD = new Set(
  'that which for to of aimed run led launched in on targeting designed that’s , . ( que qui para de del des pour visant destinado destinada orientado orientada'.split(
    ' ',
  ),
)
const MOST_BACK = 7
/** Years that a plan looks to. */
const VISION_YEAR = /^20[3-7]\d$/u
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|report|outlook|summit|games)$/u

/** Words in lower case that may announce a name: one look-up for those that do not. */
const CUES = new Set([...PLURALS, ...ASSOCIATIONS, ...SINGLES, ...BY, ...OPENERS_OF_NAMES])

/** Names without a head noun that the words around them announce: a plural, a verb, a participle, an apposition, a year. */
export function announcedNames(tokens: readonly Token[], grammar: Grammar): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.shape === 'mark' || token.shape === 'number') continue
    const cue = CUES.has(token.lower) && (token.shape === 'lower' || ASSOCIATIONS.has(token.lower))
    if (!cue && !(isCapital(token) && isDescribed(tokens, at))) continue
    const found = cue ? announced(tokens, at, grammar) : described(tokens, at, grammar)
    drafts.push(...found)
    at = Math.max(at, found.at(-1)?.to ?? 0)
  }
  return drafts
}

/** True where a run of capitals that begins at `at` may be described behind it: by a comma, or a year to come. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  if (isCapital(tokens[at - 1])) return false
  let to = at
  while (to < at + MOST_WORDS * 2 && (isCapital(tokens[to + 1]) || INNER.has(tokens[to + 1]?.lower ?? ''))) to += 1
  const behind = tokens[to + 1]
  if (behind?.shape === 'number') return VISION_YEAR.test(behind.text)
  const word = tokens[to + 2]?.lower ?? ''
  return behind?.text === ',' && (ARTICLES.has(word) || PARTICIPLES.has(word))
}

/** Names behind the word in lower case at `at`. */
function announced(tokens: readonly Token[], at: number, grammar: Grammar): Draft[] {
  const word = tokens[at]?.lower ?? ''
  const sort = PLURALS.has(word) ? (programSort(grammar.heads.get(word)?.sort) ?? PROGRAM) : undefined
  if (sort ?? ASSOCIATIONS.has(word)) return listAt(tokens, at + 1, sort ?? ASSOCIATION, grammar)
  const naming = phraseLength(tokens, at, NAMINGS)
  if (naming > 0) {
    const owner = headBack(tokens, at, grammar)
    const named = owner && nameAt(tokens, at + naming, grammar, 1)
    return named ? [draftOf(...named, owner)] : []
  }
  // "the project Second Spring", "implemented by Winrock International": two words in capitals at least.
  const single = grammar.language === 'en' && SINGLES.has(word) ? programSort(grammar.heads.get(word)?.sort) : undefined
  const doer = BY.has(word) && DONE.has(tokens[at - 1]?.lower ?? '') ? ASSOCIATION : undefined
  const apposed = (single ?? doer) && nameAt(tokens, at + 1, grammar, 2)
  if (apposed) return [draftOf(...apposed, single ?? ASSOCIATION)]
  const launch = phraseLength(tokens, at, LAUNCHES)
  const named = launch > 0 ? nameAt(tokens, at + launch, grammar, 2) : undefined
  return named && !named.some((end) => THINGS.has(tokens[end]?.lower ?? '')) && !isTitle(tokens[named[1]]?.lower ?? '')
    ? [draftOf(...named, PROGRAM)]
    : []
}

/** A name in capitals that begins at `at`, where what stands behind it says that it is a program. */
function described(tokens: readonly Token[], at: number, grammar: Grammar): Draft[] {
  if (isCapital(tokens[at - 1]) || tokens[at]?.possessive) return []
  const named = nameAt(tokens, at, grammar, 1, true)
  if (!named) return []
  const [from, to] = named
  const year = tokens[to + 1]
  const words = to - from + 1
  if (
    words > 1 &&
    words < 4 &&
    VISION_YEAR.test(year?.text ?? '') &&
    !MONTH.test(tokens[to]?.lower ?? '') &&
    !isCapital(tokens[to + 2]) &&
    !tokens[from]?.first
  )
    return [draftOf(from, to + 1, { class: 'program', kind: 'strategy' })]
  if (tokens[to + 1]?.text !== ',' || WHERE.has(tokens[from - 1]?.lower ?? '')) return []
  if (PARTICIPLES.has(tokens[to + 2]?.lower ?? '') && (words > 1 || !tokens[from]?.first))
    return [draftOf(from, to, PROGRAM)]
  if (!ARTICLES.has(tokens[to + 2]?.lower ?? '') || tokens[from]?.first) return []
  for (let next = to + 3; next < to + 7; next += 1) {
    const word = tokens[next]
    if (word?.shape !== 'lower' || isTitle(word.lower) || grammar.inner.has(word.lower)) return []
    const sort = programSort(headAt(tokens, next, grammar)?.sort)
    if (!sort) continue
    const behind = tokens[next + 1]
    const plain = behind?.shape === 'lower' && grammar.language !== 'en'
    return plain || BEHIND_HEAD.has(behind?.lower ?? '') ? [draftOf(from, to, sort)] : []
  }
  return []
}

function programSort(sort: Sort | undefined): Sort | undefined {
  return sort?.class === 'program' && sort.kind !== 'report' ? sort : undefined
}

/** The program head that stands up to a few words before a word of naming. */
function headBack(tokens: readonly Token[], at: number, grammar: Grammar): Sort | undefined {
  for (let back = at - 1; back >= 0 && back > at - MOST_BACK; back -= 1) {
    const token = tokens[back]
    if (!token || (token.shape === 'mark' && token.text !== ',')) return undefined
    const head = headAt(tokens, back, grammar)
    if (head) return token.shape === 'lower' ? programSort(head.sort) : undefined
  }
  return undefined
}
