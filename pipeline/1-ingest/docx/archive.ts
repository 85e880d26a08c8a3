import { type UnzipFileInfo, unzipSync } from 'fflate'
import { isRefusal, refusal } from '../outcome.ts'

/** Reads members of a ZIP archive by name. */
export interface Archive {
  /** The member's bytes; null where there is none of that name. */
  readonly read: (name: string) => Uint8Array | null
}

/** Flag of a member that is encrypted, in the archive's directory. */
const ENCRYPTED = 1

/**
 * Opens an archive. Members are unpacked one by one when asked for, each once, within `most` bytes in all: what is not
 * read is never unpacked, whatever it claims.
 */
export function openArchive(file: Uint8Array, most: number): Archive {
  const bytes = withoutJunk(file)
  if (hasEncrypted(bytes)) throw refusal('encrypted', 'The document is encrypted: save it without a password.')
  let left = most
  return {
    read: (name) => {
      let found = false
      const filter = (member: UnzipFileInfo) => {
        if (member.name !== name || found) return false
        found = true
        left -= member.originalSize
        if (left < 0) throw refusal('limit:inflated', `Unpacked it has more than ${most} bytes.`)
        return true
      }
      try {
        return unzipSync(bytes, { filter })[name] ?? null
      } catch (error) {
        if (isRefusal(error)) throw error
        throw refusal('malformed', 'Its archive is cut off or broken.')
      }
    },
  }
}

const END = Buffer.from('PK\u0005\u0006', 'latin1')

/** The archive without what follows its end: tools look for the end in the last 64 kB alone. */
function withoutJunk(file: Uint8Array): Uint8Array {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = buffer.lastIndexOf(END)
  if (end < 0 || end + 22 > file.length) return file
  return file.subarray(0, Math.min(file.length, end + 22 + buffer.readUInt16LE(end + 20)))
}

/** True where a member's flag, at the member or in the directory, says that it is encrypted: fflate does not look. */
function hasEncrypted(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return HEADERS.some(({ signature, flags, size }) => {
    for (
      let at = buffer.indexOf(signature);
      at >= 0 && at + size < buffer.length;
      at = buffer.indexOf(signature, at + size)
    ) {
      if ((buffer.readUInt16LE(at + flags) & ENCRYPTED) !== 0) return true
    }
    return false
  })
}

/** Where the two headers of a member hold its flags, and their size. */
const HEADERS = [
  { signature: Buffer.from('PK\u0001\u0002', 'latin1'), flags: 8, size: 46 },
  { signature: Buffer.from('PK\u0003\u0004', 'latin1'), flags: 6, size: 30 },
] as const
