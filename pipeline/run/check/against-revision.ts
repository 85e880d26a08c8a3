import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Submission } from '../../../schemas/index.ts'
import { UsageError } from '../../common/usage-error.ts'
import { recordsIn } from '../records.ts'
import { compareRuns, type RunComparison } from './compare-runs.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

/** Exit codes of `annex extract` that leave records: all read, some not. */
const READ = new Set([0, 3])

export interface AgainstOptions {
  readonly config?: string
  readonly documents?: string
  /** Told what is being done. */
  readonly say: (text: string) => void
}

/**
 * Runs the rules of a git revision of Annex and those of the working tree over one corpus, and compares their records. The
 * revision is checked out beside the repository for as long as it takes, and uses the packages that are installed here.
 */
export async function compareAgainst(
  revision: string,
  corpus: readonly string[],
  { say, ...options }: AgainstOptions,
): Promise<RunComparison> {
  const commit = commitOf(revision)
  const folder = await mkdtemp(join(tmpdir(), 'annex-bench-'))
  const tree = join(folder, 'annex')
  const clear = (): void => {
    git(['worktree', 'remove', '--force', tree])
  }
  // Ctrl-C ends the process without a `finally`.
  process.once('exit', clear)
  try {
    const added = git(['worktree', 'add', '--detach', tree, commit])
    if (added.status !== 0) throw new UsageError(`rules bench: git worktree: ${added.stderr.trim()}`)
    shareModules(tree, say)
    const args = argumentsOf(corpus, options)
    const [before, after] = [join(folder, 'old'), join(folder, 'new')]
    say(`extracting with the rules of ${revision} (${commit.slice(0, 8)})`)
    await extract(tree, [...args, '--out', before])
    say('extracting with the rules of the working tree')
    await extract(root, [...args, '--out', after])
    return compareRuns(await recordsOf(before, revision), await recordsIn(after))
  } finally {
    clear()
    process.off('exit', clear)
    await rm(folder, { recursive: true, force: true })
  }
}

async function recordsOf(folder: string, revision: string): Promise<Submission[]> {
  return recordsIn(folder).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`rules bench: the records of ${revision} cannot be read by this version: ${error.message}`)
  })
}

function commitOf(revision: string): string {
  const top = git(['rev-parse', '--show-toplevel'])
  if (top.error) throw new UsageError('rules bench: needs git, which cannot be run')
  if (top.status !== 0 || !existsSync(join(root, 'pipeline', 'cli.ts')))
    throw new UsageError(
      `rules bench: ${root} is no git repository of Annex’s sources; compare two runs of \`annex extract\` with \`annex compare\` instead`,
    )
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (commit.status !== 0)
    throw new UsageError(`rules bench: there is no revision \`${revision}\` in ${top.stdout.trim()}`)
  return commit.stdout.trim()
}

function git(args: readonly string[]): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } {
  return spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' })
}

/** Packages are those of the working tree; where the revision asks for others, that is said. */
function shareModules(tree: string, say: (text: string) => void): void {
  const lock = (folder: string): string => {
    const path = join(folder, 'package-lock.json')
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  if (lock(tree) !== lock(root))
    say('the revision has another package-lock.json; it runs with the packages installed here')
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
}

function argumentsOf(corpus: readonly string[], { config, documents }: Omit<AgainstOptions, 'say'>): string[] {
  return [
    ...corpus.map((path) => resolve(path)),
    ...(config === undefined ? [] : ['--config', resolve(config)]),
    ...(documents === undefined ? [] : ['--documents', resolve(documents)]),
  ]
}

async function extract(folder: string, args: readonly string[]): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'annex', '--', 'extract', ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = `${errors}${text}`.slice(-2000)
  })
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  if (code === null || !READ.has(code))
    throw new UsageError(`rules bench: annex extract in ${folder} ended with ${code}: ${errors.trim()}`)
}
