import type { PDFDocumentProxy } from 'pdfjs-dist'
import { openPdf } from './engine.ts'

/**
 * Which of the pages show images. Pages are read without decoding images, which are left out of their operators; where
 * what is left out counts as an error, operators of such a page are missing.
 */
export async function picturePages(
  bytes: Uint8Array,
  lenient: PDFDocumentProxy,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  if (numbers.length === 0) return found
  const { document, close } = await openPdf(bytes, { strict: true })
  try {
    for (const number of numbers) {
      const [all, sound] = await Promise.all([lengthOf(lenient, number), lengthOf(document, number)])
      if (sound < all) found.add(number)
    }
  } finally {
    await close().catch(() => undefined)
  }
  return found
}

/** How many operators a page has; none where it cannot be read. */
async function lengthOf(document: PDFDocumentProxy, number: number): Promise<number> {
  const page = await document.getPage(number).catch(() => null)
  if (!page) return 0
  try {
    return (await page.getOperatorList({ annotationMode: 0 })).fnArray.length
  } catch {
    return 0
  } finally {
    page.cleanup()
  }
}
