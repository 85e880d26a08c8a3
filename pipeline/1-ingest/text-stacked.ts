import { isTimeHead } from './head-text.ts'
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
  text.length <= LABEL &&
  /^(?:[\p{L}(“"]|[-–•] ?\p{L}|\d{1,2}(?:er?|[°º]|ème|st|nd|rd|th) )/u.test(text) &&
  /\p{L}{2}/u.test(text) &&
  !/[.;:?!,]$/u.test(text)
const isValue = ({ text }: Piece): boolean =>
  (VALUE.test(text) && !YEAR.test(text)) || /^(?:n\/?[ad]|\.\.|…|[-–—])\.?$/iu.test(text)

/**
 * A table whose cells stand one a line, as pages of the web give it without its grid, or one row a line with single spaces.
 * Only where two years or more head it and each row has as many values: else it is a list or running text.
 */
export function stackedTable(lines: readonly Line[], at: number): Stacked | null {
  return cellsInLines(lines, at) ?? cellsUnderHeads(lines, at) ?? rowsInLines(lines, at) ?? rowsOfYears(lines, at)
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

/** "Convictions 526 475" under "Type 2018 2019", or under years alone. */
function rowsInLines(lines: readonly Line[], at: number): Stacked | null {
  const first = lines[at]
  const head = first && headOfYears(first)
  const years = head?.filter(({ column }) => column > 0).length ?? 0
  if (!first || !head || years < LEAST_YEARS) return null
  const rows: TextCell[][] = [head]
  let next = at + 1
  for (; follows(lines, next) && rows.length < MOST_LINES; next++) {
    const line = lines[next]
    const pieces = line && rowPieces(line, years)
    const [label, ...values] = pieces ?? []
    if (!label || values.length !== years || !isLabel(label) || !values.every(isValue)) break
    rows.push(rowOf(pieces ?? []))
  }
  return tableOf(first, rows, years + 1, next)
}

/** Years at the end of a line, alone or behind one label: "1994 / 95 1995 / 96", "Type 2018 2019". */
function headOfYears({ text, start }: Line): TextCell[] | null {
  if (text.length > MOST_HEAD) return null
  const years = [...text.matchAll(YEAR_HEAD)]
  const from = years[0]?.index ?? 0
  if (years.length < LEAST_YEARS || years.length > MOST_YEARS || text.slice(from).replace(YEAR_HEAD, '').trim() !== '')
    return null
  const label = text.slice(0, from).trim()
  if (label !== '' && (!isLabel({ text: label, start }) || !/\s$/u.test(text.slice(0, from)))) return null
  const cells = years.map((year, i): TextCell => {
    const piece = { text: year[0], start: start + year.index }
    return { column: i + 1, columnSpan: 1, lines: [piece] }
  })
  return label === '' ? cells : [{ column: 0, columnSpan: 1, lines: [{ text: label, start }] }, ...cells]
}

const YEAR_HEAD = /(?:FY ?)?(?<!\d)(?:19|20)\d{2}(?: ?[-–/] ?\d{2,4})?(?!\d)\*?/gu
const MOST_YEARS = 30
/** Longest line of heads. */
const MOST_HEAD = 300

/** A label and the values behind it, those set with spaces between their thousands put together: "4 719 137 4 778 870". */
function rowPieces(line: Line, count: number): Piece[] {
  const [label, ...words] = piecesOf(line)
  if (!label || words.length <= count) return label ? [label, ...words] : []
  const size = words.length / count
  const groups = Array.from({ length: count }, (_, at) => words.slice(at * size, (at + 1) * size))
  const grouped = Number.isInteger(size) && groups.every(isGrouped) ? groups : partition(words, count)
  if (!grouped) return [label, ...words]
  return [
    label,
    ...grouped.map((group) => {
      const [first, last] = [group[0]?.start ?? 0, group.at(-1)]
      return {
        text: line.text.slice(first - line.start, (last?.start ?? 0) + (last?.text.length ?? 0) - line.start),
        start: first,
      }
    }),
  ]
}

/** "4", "719", "137": one number. */
const isGrouped = (words: readonly Piece[]): boolean =>
  words.every(({ text }, at) =>
    at === 0 ? words.length === 1 || /^\d{1,3}$/u.test(text) : /^\d{3}(?:[.,]\d{1,2})?%?[*†‡]?$/u.test(text),
  )

/** The only way to set words into so many numbers; null where there is none or several. */
function partition(words: readonly Piece[], count: number): Piece[][] | null {
  if (words.length > MOST_WORDS) return null
  const ways: Piece[][][] = []
  const step = (from: number, taken: Piece[][]): void => {
    if (ways.length > 1 || taken.length > count) return
    if (from === words.length) {
      if (taken.length === count) ways.push(taken)
      return
    }
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_GROUPS); to++)
      if (isGrouped(words.slice(from, to))) step(to, [...taken, words.slice(from, to)])
  }
  step(0, [])
  return ways.length === 1 ? (ways[0] ?? null) : null
}

/** Bounds of the search: words of a row, and groups of three digits of a number. */
const MOST_WORDS = 24
const MOST_GROUPS = 4

/** Words that head a column of times. */
const TIMES =
  /^(?:months?|mois|mes|meses|years?|années?|años?|dates?|fechas?|periods?|périodes?|per[ií]odos?|trimestres?|quarters?|semestres?)$/iu
const LEAST_HEADS = 2
const MOST_HEADS = 12

/** One cell a line, a time first in each row: "Mes", heads, "Enero 2019", values. */
function cellsUnderHeads(lines: readonly Line[], at: number): Stacked | null {
  const first = lines[at]
  if (!first || !TIMES.test(first.text)) return null
  let next = at + 1
  while (next - at <= MOST_HEADS && follows(lines, next) && isLabel(lines[next] ?? first) && !isDated(lines[next]))
    next++
  const width = next - at
  if (width <= LEAST_HEADS || !isDated(lines[next])) return null
  const rows: TextCell[][] = [rowOf(lines.slice(at, next))]
  for (; rows.length < MOST_LINES; next += width) {
    const [label, ...values] = lines.slice(next, next + width)
    if (!label || values.length < width - 1 || !values.every(isValue)) break
    if (!(isDated(label) || (rows.length > 1 && isLabel(label)))) break
    if ([label, ...values].some((_, offset) => !follows(lines, next + offset))) break
    rows.push(rowOf([label, ...values]))
  }
  return tableOf(first, rows, width, next)
}

const isDated = (line: Line | undefined): boolean =>
  line !== undefined && /(?:19|20)\d{2}/u.test(line.text) && isTimeHead(line.text)

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
