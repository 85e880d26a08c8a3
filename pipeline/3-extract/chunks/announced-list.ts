import { LIST_OPENERS } from '../lists/name-cues.ts'
import { phraseLength, phrasesOf } from './cue-phrases.ts'
import type { Draft } from './draft.ts'
import type { Grammar, Sort } from './grammar.ts'
import { draftOf, nameAt } from './headless.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym } from './words.ts'

const OPENERS = phrasesOf(LIST_OPENERS)
const ANDS = new Set(['and', 'et', 'y', 'e', '&'])
const MOST_ITEMS = 12

/** The names of a list behind a plural: "Juntos por el Mar, Vaso Lleno y Techo 65". */
export function listAt(tokens: readonly Token[], start: number, sort: Sort, grammar: Grammar): Draft[] {
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
