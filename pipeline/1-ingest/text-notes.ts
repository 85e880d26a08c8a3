import type { Line } from './text-lines.ts'

/** A note at the foot of a page, and its lines. */
export interface TextNote {
  readonly mark: string
  readonly lines: readonly Line[]
}

/** Notes of a text, and the lines that are in none. */
export interface NotesApart {
  readonly notes: readonly TextNote[]
  readonly lines: readonly Line[]
}

const BEGINS = /^(?<mark>[1-9]\d?) (?=["“«(]?\p{Lu})/u
/** Abbreviations before a number that is not a mark: "No.1", "para.2". */
const ABBREVIATED = /(?:^|[^\p{L}])(?:nos?|arts?|paras?|pp?|vol|figs?|secs?|chap?|núm|cap|pár|ref)\.$/iu

/**
 * Takes the notes at the foot of pages out of a text, where pages are known or the text is one. A note begins with its number; the
 * number must stand glued to a word of the page above, where it becomes a mark, so that numbered paragraphs stay what they are.
 */
export function notesApart(lines: readonly Line[]): NotesApart {
  const notes: TextNote[] = []
  const rest: Line[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (lines[to]?.page === lines[from]?.page && to < lines.length) to++
    const page = lines.slice(from, to)
    const foot = footOf(page)
    const body = foot && withMarks(page.slice(0, foot.at), foot.notes)
    if (foot && body) {
      rest.push(...body)
      notes.push(...foot.notes)
    } else for (const line of page) rest.push(line)
    from = to
  }
  return { notes, lines: rest }
}

/** The notes with which a page ends: numbers that count on, each set off or directly under the note before. */
function footOf(page: readonly Line[]): { readonly at: number; readonly notes: readonly TextNote[] } | null {
  let at = page.length
  for (let i = page.length - 1; i > 0; i--) {
    const line = page[i]
    if (line && line.gap > 0) {
      if (!BEGINS.test(line.text)) break
      at = i
    }
  }
  const notes: { mark: string; lines: Line[] }[] = []
  for (const line of page.slice(at)) {
    const mark = BEGINS.exec(line.text)?.groups?.['mark']
    const last = notes.at(-1)
    if (mark !== undefined && (!last || Number(mark) === Number(last.mark) + 1)) notes.push({ mark, lines: [line] })
    else if (last && line.gap === 0) last.lines.push(line)
    else return null
  }
  return notes.length ? { at, notes } : null
}

/** The lines of a page with the marks of its notes told apart; null where one has no mark. Marks stand in the order of the notes. */
function withMarks(body: readonly Line[], notes: readonly TextNote[]): Line[] | null {
  const marked = [...body]
  let line = 0
  let after = 0
  for (const { mark } of notes) {
    let at = -1
    for (; line < marked.length; line++, after = 0) {
      at = markIn(marked[line]?.text ?? '', mark, after)
      if (at >= 0) break
    }
    const found = marked[line]
    if (!found || at < 0) return null
    after = at + mark.length
    marked[line] = { ...found, marks: [...(found.marks ?? []), { from: at, to: after }] }
  }
  return marked
}

/** Where a mark stands glued to a word, a year or the end of a sentence; -1 where it does not. */
function markIn(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (/^[\p{L}\p{N}%]|^[.,/-]\p{N}/u.test(text.slice(at + mark.length))) continue
    const before = text.slice(Math.max(0, at - 12), at)
    const glued = /(?:\p{L}{2}|(?<!\d)(?:19|20)\d{2}|(?:\p{L}|\d{4}|%)[)”"’»\]]?)[.,;:!?”"’»)\]]?$/u.test(before)
    if (glued && !/(?<!\d)\d{1,3}[.,]$/u.test(before) && !ABBREVIATED.test(before)) return at
  }
  return -1
}
