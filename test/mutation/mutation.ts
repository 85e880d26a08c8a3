import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import pLimit from 'p-limit'
import { mulberry32 } from '../../pipeline/run/score/random.ts'
import { type Mutant, mutantsOf, scriptOf } from './sites.ts'

// Edits rules and lists, one edit at a time, and asks whether the rules' examples, the phrases, the page of lists, `annex check
// fixtures` or the tests of the area notice: `npm run test:mutation -- --seed 1 --count 40`. Nothing on disk is changed: the loader hands out the edit.
const WORK = 'node_modules/.cache/annex/mutation'
const TESTS = ['statutes', 'figures', 'names', 'explain']
const SHARES = { alternative: 0.35, bound: 0.3, entry: 0.35 } as const
/** A run that ended at its time limit or said nothing: neither caught nor survived, and never counted as caught. */
const NO_VERDICT = 'no verdict'
const run = promisify(execFile)

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    jobs: { type: 'string', default: '2' },
    least: { type: 'string', default: '0.95' },
  },
})
// What ingest read for an earlier state of the sources is of no use.
rmSync(WORK, { recursive: true, force: true })
mkdirSync(WORK, { recursive: true })
const clean = await judge(undefined, 'clean')
if (clean !== undefined) throw new Error(`Expected unchanged sources to pass, but: ${clean}`)

const drawn = draw(Number(values.seed), Number(values.count))
const limit = pLimit(Number(values.jobs))
const outcomes = await Promise.all(drawn.map((mutant, n) => limit(tryMutant, mutant, n)))
const caught = outcomes.filter((by) => by !== undefined && by !== NO_VERDICT).length
process.stdout.write(`${caught} of ${outcomes.length} caught, seed ${values.seed}\n`)
if (caught < Math.floor(outcomes.length * Number(values.least))) process.exitCode = 1

async function tryMutant(mutant: Mutant, n: number): Promise<string | undefined> {
  const code = scriptOf(mutant.file)
  const path = join(WORK, `mutant-${values.seed}-${n}.json`)
  const edited = code.slice(0, mutant.start) + mutant.text + code.slice(mutant.end)
  writeFileSync(path, JSON.stringify({ file: mutant.file, code: edited }))
  const by = (await judge(path, String(n))) ?? (await tests(path))
  const name = `${mutant.sort.padEnd(11)} ${mutant.file.slice('pipeline/3-extract/'.length)}: ${JSON.stringify(mutant.was.slice(0, 70))}${mutant.text ? ` → ${mutant.text}` : ''}`
  const verdict = by === undefined ? 'SURVIVED' : by === NO_VERDICT ? 'UNKNOWN ' : 'caught  '
  process.stdout.write(`${verdict} ${name}${by ? `  by ${by.slice(0, 140)}` : ''}\n`)
  return by
}

/** What fixtures and examples say; a program that breaks is caught too. */
async function judge(path: string | undefined, n: string): Promise<string | undefined> {
  const hooks = ['--import', './pipeline/typescript.mjs', '--import', './test/mutation/mutate.mjs']
  try {
    const env = { ...process.env, ...(path ? { ANNEX_MUTANT: path } : {}) }
    const { stdout } = await run(process.execPath, [...hooks, 'test/mutation/judge.ts'], { env, timeout: 120_000 })
    return stdout.trim() || undefined
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed) return NO_VERDICT
    return `the program breaks (${n}): ${String(error).split('\n').slice(1, 6).join(' ').slice(0, 120)}`
  }
}

async function tests(path: string): Promise<string | undefined> {
  const args = [
    'run',
    '--config',
    'test/mutation/vitest.config.ts',
    '--root',
    '.',
    '--dir',
    'test',
    '--reporter',
    'json',
  ]
  const env = { ...process.env, ANNEX_MUTANT: path, CI: '1' }
  const { stdout } = await run('node_modules/.bin/vitest', [...args, ...TESTS], {
    env,
    timeout: 300_000,
    maxBuffer: 1 << 28,
  }).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }))
  const failed = /"fullName":"(?<name>(?:[^"\\]|\\.)*)","status":"failed"/u.exec(stdout)?.groups?.['name']
  if (failed !== undefined) return `test: ${failed}`
  if (/"numFailedTestSuites":[1-9]/u.test(stdout)) return 'test: a file of tests breaks'
  return /"success":true/u.test(stdout) ? undefined : NO_VERDICT
}

/** Draws without replacement, each sort its share; one a file, so that a long list is not drawn ten times. */
function draw(seed: number, count: number): Mutant[] {
  const random = mulberry32(seed)
  const all = mutantsOf()
  return Object.entries(SHARES).flatMap(([sort, share]) => {
    const of = all.filter((mutant) => mutant.sort === sort)
    const left = [...new Set(of.map(({ file }) => file))]
    return Array.from({ length: Math.round(count * share) }, () => {
      const [file] = left.splice(Math.floor(random() * left.length), 1)
      const inside = of.filter((mutant) => mutant.file === file)
      return inside[Math.floor(random() * inside.length)]
    }).flatMap((mutant) => mutant ?? [])
  })
}
