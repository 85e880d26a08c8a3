import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SingleBar } from 'cli-progress'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Run, Submission } from '../../schemas/index.ts'
import type { Limits } from '../1-ingest/limits.ts'
import { loadConfig } from '../run/config.ts'
import { csvTables } from '../run/csv.ts'
import { parseDocuments } from '../run/documents-csv.ts'
import { ingestPool } from '../run/ingest-pool.ts'
import { expandInputs } from '../run/inputs.ts'
import { producerOf } from '../run/producer.ts'
import { json, writeAtomically } from '../run/write.ts'
import { extractFiles, type Outcome } from '../run.ts'
import { countryArgument } from './country.ts'
import { EXIT, print, readText, say } from './io.ts'
import { LIMITS_HELP, limitArgument } from './limits.ts'
import { type ReadingChoice, readingOf, withReadingOptions } from './reading.ts'

interface Options extends ReadingChoice {
  out: string
  documents?: string
  csv?: boolean
  json?: boolean
  country?: string
  year?: number
  language?: string
  jobs: number
  limit?: Partial<Limits>
  config?: string
}

export function extractCommand(): Command {
  return withReadingOptions(new Command('extract'))
    .description('Read submissions and write their records.')
    .argument('<inputs...>', 'files, folders or globs; - reads stdin')
    .option('--out <folder>', 'where records go', 'out')
    .option(
      '--documents <csv>',
      'what you know of the files: file, country, author, year, forum, series, cycle, title, language',
    )
    .option(
      '--country <code>',
      'country that all inputs are about, ISO 3166-1 code or name',
      (value: string) => countryArgument(value).code,
    )
    .option('--year <year>', 'year of all inputs', year)
    .option('--language <tag>', 'language of all inputs, BCP 47')
    .option('--csv', 'also write one table a kind to <out>/csv')
    .option('--json', 'print the run (inputs, status, records) as JSON instead of lines')
    .addOption(
      new Option('--jobs <n>', 'documents read at a time')
        .argParser(count)
        .default(availableParallelism(), 'one a core'),
    )
    .addOption(
      new Option(
        '--limit <name=value>',
        `what reading one document may cost, may be repeated: ${LIMITS_HELP}`,
      ).argParser(limitArgument),
    )
    .option('--config <file>', 'configuration (else annex.config.* is looked for, here and upward)')
    .addHelpText(
      'after',
      `
Examples:
  $ annex extract reports/                     every document of a folder
  $ annex extract 'reports/*-2024.pdf' --csv   those that match, with tables for a spreadsheet
  $ annex extract kenya.docx --country KEN --year 2024
  $ annex extract scans/ --ocr --ocr-language fr,en
  $ annex extract reports/ --documents documents.csv --out out/2024

Exit codes: 0 all read, 2 usage, 3 some not read (the others are written), 4 none read.`,
    )
    .action(extract)
}

/** Names the files that folders held and that are not read from folders. */
function passedOverLine(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ')
  const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
  const hint = paths.some((path) => /\.(?:md|markdown)$/iu.test(path))
    ? '; Markdown is read where it is named: folder/*.md'
    : ''
  return `of other kinds, passed over: ${shown}${rest}${hint}`
}

async function extract(inputs: string[], options: Options): Promise<void> {
  const reading = readingOf(options)
  const config = await loadConfig(options.config)
  const rows = options.documents ? parseDocuments(await readText(options.documents), options.documents) : undefined
  const { files, passedOver } = await expandInputs(inputs)
  const stdin = files.includes('-') ? await stdinFile() : undefined
  const producer = producerOf(config.identity)
  const facts = {
    ...(options.country ? { country: options.country } : {}),
    ...(options.year ? { year: options.year } : {}),
    ...(options.language ? { language: options.language } : {}),
  }
  const tables = options.csv ? await csvTables(join(options.out, 'csv')) : undefined
  const pool = ingestPool(options.jobs, options.limit, reading)
  const bar =
    process.stderr.isTTY && !process.env['CI'] && !options.json
      ? new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} {file}', clearOnComplete: true })
      : undefined
  bar?.start(files.length, 0, { file: '' })
  const done: Run['inputs'] = []
  try {
    for await (const outcome of extractFiles(
      files.map((file) => (file === '-' ? (stdin ?? file) : file)),
      {
        ingest: pool.ingest,
        out: options.out,
        concurrency: options.jobs,
        producer,
        facts,
        ...(rows ? { rows } : {}),
        extractors: config.extractors,
      },
    )) {
      const { submission, ...input } = { ...outcome, file: outcome.file === stdin ? '-' : outcome.file }
      done.push(input)
      bar?.update(done.length, { file: basename(input.file) })
      if (submission) await tables?.add(submission)
      if (!options.json) report({ ...input, submission })
    }
  } finally {
    bar?.stop()
    await pool.close()
    if (stdin) await rm(dirname(stdin), { recursive: true })
  }
  await tables?.close()
  const run: Run = { schemaVersion: '1', producer, inputs: done, passedOver: passedOver.length }
  await writeAtomically(join(options.out, 'run.json'), json(run))
  if (options.json) print(JSON.stringify(run, null, 2))
  else if (passedOver.length > 0) say(passedOverLine(passedOver))
  const read = done.filter(({ record }) => record !== null).length
  if (read === 0) {
    if (done.length === 0) say('annex: nothing to read')
    process.exitCode = EXIT.noneRead
  } else if (read < done.length) process.exitCode = EXIT.someNotRead
}

/** Keeps stdin in a file of its own, so that it is read as any other input. */
async function stdinFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'annex-'))
  const path = join(folder, 'stdin')
  await pipeline(process.stdin, createWriteStream(path))
  return path
}

function report({ file, status, reason, submission }: Outcome): void {
  if (!submission) say(`${file}: ${status}: ${reason ?? 'not read'}`)
  else print(`${file}: ${summary(submission)}${status === 'ok' ? '' : ` (${status}: ${reason})`}`)
}

/** One line on a record: pages, sections, statutes, figures, programs, bodies, messages, quality. */
export function summary({
  document,
  sections,
  statutes,
  figures,
  dates,
  programs,
  bodies,
  messages,
}: Submission): string {
  const warnings = messages.filter(({ level }) => level !== 'info').length
  return [
    ...(document.source.pages === null ? [] : [`${document.source.pages} pages`]),
    `${sections.length} sections`,
    `${statutes.length} statutes`,
    `${figures.length} figures`,
    `${dates.length} dates`,
    `${programs.length} programs`,
    `${bodies.length} bodies`,
    `${warnings} messages`,
    document.quality,
  ].join(', ')
}

function year(value: string): number {
  if (!/^(?:19|20)\d{2}$/u.test(value)) throw new InvalidArgumentError('Expected a year of four digits.')
  return Number(value)
}

function count(value: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(value)
}
