import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../../common/usage-error.ts'

/** A fixture: a folder with an about.md whose front matter names the form that is read. */
export interface Fixture {
  readonly folder: string
  readonly main: string
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
  const about = await readFile(join(folder, 'about.md'), 'utf8').catch(() => '')
  const [before, yaml] = about.split(/^---$/mu, 2)
  const parsed = frontMatter.safeParse(before === '' && yaml ? parse(yaml) : undefined)
  return parsed.success ? { folder, main: parsed.data.main } : undefined
}
