import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../../common/usage-error.ts'

/** Names of the files in a fixture's folder. */
export const ABOUT = 'about.md'
export const EXPECTED = 'expected.json'

/** A fixture: a folder with an about.md whose front matter names the form that is read. */
export interface Fixture {
  readonly folder: string
  /** The form that is read; null where only an expected record is left. */
  readonly main: string | null
}

/** What about.md says between its `---` lines. */
const frontMatter = z.object({ main: z.string().min(1) })

/** The fixtures that folders are or hold, in the order of their names. */
export async function findFixtures(folders: readonly string[]): Promise<Fixture[]> {
  const found = await Promise.all(folders.map(fixturesIn))
  if (found.flat().length === 0)
    throw new UsageError(
      `no fixture in ${folders.join(', ')}: a fixture is a folder with an about.md that says \`main: <file>\``,
    )
  return found.flat()
}

async function fixturesIn(folder: string): Promise<Fixture[]> {
  const own = await fixtureAt(folder)
  if (own) return [own]
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UsageError(`${folder}: there is no such folder`)
  })
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
  const inside = await Promise.all(names.map((name) => fixtureAt(join(folder, name))))
  return inside.flatMap((fixture) => (fixture ? [fixture] : []))
}

async function fixtureAt(folder: string): Promise<Fixture | undefined> {
  const about = await readFile(join(folder, ABOUT), 'utf8').catch(() => '')
  const [before, yaml] = about.split(/^---$/mu, 2)
  const parsed = frontMatter.safeParse(before === '' && yaml ? parse(yaml) : undefined)
  if (parsed.success) return { folder, main: parsed.data.main }
  const isLeft = await stat(join(folder, EXPECTED)).catch(() => undefined)
  return isLeft ? { folder, main: null } : undefined
}
