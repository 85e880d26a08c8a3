import type { FigureRecord, SectionRecord, Submission, TableRecord } from '../../schemas/index.ts'
import type { Span } from '../common/span.ts'
import { makeWithoutCountry, type WithoutCountry } from './country-words.ts'
import { nameWords } from './names.ts'
import { withoutUnitedNations } from './united-nations.ts'
import { fold, squeeze, wordsOf } from './words.ts'

/** A submission with the look-ups that comparison needs. */
export interface View {
  readonly submission: Submission
  readonly text: string
  /** The reading text without contents lists and reference lists: where something may be mentioned. */
  readonly body: string
  /** Folded words of the body, joined by single spaces, with one at either end. */
  readonly words: string
  /** The same without small words and plural endings. */
  readonly singular: string
  /** Its lines, squeezed to letters and digits. */
  readonly lines: ReadonlySet<string>
  readonly sections: ReadonlyMap<string, SectionRecord>
  readonly tables: ReadonlyMap<string, TableRecord>
  /** Names of the bodies and programs that the document knows by an acronym. */
  readonly acronyms: ReadonlyMap<string, string>
  /** Takes the words for the document's own country, and for the United Nations from their organs, out of a name. */
  readonly withoutOwner: WithoutCountry
  /** True where reading ended ok, so that absence means something. */
  readonly whole: boolean
}

export function makeView(submission: Submission): View {
  const skipped = submission.sections.filter(({ kind }) => kind === 'contents' || kind === 'references')
  let body = submission.text
  // Same length, so that offsets stay.
  for (const { start, end } of skipped) body = `${body.slice(0, start)}${'\n'.repeat(end - start)}${body.slice(end)}`
  return {
    submission,
    text: submission.text,
    body,
    words: ` ${wordsOf(body).join(' ')} `,
    singular: ` ${nameWords(body).join(' ')} `,
    lines: new Set(body.split('\n').map(squeeze)),
    sections: new Map(submission.sections.map((section) => [section.id, section])),
    tables: new Map(submission.tables.map((table) => [table.id, table])),
    acronyms: new Map(
      [...submission.programs, ...submission.bodies].flatMap(({ acronym, name }) =>
        acronym === null || acronym === name ? [] : [[acronym, name] as const],
      ),
    ),
    withoutOwner: withoutOwner(makeWithoutCountry(submission.document.country?.code ?? null)),
    whole: submission.document.status === 'ok' && submission.pages.every(({ status }) => status === 'ok'),
  }
}

function withoutOwner(withoutCountry: WithoutCountry): WithoutCountry {
  return (name) => withoutUnitedNations(withoutCountry(name))
}

/** Titles of a section and those above it, the innermost first. */
export function titlesOf(view: View, section: string | null): string[] {
  const titles: string[] = []
  const seen = new Set<string>()
  for (let id = section; id !== null && !seen.has(id); ) {
    seen.add(id)
    const record = view.sections.get(id)
    if (record?.title) titles.push(record.title)
    id = record?.parent ?? null
  }
  return titles
}

// A full stop, question or exclamation mark, what closes behind it, white space, and what may begin a sentence.
const SENTENCE_END =
  /[.!?][\u201d"\u2019')\]\u00bb]*[\u00b9\u00b2\u00b3\u2070-\u2079]*\s+(?=[\p{Lu}\p{N}\u201c"\u2018(\u00ab\u00bf\u00a1])/dgu
// What ends in a stop without ending a sentence: initials, abbreviations of numbers, titles and provisions.
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:\p{L}|no|nos|art|arts|sec|secs|para|paras|par|pp|vol|ch|mr|mrs|ms|dr|st|vs|approx|cf|fig|núm|inc|ibid|u\.s|e\.g|i\.e)$/iu

/** The sentence that holds a span, or the whole cell or line where the text has no sentences. Never crosses a line or a cell. */
export function sentenceAt(text: string, span: Span): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\t', span.start - 1)) + 1
  const ends = [text.indexOf('\n', span.end), text.indexOf('\t', span.end)].filter((at) => at >= 0)
  const lineEnd = ends.length ? Math.min(...ends) : text.length
  let start = lineStart
  for (const stop of sentenceEnds(text.slice(lineStart, lineEnd))) {
    if (lineStart + stop <= span.start) start = lineStart + stop
    else if (lineStart + stop > span.end) return { start, end: lineStart + stop }
  }
  return { start, end: lineEnd }
}

/** Where sentences of a line end, but for the last. */
function* sentenceEnds(line: string): Generator<number> {
  for (const match of line.matchAll(SENTENCE_END)) {
    if (!ABBREVIATED.test(line.slice(Math.max(0, match.index - 8), match.index))) yield match.index + match[0].length
  }
}

