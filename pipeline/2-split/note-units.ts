import type { NoteRecord } from '../../schemas/index.ts'
import type { NoteMark, SourceDocument } from '../common/source-document.ts'
import type { BodyStyle } from './typography.ts'
import type { Unit } from './unit.ts'

const MARK = /^(?:[⁰¹²³⁴-⁹]{1,4}|[*†‡§¶]{1,3}|\(\*{1,3}\))(?= ?\S)/u
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** True for a footnote, endnote or table note: marked so by ingest, or small and begun by a note mark. */
export function isNote({ block, text, bullet }: Unit, { typed }: BodyStyle): boolean {
  if (block.kind === 'note') return true
  if (block.kind !== 'text') return false
  if (/^[⁰¹²³⁴-⁹]{1,4} ?\S/u.test(text)) return true
  if (/^(?:[†‡]{1,3}|\*{2,3}) ?\S/u.test(text)) return true
  return /^\*{1,3} ?[\p{L}“"]/u.test(text) && (typed ? (block.hints.size ?? 1) < 0.95 || bullet === 0 : bullet === 0)
}

/** The notes of a document: each where it is printed, with the place of its mark in the text before it. */
export function notesOf(
  document: SourceDocument,
  noteUnits: readonly Unit[],
  tableMarks: readonly NoteMark[],
): NoteRecord[] {
  const places = placesByMark([...document.marks, ...tableMarks])
  return noteUnits.flatMap((unit) =>
    partsOf(unit).map(({ mark, start, end }) => ({
      mark,
      at: placeOf(places.get(mark), start),
      start,
      end,
      page: unit.block.page,
    })),
  )
}

interface Part {
  readonly mark: string
  readonly start: number
  readonly end: number
}

// A block may hold several notes: each begins a line with its own mark.
function partsOf({ start, end, text, block }: Unit): Part[] {
  const begins = block.lines.filter((line) => line === start || MARK.test(text.slice(line - start, line - start + 8)))
  return begins.map((begin, i) => {
    const words = text.slice(begin - start)
    const mark = plainMark(i === 0 ? (block.hints.mark ?? MARK.exec(words)?.[0] ?? '') : (MARK.exec(words)?.[0] ?? ''))
    const stop = begins[i + 1] ?? end
    return { mark, start: begin, end: begin + text.slice(begin - start, stop - start).trimEnd().length }
  })
}

/** A mark with superscript digits as digits. */
export function plainMark(mark: string): string {
  return mark.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
}

function placesByMark(marks: readonly NoteMark[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { mark, start } of [...marks].sort((a, b) => a.start - b.start)) {
    const key = plainMark(mark)
    const list = places.get(key)
    if (list) list.push(start)
    else places.set(key, [start])
  }
  return places
}

// The last such mark before the note: notes that count anew on each page or in each chapter repeat their marks.
function placeOf(places: readonly number[] | undefined, start: number): number | null {
  if (!places) return null
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? null
}
