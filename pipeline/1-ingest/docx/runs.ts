import type { Piece } from '../parts.ts'
import { runProperties, type Style, type Styles } from './styles.ts'
import { child, value, type XmlElement } from './xml.ts'

/** What reading the runs of a document needs, and where it stands. */
export interface Reading {
  readonly styles: Styles
  /** Targets of relationships by id. */
  readonly targets: ReadonlyMap<string, string>
  /** Whether the file holds the page breaks of its last printing; else breaks that the author set are counted. */
  readonly savedBreaks: boolean
  /** The page at this place, from 1. */
  page: number
  /** The mark of the note that is referred to at this place. */
  readonly noteMark: (kind: 'footnote' | 'endnote', id: string, page: number) => string
  /** Paragraphs of text boxes, to stand behind the paragraph that anchors them. */
  readonly boxes: XmlElement[]
}

/** Parts of the document that hold no text of it: deletions, move sources, fallbacks, properties. */
const LEFT_OUT = new Set(
  'del moveFrom delText instrText Fallback pPr rPr sdtPr sdtEndPr fldData rubyPr rt annotationRef'.split(' '),
)

/** The pieces of a paragraph. */
export function piecesOf(paragraph: XmlElement, style: Style, reading: Reading): Piece[] {
  const pieces: Piece[] = []
  let newLine = false
  const add = (text: string, run: Style, link: string | undefined, mark?: string) => {
    if (text === '' || run.hidden) return
    pieces.push({
      text,
      source: null,
      page: reading.page,
      ...(run.bold && { bold: true }),
      ...(run.italic && { italic: true }),
      ...(run.size !== null && { size: run.size }),
      ...(run.raised && { raised: true }),
      ...(mark !== undefined && { mark }),
      ...(link !== undefined && { link }),
      ...(newLine && { newLine }),
    })
    newLine = false
  }
  const visit = (element: XmlElement, run: Style, link: string | undefined) => {
    const { name, attributes } = element
    if (LEFT_OUT.has(name)) return
    switch (name) {
      case 'r': {
        const rPr = child(element, 'rPr')
        const named = value(rPr, 'rStyle')
        const own = runProperties(
          rPr,
          named === undefined ? run : overlay(reading.styles.of(named), reading.styles.of(undefined), run),
        )
        for (const part of element.children) visit(part, own, link)
        return
      }
      case 't':
        add(element.text, run, link)
        return
      case 'tab':
      case 'ptab':
        add(' ', run, link)
        return
      case 'noBreakHyphen':
        add('-', run, link)
        return
      case 'sym':
        add(symbol(attributes['char']), run, link)
        return
      case 'br':
        if (attributes['type'] === 'page') turn(reading, !reading.savedBreaks)
        else if (attributes['type'] !== 'column') newLine = true
        return
      case 'cr':
        newLine = true
        return
      case 'lastRenderedPageBreak':
        turn(reading, reading.savedBreaks)
        return
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = name === 'footnoteReference' ? 'footnote' : 'endnote'
        const mark = reading.noteMark(kind, attributes['id'] ?? '', reading.page)
        if (attributes['customMarkFollows'] === undefined) add(mark, run, link, mark)
        return
      }
      case 'txbxContent':
        reading.boxes.push(element)
        return
      case 'hyperlink': {
        const target = reading.targets.get(attributes['r:id'] ?? '')
        const url = target !== undefined && /^https?:/iu.test(target) ? target : link
        for (const part of element.children) visit(part, run, url)
        return
      }
      default:
        for (const part of element.children) visit(part, run, link)
    }
  }
  for (const part of paragraph.children) visit(part, style, undefined)
  return pieces
}

function turn(reading: Reading, counts: boolean): void {
  if (counts) reading.page++
}

/** What a character style changes, over the paragraph's. */
function overlay(style: Style, base: Style, under: Style): Style {
  const pick = <K extends 'bold' | 'italic' | 'hidden' | 'raised' | 'size'>(key: K) =>
    style[key] === base[key] ? under[key] : style[key]
  return {
    ...under,
    bold: pick('bold'),
    italic: pick('italic'),
    hidden: pick('hidden'),
    raised: pick('raised'),
    size: pick('size'),
  }
}

/** A character of a symbol font; all but the best known are bullets. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  if (!(point > 0 && point < 0x11_0000)) return ''
  return SYMBOLS[point & 0xff_ff] ?? (point >= 0xe000 && point < 0xf900 ? '•' : String.fromCodePoint(point))
}

/** Wingdings and Symbol: check boxes, arrows, signs of comparison. */
const SYMBOLS: Readonly<Record<number, string>> = {
  61608: '☐',
  61551: '☐',
  61694: '☒',
  61692: '✓',
  61664: '→',
  61603: '≤',
  61619: '≥',
  61617: '±',
  61616: '°',
  61620: '×',
}
