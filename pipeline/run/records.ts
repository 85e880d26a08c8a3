import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { run, type Submission, submission } from '../../schemas/index.ts'
import { UsageError } from '../common/usage-error.ts'

/** Reads a JSON file; what is not JSON is a mistake of the user's. */
async function readJson(path: string): Promise<unknown> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return value
  } catch (error) {
    throw new UsageError(`${path}: not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** JSON files under a folder, in the order of their names. */
export async function jsonFiles(folder: string, only: (name: string) => boolean): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${folder}: ${error.code === 'ENOTDIR' ? 'it is a file, not a folder' : 'there is no such folder'}`,
    )
  })
  return names
    .filter((name) => name.endsWith('.json') && only(basename(name)))
    .sort()
    .map((name) => join(folder, name))
}

/**
 * The records in an output folder: those that its run.json names, so that records of earlier runs are left out; every
 * submission.json where there is none.
 */
export async function recordsIn(folder: string): Promise<Submission[]> {
  const files = await jsonFiles(folder, (name) => name === 'submission.json' || name === 'run.json')
  const manifest = files.find((path) => path === join(folder, 'run.json'))
  const parsed = manifest === undefined ? undefined : run.safeParse(await readJson(manifest))
  const paths = parsed?.success
    ? parsed.data.inputs.flatMap(({ record }) => (record === null ? [] : [join(folder, record)]))
    : files.filter((path) => basename(path) === 'submission.json')
  const records: Submission[] = []
  for (const path of new Set(paths)) {
    const record = submission.safeParse(await readJson(path))
    if (!record.success)
      throw new UsageError(`${path}: not a record of this version of Annex; \`annex extract\` makes it anew`)
    records.push(record.data)
  }
  if (records.length === 0) throw new UsageError(`${folder}: holds no record (submission.json of \`annex extract\`)`)
  return records
}
