import { isHeadText, isTimeHead } from './head-text.ts'
import { type Column, columnsOf, isCrossing, isIn, merged, ofBody, settled } from './text-columns.ts'
import { delimitedTable, delimiterOf } from './text-delimited.ts'
import { fixedWidthTable } from './text-fixed-width.ts'
import type { Line } from './text-lines.ts'
import { type Segment, segmentsOf } from './text-segments.ts'
import { stackedTable } from './text-stacked.ts'
import { MOST_COLUMNS, rowsOf, type TextTable, VALUE } from './text-table-rows.ts'

/** Tables of a text and the lines that are in none. */
export interface TablesApart {
  readonly tables: readonly TextTable[]
  readonly lines: readonly Line[]
}

/** Fewer lines that stand in columns are a letterhead or a signature. */
const LEAST_LINES = 3

/** Empty lines that may stand between the rows of a table. */
const MOST_GAP = 2

/** Takes tables out of a text: lines set in columns by white space, or parted by bars or tabs, or cells one a line under years. */
export function tablesApart(printed: readonly Line[]): TablesApart {
  const tables: TextTable[] = []
  const heads = new Set<string>()
  const rest: Line[] = []
  const lines = withoutRules(printed)
  for (let at = 0; at < lines.length; ) {
    const found =
      delimited(lines, at) ?? fixedWidthTable(lines, at) ?? aligned(lines, at, heads) ?? stackedTable(lines, at)
    if (found) {
      if (found.table) {
        tables.push(found.table)
        heads.add(headText(lines[at]))
      } else for (const line of lines.slice(at, found.end)) rest.push(line)
      at = found.end
      const next = lines[at]
      // What follows a table does not go on what stands before it.
      if (next && found.table) next.gap = Math.max(1, next.gap)
    } else {
      const line = lines[at]
      if (line) rest.push(line)
      at++
    }
  }
  return { tables, lines: rest }
}

/** Dashes across the page, or under each column. */
const RULE_LINE = { test: (text: string): boolean => /^[-–—_=─━\s]+$/u.test(text) && /[-–—_=─━]{3}/u.test(text) }

/** The lines without the rules that stand directly above or below lines of cells. */
function withoutRules(lines: readonly Line[]): Line[] {
  return lines.filter((line, at) => {
    if (line.text.length < LEAST_RULE || !RULE_LINE.test(line.text)) return true
    const [before, next, second] = [lines[at - 1], lines[at + 1], lines[at + 2]]
    const inTable =
      (before !== undefined && line.gap === 0 && isCells(before)) ||
      (next !== undefined && next.gap === 0 && (isCells(next) || (second !== undefined && isCells(second))))
    if (inTable && next) next.gap = Math.max(next.gap, 1)
    return !inTable
  })
}

/** Shortest rule, in characters. */
const LEAST_RULE = 12

const isCells = (line: Line): boolean => !RULE_LINE.test(line.text) && segmentsOf(line).length > 1

/** Lines that belong together, and the table that they are, if they are one. */
interface Found {
  readonly table: TextTable | null
  /** Index of the line behind it. */
  readonly end: number
}

function delimited(lines: readonly Line[], at: number): Found | null {
  const first = lines[at]
  const delimiter = first ? delimiterOf(first) : null
  if (!first || delimiter === null) return null
  let end = at
  const belongs = (line: number): boolean =>
    line === at || (follows(lines, line) && (delimiterOf(lines[line]) === delimiter || groups(line)))
  const groups = (line: number): boolean =>
    delimiter === '\t' && namesRows(lines, line) && delimiterOf(lines[line + 1]) === delimiter
  while (end < lines.length && belongs(end)) end++
  return { table: delimitedTable(lines.slice(at, end), delimiter), end }
}

/** True where a line may go on the table that the line before belongs to. */
function follows(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  return line !== undefined && before !== undefined && line.page === before.page && line.gap <= MOST_GAP
}

/** The words of a line, whatever the gaps between them. */
function headText(line: Line | undefined): string {
  return (line?.text ?? '').split(/\s+/u).join(' ')
}

