import { isLoneMarker, type Line } from './text-lines.ts'

/** A stretch of a line between wide gaps: what may be a cell of a table. */
export interface Segment {
  readonly text: string
  /** Offset into the source. */
  readonly start: number
  /** Columns of the page, half open. */
  readonly from: number
  readonly to: number
}

const TAB = 8
/** Widest gap behind the marker of a list item. */
const MARKER_GAP = 8

/** A gap that sets cells apart: a tab, two spaces or more, or dots that lead to values. Two spaces behind the end of a sentence are typists' habit. */
const GAP =
  /\s?(?<!\.)\.{4,}\s{1,80}(?=[$€£(–-]?\d[\d.,%]{0,20}\s{2}\s{0,80}\S)|\t\s*|(?<![.:;?!]) {2,}\s*|(?<=[.:;?!]) {3,}\s*|(?<=(?<!\p{L})(?:No|Nos|Nb|Nbre|Núm|N)\.) {2,}\s*/gu

/** The segments of a line. The marker of a list item or the number of a heading belongs to what it stands before. */
export function segmentsOf(line: Line): Segment[] {
  const segments: Segment[] = []
  const { text } = line
  let from = 0
  const add = (to: number) => {
    const body = text.slice(from, to)
    segments.push({
      text: body,
      start: line.start + from,
      from: columnOf(line, from),
      to: columnOf(line, to),
    })
  }
  for (const match of text.matchAll(GAP)) {
    // The number of a row stands far from its label.
    const near = match[0].length <= MARKER_GAP
    if (from === 0 && near && isLoneMarker({ text: text.slice(0, match.index) })) continue
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return segments
}

/** Column of the page in which a character of the line stands. */
function columnOf({ text, indent }: Line, at: number): number {
  if (!text.includes('\t')) return indent + at
  let column = indent
  for (const character of text.slice(0, at)) column = character === '\t' ? column + TAB - (column % TAB) : column + 1
  return column
}
