/** How a number is written in an automatic list. */
export type NumberFormat = 'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** Largest number that is written in Roman numerals. */
const MOST_ROMAN = 4999

/** A number as a list shows it; letters go on as word processors do ("z", "aa", "bb"). */
export function ordinal(value: number, format: NumberFormat): string {
  if (value < 1) return String(value)
  switch (format) {
    case 'decimal':
      return String(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
  }
}

function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(20, Math.ceil(value / 26)))
}

function roman(value: number): string {
  if (value > MOST_ROMAN) return String(value)
  let left = value
  let written = ''
  for (const [size, numeral] of ROMAN) {
    while (left >= size) {
      written += numeral
      left -= size
    }
  }
  return written
}
