import {
  ASSOCIATION_PLURALS,
  DONE_BY,
  LAUNCH_VERBS,
  LAUNCHED,
  LAUNCHED_THINGS,
  LIST_OPENERS,
  NAMING_WORDS,
  PROGRAM_PLURALS,
} from '../lists/name-cues.ts'
import type { Draft } from './draft.ts'
import { type Grammar, headAt, headFrom, isOtherHead, isTitle, type Sort, wordSet } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isOpener, isPlaceRun, isPlainAbbreviation } from './words.ts'

const PROGRAM: Sort = { class: 'program', kind: 'program' }
const ASSOCIATION: Sort = { class: 'body', kind: 'ngo' }
const PLURALS = wordSet(PROGRAM_PLURALS)
const ASSOCIATIONS = wordSet(ASSOCIATION_PLURALS)
const OPENERS = phrasesOf(LIST_OPENERS)
const NAMINGS = phrasesOf(NAMING_WORDS)
const LAUNCHES = phrasesOf(LAUNCH_VERBS)
const OPENERS_OF_NAMES = [...NAMINGS.keys(), ...LAUNCHES.keys()]
const PARTICIPLES = wordSet(LAUNCHED)
const THINGS = wordSet(LAUNCHED_THINGS)
const SINGLES = new Set(['project', 'programme', 'program', 'initiative', 'campaign', 'scheme'])
const BY = new Set(['by', 'par', 'por'])
const DONE = wordSet(DONE_BY)
const ARTICLES = new Set(['a', 'an', 'the', 'un', 'una', 'une', 'le', 'la', 'el', 'l’', "l'"])
const ANDS = new Set(['and', 'et', 'y', 'e', '&'])
const WHERE = new Set(['in', 'at', 'from', 'à', 'au', 'aux', 'en', 'dans'])
const INNER = new Set("of the for to de del la el los las du des d’ d' en con por para sin pour sans".split(' '))
const BEHIND_HEAD = new Set(
  'that which for to of aimed run led launched in on targeting designed that’s , . ( que qui para de del des pour visant destinado destinada orientado orientada'.split(
    ' ',
  ),
)
const MOST_WORDS = 6
const MOST_ITEMS = 12
const MOST_BACK = 7
/** Years that a plan looks to. */
const VISION_YEAR = /^20[3-7]\d$/u
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|report|outlook|summit|games)$/u

/** The first words of phrases, with the whole phrases. */
function phrasesOf(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const words of list.split('|').map((phrase) => phrase.split(' ')))
    phrases.set(words[0] ?? '', [...(phrases.get(words[0] ?? '') ?? []), words])
  return phrases
}

/** How many tokens a phrase has that begins at token `at`; 0 where none does. */
function phraseLength(tokens: readonly Token[], at: number, phrases: ReturnType<typeof phrasesOf>): number {
  const found = phrases
    .get(tokens[at]?.lower ?? '')
    ?.find((words) => words.every((word, n) => tokens[at + n]?.lower === word))
  return found?.length ?? 0
}

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

/** The names of a list behind a plural: "Juntos por el Mar, Vaso Lleno y Techo 65". */
function listAt(tokens: readonly Token[], start: number, sort: Sort, grammar: Grammar): Draft[] {
  const colon = tokens[start]?.text === ':' || tokens[start]?.text === ','
  const opener = phraseLength(tokens, colon ? start + 1 : start, OPENERS)
  if (colon && opener === 0 && tokens[start]?.text === ',') return []
  let at = start + (colon ? 1 : 0) + opener
  if (grammar.language === 'en' && opener === 0 && !colon && !isCapital(tokens[at])) return []
  const drafts: Draft[] = []
  for (let n = 0; n < MOST_ITEMS; n += 1) {
    const named = numberedAt(tokens, at) ?? nameAt(tokens, at, grammar, 1) ?? acronymAt(tokens, at)
    if (!named) break
    const end = tokens[named[1] + 1]?.shape === 'number' && tokens[named[1] + 1]?.spaced ? named[1] + 1 : named[1]
    drafts.push(draftOf(named[0], end, sort))
    at = behindBracket(tokens, end + 1)
    const comma = tokens[at]?.text === ','
    const and = ANDS.has(tokens[comma ? at + 1 : at]?.lower ?? '')
    if (!comma && !and) break
    at += (comma ? 1 : 0) + (and ? 1 : 0)
  }
  const long = drafts.some(({ from, to }) => to > from)
  // "programmes such as Health and Education": fields, not names.
  if (!long && (opener > 0 || colon || grammar.language === 'en' || drafts.length < 2)) return []
  return opener > 0 || grammar.language === 'en'
    ? drafts.filter(({ from, to }) => to > from || isAcronym(tokens[from]))
    : drafts
}

/** "Pensión 65": one word and a number, whatever the word. */
function numberedAt(tokens: readonly Token[], at: number): [number, number] | undefined {
  return isCapital(tokens[at]) && tokens[at + 1]?.shape === 'number' && tokens[at + 1]?.spaced ? [at, at] : undefined
}

function acronymAt(tokens: readonly Token[], at: number): [number, number] | undefined {
  const acronym = isAcronym(tokens[at]) && (tokens[at]?.text.length ?? 0) > 2 && !knownAt(tokens, at, BUILT_IN_INDEX)
  return acronym && !isCapital(tokens[at + 1]) ? [at, at] : undefined
}

const MOST_INSIDE = 12

function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let close = at + 1; close <= at + MOST_INSIDE; close += 1) if (tokens[close]?.text === ')') return close + 1
  return at
}

/** First and last token of a run of capitals from `at` that no head begins or ends, no list knows and no map shows. */
function nameAt(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
  least: number,
  opening = false,
): [number, number] | undefined {
  const at =
    !opening && ARTICLES.has(tokens[start]?.lower ?? '') && tokens[start]?.shape === 'lower' ? start + 1 : start
  const first = tokens[at]
  if (!isCapital(first) || (first.first && !opening) || isOpener(first) || first.text.length < 3) return undefined
  if (first.shape === 'acronym' && isPlainAbbreviation(first.text)) return undefined
  if (isTitle(first.lower) || isOtherHead(first.lower) || knownAt(tokens, at, BUILT_IN_INDEX)) return undefined
  if (headFrom(tokens, at, grammar) || isPlaceRun(tokens, at, at)) return undefined
  let to = at
  let capitals = 1
  while (to < at + MOST_WORDS) {
    const inner = INNER.has(tokens[to + 1]?.lower ?? '') ? (INNER.has(tokens[to + 2]?.lower ?? '') ? 2 : 1) : 0
    const next = tokens[to + 1 + inner]
    if (!isCapital(next) || !next.spaced || next.first || tokens[to]?.possessive) break
    if (inner > 0 && (isPlaceRun(tokens, to + 1 + inner, to + 1 + inner) || isAcronym(next))) break
    to += 1 + inner
    capitals += 1
  }
  if (capitals < least || headAt(tokens, to, grammar) || isOtherHead(tokens[to]?.lower ?? '')) return undefined
  return tokens[to]?.possessive || isPlaceRun(tokens, at, to) ? undefined : [at, to]
}

function draftOf(from: number, to: number, sort: Sort): Draft {
  const head = { word: '', sort, opens: false, weak: false, length: 1 } as const
  return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
}