/**
 * `heads`: first lines of the tables before; a table that goes on over the page repeats its head, and may be short.
 * Where the heads hide the columns, which stand across the white between the values, these show without them.
 */
function aligned(lines: readonly Line[], at: number, heads: ReadonlySet<string>): Found | null {
  const found = alignedFrom(lines, at, heads, 0)
  const next = found?.table ? lines[found.end] : undefined
  if (found?.table && !(next && follows(lines, found.end) && segmentsOf(next).length > LEAST_CELLS)) return found
  for (let skip = 1; skip <= MOST_SKIPPED && areHeads(lines, at, skip); skip++) {
    const below = alignedFrom(lines, at, heads, skip)
    if (below?.table && below.table.rows.length > LEAST_LINES && below.end > (found?.table ? found.end : 0))
      return below
  }
  return found
}

/** Cells of a line behind a table that show it to go on. */
const LEAST_CELLS = 2

/** Lines of heads that may be passed over when columns are looked for. */
const MOST_SKIPPED = 2

/** True for lines of heads, with cells of their own, above a line. */
function areHeads(lines: readonly Line[], at: number, count: number): boolean {
  return lines.slice(at, at + count).every((line, i) => {
    const segments = segmentsOf(line)
    return (
      (i === 0 || follows(lines, at + i)) &&
      segments.length > 1 &&
      segments.length <= MOST_COLUMNS &&
      segments.every(({ text }) => isHeadText(text) && (isTimeHead(text) || !VALUE.test(text)))
    )
  })
}

/** A table that begins at a line; the columns are those of the lines behind the first `skip`. */
function alignedFrom(lines: readonly Line[], at: number, heads: ReadonlySet<string>, skip: number): Found | null {
  const first = lines[at + skip]
  if (!first || (skip > 0 && !follows(lines, at + skip))) return null
  const begin = segmentsOf(first)
  if (begin.length < 2 || begin.length > MOST_COLUMNS) return null
  const taken: Segment[][] = [...lines.slice(at, at + skip).map(segmentsOf), begin]
  let columns = columnsOf([begin])
  let end = at + skip + 1
  for (; end < lines.length && follows(lines, end); end++) {
    const line = lines[end]
    if (!line) break
    const segments = segmentsOf(line)
    if (segments.length > MOST_COLUMNS) break
    const next = merged(columns, segments)
    // The head may span columns; later lines must keep to them.
    const settled = taken.length > 1
    if (next.length < 2 || (settled && next.length < columns.length) || (settled && isCrossing(columns, segments)))
      break
    if (segments.length === 1 && line.gap > 0 && !leadsOn(line, lines[end + 1]) && !namesRows(lines, end)) break
    columns = next
    taken.push(segments)
  }
  const tail = taken.findLastIndex((segments) => segments.length > 1) + 1
  // Of the lines of one cell behind the last row, those that go on its cells belong to it.
  while (taken.length > tail && !isWrapped(taken, columns) && !isLabelGoingOn(lines, at, tail, taken, columns)) {
    taken.pop()
    end--
  }
  columns = settled(ofBody(taken) ?? columns, taken)
  const least = heads.has(headText(lines[at])) ? LEAST_LINES - 1 : LEAST_LINES
  const few = taken.filter((line) => line.length > 1).length < least
  const other =
    few || isMasthead(lines, at, taken) || isJustified(taken, columns) || isContents(taken) || isProse(taken, columns)
  return { table: other ? null : rowsOf(lines.slice(at, end), taken, columns), end }
}

/** True for a broken word above a line of cells: it begins their first. */
function leadsOn({ text }: Line, next: Line | undefined): boolean {
  return next !== undefined && next.gap === 0 && /\p{L}[-–,]$/u.test(text) && segmentsOf(next).length > 2
}

