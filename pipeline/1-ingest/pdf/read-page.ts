import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { matrixOf } from './matrix.ts'
import { type OperatorCodes, playOperators } from './operators.ts'
import { type Font, type PageContent, type Rule, turn, type Word } from './page.ts'
import { repairWord } from './repair.ts'

/** With the text of filled form fields and of notes set on the page. */
const ENABLE = 1

/** Fonts of the document, in the order in which they are met. */
export interface FontTable {
  readonly fonts: Font[]
  readonly byId: Map<string, number>
}

/** An empty font table. */
export function fontTable(): FontTable {
  return { fonts: [], byId: new Map() }
}

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
    const angle = mainAngle(drawing.words)
    const turned = (rule: Rule): Rule => turn(angle, width, height, rule)
    const [across, down] = angle === 90 || angle === 270 ? [height, width] : [width, height]
    const all = distinct(drawing.words)
    const isCode = (word: Word): boolean =>
      BAR_CODE.test((table.fonts[word.font]?.name ?? '').replace(/^[A-Z]{6}\+/u, ''))
    const seen = all.filter((word) => !isCode(word))
    const sideways = angle === 90 || angle === 270
    return {
      number,
      label,
      width,
      height,
      angle,
      words: seen.filter((word) => word.angle === angle && inside(word, across, down)),
      codes: all.filter(isCode).map((word) => repairWord(word.text)),
      strays: seen.filter((word) => word.angle !== angle),
      horizontal: (sideways ? drawing.vertical : drawing.horizontal).map(turned),
      vertical: (sideways ? drawing.horizontal : drawing.vertical).map(turned),
      fills: drawing.fills.map((fill) => ({ ...turned(fill), colour: fill.colour })),
      view,
      links: [],
      unmapped: drawing.unmapped,
      glyphs: drawing.glyphs,
      images: drawing.images,
    }
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

const BAR_CODE = /^(?:c39|c128|code[ -]?(?:39|93|128)|3of9|free3of9|idautomation|libre ?barcode|barcode|ean)/iu
const BOLD = /bold|black|heavy|semibold|demi(?!light)|\bbd\b|-b(?:d|old)?$/iu
const ITALIC = /ital|oblique|-it$|kursiv/iu

function describe(font: unknown): Font {
  const value = (key: string): unknown =>
    typeof font === 'object' && font !== null && key in font ? Reflect.get(font, key) : null
  const name = String(value('name') ?? '')
  const matrix = value('fontMatrix')
  const unit = Array.isArray(matrix) && typeof matrix[0] === 'number' ? Math.abs(matrix[0]) : 0.001
  return {
    name,
    bold: value('bold') === true || value('black') === true || BOLD.test(name),
    italic: value('italic') === true || ITALIC.test(name),
    vertical: value('vertical') === true,
    unit: unit || 0.001,
  }
}

/** The direction in which most of the page's characters run. */
function mainAngle(words: readonly Word[]): number {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word.angle, (counts.get(word.angle) ?? 0) + word.text.length)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

function inside(word: Word, width: number, height: number): boolean {
  const x = (word.x + word.right) / 2
  const y = word.y - word.size * 0.3
  return x >= 0 && x <= width && y >= 0 && y <= height
}

/** Leaves out words printed twice at (almost) one place, as some writers do for weight or shadow. */
function distinct(words: readonly Word[]): readonly Word[] {
  const places = new Map<string, Word[]>()
  return words.filter((word) => {
    const others = places.get(word.text)
    const near = 0.2 * word.size
    const again = others?.some(
      (other) => other.angle === word.angle && Math.abs(other.x - word.x) < near && Math.abs(other.y - word.y) < near,
    )
    if (again) return false
    if (others) others.push(word)
    else places.set(word.text, [word])
    return true
  })
}
