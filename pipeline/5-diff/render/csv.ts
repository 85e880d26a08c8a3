import { stringify } from 'csv-stringify/sync'
import type { Change, ChangeSet, Statement } from '../../../schemas/index.ts'

type Cell = string | number | null | undefined

/**
 * A change set as CSV with a header row: one row a change, the first statement of each side. Text that a spreadsheet would take for
 * a formula gets an apostrophe in front; numbers stay numbers.
 */
export function renderCsv(set: ChangeSet): string {
  return stringify(
    set.changes.map((change) => cellsOf(set, change)),
    {
      header: true,
      columns: COLUMNS,
      escape_formulas: true,
      cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
    },
  )
}

function cellsOf(set: ChangeSet, change: Change): Record<string, Cell> {
  const value = change.fields.find(({ field }) => field === 'value')
  const nearest = change.looked ? change.alternatives[0] : undefined
  return {
    id: change.id,
    kind: change.kind,
    op: change.op,
    what: change.what,
    confidence: change.confidence,
    score: change.score,
    margin: change.margin,
    importance: change.importance,
    basis: change.basis,
    ...sideCells('before', change.before[0]),
    ...sideCells('after', change.after[0]),
    delta: value?.delta,
    ratio: value?.ratio,
    fields: change.fields.map(({ field, before, after }) => `${field}: ${list(before)} -> ${list(after)}`).join('; '),
    looked_for: change.looked?.for.join('; '),
    pages_covered: change.looked?.pages,
    nearest: nearest?.statement.quote,
    nearest_page: nearest?.statement.page,
    nearest_why: nearest?.why,
    before_document: set.before.id,
    after_document: set.after.id,
  }
}

function sideCells(side: 'before' | 'after', statement: Statement | undefined): Record<string, Cell> {
  return {
    [`${side}_quote`]: statement?.quote,
    [`${side}_value`]: statement?.value,
    [`${side}_high`]: statement?.high,
    [`${side}_unit`]: statement?.unit,
    [`${side}_name`]: statement?.name,
    [`${side}_ids`]: statement?.ids.join(' '),
    [`${side}_page`]: statement?.page,
    [`${side}_section`]: statement?.section,
  }
}

function list(value: Change['fields'][number]['before']): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

const SIDE = ['quote', 'value', 'high', 'unit', 'name', 'ids', 'page', 'section']
const COLUMNS: string[] = [
  ...['id', 'kind', 'op', 'what', 'confidence', 'score', 'margin', 'importance', 'basis'],
  ...['before', 'after'].flatMap((side) => SIDE.map((field) => `${side}_${field}`)),
  ...['delta', 'ratio', 'fields', 'looked_for', 'pages_covered', 'nearest', 'nearest_page', 'nearest_why'],
  ...['before_document', 'after_document'],
]
