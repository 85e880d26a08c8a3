import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Status } from '../../schemas/index.ts'
import type { SourceDocument } from '../common/source-document.ts'
import type { OneReading } from './ingest.ts'
import type { Limits } from './limits.ts'
import { type Packed, unpack } from './wire.ts'

/** A process that reads documents, one at a time, seen from its parent. `reader.ts` is what runs in it. */
export interface Reader {
  readonly child: ChildProcess
  /** Settles when the process can take tasks; false where it did not start. */
  readonly ready: Promise<boolean>
  /** How many it has read. */
  documents: number
}

export interface Task extends OneReading {
  readonly path: string
}

export type Answer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'document'
      readonly packed: Packed
      /** Resident memory of the process afterwards, in bytes. */
      readonly memory: number
    }

/** File descriptor in the child on which its watchdog names the limit: the first behind the channel. */
export const REPORT = 4

/** What the parent waits beyond the watchdog's wall time, and for a process to start, in milliseconds. */
const GRACE = 700
const START = 60_000

/** How much of what a process says on stderr is kept, in characters. */
const MOST_SAID = 4000

/**
 * How V8 runs in a reader. Readers work side by side, so collecting garbage on helper threads takes from a neighbour
 * what it gives; room for young objects saves copying them. No limit of the heap: with one V8 collects far more often
 * (half again the CPU time of the whole reading), and the watchdog's limit counts all memory, not the heap alone. Only
 * what runs hot is compiled by the optimizer, on helper threads: a full collection throws the code of short-lived
 * closures away, so with V8's own budget (132 KB of bytecode run) up to a fifth of the CPU time went into compiling them anew.
 */
const V8 = [
  '--single-threaded-gc',
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
  '--interrupt-budget=500000',
  '--expose-gc',
]

/** Starts a process. From source it runs through esbuild, from `dist` on plain Node. */
export function startReader(): Reader {
  const fromSource = import.meta.url.endsWith('.ts')
  const entry = new URL(fromSource ? './reader.ts' : './reader.js', import.meta.url)
  const loader = fromSource ? ['--import', new URL('../typescript.mjs', import.meta.url).href] : []
  const child = fork(fileURLToPath(entry), [], {
    execArgv: [...loader, ...V8],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'pipe'],
    serialization: 'advanced',
  })
  const ready = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), START).unref()
    const settle = (started: boolean) => {
      clearTimeout(timer)
      resolve(started)
    }
    child.once('message', () => settle(true))
    child.once('exit', () => settle(false))
    child.once('error', () => settle(false))
  })
  hold(child, false)
  return { child, ready, documents: 0 }
}

export type TaskOutcome =
  | { readonly kind: 'document'; readonly document: SourceDocument; readonly memory: number }
  | { readonly kind: 'ended'; readonly status: Status; readonly reason: string }

/** Lets `reader` read one document; its end, whatever the cause, is an outcome. */
export async function runTask({ child, ready }: Reader, task: Task): Promise<TaskOutcome> {
  hold(child, true)
  const started = await ready
  if (!started || child.exitCode !== null || child.signalCode !== null)
    return { kind: 'ended', status: 'crashed', reason: 'The reading process did not start.' }
  return new Promise((resolve) => {
    let said = ''
    let limit = ''
    const report = child.stdio[REPORT]
    const onReport = (chunk: Buffer) => {
      limit += chunk.toString()
    }
    const onError = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-MOST_SAID)
    }
    const timer = setTimeout(() => {
      limit ||= 'wall'
      child.kill('SIGKILL')
    }, task.limits.wall + GRACE)
    const finish = (outcome: TaskOutcome) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('close', onClose)
      report?.off('data', onReport)
      child.stderr?.off('data', onError)
      hold(child, false)
      resolve(outcome)
    }
    const onMessage = (answer: Answer) => {
      if (answer.kind !== 'document') return
      finish({ kind: 'document', document: unpack(answer.packed), memory: answer.memory })
    }
    const onClose = (code: number | null, signal: string | null) => {
      finish({ kind: 'ended', ...endOf({ limit, said, code, signal }, task.limits) })
    }
    report?.on('data', onReport)
    child.stderr?.on('data', onError)
    child.on('message', onMessage).on('close', onClose)
    child.send(task, (error) => {
      if (error) child.kill('SIGKILL')
    })
  })
}

interface End {
  readonly limit: string
  /** What it said on stderr. */
  readonly said: string
  readonly code: number | null
  readonly signal: string | null
}

const OVER: Readonly<Record<string, (limits: Limits) => string>> = {
  wall: ({ wall }) => `Reading it took longer than ${wall / 1000} s.`,
  cpu: ({ cpu }) => `Reading it took more than ${cpu / 1000} s of CPU time.`,
  memory: ({ memory }) => `Reading it took more than ${Math.round(memory / 1024 ** 2)} MB of memory.`,
}

/** Why a process ended before it answered. */
function endOf({ limit, said, code, signal }: End, limits: Limits): { status: Status; reason: string } {
  const which = /heap out of memory|allocation failed/iu.test(said) ? 'memory' : limit
  const over = OVER[which]
  if (over) return { status: `limit:${which}`, reason: over(limits) }
  const how = signal ? `by signal ${signal}` : `with code ${code}`
  return { status: 'crashed', reason: `The reading process ended ${how}.` }
}

/** Lets the child keep this process alive, or not: an idle pool does not. */
function hold(child: ChildProcess, held: boolean): void {
  const handles: unknown[] = [child, child.channel, child.stderr, child.stdio[REPORT]]
  for (const handle of handles) {
    if (!isHandle(handle)) continue
    if (held) handle.ref()
    else handle.unref()
  }
}

function isHandle(value: unknown): value is { ref: () => void; unref: () => void } {
  return typeof value === 'object' && value !== null && 'ref' in value && 'unref' in value
}
