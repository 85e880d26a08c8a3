import type { Status } from '../../schemas/index.ts'
import type { SourceDocument } from '../common/source-document.ts'

/** An error that says how reading a document ended. */
export interface Refusal extends Error {
  readonly status: Status
}

/** Makes an error that ends the reading of a document with `status`; `reason` is a sentence for the user. */
export function refusal(status: Status, reason: string): Refusal {
  return Object.assign(new Error(reason), { name: 'Refusal', status })
}

/** True for errors made by `refusal`. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'status' in error
}

/** How reading ended where `error` was thrown; `what` says what could not be done, for errors that nobody foresaw. */
export function failure(error: unknown, what: string): { readonly status: Status; readonly reason: string } {
  if (isRefusal(error)) return { status: error.status, reason: error.message }
  const said = error instanceof Error ? error.message : String(error)
  if (/call stack/iu.test(said))
    return { status: 'limit:nesting', reason: `${what}: its elements are nested too deeply.` }
  if (/invalid (?:string|array) length|allocation failed|out of memory/iu.test(said)) {
    return { status: 'limit:memory', reason: `${what}: it needs too much memory.` }
  }
  return { status: 'malformed', reason: `${what}: ${said.split('\n')[0]}` }
}

/** What is known of a file before its content is read. */
export interface FileFacts {
  readonly file: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: number
}

/** A document without text: it could not be read, for `reason`. */
export function unread(facts: FileFacts, status: Status, reason: string): SourceDocument {
  return {
    file: facts.file,
    mediaType: facts.mediaType,
    sha256: facts.sha256,
    bytes: facts.bytes,
    status,
    reason,
    quality: 'none',
    text: '',
    pages: [],
    blocks: [],
    tables: [],
    marks: [],
    runs: [],
    outline: [],
    links: [],
    properties: { title: null, author: null, language: null },
    messages: [{ rule: `ingest/${status.replace(':', '-')}`, reason, level: 'error', page: null, span: null }],
  }
}
