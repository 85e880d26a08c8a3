import { once } from '../../common/memo.ts'
import type { TableNode } from '../../common/tree.ts'
import { isTime, MONTH_NAMES } from './time-label.ts'

/** The cell that holds a figure. */
export interface CellPlace {
  readonly table: TableNode
  readonly row: number
  readonly column: number
}

/** Words, a year, or a range of ages or sizes: "18–29", "60+", "< 5". */
const LABEL = /\p{L}{2}|\d{4}|^[<>≤≥]? ?\d{1,3}(?: ?[-–—] ?\d{1,3}| ?\+)$|^[<>≤≥] ?\d{1,3}$/u

/** The label of a row: its first cell of words. A label that repeats nothing but a date is the row's time. */
export function rowLabel(cell: CellPlace): string | null {
  return labelCells(cell)[0]?.text ?? null
}

/**
 * The label of a row without its time: the first cell of words, with those of the further columns of labels where several
 * rows have the first: "Police, Women".
 */
export function labelOf(cell: CellPlace): string | null {
  const [first, ...further] = labelCells(cell)
    .map(({ text }) => text)
    .filter((text) => !isTime(text))
  if (first === undefined) return null
  const { repeated, groups } = shapeOf(cell.table)
  if (further.length === 0 || !(groups || repeated.has(first))) return first
  const own = further.filter(
    (text) => text !== first && !UNITS_ONLY.test(text) && !UNIT_HEAD.test(text) && !ANSWER.test(text),
  )
  return [first, ...own].join(', ')
}

/**
 * The cells before a number that label its row: those of the first columns, as long as no column holds numbers. A cell that
 * a merged cell above covers has its words.
 */
export function labelCells({ table, row, column }: CellPlace): TableNode['rows'][number] {
  const line = table.rows[row] ?? []
  const columns = Math.min(shapeOf(table).columns, Math.max(column, 1))
  const first = line.slice(0, Math.max(column, 1)).findIndex(({ text }, at) => at !== column && LABEL.test(text))
  if (columns < 2) return first < 0 ? [] : line.slice(first, first + 1)
  const filled = line.slice(columns - 1, columns).some(({ text }) => text !== '')
  return line.slice(0, columns).flatMap((own, at) => {
    const cell = own.text === '' && filled ? coveredBy(table, row, at) : own
    return cell && at !== column && LABEL.test(cell.text) ? [cell] : []
  })
}

/** The cell with words above an empty one of a column of labels. */
function coveredBy(table: TableNode, row: number, column: number): TableNode['rows'][number][number] | null {
  for (let above = row - 1; above >= Math.max(0, row - GROUP); above--) {
    const cell = table.rows[above]?.[column]
    if (cell && cell.text !== '') return cell
  }
  return null
}

/** How a table's rows are labelled: the columns that hold labels, and the labels of the first that several rows have. */
interface Shape {
  readonly columns: number
  readonly repeated: ReadonlySet<string>
  /** Most rows have a first label that others have as well. */
  readonly groups: boolean
}

const shapeOf = once((table: TableNode): Shape => {
  const repeated = repeatedLabels(table)
  let last = ''
  const shared = table.rows.filter((line) => {
    last = line[0]?.text || last
    return repeated.has(last)
  })
  return { columns: labelColumns(table), repeated, groups: shared.length > table.rows.length / 2 }
})

const ANSWER = /^(?:yes|no|oui|non|s[ií]|n\/a)$/iu

/** How many of the first columns hold words, years or ranges in their cells, and no other numbers. */
function labelColumns(table: TableNode): number {
  return table.columns.findIndex((_, column) => {
    const texts = table.rows.map((line) => line[column]?.text ?? '').filter((text) => /[\p{L}\p{N}]/u.test(text))
    const labels = texts.filter((text) => isTime(text) || (LABEL.test(text) && !/^[\d\s.,]+$/u.test(text)))
    return labels.length < texts.length || texts.length === 0
  })
}

function repeatedLabels({ rows }: TableNode): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  let last = ''
  for (const line of rows) {
    const text = line[0]?.text || last
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
    last = text
  }
  return repeated
}

/** A cell of units: "persons/km2", "US$ million", "Gg CO2 eq". */
const UNIT_HEAD = /^(?:persons\/km2|no|n[o°º]|[$€£]|%.{0,20}|\S{1,6}\/\S{1,8}|(?:US\$|USD|EUR|FCFA).{0,12})$/iu

/** The heads above a column, from top to bottom; a head that spans columns stands in its first and counts for all of them. */
export function columnHeads({ table, column }: CellPlace): readonly string[] {
  const whole = table.columns[column] ?? ''
  const heads = table.heads
    .map((line) => line[spanningAt(line, column, whole)]?.text ?? '')
    .filter((text) => text !== '')
  return heads.length > 0 ? heads : [whole].filter((text) => text !== '')
}

