import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import { glob, isDynamicPattern } from 'tinyglobby'
import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import type { Extractor } from '../3-extract/extract.ts'
import type { Rule } from '../3-extract/rule.ts'
import { ruleOf, rulesExtractor, type UserRule, userRule } from '../3-extract/user-rule.ts'
import { vocabularyEntry, vocabularyExtractor } from '../3-extract/vocabulary.ts'
import { UsageError } from '../common/usage-error.ts'
import { lineOf } from './config-line.ts'

const extractor = z.custom<Extractor>(
  (value) => typeof value === 'function',
  'is neither a function nor a path of a module',
)

/** What a configuration file may say. */
export const configuration = z.strictObject({
  /** Modules (paths from the configuration file) that export an `extractor`, or, from JavaScript, the functions themselves. */
  extractors: z.array(z.union([z.string(), extractor])).default([]),
  /** Rules as data: YAML or JSON files (paths or globs from the configuration file), or the rules themselves. */
  rules: z.array(z.union([z.string(), userRule])).default([]),
  /** Programs and bodies by name, aliases and kind. */
  names: z.array(vocabularyEntry).default([]),
  /** What `annex diff` puts first, as its option `--order` says it. */
  order: z.string().optional(),
})

/** The configuration in force. */
export interface Config {
  /** The configuration file; null where there is none. */
  readonly file: string | null
  readonly rules: readonly Rule[]
  readonly extractors: readonly Extractor[]
  /** What of it changes extraction, for the producer's hash; null where there is none. */
  readonly identity: unknown
  /** Weights of the order of changes, as `--order` takes them; null where the configuration names none. */
  readonly order: string | null
}

const NONE: Config = { file: null, rules: [], extractors: [], identity: null, order: null }

/** Loads `annex.config.*`, searched upward from the working folder, or the file that is named. Throws a UsageError that names file and field. */
export async function loadConfig(path?: string): Promise<Config> {
  const found = await findConfig(path)
  if (!found) return NONE
  const parsed = configuration.safeParse(found.value)
  if (!parsed.success) throw new UsageError(`${found.file}: ${issueLines(parsed.error.issues, found.text).join('; ')}`)
  const folder = dirname(found.file)
  const { names } = parsed.data
  const extractors = await Promise.all(
    parsed.data.extractors.map((entry) =>
      typeof entry === 'string' ? importExtractor(resolve(folder, entry)) : entry,
    ),
  )
  const written = await writtenRules(parsed.data.rules, folder)
  const rules = written.map(({ rule, file }) => asRule(rule, file ?? found.file))
  if (rules.length > 0) extractors.push(rulesExtractor(rules))
  if (names.length > 0) extractors.push(vocabularyExtractor(names))
  const identity = {
    extractors: parsed.data.extractors.map(String),
    ...(names.length > 0 ? { names } : {}),
    ...(rules.length > 0 ? { rules: written.map(({ rule }) => rule) } : {}),
  }
  return { file: found.file, rules, extractors, identity, order: parsed.data.order ?? null }
}

/** A configuration as it is written. */
export interface WrittenConfig {
  readonly file: string
  readonly value: unknown
  /** The file's text; null for JavaScript, whose lines cannot be told. */
  readonly text: string | null
}

/** Finds and parses a configuration without checking it. */
export async function findConfig(path?: string): Promise<WrittenConfig | null> {
  const places = ['yaml', 'yml', 'json', 'mjs', 'js'].map((ending) => `annex.config.${ending}`)
  const search = lilconfig('annex', { searchPlaces: places, loaders: { '.yaml': yaml, '.yml': yaml, '.json': json } })
  const found = await (path === undefined ? search.search() : search.load(resolve(path))).catch((error: unknown) => {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path ?? 'annex.config'}: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (!found || found.isEmpty) return null
  const text = /\.m?js$/u.test(found.filepath) ? null : await readFile(found.filepath, 'utf8')
  return { file: found.filepath, value: found.config ?? {}, text }
}

/** Reads YAML; an error names file and line. */
function yaml(path: string, text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    throw notRead(path, line, error)
  }
}

/** Reads JSON; an error names file and line. */
function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const place = /position (?<place>\d+)/u.exec(String(error))?.groups?.['place']
    throw notRead(path, place === undefined ? undefined : text.slice(0, Number(place)).split('\n').length, error)
  }
}

function notRead(path: string, line: number | undefined, error: unknown): UsageError {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return new UsageError(
    `${path}: ${line === undefined ? '' : `line ${line}: `}${reason.replace(/ at line \d+, column \d+:?$/u, '')}`,
  )
}

/** A user's rule, and the file that it was read from; null where it stands in the configuration itself. */
export interface WrittenRule {
  readonly rule: UserRule
  readonly file: string | null
}

async function writtenRules(entries: readonly (string | UserRule)[], folder: string): Promise<WrittenRule[]> {
  const rules: WrittenRule[] = []
  for (const entry of entries) {
    if (typeof entry !== 'string') rules.push({ rule: entry, file: null })
    else
      for (const file of await ruleFiles(entry, folder)) {
        const text = await readFile(file, 'utf8').catch(() => {
          throw new UsageError(`${file}: there is no such file of rules`)
        })
        const parsed = userRule.safeParse(parseRule(text, file))
        if (!parsed.success)
          throw new UsageError(
            `${file}: ${issueLines(parsed.error.issues, text).join('; ')}; annex rules lint says all`,
          )
        rules.push({ rule: parsed.data, file })
      }
  }
  return rules
}

/** The files that an entry under `rules` names: a path, or what a glob matches, in the order of names. */
export async function ruleFiles(entry: string, folder: string): Promise<string[]> {
  if (!isDynamicPattern(entry)) return [resolve(folder, entry)]
  return (await glob(entry, { cwd: folder, absolute: true, expandDirectories: false })).sort()
}

function parseRule(text: string, file: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function asRule(written: UserRule, file: string): Rule {
  try {
    return ruleOf(written)
  } catch (error) {
    throw new UsageError(`${file}: ${written.id}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What a schema says against a file, each with its line where the text is known. */
export function issueLines(issues: readonly z.core.$ZodIssue[], text: string | null): string[] {
  return issues.map(({ path, message }) => {
    const line = text === null ? '' : `line ${lineOf(text, path)}: `
    return `${line}${path.join('.') || 'top level'}: ${message}`
  })
}

async function importExtractor(path: string): Promise<Extractor> {
  const module: unknown = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  })
  const parsed = z.object({ extractor }).safeParse(module)
  if (!parsed.success) throw new UsageError(`${path}: exports no function called extractor`)
  return parsed.data.extractor
}
