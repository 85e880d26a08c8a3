import { createHash } from 'node:crypto'
import type { SourceDocument } from '../common/source-document.ts'
import { decode } from './decode.ts'
import type { Limits } from './limits.ts'
import { type FileFacts, isRefusal, unread } from './outcome.ts'
import { readPdf } from './pdf.ts'
import { FORMATS, type Format, sniff } from './sniff.ts'
import { readText } from './text.ts'

export interface ReadOptions {
  /** Base name of the file. */
  readonly file: string
  readonly limits: Limits
}

/** Reads a document of any format from its bytes. Never rejects: what went wrong is its status and reason. */
export async function read(bytes: Uint8Array, { file, limits }: ReadOptions): Promise<SourceDocument> {
  const format = sniff(bytes, file)
  const facts: FileFacts = {
    file,
    mediaType: FORMATS[format].mediaType,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  }
  try {
    return await dispatch(format, bytes, facts, limits)
  } catch (error) {
    if (isRefusal(error)) return unread(facts, error.status, error.message)
    const what = error instanceof Error ? error.message : String(error)
    return unread(facts, 'malformed', `The file could not be read as ${format}: ${what}`)
  }
}

async function dispatch(format: Format, bytes: Uint8Array, facts: FileFacts, limits: Limits): Promise<SourceDocument> {
  switch (format) {
    case 'text':
    case 'markdown':
      return readText(decode(bytes), facts, limits)
    case 'pdf':
      return readPdf(bytes, { file: facts.file, limits })
    case 'empty':
      return unread(facts, 'no-text', 'The file is empty.')
    default:
      return unread(facts, 'unsupported', FORMATS[format].refused ?? `Annex cannot read ${format} yet.`)
  }
}
