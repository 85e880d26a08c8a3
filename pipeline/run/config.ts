import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Extractor } from '../3-extract/extract.ts'
import { UsageError } from '../common/usage-error.ts'

const extractor = z.custom<Extractor>(
  (value) => typeof value === 'function',
  'is neither a function nor a path of a module',
)

/** What a configuration file may say. */
const configuration = z.strictObject({
  /** Modules (paths from the configuration file) that export an `extractor`, or, from JavaScript, the functions themselves. */
  extractors: z.array(z.union([z.string(), extractor])).default([]),
})

/** The configuration in force. */
export interface Config {
  readonly extractors: readonly Extractor[]
  /** What of it changes extraction, for the producer's hash; null where there is none. */
  readonly identity: unknown
}

const yaml = (_path: string, text: string): unknown => parse(text)

/** Loads `annex.config.*`, searched upward from the working folder, or the file that is named. Throws a UsageError that names file and field. */
export async function loadConfig(path?: string): Promise<Config> {
  const names = ['yaml', 'yml', 'json', 'mjs', 'js'].map((ending) => `annex.config.${ending}`)
  const search = lilconfig('annex', { searchPlaces: names, loaders: { '.yaml': yaml, '.yml': yaml } })
  const found = await (path === undefined ? search.search() : search.load(resolve(path))).catch((error: unknown) => {
    throw new UsageError(`${path ?? 'annex.config'}: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (!found || found.isEmpty) return { extractors: [], identity: null }
  const parsed = configuration.safeParse(found.config)
  if (!parsed.success)
    throw new UsageError(
      `${found.filepath}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    )
  const extractors = await Promise.all(
    parsed.data.extractors.map((entry) =>
      typeof entry === 'string' ? importExtractor(resolve(dirname(found.filepath), entry)) : entry,
    ),
  )
  return { extractors, identity: { extractors: parsed.data.extractors.map(String) } }
}

async function importExtractor(path: string): Promise<Extractor> {
  const module: unknown = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  })
  const parsed = z.object({ extractor }).safeParse(module)
  if (!parsed.success) throw new UsageError(`${path}: exports no function called extractor`)
  return parsed.data.extractor
}
