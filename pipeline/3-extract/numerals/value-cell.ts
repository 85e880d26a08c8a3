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

/** "2018", "FY 2019/20": a label that says when, not the name of a law or a plan with a year in it. */
const TIME_LABEL = /^(?:FY ?)?(?:19|20)\d{2}(?!\d)/iu
/** A value in thousands with its separator: where one is printed so, four digits without are a year. */
const GROUPED = /^\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+(?!\d)/u

/** What a column holds: values, cells that may be years, values in thousands with and without a separator. */
interface Counts {
  readonly values: number
  readonly years: number
  readonly grouped: number
  readonly bare: number
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
  const label = table.rows[row]?.[0]?.text ?? ''
  if (YEAR_HEAD.test(head) || EVENT.test(head) || EVENT.test(label)) return false
  if (!YEAR.test(text.trim())) return true
  // A row of years is a row of heads that stands once more.
  const filled = (table.rows[row] ?? []).slice(1).filter((other) => other.text.trim() !== '')
  if (filled.length > 1 && filled.every((other) => YEAR.test(other.text.trim()))) return false
  const { values, years, grouped, bare } = columnCounts(table, column)
  if (grouped > 0 && bare === 0) return false
  if (HAS_YEAR.test(head) || TIME_LABEL.test(label)) return true
  // A profile of labels and values: a year is one of them ("Independence | 1960").
  return table.columns.length > 2 ? values > years : bare > 0
}

function columnCounts(table: TableNode, column: number): Counts {
  const known = countsOf(table)
  const found = known.get(column)
  if (found) return found
  const texts = table.rows.map((line) => line[column]?.text.trim() ?? '').filter((text) => /^[\d(<>~-]/u.test(text))
  const years = texts.filter((text) => YEAR.test(text)).length
  const grouped = texts.filter((text) => GROUPED.test(text)).length
  const bare = texts.filter((text) => /^\d{4,}/u.test(text) && !YEAR.test(text)).length
  const counts = { values: texts.length - years, years, grouped, bare }
  known.set(column, counts)
  return counts
}
