import type { LongForm } from './acronyms.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'

const MOST_NAME = 140

/** The words before an offset, as far back as a name may reach, in lower case. */
export function nameBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - MOST_NAME), end).toLowerCase()
}

const LINKS = new Set("de del la las los el y e con para por en du des d’ d' le les et pour of the for and".split(' '))
const LEAST_DRAWN = 5
const MOST_WORDS = 9

/** "Avanzando con Solidaridad (AVANSOL)": the capitals right before the bracket, where its letters are drawn from them. */
export function drawnForm(tokens: readonly Token[], open: number, short: string): LongForm | undefined {
  if (short.length < LEAST_DRAWN) return undefined
  let from = open
  for (let at = open - 1; at >= open - MOST_WORDS; at -= 1) {
    if (isCapital(tokens[at])) from = at
    else if (!LINKS.has(tokens[at]?.lower ?? '')) break
    if (tokens[at]?.first) break
  }
  const words = tokens.slice(from, open).map(({ lower }) => lower)
  return words.length > 1 && words.join(' ')[0] === short[0]?.toLowerCase() && isDrawnFrom(short, words.join(' '))
    ? { from, to: open - 1 }
    : undefined
}

/** "Fondo Nacional para la Prevención de Desastres (Fonden)": a short name whose letters stand in the name, in order. */
export function isDrawnFrom(short: string, name: string): boolean {
  const letters = short.toLowerCase()
  if (letters.length < 4 || letters.length > 12 || /[\s-]/u.test(short)) return false
  // Read from the right, so that only words right before the bracket count; its first letter begins a word.
  let at = name.length
  for (const letter of [...letters].reverse()) {
    at = name.lastIndexOf(letter, at - 1)
    if (at <= 0) return at === 0 && letter === letters[0]
  }
  while (at > 0 && (name[at] !== letters[0] || /\p{L}/u.test(name[at - 1] ?? '')))
    at = name.lastIndexOf(letters[0] ?? '', at - 1)
  return at >= 0 && letters.length * 3 < name.length - at
}
