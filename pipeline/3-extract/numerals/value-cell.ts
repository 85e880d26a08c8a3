import { once } from '../../common/memo.ts'
import type { TableNode } from '../../common/tree.ts'
import type { Passage } from '../context.ts'

/** Four digits that may be a year, with note marks. */
const FOUR = /^[12]\d{3}[*†‡]{0,3}$/u
const YEAR = /^(?:19|20)\d{2}[*†‡]{0,3}$/u
const HAS_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
const YEAR_HEAD = /(?<!\p{L})(?:years?|année|années|año|años|date|fecha|since|depuis|desde)(?!\p{L})/iu

/** Labels of rows that say when something came to be. Source: profiles of bodies and lists of laws in reports; 2026-11-29. */
const EVENT =
  /(?<!\p{L})(?:years? of|founded|founding|established|adopted|adoption|created|ratified|ratification|signed|signature|in force|into force|born|built|opened|launched|année de|création|créée?|fondée?|entrée en vigueur|año de|creación|fundación|fundada|promulgación|en vigor)(?!\p{L})/iu

/** How many cells of a column are values, and how many may be years. */
interface Counts {
  readonly values: number
  readonly years: number
}

const countsOf = once((_: TableNode) => new Map<number, Counts>())

/**
 * True for a cell of four digits that counts, as "1219" and "1947" under a year or among values without a separator of
 * thousands do; false for one that is a year.
 */
export function isValueCell({ cell, text }: Pick<Passage, 'cell' | 'text'>): boolean {
  if (!cell || cell.row < 0 || cell.column === 0 || !FOUR.test(text.trim())) return false
  const { table, row, column } = cell
  const head = table.columns[column] ?? ''
  if (YEAR_HEAD.test(head) || EVENT.test(head) || EVENT.test(table.rows[row]?.[0]?.text ?? '')) return false
  if (HAS_YEAR.test(head) || HAS_YEAR.test(table.rows[row]?.[0]?.text ?? '')) return true
  if (!YEAR.test(text.trim())) return true
  const { values, years } = columnCounts(table, column)
  return values > years
}

function columnCounts(table: TableNode, column: number): Counts {
  const known = countsOf(table)
  const found = known.get(column)
  if (found) return found
  const texts = table.rows.map((line) => line[column]?.text ?? '').filter((text) => /^[\d(<>~-]/u.test(text))
  const years = texts.filter((text) => YEAR.test(text)).length
  const counts = { values: texts.length - years, years }
  known.set(column, counts)
  return counts
}
