import type { Limits } from '../1-ingest/limits.ts'
import { createIngestPool, type IngestPool } from '../1-ingest/pool.ts'
import type { Reading } from '../1-ingest/reading.ts'

export type { IngestPool }

/** Opens a pool of `size` readers. */
export function ingestPool(size: number, limits: Partial<Limits> = {}, reading: Reading = {}): IngestPool {
  return createIngestPool({ size, limits, ...reading })
}
