import type { Statement, Submission } from '../../../schemas/index.ts'

/** A statement with the words around it: what stands before it, the statement, what follows. */
export interface Passage {
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly page: number | null
  /** Titles of its section and of those above it, the outermost first. */
  readonly titles: readonly string[]
}

/** Characters of context on either side. */
const AROUND = 260

/** The words around a statement within its paragraph, or its table row with the cells separated by bars. */
export function passageOf(submission: Submission, statement: Statement): Passage {
  const { text } = submission
  const { start, end } = statement
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', end)
  const lineEnd = stop < 0 ? text.length : stop
  const from = Math.max(lineStart, wordStart(text, start - AROUND))
  const to = Math.min(lineEnd, wordEnd(text, end + AROUND))
  const tidy = (words: string) => words.replaceAll('\t', ' | ').replace(/\s+/gu, ' ')
  return {
    before: `${from > lineStart ? '\u2026 ' : ''}${tidy(text.slice(from, start))}`,
    quote: tidy(text.slice(start, end)),
    after: `${tidy(text.slice(end, to))}${to < lineEnd ? ' \u2026' : ''}`,
    page: statement.page,
    titles: titlesOf(submission, statement.section),
  }
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? at : space
}

function titlesOf({ sections }: Submission, section: string | null): string[] {
  const titles: string[] = []
  const byId = new Map(sections.map((record) => [record.id, record]))
  for (let record = section === null ? undefined : byId.get(section); record && titles.length < 9; ) {
    titles.unshift([record.number, record.title].filter(Boolean).join(' '))
    record = record.parent === null ? undefined : byId.get(record.parent)
  }
  return titles
}
