import { IDENTITY } from './matrix.ts'
import type { Font, PageContent, PageLink } from './page.ts'

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

/** A document's pages, as an engine gives them. */
export interface PageSource {
  readonly total: number
  readonly fonts: readonly Font[]
  readonly label: (number: number) => string | null
  readonly read: (number: number, label: string | null) => PageContent | Promise<PageContent>
  /** Links of the pages, by index. */
  readonly links: (
    pages: readonly PageContent[],
    failures: ReadonlyMap<number, string>,
  ) => ReadonlyMap<number, readonly PageLink[]> | Promise<ReadonlyMap<number, readonly PageLink[]>>
}

/** Reads page after page; one that fails is an empty page with its reason. */
export async function readPages(
  { total, fonts, label: labelOf, read, links: linksOf }: PageSource,
  limits: { readonly pages: number; readonly characters: number },
): Promise<ReadPages> {
  const pages: PageContent[] = []
  const failures = new Map<number, string>()
  let characters = 0
  let limit: ReadPages['limit'] = total > limits.pages ? 'pages' : null
  for (let number = 1; number <= Math.min(total, limits.pages); number++) {
    const label = labelOf(number)
    try {
      const page = await read(number, label)
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
  const links = await linksOf(pages, failures)
  const linked = pages.map((page, at) => ({ ...page, links: links.get(at) ?? [] }))
  return { pages: linked, fonts, failures, limit, total }
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
