import { once } from '../../common/memo.ts'
import { isPeople, isPlace } from '../../common/places.ts'
import type { Context } from '../context.ts'
import { DESIGNATORS } from '../lists/designators.ts'
import { PERSON_NOUNS } from '../lists/noun-phrases.ts'
import type { Token } from './tokens.ts'

const DESIGNATING: ReadonlySet<string> = new Set(DESIGNATORS)
const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS)
const NUMBER = /^\d{1,3}(?:[,.\u00a0\u202f ]?\d{3})*$/u
const VERB =
  /^(?:were|are|had|have|sont|étaient|ont|avaient|furent|viennent|travaillent|fueron|son|eran|han|tenían|tienen|trabajan)$/u
const TIE = /^(?:[,;]|and|or|et|ou|y|e|o)$/u
/** How far apart the numbers of a list in brackets may stand. */
const REACH = 10

/**
 * "a majority of the victims (17) were men", "from Bulgaria (17), Romania (12) and Ukraine (4)": a number alone in brackets
 * that counts what stands before them: a people or place of a list, or a part of what the sentence has told a number of. A note
 * mark stands behind any noun; where a document has them behind its sentences, brackets count nothing.
 */
export function isCountInBrackets(tokens: readonly Token[], at: number, context: Context): boolean {
  if (!standsAlone(tokens, at)) return false
  const noun = tokens[at - 2]
  const plural = /[sx]$/u.test(noun?.lower ?? '') || PERSONS.has(noun?.lower ?? '')
  if (plural && VERB.test(tokens[at + 2]?.lower ?? ''))
    return (isPartBefore(tokens, at) || totalBefore(tokens, at) >= valueAt(tokens, at)) && !marksSentences(context)
  const near = neighbour(tokens, at, 1) ?? neighbour(tokens, at, -1)
  if (near === null || valueAt(tokens, near) - valueAt(tokens, at) === Math.sign(near - at)) return false
  const placed = endsPlace(tokens, at - 2) && endsPlace(tokens, near - 2)
  return (placed || totalBefore(tokens, at) >= sumOfBrackets(tokens, at)) && !marksSentences(context)
}

const valueAt = (tokens: readonly Token[], at: number): number =>
  Number(tokens[at]?.text.replace(/[^\d]/gu, '') ?? Number.NaN)

/** "Sierra Leone", "Bulgarian", "nigérianes": a place or people ends at a token. */
function endsPlace(tokens: readonly Token[], at: number): boolean {
  if (isPeople(tokens[at]?.text ?? '')) return true
  let name = ''
  for (let from = at; from > at - PLACE_WORDS; from--) {
    const token = tokens[from]
    if (!token) return false
    const next = tokens[from + 1]
    name = name === '' ? token.text : `${token.text}${next?.glued ? '' : ' '}${name}`
    if (/^\p{Lu}/u.test(token.text) && isPlace(name)) return true
  }
  return false
}

const PLACE_WORDS = 4
const ENDS = /^[.:!?]$/u
const isStart = (tokens: readonly Token[], at: number): boolean =>
  at < 0 || (ENDS.test(tokens[at]?.text ?? '') && tokens[at + 1]?.glued === false)

/** The largest number that the sentence has told outside brackets before a token, years left out; 0 where none. */
function totalBefore(tokens: readonly Token[], at: number): number {
  let total = 0
  for (let index = at - 2; index > at - SENTENCE && !isStart(tokens, index); index--) {
    const text = tokens[index]?.text ?? ''
    const isYear = /^(?:19|20)\d{2}$/u.test(text)
    if (NUMBER.test(text) && !isYear && !/^[([]$/u.test(tokens[index - 1]?.text ?? ''))
      total = Math.max(total, valueAt(tokens, index))
  }
  return total
}

/** How far back a sentence is read, and forward. */
const SENTENCE = 60

/** The sum of the numbers alone in brackets of a sentence, around a token. */
function sumOfBrackets(tokens: readonly Token[], at: number): number {
  let sum = valueAt(tokens, at)
  for (let index = at - 1; index > at - SENTENCE && !isStart(tokens, index); index--)
    if (standsAlone(tokens, index)) sum += valueAt(tokens, index)
  for (let index = at + 1; index < at + SENTENCE && index < tokens.length && !isStart(tokens, index); index++)
    if (standsAlone(tokens, index)) sum += valueAt(tokens, index)
  return sum
}

const PART = /^(?:majority|most|some|half|many|majorité|plupart|moitié|mayoría|mitad|parte)$/u

const PART_REACH = 16

/** "a majority of the victims (17)", "la plupart des filles (9)". */
function isPartBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 3; index > at - PART_REACH && !isStart(tokens, index); index--)
    if (PART.test(tokens[index]?.lower ?? '')) return true
  return false
}

/** Whether a document has numbers in brackets behind its sentences: they are note marks. */
const marksSentences = once((context: Context): boolean => /\p{Ll}[.;]["”»]? ?\(\d{1,3}\)(?=\s|$)/u.test(context.text))

/** "word (12)": the number in brackets of its own, behind a word that names no provision. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [noun, open, close] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  return (
    open?.text === '(' &&
    !open.glued &&
    close?.text === ')' &&
    noun?.kind === 'word' &&
    NUMBER.test(tokens[at]?.text ?? '') &&
    !DESIGNATING.has(noun.lower) &&
    !DESIGNATING.has(noun.lower.replace(/s$/u, ''))
  )
}

/** The next number of a list in brackets, forward or back: words alone between the two, after a comma or "and". */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): number | null {
  let tied = false
  for (let index = at + 2 * step; Math.abs(index - at) <= REACH; index += step) {
    const token = tokens[index]
    if (!token) return null
    if (token.text === (step > 0 ? '(' : ')')) {
      const other = index + step
      return tied && standsAlone(tokens, other) ? other : null
    }
    if (TIE.test(token.lower)) tied = true
    else if (token.kind !== 'word' && !/^[-‐–’']$/u.test(token.text)) return null
  }
  return null
}
