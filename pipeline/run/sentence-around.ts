import { sentenceAt } from '../common/sentences.ts'
import type { Span } from '../common/span.ts'
import type { ParagraphNode } from '../common/tree.ts'

/** Finds the sentence around a span of a record's text; for a table cell, its row. Paragraphs are parsed once. */
export function sentenceFinder(text: string): (span: Span) => string {
  const paragraphs = new Map<number, ParagraphNode>()
  return ({ start, end }) => {
    const from = text.lastIndexOf('\n', start - 1) + 1
    const stop = text.indexOf('\n', end)
    const span = { start: from, end: stop < 0 ? text.length : stop }
    const line = text.slice(span.start, span.end)
    if (line.includes('\t')) return line.replaceAll('\t', ' | ')
    let paragraph = paragraphs.get(from)
    if (!paragraph) {
      paragraph = { type: 'ParagraphNode', role: 'body', number: null, span, contentStart: from, children: [] }
      paragraphs.set(from, paragraph)
    }
    const sentence = sentenceAt(paragraph, text, start)
    return text.slice(sentence.start, Math.max(sentence.end, end))
  }
}
