import type { OcrRequest } from './ocr/second-reading.ts'

/** What reads the pages of PDFs: pdf-parse (pdfjs), or pdfium in WebAssembly where its package is installed. */
export const PDF_ENGINES = ['pdf-parse', 'pdfium'] as const
export type PdfEngine = (typeof PDF_ENGINES)[number]

/** How documents are to be read. */
export interface Reading {
  /** `pdf-parse` where it is left out. */
  readonly pdfEngine?: PdfEngine | undefined
  /** Read by OCR the pages of PDFs that hold no text, in these languages. */
  readonly ocr?: OcrRequest | undefined
}
