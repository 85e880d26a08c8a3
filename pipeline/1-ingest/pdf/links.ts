import type { PDFDocumentProxy } from 'pdfjs-dist'
import { apply } from './matrix.ts'
import { type PageContent, type PageLink, turn } from './page.ts'

/** Number of link annotations in pdfjs. */
const LINK = 2

/**
 * Links of the pages, by index. They are asked for all at once, and by their type: asked page by page, pdfjs reads each
 * page's text once more for the words under each link.
 */
export async function linksOf(
  document: PDFDocumentProxy,
  pages: readonly PageContent[],
  failures: ReadonlyMap<number, string>,
): Promise<Map<number, PageLink[]>> {
  const skipped = Array.from({ length: document.numPages }, (_, at) => at).filter(
    (at) => at >= pages.length || failures.has(at + 1),
  )
  const found: unknown = await document.getAnnotationsByType(new Set([LINK]), new Set(skipped)).catch(() => [])
  const links = new Map<number, PageLink[]>()
  for (const annotation of Array.isArray(found) ? found : []) {
    const { pageIndex, url, rect }: Readonly<Record<string, unknown>> = annotation
    const page = typeof pageIndex === 'number' ? pages[pageIndex] : undefined
    if (!page || typeof pageIndex !== 'number' || typeof url !== 'string' || !Array.isArray(rect)) continue
    const [a, b, c, d] = rect.map(Number)
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue
    const link = placed(page, [a, b, c, d], url)
    const own = links.get(pageIndex)
    if (own) own.push(link)
    else links.set(pageIndex, [link])
  }
  return links
}

/** A link on a rectangle of the file's coordinates (left, bottom, right, top). */
export function placed(
  page: PageContent,
  [a, b, c, d]: readonly [number, number, number, number],
  url: string,
): PageLink {
  const [x0, y0] = apply(page.view, a, b)
  const [x1, y1] = apply(page.view, c, d)
  return { ...turn(page.angle, page.width, page.height, { x0, y0, x1, y1 }), url }
}
