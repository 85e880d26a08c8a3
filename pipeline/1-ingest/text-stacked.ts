import type { Line } from './text-lines.ts'
import { MOST_LINES, type TextCell, type TextTable, VALUE } from './text-table-rows.ts'

/** A table that no layout shows, and where it ends. */
interface Stacked {
  readonly table: TextTable
  /** Index of the line behind it. */
  readonly end: number
}

type Piece = Pick<Line, 'text' | 'start'>

const YEAR = /^(?:FY ?)?(?:19|20)\d{2}(?:[-–/]\d{2,4})?\*?$/u
const DATED = /^(?=.{4,40}$)\p{Lu}.*\((?:19|20)\d{2}\)$/u
/** Longest label of a row or column, in characters. */
const LABEL = 70
const LEAST_YEARS = 2
const LEAST_ROWS = 2
/** Empty lines that may stand between cells. */
const MOST_GAP = 2

const isLabel = ({ text }: Piece): boolean =>
  text.length <= LABEL && /^[\p{L}(“"]/u.test(text) && /\p{L}{2}/u.test(text) && !/[.;:?!,]$/u.test(text)
const isValue = ({ text }: Piece): boolean =>
  (VALUE.test(text) && !YEAR.test(text)) || /^(?:n\/?[ad]|\.\.|…|[-–—])\.?$/iu.test(text)

/**
 * A table whose cells stand one a line, as pages of the web give it without its grid, or one row a line with single spaces.
 * Only where two years or more head it and each row has as many values: else it is a list or running text.
 */
export function stackedTable(lines: readonly Line[], at: number): Stacked | null {
  return cellsInLines(lines, at) ?? rowsInLines(lines, at) ?? rowsOfYears(lines, at)
}

/** True where a line stands on the page of the one before, and close to it. */
const follows = (lines: readonly Line[], at: number): boolean =>
  lines[at] !== undefined && lines[at]?.page === lines[at - 1]?.page && (lines[at]?.gap ?? 0) <= MOST_GAP

function cellsInLines(lines: readonly Line[], at: number): Stacked | null {
  const first = lines[at]
  if (!first || !isLabel(first) || DATED.test(first.text)) return null
  const head: Line[] = []
  let next = at + 1
  for (; follows(lines, next) && head.length < MOST_LINES; next++) {
    const line = lines[next]
    if (!line || !(YEAR.test(line.text) || DATED.test(line.text))) break
    head.push(line)
  }
  if (head.length < LEAST_YEARS) return null
  const rows: TextCell[][] = [rowOf([first, ...head])]
  for (; rows.length < MOST_LINES; next += head.length + 1) {
    const row = lines.slice(next, next + head.length + 1)
    const [label, ...values] = row
    if (!label || values.length < head.length || !isLabel(label) || !values.every(isValue)) break
    if (row.some((_, offset) => !follows(lines, next + offset))) break
    rows.push(rowOf(row))
  }
  return tableOf(first, rows, head.length + 1, next)
}

/** "Convictions 526 475" under "Type 2018 2019". */
function rowsInLines(lines: readonly Line[], at: number): Stacked | null {
  const first = lines[at]
  const head = first && piecesOf(first)
  const years = head?.slice(1).filter(({ text }) => YEAR.test(text)).length ?? 0
  if (!first || !head || years < LEAST_YEARS || years !== head.length - 1 || !isLabel(head[0] ?? first)) return null
  const rows: TextCell[][] = [rowOf(head)]
  let next = at + 1
  for (; follows(lines, next) && rows.length < MOST_LINES; next++) {
    const line = lines[next]
    const pieces = line && piecesOf(line)
    const [label, ...values] = pieces ?? []
    if (!label || values.length !== years || !isLabel(label) || !values.every(isValue)) break
    rows.push(rowOf(pieces ?? []))
  }
  return tableOf(first, rows, head.length, next)
}

const YEARS = /^(?:year|année|año)s? (?=\p{L})/iu

/** "2015 5,713" under "Year Cases reported": one value a year, or as many as the head has words. */
function rowsOfYears(lines: readonly Line[], at: number): Stacked | null {
  const first = lines[at]
  const year = first && first.text.length <= LABEL ? YEARS.exec(first.text)?.[0].length : undefined
  if (!first || year === undefined) return null
  const words = [...first.text.matchAll(/\S+/gu)].map((word) => ({ text: word[0], start: first.start + word.index }))
  const rows: TextCell[][] = []
  let width = 0
  let next = at + 1
  for (; follows(lines, next) && rows.length < MOST_LINES; next++) {
    const line = lines[next]
    const pieces = line
      ? [...line.text.matchAll(/\S+/gu)].map((word) => ({ text: word[0], start: line.start + word.index }))
      : []
    const [label, ...values] = pieces
    if (!label || !YEAR.test(label.text) || values.length === 0 || !values.every(isValue)) break
    if (width > 0 && values.length !== width) break
    width = values.length
    rows.push(rowOf(pieces))
  }
  if (width !== 1 && width !== words.length - 1) return null
  const rest = { text: first.text.slice(year), start: first.start + year }
  const head = width === 1 ? [...words.slice(0, 1), rest] : words
  return tableOf(first, [rowOf(head), ...rows], width + 1, next)
}

/** A label, and the words of digits behind it. */
function piecesOf({ text, start }: Line): Piece[] {
  const words = [...text.matchAll(/\S+/gu)]
  let from = words.length
  while (from > 1 && /^[-–—(<>≈$€£]?\d[\d.,/–-]*[%)*†‡]?$|^(?:\.\.|…|[-–—])$/u.test(words[from - 1]?.[0] ?? '')) from--
  const last = words[from - 1]
  if (!last) return []
  const label = { text: text.slice(0, last.index + last[0].length), start }
  return [label, ...words.slice(from).map((word) => ({ text: word[0], start: start + word.index }))]
}

const rowOf = (pieces: readonly Piece[]): TextCell[] =>
  pieces.map(({ text, start }, column) => ({ column, columnSpan: 1, lines: [{ text, start }] }))

function tableOf(first: Line, rows: readonly TextCell[][], columns: number, end: number): Stacked | null {
  return rows.length > LEAST_ROWS
    ? { table: { start: first.start, page: first.page, columns, rows, headerRows: 1 }, end }
    : null
}
