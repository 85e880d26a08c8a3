import { squeeze, wordsOf } from './words.ts'

/** Words and letters of a title that is known where it opens a line of more text. */
const WORDS = 3
const LETTERS = 12

/** True where a title stands as a line of a text, or opens one: "Health services. The clinics …". `lines` are squeezed. */
export function standsAsTitle(title: string, lines: ReadonlySet<string>): boolean {
  const letters = squeeze(title)
  if (lines.has(letters)) return true
  if (!letters) return false
  const opens = letters.length >= LETTERS && wordsOf(title).length >= WORDS
  for (const line of lines) {
    const at = line.slice(0, letters.length + LONGEST_NUMBER).indexOf(letters)
    if (at >= 0 && NUMBER.test(line.slice(0, at)) && (opens || at + letters.length === line.length)) return true
  }
  return false
}

/** A section's number, squeezed: "iv", "2", "a1". */
const NUMBER = /^(?:[ivxlc]{0,6}|\p{L}?\p{N}{0,4})$/u
const LONGEST_NUMBER = 6
