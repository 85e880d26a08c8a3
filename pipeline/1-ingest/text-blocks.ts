import { addTo } from './multimap.ts'
import { endsSentence, goesOn, isLoneMarker, type Line } from './text-lines.ts'
import { UNFINISHED } from './text-table-rows.ts'

/** The lines of one paragraph, heading, list item or note. */
export interface LineBlock {
  readonly kind: 'text' | 'note'
  readonly lines: readonly Line[]
  /** The mark that a note begins with. */
  readonly mark?: string
}

const MARKER =
  /^(?:[•●▪■◦‣⁃∙·*–—-]|\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,6})[.)]|\(\d{1,3}\)\.?|\d{1,2}(?:\.\d{1,2}){1,4}\.?|§{1,2} ?\d+\.?)(?=\s)/u

/** Signs that only stand before an item. */
const BULLET = /^[•●▪■◦‣⁃∙\ue000-\uf8ff](?=\s)/u

/** A line of a table of contents: dots or a wide gap lead to a page number. */
const LEADER = /(?:\.{4}|(?:\. ){4}|\u2026{2}|_{4}|\s{8})\s{0,60}(?:\d{1,4}|[ivxl]{1,6})$/u

/** True where the line begins with what may be a list marker or a section number. */
export function beginsWithMarker(line: { readonly text: string }): boolean {
  return MARKER.test(line.text.slice(0, 24))
}

/** A line that is one link and nothing else: extractors put the targets of a page's links at its end. */
const ONLY_LINK = /^(?:https?:\/\/|www\.)\S+$/u

/** Joins printed lines into blocks. */
export function blocksOf(lines: readonly Line[], doubleSpaced: boolean): LineBlock[] {
  const { body, notes } = doubleSpaced ? apart(lines) : { body: lines, notes: new Map<Line, Line[]>() }
  const layout = { full: fullLine(body), unwrapped: body.some(({ text }) => text.length > LONGEST), ...indentsOf(body) }
  const blocks: LineBlock[] = []
  let open: Line[] = []
  let waiting: Line[] = []
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'text', lines: open })
    for (const line of waiting) blocks.push({ kind: 'note', lines: [line] })
    open = []
    waiting = []
  }
  for (const line of body) {
    if (open.length > 0 && breaksBefore(line, open, layout)) close()
    open.push(line)
    waiting.push(...(notes.get(line) ?? []))
  }
  close()
  return blocks
}

/**
 * Link targets at the foot of a page, by the line of text that stands before them. One that an empty line sets off is
 * only taken out where the text around it runs on without it.
 */
function apart(lines: readonly Line[]): { body: Line[]; notes: Map<Line, Line[]> } {
  const body: Line[] = []
  const notes = new Map<Line, Line[]>()
  for (const [i, line] of lines.entries()) {
    const before = body.at(-1)
    if (!before || line.page !== before.page || !ONLY_LINK.test(line.text)) {
      body.push(line)
      continue
    }
    const after = lines.slice(i, i + 50).find((next) => !ONLY_LINK.test(next.text))
    const runsOn = after !== undefined && after.page > line.page && !endsSentence(before) && goesOn(after)
    if (line.tight || runsOn) addTo(notes, before, line)
    else body.push(line)
  }
  return { body, notes }
}

/** Length up to which a line would have been filled before it broke: the next word would not have fitted. */
function filled(line: Line, next: Line): number {
  return line.indent + line.text.length + 1 + (/^\S+/u.exec(next.text)?.[0].length ?? 0)
}

/**
 * The width that lines which surely go on have, next word included; the tenth of them that is shortest is left out.
 * Zero where lines are not wrapped at all.
 */
function fullLine(lines: readonly Line[]): number {
  const widths: number[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (next && next.gap === 0 && !endsSentence(line) && goesOn(next)) widths.push(filled(line, next))
  }
  widths.sort((a, b) => a - b)
  return widths.length < 3 ? 0 : (widths[Math.floor(widths.length / 10)] ?? 0)
}

/** Letters differ in width: a line is only surely shorter than a full one below this share of it. */
const CLEARLY = 0.97

/** A line shorter than this share of a full one stands alone, a heading or a label, if what follows begins anew. */
const SHORT = 0.75

/** No line that was broken to fit a page is longer than this. */
const LONGEST = 240

/** How a document lays out its paragraphs. */
interface Layout {
  /** See `fullLine`. */
  readonly full: number
  /** True where a paragraph is one line, however long: then each line is a paragraph. */
  readonly unwrapped: boolean
  /** The indent of most lines. */
  readonly usual: number
  /** True where an indent belongs to the first line of a paragraph or item alone. */
  readonly firstLines: boolean
}

function indentsOf(lines: readonly Line[]): Pick<Layout, 'usual' | 'firstLines'> {
  const usual = usualIndent(lines)
  let first = 0
  let block = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (line.indent <= usual || !next || next.gap > 0) continue
    if (next.indent === usual) first++
    else block++
  }
  return { usual, firstLines: first > block }
}

/** The indent that most lines have. */
export function usualIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Columns by which the lines of an item stand in from its marker, at most. */
const HANGING = 8

/** True where a sentence goes on over the page with a capital: the line before is full, or ends in a small word, and both begin at one edge. */
function runsOver(before: Line, line: Line, full: number): boolean {
  const step = line.indent - before.indent
  // Under the marker of an item its lines hang.
  if (endsSentence(before) || step < 0 || step > (beginsWithMarker(before) ? HANGING : 0)) return false
  return UNFINISHED.test(before.text.slice(-12)) || (full > 0 && filled(before, line) >= full * CLEARLY)
}

function breaksBefore(line: Line, open: readonly Line[], layout: Layout): boolean {
  const { full } = layout
  const before = open.at(-1)
  const first = open[0]
  if (!before || !first) return false
  if (line.joint) return false
  if (BULLET.test(line.text) || isLoneMarker(line) || LEADER.test(before.text)) return true
  const marker = beginsWithMarker(line)
  const flows = !endsSentence(before) && goesOn(line)
  const turned = line.page !== before.page
  if (line.gap > 0) return !(turned && (flows || (!marker && runsOver(before, line, full))))
  if (/\S[-\u00ad\u2010]$/u.test(before.text) && goesOn(line)) return false
  const width = filled(before, line)
  const short = full === 0 ? width < 50 : width < full * CLEARLY
  if (marker)
    return (
      short || endsSentence(before) || (beginsWithMarker(first) && /(?:,|\b(?:and|or|et|ou|y|o))$/u.test(before.text))
    )
  if (!turned && !flows && layout.firstLines && line.indent > layout.usual) return true
  if (!turned && breaksByIndent(line, open, endsSentence(before), flows)) return true
  if (goesOn(line)) return false
  if (endsSentence(before)) return short || (full === 0 && layout.unwrapped)
  return full === 0 ? layout.unwrapped : width < full * SHORT
}

/** An indent deeper than the block's own begins a paragraph or an item; a hanging indent under a marker does not. */
function breaksByIndent(line: Line, open: readonly Line[], ended: boolean, flows: boolean): boolean {
  const [first, second] = open
  if (!first || flows) return false
  const usual = second ?? first
  const step = line.indent - usual.indent
  if (step > 0) return second !== undefined || (ended && !beginsWithMarker(first))
  return step < 0 && second !== undefined && ended
}
