import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { refusal } from './outcome.ts'

/** What is seen of a file without reading it whole. */
export interface Glimpse {
  /** Size in bytes. */
  readonly size: number
  /** Its first bytes and, behind them, its last: enough to tell its format. */
  readonly sample: Uint8Array
}

const HEAD = 8192
const TAIL = 65_536

/** Reads a regular file of at most `most` bytes. Throws a refusal for anything else; never waits on a pipe. */
export function readFile(path: string, most: number): Promise<Uint8Array> {
  return withFile(path, async (handle, size) => {
    if (size > most) throw refusal('limit:bytes', `The file has ${size} bytes; the limit is ${most}.`)
    return await handle.readFile()
  })
}

/** Looks at a regular file. Throws a refusal for anything else. */
export function glimpse(path: string): Promise<Glimpse> {
  return withFile(path, async (handle, size) => {
    const head = Math.min(size, HEAD)
    const tail = Math.min(size - head, TAIL)
    const sample = Buffer.alloc(head + tail)
    await handle.read(sample, 0, head, 0)
    await handle.read(sample, head, tail, size - tail)
    return { size, sample }
  })
}

/** SHA-256 of a file, in hexadecimal. */
export function hashOf(path: string): Promise<string> {
  return withFile(path, async (handle) => {
    const hash = createHash('sha256')
    for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk)
    return hash.digest('hex')
  })
}

async function withFile<T>(path: string, use: (handle: FileHandle, size: number) => Promise<T>): Promise<T> {
  let handle: FileHandle | undefined
  try {
    // Opened without blocking: a pipe that nobody writes to would hold the program for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const stat = await handle.stat()
    if (stat.isDirectory()) throw refusal('unsupported', 'This is a folder, not a file.')
    if (!stat.isFile()) throw refusal('unsupported', 'This is not a regular file (a pipe, socket or device).')
    return await use(handle, stat.size)
  } catch (error) {
    throw readable(error)
  } finally {
    await handle?.close()
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'The file may not be read: permission denied.',
  EPERM: 'The file may not be read: permission denied.',
  ELOOP: 'The file is a symbolic link that leads to itself.',
  ENAMETOOLONG: 'The name of the file is too long.',
  EISDIR: 'This is a folder, not a file.',
  ENXIO: 'This is not a regular file (a pipe, socket or device).',
  EMFILE: 'Too many files are open.',
  EIO: 'The disk reports an error while the file is read.',
}

/** A system error in the user's words; every other error as it is. */
function readable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code]
  return reason === undefined ? error : refusal('unsupported', reason)
}