/** All sentences, cells and lines of a text, without the white space around them. One pass: a line is read once. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = []
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to)
    const [start, end] = [from + raw.length - raw.trimStart().length, from + raw.trimEnd().length]
    if (start < end) spans.push({ start, end })
  }
  let at = 0
  for (const line of text.split(/[\n\t]/u)) {
    let from = at
    for (const stop of sentenceEnds(line)) {
      add(from, at + stop)
      from = at + stop
    }
    add(from, at + line.length)
    at += line.length + 1
  }
  return spans
}

/** Where in a table a figure stands, and what its row and column are called. */
export interface Place {
  readonly table: TableRecord
  readonly row: number
  readonly column: number
  /** Words of the row that name it: cells without digits to the left of the figure, else the first cell. */
  readonly label: string
  readonly head: string
  /** True where the cell holds little but numbers; false where it holds sentences. */
  readonly numeric: boolean
}

// A number with its sign, currency or mark; a range such as "5 to 14" tells rows apart and is none.
const NUMBER = /^[^\p{L}\p{N}]*(?:[A-Z]{2,3}\s?[$€£]?\s?)?\p{N}/u
const RANGE = /^\p{N}+\s*(?:to|à|a|-|\u2013)\s*\p{N}+/u

/** The columns that name a row: the first, and those behind it up to the first that holds numbers or whose head is a year. */
export function labelColumns(table: TableRecord): number[] {
  const labels = [0]
  for (let column = 1; column < table.columns.length; column += 1) {
    const cells = table.rows.map((row) => row[column]?.text.trim() ?? '').filter(Boolean)
    const numbers = cells.filter((text) => NUMBER.test(text) && !RANGE.test(text)).length
    if (/(?:19|20)\d{2}/u.test(table.columns[column] ?? '') || numbers * 4 > cells.length) break
    if (cells.every((text) => text.length < 60)) labels.push(column)
  }
  return labels
}

/** The table cell that holds a figure: the one that the record names, else the one whose span holds it. */
export function placeOf(view: View, figure: FigureRecord): Place | null {
  const named = figure.cell ? view.tables.get(figure.cell.table) : undefined
  const at =
    named && figure.cell ? { table: named, row: figure.cell.row, column: figure.cell.column } : cellAt(view, figure)
  const cells = at?.table.rows[at.row]
  if (!at || !cells) return null
  const own = cells[at.column]?.text ?? figure.quote
  const label = labelColumns(at.table)
    .filter((column) => column < at.column || column === 0)
    .flatMap((column) => cells[column]?.text.trim() || [])
  const rest = own.replace(figure.quote, ' ').match(/\p{L}{3,}/gu) ?? []
  return { ...at, label: label.join(' '), head: at.table.columns[at.column] ?? '', numeric: rest.length < 4 }
}

function cellAt(view: View, span: Span): { table: TableRecord; row: number; column: number } | null {
  for (const table of view.submission.tables) {
    const [first, last] = [table.rows[0]?.[0], table.rows.at(-1)?.at(-1)]
    if (!first || !last || span.start < first.start || span.end > last.end) continue
    for (const [row, cells] of table.rows.entries()) {
      const column = cells.findIndex(({ start, end }) => start <= span.start && span.end <= end)
      if (column >= 0) return { table, row, column }
    }
  }
  return null
}

/** True where the folded words of a phrase stand in the body, in order and next to each other. */
export function says(view: View, phrase: string): boolean {
  const words = wordsOf(phrase).join(' ')
  return words.length > 0 && view.words.includes(` ${words} `)
}

/** Pages that the body covers, as "1-30" or "1-4, 6"; null where pages are unknown. */
export function pagesRead(view: View): string | null {
  const numbers = view.submission.pages.filter(({ status }) => status === 'ok').map(({ number }) => number)
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.length ? ranges.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(', ') : null
}

/** The page that holds an offset. */
export function pageAt(view: View, offset: number): number | null {
  return view.submission.pages.findLast(({ start }) => start <= offset)?.number ?? null
}

/** Where a folded phrase first stands in the body, as a span of the reading text; null where nowhere. */
export function findPhrase(view: View, phrase: string): Span | null {
  const words = wordsOf(phrase)
  const [first] = words
  if (!first) return null
  const low = fold(view.body)
  // Folding may change lengths; then offsets are not to be trusted and only plain text is searched.
  if (low.length !== view.body.length) return null
  for (let at = low.indexOf(first); at >= 0; at = low.indexOf(first, at + 1)) {
    const end = matchEnd(low, at, words)
    if (end !== null) return { start: at, end }
  }
  return null
}

function matchEnd(text: string, start: number, words: readonly string[]): number | null {
  let at = start
  for (const [i, word] of words.entries()) {
    if (i > 0) while (at < text.length && !/[\p{L}\p{N}]/u.test(text[at] ?? '')) at += 1
    if (!text.startsWith(word, at)) return null
    at += word.length
  }
  return at
}
