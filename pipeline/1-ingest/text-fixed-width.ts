import { isHeadText, isTimeHead } from './head-text.ts'
import { type Column, merged } from './text-columns.ts'
import type { Line } from './text-lines.ts'
import { MOST_COLUMNS, MOST_LINES, type TextCell, type TextTable, VALUE } from './text-table-rows.ts'

/** A table whose columns one space parts, and where it ends. */
interface FixedWidth {
  readonly table: TextTable
  /** Index of the line behind it. */
  readonly end: number
}

/** Rows below the head, at least. */
const LEAST_ROWS = 3
/** Lines of heads, at most. */
const MOST_HEADS = 3
/** Lines of notes directly below the rows, at most. */
const MOST_NOTES = 2
/** What shows white set between columns. */
const WIDE_GAP = /\S {2,}\S/u
/** A value that a source, a second figure or a sign of a note follows: "12,575 (13)", "Yes (1)", "1,463†". */
const SECOND = /[*†‡]{0,3} ?\([\d.,;%–-]{1,20}\)$/u

type Piece = { readonly text: string; readonly from: number; readonly to: number; readonly start: number }

/**
 * A table as browsers of text print it: a head, and rows of which each cell begins (or ends) where the one above it does, one
 * space behind the longest cell of the column before. Only where values fill the columns and some rows alone do not show
 * these, as one space parts their cells: else the white between them tells more.
 */
export function fixedWidthTable(lines: readonly Line[], at: number): FixedWidth | null {
  const first = lines[at]
  if (!first || !lines.slice(at + 1, at + 1 + LEAST_ROWS).some(({ text }) => WIDE_GAP.test(text))) return null
  // A block is tried from its first line with columns on alone.
  if (isBelow(lines, at) && WIDE_GAP.test(lines[at - 1]?.text ?? '')) return null
  let end = at + 1
  while (end < lines.length && end - at < MOST_LINES && isBelow(lines, end)) end++
  for (let notes = 0; notes <= MOST_NOTES && end - notes - at > LEAST_ROWS; notes++) {
    const table = tableOf(lines.slice(at, end - notes))
    if (table) return { table, end: end - notes }
  }
  return null
}

const isBelow = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.gap === 0 && lines[at]?.page === lines[at - 1]?.page

function tableOf(lines: readonly Line[]): TextTable | null {
  const [first] = lines
  if (!first || lines.length <= LEAST_ROWS || lines.some(({ text }) => text.includes('\t'))) return null
  const words = lines.map(wordsOf)
  const all = words.reduce<Column[]>((sum, line) => merged(sum, line), [])
  const from = headLines(words, all)
  const columns = headed(all, words, from)
  if (from === 0 || columns.length < 2 || columns.length > MOST_COLUMNS) return null
  const printed = words.map((line, at) => columns.map((column) => cellOf(lines[at] as Line, line, column)))
  const heads = columns.map((_, column) => printed.slice(0, from).flatMap((row) => row[column] ?? []))
  if (from > 1 && (CAPTION.test(first.text) || !columns.every((_, at) => at === 0 || areOver(heads[at], columns, at))))
    return null
  if (!heads.slice(1).every((cell) => cell.length > 0 && isHead(textOf(cell)))) return null
  const rows = rowsOf(printed.slice(from))
  const firsts = rows?.map((row) => row.map(([cell]) => cell ?? null))
  if (!rows || !firsts || rows.length < LEAST_ROWS || !isBody(firsts) || !(isTight(printed) || hasSources(printed)))
    return null
  if (!columns.slice(1).every((_, at) => isApart(printed, firsts, at + 1))) return null
  const cells = [heads, ...rows].map((row) =>
    row.flatMap((own, column): TextCell[] => (own.length > 0 ? [{ column, columnSpan: 1, lines: own }] : [])),
  )
  return { start: first.start, page: first.page, columns: columns.length, rows: cells, headerRows: 1 }
}

const textOf = (cell: readonly Piece[]): string => cell.map(({ text }) => text).join(' ')

/** True for lines of a head in the middle of their column, as wide as it is up to the next: those of a title above it are not. */
function areOver(head: readonly Piece[] = [], columns: readonly Column[], at: number): boolean {
  const { from = 0, to = 0 } = columns[at] ?? {}
  const wide = (columns[at + 1]?.from ?? to + 1) - 1
  return head.every((line) => [to, wide].some((end) => Math.abs(line.from + line.to - from - end) <= OFF))
}
/** Twice as far as a head may stand from the middle. */
const OFF = 3
/** What begins the title of a table. */
const CAPTION = /^(?:Table|Tableau|Tabla|Cuadro) [\dIVX]/iu

/** How many first lines are heads: those above the first with a label and a value. */
function headLines(words: readonly (readonly Piece[])[], columns: readonly Column[]): number {
  const label = columns[0]?.to ?? 0
  const from = words.findIndex(
    (line) =>
      line.some((word) => word.to <= label) &&
      line.some((word) => word.from > label && VALUE.test(word.text) && !isTimeHead(word.text)),
  )
  return from > 0 && from <= MOST_HEADS ? from : 0
}

