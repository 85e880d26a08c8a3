import type { FigureRecord } from '../../schemas/index.ts'
import { placeOf, type View } from './view.ts'

const YEAR = /(?:(?<![\d.,])|(?<=(?<!\d)\d{1,2}[./-]\d{1,2}[./-]))(?<year>(?:19|20)\d{2})(?!\d|[.,]\d)/gu

/** The last year that a column head or row label names, where it names little else: "2020", "FY 2019/20", "31.12.2019", "2019-2020 (est.)". */
export function yearOf(label: string | null): number | null {
  if (!label || (label.match(/\p{L}{4,}/gu) ?? []).length > 2) return null
  const years = [...label.matchAll(YEAR)].map(({ groups }) => Number(groups?.['year']))
  return years.length ? Math.max(...years) : null
}

/** The time axis of a table: years by column or by row. */
interface Axis {
  readonly along: 'column' | 'row'
  readonly years: ReadonlyMap<number, number>
  readonly latest: number
}

/** For each table with at least two years in its column heads, or in its row labels, the axis of time. */
export function timeAxes(view: View): ReadonlyMap<string, Axis> {
  const axes = new Map<string, Axis>()
  for (const table of view.submission.tables) {
    const columns = new Map(table.columns.flatMap((head, i) => entry(i, yearOf(head))))
    const rows = new Map(table.rows.flatMap((row, i) => entry(i, yearOf(row[0]?.text ?? null))))
    const [along, years] =
      new Set(columns.values()).size >= 2 ? (['column', columns] as const) : (['row', rows] as const)
    if (new Set(years.values()).size < 2) continue
    axes.set(table.id, { along, years, latest: Math.max(...years.values()) })
  }
  return axes
}

function entry(index: number, year: number | null): [number, number][] {
  return year === null ? [] : [[index, year]]
}

/** A table figure on the axis of time: its year, whether that is the latest, and what names its series besides the year. */
export interface Timed {
  readonly year: number
  readonly latest: boolean
  readonly series: string
}

export function timed(view: View, axes: ReadonlyMap<string, Axis>, figure: FigureRecord): Timed | null {
  const place = placeOf(view, figure)
  const axis = place && axes.get(place.table.id)
  if (!place || !axis) return null
  const year = axis.years.get(axis.along === 'column' ? place.column : place.row)
  if (year === undefined) return null
  return { year, latest: year === axis.latest, series: axis.along === 'column' ? place.label : place.head }
}
