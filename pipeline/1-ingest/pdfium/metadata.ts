import type { DocumentProperties, OutlineEntry } from '../../common/source-document.ts'
import { MOST_OUTLINE } from '../pdf/metadata.ts'
import type { Pdfium } from './engine.ts'

/** The document's outline (bookmarks), flattened. */
export function outlineOf({ call, text }: Pdfium, document: number): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  const seen = new Set<number>()
  const pageOf = (bookmark: number): number | null => {
    const action = call.FPDFBookmark_GetAction(bookmark)
    const target =
      call.FPDFBookmark_GetDest(document, bookmark) || (action && call.FPDFAction_GetDest(document, action))
    const index = target === 0 ? -1 : call.FPDFDest_GetDestPageIndex(document, target)
    return index < 0 ? null : index + 1
  }
  const visit = (parent: number, level: number): void => {
    if (level > MOST_OUTLINE.depth) return
    let bookmark = call.FPDFBookmark_GetFirstChild(document, parent)
    while (bookmark !== 0 && !seen.has(bookmark) && entries.length < MOST_OUTLINE.entries) {
      seen.add(bookmark)
      const own = bookmark
      const title = text((buffer, length) => call.FPDFBookmark_GetTitle(own, buffer, length), 'utf-16le')
      const clean = title.replace(/\s+/gu, ' ').trim()
      if (clean !== '') entries.push({ title: clean, level, page: pageOf(own) })
      visit(own, level + 1)
      bookmark = call.FPDFBookmark_GetNextSibling(document, own)
    }
  }
  visit(0, 1)
  return entries
}

/** Title, author and language that the file carries. */
export function propertiesOf(engine: Pdfium, document: number): DocumentProperties {
  const { call, text } = engine
  const clean = (value: string): string | null => value.replace(/[\s\p{Cc}]+/gu, ' ').trim() || null
  const field = (name: string): string | null => {
    const key = engine.keep(new TextEncoder().encode(`${name}\0`))
    const value = text((buffer, length) => call.FPDF_GetMetaText(document, key, buffer, length), 'utf-16le')
    engine.free(key)
    return clean(value)
  }
  const language = text((buffer, length) => call.FPDFCatalog_GetLanguage(document, buffer, length), 'utf-16le')
  return { title: field('Title'), author: field('Author'), language: clean(language) }
}
