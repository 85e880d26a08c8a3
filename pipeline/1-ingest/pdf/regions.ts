import { centredRows, partedBy } from './centred-rows.ts'
import { type Corridor, corridorsOf, type Run } from './corridors.ts'
import { MARKER } from './endings.ts'
import { type Line, lineOf, printedText } from './lines.ts'
import type { Font } from './page.ts'
import { runsLeft } from './reading-order.ts'
import { tableBegins } from './table-begins.ts'

/** A part of a page in reading order: one line, columns of text side by side, or a table without ruling lines. */
export type Region =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Line[])[] }
  | { readonly kind: 'table'; readonly edges: readonly number[]; readonly rows: readonly Line[] }

/** A gap of this share of the font size may part cells or columns. */
const GAP = 0.9

/** Cuts rows into regions from top to bottom. */
export function regionsOf(rows: readonly Line[], fonts: readonly Font[]): Region[] {
  const regions: Region[] = []
  let from = 0
  rows.forEach((_, at) => {
    if (!tableBegins(rows, at, fonts)) return
    // The text between the two tables goes with the second.
    let cut = at - 1
    while (cut > from && splitRow(rows[cut - 1] as Line).length < 2 && !isStaggered(rows[cut - 2], rows[cut - 1])) cut--
    regions.push(...partRegions(rows.slice(from, cut)))
    from = cut
  })
  return [...regions, ...partRegions(rows.slice(from))]
}

/** True where a line stands too close below another for one of its own: the last of a cell with more lines than those beside it. */
function isStaggered(above: Line | undefined, line: Line | undefined): boolean {
  return above !== undefined && line !== undefined && line.y - above.y < STAGGERED * line.size
}
const STAGGERED = 0.8

function partRegions(rows: readonly Line[]): Region[] {
  const runs = rows.flatMap((row, index) => splitRow(row).map((line): Run => ({ line, row: index })))
  if (runs.length === rows.length && !runs.some((run, at) => besides(runs[at - 1], run))) {
    return rows.map((line) => ({ kind: 'line', line }))
  }
  const corridors = corridorsOf(runs).filter((corridor) => !isMarkers(corridor) && !isContents(corridor))
  const taken = new Set<Run>()
  const out: { y: number; region: Region }[] = []
  for (const group of grouped(corridors)) {
    const own = new Set(group.flatMap(({ left, right }) => [...left, ...right]).filter((run) => !taken.has(run)))
    const region = regionOf(group, [...own], rows)
    if (!region) continue
    for (const run of own) taken.add(run)
    out.push({ y: Math.min(...[...own].map(({ line }) => line.y)), region })
  }
  rows.forEach((row, index) => {
    const rest = runs.filter((run) => run.row === index && !taken.has(run))
    if (rest.length === 0) return
    const line =
      runs.filter((run) => run.row === index).length === rest.length
        ? row
        : lineOf(
            rest.flatMap((run) => run.line.words),
            row.y,
          )
    out.push({ y: row.y, region: { kind: 'line', line } })
  })
  return out.sort((a, b) => a.y - b.y).map(({ region }) => region)
}

/** True where the second run stands beside the first on another baseline. */
function besides(a: Run | undefined, b: Run): boolean {
  return (
    a !== undefined &&
    Math.abs(a.line.y - b.line.y) < 0.7 * b.line.size &&
    (a.line.right < b.line.x || b.line.right < a.line.x)
  )
}

function splitRow(row: Line): Line[] {
  if (row.words.length === 0) return [row]
  const groups: Line['words'][number][][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const word of row.words) {
    if (word.x - end > GAP * word.size) groups.push([])
    groups.at(-1)?.push(word)
    end = Math.max(end, word.right)
  }
  return groups.length === 1 ? [row] : groups.map((words) => lineOf(words, row.y))
}

/** True where what stands left of the corridor are markers of list items or numbers of paragraphs, and right of it words. */
function isMarkers({ left, right }: Corridor): boolean {
  const nearest = new Map<number, Line>()
  for (const { line, row } of left) if ((nearest.get(row)?.right ?? 0) < line.right) nearest.set(row, line)
  const rows = new Set(right.map((run) => run.row))
  const paired = [...nearest].filter(([row]) => rows.has(row)).map(([, line]) => line)
  const marks = paired.filter((line) => line.words.length <= 2 && isMark(printedText(line)))
  if (paired.length < 0.2 * Math.min(left.length, right.length) || marks.length < 0.6 * paired.length) return false
  const beside = right.filter((run) => nearest.has(run.row))
  return beside.filter(({ line }) => /\p{L}{2}/u.test(printedText(line))).length >= 0.5 * beside.length
}

function isMark(text: string): boolean {
  return MARKER.test(text) || /^(?:\d{1,3}|[*†‡§]{1,3}|[IVXL]{1,6}|[A-Za-z][.)]?)$/u.test(text)
}

/** True where the right side holds the page numbers of a table of contents. */
function isContents({ left, right }: Corridor): boolean {
  const numbers = right.map(({ line }) => printedText(line))
  const pages = numbers.filter((text) => /^(?:\d{1,4}|[ivxl]{1,6})$/iu.test(text))
  const leaders = left.filter(({ line }) => /(?:\.\s?){4,}|…{2,}|_{4,}/u.test(printedText(line)))
  return pages.length >= 0.7 * numbers.length && leaders.length >= 0.3 * left.length
}

