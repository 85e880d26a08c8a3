import type { Segment } from './text-segments.ts'

/** Stretches of the page's columns that hold text, with a corridor between each two. */
export interface Column {
  readonly from: number
  readonly to: number
}

export function columnsOf(lines: readonly (readonly Segment[])[]): Column[] {
  return lines.reduce<Column[]>(merged, [])
}

/** The columns with those of one more line taken in. */
export function merged(columns: readonly Column[], segments: readonly Column[]): Column[] {
  const out: { from: number; to: number }[] = []
  for (const { from, to } of [...columns, ...segments].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else out.push({ from, to })
  }
  return out
}

/** The columns of the lines that have most segments; null where these are the columns of all lines anyway. A head may span some. */
export function ofBody(lines: readonly (readonly Segment[])[]): Column[] | null {
  const most = lines.reduce((sum, segments) => Math.max(sum, segments.length), 0)
  const body = lines.filter((segments) => segments.length === most)
  const columns = columnsOf(body)
  if (body.length < 2 || columns.length !== most) return null
  const alone = lines.flat().filter((segment) => columns.filter((column) => isIn(segment, column)).length < 2)
  const wider = merged(columns, alone)
  return wider.length >= most ? wider : columns
}

/** A column of one segment alone takes it from the column beside it that is empty on that line: figures of different length. */
export function settled(columns: readonly Column[], lines: readonly (readonly Segment[])[]): Column[] {
  const out = [...columns]
  for (const column of columns) {
    const holding = lines.filter((segments) => segments.some((segment) => isIn(segment, column)))
    const [line] = holding
    if (!line || holding.length > 1 || out.length < 3) continue
    const at = out.indexOf(column)
    const beside = [at - 1, at + 1].find((place) => {
      const other = out[place]
      return other !== undefined && !line.some((segment) => isIn(segment, other))
    })
    const other = beside === undefined ? undefined : out[beside]
    if (beside === undefined || !other) continue
    const both = { from: Math.min(column.from, other.from), to: Math.max(column.to, other.to) }
    out.splice(Math.min(at, beside), 2, both)
  }
  return out
}

export function isIn(segment: Segment, { from, to }: Column): boolean {
  return segment.from < to && from < segment.to
}

/** True where one segment reaches over a corridor. */
export function isCrossing(columns: readonly Column[], segments: readonly Segment[]): boolean {
  return segments.some((segment) => columns.filter((column) => isIn(segment, column)).length > 1)
}
