import { TITLE_STOPS } from '../lists/title-words.ts'
import { FRENCH_LEADS } from '../lists/titled-laws.ts'

const SMALL: ReadonlySet<string> = new Set([
  ...TITLE_STOPS,
  ...FRENCH_LEADS.flatMap((lead) => lead.split(/[ '’]/u)),
  ...'of and the for on in to a an de del la las los el y e en o u con su sus al para contra por sobre que du des le les et au aux d l dans ou par à une un politique fédérale organique'.split(
    ' ',
  ),
])
const WORD = /[\p{L}\p{M}]+/gu
/** As far as titles reach. */
const WINDOW = 420

/** Whether the word `from..to` stands in capitals. */
export function isCapitals(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to)
  return word.length > 2 && word === word.toUpperCase()
}

/**
 * A text whose capitals around `from` are written as titles are, place for place: "LEY GENERAL DE ACCESO DE LAS MUJERES" as
 * "Ley General de Acceso de las Mujeres". Words in other letters end the title; they are left as they are.
 */
export function asTitle(text: string, from: number): string {
  const to = Math.min(text.length, from + WINDOW)
  const title = text.slice(from, to).replace(WORD, (word) => {
    if (word.length > 1 && word !== word.toUpperCase()) return word
    const small = word.toLowerCase()
    return SMALL.has(small) ? small : word.slice(0, 1) + small.slice(1)
  })
  return title.length === to - from ? text.slice(0, from) + title + text.slice(to) : text
}
