import type { PageContent } from '../pdf/page.ts'

/** Heights of letters are measured in pixels: sizes of a document that differ by less than this share are one. */
const SAME = 0.055

/** The pages with the words of OCR in the few sizes that a document has, each the one that most letters of a kind have. */
export function evenSizes(pages: readonly PageContent[]): PageContent[] {
  const letters = new Map<number, number>()
  for (const { words } of pages) {
    for (const { size, text, confidence } of words)
      if (confidence !== undefined) letters.set(size, (letters.get(size) ?? 0) + text.length)
  }
  const even = new Map<number, number>()
  // The commonest first: it takes those about it.
  for (const [size] of [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const own = [...new Set(even.values())].find((other) => Math.abs(size / other - 1) <= SAME)
    even.set(size, own ?? size)
  }
  return pages.map((page) =>
    page.confidence === undefined
      ? page
      : { ...page, words: page.words.map((word) => ({ ...word, size: even.get(word.size) ?? word.size })) },
  )
}
