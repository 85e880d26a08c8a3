import type { PDFDocumentProxy } from 'pdfjs-dist'
import { operatorCodes } from './engine.ts'
import { linksOf } from './links.ts'
import { IDENTITY } from './matrix.ts'
import type { Font, PageContent } from './page.ts'
import { fontTable, readPage } from './read-page.ts'

/** What could be read of a document's pages. */
export interface ReadPages {
  readonly pages: readonly PageContent[]
  readonly fonts: readonly Font[]
  /** Why a page could not be read, by page number. */
  readonly failures: ReadonlyMap<number, string>
  /** The limit that ended reading. */
  readonly limit: 'pages' | 'characters' | null
  /** How many pages the document has. */
  readonly total: number
}

/** Reads page after page; one that fails is an empty page with its reason. */
export async function readPages(
  document: PDFDocumentProxy,
  limits: { readonly pages: number; readonly characters: number },
): Promise<ReadPages> {
  const codes = await operatorCodes()
  const labels: readonly (string | undefined)[] | null = await document.getPageLabels().catch(() => null)
  const table = fontTable()
  const pages: PageContent[] = []
  const failures = new Map<number, string>()
  const total = document.numPages
  let characters = 0
  let limit: ReadPages['limit'] = total > limits.pages ? 'pages' : null
  for (let number = 1; number <= Math.min(total, limits.pages); number++) {
    const label = labels?.[number - 1] || null
    try {
      const page = await readPage(document, number, label, table, codes)
      pages.push(page)
      characters += page.glyphs
    } catch (error) {
      failures.set(number, (error instanceof Error ? error.message : String(error)).replace(/\.$/u, ''))
      pages.push(emptyPage(number, label))
    }
    if (characters > limits.characters) {
      limit = 'characters'
      break
    }
  }
  const links = await linksOf(document, pages, failures)
  const linked = pages.map((page, at) => ({ ...page, links: links.get(at) ?? [] }))
  return { pages: linked, fonts: table.fonts, failures, limit, total }
}

function emptyPage(number: number, label: string | null): PageContent {
  return {
    number,
    label,
    width: 0,
    height: 0,
    view: IDENTITY,
    angle: 0,
    words: [],
    codes: [],
    strays: [],
    horizontal: [],
    vertical: [],
    fills: [],
    links: [],
    unmapped: 0,
    glyphs: 0,
    images: 0,
  }
}
