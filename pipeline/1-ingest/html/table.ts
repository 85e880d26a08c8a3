import type { Element } from 'hast'
import type { CellPart, Piece, TablePart } from '../parts.ts'
import { plainHeads } from '../plain-heads.ts'
import { descendants, textLength } from './content.ts'

/** Elements that show a table to be there for the layout of the page, not for data. */
const LAYOUT = new Set('table h1 h2 h3 h4 h5 h6 article section form'.split(' '))

/** Text of one cell above which, on the average, a table without heads is layout, in characters. */
const LONG = 600

/** True for tables of data; those that only lay the page out are passed through. */
export function isData(table: Element): boolean {
  const role = table.properties['role']
  if (role === 'presentation' || role === 'none') return false
  const inside = descendants(table)
  const heads = inside.some(({ tagName }) => tagName === 'th' || tagName === 'caption' || tagName === 'thead')
  const cells = inside.filter(({ tagName }) => tagName === 'td' || tagName === 'th').length
  const rows = rowsOf(table)
  if (rows.every((row) => cellsOf(row).length < 2)) return false
  if (inside.some(({ tagName }) => LAYOUT.has(tagName)))
    return heads && !inside.some(({ tagName }) => tagName === 'table')
  return heads || textLength(table) / Math.max(1, cells) < LONG
}

/** Spans beyond this are taken for it: no table of a report is wider or longer. */
const MOST_SPAN = 1000

/** Places of a grid that merged cells may cover. */
const MOST_PLACES = 100_000

/** Reads a table into its grid; `read` gives the text of a cell. */
export function tablePart(table: Element, read: (cell: Element) => Piece[]): { caption: Piece[]; table: TablePart } {
  const rows = rowsOf(table)
  const taken = new Set<string>()
  const grid = rows.map((row, r) => {
    let column = 0
    return cellsOf(row).map((cell): CellPart => {
      while (taken.has(`${r} ${column}`)) column++
      const columnSpan = span(cell.properties['colSpan'])
      const rowSpan = Math.min(span(cell.properties['rowSpan']), rows.length - r)
      if (rowSpan > 1 && taken.size < MOST_PLACES)
        for (let i = 1; i < rowSpan; i++) for (let k = 0; k < columnSpan; k++) taken.add(`${r + i} ${column + k}`)
      const place = { column, columnSpan, rowSpan }
      column += columnSpan
      return { pieces: read(cell), ...place }
    })
  })
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
  return {
    caption: caption?.type === 'element' ? read(caption) : [],
    table: { kind: 'table', rows: grid, headerRows: headerRows(table, rows, grid) },
  }
}

function headerRows(table: Element, rows: readonly Element[], grid: readonly CellPart[][]): number {
  const head = table.children.find((child) => child.type === 'element' && child.tagName === 'thead')
  if (head?.type === 'element') return head.children.filter((child) => child.type === 'element').length
  const heads = rows.findIndex((row) => !cellsOf(row).every(({ tagName }) => tagName === 'th'))
  if (heads !== 0) return Math.max(0, heads)
  return plainHeads(grid)
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [child]
    if (!/^t(?:head|body|foot)$/u.test(child.tagName)) return []
    return child.children.filter((row): row is Element => row.type === 'element' && row.tagName === 'tr')
  })
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((cell): cell is Element => cell.type === 'element' && /^t[dh]$/u.test(cell.tagName))
}

function span(value: unknown): number {
  const number = Number(value ?? 1)
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_SPAN) : 1
}
