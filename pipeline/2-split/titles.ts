import { NOTES_TITLES, REFERENCES_TITLES, REPLY_WORDS, USUAL_TITLES } from './lists/heading-words.ts'
import { titleWords } from './unit.ts'

const USUAL: ReadonlySet<string> = new Set(USUAL_TITLES)
const REFERENCES: ReadonlySet<string> = new Set(REFERENCES_TITLES)
const NOTES: ReadonlySet<string> = new Set(NOTES_TITLES)

/** Longest title that the lists hold, with room for punctuation. */
const LONGEST = 60

/** True for the titles that open or close reports ("Introduction", "Abreviaturas"), and for those that say what is replied to. */
export function isUsualTitle(title: string): boolean {
  return (title.length < LONGEST && USUAL.has(titleWords(title))) || isReplyTitle(title)
}

const REPLY: ReadonlySet<string> = new Set(
  REPLY_WORDS.reply.flatMap((reply) =>
    REPLY_WORDS.to.flatMap((to) => REPLY_WORDS.item.map((item) => `${reply} ${to} ${item}`)),
  ),
)

/** Longest heading of a reply, which may name the list of issues and its symbol. */
const LONGEST_REPLY = 160

function isReplyTitle(title: string): boolean {
  if (title.length > LONGEST_REPLY || !/^R[eéEÉ]|^A[nN]/u.test(title) || /[.;,]$/u.test(title)) return false
  const words = titleWords(title).split(' ')
  const number = words.findIndex((word) => /^\d/u.test(word))
  return number >= 3 && number <= 5 && [3, 4].some((count) => REPLY.has(words.slice(0, count).join(' ')))
}

/** True for the title of a list of references. */
export function isReferencesTitle(title: string): boolean {
  return title.length < LONGEST && REFERENCES.has(titleWords(title))
}

/** True for the titles of the lists that close a document: references and notes. */
export function isClosingTitle(title: string): boolean {
  return title.length < LONGEST && (REFERENCES.has(titleWords(title)) || NOTES.has(titleWords(title)))
}
