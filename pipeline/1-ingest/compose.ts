import {
  type Block,
  type Link,
  NO_HINTS,
  type NoteMark,
  type SourceCell,
  type SourceDocument,
  type SourceMessage,
  type SourceTable,
} from '../common/source-document.ts'
import type { Limits } from './limits.ts'
import { type FileFacts, refusal, unread } from './outcome.ts'
import { pagesOf } from './page-spans.ts'
import type { Part, Piece, TablePart, TextPart } from './parts.ts'
import { raisedKind, superscript } from './pdf/repair.ts'
import { grade } from './quality.ts'
import { repairsOf } from './repair.ts'
import { createWriter, type Writer } from './writer.ts'

export interface Composition {
  readonly parts: readonly Part[]
  readonly facts: FileFacts
  readonly limits: Limits
  /** Number of pages; 0 where they are not known. */
  readonly pages: number
  readonly properties: SourceDocument['properties']
  readonly messages: readonly SourceMessage[]
}

/** What is gathered while parts are written. */
interface Gathered {
  readonly writer: Writer
  readonly blocks: Block[]
  readonly tables: SourceTable[]
  readonly marks: NoteMark[]
  readonly links: Link[]
  readonly pageStarts: (number | undefined)[]
  /** Font size of most of the text, in points; null where sizes are not known. */
  readonly bodySize: number | null
}

/** Writes parts into one reading text. */
export function compose({ parts, facts, limits, pages: count, properties, messages }: Composition): SourceDocument {
  const pieces = parts.flatMap(piecesOf)
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  if (length > limits.characters) {
    throw refusal('limit:characters', `The text has ${length} characters; the limit is ${limits.characters}.`)
  }
  if (count > limits.pages) throw refusal('limit:pages', `It has ${count} pages; the limit is ${limits.pages}.`)
  const repairs = repairsOf(pieces.map((piece) => piece.text).join('\n'))
  const gathered: Gathered = {
    writer: createWriter(repairs),
    blocks: [],
    tables: [],
    marks: [],
    links: [],
    pageStarts: [],
    bodySize: usualSize(pieces),
  }
  for (const part of parts) {
    if (!piecesOf(part).some((piece) => /\S/u.test(piece.text))) continue
    if (gathered.writer.length() > 0) gathered.writer.separate('\n\n')
    if (part.kind === 'table') writeTable(part, gathered)
    else writeText(part, gathered)
  }
  const { text, runs } = gathered.writer.finish()
  if (!/[\p{L}\p{N}]/u.test(text)) return unread(facts, 'no-text', 'The document holds no text.')
  const { quality, messages: signs } = grade(text)
  return {
    ...unread(facts, 'ok', ''),
    reason: null,
    quality,
    text,
    runs,
    pages: pagesOf({ count, starts: gathered.pageStarts, text, furniture: [] }),
    blocks: gathered.blocks,
    tables: gathered.tables,
    marks: gathered.marks,
    links: gathered.links,
    properties,
    messages: [...messages, ...repairs.messages, ...signs],
  }
}

function piecesOf(part: Part): readonly Piece[] {
  return part.kind === 'table' ? part.rows.flatMap((row) => row.flatMap((cell) => cell.pieces)) : part.pieces
}

function usualSize(pieces: readonly Piece[]): number | null {
  const lengths = new Map<number, number>()
  for (const { size, text } of pieces) if (size !== undefined) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function writeText(part: TextPart, gathered: Gathered): void {
  const { writer, blocks, bodySize } = gathered
  const start = writer.length()
  if (part.list && part.list.marker !== '') {
    writer.put(part.list.marker, null, part.pieces[0]?.page ?? null)
    writer.space(null, part.pieces[0]?.page ?? null)
  }
  const lines = writePieces(part.pieces, gathered)
  const { kind, level, list, mark, centred, indent } = part
  const size = usualSize(part.pieces)
  const hints = {
    ...NO_HINTS,
    level,
    list,
    mark,
    centred,
    indent,
    size: size !== null && bodySize ? size / bodySize : null,
    bold: everywhere(part.pieces, 'bold'),
    italic: everywhere(part.pieces, 'italic'),
  }
  const page = firstPage(part.pieces)
  blocks.push({ kind, page, start, end: writer.length(), lines: [start, ...lines.slice(1)], hints })
}

/** Page of the first piece that can be seen. */
function firstPage(pieces: readonly Piece[]): number | null {
  return (pieces.find((piece) => /\S/u.test(piece.text)) ?? pieces[0])?.page ?? null
}

/** True where all that can be seen is set so. */
function everywhere(pieces: readonly Piece[], manner: 'bold' | 'italic'): boolean {
  const seen = pieces.filter((piece) => /\S/u.test(piece.text))
  return seen.length > 0 && seen.every((piece) => piece[manner] === true)
}

function writeTable({ rows, headerRows }: TablePart, gathered: Gathered): void {
  const { writer, blocks, tables } = gathered
  const start = writer.length()
  const written: SourceCell[][] = []
  const lines: number[] = []
  for (const [row, cells] of rows.entries()) {
    if (row > 0) writer.separate('\n')
    lines.push(writer.length())
    written.push(
      cells.map(({ pieces, column, columnSpan, rowSpan }, i) => {
        if (i > 0) writer.separate('\t')
        const cellStart = writer.length()
        writePieces(pieces, gathered)
        writer.close()
        const bold = everywhere(pieces, 'bold')
        return { start: cellStart, end: writer.length(), row, column, columnSpan, rowSpan, bold }
      }),
    )
  }
  const end = writer.length()
  const page = firstPage(rows.flatMap((cells) => cells.flatMap((cell) => cell.pieces)))
  const columns = Math.max(
    ...written.map((cells) => Math.max(0, ...cells.map((cell) => cell.column + cell.columnSpan))),
  )
  blocks.push({ kind: 'table', page, start, end, lines, hints: NO_HINTS })
  tables.push({ start, end, page, columns, rows: written, headerRows, continues: false })
}

/** Writes pieces; returns where each of their lines begins. */
function writePieces(pieces: readonly Piece[], { writer, marks, links, pageStarts }: Gathered): number[] {
  const lines: number[] = [writer.next()]
  for (const piece of pieces) {
    const { text, source, page, printed, link } = piece
    if (piece.newLine) {
      writer.space(null, page)
      lines.push(writer.next())
    }
    if (page !== null && /\S/u.test(text)) pageStarts[page] ??= writer.next()
    const visible = text.trim()
    const kind = piece.mark ? 'mark' : piece.raised && visible ? raisedKind(visible, writer.tail()) : 'text'
    if (kind === 'mark') writer.close()
    const start = writer.next()
    if (kind !== 'text') writer.replace(superscript(visible), printed ?? text, source, page)
    else if (printed === undefined) writer.put(text, source, page)
    else writer.replace(text, printed, source, page)
    const end = writer.length()
    if (kind === 'mark') marks.push({ start, end, mark: piece.mark ?? visible })
    if (link && end > start) addLink(links, { start, end, url: link })
  }
  return lines
}

/** A link that goes on in the next piece is one link. */
function addLink(links: Link[], link: Link): void {
  const last = links.at(-1)
  if (last && last.url === link.url && link.start - last.end <= 1) links[links.length - 1] = { ...last, end: link.end }
  else links.push(link)
}
