/** The process in which documents are read: one task at a time, sent by `pool.ts`. */
import { ingestOnce } from './ingest.ts'
import { type Answer, REPORT, type Task } from './reader-process.ts'
import { startWatchdog } from './watchdog.ts'
import { pack } from './wire.ts'

/** A process that holds more than this share of its limit after a document collects its garbage. */
const CROWDED = 0.5

const watchdog = await startWatchdog(REPORT)

// A promise that nobody waits for any more says nothing about the document: what is awaited ends in its status.
process.on('unhandledRejection', () => undefined)

process.on('message', async ({ path, ...reading }: Task) => {
  const { limits } = reading
  watchdog.start(limits)
  const document = await ingestOnce(path, reading)
  watchdog.stop()
  // What the document leaves behind would count for the next one. Collecting costs as much as reading a document: an
  // ordinary one leaves the process well below this share of its limit.
  if (process.memoryUsage.rss() > limits.memory * CROWDED) globalThis.gc?.()
  answer({ kind: 'document', packed: pack(document), memory: process.memoryUsage.rss() })
})

function answer(message: Answer): void {
  process.send?.(message)
}

answer({ kind: 'ready' })
