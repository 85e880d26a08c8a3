/** Words of one baseline in one column of a table. */
export interface CellLine {
  readonly y: number
  readonly size: number
  readonly column: number
  readonly text: string
}

/** Baselines of one cell stand at least so far apart, in font sizes; those of cells side by side may stand closer. */
const APART = 0.9
/** Widest leading within a cell, in font sizes. */
const LOOSE = 1.6
/** Rows stand further apart than the lines of their cells by this share. */
const WIDER = 1.12
/** How far from the middle of its row a cell may stand, in font sizes. */
const OFF = 0.12
/** Baselines closer than this are one line, in font sizes. */
const ONE = 0.2

/** A value with a number or a sign of its own; what stands in brackets goes on the value above it. */
const VALUE = /^[-–—+<>≈~$€£]{0,3}\d[^\p{L}]*$|^(?:n\/?a|yes|no|si|sí|oui|non|nd|n\/d|[-–—]|…|unknown)$/iu

/**
 * Heights between the rows of a table whose cells are set to the middle of their rows, as browsers and printers of HTML set
 * them: where some cells have more lines than others, the baselines of one row lie between each other. Null where the cells
 * do not all stand so, or the rows no further apart than the lines of a cell. Rows of fewer than `least` are none.
 */
export function centredRows(cells: readonly CellLine[], least: number): number[] | null {
  const sorted = cells.toSorted((a, b) => a.y - b.y)
  const leading = leadingOf(sorted)
  if (leading === null) return null
  const rows: CellLine[][] = []
  for (const cell of sorted) {
    const above = rows.at(-1)?.at(-1)
    if (above && cell.y - above.y <= WIDER * leading) rows.at(-1)?.push(cell)
    else rows.push([cell])
  }
  const [heads = [], ...body] = rows
  const foot = body.length > 0 && isSet(heads, leading, 1)
  if (rows.length < least || !(foot || isSet(heads, leading, 0.5))) return null
  if (!body.every((row) => isSet(row, leading, 0.5)) || !rows.some(isStaggered)) return null
  return rows.slice(1).map((row, at) => {
    const [above, below] = [rows[at]?.at(-1), row[0]]
    return below && above ? (above.y + below.y - 0.9 * below.size + 0.2 * above.size) / 2 : 0
  })
}

/** The rows that the heights part: their lines, from top to bottom. */
export function partedBy<T extends { readonly y: number }>(lines: readonly T[], cuts: readonly number[]): T[][] {
  const rows: T[][] = Array.from({ length: cuts.length + 1 }, () => [])
  for (const line of lines) rows[cuts.filter((cut) => cut < line.y).length]?.push(line)
  return rows.filter((row) => row.length > 0)
}

/** Least distance between baselines of one column; null where none stand close. */
function leadingOf(sorted: readonly CellLine[]): number | null {
  const last = new Map<number, CellLine>()
  let leading = Number.POSITIVE_INFINITY
  for (const cell of sorted) {
    const gap = cell.y - (last.get(cell.column)?.y ?? Number.NEGATIVE_INFINITY)
    if (gap >= APART * cell.size && gap <= LOOSE * cell.size) leading = Math.min(leading, gap)
    last.set(cell.column, cell)
  }
  return Number.isFinite(leading) ? leading : null
}

/**
 * True where each cell stands in the middle of the row (`share` 0.5), its lines at the leading, and none holds two values; or,
 * with a `share` of 1, at the foot of the row, as heads may, and some have more lines than others.
 */
function isSet(row: readonly CellLine[], leading: number, share: number): boolean {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last) return false
  const placeOf = (top: CellLine, bottom: CellLine): number => top.y + share * (bottom.y - top.y)
  const place = placeOf(first, last)
  const columns = [...byColumn(row)]
  const uneven = columns.some(([, lines]) => (lines[0]?.y ?? first.y) > first.y + ONE * first.size)
  if (share === 1 && (!uneven || columns.length < 2)) return false
  return columns.every(([column, lines]) => {
    const [top, bottom] = [lines[0], lines.at(-1)]
    if (!top || !bottom || Math.abs(placeOf(top, bottom) - place) > OFF * top.size) return false
    const even = lines.every((line, at) => {
      const gap = line.y - (lines[at - 1]?.y ?? line.y - leading)
      return gap < ONE * line.size || Math.abs(gap - leading) < ONE * line.size
    })
    const values = lines.filter(({ text }) => VALUE.test(text)).length
    return even && (column === 0 || values < (share === 1 ? 1 : 2))
  })
}

/** True where baselines of cells side by side stand too close for lines of one cell. */
function isStaggered(row: readonly CellLine[]): boolean {
  return row.some((cell, at) => {
    const gap = cell.y - (row[at - 1]?.y ?? cell.y)
    return gap > ONE * cell.size && gap < APART * cell.size
  })
}

function byColumn(row: readonly CellLine[]): Map<number, CellLine[]> {
  const columns = new Map<number, CellLine[]>()
  for (const cell of row) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell])
  return columns
}
