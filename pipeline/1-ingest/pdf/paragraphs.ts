import { type Line, printedText } from './lines.ts'
import type { Font } from './page.ts'

/** What the document's running text looks like. */
export interface BodyStyle {
  /** Font size of most characters, in points. */
  readonly size: number
  /** Distance of baselines as a share of the font size. */
  readonly leading: number
  /** Name of the font of most characters. */
  readonly font: string
}

/** Lines that belong together, as the layout shows it. */
export interface Paragraph {
  readonly lines: readonly Line[]
  /** Bounds of the column that it stands in. */
  readonly column: Column
}

/** A marker that begins a list item or numbered paragraph. */
export const MARKER =
  /^(?:[•●○◦▪■□➢❖✓·*–—-]|\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5}|[A-Z]|[IVXL]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\.?|[A-Z]\.\d{1,2}\.?)$/u
const BULLET = /^[•●○◦▪■□➢❖✓·]$/u
/** End of a sentence or lead-in, note marks and references after it passed over. */
export const TERMINAL = /[.!?:;…]["”’»)\]]*(?:[¹²³⁴-⁹*†‡]|\(\d[\d,–-]*\))*$/u

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
  const ended = TERMINAL.test(text)
  const word = next.words[0]
  const lead = word?.text ?? ''
  if (BULLET.test(lead) || beginsNote(next)) return true
  const tab = next.words[1] ? next.words[1].x - (word?.right ?? 0) : 0
  const left = group.length > 1 ? Math.min(...group.slice(1).map((line) => line.x)) : first.x
  if (MARKER.test(lead) && (tab > 0.9 * size || ended || short)) return true
  const numbered = /^\d{1,3}$/u.test(first.words[0]?.text ?? '')
  if (/^\d{1,3}$/u.test(lead) && tab > 0.9 * size && (numbered || shiftOf(next, left) < -0.5 * size)) return true
  const [boldLast, boldNext] = [isBold(last, fonts), isBold(next, fonts)]
  if (boldLast !== boldNext && isPure(last, fonts) && isPure(next, fonts) && (short || ended)) return true
  const centred = Math.abs((last.x + last.right) / 2 - (next.x + next.right) / 2) < size
  if (centred && Math.abs(next.x - last.x) > size) return false
  const shift = shiftOf(next, left)
  if (group.length > 1 && Math.abs(shift) > 0.8 * size && (ended || short)) return true
  if (group.length === 1 && shift > 0.8 * size && ended) return true
  const fits = (word ? word.right - word.x : 0) + 0.6 * size < right - last.right
  const capital = /^["“«‘(]?[\p{Lu}\d]/u.test(lead)
  if (short && fits && capital) return ended || (!boldNext && next.size <= body.size * 1.05)
  return false
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

/** Style of most of the document's characters. */
export function bodyStyle(pages: readonly (readonly Line[])[], fonts: readonly Font[]): BodyStyle {
  const sizes = new Map<number, number>()
  const weights = new Map<number, number>()
  for (const lines of pages) {
    for (const line of lines) {
      for (const word of line.words) {
        if (word.raise !== 'none') continue
        add(sizes, Math.round(word.size * 4) / 4, word.text.length)
        add(weights, word.font, word.text.length)
      }
    }
  }
  const names = new Map<string, number>()
  for (const [font, weight] of weights) add(names, fontName(fonts[font]), weight)
  const size = mainSize(pages) || most(sizes) || 10
  const gaps = new Map<number, number>()
  for (const lines of pages) {
    lines.forEach((line, at) => {
      const above = lines[at - 1]
      if (!above || Math.abs(line.size - size) > 0.5 || Math.abs(above.size - size) > 0.5) return
      const gap = (line.y - above.y) / size
      if (gap > 0.9 && gap < 3.2) add(gaps, Math.round(gap * 20) / 20, 1)
    })
  }
  return { size, leading: most(gaps) ?? 1.2, font: most(names) ?? '' }
}

/** The size that leads on most pages: long lists of references in small print do not make it the body's. */
function mainSize(pages: readonly (readonly Line[])[]): number | undefined {
  const votes = new Map<number, number>()
  for (const lines of pages) {
    const sizes = new Map<number, number>()
    for (const line of lines)
      add(
        sizes,
        Math.round(line.size * 4) / 4,
        line.words.reduce((sum, word) => sum + word.text.length, 0),
      )
    const size = most(sizes)
    if (size !== undefined) add(votes, size, Math.min(1, (sizes.get(size) ?? 0) / 400))
  }
  return most(votes)
}

/** A font's family without subset prefix and style. */
export function fontName(font: Font | undefined): string {
  return (font?.name ?? '')
    .replace(/^[A-Z]{6}\+/u, '')
    .replace(/[-,](?:bold|italic|oblique|regular|roman|it|bd|mt|ps).{0,40}$/iu, '')
}

function add<K>(counts: Map<K, number>, key: K, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight)
}

function most<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: [K, number] | undefined
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry
  return best?.[0]
}
