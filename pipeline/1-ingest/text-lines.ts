/** A printed line of a text file, without the white space around it. */
export interface Line {
  /** Offsets into the source text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Columns before its first character. */
  indent: number
  /** Empty lines above it, beyond the usual line spacing of the document. */
  gap: number
  /** True where no empty line stands above it although the document is double-spaced. */
  tight: boolean
  /** True where the whole line is the mark of a footnote to the line before. */
  mark: boolean
  /** Places in its text that are marks of notes, glued to the words before them. */
  readonly marks?: readonly { readonly from: number; readonly to: number }[]
  /** Number of the page, from 1; 0 until pages are known. */
  page: number
  /** Set where the line is known to go on the line before, whatever the layout. */
  joint: 'space' | 'glue' | null
  /** Form feeds between the line before and this one. */
  readonly feeds: number
}

/** CR, LF, CRLF, NEL, VT, form feed, LINE and PARAGRAPH SEPARATOR all end a line. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu

const TAB = 8

/** The printed lines of a text, empty ones counted in `gap`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let feeds = 0
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to)
    const body = raw.trim()
    if (body === '') {
      gap++
      return
    }
    const lead = raw.length - raw.trimStart().length
    let indent = 0
    for (const character of raw.slice(0, lead)) indent = character === '\t' ? indent + TAB - (indent % TAB) : indent + 1
    const start = from + lead
    lines.push({
      start,
      end: start + body.length,
      text: body,
      indent,
      gap,
      tight: gap === 0,
      mark: false,
      page: 0,
      joint: null,
      feeds,
    })
    gap = 0
    feeds = 0
  }
  let from = 0
  for (const match of text.matchAll(LINE_END)) {
    add(from, match.index)
    if (match[0] === '\f') {
      feeds++
      gap = 0
    }
    if (match[0] === '\u2029') gap++
    from = match.index + match[0].length
  }
  add(from, text.length)
  return lines
}

const ENDS_SENTENCE = /[.!?:;\u2026](?:["'\u2019\u201d\u2016)\]]*\d*| (?:and|or|et|ou|y|o))$/u

/** True where the line ends a sentence or a clause. */
export function endsSentence(line: { readonly text: string }): boolean {
  return ENDS_SENTENCE.test(line.text.slice(-16))
}

/** True where the line can only go on what stands before it: it begins with a small letter or closing mark. */
export function goesOn(line: { readonly text: string }): boolean {
  return /^[\p{Ll},;)\]\u201d\u2019%]/u.test(line.text) && !/^\p{Ll}{1,5}[.)] /u.test(line.text)
}

/**
 * Takes double spacing away: where almost every line is followed by an empty one although sentences run over it,
 * one empty line between lines means nothing.
 */
export function undoDoubleSpacing(lines: readonly Line[]): boolean {
  const followers = lines.slice(1)
  const spaced = followers.filter((line) => line.gap > 0).length
  const running = followers.filter((line, i) => {
    const before = lines[i]
    return line.gap === 1 && before !== undefined && !endsSentence(before) && goesOn(line)
  }).length
  const double = lines.length >= 10 && spaced >= followers.length * 0.8 && running >= followers.length * 0.2
  for (const line of lines) {
    if (double) line.gap = Math.max(0, line.gap - 1)
    else line.tight = false
  }
  return double
}

const ORDINAL = /^(?:st|nd|rd|th|er|re|ère|e|ème|nde?|º|ª|o|a)$/u

/**
 * Superscripts that extraction put on lines of their own: ordinals ("the 2⏎nd⏎ quarter") go back to their number and
 * the line after goes on; a number directly under the end of a sentence is a footnote mark.
 */
export function joinSuperscripts(lines: readonly Line[]): void {
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!before || !line.tight) continue
    line.mark = /^\d{1,3}$/u.test(line.text) && /[.,;:!?"”’)]$/u.test(before.text)
    if (line.mark) line.joint = 'glue'
    if (!/\d$/u.test(before.text) || !ORDINAL.test(line.text)) continue
    line.joint = 'glue'
    const after = lines[i + 1]
    if (after && goesOn(after)) after.joint = 'space'
  }
}

const LONE_MARKER =
  /^(?:\(?(?:\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|\p{L})[.)]|[•●▪■◦‣⁃∙\ue000-\uf8ff]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/u

/** True where the whole line is the number of a paragraph or the sign of a list item. */
export function isLoneMarker(line: { readonly text: string }): boolean {
  return LONE_MARKER.test(line.text)
}

/** Numbers and bullets that extraction put on lines of their own go before the line that they belong to. */
export function joinMarkers(lines: readonly Line[]): void {
  for (const [i, line] of lines.entries()) {
    const after = lines[i + 1]
    if (!after || !isLoneMarker(line) || isLoneMarker(after)) continue
    if (after.gap <= 1 && after.page === line.page) after.joint = 'space'
  }
}