/** True for a short label alone above a line of values: it names the rows below it. */
function namesRows(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || !follows(lines, at + 1)) return false
  const named = /^\p{Lu}/u.test(line.text) && !/\d|[.;?!]$/u.test(line.text)
  if (line.text.length > 60 || !(named || isTimeHead(line.text))) return false
  const values = next.text.split(/\t+| {2,}/u).slice(1)
  return (
    values.length > 0 &&
    values.every((text) => VALUE.test(text)) &&
    values.some((text) => !/^(?:19|20)\d{2}$/u.test(text))
  )
}

/** The head of a first page: who, what and when, in two columns that are no table. */
function isMasthead(lines: readonly Line[], at: number, taken: readonly (readonly Segment[])[]): boolean {
  const values = taken.filter((segments) => segments.slice(1).some(({ text }) => VALUE.test(text)))
  return at < MASTHEAD && (lines[at]?.page ?? 0) <= 1 && values.length < 2
}

/** How many lines from the top of a document its masthead may begin. */
const MASTHEAD = 12

/** True where the last line, which has one segment, goes on a cell of the line before. */
function isWrapped(lines: readonly (readonly Segment[])[], columns: readonly Column[]): boolean {
  const [segment] = lines.at(-1) ?? []
  const before = lines.at(-2)
  if (!segment || !before) return false
  const column = columns.find((own) => isIn(segment, own))
  const above = before.find((own) => column !== undefined && isIn(own, column))
  return column !== undefined && column !== columns[0] && above !== undefined
}

/** True where each line from `tail` on goes on the label of the last row: directly below it, and without room on the line before. */
function isLabelGoingOn(
  lines: readonly Line[],
  at: number,
  tail: number,
  taken: readonly (readonly Segment[])[],
  columns: readonly Column[],
): boolean {
  const [label, second] = columns
  const last = taken.slice(tail - 1)
  return (
    label !== undefined &&
    second !== undefined &&
    tail > 0 &&
    last.slice(1).every(([segment], i) => {
      const above = last[i]?.[0]
      if (!segment || !above || (lines[at + tail + i]?.gap ?? 1) > 0) return false
      if (![above, segment].every((own) => isIn(own, label)) || above.from !== segment.from) return false
      const word = /^\S+/u.exec(segment.text)?.[0].length ?? 0
      const full = Math.min(second.from - 2, label.to)
      return /,$/u.test(above.text) || (above.to + 1 + word > full && !NOTE.test(segment.text))
    })
  )
}

/** What begins a note or a source under a table. */
const NOTE = /^(?:sources?|notes?|nota|fuentes?|n\.b|\*|\(?\d)/iu

/** Lines of justified text have gaps everywhere: more of them than columns. */
function isJustified(lines: readonly (readonly Segment[])[], columns: readonly Column[]): boolean {
  const loose = lines.filter((segments) =>
    columns.some((column) => segments.filter((segment) => isIn(segment, column)).length > 1),
  )
  return loose.length > lines.length / 4
}

/** A table of contents: each line ends in a page number, and they go up. */
function isContents(lines: readonly (readonly Segment[])[]): boolean {
  const numbers = lines.filter((segments) => segments.length > 1).map((segments) => Number(segments.at(-1)?.text))
  const rising = numbers.every((number, i) => Number.isInteger(number) && number >= (numbers[i - 1] ?? 0))
  return rising && lines.every((segments) => segments.length <= 3)
}

/** Columns of running text are at least so wide, in characters, and about as wide as each other. */
const RUNNING = { width: 36, alike: 0.7, full: 0.5 } as const

/** Two columns of running text: wide, about as wide as each other, most lines filled. */
function isProse(lines: readonly (readonly Segment[])[], columns: readonly Column[]): boolean {
  const [first, second] = columns.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  if (!first || !second || lines.length < 6) return false
  if (second.to - second.from < Math.max(RUNNING.width, (first.to - first.from) * RUNNING.alike)) return false
  return [first, second].every((column) => {
    const own = lines.flatMap((segments) => segments.filter((segment) => isIn(segment, column)))
    return (
      own.filter((segment) => segment.to - segment.from > (column.to - column.from) * 0.75).length >
      own.length * RUNNING.full
    )
  })
}
