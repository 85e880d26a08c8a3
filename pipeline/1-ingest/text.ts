import type { Block, NoteMark, SourceDocument, SourceTable } from '../common/source-document.ts'
import { NO_HINTS } from '../common/source-document.ts'
import type { Decoded } from './decode.ts'
import { jointOf, vocabularyOf } from './hyphen.ts'
import type { Limits } from './limits.ts'
import { type FileFacts, refusal, unread } from './outcome.ts'
import { pagesOf } from './page-spans.ts'
import { superscript } from './pdf/repair.ts'
import { grade } from './quality.ts'
import { repairsOf } from './repair.ts'
import { blocksOf, type LineBlock, usualIndent } from './text-blocks.ts'
import { joinMarkers, joinSuperscripts, linesOf, undoDoubleSpacing } from './text-lines.ts'
import { notesApart } from './text-notes.ts'
import { paginate } from './text-pages.ts'
import type { TextTable } from './text-table-rows.ts'
import { tablesApart } from './text-tables.ts'
import { createWriter, type Writer } from './writer.ts'

/** Reads plain text: lines are joined into paragraphs, pages found where the text shows them. */
export function readText(decoded: Decoded, facts: FileFacts, limits: Limits): SourceDocument {
  const source = decoded.text
  if (source.length > limits.characters) {
    throw refusal('limit:characters', `The text has ${source.length} characters; the limit is ${limits.characters}.`)
  }
  const lines = linesOf(source)
  const doubleSpaced = undoDoubleSpacing(lines)
  if (doubleSpaced) joinSuperscripts(lines)
  const { count, lines: printed, furniture } = paginate(lines, doubleSpaced, limits.pages)
  const { tables: grids, lines: untabled } = doubleSpaced ? { tables: [], lines: printed } : tablesApart(printed)
  const { notes, lines: kept } = doubleSpaced ? { notes: [], lines: untabled } : notesApart(untabled)
  joinMarkers(kept)
  const repairs = repairsOf(source)
  const writer = createWriter(repairs)
  const blocks: Block[] = []
  const tables: SourceTable[] = []
  const marks: NoteMark[] = []
  const pageStarts: number[] = []
  const vocabulary = vocabularyOf(() => kept.map(({ text }) => text))
  const usual = usualIndent(kept)
  const noteBlocks = notes.map(({ mark, lines: own }): LineBlock => ({ kind: 'note', lines: own, mark }))
  const parts = [...blocksOf(kept, doubleSpaced), ...noteBlocks, ...grids].sort((a, b) => startOf(a) - startOf(b))
  for (const block of parts) {
    if (writer.length() > 0) writer.separate('\n\n')
    const start = writer.length()
    if ('rows' in block) {
      const table = writeTable(writer, block, { vocabulary, marks, pageStarts })
      tables.push(table)
      const { end, page } = table
      blocks.push({
        kind: 'table',
        page,
        start,
        end,
        lines: table.rows.flatMap(([cell]) => cell?.start ?? []),
        hints: NO_HINTS,
      })
      continue
    }
    const starts = writeLines(writer, block, { vocabulary, marks, pageStarts })
    if (writer.length() === start) continue
    const [first] = block.lines
    const mark = block.mark ?? null
    const hints = { ...NO_HINTS, mark, indent: ((first?.indent ?? 0) - usual) / COLUMNS, gapBefore: first?.gap ?? 0 }
    const page = first?.page || null
    blocks.push({ kind: block.kind, page, start, end: writer.length(), lines: starts, hints })
  }
  const { text, runs } = writer.finish()
  if (blocks.length === 0) return unread(facts, 'no-text', 'The file holds no text.')
  const pages = pagesOf({ count, starts: pageStarts, text, furniture })
  const { quality, messages } = grade(text)
  return {
    ...unread(facts, 'ok', ''),
    reason: null,
    quality,
    text,
    runs,
    blocks,
    tables,
    marks,
    pages,
    messages: [...decoded.messages, ...repairs.messages, ...messages],
  }
}

function startOf(part: LineBlock | TextTable): number {
  return 'rows' in part ? part.start : (part.lines[0]?.start ?? 0)
}

interface Writing {
  readonly vocabulary: ReturnType<typeof vocabularyOf>
  readonly marks: NoteMark[]
  /** Where each page begins, by page number. */
  readonly pageStarts: number[]
}

/** Writes the lines of a block; returns where each begins in the reading text. */
function writeLines(writer: Writer, block: LineBlock, { vocabulary, marks, pageStarts }: Writing): number[] {
  const starts: number[] = []
  for (const [i, line] of block.lines.entries()) {
    const before = block.lines[i - 1]
    const page = line.page || null
    if (line.mark) {
      const start = writer.length()
      writer.replace(superscript(line.text), line.text, line.start, page)
      marks.push({ start, end: writer.length(), mark: line.text })
      continue
    }
    const joint = before ? (line.joint ?? jointOf(before.text, line.text, vocabulary)) : 'glue'
    if (before && joint === 'space') writer.space(before.end, before.page || null)
    if (joint === 'drop-hyphen') writer.dropHyphen()
    const start = writer.next()
    const label = i === 0 && block.mark !== undefined ? [{ from: 0, to: block.mark.length }] : []
    let written = 0
    for (const { from, to } of [...label, ...(line.marks ?? [])]) {
      writer.put(line.text.slice(written, from), line.start + written, page)
      const at = writer.length()
      const mark = line.text.slice(from, to)
      writer.replace(superscript(mark), mark, line.start + from, page)
      if (label.length === 0) marks.push({ start: at, end: writer.length(), mark })
      written = to
    }
    writer.put(line.text.slice(written), line.start + written, page)
    starts.push(start)
    if (block.kind === 'text' && page !== null) pageStarts[page] ??= start
  }
  return starts
}

/** Writes a table: cells with tabs between them, rows with line ends. */
function writeTable(writer: Writer, table: TextTable, { vocabulary, pageStarts }: Writing): SourceTable {
  const start = writer.length()
  const page = table.page || null
  if (page !== null) pageStarts[page] ??= start
  const rows = table.rows.map((row, number) => {
    if (number > 0) writer.separate('\n')
    let covered = 0
    return Array.from({ length: table.columns }, (_, column) => column).flatMap((column) => {
      if (column > 0) writer.separate('\t')
      if (column < covered) return []
      const cellStart = writer.length()
      const cell = row.find((own) => own.column === column)
      cell?.lines.forEach(({ text, start: source }, i) => {
        const before = cell.lines[i - 1]
        const joint = before ? jointOf(before.text, text, vocabulary) : 'glue'
        if (before && joint === 'space') writer.space(before.start + before.text.length, page)
        if (joint === 'drop-hyphen') writer.dropHyphen()
        writer.put(text, source, page)
      })
      writer.close()
      const columnSpan = cell?.columnSpan ?? 1
      covered = column + columnSpan
      return { start: cellStart, end: writer.length(), row: number, column, columnSpan, rowSpan: 1, bold: false }
    })
  })
  const { columns, headerRows } = table
  return { start, end: writer.length(), page, columns, rows, headerRows, continues: false }
}

/** Columns of text to one font size. */
const COLUMNS = 2
