import { createIngestPool, type IngestPool } from '../1-ingest/pool.ts'

export type { IngestPool }

/** Opens a pool of `size` readers. */
export function ingestPool(size: number): IngestPool {
  return createIngestPool({ size })
}
