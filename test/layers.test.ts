import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

// Who may import whom: a stage imports schemas, common and itself; schemas and common import no stage.
const STAGES = ['1-ingest', '2-split', '3-extract', '4-assemble', '5-diff']
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  schemas: ['schemas'],
  'pipeline/common': ['schemas', 'pipeline/common'],
  ...Object.fromEntries(
    STAGES.map((stage) => [`pipeline/${stage}`, ['schemas', 'pipeline/common', `pipeline/${stage}`]]),
  ),
  'pipeline/run': [
    'schemas',
    'pipeline/common',
    'pipeline/run',
    'pipeline/run.ts',
    ...STAGES.map((stage) => `pipeline/${stage}`),
  ],
}

const sources = ['pipeline', 'schemas'].flatMap((top) =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
)

test.each(sources)('%s imports only what its layer may', (file) => {
  const layer = Object.keys(ALLOWED).find((name) => file.startsWith(`${name}/`))
  if (!layer) return
  const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(?<path>\.[^']*)'/gu)].map(
    ({ groups }) => normalize(join(dirname(file), groups?.['path'] ?? '')),
  )
  const allowed = ALLOWED[layer] ?? []
  expect(imported.filter((path) => !allowed.some((name) => path === name || path.startsWith(`${name}/`)))).toEqual([])
})

test('only ingest, run and cli touch disk, clock or process', () => {
  const pure = sources.filter((file) => /^(?:schemas|pipeline\/(?:2|3|4|5|common))/u.test(file))
  const touching = pure.filter((file) =>
    /\bnode:(?:fs|child_process|process|os|worker_threads|http|net)\b|\bprocess\.|\bnew Date\b|\bDate\.now\b/u.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(touching).toEqual([])
})

test('what runs is among the dependencies, and every dependency is used', () => {
  const manifest: Record<'dependencies' | 'optionalDependencies', Record<string, string>> = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  const types = new Set(['hast', 'mdast', 'nlcst', 'unist'])
  const imported = sources.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:from|import\(|require\(|resolve\()\s*'(?<name>(?:@[\w-]+\/)?[a-z][\w.-]*)[^']*'/gu,
      ),
    ].map(({ groups }) => groups?.['name'] ?? ''),
  )
  const packages = new Set(imported.filter((name) => !name.startsWith('node') && !types.has(name)))
  // The languages of OCR are packages of data, found by their name when they are needed.
  const optional = Object.keys(manifest.optionalDependencies).filter((name) => !name.startsWith('@tesseract.js-data/'))
  expect([...packages].sort()).toEqual([...Object.keys(manifest.dependencies), ...optional].sort())
})
