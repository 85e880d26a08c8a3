import type { TableCell } from '../../../schemas/index.ts'
import type { FigureMention } from '../../common/mention.ts'
import { sentenceSpans } from '../../common/sentences.ts'
import type { Span } from '../../common/span.ts'
import type { TableNode } from '../../common/tree.ts'
import {
  type CellPlace,
  columnHeads,
  groupOf,
  labelCells,
  labelOf,
  spanningAt,
  trimmedEnd,
  UNITS_ONLY,
  withoutBrackets,
  yearIn,
} from './table-label.ts'
import type { Time } from './time.ts'
import { isTime, shortDate } from './time-label.ts'

/** Where a table's time and notes are looked up. */
export interface TableContext {
  readonly text: string
  /** Dates of the document by where they start, in order. */
  readonly dates: readonly FigureMention[]
  /** Paragraphs that stand behind a table, up to the next heading, by the table's id. */
  readonly behind: ReadonlyMap<string, readonly Span[]>
  /** The paragraph that leads into a table, by the table's id. */
  readonly before: ReadonlyMap<string, Span>
}

const BARE = /^[\s(<>≈~$€£+-]*\d[\d\s.,\u00a0\u202f\u2009%–-]*(?:\p{L}{1,10})?[\s\d\p{L}.,()†‡§*¹²³%–/-]{0,24}$/u

/** True for a cell that holds a number and hardly more: its meaning is its row's and column's. */
export function isNumberCell({ table, row, column }: CellPlace): boolean {
  const text = table.rows[row]?.[column]?.text ?? ''
  return text.length <= 48 && BARE.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= 4
}

/** A column that holds the year of each row. */
const isYearColumn = (table: TableNode, at: number): boolean =>
  /^(?:year|years|reference year|period|date|année|année de référence|période|año|período|fecha|fiscal year)$/iu.test(
    table.columns[at] ?? '',
  )

/** When a cell's number holds: a note's period, else the column's or row's date, else the caption's, its lead's, its source's. */
export function cellTime(cell: CellPlace, context: TableContext): Time & { readonly periodPrinted: string | null } {
  const { table, row, column } = cell
  const whole = table.columns[column] ?? ''
  const headCells = table.heads
    .map((line) => line[spanningAt(line, column, whole)])
    .filter((place) => place !== undefined)
  const line = table.rows[row] ?? []
  const rowCells = [
    ...labelCells(cell),
    // A value of four digits is no year.
    ...line.slice(0, column).filter(({ text }, at) => at === 0 || !/^\d{4}\D?$/u.test(text) || isYearColumn(table, at)),
    ...line.filter((_, at) => at !== column && isYearColumn(table, at)),
  ]
  const heads = columnHeads(cell)
  const printed = heads.findLast((head) => yearIn(head) !== null || shortDate(head) !== null) ?? null
  const headTime =
    [...headCells]
      .reverse()
      .map((place) => timeAt(context, place))
      .find((time) => time !== null) ?? yearTime(printed)
  const dated = rowCells.find(({ text }) => isTime(text)) ?? null
  const labelTime = dated && (monthTime(cell, dated, context) ?? yearTime(dated.text))
  const noted = noteTime(cell, context)
  const group = groupOf(cell, true)
  const groupTime = group && (timeAt(context, group) ?? yearTime(group.text))
  const time =
    noted ??
    headTime ??
    labelTime ??
    groupTime ??
    titleTime(table) ??
    leadTime(table, context) ??
    sourceTime(table, context)
  return {
    ...(time ?? { asOf: null, period: null }),
    periodPrinted: printed ?? (labelTime ? (dated?.text ?? null) : null),
  }
}

/** The time of a row that a date labels: its day, or its month in a column of months. */
function monthTime({ table }: CellPlace, dated: TableCell, context: TableContext): Time | null {
  const time = timeAt(context, dated)
  if (!time?.asOf) return time
  const column = table.rows.find((line) => line.includes(dated))?.indexOf(dated) ?? 0
  return /^(?:months?|mois|mes)$/iu.test(table.columns[column] ?? '')
    ? { asOf: null, period: time.asOf.slice(0, 7) }
    : time
}

function timeAt({ dates, text }: TableContext, { start, end }: Span): Time | null {
  const mention = dates.find((date) => date.start >= start && date.end <= end && end > start)
  if (!mention) return null
  // "1998/1999": two years that are one school year.
  const spans = mention.kind === 'date' && /^\s?[-–/]\s?(?:19|20)?\d{2}(?!\d|[-–/])/u.test(text.slice(mention.end, end))
  return spans ? yearTime(text.slice(mention.start, end)) : timeOf(mention)
}

function timeOf({ kind, value, high, known }: FigureMention): Time {
  if (kind === 'fiscal-year') return { asOf: null, period: known?.period ?? `FY${value}` }
  if (kind === 'date-range') return { asOf: null, period: `${value}..${high}` }
  return String(value).length > 7 ? { asOf: String(value), period: null } : { asOf: null, period: String(value) }
}

function yearTime(text: string | null): Time | null {
  const short = text === null ? null : shortDate(text)
  if (short) return short.length > 7 ? { asOf: short, period: null } : { asOf: null, period: short }
  const found = text?.match(
    /(?<fiscal>\b(?:FY|fiscal year) ?)?(?<first>(?:19|20)\d{2})(?:\s?[-–/]\s?(?<last>(?:19|20)?\d{2})\b)?/iu,
  )?.groups
  if (!found) return null
  const first = found['first'] ?? ''
  const end = found['last'] ? (found['last'].length === 2 ? first.slice(0, 2) + found['last'] : found['last']) : null
  // "1999/00" ends in the next century; "2019-06" is a month.
  const last = end === null || Number(end) > Number(first) ? end : first.endsWith('99') ? `${Number(first) + 1}` : null
  if (found['fiscal']) return { asOf: null, period: `FY${first}${last ? `-${last}` : ''}` }
  return { asOf: null, period: last ? `${first}..${last}` : first }
}

function titleTime({ title }: TableNode): Time | null {
  const found = title?.match(/(?<first>(?:19|20)\d{2})\s?(?:[-–/]|to|and|à|et|a|y)\s?(?<last>(?:19|20)\d{2})/u)?.groups
  if (found) return { asOf: null, period: `${found['first']}..${found['last']}` }
  const years = [
    ...(title?.matchAll(
      /(?:(?<!\p{L})FY ?|(?<![\p{L}\d]))(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d))?(?!\d)/gu,
    ) ?? []),
  ]
  const [first, last] = years
  if (!first) return null
  if (!last) return yearTime(first[0])
  // "July 2016 – June 2017": one stretch.
  const between = title?.slice(first.index + first[0].length, last.index) ?? ''
  const stretch = years.length === 2 && /[-–—]|(?<!\p{L})(?:to|à|au|al?|hasta)(?!\p{L})/u.test(between)
  return stretch && isTime(`${first[0]}${between}${last[0]}`)
    ? { asOf: null, period: `${first[0].slice(-4)}..${last[0].slice(-4)}` }
    : null
}

