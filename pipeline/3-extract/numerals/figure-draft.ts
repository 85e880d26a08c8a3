import type { FigureMention } from '../../common/mention.ts'
import type { Draft } from '../rule.ts'
import type { Reading } from './numerals.ts'
import { qualifierBefore, qualifierBehind } from './qualify.ts'
import { isOpenEnd } from './read-numeral.ts'

/** What a figure rule finds, in token indexes of a reading. */
export interface FigureFields {
  readonly kind: FigureMention['kind']
  readonly from: number
  readonly to: number
  readonly value: number | string
  readonly high?: number | string | null
  readonly unit?: string | null
  readonly qualifier?: FigureMention['qualifier']
  readonly known?: FigureMention['known']
}

/** Makes the draft of a figure: token indexes become offsets into the reading text. */
export function figureDraft({ passage, tokens }: Reading, fields: FigureFields): Draft<FigureMention> {
  const { from, to, kind, value, high = null, unit = null, qualifier = 'exact', known } = fields
  const start = passage.start + (tokens[from]?.start ?? 0)
  const end = passage.start + (tokens[to - 1]?.end ?? 0)
  return { type: 'figure', kind, value, high, unit, qualifier, start, end, ...(known ? { known } : {}) }
}

const RANGE_OPENERS = { en: /^(?:between|from)$/u, fr: /^(?:entre|de|d’|d')$/u, es: /^(?:entre|de)$/u } as const

/**
 * Widens a span of tokens by the words that qualify it, before or behind, and says how. A range without any is `between`.
 */
export function qualified(
  reading: Reading,
  from: number,
  to: number,
  isRange: boolean,
): Required<Pick<FigureFields, 'from' | 'to' | 'qualifier'>> {
  const before = qualifierBefore(reading, from)
  const behind = qualifierBehind(reading, to)
  if (isRange) {
    const article = /^(?:los|las|les)$/u.test(reading.tokens[from - 1]?.lower ?? '') ? 1 : 0
    const opens = RANGE_OPENERS[reading.language].test(reading.tokens[from - 1 - article]?.lower ?? '')
    if (before && before.qualifier !== 'about') return { from: before.at, to, qualifier: before.qualifier }
    return { from: before ? before.at : opens ? from - 1 - article : from, to, qualifier: 'between' }
  }
  if (before) return { from: before.at, to, qualifier: before.qualifier }
  if (behind) return { from, to: behind.at, qualifier: behind.qualifier }
  if (reading.tokens[to - 1]?.text === '%' && isOpenEnd(reading.tokens, to))
    return { from, to: to + 1, qualifier: 'at-least' }
  return { from, to, qualifier: hasOpenEnd(reading, from, to) ? 'at-least' : 'exact' }
}

/** "1,000+ pages": a plus sign right behind the digits. */
function hasOpenEnd({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]?.text === '+' && tokens[at]?.glued && tokens[at - 1]?.kind === 'number') return true
  return false
}
