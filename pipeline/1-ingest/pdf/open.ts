import type { DocumentProperties, OutlineEntry } from '../../common/source-document.ts'
import { openPdf, operatorCodes } from './engine.ts'
import { fontTable } from './font-table.ts'
import { linksOf } from './links.ts'
import { outlineOf, propertiesOf } from './metadata.ts'
import { picturePages } from './picture-pages.ts'
import { readPage } from './read-page.ts'
import type { PageSource } from './read-pages.ts'

/** An open PDF, whatever engine reads it. */
export interface PdfDocument {
  readonly pages: PageSource
  readonly properties: () => Promise<DocumentProperties>
  readonly outline: () => Promise<readonly OutlineEntry[]>
  /** Which of these pages, on which no text was found, show images. */
  readonly pictures: (numbers: readonly number[]) => Promise<ReadonlySet<number>>
  readonly close: () => Promise<void>
}

/** Opens a PDF with pdf-parse. */
export async function openWithPdfParse(bytes: Uint8Array): Promise<PdfDocument> {
  const { document, close } = await openPdf(bytes)
  const codes = await operatorCodes()
  const labels: readonly (string | undefined)[] | null = await document.getPageLabels().catch(() => null)
  const table = fontTable()
  return {
    pages: {
      total: document.numPages,
      fonts: table.fonts,
      label: (number) => labels?.[number - 1] || null,
      read: (number, label) => readPage(document, number, label, table, codes),
      links: (pages, failures) => linksOf(document, pages, failures),
    },
    properties: () => propertiesOf(document),
    outline: () => outlineOf(document),
    pictures: (numbers) => picturePages(bytes, document, numbers),
    close,
  }
}
