import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Limits } from './limits.ts'

/** Guards the process that reads: kills it, from a thread of its own, once a task goes beyond its limits. */
export interface Watchdog {
  readonly start: (limits: Pick<Limits, 'wall' | 'cpu' | 'memory'>) => void
  readonly stop: () => void
}

/** Places in the shared array: whether a task runs, and its limits (ms, ms, MiB). */
const SLOTS = 4

const MIB = 1024 ** 2

/**
 * Starts the thread. A busy main thread cannot stop it, nor does it need the parent to look: before it kills the
 * process it writes the name of the limit to `report`, a file descriptor that the parent reads. It ends the process
 * too when its parent is gone.
 */
export async function startWatchdog(report: number): Promise<Watchdog> {
  const shared = new Int32Array(new SharedArrayBuffer(SLOTS * 4))
  const source = `const __name = (f) => f; (${watch.toString()})()`
  const thread = new Worker(source, { eval: true, execArgv: [], workerData: { shared, report } })
  await once(thread, 'message')
  thread.unref()
  return {
    start: ({ wall, cpu, memory }) => {
      shared[1] = wall
      shared[2] = cpu
      shared[3] = memory / MIB
      Atomics.store(shared, 0, 1)
      Atomics.notify(shared, 0)
    },
    stop: () => {
      Atomics.store(shared, 0, 0)
      Atomics.notify(shared, 0)
    },
  }
}

/** Runs in the thread, from its own source text: it may use nothing from around it. */
function watch(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const { writeSync } = process.getBuiltinModule('node:fs')
  const shared: Int32Array = workerData.shared
  const parent = process.ppid
  parentPort?.postMessage('on guard')
  for (;;) {
    Atomics.wait(shared, 0, 0, 1000)
    const started = performance.now()
    const before = process.cpuUsage()
    while (Atomics.load(shared, 0) === 1) {
      const cpu = process.cpuUsage(before)
      let which = ''
      if (performance.now() - started > (shared[1] ?? 0)) which = 'wall'
      if ((cpu.user + cpu.system) / 1000 > (shared[2] ?? 0)) which = 'cpu'
      if (process.memoryUsage.rss() / 1024 ** 2 > (shared[3] ?? 0)) which = 'memory'
      if (which !== '') {
        writeSync(workerData.report, which)
        process.kill(process.pid, 'SIGKILL')
      }
      if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
      Atomics.wait(shared, 0, 1, 10)
    }
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  }
}
