import { isHeadText } from '../head-text.ts'
import { runsOf } from './column-gaps.ts'
import { type Line, lineOf, printedText } from './lines.ts'
import type { Area } from './table-areas.ts'
import { isRaised } from './table-rows.ts'

/** Lines of heads above the first border at most. */
const MOST_LINES = 6
/** Lines of one head stand closer than this, in font sizes. */
const CLOSE = 2.2

/** What begins the caption of a table. */
export const CAPTION = /^(?:Table|TABLE|Tableau|TABLEAU|Cuadro|CUADRO|Tabla|TABLA) (?:n[°º]\.? ?)?[\dIVX]/u

/**
 * The area with the heads that stand right above its first border, where that border parts them from rows of figures:
 * tables that have a line under their heads and none above.
 */
export function withHeadsAbove(area: Area, rows: readonly Line[]): Area {
  const inside = rows.filter((row) => row.y > area.y0 && row.y < area.y1 && within(row, area))
  if (inside.length < 2 || !inside.slice(0, 2).some(isFigures)) return area
  const label = labelEnd(inside)
  const above = rows.filter((row) => row.y <= area.y0 + 1 && row.y > area.y0 - MOST_LINES * CLOSE * row.size).reverse()
  let below = area.y0
  let top: Line | null = null
  let several = 0
  for (const row of above.slice(0, MOST_LINES)) {
    if (below - row.y > (top ? CLOSE : 1.1) * row.size || !within(row, area) || CAPTION.test(printedText(row))) break
    const runs = runsOf(row)
    const texts = runs.map(({ from, to }) => {
      const words = row.words.slice(from, to).filter((word, at) => at === 0 || !isRaised(word, row))
      return printedText(lineOf(words, row.y))
    })
    if (!texts.every(isHeadText)) break
    // One stretch of words is a head where it stands over the figures, or is short.
    if (runs.length < 2 && row.x < label && (row.right > label || top === null)) break
    if (runs.length > 1) several++
    top = row
    below = row.y
  }
  return top && several > 0 ? { ...area, y0: top.y - 1.1 * top.size } : area
}

const within = (row: Line, area: Area): boolean => row.x > area.x0 - 3 && row.right < area.x1 + 3

/** Where the labels of the rows end. */
function labelEnd(rows: readonly Line[]): number {
  const seconds = rows.filter(isFigures).map((row) => runsOf(row)[1]?.x ?? row.right)
  return Math.min(...seconds) - 1
}

/** A label and figures, or figures. */
function isFigures(row: Line): boolean {
  const runs = runsOf(row)
  const figures = runs.filter(({ from, to }) => {
    const words = row.words.slice(from, to)
    return words.some(({ text }) => /\d/u.test(text)) && words.every(({ text }) => !/\p{L}{2}/u.test(text))
  })
  return runs.length > 1 && figures.length > 0 && figures.length >= runs.length / 2
}
