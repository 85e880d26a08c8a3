import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SourceDocument } from '../common/source-document.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { isRefusal, refusal, unread } from './outcome.ts'
import { read } from './read.ts'

export interface IngestOptions {
  readonly limits?: Partial<Limits>
}

/** Reads the document at `path` in this process. Never rejects for a bad document: it has a status and a reason. */
export async function ingest(path: string, options: IngestOptions = {}): Promise<SourceDocument> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const file = basename(path)
  try {
    return await read(await readBytes(path, limits.bytes), { file, limits })
  } catch (error) {
    const facts = { file, mediaType: 'application/octet-stream', sha256: EMPTY_SHA256, bytes: 0 }
    if (isRefusal(error)) return unread(facts, error.status, error.message)
    return unread(facts, 'malformed', reasonOf(error))
  }
}

/** SHA-256 of no bytes: that of a file of which none could be read. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Reads a regular file of at most `most` bytes; never waits on a pipe or a device. */
async function readBytes(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) throw refusal('unsupported', 'This is a folder, not a file.')
    if (!stat.isFile()) throw refusal('unsupported', 'This is not a regular file (a pipe, socket or device).')
    if (stat.size > most) {
      throw refusal('limit:bytes', `The file has ${stat.size} bytes; the limit is ${most}.`)
    }
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'The file may not be read: permission denied.',
  EPERM: 'The file may not be read: permission denied.',
  ELOOP: 'The file is a symbolic link that leads to itself.',
  ENAMETOOLONG: 'The name of the file is too long.',
  EISDIR: 'This is a folder, not a file.',
  ENXIO: 'This is not a regular file (a pipe, socket or device).',
  EMFILE: 'Too many files are open.',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `The file could not be read: ${error instanceof Error ? error.message : String(error)}`
}
