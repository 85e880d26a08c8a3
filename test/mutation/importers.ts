import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { scriptOf } from './sites.ts'

/** The source files of a folder, in order. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** For each source file those that import it, itself first and through others too. */
export function importersOf(files: readonly string[]): (file: string) => readonly string[] {
  const direct = new Map<string, string[]>()
  for (const file of files)
    for (const imported of importsOf(file)) direct.set(imported, [...(direct.get(imported) ?? []), file])
  return (file) => {
    const all = new Set([file])
    for (const at of all) for (const importer of direct.get(at) ?? []) all.add(importer)
    return [...all]
  }
}

function importsOf(file: string): string[] {
  const { body } = parse(scriptOf(file), { ecmaVersion: 2025, sourceType: 'module' })
  return body.flatMap((statement) => {
    const source = 'source' in statement ? statement.source : null
    return typeof source?.value === 'string' && source.value.startsWith('.') ? join(file, '..', source.value) : []
  })
}
