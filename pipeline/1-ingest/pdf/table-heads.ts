import { headSpans } from '../head-spans.ts'
import { isHeadText } from '../head-text.ts'
import { runsOf } from './column-gaps.ts'
import { lineOf, printedText } from './lines.ts'
import type { Font, PageContent } from './page.ts'
import { isBold, isItalic } from './paragraphs.ts'
import type { GridCell } from './piece.ts'
import { isRaised } from './table-rows.ts'

/**
 * How many of the first rows are heads: bold, italic or white while the rows below are not, shaded, set apart by a border
 * (`bordered` rows), or without figures over columns of figures.
 */
export function headerRows(
  rows: readonly (readonly GridCell[])[],
  content: PageContent,
  fonts: readonly Font[],
  bordered: number,
): number {
  // A first row of one label is the table's title.
  const [title = [], second = [], ...rest] = rows
  if (isLabelAlone(title) && rest.length > 0 && second.filter((cell) => cell.lines.length > 0).length > 1) {
    const below = headerRows(rows.slice(1), content, fonts, Math.max(0, bordered - 1))
    return below > 0 ? below + 1 : 0
  }
  // A row of one label under the first names rows: "2019".
  const heads = rows.map((row, at) => isHead(row, fonts) && !(at > 0 && isLabelAlone(row)))
  const first = heads.findIndex((head) => !head)
  if (first > 0 && first <= 3) return first
  if (first === -1) return rows.length > 1 ? 0 : rows.length
  const shades = rows.map((row) => shadeOf(row, content))
  const top = shades[0]
  const plain = shades.findIndex((shade) => shade !== top)
  if (top !== undefined && top !== null && plain > 0 && plain <= 3) return plain
  if (bordered > 0) return bordered
  if (!isLabels(rows[0] ?? []) || !rows.slice(1).some(hasFigures)) return 0
  const lower = rows[1] ?? []
  const named = lower.some((cell) => cell.column === 0 && cell.lines.length > 0)
  // The label of the rows may stand in the lower row alone, under heads that span columns.
  const spanned = !labelled(rows[0]) && behindLabel(rows[0]) > 1 && behindLabel(rows[0]) < behindLabel(lower)
  return (!named || spanned) && isLabels(lower) && rows.slice(2).some(hasFigures) ? 2 : 1
}

/**
 * The rows with the heads of an upper row set over the columns that they belong to: those that no border tells, each of one
 * line, and fewer than the columns that the rows below fill.
 */
export function overColumns(rows: readonly (readonly GridCell[])[], heads: number): (readonly GridCell[])[] {
  const columns = columnStretches(rows.slice(Math.max(1, heads - 1)))
  return rows.map((row, at) => {
    // Where a border or the words themselves span columns, an empty place beside a head is spanned as well.
    const open = row.some((cell) => cell.column > 0 && cell.lines.length === 0)
    if (at >= heads - 1 || row.some((cell) => cell.column > 0 && (cell.rowSpan > 1 || (cell.columnSpan > 1 && !open))))
      return row
    const upper = row.filter((cell) => cell.column > 0 && cell.lines.length > 0)
    const [line, ...more] = [...new Set(upper.flatMap((cell) => cell.lines.map(({ y }) => y)))]
    if (line === undefined || more.length > 0) return row
    // One word alone over many columns is the first line of a head set over two.
    if (upper.length < 2) return row
    const printed = lineOf(
      upper.flatMap((cell) => cell.lines.flatMap(({ words }) => words)),
      line,
    )
    const runs = runsOf(printed)
    const first = columns[0]
    const over =
      first && columns.length === rowWidth(rows) - 1
        ? headSpans(
            runs.map(({ x, right }) => ({ from: x, to: right })),
            columns,
          )
        : null
    if (!over) return row
    const set = over.map(({ column, span }, place): GridCell => {
      const { from = 0, to = 0 } = runs[place] ?? {}
      return {
        row: at,
        column: column + 1,
        rowSpan: 1,
        columnSpan: span,
        lines: [lineOf(printed.words.slice(from, to), line)],
      }
    })
    return [...row.filter((cell) => cell.column === 0), ...set]
  })
}

function rowWidth(rows: readonly (readonly GridCell[])[]): number {
  return rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
}

/** How far the texts of each column but the first reach. */
function columnStretches(rows: readonly (readonly GridCell[])[]): { from: number; to: number }[] {
  const found = new Map<number, { from: number; to: number }>()
  for (const { column, columnSpan, lines } of rows.flat()) {
    if (column === 0 || columnSpan > 1) continue
    for (const { x, right } of lines) {
      const own = found.get(column)
      found.set(column, { from: Math.min(own?.from ?? x, x), to: Math.max(own?.to ?? right, right) })
    }
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([, stretch]) => stretch)
}

/** Years, dates and words, but no other figures, in all columns but the first. */
function isLabels(row: readonly GridCell[]): boolean {
  const cells = row.filter((cell) => cell.column > 0).map(textOf)
  return cells.length > 0 && cells.every(isHeadText) && cells.some((text) => text !== '')
}

function hasFigures(row: readonly GridCell[]): boolean {
  return row.some((cell) => cell.column > 0 && /\d/u.test(textOf(cell)) && !/\p{L}/u.test(textOf(cell)))
}

function textOf(cell: GridCell): string {
  return cell.lines
    .map((line) => {
      const words = line.words.filter((word, at) => at === 0 || !isRaised(word, line))
      return printedText(words.length === line.words.length ? line : lineOf(words, line.y))
    })
    .join(' ')
}

const labelled = (row: readonly GridCell[] = []): boolean =>
  row.some((cell) => cell.column === 0 && cell.lines.length > 0)

/** How many cells behind the first of a row have words. */
const behindLabel = (row: readonly GridCell[] = []): number =>
  row.filter((cell) => cell.column > 0 && cell.lines.length > 0).length

function isLabelAlone(row: readonly GridCell[]): boolean {
  const filled = row.filter((cell) => cell.lines.length > 0)
  return filled.length === 1 && filled[0]?.column === 0
}

function isHead(row: readonly GridCell[], fonts: readonly Font[]): boolean {
  const lines = row.flatMap((cell) => cell.lines)
  if (lines.length === 0) return false
  return lines.every(
    (line) =>
      isBold(line, fonts) ||
      isItalic(line, fonts) ||
      line.words.every((word) => /^#f[\da-f]f[\da-f]f[\da-f]$/iu.test(word.colour)),
  )
}

/** Colour of the filled area behind the row's first words; null where none is. */
function shadeOf(row: readonly GridCell[], content: PageContent): string | null {
  const word = row.flatMap((cell) => cell.lines)[0]?.words[0]
  if (!word) return null
  const behind = content.fills.filter(
    (fill) =>
      fill.x0 <= word.x + 1 &&
      fill.x1 >= word.right - 1 &&
      fill.y0 <= word.y - 0.3 * word.size &&
      fill.y1 >= word.y - 0.3 * word.size,
  )
  const colour = behind.at(-1)?.colour ?? null
  return colour === '#ffffff' ? null : colour
}
