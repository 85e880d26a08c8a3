import type { SourceRun } from '../common/source-document.ts'
import { type Repairs, SPECIAL } from './repair.ts'

/** Writes a reading text piece by piece and keeps the map back to the source. */
export interface Writer {
  /** Length of what is written. */
  readonly length: () => number
  /** Where the next character that can be seen will stand. */
  readonly next: () => number
  /** Writes a stretch of source text: repaired, its white space squeezed. `source` is its offset in the source. */
  readonly put: (text: string, source: number | null, page: number | null) => void
  /** The last characters that are written. */
  readonly tail: () => string
  /** Writes `text` in place of the source's `printed`; white space at its ends is squeezed. */
  readonly replace: (text: string, printed: string, source: number | null, page: number | null) => void
  /** Makes sure that a space separates what is written from what follows, in place of the source's line break. */
  readonly space: (source: number | null, page: number | null) => void
  /** Takes back the hyphen that ends the text: the word goes on. */
  readonly dropHyphen: () => void
  /** Drops an open space: what follows stands close. */
  readonly close: () => void
  /** Ends a block (or a row, a cell) with `separator`; an open space is dropped. */
  readonly separate: (separator: string) => void
  readonly finish: () => { readonly text: string; readonly runs: readonly SourceRun[] }
}

/** How much of what is written `tail` shows. */
const TAIL = 24

const NARROW = /^[\u00a0\u202f\u2009]$/u

export function createWriter(repairs: Repairs): Writer {
  const parts: string[] = []
  const runs: {
    start: number
    end: number
    page: number | null
    source: number | null
    printed: string | null
    box: null
    confidence: null
  }[] = []
  let length = 0
  let last = '\n'
  let spaceOpen: { source: number | null; page: number | null; text: string; printed: string | null } | null = null
  let recent = ''

  const push = (text: string) => {
    parts.push(text)
    length += text.length
    last = text.at(-1) ?? last
    recent = (recent + text).slice(-TAIL)
  }
  const write = (text: string, printed: string | null, source: number | null, page: number | null) => {
    const previous = runs.at(-1)
    const follows =
      previous !== undefined &&
      previous.printed === null &&
      printed === null &&
      previous.page === page &&
      previous.end === length &&
      (source === null
        ? previous.source === null
        : previous.source !== null && source - previous.source === length - previous.start)
    if (follows) previous.end = length + text.length
    else runs.push({ start: length, end: length + text.length, page, source, printed, box: null, confidence: null })
    push(text)
  }
  const flush = (next: string) => {
    if (!spaceOpen) return
    const { source, page, text, printed } = spaceOpen
    spaceOpen = null
    if (/\s/u.test(last)) return
    write(NARROW.test(text) && /\d/u.test(last) && /^\d/u.test(next) ? text : ' ', printed, source, page)
  }
  const plain = (text: string, source: number | null, page: number | null) => {
    if (text === '') return
    flush(text)
    write(text, null, source, page)
  }

  return {
    length: () => length,
    next: () => length + (spaceOpen && !/\s/u.test(last) ? 1 : 0),
    put: (text, source, page) => {
      let from = 0
      const at = (offset: number) => (source === null ? null : source + offset)
      for (const match of text.matchAll(SPECIAL)) {
        const [found] = match
        const white = /^\s/u.test(found)
        const replacement = white ? undefined : repairs.replacement(found)
        if (!white && replacement === undefined) continue
        plain(text.slice(from, match.index), at(from), page)
        from = match.index + found.length
        if (white) spaceOpen ??= { source: at(match.index), page, text: found, printed: null }
        else if (replacement) {
          flush(replacement)
          write(replacement, found, at(match.index), page)
        }
      }
      plain(text.slice(from), at(from), page)
    },
    tail: () => recent,
    replace: (text, printed, source, page) => {
      const clean = text.replaceAll(SPECIAL, (found) =>
        /^\s/u.test(found) ? found : (repairs.replacement(found) ?? found),
      )
      const visible = clean.trim()
      if (/^\s/u.test(clean)) spaceOpen ??= { source, page, text: clean, printed }
      if (visible === '') return
      flush(visible)
      write(visible.replaceAll(/\s+/gu, ' '), printed, source, page)
      if (/\s$/u.test(clean)) spaceOpen ??= { source, page, text: ' ', printed: null }
    },
    close: () => {
      spaceOpen = null
    },
    space: (source, page) => {
      spaceOpen ??= { source, page, text: ' ', printed: null }
    },
    dropHyphen: () => {
      const previous = runs.at(-1)
      const part = parts.at(-1)
      if (!previous || part === undefined || !/\S[-\u2010]$/u.test(part) || previous.printed !== null) return
      const printed = part.slice(-2)
      parts[parts.length - 1] = part.slice(0, -1)
      last = part.at(-2) ?? last
      length -= 1
      previous.end -= 2
      const source = previous.source === null ? null : previous.source + previous.end - previous.start
      if (previous.end === previous.start) runs.pop()
      runs.push({ start: length - 1, end: length, page: previous.page, source, printed, box: null, confidence: null })
    },
    separate: (separator) => {
      spaceOpen = null
      push(separator)
    },
    finish: () => ({ text: parts.join(''), runs }),
  }
}
