import { isTimeHead } from './head-text.ts'
import { isLoneMarker, type Line } from './text-lines.ts'
import { headOf, MOST_COLUMNS, MOST_LINES, type TextCell, type TextTable, VALUE } from './text-table-rows.ts'

/** What parts the cells of a line. */
export type Delimiter = '|' | '\t'

/** Share of lines that begin, or end, with a bar where bars stand at the edges. */
const EDGED = 0.8

/** Rows that a head has at most. */
const MOST_HEADS = 3

/** Least indent of a line that begins with a tab. */
const TAB = 8

/** A rule between rows: `+----+----+`, `|---|:--:|`, `=====`. */
const RULE = /^[-+|=: ]{3,}$/u

/** The delimiter that a line is set with; null where it has none. */
export function delimiterOf(line: Line | undefined): Delimiter | null {
  if (!line) return null
  if (RULE.test(line.text) && /[-=]{2}/u.test(line.text) && /[+|]/u.test(line.text)) return '|'
  const bars = line.text.match(/(?<!\\)\|/gu)?.length ?? 0
  if (bars > 1 || (bars === 1 && / \| /u.test(line.text))) return '|'
  const [first = '', ...others] = line.text.split(/\t+/u)
  return others.length > 1 || (others.length === 1 && !isLoneMarker({ text: first })) ? '\t' : null
}

/** A line that bars begin, part and end. */
const isBoxed = (text: string): boolean =>
  text.startsWith('|') && text.endsWith('|') && text.indexOf('|', 1) < text.length - 1

/** A table whose cells bars or tabs part; null where the lines are none. */
export function delimitedTable(lines: readonly Line[], delimiter: Delimiter): TextTable | null {
  const [first] = lines
  const ruled = lines.map((line) => delimiter === '|' && RULE.test(line.text))
  const body = lines.filter((_, at) => !ruled[at])
  if (!first || body.length < (delimiter === '|' ? 2 : 3)) return null
  const single = delimiter === '\t' && isSingleTabbed(body)
  // Bars part cells alone where few lines begin with one.
  const share = (has: (text: string) => boolean): number => body.filter(({ text }) => has(text)).length / body.length
  const edges = {
    left: share((text) => text.startsWith('|')) > EDGED,
    right: share((text) => text.endsWith('|')) > EDGED,
  }
  const printed = underBars(
    body,
    body.map((line) => split(line, delimiter, single, isBoxed(line.text) ? { left: true, right: true } : edges)),
    delimiter,
  )
  const widest = printed.reduce((most, row) => Math.max(most, row.length), 0)
  // A row that begins with a tab has nothing in its first column.
  const cells = printed.map((row, at): readonly Piece[] => {
    const line = body[at]
    const short = single ? row.length < widest : row.length === widest - 1
    const indented = delimiter === '\t' && line !== undefined && line.indent >= TAB && short
    return indented ? [{ text: '', start: line.start }, ...row] : row
  })
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const usual = cells.filter((row) => row.length === columns).length
  if (columns < 2 || columns > MOST_COLUMNS || usual < cells.length / 2) return null
  // More rules than a frame and its head need stand between all rows: lines between two of them are one row.
  const rules = ruled.filter(Boolean).length
  const rows: TextCell[][] = []
  let apart = true
  let at = 0
  lines.forEach((_, i) => {
    if (ruled[i]) {
      apart = true
      return
    }
    const row = cells[at++] ?? []
    const last = rows.at(-1)
    const lower = rows.length > 0 && rows.length < MOST_HEADS && last !== undefined && fillsGaps(row, last)
    if (lower) rows[rows.length - 1] = spreadOver(last, columns)
    const goesOn = rules > 3 ? !apart : row[0]?.text === '' && !lower && !hasOwnValues(row, last)
    const full = last?.some((cell) => cell.lines.length >= MOST_LINES) ?? true
    if (goesOn && last && !full) rows[rows.length - 1] = extended(last, row)
    else rows.push(row.flatMap((cell, column) => (cell.text === '' ? [] : [{ column, columnSpan: 1, lines: [cell] }])))
    apart = false
  })
  const head = ruled.indexOf(true, ruled[0] ? 1 : 0) === (ruled[0] ? 2 : 1) ? 1 : headOf(rows)
  return { start: first.start, page: first.page, columns, rows, headerRows: head }
}

interface Piece {
  readonly text: string
  readonly start: number
}

/**
 * Rows with fewer cells than others, whose bars all stand under bars of these, have an empty place for each bar that they
 * lack: their cells reach over several columns.
 */
