import { runsOf } from './column-gaps.ts'
import { type Line, lineOf, printedText } from './lines.ts'
import type { Font } from './page.ts'
import { isBold } from './paragraphs.ts'

/** A year, or years as one: "2021", "FY 2020", "2019-20". */
const YEAR = /^(?:FY ?)?(?:19|20)\d{2}(?:[-–/]\d{2,4})?[*†‡]{0,3}$/u

/**
 * True where another table begins at the row: above it stands text that is no row of cells, above that a row of figures,
 * and the row holds heads: years and words over figures, or bold words.
 */
export function tableBegins(rows: readonly Line[], at: number, fonts: readonly Font[]): boolean {
  const [head, between] = [rows[at], rows[at - 1]]
  if (!head || !between || runsOf(between).length > 1 || runsOf(head).length < 2) return false
  let above = at - 1
  while (above >= 0 && runsOf(rows[above] as Line).length < 2) above--
  return hasFigures(rows[above]) && hasHeads(head, fonts)
}

function hasFigures(row: Line | undefined): boolean {
  const texts = textsOf(row).slice(1)
  return texts.some((text) => /^[^\p{L}]+$/u.test(text) && /\d/u.test(text) && !YEAR.test(text))
}

function hasHeads(row: Line, fonts: readonly Font[]): boolean {
  const texts = textsOf(row)
  const words = texts.every((text) => YEAR.test(text) || !/\d/u.test(text))
  return words && (texts.some((text) => YEAR.test(text)) || isBold(row, fonts))
}

/** Texts of a row between its wide gaps. */
function textsOf(row: Line | undefined): string[] {
  return row ? runsOf(row).map(({ from, to }) => printedText(lineOf(row.words.slice(from, to), row.y))) : []
}
