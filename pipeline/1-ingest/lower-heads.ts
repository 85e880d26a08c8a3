import { isTimeHead } from './head-text.ts'
import type { CellPart, TablePart } from './parts.ts'

/** Rows that a head has at most. */
const MOST_HEADS = 3

/**
 * A table whose form has one row of heads, with the rows below that are heads as well: nothing, or the head again, in the
 * first column, and words or years in the others. A head beside empty cells stands over these.
 */
export function withLowerHeads(rows: readonly CellPart[][]): TablePart {
  const texts = rows.map((row) => row.map(textOf))
  const values = (at: number): boolean =>
    texts[at]?.slice(1).some((text) => VALUE.test(text) && !isTimeHead(text)) ?? false
  let heads = 1
  while (heads < MOST_HEADS && heads + 1 < rows.length && isLower(texts[heads] ?? [], texts[0] ?? [])) heads++
  if (heads === 1 || !texts.some((_, at) => at >= heads && values(at))) return { kind: 'table', rows, headerRows: 1 }
  return { kind: 'table', rows: rows.map((row, at) => (at < heads - 1 ? spread(row) : row)), headerRows: heads }
}

/** What a value begins with. */
const VALUE = /^[-–$€£(+~<>≈]{0,2}\d/u

/** What is no head: an answer, or that there is none. */
const ANSWER = /^(?:n\/?a|nd|n\.d\.|s\/d|yes|no|never|always|none|since .*|oui|non|jamais|toujours|sí|nunca|siempre)$/iu

function isLower([label = '', ...others]: readonly string[], [first = '']: readonly string[]): boolean {
  const filled = others.filter((text) => text !== '')
  return (
    (label === '' || label === first) &&
    filled.length > 1 &&
    filled.every((text) => /^(?:\p{L}|%)/u.test(text) || isTimeHead(text)) &&
    !filled.some((text) => ANSWER.test(text))
  )
}

/** Each filled cell but the first over the empty ones behind it. */
function spread(row: readonly CellPart[]): CellPart[] {
  return row.flatMap((cell, at): CellPart[] => {
    if (at === 0) return [cell]
    if (textOf(cell) === '') return row.slice(1, at).some((other) => textOf(other) !== '') ? [] : [cell]
    const next = row.findIndex((other, place) => place > at && textOf(other) !== '')
    return [{ ...cell, columnSpan: (next < 0 ? row.length : next) - at }]
  })
}

function textOf({ pieces }: CellPart): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim()
}
