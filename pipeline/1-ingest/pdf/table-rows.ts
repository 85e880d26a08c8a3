import type { Line } from './lines.ts'

/** A row of the grid. */
export interface Band {
  readonly y0: number
  readonly y1: number
  /** A border stands above it; else the rows were told apart by their text. */
  readonly ruled: boolean
}

/** Cells whose text is a value: a number, a year, yes or no, a dash. */
const VALUE = /^[\s$€£%()<>≤≥±+–—\-.,/\d]*$|^(?:n\/?a|yes|no|si|sí|oui|non|nd|unknown|unavailable)$/iu

/**
 * Rows between the borders. Where the borders part only head, body and foot, the rows of the body are told apart by
 * their text: each line that has values beside its label is a row, else each line that has a label.
 */
export function splitBands(ys: readonly number[], inner: readonly Line[], xs: readonly number[]): Band[] {
  const few = ys.length <= 4
  return ys.slice(1).flatMap((y1, at): Band[] => {
    const y0 = ys[at] ?? 0
    const own = inner.filter((line) => line.y - 0.3 * line.size > y0 && line.y - 0.3 * line.size < y1)
    const cuts = own.length < 2 ? [] : rowCuts(own, xs, few && at > 0)
    const edges = [y0, ...cuts, y1]
    return edges.slice(1).map((edge, place) => ({ y0: edges[place] ?? y0, y1: edge, ruled: place === 0 }))
  })
}

/** Heights between the rows. */
function rowCuts(lines: readonly Line[], xs: readonly number[], byLabel: boolean): number[] {
  const starts = valueRows(lines, xs)
  if (starts.length > 1) {
    return starts.slice(1).map((start, at) => {
      const from = lines.indexOf(starts[at] ?? start)
      return widest(lines.slice(from, lines.indexOf(start) + 1))
    })
  }
  if (!byLabel) return []
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0))
  const least = Math.min(...gaps)
  const full = lines.filter((line) => columnsOf(line, xs).size > 1).length >= 0.9 * lines.length
  return lines.slice(1).flatMap((line, at) => {
    const columns = columnsOf(line, xs)
    const apart = (gaps[at] ?? 0) > 1.15 * least
    const begins = columns.has(1) && columns.size > 1 && (apart || (full && /^[\p{Lu}\d]/u.test(columns.get(1) ?? '')))
    return begins ? [line.y - 0.9 * line.size] : []
  })
}

/** Middle of the widest gap between the lines; of equal ones the last. */
function widest(lines: readonly Line[]): number {
  let best = { gap: 0, cut: 0 }
  lines.slice(1).forEach((line, at) => {
    const gap = line.y - (lines[at]?.y ?? 0)
    if (gap > best.gap - 0.5) best = { gap, cut: line.y - 0.9 * line.size }
  })
  return best.cut
}

/** Texts of a line by column, from 1. */
function columnsOf(line: Line, xs: readonly number[]): Map<number, string> {
  const texts = new Map<number, string>()
  for (const word of line.words) {
    const middle = (word.x + word.right) / 2
    const column = xs.filter((x) => x <= middle).length
    texts.set(column, `${texts.get(column) ?? ''} ${word.text}`.trim())
  }
  return texts
}

/** Lines with values in their columns, if most lines with several columns have only such. */
function valueRows(lines: readonly Line[], xs: readonly number[]): readonly Line[] {
  const rows = lines
    .map((line) => ({ line, texts: [...columnsOf(line, xs).entries()] }))
    .filter(({ texts }) => texts.length > 1)
  const values = rows.filter(({ texts }) => texts.every(([column, text]) => column === 1 || VALUE.test(text)))
  if (rows.length < 2 || values.length < 0.6 * rows.length) return []
  return rows.map(({ line }) => line)
}
