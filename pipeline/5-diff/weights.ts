import { stemsOf } from './words.ts'

/** How telling a word is in the two documents together: rare words weigh more. Always positive. */
export type Idf = (word: string) => number

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
  return (word) => 0.2 + Math.log((lines + 1) / ((frequency.get(word) ?? 0) + 0.5)) / Math.log(lines + 2)
}

/** Cosine of two bags of words, each word once, weighted by the square of its rarity; 0 where one is empty. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, idf: Idf): number {
  if (!a.size || !b.size) return 0
  const weight = (words: Iterable<string>) => {
    let sum = 0
    for (const word of words) sum += idf(word) ** 2
    return sum
  }
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  const shared = weight([...small].filter((word) => large.has(word)).sort())
  return shared ? Math.min(1, shared / Math.sqrt(weight([...a].sort()) * weight([...b].sort()))) : 0
}

/** The share of the lighter bag that the heavier one holds. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>, idf: Idf): number {
  const weigh = (words: Iterable<string>) => [...words].sort().reduce((sum, word) => sum + idf(word), 0)
  const lighter = Math.min(weigh(a), weigh(b))
  return lighter ? Math.min(1, weigh([...a].filter((word) => b.has(word))) / lighter) : 0
}

/** Points to four decimals, so that sums print the same on every machine. */
export function round(points: number): number {
  return Math.round(points * 10_000) / 10_000
}
