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
  let end = at + 1
  while (end < lines.length && end - at < MOST_LINES && isBelow(lines, end)) end++
  for (let notes = 0; notes <= MOST_NOTES; notes++) {
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
  const columns = headed(
    words.reduce<Column[]>((sum, line) => merged(sum, line), []),
    words,
  )
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return null
  const rows = words.map((line, at) => columns.map((column) => cellOf(lines[at] as Line, line, column)))
  const [heads = [], ...body] = rows
  if (!heads.slice(1).every((head) => head !== null && isHead(head.text)) || !isBody(body)) return null
  if (!isTight(rows) || !columns.slice(1).every((_, at) => isApart(rows, at + 1))) return null
  const cells = rows.map((row) =>
    row.flatMap((cell, column): TextCell[] =>
      cell ? [{ column, columnSpan: 1, lines: [{ text: cell.text, start: cell.start }] }] : [],
    ),
  )
  return { start: first.start, page: first.page, columns: columns.length, rows: cells, headerRows: 1 }
}

function wordsOf({ text, indent, start }: Line): Piece[] {
  return [...text.matchAll(/\S+/gu)].map((word) => {
    const from = indent + word.index
    return { text: word[0], from, to: from + word[0].length, start: start + word.index }
  })
}

/** The columns, those without a head or without anything below it joined to the one before. */
function headed(columns: readonly Column[], [head = [], ...body]: readonly (readonly Piece[])[]): Column[] {
  const holds = (line: readonly Piece[], { from, to }: Column): boolean =>
    line.some((word) => word.from >= from && word.to <= to)
  const out: { from: number; to: number }[] = []
  for (const column of columns) {
    const last = out.at(-1)
    const whole = holds(head, column) && body.some((line) => holds(line, column))
    // The first column may have no head.
    const open =
      last !== undefined && out.length === 1 && !(holds(head, last) && body.some((line) => holds(line, last)))
    const unnamed = open && !holds(head, last) && whole
    if (last && !unnamed && (!whole || open)) last.to = column.to
    else out.push({ ...column })
  }
  return out
}

function cellOf({ text, start }: Line, words: readonly Piece[], { from, to }: Column): Piece | null {
  const own = words.filter((word) => word.from >= from && word.to <= to)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return null
  const end = last.start + last.text.length
  return { text: text.slice(first.start - start, end - start), from: first.from, to: last.to, start: first.start }
}

const isHead = (text: string): boolean => isHeadText(text) && (isTimeHead(text) || !VALUE.test(text))

const isValue = (text: string): boolean =>
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
function isApart(rows: readonly (readonly (Piece | null)[])[], column: number): boolean {
  const known = rows.slice(1).every((row) => {
    const [before, cell] = [row[column - 1]?.text ?? '', row[column]?.text ?? '']
    return isTimeHead(before) || (isValue(before) && isValue(cell))
  })
  return known || rows.some((row) => gapBefore(row, column, row[column] ?? null) > 1)
}

function gapBefore(row: readonly (Piece | null)[], at: number, cell: Piece | null): number {
  const before = row[at - 1]
  return cell && before ? cell.from - before.to : 0
}
