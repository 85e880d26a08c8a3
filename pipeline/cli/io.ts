import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Submission, submission } from '../../schemas/index.ts'
import { UsageError } from '../common/usage-error.ts'

/** Exit codes: see the README. */
export const EXIT = { ok: 0, finding: 1, usage: 2, someNotRead: 3, noneRead: 4, interrupted: 130 } as const

/** Writes data to stdout. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Writes what is not data to stderr. */
export function say(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Reads a record; a file that is none is a mistake of the user's. */
export async function readRecord(path: string): Promise<Submission> {
  const value = await readJson(path)
  const parsed = submission.safeParse(value)
  if (!parsed.success)
    throw new UsageError(`${path}: not a record of this version of Annex: ${firstIssue(parsed.error)}`)
  return parsed.data
}

/** Reads JSON; what is not there or not JSON is a mistake of the user's. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path)
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${path}: not JSON: ${reason.replace(/\s+/gu, ' ')}`)
  }
}

/** Reads a text file that the user names. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new UsageError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : `cannot be read (${String(code)})`}`,
    )
  }
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  return issue ? `${issue.path.join('.') || 'top level'}: ${issue.message}` : z.prettifyError(error)
}
