import { createHash } from 'node:crypto'
import type { SourceDocument } from '../common/source-document.ts'
import { decode } from './decode.ts'
import type { Limits } from './limits.ts'
import type { OcrOptions } from './ocr/read-by-ocr.ts'
import { type FileFacts, failure, unread } from './outcome.ts'
import type { PdfEngine } from './reading.ts'
import { FORMATS, type Format, sniff } from './sniff.ts'
import { readText } from './text.ts'

export interface ReadOptions {
  /** Base name of the file. */
  readonly file: string
  readonly limits: Limits
  readonly pdfEngine?: PdfEngine | undefined
  /** Pages of a PDF that OCR reads, and how. */
  readonly ocr?: OcrOptions | undefined
}

/** Reads a document of any format from its bytes. Never rejects: what went wrong is its status and reason. */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const { file } = options
  const format = sniff(bytes, file)
  const facts: FileFacts = {
    file,
    mediaType: FORMATS[format].mediaType,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  }
  try {
    return await dispatch(format, bytes, facts, options)
  } catch (error) {
    const { status, reason } = failure(error, `The file could not be read as ${format}`)
    return unread(facts, status, reason)
  }
}

/** Readers of other formats than text are loaded when first needed: their libraries are large. */
async function dispatch(
  format: Format,
  bytes: Uint8Array,
  facts: FileFacts,
  { file, limits, pdfEngine, ocr }: ReadOptions,
): Promise<SourceDocument> {
  switch (format) {
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(decode(bytes), facts, limits)
    case 'text':
      return readText(decode(bytes), facts, limits)
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, facts, limits)
    case 'html':
      return (await import('./html.ts')).readHtml(bytes, facts, limits)
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, { file, limits, engine: pdfEngine, ocr })
    case 'encrypted':
      return unread(facts, 'encrypted', FORMATS.encrypted.refused)
    case 'empty':
      return unread(facts, 'no-text', 'The file is empty.')
    default:
      return unread(facts, 'unsupported', FORMATS[format].refused ?? `Annex cannot read ${format} yet.`)
  }
}
