import { CONTENTS_TITLES } from './lists/heading-words.ts'
import { readingsOf } from './numbering.ts'
import { titleKey, titleWords, type Unit } from './unit.ts'

/** A printed table of contents (or list of tables, figures …): a run of units. */
export interface ContentsTable {
  /** Unit of its title; null where it has none. */
  readonly heading: number | null
  /** First unit behind the title, and the first that no longer belongs to it. */
  readonly from: number
  readonly to: number
  readonly entries: readonly ContentsEntry[]
}

/** What a table of contents says of one section. */
export interface ContentsEntry {
  readonly title: string
  /** The title's letters and digits, without its number: see `titleKey`. */
  readonly key: string
}

const TITLES: ReadonlySet<string> = new Set(CONTENTS_TITLES)
const LEADERS = /(?:\. ?){4,}|…{2,}|(?:… ){2,}|_{4,}|(?:· ?){4,}/u
const PAGE = /(?:[\s.…_·]|^)(?:\d{1,3}|[ivxl]{1,6})$/u
const COLUMN_HEAD = /^(?:(?:paragraph(?:e|s|es)?|p[aá]rrafos?|pages?|p[aá]ginas?|p\.|no\.|para\.) ?){1,3}$/iu

/** The tables of contents of a document, in order. */
export function contentsTablesOf(units: readonly Unit[]): ContentsTable[] {
  const lastOf = lastUnitByKey(units)
  const tables: ContentsTable[] = []
  let i = 0
  while (i < units.length) {
    const heading = isContentsTitle(units[i])
    const from = heading ? i + 1 : i
    const to = endOfEntries(units, from, lastOf, heading)
    const entries = to > from ? units.slice(from, to).flatMap(entriesOf) : []
    if (entries.length >= (heading ? 2 : 3)) {
      tables.push({ heading: heading ? i : null, from, to, entries })
      i = to
    } else i++
  }
  return tables
}

function isContentsTitle(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.text.length < 60 && TITLES.has(titleWords(unit.text))
}

// Where a title stands last: an entry's own title comes again behind the table.
function lastUnitByKey(units: readonly Unit[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { index, text, readings } of units) {
    if (text.length >= 300) continue
    last.set(titleKey(text), index)
    // The table may leave out the numbers that the headings have.
    const [reading] = readings
    if (reading) last.set(titleKey(text.slice(reading.contentStart)), index)
  }
  return last
}

function endOfEntries(
  units: readonly Unit[],
  from: number,
  lastOf: ReadonlyMap<string, number>,
  titled: boolean,
): number {
  let end = from
  for (let i = from; i < units.length && i <= end + (titled ? 1 : 0); i++) {
    const unit = units[i]
    if (unit && isEntry(unit, lastOf, titled)) end = i + 1
  }
  return end
}

function isEntry(unit: Unit, lastOf: ReadonlyMap<string, number>, titled: boolean): boolean {
  const { text, block } = unit
  if (block.kind === 'table' && hasValues(text)) return false
  if (LEADERS.test(text) && /\d|[ivx]/u.test(text.slice(-4))) return true
  if (!titled || text.length > 300) return false
  if (block.kind === 'table') return LEADERS.test(text) || text.split('\n').filter((row) => PAGE.test(row)).length > 2
  if (isContentsTitle(unit) || COLUMN_HEAD.test(text) || /^(?:Annex|Anexo)/u.test(text)) return true
  const lines = linesOf(unit)
  if (lines.length > 2 && lines.filter((line) => isLater(line, unit, lastOf)).length > lines.length / 2) return true
  if (/[.;:!?]$/u.test(text)) return false
  return PAGE.test(text) || isLater(text, unit, lastOf)
}

// A table whose dots lead to values, not to page numbers: several a row, shares or amounts.
function hasValues(text: string): boolean {
  const rows = text.split('\n').filter((row) => /\d/u.test(row))
  return rows.filter((row) => (row.match(/\t/gu)?.length ?? 0) > 1).length > rows.length / 2
}

// True where a line stands again behind the table, as a title.
function isLater(line: string, { index }: Unit, lastOf: ReadonlyMap<string, number>): boolean {
  return (lastOf.get(titleKey(line)) ?? index) > index + 1
}

function linesOf({ block, start, text }: Unit): string[] {
  return block.lines.map((line, i) => text.slice(line - start, (block.lines[i + 1] ?? block.end) - start).trim())
}

/** The entries that a unit of a table of contents holds: one, or several where lines were run together. */
function entriesOf(unit: Unit): ContentsEntry[] {
  const { text } = unit
  const lines = LEADERS.test(text) || unit.block.lines.length < 3 ? [text] : linesOf(unit)
  return lines
    .flatMap((line) => line.split(/(?<=(?:(?:\. ?){4}|…|_{4}|\t) ?\d{1,3})(?=\s)|\n/u))
    .map((line) => line.replace(LEADERS, ' ').replace(PAGE, '').trim())
    .map((line) => line.slice(readingsOf(line)[0]?.contentStart ?? 0).trim())
    .filter((title) => /\p{L}{2}/u.test(title) && !COLUMN_HEAD.test(title))
    .map((title) => ({ title, key: titleKey(title) }))
}
