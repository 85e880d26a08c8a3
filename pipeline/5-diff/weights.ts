import { stemsOf } from './words.ts'

/** How telling a word is in the two documents together: rare words weigh more. Always positive. */
export interface Idf {
  (word: string): number
  /** Sum of the squared weights of a bag of words, kept for the next time. */
  readonly norm: (words: ReadonlySet<string>) => number
}

/** Counts in how many paragraphs and lines of both texts each stem stands. The order of the texts does not matter. */
export function makeIdf(texts: readonly string[], tokens: (line: string) => string[] = stemsOf): Idf {
  const frequency = new Map<string, number>()
  let lines = 0
  for (const text of texts) {
    for (const line of text.split('\n')) {
      if (!line.trim()) continue
      lines += 1
      for (const word of new Set(tokens(line))) frequency.set(word, (frequency.get(word) ?? 0) + 1)
    }
  }
  const weights = new Map<string, number>()
  const norms = new WeakMap<ReadonlySet<string>, number>()
  const weight = (word: string): number => {
    const known = weights.get(word)
    if (known !== undefined) return known
    const fresh = 0.2 + Math.log((lines + 1) / ((frequency.get(word) ?? 0) + 0.5)) / Math.log(lines + 2)
    weights.set(word, fresh)
    return fresh
  }
  const norm = (words: ReadonlySet<string>): number => {
    const known = norms.get(words)
    if (known !== undefined) return known
    let sum = 0
    for (const word of words) sum += weight(word) ** 2
    norms.set(words, sum)
    return sum
  }
  return Object.assign(weight, { norm })
}

/** Cosine of two bags of words, each word once, weighted by the square of its rarity; 0 where one is empty. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, idf: Idf): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared += idf(word) ** 2
  return shared ? Math.min(1, shared / Math.sqrt(idf.norm(a) * idf.norm(b))) : 0
}

/** Points to four decimals, so that sums print the same on every machine. */
export function round(points: number): number {
  return Math.round(points * 10_000) / 10_000
}
