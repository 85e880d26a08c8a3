import { ordinal } from '../numerals.ts'
import type { Part, Piece } from '../parts.ts'
import { superscript } from '../pdf/repair.ts'
import { type Body, joined } from './body.ts'
import type { Reading } from './runs.ts'
import { child, type XmlElement } from './xml.ts'

type Kind = 'footnote' | 'endnote'

interface Referred {
  readonly mark: string
  readonly page: number
  readonly note: XmlElement
}

/** Numbers the notes of a document as they are referred to, and gives their text when it is due. */
export function createNotes(trees: Readonly<Record<Kind, XmlElement | null>>) {
  const notes = { footnote: byId(trees.footnote, 'footnote'), endnote: byId(trees.endnote, 'endnote') }
  const counts = { footnote: 0, endnote: 0 }
  const waiting: Referred[] = []
  const given = new Map<string, string>()

  const markOf = (kind: Kind, id: string, page: number): string => {
    const known = given.get(`${kind} ${id}`)
    if (known !== undefined) return known
    counts[kind]++
    // Word writes endnotes in Roman numerals; beside footnotes that is what tells them apart.
    const mark = ordinal(counts[kind], kind === 'endnote' && notes.footnote.size > 0 ? 'lowerRoman' : 'decimal')
    given.set(`${kind} ${id}`, mark)
    const note = notes[kind].get(id)
    if (note) waiting.push({ mark, page, note })
    return mark
  }

  /** Notes that pages up to `page` refer to and that were not given before. */
  const due = (page: number, reading: Reading, body: Body): Part[] => {
    const parts: Part[] = []
    while (waiting[0] && waiting[0].page <= page) {
      const referred = waiting.shift()
      if (referred) parts.push(...noteParts(referred, reading, body))
    }
    return parts
  }

  return { markOf, due }
}

function noteParts({ mark, page, note }: Referred, reading: Reading, body: Body): Part[] {
  const here = reading.page
  reading.page = page
  const made = note.children.flatMap(body.read)
  reading.page = here
  return made.map((part, i) => {
    const pieces: Piece[] = part.kind === 'table' ? joined([part]) : [...part.pieces]
    const label: Piece[] = i === 0 ? [{ text: `${superscript(mark)} `, source: null, page }] : []
    const plain = { level: null, list: null, centred: null, indent: null }
    return {
      ...plain,
      kind: 'note',
      pieces: [...label, ...pieces.map((piece) => ({ ...piece, page }))],
      mark: i === 0 ? mark : null,
    }
  })
}

/** Notes by their id; separators between text and notes have types of their own. */
function byId(tree: XmlElement | null, name: Kind): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>()
  for (const element of child(tree ?? undefined, `${name}s`)?.children ?? []) {
    const { id, type } = element.attributes
    if (element.name === name && id !== undefined && (type === undefined || type === 'normal')) notes.set(id, element)
  }
  return notes
}
