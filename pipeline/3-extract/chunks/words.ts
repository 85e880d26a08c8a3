import { beginsPlace, isPlace } from '../../common/places.ts'
import { DETERMINERS, LEVEL_WORDS, OPENERS, PEOPLE_OWNERS, PLAIN_ABBREVIATIONS } from '../lists/name-words.ts'
import { isOtherHead, wordSet } from './grammar.ts'
import { BREAKING } from './phrase.ts'
import type { Token } from './tokens.ts'

const OPENING = wordSet(OPENERS)
const DETERMINING = wordSet(DETERMINERS)
const LEVELS = wordSet(LEVEL_WORDS)
const OWNERS = wordSet(PEOPLE_OWNERS)
const PLAIN = wordSet(PLAIN_ABBREVIATIONS)

/** "Sixty-sixth session", "Twenty-first Assembly". */
const ORDINAL = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|[a-z]{3,6}th)$/u

/** Capitalised only because it opens a sentence or is an article: no part of a name. */
export function isOpener(token: Token): boolean {
  if (token.lower === 'the' || token.lower === 'a') return token.text !== 'A' || token.first
  if (token.shape === 'capital' && (BREAKING.has(token.lower) || ORDINAL.test(token.lower))) return true
  if (!token.first) return false
  return OPENING.has(token.lower) || DETERMINING.has(token.lower)
}

/** Ranks or places a body: after "and" it begins a new name. */
export function isLevel(token: Token | undefined): boolean {
  return token !== undefined && LEVELS.has(token.lower)
}

/** Owner that stays in the name: "Children’s Bureau". */
export function isPeopleOwner(token: Token | undefined): boolean {
  return token !== undefined && OWNERS.has(token.lower)
}

/** An abbreviation that names no body: "NGO", "GDP". */
export function isPlainAbbreviation(text: string): boolean {
  return PLAIN.has(text) || /^[IVXLC]+$/u.test(text)
}

/** Capitals that may stand for a body or program: "ICE", "UNICEF". */
export function isAcronym(token: Token | undefined): boolean {
  return token?.shape === 'acronym' && !isPlainAbbreviation(token.text) && !/\.|^EU-\d/u.test(token.text)
}

/** The text of tokens `from` to `to`, without a possessive at the end. */
export function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to]?.bare ?? 0)
}

/** True where the tokens are the name of a place. */
export function isPlaceRun(tokens: readonly Token[], from: number, to: number): boolean {
  // Most words begin no place, and cost one look-up.
  if (to - from > 4 || !beginsPlace(tokens[from]?.lower ?? '')) return false
  return isPlace(
    tokens
      .slice(from, to + 1)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** True where the last word is a noun of laws or treaties. */
export function isOtherRun(tokens: readonly Token[], to: number): boolean {
  return isOtherHead(tokens[to]?.lower ?? '')
}
