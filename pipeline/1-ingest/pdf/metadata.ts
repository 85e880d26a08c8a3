import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { DocumentProperties, Link, OutlineEntry, SourceRun } from '../../common/source-document.ts'
import { type PageContent, toBox } from './page.ts'

/** Outlines deeper or longer than this are not read on. */
export const MOST_OUTLINE = { depth: 12, entries: 5_000 } as const

/** The document's outline (bookmarks), flattened; empty where it has none or it is broken. */
export async function outlineOf(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = []
  const visit = async (items: readonly unknown[], level: number): Promise<void> => {
    for (const item of items) {
      if (entries.length >= MOST_OUTLINE.entries || level > MOST_OUTLINE.depth) return
      if (typeof item !== 'object' || item === null || !('title' in item)) continue
      const title = String(item.title).replace(/\s+/gu, ' ').trim()
      const page = 'dest' in item ? await pageOf(document, item.dest).catch(() => null) : null
      if (title !== '') entries.push({ title, level, page })
      if ('items' in item && Array.isArray(item.items)) await visit(item.items, level + 1)
    }
  }
  const outline: unknown = await document.getOutline().catch(() => null)
  if (Array.isArray(outline)) await visit(outline, 1)
  return entries
}

async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number | null> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest
  const target: unknown = Array.isArray(explicit) ? explicit[0] : null
  if (typeof target === 'number') return target + 1
  if (typeof target !== 'object' || target === null || !('num' in target) || !('gen' in target)) return null
  return (await document.getPageIndex({ num: Number(target.num), gen: Number(target.gen) })) + 1
}

/** Title, author and language that the file carries. */
export async function propertiesOf(document: PDFDocumentProxy): Promise<DocumentProperties> {
  const metadata: unknown = await document.getMetadata().catch(() => null)
  const info = typeof metadata === 'object' && metadata !== null && 'info' in metadata ? metadata.info : null
  const field = (name: string): string | null => {
    const value: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, name) : null
    const text = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''
    return text === '' ? null : text
  }
  return { title: field('Title'), author: field('Author'), language: field('Language') }
}

/** Links of the pages as spans of the reading text: the words under each link's area. */
export function linksOf(pages: readonly PageContent[], runs: readonly SourceRun[]): Link[] {
  const links: Link[] = []
  for (const page of pages) {
    if (page.links.length === 0) continue
    const own = runs.filter((run) => run.page === page.number)
    for (const link of page.links) {
      const area = toBox(page.angle, page.width, page.height, link)
      const under = own.filter(({ box }) => {
        if (!box) return false
        const x = box.x + box.width / 2
        const y = box.y + box.height / 2
        return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height
      })
      const [first, last] = [under[0], under.at(-1)]
      if (first && last) links.push({ start: first.start, end: last.end, url: link.url })
    }
  }
  return links.sort((a, b) => a.start - b.start || a.end - b.end)
}
