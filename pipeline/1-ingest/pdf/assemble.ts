import type { Block, BlockHints, NoteMark, SourceCell, SourceRun, SourceTable } from '../../common/source-document.ts'
import { NO_HINTS } from '../../common/source-document.ts'
import { jointOf, vocabularyOf } from '../hyphen.ts'
import type { BodyStyle } from './body-style.ts'
import { hintsOf } from './hints.ts'
import { type Line, printedText } from './lines.ts'
import { type Font, type PageContent, toBox, type Word } from './page.ts'
import { isBold } from './paragraphs.ts'
import { type Piece, pageOf, type TablePiece, type TextPiece } from './piece.ts'
import { readingOrder } from './reading-order.ts'
import { raisedText, repairQuotes, repairWord } from './repair.ts'

/** The reading text and what lies over it. */
export interface Assembled {
  readonly text: string
  /** Where each page begins, by index. */
  readonly starts: readonly number[]
  readonly blocks: readonly Block[]
  readonly tables: readonly SourceTable[]
  readonly marks: readonly NoteMark[]
  readonly runs: readonly SourceRun[]
}

/** Writes the pieces, in order, to one reading text. */
export function assemble(
  pieces: readonly Piece[],
  pages: readonly PageContent[],
  body: BodyStyle,
  fonts: readonly Font[],
): Assembled {
  const out: string[] = []
  let length = 0
  // The last words of the text: all that has to be looked back on.
  const tail = (): string => out.slice(-8).join('')
  // Where the current block begins: a note's own mark is none in running text.
  let lead = 0
  const starts: number[] = pages.map(() => -1)
  const blocks: Block[] = []
  const tables: SourceTable[] = []
  const marks: NoteMark[] = []
  const runs: SourceRun[] = []
  const oddQuotes = pages.some((page) => page.words.some((word) => word.text.includes('‖')))
  const signs = new Set(pieces.flatMap((piece) => (piece.kind === 'note' && piece.mark !== null ? piece.mark : [])))
  const vocabulary = vocabularyOf(() =>
    pieces.flatMap((piece) =>
      piece.kind === 'table'
        ? piece.rows.flat().flatMap((cell) => cell.lines.map(printedText))
        : piece.lines.map(({ line }) => printedText(line)),
    ),
  )

  const put = (text: string): void => {
    out.push(text)
    length += text.length
  }
  const reach = (page: number): void => {
    for (let at = 0; at <= page; at++) if (starts[at] === -1) starts[at] = length
  }

  const putWord = (word: Word, page: number, dropHyphen: boolean): void => {
    const shown = dropHyphen ? word.text.replace(/[-\u2010\u00ad]$/u, '') : word.text
    const repaired = oddQuotes ? repairQuotes(repairWord(shown)) : repairWord(shown)
    const raised = word.raise === 'super' ? raisedText(repaired, tail()) : { text: repaired, mark: false }
    if (raised.text === '') return
    const start = length
    put(raised.text)
    const content = pages[page]
    const onBaseline = { x0: word.x, y0: word.y - word.size * 0.9, x1: word.right, y1: word.y + word.size * 0.25 }
    const area = word.box ?? onBaseline
    runs.push({
      start,
      end: length,
      page: content?.number ?? null,
      source: null,
      printed: raised.text === (word.printed ?? word.text) ? null : (word.printed ?? word.text),
      box: content ? toBox(word.angle, content.width, content.height, area) : null,
      confidence: word.confidence ?? null,
    })
    if (raised.mark && start > lead) markSpans(raised.text, start).forEach((mark) => void marks.push(mark))
    else if (signs.size > 0 && start > lead && /[*†‡§]/u.test(raised.text))
      marks.push(...signMarks(raised.text, start, signs))
  }

  const putLine = (line: Line, page: number, drop: boolean): void => {
    const order = readingOrder(line.words)
    order.forEach((word, at) => {
      if (at > 0 && word.gap) put(spaceBetween(tail, word))
      const last = at === order.length - 1
      putWord(word, page, last && drop)
    })
  }

  const putLines = (lines: readonly { readonly line: Line; readonly page: number }[]): number[] => {
    const texts = lines.map(({ line }) => printedText(line))
    return lines.map(({ line, page }, at) => {
      reach(page)
      const begin = length
      const next = texts[at + 1]
      const joint = next === undefined ? 'glue' : jointOf(texts[at] ?? '', next, vocabulary)
      putLine(line, page, joint === 'drop-hyphen')
      if (joint === 'space') put(' ')
      return begin
    })
  }

  const putText = (piece: TextPiece): void => {
    const start = length
    const lines = putLines(piece.lines)
    const hints = hintsOf(piece, body, fonts)
    blocks.push({ start, end: length, kind: piece.kind, page: pageNumber(pages, pageOf(piece)), lines, hints })
  }

  const putTable = (piece: TablePiece): void => {
    reach(piece.page)
    const start = length
    const lines: number[] = []
    const rows = piece.rows.map((row, number): SourceCell[] => {
      if (number > 0) put('\n')
      lines.push(length)
      const cells: SourceCell[] = []
      for (let column = 0; column < piece.columns; column++) {
        if (column > 0) put('\t')
        const cell = row.find((own) => own.column === column)
        const from = length
        if (!cell) continue
        putLines(cell.lines.map((line) => ({ line, page: piece.page })))
        const { rowSpan, columnSpan } = cell
        const bold = cell.lines.length > 0 && cell.lines.every((line) => isBold(line, fonts))
        cells.push({ start: from, end: length, row: number, column, columnSpan, rowSpan, bold })
      }
      return cells
    })
    const page = pageNumber(pages, piece.page)
    const hints: BlockHints = NO_HINTS
    blocks.push({ start, end: length, kind: 'table', page, lines, hints })
    const { columns, headerRows, continues } = piece
    tables.push({ start, end: length, page, columns, rows, headerRows, continues })
  }

  for (const piece of pieces) {
    if (length > 0) put('\n\n')
    reach(pageOf(piece))
    lead = piece.kind === 'note' ? length : -1
    if (piece.kind === 'table') putTable(piece)
    else putText(piece)
  }
  reach(pages.length - 1)
  return { text: out.join(''), starts, blocks, tables, marks, runs }
}

