/** What the words of a block alone say about whether it is a heading. */
export interface Shape {
  /** Points for a heading; negative for prose. */
  readonly points: number
  readonly words: number
  /** Ends like a sentence. */
  readonly stopped: boolean
  readonly colon: boolean
  /** Capitals throughout. */
  readonly capitals: boolean
  /** Nearly every longer word begins with a capital. */
  readonly titleCase: boolean
}

/** Longest text that is looked at: no heading is longer, and the cost stays linear. */
const LONGEST = 400

/** The shape of the words behind a number. */
export function shapeOf(words: string): Shape {
  return words.length > LONGEST ? PROSE : shapeOfShort(words)
}

const PROSE: Shape = { points: -12, words: LONGEST / 6, stopped: true, colon: false, capitals: false, titleCase: false }

function shapeOfShort(all: string): Shape {
  const text = all.replace(MARKS, '')
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'./-]*/gu) ?? []
  const long = words.filter((word) => /^\p{L}/u.test(word) && word.length > 3)
  const raised = long.filter((word) => /^\p{Lu}/u.test(word)).length
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const capitals = letters > 1 && small / letters < 0.15
  const titleCase = long.length > 0 && raised / long.length >= 0.75
  const tail = text.slice(-12)
  const stopped = /[.!…]["”’»)\]]?$/u.test(tail) && !ABBREVIATION.test(tail)
  const colon = /:$/u.test(tail)
  let points = words.length <= 12 ? 1 : words.length <= 25 ? 0 : words.length <= 40 ? -2 : -6
  if (stopped) points -= 2.5
  if (/[;,]$/u.test(tail) || / (?:and|or|et|ou|y|o|of|the|de|la|le)$/u.test(tail)) points -= 4
  if (colon) points -= titleCase || words.length <= 4 ? 0.5 : 2.5
  if (/^["“«(]?\p{Ll}/u.test(text)) points -= 3
  if (/^["“«]/u.test(text)) points -= 1
  if (SENTENCE_BREAK.test(text)) points -= 3
  if (/\bhttps?:\/\/|\bwww\.|@/u.test(text)) points -= 4
  if (letters < 2 || letters < text.length / 3) points -= 6
  if (capitals || titleCase) points += 1
  return { points, words: words.length, stopped, colon, capitals, titleCase }
}

// Marks of notes and sources behind the words: "¹", "*", "(2,8)".
const MARKS = /(?:[⁰¹²³⁴-⁹]{1,4}|[*†‡]{1,4}|(?<=[.!?]) ?\(\d{1,3}(?:[-–,] ?\d{1,3}){0,20}\))$/u

// A stop that a title may end with: "U.S.", "etc.", "Inc."
const ABBREVIATION = /(?:\b\p{L}\.\p{L}\.|\b(?:etc|Inc|Ltd|Co|Corp|al|No|Nos|op|cit))\.?\)?$/u

// A sentence ends inside, and another begins.
const SENTENCE_BREAK = /\p{Ll}{3}[)”"’]?[.!?;] \p{Lu}/u
