import { SaxesParser } from 'saxes'
import { decodeMarkup } from '../decode-markup.ts'
import { refusal } from '../outcome.ts'

/** An XML element; names are without their prefix, other than attributes of relationships (`r:id`). */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  /** Its own text, in pieces between its children left out: text stands in leaves. */
  text: string
}

/**
 * Parses XML. Elements that stand in one of `parents` are handed to `each` as they end, and then forgotten, so that a
 * long document is never held whole; the rest is returned as a tree. A document type declaration is refused: it is
 * what entity bombs and stolen files are made of, and no word processor writes one.
 */
export function parseXml(
  bytes: Uint8Array,
  nesting: number,
  parent?: string,
  each?: (element: XmlElement) => void,
): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false })
  const root = element('', {})
  const stack: XmlElement[] = [root]
  parser.on('error', (error) => {
    throw refusal('malformed', `Its XML is broken: ${error.message}.`)
  })
  parser.on('doctype', () => {
    throw refusal('malformed', 'Its XML declares a document type, which is not allowed.')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length > nesting) throw refusal('limit:nesting', `Its elements are nested more than ${nesting} deep.`)
    stack.push(element(local(name), attributes))
  })
  parser.on('text', (text) => {
    const open = stack.at(-1)
    if (open) open.text += text
  })
  parser.on('closetag', () => {
    const closed = stack.pop()
    const above = stack.at(-1)
    if (!closed || !above) return
    if (each && above.name === parent) each(closed)
    else above.children.push(closed)
  })
  parser.write(decodeMarkup(bytes).text).close()
  return root
}

function element(name: string, attributes: Record<string, string>): XmlElement {
  const own: Record<string, string> = Object.create(null)
  for (const [key, value] of Object.entries(attributes)) own[key.startsWith('r:') ? key : local(key)] = value
  return { name, attributes: own, children: [], text: '' }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name)
}

/** The value (`w:val`) of the first child of that name. */
export function value(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['val']
}

/** A property that is on where it is there: null where it is not there, false where it says so. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | null {
  const found = child(parent, name)
  if (!found) return null
  return !/^(?:0|false|off|none)$/u.test(found.attributes['val'] ?? '')
}

/** All elements of that name below `parent`, in order. */
export function below(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((element) => (element.name === name ? [element] : []).concat(below(element, name)))
}

/** A whole number that an attribute gives; null for others. */
export function integer(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : null
}
