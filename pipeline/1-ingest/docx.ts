import type { DocumentProperties, SourceDocument } from '../common/source-document.ts'
import { compose } from './compose.ts'
import { openArchive } from './docx/archive.ts'
import { createBody } from './docx/body.ts'
import { createNotes } from './docx/notes.ts'
import { numberingOf } from './docx/numbering.ts'
import { mainPart, targetsOf } from './docx/relations.ts'
import type { Reading } from './docx/runs.ts'
import { stylesOf } from './docx/styles.ts'
import { child, parseXml, type XmlElement } from './docx/xml.ts'
import type { Limits } from './limits.ts'
import { type FileFacts, refusal } from './outcome.ts'
import type { Part, Piece } from './parts.ts'

/**
 * Reads a Word document: automatic numbers resolved, insertions kept and deletions left out, notes behind the page (or
 * the document) that refers to them. It has pages where the file holds the page breaks of its last printing.
 */
export function readDocx(bytes: Uint8Array, facts: FileFacts, limits: Limits): SourceDocument {
  const archive = openArchive(bytes, limits.inflated)
  const main = mainPart(archive, limits.nesting)
  const document = archive.read(main)
  if (!document) throw refusal('malformed', 'It is a ZIP archive without a Word document in it.')
  const tree = (name: string) => {
    const member = archive.read(name)
    return member ? parseXml(member, limits.nesting) : null
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const notes = createNotes({ footnote: tree(`${folder}footnotes.xml`), endnote: tree(`${folder}endnotes.xml`) })
  const savedBreaks = Buffer.from(document).includes('lastRenderedPageBreak')
  const reading: Reading = {
    styles: stylesOf(tree(`${folder}styles.xml`)),
    targets: targetsOf(tree(`${folder}_rels/${main.slice(folder.length)}.rels`)),
    savedBreaks,
    page: 1,
    noteMark: notes.markOf,
    boxes: [],
  }
  const numbering = numberingOf(tree(`${folder}numbering.xml`))
  const body = createBody(reading, numbering)
  const parts: Part[] = []
  parseXml(document, limits.nesting, 'body', (element) => {
    const made = body.read(element)
    const page = made[0] ? firstPage(made[0]) : null
    if (page !== null) parts.push(...notes.due(page - 1, reading, body))
    parts.push(...made)
  })
  parts.push(...body.finish(), ...notes.due(Number.POSITIVE_INFINITY, reading, body))
  const pages = savedBreaks || plausible(parts, reading.page) ? reading.page : 0
  const properties = propertiesOf(tree('docProps/core.xml'))
  return compose({ parts: pages > 0 ? parts : parts.map(withoutPages), facts, limits, pages, properties, messages: [] })
}

function piecesOf(part: Part): readonly Piece[] {
  return part.kind === 'table' ? part.rows.flatMap((row) => row.flatMap((cell) => cell.pieces)) : part.pieces
}

function firstPage(part: Part): number | null {
  return piecesOf(part).find((piece) => /\S/u.test(piece.text))?.page ?? null
}

/** A page holds no more text than this, in characters. */
const MOST_ON_PAGE = 8000

/** Breaks that the author set may be those of chapters: they are pages only where no page is too long to be one. */
function plausible(parts: readonly Part[], pages: number): boolean {
  const lengths: number[] = []
  for (const piece of parts.flatMap(piecesOf))
    lengths[piece.page ?? 1] = (lengths[piece.page ?? 1] ?? 0) + piece.text.length
  return pages > 1 && lengths.every((length) => length <= MOST_ON_PAGE)
}

function withoutPages(part: Part): Part {
  const bare = (pieces: readonly Piece[]) => pieces.map((piece) => ({ ...piece, page: null }))
  if (part.kind !== 'table') return { ...part, pieces: bare(part.pieces) }
  return { ...part, rows: part.rows.map((row) => row.map((cell) => ({ ...cell, pieces: bare(cell.pieces) }))) }
}

function propertiesOf(core: XmlElement | null): DocumentProperties {
  const said = (name: string) => child(child(core ?? undefined, 'coreProperties'), name)?.text.trim() || null
  return { title: said('title'), author: said('creator'), language: said('language') }
}
