import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Extractor } from '../3-extract/extract.ts'
import { vocabularyEntry, vocabularyExtractor } from '../3-extract/vocabulary.ts'
import { UsageError } from '../common/usage-error.ts'
import { lineOf } from './config-line.ts'

const extractor = z.custom<Extractor>(
  (value) => typeof value === 'function',
  'is neither a function nor a path of a module',
)

/** What a configuration file may say. */
const configuration = z.strictObject({
  /** Modules (paths from the configuration file) that export an `extractor`, or, from JavaScript, the functions themselves. */
  extractors: z.array(z.union([z.string(), extractor])).default([]),
  /** Programs and bodies by name, aliases and kind. */
  names: z.array(vocabularyEntry).default([]),
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
  const places = ['yaml', 'yml', 'json', 'mjs', 'js'].map((ending) => `annex.config.${ending}`)
  const search = lilconfig('annex', { searchPlaces: places, loaders: { '.yaml': yaml, '.yml': yaml } })
  const found = await (path === undefined ? search.search() : search.load(resolve(path))).catch((error: unknown) => {
    throw new UsageError(`${path ?? 'annex.config'}: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (!found || found.isEmpty) return { extractors: [], identity: null }
  const parsed = configuration.safeParse(found.config)
  if (!parsed.success) {
    const text = /\.m?js$/u.test(found.filepath) ? null : await readFile(found.filepath, 'utf8')
    const reasons = parsed.error.issues.map(({ path, message }) => {
      const line = text === null ? '' : `line ${lineOf(text, path)}: `
      return `${line}${path.join('.')}: ${message}`
    })
    throw new UsageError(`${found.filepath}: ${reasons.join('; ')}`)
  }
  const extractors = await Promise.all(
    parsed.data.extractors.map((entry) =>
      typeof entry === 'string' ? importExtractor(resolve(dirname(found.filepath), entry)) : entry,
    ),
  )
  const { names } = parsed.data
  if (names.length > 0) extractors.push(vocabularyExtractor(names))
  return {
    extractors,
    identity: { extractors: parsed.data.extractors.map(String), ...(names.length > 0 ? { names } : {}) },
  }
}

async function importExtractor(path: string): Promise<Extractor> {
  const module: unknown = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  })
  const parsed = z.object({ extractor }).safeParse(module)
  if (!parsed.success) throw new UsageError(`${path}: exports no function called extractor`)
  return parsed.data.extractor
}
