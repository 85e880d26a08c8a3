import type { Span } from '../../common/span.ts'

/** A word or mark of a sentence. Offsets are those of the reading text. */
export interface Word extends Span {
  readonly text: string
  /** With the apostrophe of print: "l’année". */
  readonly lower: string
}

/** Words and marks of a stretch of the reading text. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  return [
    ...text
      .slice(start, end)
      .matchAll(/[\p{L}\p{Nd}\p{M}]+(?:[’'.\-‑,\u00a0\u202f\u2009][\p{L}\p{Nd}\p{M}]+)*|[^\s\p{No}]/gu),
  ].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase().replace("'", '’'),
    start: start + index,
    end: start + index + word.length,
  }))
}
