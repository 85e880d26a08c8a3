import { readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Gold, gold, type Submission, submission } from '../../../schemas/index.ts'
import { type Ingest, readSubmission } from '../../run.ts'
import { producerOf } from '../producer.ts'
import { json, writeAtomically } from '../write.ts'
import { compareRecords, type Difference } from './compare-records.ts'
import { ABOUT, EXPECTED, type Fixture } from './fixtures.ts'

/** Name of the gold in a fixture's folder. */
const GOLD = 'gold.json'

/** How one fixture stands. */
export interface Verdict {
  readonly fixture: string
  /** Path of the document, from the working folder. */
  readonly file: string
  /** obsolete: an expected record whose input is not there any more. */
  readonly verdict: 'same' | 'different' | 'missing' | 'obsolete' | 'unreadable'
  readonly differences: readonly Difference[]
  readonly reason: string | null
  readonly record: Submission | null
  readonly gold: Gold | null
}

/** Runs the pipeline over a fixture and compares with its expected record; with `update`, writes what was found. */
export async function judgeFixture({ folder, main }: Fixture, ingest: Ingest, update: boolean): Promise<Verdict> {
  const fixture = relative('.', folder) || folder
  const path = join(folder, EXPECTED)
  const expected = await readExpected(path)
  const file = relative('.', join(folder, main ?? ABOUT))
  const none = { fixture, file, differences: [], record: null, gold: null }
  if (main === null)
    return {
      ...none,
      verdict: 'obsolete',
      reason: `there is an ${EXPECTED}, but no ${ABOUT} that says \`main: <file>\``,
    }
  if (!(await stat(join(folder, main)).catch(() => undefined))) {
    const reason = `there is no ${main}`
    return { ...none, verdict: expected === 'none' ? 'unreadable' : 'obsolete', reason }
  }
  const source = await ingest(join(folder, main))
  if (source.status !== 'ok')
    return { ...none, verdict: 'unreadable', reason: `${main}: ${source.status}: ${source.reason}` }
  // Without what every change of the code changes.
  const record = readSubmission(source, { producer: { ...producerOf(), rules: '', version: '' } })
  if (update) await writeAtomically(path, json(record))
  const found = { fixture, file, record, gold: await readGold(join(folder, GOLD)) }
  if (expected === 'none')
    return {
      ...found,
      verdict: 'missing',
      differences: [],
      reason: `there is no ${EXPECTED}; annex check --update writes it`,
    }
  if (expected === 'invalid')
    return { ...found, verdict: 'different', differences: [], reason: `${EXPECTED} does not fit the schema any more` }
  const differences = compareRecords(expected, record)
  return { ...found, verdict: differences.length > 0 ? 'different' : 'same', differences, reason: null }
}

async function readExpected(path: string): Promise<Submission | 'none' | 'invalid'> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return 'none'
  const parsed = submission.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : 'invalid'
}

async function readGold(path: string): Promise<Gold | null> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? null : gold.parse(JSON.parse(text))
}
