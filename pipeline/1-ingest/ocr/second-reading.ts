import type { SourceDocument } from '../../common/source-document.ts'
import { missingPackages, missingReason } from './languages.ts'
import { pagesForOcr } from './pages.ts'
import type { OcrOptions } from './read-by-ocr.ts'

/** That OCR is wanted, and for which languages. */
export type OcrRequest = Pick<OcrOptions, 'languages'>

/** A document that was read as text, its pages without text read `again` by OCR. What the first reading got is never lost. */
export async function withOcr(
  first: SourceDocument,
  { languages }: OcrRequest,
  again: (ocr: OcrOptions) => Promise<SourceDocument>,
): Promise<SourceDocument> {
  const pages = pagesForOcr(first)
  if (pages.length === 0) return first
  const missing = missingPackages(languages)
  if (missing.length > 0) return withoutOcr(first, missingReason(missing))
  const second = await again({ languages, pages })
  if (first.status === 'no-text' || second.status === 'ok' || second.status === 'partial') return second
  return withoutOcr({ ...first, status: 'partial' }, `The text of the file was read; OCR ended: ${second.reason}`)
}

function withoutOcr(document: SourceDocument, reason: string): SourceDocument {
  const message = { rule: 'ingest/ocr', reason, level: 'error', page: null, span: null } as const
  return { ...document, reason: document.status === 'ok' ? null : reason, messages: [...document.messages, message] }
}
