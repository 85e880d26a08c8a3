import { LAW_FILLERS } from '../lists/law-words.ts'
import { countryWords } from './countries.ts'

const fillers: ReadonlySet<string> = new Set(LAW_FILLERS)

/** A word that may stand between "of the" and a law without being part of its name: "amended", "Peruvian", "2006". */
export function isLawFiller(word: string): boolean {
  return fillers.has(word.toLowerCase()) || /^(?:19|20)\d\d$/u.test(word) || countryWords().adjectives.has(word)
}