/** The place of the head over a column: its own, else the next to the left whose words the column's whole head has too. */
export function spanningAt(line: TableNode['rows'][number], column: number, whole: string): number {
  if ((line[column]?.text ?? '') !== '') return column
  for (let at = column - 1; at > 0; at--) {
    const text = line[at]?.text ?? ''
    if (text !== '') return whole.startsWith(text) || whole.includes(` ${text} `) ? at : column
  }
  return column
}

/** The label of a row with the line of words alone that stands over its group: "Police, Complaints received". */
function groupedLabel(cell: CellPlace): string | null {
  const label = labelOf(cell)
  if (label === null || /^(?:grand |sub-?)?totale?s?\b/iu.test(label)) return label
  const group = groupOf(cell, false)?.text ?? ''
  return /\p{L}{3}/u.test(group) && !/\d/u.test(group) && group.length <= 60 ? `${trimmedEnd(group)}, ${label}` : label
}

/** The cell alone in its row that names the rows of a cell's group, or gives their time. */
export function groupOf({ table, row }: CellPlace, timed: boolean): TableNode['rows'][number][number] | null {
  for (let above = row - 1; above >= Math.max(0, row - GROUP); above--) {
    const cell = groupAt(table, above)
    if (!cell) continue
    if (isTime(cell.text) === timed) return cell
    // "Police" over "2019": the time's own group has the rows as well.
    if (!timed && !groupAt(table, above - 1)) return null
  }
  return null
}

/** The only cell with words of a row that has more. */
function groupAt({ rows }: TableNode, row: number): TableNode['rows'][number][number] | null {
  const [first, ...others] = rows[row] ?? []
  if (!first || others.length === 0 || first.text === '') return null
  return others.some(({ text }) => text !== '' && text !== first.text) ? null : first
}

/** How many rows a group may have. */
const GROUP = 30

export const UNITS_ONLY =
  /^(?:percent(?:age)?|per cent|%|number|no\.?|value|amount|total number|nombre|número|pourcentage|porcentaje|count|cantidad|valeur|valor|unit|age|âge|edad|n|years?)$/iu

/** What a cell's number measures: its row's label, with the column's head where that says more than the time. */
export function cellMeasure(cell: CellPlace): string | null {
  const label = groupedLabel(cell)
  const heads = columnHeads(cell).map((head) => wordsBesideYear(withoutBrackets(head)))
  const telling = heads.filter((head) => head !== '' && !UNITS_ONLY.test(head) && head !== label)
  if (label === null) return telling.join(', ') || (rowLabel(cell) === null ? cell.table.title : null)
  return telling.length > 0 ? `${label}, ${telling.join(', ')}` : label
}

/** "Men 2018", "2018 Women": a head without its year where the rest says more than when; empty where it says no more. */
function wordsBesideYear(head: string): string {
  if (isTime(head)) return ''
  if (yearIn(head) === null) return head
  const rest = /^(?:(?:19|20)\d{2}[,:]? )?(?<words>\p{L}{3,}(?: \p{L}{3,}){0,2}?)(?:,? (?:19|20)\d{2})?$/u.exec(head)
  const words = rest?.groups?.['words']?.split(' ') ?? []
  return words.some((word) => OF_TIME.test(word) || MONTH_NAMES.has(word.toLowerCase())) ? '' : words.join(' ')
}

/** Words of heads that say only when, or of what standing a year's numbers are. */
const OF_TIME =
  /^(?:years?|fiscal|calendar|school|academic|financial|ended|ending|end|quarter|half|first|second|mid|since|from|until|before|after|for|the|année|exercice|trimestre|semestre|scolaire|año|ejercicio|escolar|fin|des|del|los|target|baseline|actual|estimated?|budget|projected|planned|revised|approved|provisional|objectif|cible|réalisé|prévu|prévision|meta|línea|ejecutado|previsto|projection|scenario)$/iu

/** The year, or span of years, that a head is or holds: "2020", "FY 2019", "2018-19". */
export function yearIn(head: string): string | null {
  return head.match(/(?:19|20)\d{2}/u)?.[0] ?? null
}

/** A label without what stands in brackets. */
export function withoutBrackets(label: string): string {
  let depth = 0
  let kept = ''
  for (const character of label) {
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += character
  }
  return kept.replaceAll('  ', ' ').trim()
}

/** A label without the colon or note marks at its end. */
export function trimmedEnd(label: string): string {
  let end = label.length
  while (end > 0 && ':*†‡ '.includes(label[end - 1] ?? '')) end--
  return label.slice(0, end)
}
