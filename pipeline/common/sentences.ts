import type { ParagraphContent, Sentence, SentenceContent } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { sentenceEnds } from './sentence-end.ts'
import type { Span } from './span.ts'
import type { ParagraphNode } from './tree.ts'

const parser = retext().use(retextEnglish).freeze()

/** The parser is superlinear: longer paragraphs go through it in pieces. */
const PIECE = 6000

/**
 * The sentences of a paragraph as nlcst nodes, with offsets into the reading text. Parsed when first asked for, then
 * kept in the paragraph's `children`.
 */
export function sentencesOf(paragraph: ParagraphNode, text: string): readonly Sentence[] {
  if (paragraph.children.length === 0 && paragraph.span.end > paragraph.span.start) {
    paragraph.children = parse(paragraph.span, text)
  }
  return paragraph.children.filter((node) => node.type === 'SentenceNode')
}

/** The span of the sentence that holds `offset`; the paragraph's own where it is outside all of them. */
export function sentenceAt(paragraph: ParagraphNode, text: string, offset: number): Span {
  for (const sentence of sentencesOf(paragraph, text)) {
    const span = spanOf(sentence)
    if (offset < span.end) return offset >= span.start ? span : paragraph.span
  }
  return paragraph.span
}

/** A stop, with what may close behind it, and a space: where a sentence may end. */
const STOP = /[.!?…][^\s\p{L}]{0,40}(?: \(\d[\d ,–-]{0,40}\)){0,2}(?= )/gu

/** Spans of the sentences of any stretch of text, by the same rules and without a parse: for tables, notes and what needs no words. */
export function sentenceSpans(text: string, { start, end }: Span): Span[] {
  const stretch = text.slice(start, end)
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: found } of stretch.matchAll(STOP)) {
    for (const stop of stopsIn(found)) {
      const at = index + stop
      const next = afterSpaces(stretch, at)
      if (next >= stretch.length || at <= from) continue
      if (
        !sentenceEnds(
          stretch.slice(Math.max(from, at - 120), at),
          stretch.slice(next, next + 40),
          stretch[next] !== '§',
        )
      )
        continue
      spans.push({ start: start + from, end: start + at })
      from = next
      break
    }
  }
  if (from < stretch.length) spans.push({ start: start + from, end })
  return spans
}

/** Where the spaces of a match stand, and its end: the last comes first, so that sources in brackets stay with their sentence. */
function stopsIn(found: string): number[] {
  const ends = [...found.matchAll(/ /gu)].map(({ index }) => index)
  return [found.length, ...ends.reverse()]
}

function afterSpaces(text: string, at: number): number {
  let next = at
  while (text[next] === ' ') next++
  return next
}

/** The place of an nlcst node of a parsed paragraph in the reading text. */
export function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

interface Piece {
  readonly node: SentenceContent
  /** True where the parser began a sentence with it. */
  readonly begins: boolean
}

function parse(span: Span, text: string): ParagraphContent[] {
  const pieces: Piece[] = []
  for (let start = span.start; start < span.end; ) {
    const end = endOfPiece(text, start, span.end)
    pieces.push(...piecesOf(text.slice(start, end), start))
    start = end
  }
  return regroup(pieces, span.start, text)
}

// After a full stop where there is one, else after a space.
function endOfPiece(text: string, start: number, last: number): number {
  if (last - start <= PIECE) return last
  const part = text.slice(start, start + PIECE)
  const stop = part.lastIndexOf('. ')
  const cut = stop > PIECE / 4 ? stop + 1 : part.lastIndexOf(' ')
  return start + (cut > 0 ? cut : PIECE)
}

// Words, punctuation and white space in order, out of the sentences that the parser made.
function piecesOf(words: string, offset: number): Piece[] {
  const pieces: Piece[] = []
  const root = parser.parse(words)
  visit(root, (node) => {
    if (!node.position) return
    const { start, end } = node.position
    node.position = {
      start: { ...start, offset: (start.offset ?? 0) + offset },
      end: { ...end, offset: (end.offset ?? 0) + offset },
    }
  })
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') pieces.push({ node: sentence, begins: false })
      else
        sentence.children.forEach((node, i) => {
          pieces.push({ node, begins: i === 0 })
        })
    }
  }
  return pieces
}

// Groups the pieces anew: a sentence ends at the white space where `sentenceEnds` says so.
function regroup(pieces: readonly Piece[], start: number, text: string): ParagraphContent[] {
  const content: ParagraphContent[] = []
  let open: SentenceContent[] = []
  let from = start
  const close = () => {
    const first = open[0]?.position
    const last = open.at(-1)?.position
    if (first && last)
      content.push({ type: 'SentenceNode', children: open, position: { start: first.start, end: last.end } })
    open = []
  }
  for (const [i, { node }] of pieces.entries()) {
    const { start: at, end } = spanOf(node)
    if (
      node.type === 'WhiteSpaceNode' &&
      sentenceEnds(text.slice(Math.max(from, at - 120), at), text.slice(end, end + 40), pieces[i + 1]?.begins === true)
    ) {
      close()
      content.push(node)
      from = end
    } else open.push(node)
  }
  close()
  return content
}
