import { once } from '../../common/memo.ts'
import type { Passage } from '../context.ts'
import { TITLE_SMALL_WORDS, TITLE_STOPS } from '../lists/title-words.ts'
import { FRENCH_KINDS, FRENCH_LEADS } from '../lists/titled-laws.ts'

const SMALL: ReadonlySet<string> = new Set([
  ...TITLE_STOPS,
  ...FRENCH_LEADS.flatMap((lead) => lead.split(/[ '’]/u)),
  ...FRENCH_KINDS,
  ...TITLE_SMALL_WORDS,
])
/** Nouns of laws at which titles end, and with which they begin. */
const NOUNS: ReadonlySet<string> = new Set(['law', 'act', 'ley', 'loi'])
/** Words with which French titles begin, and which English titles hold. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(['protection', 'orientation'])
const WORD = /[\p{L}\p{M}]+/gu
/** Whether the word `from..to` stands in capitals. */
export function isCapitals(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to)
  return word.length > 2 && word === word.toUpperCase()
}

/**
 * The text of a passage with its words in capitals written as titles are, place for place: "LEY GENERAL DE ACCESO DE LAS MUJERES" as
 * "Ley General de Acceso de las Mujeres". Words in other letters, which end a title, are left as they are.
 */
export const asTitle = once(({ text }: Passage): string => {
  const title = text.replace(WORD, (word, at: number) => {
    if (word.length > 1 && word !== word.toUpperCase()) return word
    const small = word.toLowerCase()
    // "DATA PROTECTION ACT": small only in French titles ("LOI DE PROTECTION").
    if (ENGLISH_TOO.has(small) && !/D(?:E |['’])$/u.test(text.slice(Math.max(0, at - 3), at)))
      return word.slice(0, 1) + small.slice(1)
    return SMALL.has(small) && !NOUNS.has(small) ? small : word.slice(0, 1) + small.slice(1)
  })
  return title.length === text.length ? title : text
})
