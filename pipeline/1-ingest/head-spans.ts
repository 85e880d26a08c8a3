/** A stretch across the page. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Columns that a head stands over: the first, and how many. */
export interface HeadSpan {
  readonly column: number
  readonly span: number
}

/**
 * Which columns each head of an upper row stands over, where no border tells: neighbouring columns, none left out, so that
 * each head is centred over its own, or flush with their left or right. Columns and heads from left to right; null where
 * there are no fewer heads than columns.
 *
 * @example two heads centred over four columns: columns 0 and 1, columns 2 and 3
 */
export function headSpans(heads: readonly Stretch[], columns: readonly Stretch[]): readonly HeadSpan[] | null {
  if (heads.length === 0 || heads.length >= columns.length) return null
  const equal = equalSpans(heads, columns)
  if (equal) return equal
  // Least cost of the first columns under the first heads, and where the last of these heads begins.
  let costs = columns.map(() => Number.POSITIVE_INFINITY)
  const begins: number[][] = []
  heads.forEach((head, at) => {
    const begin = columns.map(() => 0)
    const next = columns.map((_, last) => {
      let best = Number.POSITIVE_INFINITY
      for (let first = at; first <= last; first++) {
        const before =
          first === 0
            ? at === 0
              ? 0
              : Number.POSITIVE_INFINITY
            : at === 0
              ? Number.POSITIVE_INFINITY
              : (costs[first - 1] ?? 0)
        const cost = before + offset(head, columns[first], columns[last])
        if (cost < best) {
          best = cost
          begin[last] = first
        }
      }
      return best
    })
    begins.push(begin)
    costs = next
  })
  const spans: HeadSpan[] = []
  let end = columns.length - 1
  for (let at = heads.length - 1; at >= 0; at--) {
    const column = begins[at]?.[end] ?? 0
    spans.unshift({ column, span: end - column + 1 })
    end = column - 1
  }
  return spans
}

/** Each head over the same number of columns, if each stands within its own. */
function equalSpans(heads: readonly Stretch[], columns: readonly Stretch[]): readonly HeadSpan[] | null {
  const span = columns.length / heads.length
  if (!Number.isInteger(span)) return null
  const within = heads.every((head, at) => {
    const [first, last] = [columns[at * span], columns[(at + 1) * span - 1]]
    const centre = (head.from + head.to) / 2
    return first !== undefined && last !== undefined && centre >= first.from && centre <= last.to
  })
  return within ? heads.map((_, at) => ({ column: at * span, span })) : null
}

/** How far a head is from standing centred over the columns, or flush with them. */
function offset(head: Stretch, first: Stretch | undefined, last: Stretch | undefined): number {
  if (!first || !last) return Number.POSITIVE_INFINITY
  const centre = Math.abs(head.from + head.to - first.from - last.to) / 2
  const reach = Math.max(0, first.from - head.from) + Math.max(0, head.to - last.to)
  return Math.min(centre, Math.abs(head.from - first.from), Math.abs(head.to - last.to)) + reach
}
