import { basename } from 'node:path'
import type { SourceDocument } from '../common/source-document.ts'
import { type Glimpse, glimpse, hashOf } from './files.ts'
import { ingest, unknownFile } from './ingest.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { OcrOptions } from './ocr/read-by-ocr.ts'
import { withOcr } from './ocr/second-reading.ts'
import { unread } from './outcome.ts'
import { type Reader, runTask, startReader } from './reader-process.ts'
import type { Reading } from './reading.ts'
import { FORMATS, sniff } from './sniff.ts'

/** Reads documents in child processes, so that a hostile one takes neither the run nor its neighbours with it. */
export interface IngestPool {
  /** Reads one document; waits for a free process. Never rejects. */
  readonly ingest: (path: string) => Promise<SourceDocument>
  readonly close: () => Promise<void>
}

export interface PoolOptions extends Reading {
  /** Processes at most; they start when first needed. */
  readonly size: number
  readonly limits?: Partial<Limits>
}

/** Plain text up to this size is read in this process: that costs time and memory in proportion to its size, no more. */
const SMALL_TEXT = 512 * 1024

/** A process that holds more than this share of its limit after a document, or has read so many, is replaced. */
const RECYCLE = { memory: 0.6, documents: 500 } as const

/**
 * Opens a pool. It is a thin layer over `fork`: pools at hand (tinypool, workerpool) reuse processes but do not limit
 * CPU time and memory, nor say which limit ended one.
 */
export function createIngestPool({ size, limits: given, pdfEngine, ocr: request }: PoolOptions): IngestPool {
  const limits = { ...DEFAULT_LIMITS, ...given }
  const idle: Reader[] = []
  const waiting: ((reader: Reader) => void)[] = []
  const all = new Set<Reader>()
  let closed = false

  const take = (): Promise<Reader> => {
    const reader = idle.pop()
    if (reader) return Promise.resolve(reader)
    if (all.size < Math.max(1, size)) return Promise.resolve(open())
    return new Promise((resolve) => waiting.push(resolve))
  }
  const open = (): Reader => {
    const reader = startReader()
    all.add(reader)
    reader.child.once('exit', () => {
      const at = idle.indexOf(reader)
      if (at >= 0) idle.splice(at, 1)
      if (at >= 0) all.delete(reader)
    })
    return reader
  }
  const drop = (reader: Reader) => {
    all.delete(reader)
    reader.child.kill('SIGKILL')
    if (closed) return
    // The next process starts at once, so that no document waits for it longer than it must.
    const next = waiting.shift()
    if (next) next(open())
    else idle.push(open())
  }
  const giveBack = (reader: Reader, memory: number) => {
    reader.documents++
    const next = waiting.shift()
    if (memory > limits.memory * RECYCLE.memory || reader.documents >= RECYCLE.documents || closed) {
      if (next) waiting.unshift(next)
      drop(reader)
    } else if (next) next(reader)
    else idle.push(reader)
  }

  const readApart = async (path: string, { size, sample }: Glimpse, ocr?: OcrOptions): Promise<SourceDocument> => {
    const reader = await take()
    const outcome = await runTask(reader, { path, limits: ocr ? withTimeFor(ocr, limits) : limits, pdfEngine, ocr })
    if (outcome.kind === 'document') {
      giveBack(reader, outcome.memory)
      return outcome.document
    }
    drop(reader)
    const file = basename(path)
    const { mediaType } = FORMATS[sniff(sample, file)]
    const sha256 = await hashOf(path).catch(() => unknownFile(file).sha256)
    return unread({ file, mediaType, sha256, bytes: size }, outcome.status, outcome.reason)
  }

  return {
    ingest: async (path) => {
      const seen = await glimpse(path).catch(() => undefined)
      if (!seen || isCheap(path, seen) || seen.size > limits.bytes) return ingest(path, { limits })
      const first = await readApart(path, seen)
      return request ? withOcr(first, request, (ocr) => readApart(path, seen, ocr)) : first
    },
    close: async () => {
      closed = true
      for (const reader of all) reader.child.kill('SIGKILL')
      all.clear()
    },
  }
}

/** OCR takes seconds a page: the limits of time grow with the pages that it reads, and only with them. */
function withTimeFor({ pages }: OcrOptions, limits: Limits): Limits {
  const more = pages.length * limits.ocr
  return { ...limits, wall: limits.wall + more, cpu: limits.cpu + more }
}

/** True where reading costs time and memory in proportion to a small size, whatever the content. */
function isCheap(path: string, { size, sample }: Glimpse): boolean {
  return size <= SMALL_TEXT && ['text', 'empty'].includes(sniff(sample, basename(path)))
}
