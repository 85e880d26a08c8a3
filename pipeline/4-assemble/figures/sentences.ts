import type { Span } from '../../common/span.ts'

/** A word or mark of a sentence. Offsets are those of the reading text. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.\p{Lu}|No|Nos|Art|Arts|art|arts|approx|Dr|Mr|Ms|Mrs|St|vs|cf|e\.g|i\.e|Fig|para|paras|pp|p|Inc|Ltd|Co|Jr|Sr|Gen|Sec|Gov|núm|párr|Sr|Sra|M|n|etc|vol|Vol|U\.S\.C|Rs|Tk)$/u

/** Spans of the sentences of a paragraph. A stop ends one before a capital, a digit, a quotation mark or a bracket. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const paragraph = text.slice(start, end)
  const sentences: Span[] = []
  let from = 0
  for (const { index, 0: found } of paragraph.matchAll(
    /[.!?][”"’')\]‖]{0,2}(?= +["“‘«([]?[\p{Lu}\d])|[.!?][”"’')\]‖]{0,2}[\u00b9\u00b2\u00b3\u2070-\u2079]+(?= )/gu,
  )) {
    if (ABBREVIATION.test(paragraph.slice(Math.max(0, index - 12), index))) continue
    const stop = index + found.length
    sentences.push({ start: start + from, end: start + stop })
    from = stop
    while (paragraph[from] === ' ') from++
  }
  if (from < paragraph.length) sentences.push({ start: start + from, end })
  return sentences
}

/** Words and marks of a stretch of the reading text. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  return [
    ...text
      .slice(start, end)
      .matchAll(/[\p{L}\p{Nd}\p{M}]+(?:[’'.\-‑,\u00a0\u202f\u2009][\p{L}\p{Nd}\p{M}]+)*|[^\s\p{No}]/gu),
  ].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }))
}