/** The cells of each row by column. What goes on a label or sets sources below all values belongs to the row above; null where other lines have no label. */
function rowsOf(printed: readonly (readonly (Piece | null)[])[]): Piece[][][] | null {
  const rows: Piece[][][] = []
  for (const line of printed) {
    const [label, ...cells] = line
    const row = rows.at(-1)
    const alone = cells.every((cell) => cell === null)
    const sources = !label && cells.every((cell) => cell === null || SOURCES.test(cell.text))
    if (row && ((label && alone && GOES_ON.test(label.text)) || sources))
      line.forEach((cell, column) => {
        if (cell) row[column]?.push(cell)
      })
    else if (!label || alone) return null
    else rows.push(line.map((cell) => (cell ? [cell] : [])))
  }
  return rows
}

/** True for a line of sources alone, each below a value. */
const hasSources = (printed: readonly (readonly (Piece | null)[])[]): boolean =>
  printed.some(([label, ...cells]) => !label && cells.every((cell) => cell !== null && SOURCES.test(cell.text)))

/** What begins the second line of a label, and what stands below a value. */
const GOES_ON = /^[\p{Ll}(]/u
const SOURCES = /^\([\d.,;%–-]{1,20}\)$/u

function wordsOf({ text, indent, start }: Line): Piece[] {
  return [...text.matchAll(/\S+/gu)].map((word) => {
    const from = indent + word.index
    return { text: word[0], from, to: from + word[0].length, start: start + word.index }
  })
}

/** The columns, those without a head or without anything below it joined to the one before. */
function headed(columns: readonly Column[], lines: readonly (readonly Piece[])[], from: number): Column[] {
  const head = lines.slice(0, from).flat()
  const body = lines.slice(from)
  const holds = (line: readonly Piece[], { from, to }: Column): boolean =>
    line.some((word) => word.from >= from && word.to <= to)
  const out: { from: number; to: number }[] = []
  for (const column of columns) {
    const last = out.at(-1)
    const whole = holds(head, column) && body.some((line) => holds(line, column))
    // The first column may have no head.
    const open =
      last !== undefined && out.length === 1 && !(holds(head, last) && body.some((line) => holds(line, last)))
    const unnamed = open && !holds(head, last) && whole && body.every((line) => isValued(line, column))
    if (last && !unnamed && (!whole || open)) last.to = column.to
    else out.push({ ...column })
  }
  return out
}

const isValued = (line: readonly Piece[], { from, to }: Column): boolean =>
  line.every((word) => word.from < from || word.to > to || VALUE.test(word.text) || SOURCES.test(word.text))

function cellOf({ text, start }: Line, words: readonly Piece[], { from, to }: Column): Piece | null {
  const own = words.filter((word) => word.from >= from && word.to <= to)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return null
  const end = last.start + last.text.length
  return { text: text.slice(first.start - start, end - start), from: first.from, to: last.to, start: first.start }
}

/** A head, with its brackets whole. */
const isHead = (text: string): boolean =>
  isHeadText(text) && (isTimeHead(text) || !VALUE.test(text)) && text.split('(').length === text.split(')').length

const isValue = (text: string): boolean => !DOUBLE.test(text) && isOne(text)
/** Two values with a space between. */
const DOUBLE = /[\d%] (?!\d{3}(?!\d)|[(%])[-–$€£]?\d|% \d/u
const isOne = (text: string): boolean =>
  VALUE.test(text) || NONE.test(text) || VALUE.test(text.replace(SECOND, '').trim())
/** Words for a value that nobody knows. */
const NONE =
  /^(?:unknown|unavailable|not available|inconnue?s?|non disponible|desconocid[oa]s?|no disponible)(?: \(\d{1,3}\))?$/iu

/** True for rows that each have a label, and columns behind it whose cells stand flush, half of them or more values. */
function isBody(body: readonly (readonly (Piece | null)[])[]): boolean {
  const width = body[0]?.length ?? 0
  if (!body.every(([label, ...cells]) => label && cells.some((cell) => cell !== null))) return false
  const columns = Array.from({ length: width - 1 }, (_, at) => body.flatMap((row) => row[at + 1] ?? []))
  const all = columns.flat()
  return (
    columns.every(isFlush) &&
    columns.some((cells) => cells.length > body.length / 2 && cells.every(({ text }) => isValue(text))) &&
    all.filter(({ text }) => isValue(text)).length >= all.length * (width > 2 ? 0.6 : 1)
  )
}

function isFlush(cells: readonly Piece[]): boolean {
  const [first] = cells
  if (!first || cells.length < 2) return first !== undefined
  const middle = first.from + first.to
  return (
    cells.every(({ from }) => from === first.from) ||
    cells.every(({ to }) => to === first.to) ||
    cells.every(({ from, to }) => Math.abs(from + to - middle) <= 2)
  )
}

/** True where one space parts two cells of a row somewhere. */
function isTight(rows: readonly (readonly (Piece | null)[])[]): boolean {
  return rows.some((row) => row.some((cell, at) => gapBefore(row, at, cell) === 1))
}

/** True where more than one space stands before a column's cell somewhere, as chance gaps of prose have it not, or between values or years. */
function isApart(
  printed: readonly (readonly (Piece | null)[])[],
  rows: readonly (readonly (Piece | null)[])[],
  column: number,
): boolean {
  const known = rows.every((row) => {
    const [before, cell] = [row[column - 1]?.text ?? '', row[column]?.text ?? '']
    return isTimeHead(before) || (isValue(before) && isValue(cell))
  })
  return known || printed.some((row) => gapBefore(row, column, row[column] ?? null) > 1)
}

function gapBefore(row: readonly (Piece | null)[], at: number, cell: Piece | null): number {
  const before = row[at - 1]
  return cell && before ? cell.from - before.to : 0
}
