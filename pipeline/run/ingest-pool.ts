import type { Limits } from '../1-ingest/limits.ts'
import type { OcrRequest } from '../1-ingest/ocr/second-reading.ts'
import { createIngestPool, type IngestPool } from '../1-ingest/pool.ts'

export type { IngestPool }

/** Opens a pool of `size` readers. */
export function ingestPool(size: number, limits: Partial<Limits> = {}, ocr?: OcrRequest): IngestPool {
  return createIngestPool({ size, limits, ocr })
}
