import { type Grammar, type Head, headFrom } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym } from './words.ts'

const LOWER_WORDS = 12
const DEVERBAL = /(?:tion|sion|ment|ing|al)$/u
const BODY_PREPOSITIONS = new Set(['of', 'for', 'on', 'against'])

/**
 * "Strategy on *gender equality*": the last word of a complement in lower case that begins at token `at`; the token before
 * where there is none. A body takes no "for approval".
 */
export function lowerComplementEnd(tokens: readonly Token[], at: number, head: Head, grammar: Grammar): number {
  const word = tokens[at]?.lower ?? ''
  if (!BODY_PREPOSITIONS.has(word)) return at - 1
  const first = tokens[at + 1]
  if (first?.shape !== 'lower') return at - 1
  const body = head.sort.class === 'body'
  // "Association for the prevention of torture".
  const purpose = first.lower === 'the' && PURPOSES.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'of'
  if (purpose && !(body && word === 'for' && !ABROAD.has(head.word)))
    return lowerWordsEnd(tokens, at + 4, at - 1, grammar, true)
  if (body && (head.sort.kind === 'parliament' || head.sort.kind === 'court')) return at - 1
  if (body && word === 'for' && DEVERBAL.test(first.lower)) return at - 1
  return lowerWordsEnd(tokens, at + 1, at - 1, grammar, false)
}

const PURPOSES = new Set(
  'prevention protection promotion elimination advancement suppression eradication defence rights development integration rehabilitation welfare'.split(
    ' ',
  ),
)
/** Bodies that are called by what they are for; "the Ministry for the protection of" says what it is there for. */
const ABROAD = new Set(
  'association foundation society centre center institute committee commission council fund federation league'.split(
    ' ',
  ),
)

/** The last word of a complement in lower case from token `from`; `none` where there is none.
 * `proper`: a capital in it is its last word. */
function lowerWordsEnd(
  tokens: readonly Token[],
  from: number,
  none: number,
  grammar: Grammar,
  proper: boolean,
): number {
  let end = none
  for (let next = from; next < from + LOWER_WORDS - 1; next += 1) {
    const token = tokens[next]
    if (!token || token.shape === 'mark' || token.shape === 'number' || grammar.stops.has(token.lower)) break
    // "for the prevention of Torture | was heard": a capital is the last word of such a complement.
    if (proper && token.shape === 'lower' && isCapital(tokens[next - 1])) break
    if (token.shape === 'lower' && grammar.inner.has(token.lower)) continue
    if (isAcronym(token) || (isCapital(token) && headFrom(tokens, next, grammar))) break
    end = next
    if (token.possessive) break
  }
  return end
}
