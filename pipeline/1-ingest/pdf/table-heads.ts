import { printedText } from './lines.ts'
import type { Font, PageContent } from './page.ts'
import { isBold, isItalic } from './paragraphs.ts'
import type { GridCell } from './piece.ts'

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
  const heads = rows.map((row) => isHead(row, fonts))
  const first = heads.findIndex((head) => !head)
  if (first > 0 && first <= 3) return first
  if (first === -1) return rows.length > 1 ? 0 : rows.length
  const shades = rows.map((row) => shadeOf(row, content))
  const top = shades[0]
  const plain = shades.findIndex((shade) => shade !== top)
  if (top !== undefined && top !== null && plain > 0 && plain <= 3) return plain
  if (bordered > 0) return bordered
  return isLabels(rows[0] ?? []) && rows.slice(1).some(hasFigures) ? 1 : 0
}

/** Years, dates and words, but no other figures, in all columns but the first. */
function isLabels(row: readonly GridCell[]): boolean {
  const cells = row.filter((cell) => cell.column > 0).map(textOf)
  return (
    cells.length > 0 &&
    cells.every((text) => /^(?:(?:(?:19|20)\d{2}|[\d./]{8,10})[*†‡\s]{0,6}|[^\d]*)$/u.test(text)) &&
    cells.some((text) => text !== '')
  )
}

function hasFigures(row: readonly GridCell[]): boolean {
  return row.some((cell) => cell.column > 0 && /\d/u.test(textOf(cell)) && !/\p{L}/u.test(textOf(cell)))
}

function textOf(cell: GridCell): string {
  return cell.lines.map(printedText).join(' ')
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
