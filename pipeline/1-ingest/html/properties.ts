import type { Element, Root } from 'hast'
import type { DocumentProperties } from '../../common/source-document.ts'
import { descendants } from './content.ts'

/** What the page says of itself in its head. */
export function propertiesOf(root: Root): DocumentProperties {
  const elements = descendants(root)
  const meta = (name: string) =>
    said(
      elements.find(
        (element) => element.tagName === 'meta' && String(element.properties['name']).toLowerCase() === name,
      )?.properties['content'],
    )
  const title = elements.find((element) => element.tagName === 'title')
  const language = elements.find((element) => element.tagName === 'html')?.properties['lang']
  return {
    title: title ? said(textOf(title)) : null,
    author: meta('author'),
    language: said(language) ?? meta('language'),
  }
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function said(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() : ''
  return text === '' ? null : text
}
