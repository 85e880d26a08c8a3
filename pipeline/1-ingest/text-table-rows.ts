import { headSpans } from './head-spans.ts'
import { isHeadText, isTimeHead } from './head-text.ts'
import type { Column } from './text-columns.ts'
import type { Line } from './text-lines.ts'
import type { Segment } from './text-segments.ts'

/** What is wider is no table, and no cell has more lines: both bound the work on hostile text. */
export const MOST_COLUMNS = 60
export const MOST_LINES = 200

/** A table of a text file. */
export interface TextTable {
  /** Offset of its first line in the source. */
  readonly start: number
  readonly page: number
  readonly columns: number
  readonly rows: readonly (readonly TextCell[])[]
  readonly headerRows: number
}

/** A cell: its printed lines. */
export interface TextCell {
  readonly column: number
  readonly columnSpan: number
  readonly lines: readonly Pick<Segment, 'text' | 'start'>[]
}

/** The cells of one printed line, by column. */
type Cells = Map<number, { readonly segment: Segment; readonly span: number }>

/** A value of its own, not the rest of a longer text: a number, an amount, a yes or no. */
export const VALUE =
  /^(?:(?:[-–—+$€£¥(]{0,3}\d[\d.,\s%()*†‡§/–-]{0,30}|yes|no|n\/?a|oui|non|s[ií])\b.{0,6}|[-–—…*]{1,3}|\.\.|n\.?[ad]\.?|n\/d|s\/d)$/iu

/** Sets the lines of a table into rows: a line goes on the row above where its cells could not have stood there. */
export function rowsOf(
  lines: readonly Line[],
  segments: readonly (readonly Segment[])[],
  columns: readonly Column[],
): TextTable | null {
  const printed = segments.map((line) => cellsOf(line, columns))
  const rows: Cells[][] = []
  printed.forEach((cells, at) => {
    const row = rows.at(-1)
    const before = printed[at - 1]
    const apart = (lines[at]?.gap ?? 0) > 0
    const grouped = rows.some(([line, ...more]) => more.length === 0 && line?.size === 1 && line.has(0))
    const group =
      isGroupOver(cells, printed[at + 1], before, columns, grouped) || (rows.length === 1 && isUnderHeads(cells, row))
    if (row && before && !apart && !group && row.length < MOST_LINES && goesOn(cells, row, columns)) row.push(cells)
    else rows.push([cells])
  })
  const [first] = lines
  if (!first || rows.length < 2) return null
  const written = rows.map((row) => joined(row))
  const headerRows = headOf(written)
  const spread = written.map((row, at) => (at < headerRows - 1 ? overColumns(row, rows[at] ?? [], columns) : row))
  return { start: first.start, page: first.page, columns: columns.length, rows: spread, headerRows }
}

/** The cells of an upper row of heads over the columns that they belong to. */
function overColumns(
  row: readonly TextCell[],
  lines: readonly Cells[],
  columns: readonly Column[],
): readonly TextCell[] {
  const [line] = lines
  const [label, ...others] = columns
  if (lines.length !== 1 || !line || !label) return row
  const cells = [...line.values()].map(({ segment }) => segment)
  const heads = cells.filter((segment) => segment.from >= label.to || (segment.from + segment.to) / 2 > label.to)
  const spans = headSpans(heads, others)
  if (!spans) return row
  const over = heads.map((segment, at) => {
    const { column = 0, span = 1 } = spans[at] ?? {}
    return { column: column + 1, columnSpan: span, lines: [segment] }
  })
  const rest = cells.filter((segment) => !heads.includes(segment))
  return [...rest.map((segment) => ({ column: 0, columnSpan: 1, lines: [segment] })), ...over]
}

function cellsOf(segments: readonly Segment[], columns: readonly Column[]): Cells {
  const cells: Cells = new Map()
  for (const segment of segments) {
    const touched = columns.flatMap(({ from, to }, i) => (segment.from < to && from < segment.to ? [i] : []))
    const column = touched[0] ?? nearest(segment, columns)
    const own = cells.get(column)
    // Two stretches of one column are one cell with a wide gap in it.
    if (own) cells.set(column, { ...own, segment: { ...own.segment, text: `${own.segment.text} ${segment.text}` } })
    else cells.set(column, { segment, span: Math.max(1, touched.length) })
  }
  return cells
}

/** The column that a segment over none stands closest to. */
function nearest(segment: Segment, columns: readonly Column[]): number {
  const distances = columns.map(({ from, to }) => Math.max(from - segment.to, segment.from - to))
  return distances.indexOf(Math.min(...distances))
}

/** Words and signs that no cell ends with, and no paragraph. */
export const UNFINISHED =
  /(?:[,–-]|(?<!\p{L})(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|au|aux|avec|d[eu]|des|en|et|la|les?|ou|par|pour|sur|con|del?|el|las?|los|o|para|por|y))$/iu

/** Years or an acronym in brackets that go on the label above: "National Child Policy⏎(2023–2027)". Not the letter of an item. */
const GOES_ON_LABEL = /^\((?:[^()]{4,40})\)/u

function goesOn(cells: Cells, row: readonly Cells[], columns: readonly Column[]): boolean {
  const open = [...(row.at(-1) ?? [])].filter(
    ([, { segment }]) => UNFINISHED.test(segment.text) && !VALUE.test(segment.text),
  )
  // A row called "Sur" is no preposition.
  if (isValues(cells, row)) return false
  if (open.some(([column]) => cells.has(column))) return true
  if (isGroup(cells, row, columns)) return false
  const filled = new Set(row.flatMap((line) => [...line.keys()]))
  const small =
    [...cells.values()].every(({ segment }) => /^[\p{Ll}(]/u.test(segment.text)) ||
    GOES_ON_LABEL.test(cells.get(0)?.segment.text ?? '')
  if (cells.size >= columns.length && !small && endsCell(row, columns)) return false
  return [...cells].every(([column, { segment }]) => {
    if (!filled.has(column)) return false
    const above = row.findLast((line) => line.has(column))?.get(column)?.segment
    const { from = 0, to = 0 } = columns[column] ?? {}
    if (!above || above !== row.at(-1)?.get(column)?.segment) return false
    if (VALUE.test(segment.text) && VALUE.test(above.text)) return false
    const word = /^\S+/u.exec(segment.text)?.[0].length ?? 0
    return above.text.length + 1 + word > to - from || /^[\p{Ll}(]/u.test(segment.text)
  })
}

/** A value, or a unit or word beside values. */
const isShort = (text: string): boolean => VALUE.test(text) || (text.length <= SHORT && !UNFINISHED.test(text))
const SHORT = 8
/** "(6)", "(2,13)": sources of the cell above. */
const SOURCES = /^\(\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\)$/u

/** True for a labelled line of values under a line that fills the same columns: a row of its own. */
function isValues(cells: Cells, row: readonly Cells[]): boolean {
  const above = row.at(-1)
  const values = [...cells].filter(([column]) => column > 0)
  return (
    cells.has(0) &&
    values.length > 0 &&
    values.some(([, { segment }]) => VALUE.test(segment.text) && !SOURCES.test(segment.text)) &&
    values.every(([column, { segment }]) => isShort(segment.text) && above?.has(column))
  )
}

/**
 * True for a label alone over a row of values whose label stands further in, or that would have had room on the line
 * above: it names the rows below.
 */
function isGroupOver(
  cells: Cells,
  next: Cells | undefined,
  before: Cells | undefined,
  columns: readonly Column[],
  grouped: boolean,
): boolean {
  const [label, below] = [cells.get(0)?.segment, next?.get(0)?.segment]
  if (cells.size !== 1 || !label || !below || !next || UNFINISHED.test(label.text)) return false
  const capitals = [label, below].every(({ text }) => /^\p{Lu}/u.test(text) || isTimeHead(text))
  if (!capitals || !isValues(next, [next])) return false
  const above = before?.get(0)?.segment
  const word = /^\S+/u.exec(label.text)?.[0].length ?? 0
  const room = above === undefined || above.to + 1 + word <= (columns[1]?.from ?? 0) - 2
  const time = isTimeHead(label.text) && /(?:19|20)\d{2}/u.test(label.text)
  return below.from > label.from || ((room || time || grouped) && !UNFINISHED.test(above?.text ?? ''))
}

/** True for a line with a value under a head of words: the first row below the heads. */
function isUnderHeads(cells: Cells, row: readonly Cells[] | undefined): boolean {
  return [...cells].some(([column, { segment }]) => {
    const above = row?.at(-1)?.get(column)?.segment.text ?? ''
    const value = VALUE.test(segment.text) && /\d/u.test(segment.text) && !isTimeHead(segment.text)
    return column > 0 && value && /^\p{L}/u.test(above) && !VALUE.test(above) && !UNFINISHED.test(above)
  })
}

/** True for a label alone under a row of values, which would have had room on the line above: it names the rows below. */
function isGroup(cells: Cells, row: readonly Cells[], columns: readonly Column[]): boolean {
  const label = cells.get(0)?.segment
  const above = row.at(-1)?.get(0)?.segment
  const [first, second] = columns
  if (cells.size !== 1 || !label || !above || !first || !second) return false
  if (!/^\p{Lu}/u.test(label.text) && !isTimeHead(label.text)) return false
  if (!row.some((line) => [...line].some(([column, { segment }]) => column > 0 && VALUE.test(segment.text))))
    return false
  // What stands further out than the label above does not go on it.
  if (label.from < above.from) return true
  const word = /^\S+/u.exec(label.text)?.[0].length ?? 0
  return above.to + 1 + word <= second.from - 2
}

/** True where the widest column's text ends a sentence. */
function endsCell(row: readonly Cells[], columns: readonly Column[]): boolean {
  const widths = columns.map(({ from, to }) => to - from)
  const text = row.at(-1)?.get(widths.indexOf(Math.max(...widths)))?.segment.text ?? ''
  return /[.:;!?)][”’"†‡*]{0,3}$/u.test(text)
}

function joined(row: readonly Cells[]): TextCell[] {
  const columns = [...new Set(row.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b)
  return columns.map((column) => {
    const parts = row.flatMap((line) => line.get(column) ?? [])
    return {
      column,
      columnSpan: Math.max(...parts.map(({ span }) => span)),
      lines: parts.map(({ segment }) => segment),
    }
  })
}

/** True for a row of words or years with nothing in its first column, or none in that of the row above: it goes on the head above. */
function isLowerHead(row: readonly TextCell[] | undefined, upper: readonly TextCell[]): boolean {
  // "Region" may stand in the lower row alone.
  const own = upper.some(({ column }) => column === 0) ? 1 : 0
  return (
    row !== undefined &&
    row.length > 1 &&
    row.every(
      ({ column, lines: [line] }) =>
        column >= own && (/^(?:\p{L}|%)/u.test(line?.text ?? '') || isTimeHead(line?.text ?? '')),
    )
  )
}

/** How many rows of heads stand below the first: each goes on the one above, and values follow. */
function lowerHeads(
  first: readonly TextCell[],
  others: readonly (readonly TextCell[])[],
  values: (row?: readonly TextCell[]) => number,
): number {
  let heads = 0
  let upper = first
  for (const row of others.slice(0, MOST_LOWER)) {
    if (!isLowerHead(row, upper) || !others.slice(heads + 1, heads + 3).some((next) => values(next) > 0)) break
    heads++
    upper = row
  }
  // The second of three is told by the third.
  const [second, third] = others
  return heads === 0 && isLowerHead(second, first) && isLowerHead(third, second ?? []) && values(others[2]) > 0
    ? 2
    : heads
}

const MOST_LOWER = 2

/** Rows that the title of a table fills at most. */
const MOST_TITLES = 2

/** The first row is a head where it holds no value, but other rows do, or where its first cell is empty. */
export function headOf(rows: readonly (readonly TextCell[])[]): number {
  const values = (row: readonly TextCell[] = []) =>
    row.filter(
      ({ column, lines }) => column > 0 && /^[-$€£(]?\d|^(?:yes|no|oui|non|s[ií])\b/iu.test(lines[0]?.text ?? ''),
    ).length
  const years = (row: readonly TextCell[] = []) =>
    row.every(
      ({ column, lines }) =>
        column === 0 ||
        !/^\D{0,3}\d/u.test(lines[0]?.text ?? '') ||
        /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(lines[0]?.text ?? '') ||
        isHeadText(lines.map(({ text }) => text).join(' ')),
    )
  const titles = rows.findIndex((row) => row.length > 1)
  // A first row of one cell is the table's title.
  if (titles > 0 && titles <= MOST_TITLES && rows.slice(0, titles).every(([cell]) => cell?.column === 0)) {
    const heads = headOf(rows.slice(titles))
    return heads > 0 ? titles + heads : 0
  }
  const [first, ...others] = rows
  if (!first || first.length < (first[0]?.column === 0 ? 2 : 1)) return 0
  return (values(first) === 0 || years(first)) && (others.some((row) => values(row) > 0) || others.length > 1)
    ? 1 + lowerHeads(first, others, values)
    : 0
}
