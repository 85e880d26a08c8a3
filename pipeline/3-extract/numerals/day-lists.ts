import { MONTHS } from '../../common/lists/months.ts'
import { lookup } from './language.ts'
import type { Reading } from './numerals.ts'

const MONTH_NAMES = lookup<number>(MONTHS)
const AND = /^(?:and|&|et|y|e)$/u
const ARTICLE = /^(?:the|le|el)$/u
const DAY = /^(?:[12]?\d|3[01])$/u
/** Most days that one month is given for in a list. */
const MOST = 8

/**
 * True for a day of a list whose month stands at its end: the "14" of "14 and 16 October", the "8" of "los días 8, 9 y 10 de marzo".
 * `from` and `to` are the tokens of the number.
 */
export function isListedDay({ tokens, language }: Reading, from: number, to: number): boolean {
  if (to !== from + 1 || !DAY.test(tokens[from]?.text ?? '')) return false
  let at = to
  for (let days = 0; days < MOST; days++) {
    const joined = tokens[at]?.lower ?? ''
    const last = AND.test(joined)
    if (!last && joined !== ',') return false
    at++
    if (ARTICLE.test(tokens[at]?.lower ?? '')) at++
    if (!DAY.test(tokens[at]?.text ?? '')) return false
    at++
    if (!last) continue
    if (/^(?:de|st|nd|rd|th|er|º|°)$/u.test(tokens[at]?.lower ?? '')) at++
    return MONTH_NAMES[language].has(tokens[at]?.lower ?? '')
  }
  return false
}
