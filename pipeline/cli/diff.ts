import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { changeOp, run, type Submission } from '../../schemas/index.ts'
import type { Reading } from '../1-ingest/reading.ts'
import { IMPORTANCE, type ImportanceWeights } from '../5-diff/importance.ts'
import { UsageError } from '../common/usage-error.ts'
import { loadConfig } from '../run/config.ts'
import { expandInputs } from '../run/inputs.ts'
import { orderOf } from './diff-order.ts'
import { byCountry, compareEditions, type Result } from './diff-results.ts'
import { EXIT, print, readJson, say } from './io.ts'
import { type ReadingChoice, readingOf, withReadingOptions } from './reading.ts'
import { recordOf } from './record-of.ts'

interface Options extends ReadingChoice {
  json?: boolean
  csv?: boolean
  md?: string
  html?: string
  top: number
  order?: ImportanceWeights
  failOn?: string[]
  sources?: string
  againstCountry?: boolean
}

export function diffCommand(): Command {
  return withReadingOptions(new Command('diff'))
    .description('Compare submissions of one country: what is new, no longer mentioned, changed.')
    .argument('<editions...>', 'records (submission.json), source files, or a folder of them; the earlier one first')
    .option('--json', 'print the change set as JSON (three or more editions: the series; several countries: a list)')
    .option('--csv', 'print one row a change as CSV (three or more editions: one row a timeline and edition)')
    .option('--md <file>', 'write the changes as Markdown')
    .option(
      '--html <file>',
      'write one page with both passages of each change (a series: its timelines, and a page a pair beside it)',
    )
    .addOption(new Option('--top <n>', 'changes that the summary prints').argParser(count).default(20))
    .addOption(
      new Option(
        '--order <weights>',
        'what comes first, by kind, op, confidence and section (else as annex.config says)',
      ).argParser(orderOf),
    )
    .option('--fail-on <ops>', 'exit 1 where there is such a change: ops with commas between, or any', opsOf)
    .option('--sources <folder>', 'read the sources of the records again, with the rules of this version')
    .option('--against-country', 'compare two countries on treaties and on figures that both report')
    .addHelpText(
      'after',
      `
Examples:
  $ annex diff out/ken-2018-…/submission.json out/ken-2023-…/submission.json
  $ annex diff kenya-2018.pdf kenya-2023.pdf --html changes.html
  $ annex diff kenya-2018.pdf kenya-2023.pdf --json > changes.json
  $ annex diff kenya/                          every edition of a folder, in order of their years, with timelines
  $ annex diff reports/                        editions of several countries: one comparison a country
  $ annex diff a.json b.json --order statute=1,figure=0.2,review=0,section:2/health=3
  $ annex diff a.json b.json --fail-on not-mentioned,restated

Exit codes: 0 compared, 1 a change that --fail-on names, 2 usage or not comparable.`,
    )
    .action(diff)
}

async function diff(paths: string[], options: Options): Promise<void> {
  const editions = await editionsOf(paths, options)
  const order = options.order ?? (await configuredOrder())
  const groups = options.againstCountry || paths.length > 1 ? [editions] : byCountry(editions)
  const results: Result[] = []
  for (const group of groups) {
    const [only] = group
    const country = groups.length > 1 ? (only?.document.country?.code ?? 'unknown') : null
    if (country !== null && group.length < 2)
      say(`not compared: ${only?.document.source.file}, the only edition of ${country}`)
    else results.push(await compareEditions(group, country, { ...options, order }))
  }
  if (options.json)
    print(JSON.stringify(groups.length > 1 ? results.map(({ data }) => data) : results[0]?.data, null, 2))
  const sets = results.flatMap((result) => result.sets)
  const failed = sets.flatMap(({ comparable, reasons }) => (comparable ? [] : reasons))
  if (failed.length) throw new UsageError(`diff: not compared: ${failed.join(' ')}`)
  const failing = options.failOn ?? []
  const fails = sets.some(({ changes }) => changes.some(({ op }) => failing.includes(op) || failing.includes('any')))
  if (fails) process.exitCode = EXIT.finding
}

/** The order that the configuration names, else the usual one. */
async function configuredOrder(): Promise<ImportanceWeights> {
  const { file, order } = await loadConfig()
  try {
    return order === null ? IMPORTANCE : orderOf(order)
  } catch (error) {
    throw new UsageError(`${file}: order: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The records that the arguments name; those of folders in order of their years. */
async function editionsOf(paths: readonly string[], { sources, ...choice }: Options): Promise<Submission[]> {
  const reading = readingOf(choice)
  const editions: Submission[] = []
  for (const path of paths) {
    const folder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false
    const inside = folder ? await filesOf(path) : [path]
    const records: Submission[] = []
    for (const file of inside) records.push(await editionOf(file, sources, reading))
    editions.push(...records.toSorted((a, b) => (a.document.year ?? 0) - (b.document.year ?? 0)))
  }
  return editions
}

/** A folder of records (it holds a run.json) or of sources. */
async function filesOf(folder: string): Promise<string[]> {
  const manifest = join(folder, 'run.json')
  if (!(await stat(manifest).catch(() => undefined))) return [...(await expandInputs([folder])).files]
  const parsed = run.safeParse(await readJson(manifest))
  if (!parsed.success) throw new UsageError(`${manifest}: not a run of this version of Annex`)
  return parsed.data.inputs.flatMap(({ record }) => (record === null ? [] : [join(folder, record)]))
}

/** A record; with --sources the source that it names, read again. */
async function editionOf(path: string, sources: string | undefined, reading?: Reading): Promise<Submission> {
  const record = await recordOf(path, reading)
  if (sources === undefined || !path.endsWith('.json')) return record
  const fresh = await recordOf(join(sources, record.document.source.file), reading)
  if (fresh.document.source.sha256 !== record.document.source.sha256)
    throw new UsageError(`${join(sources, record.document.source.file)}: not the file that ${path} was made from`)
  const { country, year, title, author, forum, series, cycle } = record.document
  // What the user said of the document (documents.csv, options) stays.
  return { ...fresh, document: { ...fresh.document, country, year, title, author, forum, series, cycle } }
}

function opsOf(value: string): string[] {
  const ops = value.split(',').map((op) => op.trim())
  const unknown = ops.find((op) => op !== 'any' && !changeOp.safeParse(op).success)
  if (unknown !== undefined)
    throw new InvalidArgumentError(`no op \`${unknown}\`; there are ${changeOp.options.join(', ')}, any.`)
  return ops
}

function count(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('a whole number is needed.')
  return number
}
