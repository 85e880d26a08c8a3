import type { Span } from '../common/span.ts'

/** The sentence around a span, as far as the paragraph that holds it: for a table cell, its row. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? text.length : to)
}
