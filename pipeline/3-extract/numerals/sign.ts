import type { Reading } from './numerals.ts'

const MINUS = { en: /^minus$/u, fr: /^moins$/u, es: /^menos$/u } as const

/** The sign of a number: where it begins and what it multiplies by. A dash is a minus where it stands glued to the number alone. */
export function signBefore({ tokens, language }: Reading, from: number): { from: number; sign: 1 | -1 } {
  const before = tokens[from - 1]
  const dash = before && /^[-−–]$/u.test(before.text) && !before.glued && tokens[from]?.glued
  const isRange = tokens[from - 2]?.kind === 'number'
  return (dash && !isRange) || MINUS[language].test(before?.lower ?? '')
    ? { from: from - 1, sign: -1 }
    : { from, sign: 1 }
}
