import { AFTER_WORDS, ANYWHERE, BEFORE_NUMBERS, BEFORE_WORDS, STARTERS } from './lists/sentence-words.ts'

const BEFORE_NUMBER: ReadonlySet<string> = new Set(BEFORE_NUMBERS)
const BEFORE_WORD: ReadonlySet<string> = new Set(BEFORE_WORDS)
const EITHER: ReadonlySet<string> = new Set(ANYWHERE)
const AFTER_WORD: ReadonlySet<string> = new Set(AFTER_WORDS)
const STARTER: ReadonlySet<string> = new Set(STARTERS)

// A stop with what closes behind it: quotation marks, brackets, note marks, sources in brackets.
const END =
  /(?<stop>[.!?…])(?<behind>["”’»)\]]{0,3}(?:[⁰¹²³⁴-⁹]{1,4}|[*†‡]{1,3})?(?: \(\d{1,3}(?:[-–,] ?\d{1,3}){0,8}\)){0,2})$/u
const LAST_WORD = /(?<![\p{L}\p{N}])(?<word>(?:\p{L}{1,3}\.){0,5}[\p{L}\p{N}]{1,24})$/u
const NEXT = /^["“«‘([¿¡]{0,3}(?<first>[\p{L}\p{N}§])(?<rest>[\p{L}\p{N}’'-]{0,24})/u
/** Sources of the sentence before: they belong to it. */
const SOURCE = /^\(\d{1,3}(?:[-–,] ?\d{1,3}){0,12}\)(?: |$)/u
/** A number, a numeral or a letter that is counted by ("No. 12", "Fig. B", "n.º 3"). */
const COUNTED = /^["“«([]?(?:[\p{N}º°#-]|[IVXLC]{1,6}\b|\p{Lu}\b|[A-Z]{1,3}[-/]?\d)/u

/**
 * True where a sentence ends between `before` and `after`, which a space parts: `before` is the sentence up to there,
 * `parsed` whether the parser ended it. Legal prose keeps "Pub. L. No. 106", "Roe v. Wade" and "18 U.S.C. § 2" whole and
 * ends after "age of 18. State law …".
 */
export function sentenceEnds(before: string, after: string, parsed: boolean): boolean {
  const tail = before.slice(-90)
  const end = END.exec(tail)
  const { stop = '', behind = '' } = end?.groups ?? {}
  if (!end || SOURCE.test(after.slice(0, 60))) return false
  const { first = '', rest = '' } = NEXT.exec(after.slice(0, 40))?.groups ?? {}
  if (/\p{Ll}/u.test(first)) return false
  // "§ 2423. § 2424" and bullets: what the parser says holds.
  if (first === '' || first === '§') return parsed
  if (stop !== '.' || behind !== '') return true
  const { word = '' } = LAST_WORD.exec(tail.slice(0, end.index))?.groups ?? {}
  const key = word.toLowerCase()
  const starts = !/^(?:No|Nos)\./u.test(after) && STARTER.has((first + rest).toLowerCase().split(/['’]/u)[0] ?? '')
  if (BEFORE_WORD.has(key) && word !== 'L') return false
  if (AFTER_WORD.has(key) && !COUNTED.test(after)) return /\p{Lu}/u.test(first)
  if (BEFORE_NUMBER.has(key)) return !COUNTED.test(after.slice(0, 12)) && starts
  if (EITHER.has(key)) return starts
  // Initials and acronyms with stops: "William R. Tolbert", "the U.S. Department", "in the U.S. It …".
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return starts
  if (/^\d{1,3}$/u.test(word)) return !isListMark(before, word) && (/\p{Lu}/u.test(first) || parsed)
  return true
}

// "12. The Government": the number that the text begins with.
function isListMark(before: string, word: string): boolean {
  return before.trimStart().length === word.length + 1
}
