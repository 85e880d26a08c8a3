import type { SourceDocument } from '../../common/source-document.ts'

/** A page with fewer letters may be a picture with a stamp, a running header or a page number on it. */
const FEW_LETTERS = 80

/** Numbers of the pages of a PDF whose text the file does not hold, or not so that it can be read. */
export function pagesForOcr(document: SourceDocument): number[] {
  const { mediaType, status, pages, text } = document
  if (mediaType !== 'application/pdf' || !['ok', 'partial', 'no-text'].includes(status)) return []
  return pages
    .filter(({ start, end, quality, status }) => {
      if (status === 'malformed') return false
      const letters = text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0
      return letters < FEW_LETTERS || quality === 'none' || quality === 'poor'
    })
    .map(({ number }) => number)
}
