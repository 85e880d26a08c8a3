/**
 * Reads every input of `../shared/hostile` through the pool and prints how each kind ended.
 * `npm run test:hostile [-- part-of-a-name … | -- --pdfium]`; says so and ends where the folder is not there. Exit code 1 where an aim is missed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIngestPool } from '../../pipeline/1-ingest/pool.ts'
import type { SourceDocument } from '../../pipeline/common/source-document.ts'

const FOLDER = '../shared/hostile'
const MIB = 1024 ** 2
/** Reads PDFs with the other engine. */
const PDFIUM = '--pdfium'

/** The manifest asks for less than 20 seconds, which are of CPU time where a machine is busy, and 1 GB. */
const LIMITS = { wall: 120_000, cpu: 15_000 }
const AIM = { over: 1000, tree: 1024 * MIB }

interface Outcome {
  readonly file: string
  readonly kind: string
  readonly document: SourceDocument | null
  readonly ms: number
  /** Peak of the resident memory of this process and its children, in bytes. */
  readonly tree: number
}

const say = (line: string) => process.stdout.write(`${line}\n`)

async function run(): Promise<number> {
  if (!existsSync(join(FOLDER, 'manifest.tsv'))) {
    say(`${FOLDER} is not there: nothing to do.`)
    return 0
  }
  const names = process.argv.slice(2).filter((name) => name !== PDFIUM)
  const pdfEngine = process.argv.includes(PDFIUM) ? 'pdfium' : 'pdf-parse'
  const inputs = readFileSync(join(FOLDER, 'manifest.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([file = '']) => names.length === 0 || names.some((name) => file.includes(name)))
  const pool = createIngestPool({ size: 1, limits: LIMITS, pdfEngine })
  const outcomes: Outcome[] = []
  for (const [file = '', kind = ''] of inputs) {
    const watch = watchTree()
    const started = performance.now()
    const document = await pool.ingest(join(FOLDER, file)).catch(() => null)
    const outcome = { file, kind, document, ms: performance.now() - started, tree: watch() }
    outcomes.push(outcome)
    if (names.length > 0 || faultsOf(outcome).length > 0) say(lineOf(outcome))
  }
  await pool.close()
  return report(outcomes)
}

/** Watches the memory of the process tree; returns its peak when called. */
function watchTree(): () => number {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, memoryOf(process.pid) + childrenOf(process.pid).reduce((sum, pid) => sum + memoryOf(pid), 0))
  }
  look()
  const timer = setInterval(look, 50)
  return () => {
    clearInterval(timer)
    return peak
  }
}

function childrenOf(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`)
    return tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

function memoryOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}

/** The aims that an outcome misses. */
function faultsOf({ document, ms, tree }: Outcome): string[] {
  const faults: [string, boolean][] = [
    ['no status', document === null],
    ['ok without text', document?.status === 'ok' && document.text.trim() === ''],
    ['no reason', document !== null && document.status !== 'ok' && !document.reason],
    ['unknown error', /unknown ?error/iu.test(document?.reason ?? '')],
    ['beyond its limit', ms > LIMITS.wall + AIM.over],
    ['over 1 GB', tree > AIM.tree],
  ]
  return faults.filter(([, missed]) => missed).map(([name]) => name)
}

function lineOf(outcome: Outcome): string {
  const { file, kind, document, ms, tree } = outcome
  const figures = `${Math.round(ms)} ms, ${Math.round(tree / MIB)} MB, ${document?.text.length ?? 0} characters`
  return `${faultsOf(outcome).join(', ') || 'as it should be'}: ${file} (${kind}): ${document?.status} ${figures}. ${document?.reason ?? ''}`
}

function report(outcomes: readonly Outcome[]): number {
  for (const kind of [...new Set(outcomes.map((outcome) => outcome.kind))].sort()) {
    say(`${kind.padEnd(22)}${statuses(outcomes.filter((outcome) => outcome.kind === kind))}`)
  }
  say(`${'all'.padEnd(22)}${statuses(outcomes)}`)
  const slowest = outcomes.toSorted((a, b) => b.ms - a.ms)[0]
  const largest = outcomes.toSorted((a, b) => b.tree - a.tree)[0]
  if (slowest) say(`slowest: ${lineOf(slowest)}`)
  if (largest) say(`largest: ${lineOf(largest)}`)
  const faults = outcomes.flatMap(faultsOf)
  say(
    `${outcomes.length} inputs, ${faults.length} aims missed${faults.length > 0 ? `: ${[...new Set(faults)].join(', ')}` : ''}`,
  )
  return faults.length > 0 ? 1 : 0
}

function statuses(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>()
  for (const { document } of outcomes) {
    const status = document?.status ?? 'none'
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  return [...counts]
    .map(([status, count]) => `${status} ${count}`)
    .sort()
    .join(', ')
}

process.exitCode = await run()
