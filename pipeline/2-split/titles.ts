import { NOTES_TITLES, REFERENCES_TITLES, USUAL_TITLES } from './lists/heading-words.ts'
import { titleWords } from './unit.ts'

const USUAL: ReadonlySet<string> = new Set(USUAL_TITLES)
const REFERENCES: ReadonlySet<string> = new Set(REFERENCES_TITLES)
const NOTES: ReadonlySet<string> = new Set(NOTES_TITLES)

/** Longest title that the lists hold, with room for punctuation. */
const LONGEST = 60

/** True for the titles that open or close reports ("Introduction", "Abreviaturas"). */
export function isUsualTitle(title: string): boolean {
  return title.length < LONGEST && USUAL.has(titleWords(title))
}

/** True for the title of a list of references. */
export function isReferencesTitle(title: string): boolean {
  return title.length < LONGEST && REFERENCES.has(titleWords(title))
}

/** True for the titles of the lists that close a document: references and notes. */
export function isClosingTitle(title: string): boolean {
  return title.length < LONGEST && (REFERENCES.has(titleWords(title)) || NOTES.has(titleWords(title)))
}
