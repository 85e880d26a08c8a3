import { addTo } from './multimap.ts'
import { refusal } from './outcome.ts'
import type { Line } from './text-lines.ts'

/** The pages of a text file: running lines taken out of `lines` and kept apart. */
export interface Paginated {
  /** Number of pages; 0 where the text does not show them. */
  readonly count: number
  readonly lines: readonly Line[]
  /** Running headers, footers and page numbers, page by page. */
  readonly furniture: readonly (readonly string[])[]
}

/** Finds pages by form feeds, by the habit of extractors, or by printed page numbers, and peels running lines off. Refuses more than `most`. */
export function paginate(lines: readonly Line[], doubleSpaced: boolean, most: number): Paginated {
  const count = byFormFeeds(lines) || (doubleSpaced ? byTightLines(lines) : 0) || byPageNumbers(lines)
  if (count === 0) return { count: 0, lines, furniture: [] }
  if (count > most) throw refusal('limit:pages', `It has ${count} pages; the limit is ${most}.`)
  const pages = Array.from({ length: count }, (): Line[] => [])
  for (const line of lines) pages[line.page - 1]?.push(line)
  const running = runningLines(pages)
  return {
    count,
    lines: lines.filter((line) => !running.has(line)),
    furniture: pages.map((page) => page.filter((line) => running.has(line)).map((line) => line.text)),
  }
}

function byFormFeeds(lines: readonly Line[]): number {
  if (!lines.some((line) => line.feeds > 0)) return 0
  let page = 1
  for (const line of lines) {
    page += line.feeds
    line.page = page
  }
  return page
}

/** Lines of text that a page holds, at the least and at the most, for a habit to be taken for page breaks. */
const PAGE_LINES = { least: 12, most: 150 } as const

/** True where places (line numbers) are as regular as page breaks are. */
function regular(places: readonly number[]): boolean {
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0))
  const median = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? 0
  const odd = steps.filter((step) => step > median * 2.5 || step < median / 4).length
  return median >= PAGE_LINES.least && median <= PAGE_LINES.most && odd <= steps.length / 5
}

/**
 * In double-spaced text some extractors leave the empty line out at a page break and begin the page with a space:
 * a line that follows directly on another and begins with one space is the first of a page.
 */
function byTightLines(lines: readonly Line[]): number {
  const first = lines.flatMap((line, i) => (i > 0 && line.tight && line.indent === 1 && !line.joint ? [i] : []))
  if (first.length < 2 || !regular([0, ...first])) return 0
  let page = 1
  let next = 0
  for (const [i, line] of lines.entries()) {
    if (i === first[next]) {
      page++
      next++
      line.indent = 0
    }
    line.page = page
  }
  return page
}

const PAGE_NUMBER =
  /^(?:[-–—[(]+ ?)?(?:(?:page|p\.|página|pág\.|pagina|seite) ?)?(?<number>\d{1,4})(?: ?(?:of|de|sur|\/) ?\d{1,4})?(?: ?[-–—\])]+)?$/iu

function pageNumber(text: string): number | null {
  const number = PAGE_NUMBER.exec(text)?.groups?.['number']
  return number === undefined ? null : Number(number)
}

/** Page numbers on lines of their own, each one more than the last. They end a page, or begin it where one leads. */
function byPageNumbers(lines: readonly Line[]): number {
  const chain: number[] = []
  let last = 0
  for (const [i, line] of lines.entries()) {
    const number = pageNumber(line.text)
    if (number === null || (chain.length > 0 ? number !== last + 1 : number > 3)) continue
    const before = chain.at(-1)
    if (before !== undefined && i - before < PAGE_LINES.least) continue
    chain.push(i)
    last = number
  }
  if (chain.length < 3 || !regular(chain)) return 0
  const leads = (chain[0] ?? 0) < 2
  const firstNumber = pageNumber(lines[chain[0] ?? 0]?.text ?? '') ?? 1
  let page = leads ? Math.max(1, firstNumber) - 1 : Math.max(1, firstNumber)
  let next = 0
  for (const [i, line] of lines.entries()) {
    if (leads && i === chain[next]) {
      page++
      next++
    }
    line.page = Math.max(1, page)
    if (!leads && i === chain[next]) {
      page++
      next++
    }
  }
  return lines.at(-1)?.page ?? 0
}

/** How many lines at the top and at the foot of a page may be running lines. */
const MOST_RUNNING = 4

/** How many pages a running line must stand on; two are enough where its number counts the pages, or where no more pages than a title page lack it. */
function leastOf(key: string, pages: number): number {
  const counts = / # -?\d+$/u.test(key) && /\p{L}/u.test(key)
  return Math.max(counts || pages <= 3 ? 2 : 3, pages * 0.3)
}

/**
 * What the running lines of all pages have in common: their parts between wide gaps, in whatever order (the page number
 * changes sides), with the page number as its distance from the page's place and other digits left out. Of few pages,
 * digits must be the same, or what is alike may be two headings.
 */
function keyOf(line: Line, page: number, pages: number): string {
  const parts = line.text.toLowerCase().split(/\s{3,}|\t/u)
  const words = parts.filter((part) => pageNumber(part) === null).map((part) => part.replaceAll(/\s+/gu, ' '))
  const [number] = parts.flatMap((part) => pageNumber(part) ?? [])
  const shown = pages > 3 ? words.map((part) => part.replaceAll(/\d+/gu, '#')) : words
  return `${shown.sort().join(' ')}${number === undefined ? '' : ` # ${number - page}`}`
}

/** Lines at the edge of pages that come back, digits aside, on a good part of them; numbers must count the pages. */
function runningLines(pages: readonly (readonly Line[])[]): Set<Line> {
  const running = new Set<Line>()
  if (pages.length < 2) return running
  const isText = (line: Line) => !running.has(line)
  for (const edge of ['top', 'foot'] as const) {
    for (let depth = 0; depth < MOST_RUNNING; depth++) {
      const places = new Map<string, Line[]>()
      for (const [i, page] of pages.entries()) {
        const line = edge === 'top' ? page.find(isText) : page.findLast(isText)
        if (!line) continue
        addTo(places, keyOf(line, i, pages.length), line)
      }
      const found = [...places].filter(([key, of]) => of.length >= leastOf(key, pages.length)).flatMap(([, of]) => of)
      if (found.length === 0) break
      for (const line of found) running.add(line)
    }
  }
  for (const page of pages.slice(1)) {
    const [head, next] = page.filter(isText)
    if (page.some((line) => running.has(line)) && head === page[0] && isSpreadHead(head, next)) running.add(head)
  }
  return running
}

/** True for a header that stands on one page alone: two short parts at the two sides of the page, set off from what is no row of a table. */
function isSpreadHead(line: Line | undefined, next: Line | undefined): line is Line {
  const parts = line?.text.split(SPREAD) ?? []
  return (
    parts.length === 2 &&
    parts.every((part) => part.length <= 60 && /^\p{Lu}/u.test(part) && !/[.:;,!?]$/u.test(part)) &&
    next !== undefined &&
    next.gap > 0 &&
    next.text.split(/\s{2,}/u).length === 1
  )
}

/** A gap that reaches from one side of a page to the other. */
const SPREAD = /\s{20,}/u
