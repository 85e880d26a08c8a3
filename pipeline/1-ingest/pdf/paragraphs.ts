import type { BodyStyle } from './body-style.ts'
import { BULLET, hasEnded, MARKER } from './endings.ts'
import { type Line, printedText } from './lines.ts'
import type { Font } from './page.ts'
import { add, most } from './tally.ts'

/** Lines that belong together, as the layout shows it. */
export interface Paragraph {
  readonly lines: readonly Line[]
  /** Bounds of the column that it stands in. */
  readonly column: Column
}

/** Bounds of a column; `left` is where most of its lines begin. */
export interface Column {
  readonly x: number
  readonly left: number
  readonly right: number
}

/** Bounds of the given lines of one column. */
export function columnOf(lines: readonly Line[]): Column {
  const lefts = new Map<number, number>()
  for (const line of lines) add(lefts, Math.round(line.x), line.right - line.x)
  const x = Math.min(...lines.map((line) => line.x), Number.POSITIVE_INFINITY)
  return { x, left: most(lefts) ?? x, right: Math.max(...lines.map((line) => line.right), 0) }
}

/** Cuts lines of one column, from top to bottom, into paragraphs. */
export function paragraphsOf(
  lines: readonly Line[],
  column: Column,
  body: BodyStyle,
  fonts: readonly Font[],
): Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (!group || breaks(group, line, column, body, fonts)) groups.push([line])
    else group.push(line)
  }
  return groups.map((group) => ({ lines: group, column }))
}

function breaks(group: readonly Line[], next: Line, column: Column, body: BodyStyle, fonts: readonly Font[]): boolean {
  const last = group.at(-1)
  const first = group[0]
  if (!last || !first) return true
  const size = last.size
  if (Math.abs(next.size - size) > 0.08 * size) return true
  const gap = next.y - last.y
  const before = group.at(-2)
  const usual = before ? last.y - before.y : body.leading * size
  if (gap < -0.5 * size || gap > 1.3 * Math.max(usual, 1.05 * size)) return true

  const text = printedText(last)
  // Text set beside a picture is narrower than its column: the lines so far show how far it runs.
  const right = group.length > 2 ? Math.max(...group.map((line) => line.right), next.right) : column.right
  const short = last.right < right - Math.max(3 * size, 0.12 * (right - last.x))
  const ended = hasEnded(text, printedText(next))
  const word = next.words[0]
  const lead = word?.text ?? ''
  if (BULLET.test(lead) || beginsNote(next)) return true
  const tab = next.words[1] ? next.words[1].x - (word?.right ?? 0) : 0
  const left = group.length > 1 ? Math.min(...group.slice(1).map((line) => line.x)) : first.x
  if (MARKER.test(lead) && (tab > 0.9 * size || ended || short)) return true
  // A number broken after a hyphen or stroke goes on ("Law No. 51/2010/", "QH12"); an address may end so.
  if (/^[\p{Lu}\d./-]{0,20}[\p{Lu}\d][-/]$/u.test(last.words.at(-1)?.text ?? '') && !text.includes('://')) return false
  const numbered = /^\d{1,3}$/u.test(first.words[0]?.text ?? '')
  if (/^\d{1,3}$/u.test(lead) && tab > 0.9 * size && (numbered || shiftOf(next, left) < -0.5 * size)) return true
  const [boldLast, boldNext] = [isBold(last, fonts), isBold(next, fonts)]
  if (boldLast !== boldNext && isPure(last, fonts) && isPure(next, fonts) && (short || ended)) return true
  const centred = Math.abs((last.x + last.right) / 2 - (next.x + next.right) / 2) < size
  if (centred && Math.abs(next.x - last.x) > size) return false
  const shift = shiftOf(next, left)
  if (group.length > 1 && Math.abs(shift) > 0.8 * size && (ended || short)) return true
  if (group.length === 1 && shift > 0.8 * size && ended) return short || !hangs(first, next)
  const fits = (word ? word.right - word.x : 0) + 0.6 * size < right - last.right
  const capital = /^["“«‘(]?[\p{Lu}\d]/u.test(lead)
  if (short && fits && capital) return ended || (!boldNext && next.size <= body.size * 1.05)
  return false
}

/** True where the line goes on an item, set in to where the words behind the item's marker begin. */
function hangs(first: Line, next: Line): boolean {
  const [marker, words] = [first.words[0], first.words[1]]
  return (
    marker !== undefined &&
    words !== undefined &&
    MARKER.test(marker.text) &&
    Math.abs(next.x - words.x) < 0.5 * next.size
  )
}

function shiftOf(line: Line, left: number): number {
  return line.x - left
}

/** True where the line begins with the mark of a note: raised, or one of the signs. */
function beginsNote(line: Line): boolean {
  const word = line.words[0]
  if (!word) return false
  return (word.raise === 'super' && /^(?:\d{1,3}|[a-z])$/u.test(word.text)) || /^[*†‡§]{1,4}$/u.test(word.text)
}

/** True where most of the line's characters are bold. */
export function isBold(line: Line, fonts: readonly Font[]): boolean {
  return share(line, (font) => font.bold, fonts) > 0.5
}

/** True where most of the line's characters are italic. */
export function isItalic(line: Line, fonts: readonly Font[]): boolean {
  return share(line, (font) => font.italic, fonts) > 0.5
}

function isPure(line: Line, fonts: readonly Font[]): boolean {
  const bold = share(line, (font) => font.bold, fonts)
  return bold < 0.05 || bold > 0.95
}

/** Share of the line's characters whose font passes the test. */
export function share(line: Line, test: (font: Font) => boolean, fonts: readonly Font[]): number {
  let [hit, all] = [0, 0]
  for (const word of line.words) {
    const font = fonts[word.font]
    const length = word.raise === 'none' ? word.text.length : 0
    all += length
    if (font && test(font)) hit += length
  }
  return all === 0 ? 0 : hit / all
}
