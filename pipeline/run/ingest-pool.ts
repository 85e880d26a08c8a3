import { ingest } from '../1-ingest/ingest.ts'
import type { Ingest } from '../run.ts'

/** Readers of source files, a few at a time. */
export interface IngestPool {
  readonly ingest: Ingest
  readonly close: () => Promise<void>
}

/** Opens a pool of `size` readers. */
export function ingestPool(_size: number): IngestPool {
  return { ingest: (path) => ingest(path), close: async () => {} }
}
