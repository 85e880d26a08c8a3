import type { Submission } from '../../schemas/index.ts'
import type { Reading } from '../1-ingest/reading.ts'
import { UsageError } from '../common/usage-error.ts'
import { loadConfig } from '../run/config.ts'
import { ingestPool } from '../run/ingest-pool.ts'
import { producerOf } from '../run/producer.ts'
import { readSubmission } from '../run.ts'
import { readRecord } from './io.ts'

/** The record that a path names: a submission.json as it is, a source file read now. */
export async function recordOf(path: string, reading?: Reading): Promise<Submission> {
  if (path.endsWith('.json')) return readRecord(path)
  const { identity, extractors } = await loadConfig()
  const pool = ingestPool(1, {}, reading)
  try {
    const source = await pool.ingest(path)
    if (source.status !== 'ok' && source.status !== 'partial')
      throw new UsageError(`${path}: ${source.status}: ${source.reason ?? 'not read'}`)
    return readSubmission(source, { producer: producerOf(identity), extractors })
  } finally {
    await pool.close()
  }
}
