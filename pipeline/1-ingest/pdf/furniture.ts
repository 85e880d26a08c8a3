import { type Line, lineOf, printedText } from './lines.ts'

/** Rows of a page with what is running header, footer or page number taken out. */
export interface Peeled {
  readonly body: readonly Line[]
  readonly furniture: readonly string[]
}

/** A page's rows and height. */
export interface PageRows {
  readonly rows: readonly Line[]
  readonly height: number
  readonly number: number
}

interface Part {
  readonly page: number
  readonly row: Line
  readonly line: Line
  readonly text: string
  /** Text with figures as #. */
  readonly key: string
  readonly zone: 'top' | 'bottom'
  /** Place in the zone from the page's edge: 0 is the outermost row. */
  readonly depth: number
}

/** How many rows from the edge may be furniture. */
const DEEP = 5
/** Parts of two pages at the same height differ by no more than this, in points. */
const SAME_HEIGHT = 6

/**
 * Finds running headers, footers and page numbers by repetition at one height on neighbouring pages (the next two on each
 * side, for odd and even pages differ) and page numbers by their progress with the pages.
 */
export function peelFurniture(pages: readonly PageRows[]): Peeled[] {
  const parts = pages.map(partsOf)
  const found = parts.map((own, at) => {
    const near = [-2, -1, 1, 2].flatMap((step) => parts[at + step] ?? [])
    return own.filter((part) => isNumber(part, near) || repeats(part, near))
  })
  const known = distinctParts(found.flat())
  const peeled = pages.map((page, at) => {
    const furniture = outermost(
      [...(found[at] ?? []), ...prefixed(parts[at] ?? [], known, found[at] ?? [])],
      parts[at] ?? [],
    )
    return peel(page, furniture)
  })
  // A document of nothing but such lines is read as it stands.
  return peeled.some(({ body }) => body.length > 0) ? peeled : pages.map(({ rows }) => ({ body: rows, furniture: [] }))
}

function partsOf(page: PageRows): Part[] {
  const { rows, height } = page
  const top = rows.slice(0, DEEP).filter((row) => row.y < height * 0.25)
  const bottom = rows.slice(-DEEP).filter((row) => row.y > height * 0.75)
  const zone = (row: Line, name: 'top' | 'bottom', depth: number): Part[] =>
    splitWide(row).map((line) => {
      const text = printedText(line)
      return { page: page.number, row, line, text, key: keyOf(text), zone: name, depth }
    })
  return [
    ...top.flatMap((row, depth) => zone(row, 'top', depth)),
    ...bottom.toReversed().flatMap((row, depth) => zone(row, 'bottom', depth)),
  ]
}

/** Parts of a row between wide gaps: a page number and a title stand on one row. */
function splitWide(row: Line): Line[] {
  const groups: Line['words'][number][][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const word of row.words) {
    if (word.x - end > 2 * word.size) groups.push([])
    groups.at(-1)?.push(word)
    end = Math.max(end, word.right)
  }
  return groups.map((group) => lineOf(group, row.y))
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()
}

const PAGE_NUMBER =
  /^(?:page|página|pág\.|p\.|seite|-|–|\[|\()? ?(?<number>\d{1,4}|[ivxl]{1,7})(?: ?(?:of|de|sur|von|\/) ?\d{1,4})? ?(?:-|–|\]|\))?$/iu

function pageNumber(text: string): number | null {
  const digits = PAGE_NUMBER.exec(text.trim())?.groups?.['number']
  if (digits === undefined) return null
  return /^\d/u.test(digits) ? Number(digits) : roman(digits.toLowerCase())
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

function roman(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** A page number goes up with the pages. */
function isNumber(part: Part, near: readonly Part[]): boolean {
  const number = pageNumber(part.text)
  if (number === null) return false
  return near.some((other) => {
    const next = other.zone === part.zone ? pageNumber(other.text) : null
    return next !== null && next - number === other.page - part.page && sameHeight(part, other)
  })
}

function sameHeight(a: Part, b: Part): boolean {
  return Math.abs(a.line.y - b.line.y) <= SAME_HEIGHT
}

function repeats(part: Part, near: readonly Part[]): boolean {
  if (part.key === '#' || part.key.length < 2) return false
  return near.some(
    (other) =>
      other.key === part.key &&
      other.zone === part.zone &&
      sameHeight(part, other) &&
      Math.abs(part.line.size - other.line.size) < 0.6,
  )
}

/** Parts that begin with a known piece of furniture at the bottom edge ("GE.20-00001 (E)" on the title page only). */
function prefixed(parts: readonly Part[], known: readonly Part[], found: readonly Part[]): Part[] {
  return parts.filter((part) => {
    if (part.zone !== 'bottom' || found.includes(part)) return false
    return known.some(
      (other) =>
        other.zone === 'bottom' &&
        other.key.length >= 6 &&
        part.key.startsWith(`${other.key} `) &&
        part.key.length < other.key.length + 40,
    )
  })
}

/** One part of each text and zone. */
function distinctParts(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [`${part.zone} ${part.key}`, part])).values()]
}

/** Keeps furniture that no body text separates from the page's edge. */
function outermost(found: readonly Part[], parts: readonly Part[]): Part[] {
  return found.filter((part) =>
    parts.every((other) => other.zone !== part.zone || other.depth >= part.depth || found.includes(other)),
  )
}

function peel(page: PageRows, parts: readonly Part[]): Peeled {
  const gone = new Set(parts.flatMap((part) => part.line.words.map((word) => `${word.x} ${word.y} ${word.text}`)))
  const touched = new Set(parts.map((part) => part.row))
  const body = page.rows.flatMap((row) => {
    if (!touched.has(row)) return [row]
    const rest = row.words.filter((word) => !gone.has(`${word.x} ${word.y} ${word.text}`))
    if (rest.length === row.words.length) return [row]
    return rest.length === 0 ? [] : [lineOf(rest, row.y)]
  })
  const order = [...parts].sort((a, b) => a.line.y - b.line.y || a.line.x - b.line.x)
  return { body, furniture: order.map((part) => part.text) }
}
