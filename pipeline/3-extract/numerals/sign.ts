import type { Reading } from './numerals.ts'

const MINUS = { en: /^minus$/u, fr: /^moins$/u, es: /^menos$/u } as const

/** Words behind which a long dash is a minus: elsewhere it parts a clause ("most casualties –63 per cent– were"). */
const BEFORE_MINUS = /^(?:of|to|at|was|were|is|by|from|between|and|de|à|a|entre|et|y|était|est|fue|es|du|del|al)$/u

/** The sign of a number: where it begins and what it multiplies by. A dash is a minus where it stands glued to the number alone. */
export function signBefore({ tokens, language }: Reading, from: number): { from: number; sign: 1 | -1 } {
  const before = tokens[from - 1]
  const dash = before && /^[-−–]$/u.test(before.text) && !before.glued && tokens[from]?.glued
  const isRange = tokens[from - 2]?.kind === 'number'
  const parts =
    before?.text === '–' && tokens[from - 2]?.kind === 'word' && !BEFORE_MINUS.test(tokens[from - 2]?.lower ?? '')
  return (dash && !isRange && !parts) || MINUS[language].test(before?.lower ?? '')
    ? { from: from - 1, sign: -1 }
    : { from, sign: 1 }
}
