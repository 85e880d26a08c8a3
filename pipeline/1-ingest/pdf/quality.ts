import type { Quality } from '../../../schemas/index.ts'
import type { PageContent } from './page.ts'

/** Above these shares of unreadable characters a page is fair, poor, or none at all. */
const SHARES = { fair: 0.002, poor: 0.03, none: 0.4 } as const

/** Grades a page's text by characters that have no Unicode value or a private one, and by how far letters form words. */
export function pageQuality(page: PageContent): Quality {
  if (page.confidence !== undefined) return ocrQuality(page.confidence)
  const text = page.words.map((word) => word.text).join(' ')
  const letters = text.match(/[^\s\p{P}]/gu)?.length ?? 0
  if (letters === 0 && page.unmapped === 0) return 'none'
  const odd = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0
  const bad = (page.unmapped + odd) / Math.max(1, letters + page.unmapped)
  if (bad > SHARES.none) return 'none'
  if (bad > SHARES.poor || isScrambled(text)) return 'poor'
  return bad > SHARES.fair ? 'fair' : 'good'
}

/** Mean confidence from which a page that OCR read is good, fair or poor; below it its text is none. */
const CONFIDENCE = { good: 0.85, fair: 0.7, poor: 0.4 } as const

function ocrQuality(confidence: number): Quality {
  if (confidence >= CONFIDENCE.good) return 'good'
  if (confidence >= CONFIDENCE.fair) return 'fair'
  return confidence >= CONFIDENCE.poor ? 'poor' : 'none'
}

/** Text whose letters do not form words: almost no vowels, or marks and letters mixed within most words. */
function isScrambled(text: string): boolean {
  const words = text.match(/[^\s]{4,}/gu) ?? []
  const latin = words.filter((word) => /^[A-Za-z]+$/u.test(word))
  if (words.length < 30) return false
  const mixed = words.filter((word) => /\p{L}[^\p{L}\p{M}\d.,:;/@_‘’'()-]+\p{L}/u.test(word)).length
  if (mixed > words.length * 0.4) return true
  const bare = latin.filter((word) => !/[aeiouy]/iu.test(word)).length
  return latin.length > words.length * 0.5 && bare > latin.length * 0.35
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
