import type { Reading } from './numerals.ts'

const MINUS = { en: /^minus$/u, fr: /^moins$/u, es: /^menos$/u } as const

/** Words behind which a long dash is a minus: elsewhere it parts a clause ("most casualties –63 per cent– were"). */
const BEFORE_MINUS = /^(?:of|to|at|was|were|is|by|from|between|and|de|à|a|entre|et|y|était|est|fue|es|du|del|al)$/u

/** Before "moins" and "menos": at least, more or less. */
const AT_LEAST = /^(?:au|du|ou|al|lo|cuando|o|ni)$/u

const FALLS = /^(?:rédui|baiss|diminu|recul|chut|redu[cj]|dismin|baj[aó]|ca[íy]|fell|fall|decreas|declin|drop)/u

/**
 * The sign of a number: where it begins and what it multiplies by. A dash is a minus where it stands glued to the number alone,
 * the word where a level is told ("growth of minus 2 per cent") or a temperature.
 */
export function signBefore(
  { tokens, language }: Reading,
  from: number,
  isTemperature = false,
): { from: number; sign: 1 | -1 } {
  const before = tokens[from - 1]
  const dash = before && /^[-−–]$/u.test(before.text) && !before.glued && tokens[from]?.glued
  const isRange = tokens[from - 2]?.kind === 'number'
  const parts =
    before?.text === '–' && tokens[from - 2]?.kind === 'word' && !BEFORE_MINUS.test(tokens[from - 2]?.lower ?? '')
  if (dash && !isRange && !parts) return { from: from - 1, sign: -1 }
  if (!MINUS[language].test(before?.lower ?? '')) return { from, sign: 1 }
  // "au moins 30 %", "al menos 5 %": a bound, told by its phrase.
  if (AT_LEAST.test(tokens[from - 2]?.lower ?? '')) return { from, sign: 1 }
  // "la production, moins 12 %": a decrease of 12, told by the word, as "down 12 per cent" is.
  const lead = tokens[from - 2]
  const isLevel =
    (BEFORE_MINUS.test(lead?.lower ?? '') && !FALLS.test(tokens[from - 3]?.lower ?? '')) ||
    // "need minus five per cent": in English a verb as well as a noun stands before it.
    (language === 'en' && lead?.kind === 'word' && !FALLS.test(lead.lower))
  return { from: from - 1, sign: isLevel || isTemperature ? -1 : 1 }
}