function underBars(lines: readonly Line[], rows: readonly Piece[][], delimiter: Delimiter): readonly Piece[][] {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const full = lines[rows.findIndex((row) => row.length === widest)]
  if (delimiter === '\t' || !full) return rows
  const columns = barsOf(full)
  if (columns.length !== widest + 1) return rows
  return rows.map((row, at) => {
    const line = lines[at]
    if (!line || row.length === widest || row.length < 2) return row
    const places = barsOf(line).map((bar) => columns.indexOf(bar))
    if (places.length !== row.length + 1 || places.includes(-1)) return row
    return row.flatMap((piece, i): Piece[] => {
      const covered = (places[i + 1] ?? 0) - (places[i] ?? 0) - 1
      return [piece, ...Array.from({ length: covered }, () => ({ text: '', start: piece.start + piece.text.length }))]
    })
  })
}

/** Columns of the page in which a line has bars. */
const barsOf = ({ text, indent }: Line): number[] =>
  [...text.matchAll(/(?<!\\)\|/gu)].map(({ index }) => indent + index)

/** True for a line with values under values: a row of its own, whose label stands further up. */
function hasOwnValues(row: readonly Piece[], above: readonly TextCell[] | undefined): boolean {
  return row.some(
    ({ text }, column) =>
      column > 0 &&
      VALUE.test(text) &&
      above?.some((cell) => cell.column === column && VALUE.test(cell.lines[0]?.text ?? '')),
  )
}

/** True for a second row of heads: words under heads and under the gaps between them. */
function fillsGaps(row: readonly Piece[], upper: readonly TextCell[]): boolean {
  const own = row.flatMap(({ text }, column) => (text === '' ? [] : [column]))
  const heads = new Set(upper.map(({ column }) => column))
  return (
    row[0]?.text === '' &&
    own.length > 1 &&
    own.some((column) => !heads.has(column)) &&
    own.every((column) => /^(?:\p{L}|%)/u.test(row[column]?.text ?? '') || isTimeHead(row[column]?.text ?? ''))
  )
}

/** Heads of an upper row, each over the columns up to the next. */
function spreadOver(row: readonly TextCell[], columns: number): TextCell[] {
  return row.map((cell, at) => ({
    ...cell,
    columnSpan: cell.column === 0 ? 1 : (row[at + 1]?.column ?? columns) - cell.column,
  }))
}

/** True where one tab parts two cells in all lines, so that two tabs are an empty cell. */
function isSingleTabbed(lines: readonly Line[]): boolean {
  const tabs = lines.map(({ text, indent }) => (text.match(/\t/gu)?.length ?? 0) + (indent >= TAB ? 1 : 0))
  const dense = tabs.filter((_, at) => !lines[at]?.text.includes('\t\t'))
  const widest = tabs.reduce((sum, count) => Math.max(sum, count), 0)
  // Lines without two tabs have one for each cell: heads over several cells have fewer words.
  const full = dense.filter((count) => count === widest).length
  if (full > 2 && full < tabs.length && full >= 0.8 * dense.length && dense.every((count) => count >= widest - 1))
    return true
  const counts = new Set(tabs)
  // The white space around a line is gone, and with it a tab at its end.
  const most = Math.max(...counts)
  return most > 1 && Math.min(...counts) >= most - 1 && lines.some(({ text }) => text.includes('\t\t'))
}

function split(
  { text, start }: Line,
  delimiter: Delimiter,
  single = false,
  edges = { left: true, right: true },
): Piece[] {
  const pattern = delimiter === '|' ? /(?<!\\)\|/gu : single ? /\t/gu : /\t+/gu
  const pieces: Piece[] = []
  let from = 0
  const add = (to: number) => {
    const raw = text.slice(from, to)
    pieces.push({ text: raw.trim(), start: start + from + raw.length - raw.trimStart().length })
  }
  for (const { index, 0: found } of text.matchAll(pattern)) {
    add(index)
    from = index + found.length
  }
  add(text.length)
  // Bars at the edges part nothing.
  if (delimiter === '|' && edges.left && pieces[0]?.text === '' && text.startsWith('|')) pieces.shift()
  if (delimiter === '|' && edges.right && pieces.at(-1)?.text === '' && text.endsWith('|')) pieces.pop()
  return pieces
}

/** The row with the cells of one more line under its own. */
function extended(row: readonly TextCell[], pieces: readonly Piece[]): TextCell[] {
  const cells = new Map(row.map((cell) => [cell.column, cell]))
  pieces.forEach((piece, column) => {
    if (piece.text === '') return
    const own = cells.get(column)
    cells.set(column, { column, columnSpan: 1, lines: [...(own?.lines ?? []), piece] })
  })
  return [...cells.values()].sort((a, b) => a.column - b.column)
}
