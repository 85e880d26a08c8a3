import type { Element, Root } from 'hast'
import { descendants } from './content.ts'

/** The notes of a page: which links are their marks, and the ids of the elements that hold them. */
export interface Notes {
  /** The mark that a link is ("1", "a", "*"); null for other links. */
  readonly markOf: (link: Element) => string | null
  /** The mark of the note that an element holds; null for others. */
  readonly noteOf: (element: Element) => string | null
}

/** True for the sign in a note that leads back to its mark. */
export function leadsBack(element: Element): boolean {
  const href = element.properties['href']
  if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return false
  return /^(?:[^\p{L}\p{N}]{0,4}|back|top)$/iu.test(textOf(element).trim())
}

const MARK = /^[[(]?(?<mark>\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§]{1,3})[\])]?$/u

/** Finds the notes of a page by the links from raised or bracketed marks to elements of the page. */
export function notesOf(root: Root | Element): Notes {
  const marks = new Map<Element, string>()
  const targets = new Map<string, string>()
  const raised = new Set(
    descendants(root)
      .filter((element) => element.tagName === 'sup')
      .flatMap((element) => descendants(element)),
  )
  const ids = new Map<string, number>()
  for (const [i, element] of descendants(root).entries()) {
    for (const id of [element.properties['id'], element.properties['name']]) if (typeof id === 'string') ids.set(id, i)
    const href = element.properties['href']
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) continue
    const printed = textOf(element).trim()
    const mark = MARK.exec(printed)?.groups?.['mark']
    const named = /foot|note/iu.test(`${String(element.properties['className'] ?? '')} ${href}`)
    const inside = descendants(element).some(({ tagName }) => tagName === 'sup')
    if (mark === undefined || !(raised.has(element) || inside || named || printed.startsWith('['))) continue
    const id = decodeURIComponent(href.slice(1).replaceAll(/%(?![0-9a-f]{2})/giu, '%25'))
    // A link back from the note to its mark looks the same: it comes second.
    if (ids.has(id)) continue
    marks.set(element, mark)
    targets.set(id, mark)
  }
  return {
    markOf: (link) => marks.get(link) ?? null,
    noteOf: ({ properties }) => {
      for (const id of [properties['id'], properties['name']]) {
        const mark = typeof id === 'string' ? targets.get(id) : undefined
        if (mark !== undefined) return mark
      }
      return null
    },
  }
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}
