import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build, type Plugin } from 'esbuild'
import type { Rule } from '../../pipeline/3-extract/rule.ts'
import { figureRules, nameRules, statuteRules } from '../../pipeline/3-extract/rules/index.ts'
import { foundBy, phrasesOf } from '../phrases-page.ts'
import { brokenExample } from './examples.ts'
import { importersOf, sourcesIn } from './importers.ts'
import { type Mutant, patternsOf, scriptOf } from './sites.ts'

// Tries every edit of the alternatives and bounds in the rules' patterns, and lists those that neither the rules' examples nor the
// phrases of test/phrases.txt notice; exits 1 when there are any: `npm run test:patterns`, or for some files only
// `npm run test:patterns -- figure/age`. `--shared` tries the modules that rules share instead (minutes).
const STAGE = 'pipeline/3-extract'
const SHARED = ['statute', 'numerals', 'chunks'].map((folder) => `${STAGE}/${folder}`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shared: { type: 'boolean', default: false } },
})
const rules = new Map([...statuteRules, ...nameRules, ...figureRules].map((rule) => [rule.id, rule]))
const phrases = phrasesOf(readFileSync('test/phrases.txt', 'utf8')).map((phrase) => {
  const rule = rules.get(phrase.rule as Rule['id'])
  return { ...phrase, found: rule && foundBy(rule, phrase) }
})
const importers = importersOf(sourcesIn('pipeline'))

let tried = 0
let survivors = 0
for (const file of (values.shared ? SHARED : [`${STAGE}/rules`]).flatMap(sourcesIn)) {
  if (positionals.length > 0 && !positionals.some((part) => file.includes(part))) continue
  const mutants = patternsOf(file)
  const [first] = mutants
  if (first && (await isCaught({ ...first, end: first.start, text: '' })))
    throw new Error(`Expected the examples and phrases of ${file} to hold before it is edited`)
  for (const mutant of mutants) {
    tried++
    if (await isCaught(mutant)) continue
    survivors++
    process.stdout.write(`${lineOf(mutant)}\n`)
  }
}
process.stdout.write(`${survivors} of ${tried} survive\n`)
if (survivors > 0) process.exitCode = 1

/** Whether a rule that the edit reaches now breaks, fails an example or reads a phrase otherwise. */
async function isCaught(mutant: Mutant): Promise<boolean> {
  const code = await bundleOf(mutant)
  try {
    const module: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(code)}`)
    return Object.values(module)
      .filter(isRule)
      .some(
        (rule) =>
          brokenExample(rule) !== undefined ||
          phrases.some((phrase) => phrase.rule === rule.id && foundBy(rule, phrase) !== phrase.found),
      )
  } catch {
    return true
  }
}

/** A module of the rules that an edit reaches: the edited file and what imports it in one; all else is imported as it is. */
async function bundleOf(mutant: Mutant): Promise<string> {
  const reached = importers(mutant.file)
  const entries = reached.filter((file) => /\/rules\/\w+\//u.test(file))
  const { outputFiles } = await build({
    stdin: { contents: entries.map((file) => `export * from './${file}'`).join('\n'), resolveDir: '.' },
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [edit(mutant, new Set(reached))],
  })
  return outputFiles[0]?.text ?? ''
}

function edit({ file, start, end, text }: Mutant, reached: ReadonlySet<string>): Plugin {
  const isReached = (path: string): boolean => reached.has(relative('.', path))
  return {
    name: 'annex-edit',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, importer, resolveDir }) => {
        if (!path.startsWith('.')) return { path: import.meta.resolve(path), external: true }
        const at = resolve(resolveDir || dirname(importer), path)
        return isReached(at) ? { path: at } : { path: pathToFileURL(at).href, external: true }
      })
      onLoad({ filter: /./ }, ({ path }) => {
        if (relative('.', path) !== file) return null
        const code = scriptOf(file)
        return { contents: code.slice(0, start) + text + code.slice(end), loader: 'js' }
      })
    },
  }
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && rules.has(value.id as Rule['id'])
}

/** File and line, what was dropped, and what stands before it. */
function lineOf({ file, sort, start, was, text }: Mutant): string {
  const code = scriptOf(file)
  const before = code.slice(Math.max(0, start - 40), start).replace(/\s+/gu, ' ')
  const edited = `${JSON.stringify(was.slice(0, 70))}${text ? ` → ${text}` : ''}`
  return `${sort.padEnd(11)} ${file.slice(STAGE.length + 1)}: ${edited} behind ${JSON.stringify(before)}`
}
