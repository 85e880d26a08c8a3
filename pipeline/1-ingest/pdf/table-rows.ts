import type { Line } from './lines.ts'
import type { Band } from './ruled-tables.ts'

/** Cells whose text is a value: a number, a year, yes or no, a dash. */
const VALUE = /^[\s$€£%()<>≤≥±+–—\-.,/\d]*$|^(?:n\/?a|yes|no|si|sí|oui|non|nd|unknown|unavailable)$/iu

/**
 * Rows between the borders. Where the borders part only head, body and foot, the rows of the body are told apart by
 * their text: each line that has values in two columns is a row.
 */
export function splitBands(ys: readonly number[], inner: readonly Line[], xs: readonly number[]): Band[] {
  return ys.slice(1).flatMap((y1, at): Band[] => {
    const y0 = ys[at] ?? 0
    const own = inner.filter((line) => line.y - 0.3 * line.size > y0 && line.y - 0.3 * line.size < y1)
    const whole: Band = { y0, y1, ruled: true, header: false }
    if (own.length < 2) return [whole]
    const starts = rowStarts(own, xs)
    if (starts.length < 2) return [whole]
    return starts.map((line, place) => ({
      y0: place === 0 ? y0 : line.y - line.size,
      y1: place + 1 < starts.length ? (starts[place + 1]?.y ?? y1) - (starts[place + 1]?.size ?? 0) : y1,
      ruled: place === 0,
      header: false,
    }))
  })
}

/** Lines that begin a row: those with something in two columns, if most such lines hold values. */
export function rowStarts(lines: readonly Line[], xs: readonly number[]): readonly Line[] {
  const filled = lines.map((line) => {
    const texts = new Map<number, string>()
    for (const word of line.words) {
      const middle = (word.x + word.right) / 2
      const column = xs.filter((x) => x <= middle).length
      texts.set(column, `${texts.get(column) ?? ''} ${word.text}`.trim())
    }
    return { line, texts: [...texts.values()] }
  })
  const rows = filled.filter(({ texts }) => texts.length > 1)
  const values = rows.filter(({ texts }) => texts.slice(1).every((text) => VALUE.test(text)))
  if (rows.length < 2 || values.length < 0.6 * rows.length) return []
  return rows.map(({ line }) => line)
}