/** Corridors that part the same rows make one region. */
function grouped(corridors: readonly Corridor[]): Corridor[][] {
  const groups: { corridors: Corridor[]; top: number; bottom: number }[] = []
  const ranges = corridors.map((corridor) => {
    const ys = [...corridor.left, ...corridor.right].map(({ line }) => line.y)
    return { corridor, top: Math.min(...ys), bottom: Math.max(...ys) }
  })
  for (const range of ranges.sort((a, b) => a.top - b.top)) {
    const group = groups.find((other) => range.top <= other.bottom && range.bottom >= other.top)
    if (group) {
      group.corridors.push(range.corridor)
      group.top = Math.min(group.top, range.top)
      group.bottom = Math.max(group.bottom, range.bottom)
    } else groups.push({ corridors: [range.corridor], top: range.top, bottom: range.bottom })
  }
  return groups.map((group) => group.corridors)
}

function regionOf(group: readonly Corridor[], own: readonly Run[], rows: readonly Line[]): Region | null {
  const middles = distinct(
    group.map((corridor) => (corridor.x0 + corridor.x1) / 2),
    own,
  )
  const columnOf = (line: Line): number => middles.filter((x) => x < (line.x + line.right) / 2).length
  const columns = Array.from({ length: middles.length + 1 }, (_, column) =>
    own.filter(({ line }) => columnOf(line) === column),
  )
  const filled = columns.filter((column) => column.length > 0)
  if (filled.length < 2) return null
  if (isProse(filled) || !(isAligned(filled) || isCentredTable(filled))) {
    const lines = filled.map((column) => linesOf(column, rows))
    return { kind: 'columns', columns: runsLeft(lines.flat()) ? lines.toReversed() : lines }
  }
  const edges = [
    Math.min(...own.map(({ line }) => line.x)) - 1,
    ...middles,
    Math.max(...own.map(({ line }) => line.right)) + 1,
  ]
  return { kind: 'table', edges, rows: linesOf(own, rows) }
}

/** Middles of corridors that lie apart: of two with no text between them, the first is kept. */
function distinct(middles: readonly number[], own: readonly Run[]): number[] {
  const out: number[] = []
  for (const x of [...middles].sort((a, b) => a - b)) {
    const last = out.at(-1)
    if (last === undefined || own.some(({ line }) => line.x > last && line.right < x)) out.push(x)
  }
  return out
}

/** Runs of one row set together again. */
function linesOf(runs: readonly Run[], rows: readonly Line[]): Line[] {
  const byRow = new Map<number, Run[]>()
  for (const run of runs) byRow.set(run.row, [...(byRow.get(run.row) ?? []), run])
  return [...byRow]
    .sort((a, b) => a[0] - b[0])
    .map(([row, own]) =>
      own.length === 1 && own[0]
        ? own[0].line
        : lineOf(
            own.flatMap((run) => run.line.words),
            rows[row]?.y ?? 0,
          ),
    )
}

/** Columns of running text: most lines are long and fill their column. */
function isProse(columns: readonly (readonly Run[])[]): boolean {
  return columns.every((column) => {
    const x = Math.min(...column.map(({ line }) => line.x))
    const right = Math.max(...column.map(({ line }) => line.right))
    const full = column.filter(({ line }) => line.right - line.x > 0.62 * (right - x))
    const letters = column.reduce(
      (sum, { line }) => sum + line.words.reduce((length, word) => length + word.text.length, 0),
      0,
    )
    return column.length >= 3 && full.length >= 0.5 * column.length && letters / column.length > 18
  })
}

/** Cells of a table stand on common baselines, and are set in about one size. */
function isAligned(columns: readonly (readonly Run[])[]): boolean {
  const [first, ...others] = columns.map((column) => new Map(column.map((run) => [run.row, run.line.size])))
  if (!first) return false
  const rest = new Map(others.flatMap((rows) => [...rows]))
  const common = [...first].filter(([row, size]) => {
    const other = rest.get(row)
    return other !== undefined && Math.abs(other - size) < 0.25 * Math.max(other, size)
  }).length
  if (common >= 2 && common >= 0.6 * Math.min(first.size, rest.size)) return true
  // Labels that reach over several rows stand between their lines: the columns beside them are rows all the same.
  const figures = others.length > 1 ? columns.slice(1).filter(isFigures) : []
  return figures.length > 1 && figures.length >= 0.5 * others.length && isAligned(columns.slice(1))
}

/** Cells set to the middle of their rows, most rows with cells side by side, and half of them or more with values. */
function isCentredTable(columns: readonly (readonly Run[])[]): boolean {
  const cells = columns.flatMap((column, at) =>
    column.map(({ line }) => ({ y: line.y, size: line.size, column: at, text: printedText(line) })),
  )
  const cuts = centredRows(cells, LEAST_CENTRED)
  if (!cuts) return false
  const rows = partedBy(cells, cuts)
  const side = rows.filter((row) => new Set(row.map(({ column }) => column)).size > 1)
  const valued = side.filter((row) => row.some(({ column, text }) => column > 0 && NUMBER.test(text)))
  return side.length >= 0.7 * rows.length && valued.length >= 0.5 * rows.length
}

/** Rows of a table told by cells in the middle of their rows, at least. */
const LEAST_CENTRED = 3
const NUMBER = /^[-–+(<>~$€£]{0,3}\d[\d.,\s]*[%)*†‡]{0,3}(?: \(\d[\d.,\s]*\))?$/u

/** Most of a column's cells are numbers. */
function isFigures(column: readonly Run[]): boolean {
  const numbers = column.filter(({ line }) => /^[-–+(<>~$€£]{0,2}\d[\d.,\s]*[%)*†‡]{0,3}$/u.test(printedText(line)))
  return column.length > 2 && numbers.length >= 0.6 * column.length
}
