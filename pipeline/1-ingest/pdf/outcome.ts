import type { Status } from '../../../schemas/index.ts'
import type { SourceMessage } from '../../common/source-document.ts'
import type { PageContent } from './page.ts'
import type { ReadPages } from './read-pages.ts'

/** True for a page that shows images and no text. */
export function isPicture(page: PageContent): boolean {
  return page.words.length === 0 && page.images > 0
}

/** How reading the document ended, from how its pages did. */
export function statusOf(
  text: string,
  { pages, failures, limit, total }: Omit<ReadPages, 'fonts'>,
): { readonly status: Status; readonly reason: string | null } {
  if (limit) {
    const reason = `The PDF has ${total} pages; ${pages.length} were read before the limit on ${limit}.`
    return { status: `limit:${limit}`, reason }
  }
  if (failures.size === total) return { status: 'malformed', reason: 'None of the pages can be read.' }
  const pictures = pages.filter(isPicture)
  const tried = pages.some((page) => page.confidence !== undefined)
  if (!/[\p{L}\p{N}]/u.test(text)) return { status: 'no-text', reason: nothing(pictures.length, pages) }
  const unread = [
    ...(failures.size > 0 ? [`${failures.size} of ${total} pages cannot be read.`] : []),
    ...(pictures.some(({ number }) => number > 1 && number < total) ? [unreadPictures(pictures, total, tried)] : []),
  ]
  return unread.length > 0 ? { status: 'partial', reason: unread.join(' ') } : { status: 'ok', reason: null }
}

function nothing(pictures: number, pages: readonly PageContent[]): string {
  if (pages.some((page) => page.confidence !== undefined)) return 'OCR found no words on its pages.'
  if (pictures === 0) return 'The PDF has no text: its pages are empty.'
  return 'The PDF has no text: its pages are images. --ocr reads them.'
}

function unreadPictures(pictures: readonly PageContent[], total: number, tried: boolean): string {
  const which = `${pictures.length} of ${total} pages are images without text`
  return tried ? `${which}, in which OCR found no words.` : `${which}: --ocr reads them.`
}

/** Below this mean confidence a page that OCR read is named. */
const DOUBTFUL = 0.7

/** What is to be said of single pages: those without text, and those that OCR read. */
export function pageMessages(pages: readonly PageContent[]): SourceMessage[] {
  const say = (rule: string, level: SourceMessage['level'], reason: string, page: number | null): SourceMessage => {
    return { rule, reason, level, page, span: null }
  }
  const byOcr = pages.filter((page) => page.confidence !== undefined)
  const letters = byOcr.reduce((sum, page) => sum + page.glyphs, 0)
  const mean = byOcr.reduce((sum, page) => sum + page.glyphs * (page.confidence ?? 0), 0) / Math.max(1, letters)
  return [
    ...pages
      .filter(isPicture)
      .map(({ number, confidence }) =>
        confidence === undefined
          ? say('ingest/no-text', 'warning', `Page ${number} is an image without text: --ocr reads it.`, number)
          : say('ingest/no-text', 'warning', `Page ${number} is an image in which OCR found no words.`, number),
      ),
    ...(byOcr.length === 0
      ? []
      : [
          say(
            'ingest/ocr',
            'info',
            `${byOcr.length} of ${pages.length} pages were read by OCR, with a mean confidence of ${percent(mean)}.`,
            null,
          ),
        ]),
    ...byOcr.flatMap(({ number, words, confidence = 0 }) =>
      words.length > 0 && confidence < DOUBTFUL
        ? [say('ingest/ocr-doubtful', 'warning', `OCR is unsure of page ${number}: ${percent(confidence)}.`, number)]
        : [],
    ),
  ]
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
