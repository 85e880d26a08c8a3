import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { Command } from 'commander'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Submission } from '../../schemas/index.ts'
import { UsageError } from '../common/usage-error.ts'
import { compareRecords, type Difference } from '../run/compare-records.ts'
import { ingestPool } from '../run/ingest-pool.ts'
import { producerOf } from '../run/producer.ts'
import { json, writeAtomically } from '../run/write.ts'
import { readSubmission } from '../run.ts'
import { EXIT, print, readRecord, readText, say } from './io.ts'

/** Name of the expected record in a fixture's folder. */
const EXPECTED = 'expected.json'

/** What about.md says of a fixture, between its `---` lines. */
const frontMatter = z.object({ main: z.string().min(1) })

interface Options {
  update?: boolean
  json?: boolean
}

/** How one fixture stands. */
interface Verdict {
  readonly fixture: string
  readonly verdict: 'same' | 'different' | 'missing' | 'unreadable'
  readonly differences: readonly Difference[]
  readonly reason: string | null
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Run the pipeline over fixtures and compare with their expected records, item by item.')
    .argument('[folders...]', 'fixture folders, or folders of them', ['fixtures'])
    .option('--update', 'write what was found as the expected records (refused when CI is set)')
    .option('--json', 'print the verdicts as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ annex check fixtures\n  $ annex check fixtures/usa-2008 --update\n\nExit codes: 0 all the same, 1 a difference, 2 usage.',
    )
    .action(check)
}

async function check(folders: string[], { update = false, json: asJson = false }: Options): Promise<void> {
  if (update && process.env['CI'])
    throw new UsageError('check --update is refused when CI is set: expected records are written by people')
  const fixtures = (await Promise.all(folders.map(fixturesIn))).flat()
  if (fixtures.length === 0)
    throw new UsageError(`no fixture in ${folders.join(', ')}: a fixture is a folder with an about.md`)
  const verdicts: Verdict[] = []
  const pool = ingestPool(1)
  try {
    for (const fixture of fixtures) verdicts.push(await judge(fixture, pool.ingest, update))
  } finally {
    await pool.close()
  }
  if (asJson) print(JSON.stringify(verdicts, null, 2))
  else for (const verdict of verdicts) report(verdict, update)
  if (!update && verdicts.some(({ verdict }) => verdict !== 'same')) process.exitCode = EXIT.finding
}

async function judge(
  folder: string,
  ingest: ReturnType<typeof ingestPool>['ingest'],
  update: boolean,
): Promise<Verdict> {
  const fixture = relative('.', folder)
  const found = await read(folder, ingest)
  if (typeof found === 'string') return { fixture, verdict: 'unreadable', differences: [], reason: found }
  const path = join(folder, EXPECTED)
  const exists = await stat(path).catch(() => undefined)
  const differences = exists ? compareRecords(await readRecord(path), found) : []
  if (update) await writeAtomically(path, json(found))
  if (!exists)
    return {
      fixture,
      verdict: 'missing',
      differences,
      reason: `there is no ${EXPECTED}; annex check --update writes it`,
    }
  return { fixture, verdict: differences.length > 0 ? 'different' : 'same', differences, reason: null }
}

// A record without what every change of the rules' code changes.
async function read(folder: string, ingest: ReturnType<typeof ingestPool>['ingest']): Promise<Submission | string> {
  const about = /^---\n(?<yaml>.*?)\n---/su.exec(await readText(join(folder, 'about.md')))?.groups?.['yaml']
  const parsed = frontMatter.safeParse(about && parse(about))
  if (!parsed.success)
    throw new UsageError(`${join(folder, 'about.md')}: names no main form ("main: <file>" between --- lines)`)
  const source = await ingest(join(folder, parsed.data.main))
  if (source.status !== 'ok') return `${parsed.data.main}: ${source.status}: ${source.reason}`
  return readSubmission(source, { producer: { ...producerOf(), rules: '', version: '' } })
}

async function fixturesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UsageError(`${folder}: there is no such folder`)
  })
  if (entries.some(({ name }) => name === 'about.md') && !entries.some((entry) => entry.isDirectory())) return [folder]
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  const found = await Promise.all(
    inside.map(async (path) => ((await stat(join(path, 'about.md')).catch(() => undefined)) ? [path] : [])),
  )
  return found.flat().sort()
}

function report({ fixture, verdict, differences, reason }: Verdict, update: boolean): void {
  const counts = (['lost', 'gained', 'changed'] as const).map(
    (op) => `${differences.filter((difference) => difference.op === op).length} ${op}`,
  )
  for (const cause of ['text', 'rules'] as const) {
    const of = differences.filter((difference) => difference.cause === cause)
    if (of.length === 0) continue
    say(
      `${basename(fixture)}: ${cause === 'text' ? 'the text changed (ingest)' : 'the same text is read otherwise (rules)'}:`,
    )
    for (const { op, list, quote, page, rule, fields } of of) {
      say(
        `  ${op === 'lost' ? '-' : op === 'gained' ? '+' : '~'} ${list.padEnd(10)} ${JSON.stringify(quote.slice(0, 120))}${page === null ? '' : ` p. ${page}`}${rule === null ? '' : ` ${rule}`}${fields.map((field) => `\n      ${field.slice(0, 200)}`).join('')}`,
      )
    }
  }
  print(
    `${fixture}: ${verdict === 'different' ? counts.join(', ') : verdict}${reason ? `: ${reason}` : ''}${update ? ' (written)' : ''}`,
  )
}
