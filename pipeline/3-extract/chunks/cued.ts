import { DEFINITE_ARTICLES, GENITIVES } from '../lists/function-words.ts'
import { ASSOCIATION_CUES, COUNTRY_AGENCIES, COUNTRY_ASSOCIATIONS } from '../lists/name-words.ts'
import { bracketAt } from './acronyms.ts'
import type { Draft } from './draft.ts'
import { type Grammar, headAt, headFrom, isOtherHead, isTitle, type Sort, wordSet } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isLevel, isOpener, isPlaceRun } from './words.ts'

const AGENCIES = wordSet(COUNTRY_AGENCIES)
const ASSOCIATIONS = wordSet(COUNTRY_ASSOCIATIONS)
const CUES = wordSet(ASSOCIATION_CUES)
const GOVERNMENT: Sort = { class: 'body', kind: 'government' }
const NGO: Sort = { class: 'body', kind: 'ngo' }
const MOST_WORDS = 6
const NON_GOVERNMENTAL = new Set(['gouvernementale', 'gubernamental'])
const GENITIVE = new Set([
  'de',
  'du',
  'des',
  'del',
  'la',
  'el',
  'los',
  'las',
  "d'",
  'd’',
  'les',
  'sans',
  'pour',
  'of',
  'the',
  'for',
])
const ROMANCE_GENITIVE = wordSet(GENITIVES)
const ELIDED = wordSet(DEFINITE_ARTICLES)
const QUOTES = new Set(['"', '“', '«', '‘'])

/** Names that no head noun shows, but the word before or behind them: "the NGO Open Doors", "Statistics Norway". */
export function cuedNames(tokens: readonly Token[], grammar: Grammar): Draft[] {
  // In French the word is an adjective of any noun: "le Festival International du film".
  const english = grammar.language === 'en'
  const drafts: Draft[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const draft =
      associationAt(tokens, at, grammar) ?? countryAt(tokens, at) ?? (english ? internationalAt(tokens, at) : undefined)
    if (!draft) continue
    drafts.push(draft)
    at = draft.to
  }
  return drafts
}

function draftOf(from: number, to: number, sort: Sort): Draft {
  const head = { word: '', sort, opens: false, weak: false, length: 1 } as const
  return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
}

/** The name behind a noun in lower case, or "NGO", that announces an association. */
function associationAt(tokens: readonly Token[], at: number, grammar: Grammar): Draft | undefined {
  // "organisation non gouvernementale X", "organización no gubernamental X".
  const cue = tokens[NON_GOVERNMENTAL.has(tokens[at - 1]?.lower ?? '') ? at - 3 : at - 1]
  if (!cue || !CUES.has(cue.lower) || (cue.shape !== 'lower' && cue.shape !== 'acronym') || cue.possessive)
    return undefined
  const from = QUOTES.has(tokens[at]?.text ?? '') ? at + 1 : at
  const first = tokens[from]
  if (!isCapital(first) || first.first || isOpener(first) || first.text.length < 3) return undefined
  // "l’association France Terre d’asile": a country begins the name of many.
  const place = isPlaceRun(tokens, from, from) && !(isCapital(tokens[from + 1]) && !isPlaceRun(tokens, from, from + 1))
  if (isTitle(first.lower) || place || knownAt(tokens, from, BUILT_IN_INDEX)) return undefined
  let to = from
  while (to < from + MOST_WORDS) {
    const next = tokens[to + 1]
    if (isCapital(next) && next.spaced && !next.first) to += 1
    else if (
      GENITIVE.has(next?.lower ?? '') &&
      ELIDED.has(tokens[to + 2]?.lower ?? '') &&
      goesOn(tokens, to + 3, grammar)
    )
      to += 3
    else if (
      GENITIVE.has(next?.lower ?? '') &&
      !ELIDED.has(tokens[to + 2]?.lower ?? '') &&
      goesOn(tokens, to + 2, grammar)
    )
      to += 2
    else break
  }
  return headAt(tokens, to, grammar) || headFrom(tokens, from, grammar) ? undefined : draftOf(from, to, NGO)
}

