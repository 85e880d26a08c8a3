import type { Quality } from '../../../schemas/index.ts'
import type { SourceMessage, SourceRun, SourceTable } from '../../common/source-document.ts'
import { letterSigns } from '../letters.ts'
import type { PageContent } from './page.ts'

/** How well a page could be read, and why no better. */
export interface PageGrade {
  readonly quality: Quality
  readonly reason: string | null
}

/** Above these shares of unreadable characters a page is fair, poor, or none at all. */
const SHARES = { fair: 0.002, poor: 0.03, none: 0.4 } as const
/** More jumps up the page than this, and than this share of its lines, are no columns. */
const JUMPS = { count: 4, share: 0.2 } as const

/** Mean confidence from which a page that OCR read is good, fair or poor; below it its text is none. */
const CONFIDENCE = { good: 0.85, fair: 0.7, poor: 0.4 } as const

/** What OCR is unsure of has its own message. */
function gradeOcr(confidence: number): PageGrade {
  if (confidence >= CONFIDENCE.good) return { quality: 'good', reason: null }
  if (confidence >= CONFIDENCE.fair) return { quality: 'fair', reason: null }
  return { quality: confidence >= CONFIDENCE.poor ? 'poor' : 'none', reason: null }
}

/** How often the reading text goes back up a page, and how many lines it has there. */
export interface Jumps {
  jumps: number
  lines: number
}

/**
 * Grades a page's text by what can be measured: characters without a Unicode value or with a private one, letters that
 * form no words, words set together or torn, and a reading order that jumps about.
 */
export function gradePage(page: PageContent, order: Jumps | undefined): PageGrade {
  if (page.confidence !== undefined) return gradeOcr(page.confidence)
  let [letters, odd] = [0, 0]
  const texts: string[] = []
  for (const { text } of page.words) {
    texts.push(text)
    letters += text.length
    odd += oddCharacters(text)
  }
  if (letters === 0 && page.unmapped === 0) return { quality: 'none', reason: null }
  const bad = (page.unmapped + odd) / Math.max(1, letters + page.unmapped)
  const share = `${Math.round(1000 * bad) / 10} % of its characters have no Unicode value`
  if (bad > SHARES.none) return { quality: 'none', reason: share }
  const signs = letterSigns(texts)
  if (bad > SHARES.poor) return { quality: 'poor', reason: share }
  if (signs.scrambled) return { quality: 'poor', reason: 'its letters form no words: the font says other characters' }
  if (bad > SHARES.fair) return { quality: 'fair', reason: share }
  if (signs.misspaced) return { quality: 'fair', reason: 'many words are set together or torn apart' }
  if (order && order.jumps > JUMPS.count && order.jumps > JUMPS.share * order.lines)
    return { quality: 'fair', reason: `the reading order goes back up the page ${order.jumps} times` }
  return { quality: 'good', reason: null }
}

/** Private-use and replacement characters; the bullets of the fonts Symbol and Wingdings (U+F000 to F0FF) are known signs. */
function oddCharacters(text: string): number {
  let odd = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (
      code === 0xfffd ||
      (code >= 0xe000 && code <= 0xf8ff && !(text.length === 1 && code >= 0xf000 && code < 0xf100))
    )
      odd++
  }
  return odd
}

/** Jumps of the reading text on each page; the cells of tables stand side by side and do not count. */
export function jumpsOf(runs: readonly SourceRun[], tables: readonly SourceTable[]): ReadonlyMap<number, Jumps> {
  const found = new Map<number, Jumps>()
  let table = 0
  let last: SourceRun | undefined
  for (const run of runs) {
    while ((tables[table]?.end ?? Number.POSITIVE_INFINITY) <= run.start) table++
    const inTable = (tables[table]?.start ?? Number.POSITIVE_INFINITY) <= run.start
    if (run.page === null || !run.box || inTable) {
      last = undefined
      continue
    }
    const order = found.get(run.page) ?? { jumps: 0, lines: 0 }
    found.set(run.page, order)
    if (last?.page === run.page && last.box) {
      const down = run.box.y - last.box.y
      const height = Math.max(run.box.height, last.box.height)
      if (down < -1.5 * height) order.jumps++
      if (Math.abs(down) > 0.5 * height) order.lines++
    }
    last = run
  }
  return found
}

/** Says why pages are not read well. */
export function qualityMessages(
  pages: readonly { readonly number: number; readonly grade: PageGrade }[],
): SourceMessage[] {
  return pages.flatMap(({ number, grade }): SourceMessage[] =>
    grade.reason === null
      ? []
      : [
          {
            rule: 'ingest/quality',
            reason: `Page ${number} is read with quality ${grade.quality}: ${grade.reason}.`,
            level: 'warning',
            page: number,
            span: null,
          },
        ],
  )
}

const ORDER: readonly Quality[] = ['good', 'fair', 'poor', 'none']

/** The document's grade: the one that at least nine tenths of its text reach. */
export function documentQuality(pages: readonly { readonly quality: Quality; readonly length: number }[]): Quality {
  const total = pages.reduce((sum, page) => sum + page.length, 0)
  if (total === 0) return 'none'
  let reached = 0
  for (const quality of ORDER) {
    reached += pages.filter((page) => page.quality === quality).reduce((sum, page) => sum + page.length, 0)
    if (reached >= total * 0.9) return quality
  }
  return 'none'
}
