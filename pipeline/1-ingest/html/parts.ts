import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { align } from '../align.ts'
import { refusal } from '../outcome.ts'
import { type Part, type Piece, PLAIN, type TextPart } from '../parts.ts'
import { isLeftOut } from './content.ts'
import { markerOf } from './markers.ts'
import { leadsBack, type Notes, notesOf } from './notes.ts'
import { isData, tablePart } from './table.ts'

/** How text is set at a place of the page. */
interface Manner {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly raised?: boolean
  readonly link?: string
  readonly mark?: string
  readonly level: number | null
  /** The list item around, whose marker the first block takes. */
  readonly item: { readonly marker: string; readonly depth: number; used: boolean } | null
  readonly listDepth: number
  readonly indent: number
  readonly note: string | null
  readonly centred: boolean
  readonly pre: boolean
  readonly depth: number
}

const START: Manner = {
  level: null,
  item: null,
  listDepth: 0,
  indent: 0,
  note: null,
  centred: false,
  pre: false,
  depth: 0,
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** The blocks below `root`, in order. */
export function partsOf(root: Root | Element, source: string, nesting: number): Part[] {
  const notes = notesOf(root)
  return collect(root.children, { source, nesting, notes, root }, START)
}

interface Page {
  readonly source: string
  readonly nesting: number
  readonly notes: Notes
  readonly root: Root | Element
}

function collect(children: readonly (RootContent | ElementContent)[], page: Page, start: Manner): Part[] {
  const parts: Part[] = []
  let pieces: Piece[] = []
  let open: Manner = start
  let breaks = 0

  const flush = () => {
    if (pieces.some((piece) => /\S/u.test(piece.text))) parts.push(textPart(pieces, open))
    pieces = []
    breaks = 0
  }
  const add = (node: Text, manner: Manner) => {
    if (!/\S/u.test(node.value) && pieces.length === 0) return
    if (breaks > 1 && /\S/u.test(node.value)) flush()
    const newLine = breaks > 0
    if (/\S/u.test(node.value)) breaks = 0
    if (pieces.length === 0) open = manner
    else if (manner.note && !open.note) open = { ...open, note: manner.note }
    const { bold, italic, raised, link, mark } = manner
    const own = mark !== undefined && manner.note === null ? { mark } : {}
    const style = {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(raised && !manner.note && { raised }),
      ...(link && { link }),
      ...own,
    }
    const at = node.position?.start.offset ?? -1
    const end = node.position?.end.offset ?? -1
    const aligned =
      at < 0 || end < at ? [{ text: node.value, source: null }] : align(node.value, page.source.slice(at, end), at)
    for (const [i, piece] of aligned.entries())
      pieces.push({ ...piece, ...style, page: null, ...(i === 0 && newLine && { newLine }) })
  }
  const visit = (node: RootContent | ElementContent, inside: Root | Element, outer: Manner, i: number) => {
    if (node.type === 'text') add(node, outer)
    if (node.type !== 'element' || isLeftOut(node, inside) || (outer.note !== null && leadsBack(node))) return
    if (outer.depth > page.nesting * 5)
      throw refusal('limit:nesting', `Its elements are nested more than ${page.nesting} deep.`)
    const manner = mannerOf(node, inside, { ...outer, depth: outer.depth + 1 }, i, page)
    if (node.tagName === 'br') {
      breaks++
      return
    }
    const isBlock = BLOCKS.has(node.tagName)
    if (isBlock) flush()
    if (node.tagName === 'table' && isData(node)) {
      const cells = (cell: Element) =>
        joined(collect(cell.children, page, { ...START, depth: manner.depth + 1, bold: cell.tagName === 'th' }))
      const { caption, table } = tablePart(node, cells)
      if (caption.length > 0) parts.push({ ...PLAIN, pieces: caption })
      parts.push(table)
      return
    }
    let items = 0
    for (const child of node.children)
      visit(child, node, manner, child.type === 'element' && child.tagName === 'li' ? items++ : 0)
    if (isBlock) flush()
  }
  for (const child of children) visit(child, page.root, start, 0)
  flush()
  return parts
}

/** Paragraphs of a cell in one line of text. */
function joined(parts: readonly Part[]): Piece[] {
  return parts.flatMap((part, i) => {
    const own =
      part.kind === 'table' ? part.rows.flatMap((row) => row.flatMap((cell) => [...cell.pieces, SPACE])) : part.pieces
    const marker: Piece[] =
      part.kind !== 'table' && part.list ? [{ text: `${part.list.marker} `, source: null, page: null }] : []
    return i === 0 ? [...marker, ...own] : [SPACE, ...marker, ...own]
  })
}

const SPACE: Piece = { text: ' ', source: null, page: null }

function textPart(pieces: Piece[], manner: Manner): TextPart {
  const { item, level, note, centred, indent } = manner
  const begins = item && !item.used && level === null
  if (item) item.used = true
  return {
    kind: note === null ? 'text' : 'note',
    pieces: begins && note !== null ? [{ text: `${item.marker} `, source: null, page: null }, ...pieces] : pieces,
    level,
    list: begins && note === null ? { marker: item.marker, depth: item.depth } : null,
    mark: note,
    centred,
    indent,
  }
}

/** How text is set inside `element`. */
function mannerOf(element: Element, inside: Root | Element, outer: Manner, i: number, { notes }: Page): Manner {
  const { tagName, properties } = element
  const style = typeof properties['style'] === 'string' ? properties['style'] : ''
  const href = properties['href']
  const mark = tagName === 'a' ? notes.markOf(element) : null
  const note = notes.noteOf(element) ?? outer.note
  const heading = /^h(?<level>[1-6])$/u.exec(tagName)?.groups?.['level']
  const centred = tagName === 'center' || properties['align'] === 'center' || /text-align\s?:\s?center/iu.test(style)
  const list = tagName === 'ul' || tagName === 'ol'
  const item =
    tagName === 'li' && inside.type === 'element'
      ? { marker: markerOf(inside, element, i), depth: Math.max(0, outer.listDepth - 1), used: false }
      : outer.item
  return {
    ...outer,
    note,
    item,
    ...(/^(?:b|strong|th)$/u.test(tagName) || /font-weight\s?:\s?(?:bold|[6-9]00)/iu.test(style) ? { bold: true } : {}),
    ...(/^(?:i|em|cite|u)$/u.test(tagName) ||
    /font-style\s?:\s?italic|text-decoration(?:-line)?\s?:\s?underline/iu.test(style)
      ? { italic: true }
      : {}),
    ...(tagName === 'sup' ? { raised: true } : {}),
    ...(tagName === 'a' && typeof href === 'string' && /^https?:/iu.test(href) ? { link: href } : {}),
    ...(mark === null ? {} : { mark }),
    level: heading === undefined ? outer.level : Number(heading),
    listDepth: outer.listDepth + (list ? 1 : 0),
    indent: outer.indent + (list || tagName === 'blockquote' || tagName === 'dd' ? INDENT : 0),
    centred: outer.centred || centred,
    pre: outer.pre || tagName === 'pre',
  }
}

/** What browsers indent lists and quotations by, in font sizes. */
const INDENT = 2.5
