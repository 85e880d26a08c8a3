import type { Numeral } from './numerals.ts'

/** The numeral that covers token `at`: numerals stand in order, none over another, so half of them is left at each step. */
export function numeralAt(numerals: readonly Numeral[], at: number): Numeral | undefined {
  let low = 0
  let high = numerals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numerals[middle]?.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const numeral = numerals[low - 1]
  return numeral && at < numeral.to ? numeral : undefined
}

/** The numeral that begins with token `at`. */
export function numeralFrom(numerals: readonly Numeral[], at: number): Numeral | undefined {
  const numeral = numeralAt(numerals, at)
  return numeral?.from === at ? numeral : undefined
}
