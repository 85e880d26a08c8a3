import { lstat, readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

/** Endings that a folder is searched for. Content decides the format; Markdown is read only where it is named itself. */
const KNOWN = new Set(['.pdf', '.docx', '.html', '.htm', '.xhtml', '.txt', '.text', '.doc', '.odt', '.rtf'])

/** What the arguments of a command come to: every file once, in order. */
export interface Inputs {
  readonly files: readonly string[]
  /** Files of other kinds that folders held. */
  readonly passedOver: readonly string[]
}

/**
 * Expands files, folders and globs. A file that is not there is kept: the run says that it is missing.
 * Folders are searched in the order of their names; links in them are not followed, so no loop can arise.
 */
export async function expandInputs(args: readonly string[]): Promise<Inputs> {
  const files = new Set<string>()
  const passedOver: string[] = []
  for (const argument of args) {
    if (argument === '-') {
      files.add(argument)
      continue
    }
    const found = await stat(argument).catch(() => undefined)
    if (found?.isDirectory()) {
      const inside = await filesIn(argument)
      for (const file of inside.files) files.add(file)
      passedOver.push(...inside.passedOver)
    } else if (!found && isDynamicPattern(argument)) {
      const matched = (await glob(argument, { expandDirectories: false, followSymbolicLinks: false })).sort()
      for (const file of matched.length > 0 ? matched : [argument]) files.add(file)
    } else files.add(argument)
  }
  return { files: [...files], passedOver }
}

async function filesIn(folder: string): Promise<Inputs> {
  const files: string[] = []
  const passedOver: string[] = []
  const names = (await readdir(folder)).sort()
  for (const name of names) {
    const path = join(folder, name)
    const found = await lstat(path).catch(() => undefined)
    if (found?.isDirectory() && !KNOWN.has(extname(name).toLowerCase())) {
      const inside = await filesIn(path)
      files.push(...inside.files)
      passedOver.push(...inside.passedOver)
    } else if (KNOWN.has(extname(name).toLowerCase())) files.push(path)
    else passedOver.push(path)
  }
  return { files, passedOver }
}
