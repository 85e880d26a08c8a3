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
 * that counts what stands before them. A note mark stands glued to its word, or counts up from one mark to the next.
 */
export function isCountInBrackets(tokens: readonly Token[], at: number): boolean {
  if (!standsAlone(tokens, at)) return false
  const noun = tokens[at - 2]
  const plural = /[sx]$/u.test(noun?.lower ?? '') || PERSONS.has(noun?.lower ?? '')
  if (plural && VERB.test(tokens[at + 2]?.lower ?? '')) return true
  const near = neighbour(tokens, at, 1) ?? neighbour(tokens, at, -1)
  return near !== null && Number(tokens[near]?.text) - Number(tokens[at]?.text) !== Math.sign(near - at)
}

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