/** The period that a note gives for the mark of a cell: "† Data are from July 1, 2020, to June 30, 2021." */
function noteTime({ table, row, column }: CellPlace, context: TableContext): Time | null {
  const marks = table.rows[row]?.[column]?.marks ?? []
  const label = (labelOf({ table, row, column }) ?? '').toLowerCase()
  for (const mark of marks.map((sign) => sign.normalize('NFKC'))) {
    for (const span of context.behind.get(table.id) ?? []) {
      const note = context.text.slice(span.start, span.end)
      if (
        !note.startsWith(mark) ||
        (/[\p{L}\p{N}]/u.test(mark.at(-1) ?? '') && /^[\p{L}\p{N}]/u.test(note.slice(mark.length)))
      )
        continue
      const dated = sentenceSpans(context.text, span).flatMap((sentence) => {
        const mention = context.dates.find(({ start, end }) => sentence.start <= start && end <= sentence.end)
        return mention ? [{ mention, words: context.text.slice(sentence.start, mention.start).toLowerCase() }] : []
      })
      const named = dated.find(({ words }) =>
        words
          .match(
            /(?:data|figures|données|datos) (?:for|on|sur|de) (?:the )?(?<what>[^.]{1,60}?) (?:are|is|were|sont|son)/u,
          )
          ?.groups?.['what']?.split(' ')
          .every((word) => label.includes(word)),
      )
      const others = dated.filter(({ words }) => !/(?:data|figures|données|datos) (?:for|on|sur|de) /u.test(words))
      const found = named ?? others[0]
      if (found) return timeOf(found.mention)
    }
  }
  return null
}

