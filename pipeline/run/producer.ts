import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Producer } from '../../schemas/index.ts'
import { hashOf } from '../common/hash.ts'

const pipeline = dirname(dirname(fileURLToPath(import.meta.url)))

/** Stages whose code and lists decide what a record holds. */
const STAGES = ['1-ingest', '2-split', '3-extract', '4-assemble', 'common']

/** Name of the file that the build leaves in place of the sources. */
export const RULES_HASH_FILE = 'rules-hash.json'

/** Version of Annex, of its package.json. */
export function version(): string {
  const manifest = [join(pipeline, '..'), join(pipeline, '..', '..')]
    .map((folder) => join(folder, 'package.json'))
    .find(existsSync)
  const parsed: unknown = manifest && JSON.parse(readFileSync(manifest, 'utf8'))
  return typeof parsed === 'object' && parsed && 'version' in parsed ? String(parsed.version) : 'unknown'
}

/**
 * Hash of all that decides what a record holds: the sources of the stages up to assembly, rules and lists among them.
 * The built package, which has no sources, carries the hash that was made of them.
 */
export function rulesHash(): string {
  const built = join(pipeline, RULES_HASH_FILE)
  if (existsSync(built)) return String(JSON.parse(readFileSync(built, 'utf8')))
  return hashOf(
    ...STAGES.flatMap((stage) => sources(join(pipeline, stage))).flatMap((file) => [
      relative(pipeline, file).split(sep).join('/'),
      readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
    ]),
  )
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** What makes the records of a run: `options` are those that change extraction (vocabulary, extractors), not metadata. */
export function producerOf(options: unknown = null): Producer {
  return { name: 'annex', version: version(), rules: rulesHash(), options: hashOf(JSON.stringify(options)) }
}
