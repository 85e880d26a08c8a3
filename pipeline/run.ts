import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import pLimit from 'p-limit'
import type { Producer, Run, Submission } from '../schemas/index.ts'
import { split } from './2-split/split.ts'
import { type Extractor, extractMentions } from './3-extract/extract.ts'
import { assembleSubmission } from './4-assemble/assemble.ts'
import { describeDocument, type Given } from './4-assemble/document/describe.ts'
import type { Facts } from './4-assemble/document/facts.ts'
import type { SourceDocument } from './common/source-document.ts'
import { messagesOf } from './run/messages.ts'
import { SOURCE_MAP_FILE, sourceMapOf } from './run/source-map-file.ts'
import { json, writeAtomically } from './run/write.ts'

/** Reads one file; never throws for a bad document: its status says what is wrong. */
export type Ingest = (path: string) => Promise<SourceDocument>

export interface ReadOptions {
  readonly producer: Producer
  readonly given?: Given
  readonly extractors?: readonly Extractor[]
}

/** The stages in order, from a source that was read to its record. */
export function readSubmission(source: SourceDocument, { producer, given, extractors }: ReadOptions): Submission {
  const { tree, notes, messages } = split(source)
  const description = describeDocument(source, tree, given)
  const { mentions, file } = extractMentions(tree, source.text, description.about, extractors)
  return assembleSubmission({
    source,
    tree,
    notes,
    description,
    mentions,
    messages: [...messages, ...messagesOf(file)],
    producer,
  })
}

export interface BatchOptions extends Omit<ReadOptions, 'given'> {
  readonly ingest: Ingest
  readonly out: string
  readonly concurrency: number
  /** Rows of documents.csv by file name, and facts that hold for every document. */
  readonly rows?: ReadonlyMap<string, Facts>
  readonly facts?: Facts
}

/** How one input ended, as run.json has it, with its record where one was written. */
export type Outcome = Run['inputs'][number] & { readonly submission: Submission | null }

/** Reads many files, a few at a time, and writes their records; yields outcomes in input order. One bad file does not stop the others. */
export async function* extractFiles(files: readonly string[], options: BatchOptions): AsyncGenerator<Outcome> {
  const limit = pLimit(options.concurrency)
  const outcomes = files.map((file) => limit(extractFile, file, options))
  for (const outcome of outcomes) yield await outcome
}

async function extractFile(file: string, { ingest, out, rows, facts, ...read }: BatchOptions): Promise<Outcome> {
  const failed = (status: Outcome['status'], reason: string | null): Outcome => ({
    file,
    status,
    reason,
    record: null,
    submission: null,
  })
  if (!(await stat(file).catch(() => undefined))) return failed('missing', 'there is no such file')
  try {
    const source = await ingest(file)
    if (source.status !== 'ok' && source.status !== 'partial') return failed(source.status, source.reason)
    const row = rows?.get(basename(file))
    const submission = readSubmission(source, {
      ...read,
      given: { ...(row ? { row } : {}), ...(facts ? { options: facts } : {}) },
    })
    const record = join(submission.document.id, 'submission.json')
    await writeAtomically(join(out, record), json(submission))
    await writeAtomically(join(out, dirname(record), SOURCE_MAP_FILE), `${JSON.stringify(sourceMapOf(source))}\n`)
    return { file, status: source.status, reason: source.reason, record, submission }
  } catch (error) {
    return failed('crashed', error instanceof Error ? error.message : String(error))
  }
}