/** "Source: Multiple Indicator Cluster Survey, 2019": the year of what all the table is taken from. */
function sourceTime({ id }: TableNode, { text, behind }: TableContext): Time | null {
  for (const { start, end } of behind.get(id) ?? []) {
    const note = text.slice(start, end)
    if (!/^(?:source|sources|fuente|fuentes)\b/iu.test(note)) continue
    const year = [...note.matchAll(/\b(?:19|20)\d{2}\b/gu)].at(-1)?.[0]
    if (year) return { asOf: year, period: null }
  }
  return null
}

const LEAD =
  /:$|(?<!\p{L})(?:tables?|tableaux?|cuadros?|tablas?|below|following|follows|ci-dessous|ci-après|suivante?s?|siguientes?|a continuación)(?!\p{L})/iu

/** "In 2020, the shelters received the following numbers:" above a table: the only date of its last sentence. */
function leadTime({ id }: TableNode, { text, dates, before }: TableContext): Time | null {
  const lead = before.get(id)
  const sentence = lead && sentenceSpans(text, lead).at(-1)
  if (!sentence || !LEAD.test(text.slice(sentence.start, sentence.end).trimEnd())) return null
  const [mention, ...more] = dates.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
  // The day of a law or a letter is no time of the data.
  const asOf = /(?<!\p{L})(?:as (?:of|at)|au|al|à la date du) $/iu.test(text.slice(sentence.start, mention?.start))
  const usable = mention && more.length === 0 && (mention.kind !== 'date' || String(mention.value).length <= 7 || asOf)
  return usable ? timeOf(mention) : null
}

/** What a cell counts: "Number of inspections conducted" counts inspections; a label of nouns counts what it names. */
export function cellUnit(cell: CellPlace): string | null {
  const label = labelOf(cell)
  const named =
    label === null ? columnHeads(cell).find((head) => yearIn(head) === null && !UNITS_ONLY.test(head)) : label
  const of = [named ?? '', ...columnHeads(cell), cell.table.title ?? ''].map(countedIn).find((unit) => unit !== null)
  if (of) return of
  if (/^(?:number|nombre|número)\b/iu.test(named ?? '') && cell.row > 0) return cellUnit({ ...cell, row: cell.row - 1 })
  const bare = named && trimmedEnd(withoutBrackets(named))
  return bare && !/^total/iu.test(bare) ? bare : (bare ?? null)
}

const NUMBER_OF =
  /^(?:total )?(?:number|no\.|nombre(?: total)?|número(?: total)?|cantidad|total)\s+(?:of |de |d’|des |del )(?<what>.+)$/iu

function countedIn(label: string): string | null {
  const what = label.trim().match(NUMBER_OF)?.groups?.['what']
  if (!what) return null
  const words = what.split(' ')
  const stop = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:\p{L}+ed|found|made|held|for|in|by|to|that|which|with|at|on|and|who|per|pour|par|dans|qui|que|en|por|con)$/iu.test(
        word,
      ),
  )
  const unit = words.slice(0, stop < 0 ? words.length : stop).join(' ')
  const end = unit.search(/[(,:]/u)
  return (end < 0 ? unit : unit.slice(0, end)).trim() || null
}