function pageNumber(pages: readonly PageContent[], index: number): number | null {
  return pages[index]?.number ?? null
}

/** White space between two words: a fixed or thin space stays between two digits. */
function spaceBetween(tail: () => string, word: Word): string {
  if (word.space === ' ' || word.space === '') return ' '
  const fixed = /[\u00a0\u202f\u2009]/u.test(word.space)
  return fixed && /\d$/u.test(tail()) && /^\d/u.test(word.text) ? word.space : ' '
}

/** Each mark of a raised stretch such as "¹,²". */
function markSpans(text: string, start: number): NoteMark[] {
  return [...text.matchAll(/[^,;\s]+/dgu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    mark: plain(match[0]),
  }))
}

/** Signs set behind a word on the line ("22,195†"), where a note of the document begins with the same sign. */
function signMarks(text: string, start: number, signs: ReadonlySet<string>): NoteMark[] {
  return [...text.matchAll(/(?<![*†‡§])(?<sign>[*†‡§]{1,6})(?![*†‡§\p{L}\p{N}])/dgu)].flatMap((match) => {
    const mark = match.groups?.['sign'] ?? ''
    const own = signs.has(mark) ? [mark] : [...mark].every((sign) => signs.has(sign)) ? [...mark] : []
    return own.map((sign, at) => {
      const from = start + match.index + (own.length > 1 ? at : 0)
      return { start: from, end: from + sign.length, mark: sign }
    })
  })
}

function plain(text: string): string {
  return text.normalize('NFKC')
}
