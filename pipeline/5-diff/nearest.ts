import type { Statement } from '../../schemas/index.ts'
import { statementOf } from './statement.ts'
import { pageAt, sentenceSpans, type View } from './view.ts'
import type { Idf } from './weights.ts'
import { stemsOf } from './words.ts'

interface Sentence {
  readonly start: number
  readonly end: number
  readonly stems: ReadonlySet<string>
}

/** Finds the passage of a document that comes nearest to some words, for the proof that something is not mentioned. */
export type FindNearest = (words: string) => { statement: Statement; why: string; points: number } | null

export function makeNearest(view: View, idf: Idf): FindNearest {
  const sentences = sentencesOf(view)
  const holding = new Map<string, number[]>()
  sentences.forEach(({ stems }, index) => {
    for (const stem of stems) {
      const list = holding.get(stem)
      if (list) list.push(index)
      else holding.set(stem, [index])
    }
  })
  return (words) => {
    const wanted = [...new Set(stemsOf(words))]
    const sums = new Map<number, number>()
    for (const stem of wanted)
      for (const index of holding.get(stem) ?? []) sums.set(index, (sums.get(index) ?? 0) + idf(stem))
    // Of passages that hold the same words the shortest: there they stand closest together.
    const length = (index: number) => sentences[index]?.stems.size ?? 0
    const [best] = [...sums].sort((x, y) => y[1] - x[1] || length(x[0]) - length(y[0]) || x[0] - y[0])
    const sentence = best && sentences[best[0]]
    if (!best || !sentence) return null
    const { start, end, stems } = sentence
    const total = wanted.reduce((sum, stem) => sum + idf(stem), 0)
    const lacking = wanted.filter((stem) => !stems.has(stem))
    const place = {
      quote: view.text.slice(start, end),
      page: pageAt(view, start),
      section: sectionAt(view, start),
      start,
      end,
    }
    const why = lacking.length
      ? `lacks ${wordsFor(words, lacking)}`
      : wanted.length > 1
        ? 'has these words or their kin, not as one statement'
        : 'has the word, but states something else'
    return { statement: statementOf(place), why, points: Math.round((best[1] / total) * 10_000) / 10_000 }
  }
}

function wordsFor(words: string, stems: readonly string[]): string {
  const printed = words
    .split(/[^\p{L}\p{N}'\u2019-]+/gu)
    .filter((word) => stemsOf(word).some((stem) => stems.includes(stem)))
  return [...new Set(printed)]
    .slice(0, 5)
    .map((word) => `\u201c${word}\u201d`)
    .join(', ')
}

function sentencesOf(view: View): Sentence[] {
  return sentenceSpans(view.body).map(({ start, end }) => ({
    start,
    end,
    stems: new Set(stemsOf(view.body.slice(start, end))),
  }))
}

/** Id of the innermost section that holds an offset. */
export function sectionAt(view: View, offset: number): string | null {
  return view.submission.sections.findLast(({ start, end }) => start <= offset && offset < end)?.id ?? null
}
