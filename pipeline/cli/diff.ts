import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type ChangeSet, changeOp, run, type Submission } from '../../schemas/index.ts'
import type { OcrRequest } from '../1-ingest/ocr/second-reading.ts'
import { diffSubmissions } from '../5-diff/diff.ts'
import { renderCsv } from '../5-diff/render/csv.ts'
import { renderHtml } from '../5-diff/render/html.ts'
import { renderMarkdown } from '../5-diff/render/markdown.ts'
import { renderSeries, renderSeriesCsv } from '../5-diff/render/series.ts'
import { renderTerminal } from '../5-diff/render/terminal.ts'
import { diffSeries } from '../5-diff/series.ts'
import { UsageError } from '../common/usage-error.ts'
import { expandInputs } from '../run/inputs.ts'
import { writeAtomically } from '../run/write.ts'
import { paint } from './colour.ts'
import { EXIT, print, readJson, say } from './io.ts'
import { type OcrChoice, ocrRequest, withOcrOptions } from './ocr.ts'
import { recordOf } from './record-of.ts'

interface Options extends OcrChoice {
  json?: boolean
  csv?: boolean
  md?: string
  html?: string
  top: number
  failOn?: string[]
  sources?: string
  againstCountry?: boolean
}

export function diffCommand(): Command {
  return withOcrOptions(new Command('diff'))
    .description('Compare submissions of one country: what is new, no longer mentioned, changed.')
    .argument('<editions...>', 'records (submission.json), source files, or a folder of them; the earlier one first')
    .option('--json', 'print the change set as JSON (three or more editions: the series)')
    .option('--csv', 'print one row a change as CSV (three or more editions: one row a timeline and edition)')
    .option('--md <file>', 'write the changes as Markdown')
    .option('--html <file>', 'write one page with both passages of each change side by side')
    .addOption(new Option('--top <n>', 'changes that the summary prints').argParser(count).default(20))
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
  $ annex diff a.json b.json --fail-on not-mentioned,restated

Exit codes: 0 compared, 1 a change that --fail-on names, 2 usage or not comparable.`,
    )
    .action(diff)
}

async function diff(paths: string[], options: Options): Promise<void> {
  const editions = await editionsOf(paths, options)
  const [before, after] = editions
  if (!before || !after) throw new UsageError(`diff: two editions are needed, not ${editions.length}`)
  const settings = { acrossCountries: options.againstCountry ?? false }
  const sets =
    editions.length === 2 ? await pair(before, after, settings, options) : await series(editions, settings, options)
  const failed = sets.flatMap(({ comparable, reasons }) => (comparable ? [] : reasons))
  if (failed.length) throw new UsageError(`diff: not compared: ${failed.join(' ')}`)
  const failing = options.failOn ?? []
  const fails = sets.some(({ changes }) => changes.some(({ op }) => failing.includes(op) || failing.includes('any')))
  if (fails) process.exitCode = EXIT.finding
}

async function pair(
  before: Submission,
  after: Submission,
  settings: { acrossCountries: boolean },
  options: Options,
): Promise<ChangeSet[]> {
  const set = diffSubmissions(before, after, settings)
  if (options.html) await write(options.html, renderHtml(set, before, after))
  if (options.md) await write(options.md, renderMarkdown(set))
  if (options.json) print(JSON.stringify(set, null, 2))
  else if (options.csv) print(renderCsv(set))
  else print(renderTerminal(set, { top: options.top, paint }))
  return [set]
}

async function series(
  editions: readonly Submission[],
  settings: { acrossCountries: boolean },
  options: Options,
): Promise<ChangeSet[]> {
  if (options.html) throw new UsageError('diff: --html compares two editions')
  const result = diffSeries(editions, settings)
  if (options.md) await write(options.md, result.changeSets.map((set) => renderMarkdown(set)).join('\n'))
  if (options.json) print(JSON.stringify(result, null, 2))
  else if (options.csv) print(renderSeriesCsv(result))
  else print(renderSeries(result, { top: options.top, paint }))
  return result.changeSets
}

async function write(path: string, text: string): Promise<void> {
  await writeAtomically(path, text)
  say(`written: ${path}`)
}

/** The records that the arguments name; those of folders in order of their years. */
async function editionsOf(paths: readonly string[], { sources, ...choice }: Options): Promise<Submission[]> {
  const ocr = ocrRequest(choice)
  const editions: Submission[] = []
  for (const path of paths) {
    const folder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false
    const inside = folder ? await filesOf(path) : [path]
    const records: Submission[] = []
    for (const file of inside) records.push(await editionOf(file, sources, ocr))
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
async function editionOf(path: string, sources: string | undefined, ocr?: OcrRequest): Promise<Submission> {
  const record = await recordOf(path, ocr)
  if (sources === undefined || !path.endsWith('.json')) return record
  const fresh = await recordOf(join(sources, record.document.source.file), ocr)
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
