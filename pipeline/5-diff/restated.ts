import type { Change, FigureRecord } from '../../schemas/index.ts'
import { changeId, finish } from './change.ts'
import { fieldOf } from './classify.ts'
import type { Comparison } from './comparison.ts'
import { groupOf } from './figure-features.ts'
import { statementOf } from './statement.ts'
import { type Timed, timeAxes, timed } from './table-time.ts'
import { placeOf, type View } from './view.ts'
import { cosine } from './weights.ts'
import { termsOf } from './words.ts'

/** Row labels and table titles must agree this far for two cells to be the same series. */
const SAME_SERIES = 0.85

interface Cell {
  readonly figure: FigureRecord
  readonly timed: Timed
  readonly terms: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly key: string
}

/**
 * Cells of tables with a time axis that both documents give for the same year, with different values. At least one of the two is an
 * older column: the latest columns are compared with each other. Such a finding stands beside the change of the latest value.
 */
export function restatements(comparison: Comparison): Change[] {
  const [left, right] = [cellsOf(comparison.left), cellsOf(comparison.right)]
  const byKey = new Map<string, Cell[]>()
  for (const cell of right) byKey.set(cell.key, [...(byKey.get(cell.key) ?? []), cell])
  const changes: Change[] = []
  for (const a of left) {
    const candidates = (byKey.get(a.key) ?? []).filter((b) => !(a.timed.latest && b.timed.latest))
    const same = candidates.filter(
      (b) => cosine(a.terms, b.terms, comparison.nameIdf) >= SAME_SERIES && titlesAgree(a, b, comparison),
    )
    const [b] = same
    // More than one candidate: the series is not told apart by its label, and nothing is claimed.
    if (!b || same.length > 1 || (a.figure.value === b.figure.value && a.figure.high === b.figure.high)) continue
    changes.push(restated(comparison, a, b))
  }
  return changes
}

function titlesAgree(a: Cell, b: Cell, { nameIdf }: Comparison): boolean {
  return !a.title.size || !b.title.size || cosine(a.title, b.title, nameIdf) >= 0.6
}

function cellsOf(view: View): Cell[] {
  const axes = timeAxes(view)
  const cells = view.submission.figures.flatMap((figure): Cell[] => {
    const time = timed(view, axes, figure)
    const place = placeOf(view, figure)
    if (!time || !place?.numeric) return []
    const terms = new Set(termsOf(time.series, true))
    const title = new Set(termsOf(place.table.title ?? ''))
    return [{ figure, timed: time, terms, title, key: `${groupOf(figure)} ${time.year}` }]
  })
  // A label that stands twice in one year does not tell its rows apart.
  const label = (cell: Cell) => `${cell.key} ${[...cell.terms].sort().join(' ')}`
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(label(cell), (counts.get(label(cell)) ?? 0) + 1)
  return cells.filter((cell) => counts.get(label(cell)) === 1)
}

function restated(comparison: Comparison, a: Cell, b: Cell): Change {
  const side = ({ figure }: Cell) => statementOf(figure, { value: figure.value, high: figure.high, unit: figure.unit })
  const why = `the same row and year: ${a.timed.series}, ${a.timed.year}`
  const [x, y] = [comparison.left.submission.document.id, comparison.right.submission.document.id]
  const fields = [
    ...(a.figure.value === b.figure.value ? [] : [fieldOf('value', a.figure.value, b.figure.value)]),
    ...(a.figure.high === b.figure.high ? [] : [fieldOf('high', a.figure.high, b.figure.high)]),
    ...(a.figure.period === b.figure.period ? [] : [fieldOf('period', a.figure.period, b.figure.period)]),
  ]
  return finish({
    id: changeId('restated', [`${x} ${a.figure.id}`, `${y} ${b.figure.id}`]),
    kind: 'figure',
    op: 'restated',
    what: `${a.timed.series}, ${a.timed.year}`,
    before: [side(a)],
    after: [side(b)],
    fields,
    basis: 'same-id',
    score: 1,
    margin: null,
    confidence: 'high',
    parts: [{ signal: 'row and year', points: 1, why }],
    alternatives: [],
    looked: null,
  })
}
