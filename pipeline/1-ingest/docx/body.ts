import { type CellPart, type Part, type Piece, PLAIN, type TextPart } from '../parts.ts'
import { plainHeads } from '../plain-heads.ts'
import type { Numbering } from './numbering.ts'
import { piecesOf, type Reading } from './runs.ts'
import { paragraphProperties, type Style } from './styles.ts'
import { child, integer, toggle, value, type XmlElement } from './xml.ts'

/** Twentieths of a point in a point. */
const TWIPS = 20

/** Reads the blocks of a document one by one: paragraphs, tables, and what wraps them. */
export function createBody(reading: Reading, numbering: Numbering) {
  let open: TextPart | null = null

  /** The parts that an element of the body makes. */
  const read = (element: XmlElement): Part[] => {
    switch (element.name) {
      case 'p':
        return paragraph(element)
      case 'tbl':
        return table(element)
      case 'sectPr':
      case 'del':
      case 'moveFrom':
        return []
      default:
        return element.children.flatMap(read)
    }
  }

  const paragraph = (element: XmlElement): Part[] => {
    const pPr = child(element, 'pPr')
    const id = value(pPr, 'pStyle') ?? reading.styles.defaultParagraph
    const style = paragraphProperties(pPr, reading.styles.of(id))
    if (!reading.savedBreaks && toggle(pPr, 'pageBreakBefore')) reading.page++
    const mark = child(pPr, 'rPr')
    const hidden = toggle(mark, 'vanish')
    const pieces = piecesOf(element, style, reading)
    const boxes = reading.boxes.splice(0).flatMap((box) => box.children.flatMap(read))
    const visible = pieces.some((piece) => /\S/u.test(piece.text))
    const marker = visible ? markerOf(style, id) : null
    const whole = open ? { ...open, pieces: [...open.pieces, ...pieces] } : part(pieces, style, marker)
    open = null
    // The end of a paragraph that was deleted: what follows goes on it.
    if (child(mark, 'del') || (hidden && visible)) {
      open = whole
      return boxes
    }
    return [...(whole.pieces.some((piece) => /\S/u.test(piece.text)) ? [whole] : []), ...boxes]
  }

  const markerOf = (style: Style, id: string | undefined) => {
    const list = style.numbering?.id
    if (list === null || list === undefined || list === '0') return null
    const depth = style.numbering?.level ?? numbering.levelOfStyle(list, id) ?? 0
    const marker = numbering.next(list, depth)
    return marker === null ? null : { marker, depth }
  }

  const table = (element: XmlElement): Part[] => {
    const rows = rowsOf(element)
    const grid: CellPart[][] = []
    let headerRows = 0
    for (const row of rows) {
      if (child(child(row, 'trPr'), 'del')) continue
      if (headerRows === grid.length && toggle(child(row, 'trPr'), 'tblHeader')) headerRows++
      grid.push(cells(row, grid))
    }
    // A box around text, not a table.
    if (grid.every((row) => row.length < 2)) {
      return rows.flatMap((row) => cellsOf(row).flatMap((cell) => cell.children.flatMap(read)))
    }
    return [{ kind: 'table', rows: grid, headerRows: headerRows || plainHeads(grid) }]
  }

  const cells = (row: XmlElement, above: CellPart[][]): CellPart[] => {
    let column = integer(value(child(row, 'trPr'), 'gridBefore')) ?? 0
    const made: CellPart[] = []
    for (const cell of cellsOf(row)) {
      const tcPr = child(cell, 'tcPr')
      const columnSpan = Math.max(1, Math.min(MOST_SPAN, integer(value(tcPr, 'gridSpan')) ?? 1))
      const merge = child(tcPr, 'vMerge')
      const pieces = joined(cell.children.flatMap(read))
      const goesOn = merge !== undefined && merge.attributes['val'] !== 'restart'
      if (!goesOn || !extend(above, column)) made.push({ pieces, column, columnSpan, rowSpan: 1 })
      column += columnSpan
    }
    return made
  }

  /** What is left where the last paragraph should go on in another. */
  const finish = (): Part[] => (open ? [open] : [])

  return { read, finish }
}

/** See `createBody`. */
export type Body = ReturnType<typeof createBody>

const MOST_SPAN = 1000

/** Lets the cell that stands in `column` above reach one row further down; false where there is none. */
function extend(above: CellPart[][], column: number): boolean {
  for (let row = above.length - 1; row >= 0; row--) {
    const at = above[row]?.findIndex((cell) => cell.column === column) ?? -1
    const cell = above[row]?.[at]
    if (!cell) continue
    if (row + cell.rowSpan !== above.length) return false
    above[row]?.splice(at, 1, { ...cell, rowSpan: cell.rowSpan + 1 })
    return true
  }
  return false
}

function part(pieces: Piece[], style: Style, marker: TextPart['list']): TextPart {
  const { level, centred, left, size } = style
  const isList = marker !== null && level === null
  const heading = marker !== null && level !== null
  return {
    ...PLAIN,
    pieces: heading
      ? [{ ...pieces[0], text: `${marker.marker} `, source: null, page: pieces[0]?.page ?? null }, ...pieces]
      : pieces,
    level,
    list: isList ? marker : null,
    centred,
    indent: left === null || !size ? null : left / TWIPS / size,
  }
}

/** Paragraphs of a cell in one line of text. */
export function joined(parts: readonly Part[]): Piece[] {
  return parts.flatMap((part, i) => {
    const space: Piece[] = i === 0 ? [] : [{ text: ' ', source: null, page: null }]
    if (part.kind === 'table')
      return [
        ...space,
        ...part.rows.flatMap((row) => row.flatMap((cell) => [...cell.pieces, { text: ' ', source: null, page: null }])),
      ]
    const marker: Piece[] = part.list
      ? [{ text: `${part.list.marker} `, source: null, page: part.pieces[0]?.page ?? null }]
      : []
    return [...space, ...marker, ...part.pieces]
  })
}

function rowsOf(table: XmlElement): XmlElement[] {
  return wrapped(table, 'tr')
}

function cellsOf(row: XmlElement): XmlElement[] {
  return wrapped(row, 'tc')
}

/** Children of that name, those inside content controls and tracked insertions included. */
function wrapped(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((element) => {
    if (element.name === name) return [element]
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'moveTo'].includes(element.name) ? wrapped(element, name) : []
  })
}
