import type { List, Nodes, Root, RootContent, Table } from 'mdast'
import { align } from '../align.ts'
import { withLowerHeads } from '../lower-heads.ts'
import { refusal } from '../outcome.ts'
import { type CellPart, type Part, type Piece, PLAIN, type TablePart, type TextPart } from '../parts.ts'

/** How text is set at a place of the document. */
interface Manner {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly link?: string
}

/** What blocks stand in. */
interface Place {
  readonly depth: number
  readonly listDepth: number
  readonly indent: number
  readonly item: { readonly marker: string; readonly depth: number; used: boolean } | null
  readonly note: string | null
}

/** The blocks of a document in order. */
export function partsOf(root: Root, source: string, nesting: number): Part[] {
  const links = new Map<string, string>()
  for (const node of root.children) if (node.type === 'definition') links.set(node.identifier, node.url)
  const page: Page = { source, nesting, links }
  return blocks(root.children, page, { depth: 0, listDepth: 0, indent: 0, item: null, note: null })
}

interface Page {
  readonly source: string
  readonly nesting: number
  /** Targets of links that are defined elsewhere. */
  readonly links: ReadonlyMap<string, string>
}

function blocks(nodes: readonly RootContent[], page: Page, place: Place): Part[] {
  if (place.depth > page.nesting)
    throw refusal('limit:nesting', `Its blocks are nested more than ${page.nesting} deep.`)
  return nodes.flatMap((node) => block(node, page, place))
}

function block(node: RootContent, page: Page, place: Place): Part[] {
  const inner = { ...place, depth: place.depth + 1 }
  switch (node.type) {
    case 'heading':
      return [{ ...text(inline(node.children, page, {}), place), level: node.depth }]
    case 'paragraph':
      return [text(inline(node.children, page, {}), place)]
    case 'code':
      return [text(literal(node.value, node, page), place)]
    case 'blockquote':
      return blocks(node.children, page, { ...inner, indent: place.indent + INDENT })
    case 'list':
      return list(node, page, inner)
    case 'table':
      return [table(node, page)]
    case 'footnoteDefinition': {
      const item = { marker: node.identifier, depth: 0, used: false }
      return blocks(node.children, page, { ...inner, note: node.identifier, item })
    }
    default:
      return []
  }
}

const INDENT = 2.5

function list(node: List, page: Page, place: Place): Part[] {
  return node.children.flatMap((child, i) => {
    const marker = node.ordered
      ? printedMarker(child.position?.start.offset ?? -1, page.source, (node.start ?? 1) + i)
      : '•'
    const item = { marker, depth: place.listDepth, used: false }
    return blocks(child.children, page, {
      ...place,
      item,
      listDepth: place.listDepth + 1,
      indent: place.indent + INDENT,
    })
  })
}

/** The number as printed: a source that numbers its items "1." throughout is shown as counted. */
function printedMarker(at: number, source: string, counted: number): string {
  const printed = at < 0 ? undefined : /^(?<number>\d{1,9})(?<sign>[.)])/u.exec(source.slice(at, at + 12))?.groups
  return `${counted}${printed?.['sign'] ?? '.'}`
}

function text(pieces: Piece[], { item, indent, note }: Place): TextPart {
  const begins = item && !item.used
  if (item) item.used = true
  const labelled = begins && note !== null ? [{ text: `${note} `, source: null, page: null }, ...pieces] : pieces
  return {
    ...PLAIN,
    kind: note === null ? 'text' : 'note',
    pieces: labelled,
    list: begins && note === null ? { marker: item.marker, depth: item.depth } : null,
    mark: begins ? note : null,
    indent,
  }
}

function table(node: Table, page: Page): TablePart {
  const rows = node.children.map((row) =>
    row.children.map(
      (cell, column): CellPart => ({ pieces: inline(cell.children, page, {}), column, columnSpan: 1, rowSpan: 1 }),
    ),
  )
  return withLowerHeads(rows)
}

function inline(nodes: readonly Nodes[], page: Page, manner: Manner): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return literal(node.value, node, page).map((piece) => ({ ...piece, ...manner }))
      case 'strong':
        return inline(node.children, page, { ...manner, bold: true })
      case 'emphasis':
        return inline(node.children, page, { ...manner, italic: true })
      case 'link':
        return inline(node.children, page, { ...manner, ...(isWeb(node.url) && { link: node.url }) })
      case 'linkReference': {
        const url = page.links.get(node.identifier)
        return inline(node.children, page, { ...manner, ...(url !== undefined && isWeb(url) && { link: url }) })
      }
      case 'footnoteReference':
        return [{ text: node.identifier, source: null, page: null, mark: node.identifier }]
      case 'break':
        return [{ text: ' ', source: null, page: null }]
      default:
        return []
    }
  })
}

function isWeb(url: string): boolean {
  return /^https?:/iu.test(url)
}

function literal(value: string, node: Nodes, { source }: Page): Piece[] {
  const start = node.position?.start.offset ?? -1
  const end = node.position?.end.offset ?? -1
  if (start < 0 || end < start) return [{ text: value, source: null, page: null }]
  return align(value, source.slice(start, end), start).map((piece) => ({ ...piece, page: null }))
}
