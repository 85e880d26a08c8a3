/** Which two characters words begin with: most words of a text begin otherwise, and cost one look. */
export type Beginnings = Uint8Array

const SIZE = 1 << 12

/** A small number for two characters, small letters and capitals alike; different ones may share one. */
const keyOf = (one: number, two: number): number => (((one | 32) * 61) ^ (two | 32)) & (SIZE - 1)

/** The same, capitals apart from small letters. */
const exactKeyOf = (one: number, two: number): number => ((one * 61) ^ two) & (SIZE - 1)

/** What `beginsWith` asks: the first two characters of each word. */
export function beginnings(words: Iterable<string>): Beginnings {
  const known = new Uint8Array(SIZE)
  for (const word of words) known[keyOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
  return known
}

/** What `beginsExactly` asks. */
export function exactBeginnings(words: Iterable<string>): Beginnings {
  const known = new Uint8Array(SIZE)
  for (const word of words) known[exactKeyOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
  return known
}

/** False where none of the words can begin at `at`, whatever its case. */
export function beginsWith(known: Beginnings, text: string, at: number): boolean {
  return known[keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1
}

/** False where none of the words can begin at `at` in the case in which they were given. */
export function beginsExactly(known: Beginnings, text: string, at: number): boolean {
  return known[exactKeyOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1
}