/** A capital behind a genitive; in French also a noun in lower case, "Empire des enfants". */
function goesOn(tokens: readonly Token[], at: number, { language }: Grammar): boolean {
  const token = tokens[at]
  if (language === 'fr' && token?.shape === 'lower') return true
  return isCapital(token) && !isPlaceRun(tokens, at, at)
}

/** "Employment and Social Development | Canada": the run of capitals that ends in the name of a country. */
function countryAt(tokens: readonly Token[], at: number): Draft | undefined {
  const word = tokens[at - 1]
  if (!word || !isCapital(word) || word.possessive) return undefined
  const sort = AGENCIES.has(word.lower) ? GOVERNMENT : ASSOCIATIONS.has(word.lower) ? NGO : undefined
  if (!sort || !isCapital(tokens[at]) || !tokens[at]?.spaced) return undefined
  const to = placeEnd(tokens, at)
  if (to === undefined || isCapital(tokens[to + 1]) || tokens[to + 1]?.shape === 'number') return undefined
  let from = runStart(tokens, at - 1)
  const joined =
    sort === GOVERNMENT && ['and', '&'].includes(tokens[from - 1]?.lower ?? '') && isCapital(tokens[from - 2])
  if (joined && !isPlaceRun(tokens, from - 2, from - 2)) from = runStart(tokens, from - 2)
  while (from < at - 1 && (isOpener(tokens[from] ?? word) || isOtherHead(tokens[from]?.lower ?? ''))) from += 1
  // "Ministry of Health Malaysia" is another's.
  return ['of', 'for', 'in'].includes(tokens[from - 1]?.lower ?? '') ? undefined : draftOf(from, to, sort)
}

/** The last token of the name of a place that begins at token `at`. */
function placeEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let end = at + 2; end >= at; end -= 1) if (isCapital(tokens[end]) && isPlaceRun(tokens, at, end)) return end
  return undefined
}

/** "Harbour Lights | International": the run of capitals that ends in that word. */
function internationalAt(tokens: readonly Token[], to: number): Draft | undefined {
  const token = tokens[to]
  if (token?.lower !== 'international' || !isCapital(token) || token.first || !token.spaced) return undefined
  const next = tokens[to + 1]
  // "Port International de Brume": a French name in an English text.
  if (ROMANCE_GENITIVE.has(next?.lower ?? '') || isCapital(next)) return undefined
  let from = runStart(tokens, to)
  while (from < to && isOpener(tokens[from] ?? token)) from += 1
  const before = tokens[to - 1]
  if (from === to || !before || isLevel(before) || isTitle(before.lower) || isOtherHead(before.lower)) return undefined
  return draftOf(from, to, NGO)
}

/** Where the run of capitals begins that ends at `to`; the name of a place is no part of it. */
function runStart(tokens: readonly Token[], to: number): number {
  let from = to
  while (isCapital(tokens[from - 1]) && tokens[from]?.spaced && !isPlaceRun(tokens, from - 1, from - 1)) from -= 1
  return from
}

/** "A (AB), B (BC) and the C D (CD)": a name without a head that defines its acronym in a list of bodies that do. */
export function listedDefinition(tokens: readonly Token[], open: number, from: number): boolean {
  let at = from - 1
  if (tokens[at]?.lower === 'the') at -= 1
  while (tokens[at]?.text === ',' || ['and', 'et', 'y'].includes(tokens[at]?.lower ?? '')) at -= 1
  if (at === from - 1 || tokens[at]?.text !== ')') return false
  for (let back = at - 1; back > at - 6; back -= 1)
    if (tokens[back]?.text === '(') return bracketAt(tokens, back)?.acronym !== undefined && open > from
  return false
}
