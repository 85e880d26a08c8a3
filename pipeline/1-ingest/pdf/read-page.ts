import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { composePage } from './compose-page.ts'
import { type FontTable, isBoldName, isItalicName } from './font-table.ts'
import { matrixOf } from './matrix.ts'
import { type OperatorCodes, playOperators } from './operators.ts'
import type { Font, PageContent } from './page.ts'

/** With the text of filled form fields and of notes set on the page. */
const ENABLE = 1

/** Reads one page: its words with places, and its ruling lines. Links are read for all pages together: see `links.ts`. */
export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  label: string | null,
  table: FontTable,
  codes: OperatorCodes,
): Promise<PageContent> {
  const page = await document.getPage(number)
  try {
    const viewport = page.getViewport({ scale: 1 })
    const { width, height } = viewport
    const view = matrixOf(viewport.transform)
    const operators = await page.getOperatorList({ annotationMode: ENABLE })
    const drawing = playOperators(operators, codes, view, { width, height }, (id) => fontOf(page, id, table))
    return composePage(drawing, { number, label, width, height, view }, table.fonts)
  } finally {
    page.cleanup()
  }
}

function fontOf(page: PDFPageProxy, id: string, table: FontTable): { index: number; font: Font } {
  const known = table.byId.get(id)
  const index = known ?? table.fonts.length
  if (known === undefined) {
    table.byId.set(id, index)
    table.fonts.push(describe(page.commonObjs.has(id) ? page.commonObjs.get(id) : null))
  }
  return { index, font: table.fonts[index] ?? describe(null) }
}

function describe(font: unknown): Font {
  const value = (key: string): unknown =>
    typeof font === 'object' && font !== null && key in font ? Reflect.get(font, key) : null
  const name = String(value('name') ?? '')
  const matrix = value('fontMatrix')
  const unit = Array.isArray(matrix) && typeof matrix[0] === 'number' ? Math.abs(matrix[0]) : 0.001
  return {
    name,
    bold: value('bold') === true || value('black') === true || isBoldName(name),
    italic: value('italic') === true || isItalicName(name),
    vertical: value('vertical') === true,
    unit: unit || 0.001,
  }
}
