import { DEFINITE_ARTICLES } from '../lists/function-words.ts'
import { wordSet } from './grammar.ts'
import type { Token } from './tokens.ts'

const YEARS = /^(?:19|20)\d\d(?:[–‑/-](?:(?:19|20)?\d\d))?$/u
const ARTICLES = wordSet(DEFINITE_ARTICLES)
const PERIOD = new Set(['period', 'période', 'periodo', 'período'])
const ROMAN = /^[IVX]{1,4}$/u
const NUMBERED = new Set(['phase', 'part', 'round', 'cycle'])

/** "2006–2010", "(2017–2021)", ", Phase IV (2021–2023)", "II", "until 2030" behind a name. */
export function yearsAfter(tokens: readonly Token[], end: number): { years: string | null; to: number } {
  let to = end
  let at = end + 1
  if (tokens[at]?.text === ',' && NUMBERED.has(tokens[at + 1]?.lower ?? '')) at += 1
  if (NUMBERED.has(tokens[at]?.lower ?? '') && ROMAN.test(tokens[at + 1]?.text ?? '')) to = at + 1
  else if (ROMAN.test(tokens[at]?.text ?? '') && tokens[at]?.spaced && tokens[at]?.text !== 'I') to = at
  at = to + 1
  const open = tokens[at]?.text === '('
  if (open) at += 1
  else if (['until', 'for', 'to', 'para', 'pour'].includes(tokens[at]?.lower ?? '')) {
    let joined = ARTICLES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    if (PERIOD.has(tokens[joined]?.lower ?? '')) joined += 1
    if (
      tokens[at]?.lower === 'until' ||
      (YEARS.test(tokens[joined]?.text ?? '') && (tokens[joined]?.text.length ?? 0) > 4)
    )
      at = joined
  }
  let years = tokens[at]?.text ?? ''
  if (!YEARS.test(years)) return { years: null, to }
  if (
    years.length === 4 &&
    ['-', '–', 'to'].includes(tokens[at + 1]?.text ?? '') &&
    YEARS.test(tokens[at + 2]?.text ?? '')
  ) {
    years = `${years}–${tokens[at + 2]?.text}`
    at += 2
  }
  if (!open) return { years, to: at }
  return tokens[at + 1]?.text === ')' && years.length > 4 ? { years, to: at + 1 } : { years: null, to }
}

/** "the 2009–2014 National Programme": the years stand before the name. */
export function yearsBefore(tokens: readonly Token[], from: number): string | null {
  const years = tokens[from - 1]?.shape === 'number' ? (tokens[from - 1]?.text ?? '') : ''
  return years.length > 4 && YEARS.test(years) ? years : null
}
