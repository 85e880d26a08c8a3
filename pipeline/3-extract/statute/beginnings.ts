/** Which two characters words begin with, whatever their case: most words of a text begin otherwise, and cost one look. */
export type Beginnings = Uint8Array

const SIZE = 1 << 12

/** A small number for two characters, small letters and capitals alike; different ones may share one. */
const keyOf = (one: number, two: number): number => (((one | 32) * 61) ^ (two | 32)) & (SIZE - 1)

/** What `beginsWith` asks: the first two characters of each word. */
export function beginnings(words: Iterable<string>): Beginnings {
  const known = new Uint8Array(SIZE)
  for (const word of words) known[keyOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
  return known
}

/** False where none of the words can begin at `at`. */
export function beginsWith(known: Beginnings, text: string, at: number): boolean {
  return known[keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1
}
