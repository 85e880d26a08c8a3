import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/** Folder of an optional npm package; null where it is not installed. */
export function folderOf(name: string): string | null {
  const places = require.resolve.paths(name) ?? []
  return places.map((place) => join(place, name)).find((folder) => existsSync(join(folder, 'package.json'))) ?? null
}

/** True where an optional npm package is installed. */
export function isInstalled(name: string): boolean {
  return folderOf(name) !== null
}
