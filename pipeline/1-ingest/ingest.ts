import { basename } from 'node:path'
import type { SourceDocument } from '../common/source-document.ts'
import { readFile } from './files.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { OcrOptions } from './ocr/read-by-ocr.ts'
import { withOcr } from './ocr/second-reading.ts'
import { failure, unread } from './outcome.ts'
import { read } from './read.ts'
import type { PdfEngine, Reading } from './reading.ts'

export interface IngestOptions extends Reading {
  readonly limits?: Partial<Limits>
}

/** Reads the document at `path` in this process. Never rejects for a bad document: it has a status and a reason. */
export async function ingest(path: string, options: IngestOptions = {}): Promise<SourceDocument> {
  const { pdfEngine } = options
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const first = await ingestOnce(path, { limits, pdfEngine })
  return options.ocr ? withOcr(first, options.ocr, (ocr) => ingestOnce(path, { limits, pdfEngine, ocr })) : first
}

/** One reading of one document. */
export interface OneReading {
  readonly limits: Limits
  readonly pdfEngine?: PdfEngine | undefined
  /** The pages of a PDF that OCR reads. */
  readonly ocr?: OcrOptions | undefined
}

/** One reading of the document: as text, or with the given pages read by OCR. */
export async function ingestOnce(path: string, reading: OneReading): Promise<SourceDocument> {
  const file = basename(path)
  try {
    return await read(await readFile(path, reading.limits.bytes), { file, ...reading })
  } catch (error) {
    const { status, reason } = failure(error, 'The file could not be read')
    return unread(unknownFile(file), status, reason)
  }
}

/** SHA-256 of no bytes: that of a file of which none could be read. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** What is known of a file that cannot be opened: its name. */
export function unknownFile(file: string) {
  return { file, mediaType: 'application/octet-stream', sha256: EMPTY_SHA256, bytes: 0 }
}
