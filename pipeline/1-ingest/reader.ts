/** The process in which documents are read: one task at a time, sent by `pool.ts`. */
import { ingest } from './ingest.ts'
import { type Answer, REPORT, type Task } from './reader-process.ts'
import { startWatchdog } from './watchdog.ts'

const watchdog = await startWatchdog(REPORT)

process.on('message', async ({ path, limits }: Task) => {
  watchdog.start(limits)
  const document = await ingest(path, { limits })
  watchdog.stop()
  answer({ kind: 'document', document, memory: process.memoryUsage.rss() })
})

function answer(message: Answer): void {
  process.send?.(message)
}

answer({ kind: 'ready' })
