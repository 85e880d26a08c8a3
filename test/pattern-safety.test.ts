import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { transformSync } from 'esbuild'
import { checkSync } from 'recheck'
import { afterAll, expect, test } from 'vitest'
import { figureRules, nameRules, statuteRules } from '../pipeline/3-extract/rules/index.ts'

// Every pattern of the sources, and of the rules (some are made of lists), must be linear: recheck says so, or growth shows it.
// Verdicts are kept by the pattern's hash, outside the repository.
const CACHE = 'node_modules/.cache/annex/pattern-safety.json'

interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

function literalsOf(file: string): Pattern[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2024' })
  const patterns: Pattern[] = []
  full(parse(code, { ecmaVersion: 2025, sourceType: 'module', allowHashBang: true }), (node) => {
    if (
      'regex' in node &&
      typeof node.regex === 'object' &&
      node.regex !== null &&
      'pattern' in node.regex &&
      'flags' in node.regex
    )
      patterns.push({ where: file, source: String(node.regex.pattern), flags: String(node.regex.flags) })
  })
  return patterns
}

const files = ['pipeline', 'schemas'].flatMap((top) =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
)
const ruled = [...statuteRules, ...nameRules, ...figureRules].flatMap(({ id, pattern }) =>
  pattern ? [{ where: id, source: pattern.source, flags: pattern.flags }] : [],
)
const patterns = new Map<string, Pattern>()
for (const pattern of [...files.flatMap(literalsOf), ...ruled]) {
  const hash = createHash('sha256').update(`${pattern.source}/${pattern.flags}`).digest('hex').slice(0, 16)
  if (!patterns.has(hash)) patterns.set(hash, pattern)
}

const cache: Record<string, string> = readCache()
function readCache(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'))
  } catch {
    return {}
  }
}
afterAll(() => {
  mkdirSync(dirname(CACHE), { recursive: true })
  writeFileSync(CACHE, JSON.stringify(cache))
})

/** "safe", or why not. With flag d recheck knows nothing, so it is left out. */
function verdictOf({ source, flags }: Pattern): string {
  const found = checkSync(source, flags.replace('d', '').replace('g', ''), { timeout: 10_000 })
  if (found.status === 'safe') return 'safe'
  if (found.status === 'vulnerable' && found.complexity.type === 'exponential') return found.complexity.summary
  // recheck counts steps on short texts: what it doubts is tried on long ones, its own attack first.
  const texts = found.status === 'vulnerable' ? [attackText(found.attack)] : guesses(source)
  const growth = growthOf(new RegExp(source, flags.includes('g') ? flags : `${flags}g`), texts)
  if (growth <= 2.5) return 'safe'
  return `grows ${growth.toFixed(1)} times on twice the text${found.status === 'vulnerable' ? `: ${found.attack.pattern.slice(0, 200)}` : ''}`
}

/** Makes an adversarial text of about `length` code units. */
type TextMaker = (length: number) => string

function attackText({
  pumps,
  suffix,
}: {
  pumps: readonly { prefix: string; pump: string }[]
  suffix: string
}): TextMaker {
  const period = pumps.reduce((sum, { pump }) => sum + pump.length, 0) || 1
  return (length) => pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / period))).join('') + suffix
}

// Runs of what the pattern begins with and of what it holds.
function guesses(source: string): TextMaker[] {
  const words = source.match(/[\p{L}\d]+/gu) ?? ['a']
  const seeds = ['a', '1', ' ', '(a)', 'A b ', '1,', ...words.slice(0, 12), words.slice(0, 3).join(' ')]
  return seeds.map((seed) => (length) => seed.repeat(Math.ceil(length / seed.length)))
}

// Time on twice the text over time on once, the worst of the texts.
function growthOf(pattern: RegExp, texts: readonly TextMaker[]): number {
  const time = (text: string): number => {
    const before = process.cpuUsage()
    for (const _ of text.matchAll(pattern));
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  let worst = 0
  for (const make of texts) {
    // V8 compiles a pattern at its second use: the first is no measure.
    for (let warm = 0; warm < 3; warm++) time(make(100))
    let length = 500
    let once = time(make(length))
    while (once < 20 && length < 2_000_000) {
      length *= 2
      once = time(make(length))
    }
    if (once < 20) continue
    // A busy machine can spoil one measure, not three.
    let growth = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 3 && growth > 2.5; tries++)
      growth = Math.min(growth, time(make(2 * length)) / time(make(length)))
    worst = Math.max(worst, growth)
  }
  return worst
}

test('there are patterns to check', () => expect(patterns.size).toBeGreaterThan(50))

test.each([...patterns].map(([hash, pattern]) => ({ hash, pattern, ...pattern })))(
  '$where: /$source/$flags is linear',
  ({ hash, pattern }) => {
    cache[hash] ??= verdictOf(pattern)
    expect(cache[hash]).toBe('safe')
  },
  30_000,
)

// A check that cannot fail is none.
test.each(['(?:a+)+b', '[ ,]*(?:including)?[ ,]*$', '\\d+\\s*%'])(
  '/%s/ is refused',
  (source) => {
    expect(verdictOf({ where: 'test', source, flags: 'u' })).not.toBe('safe')
  },
  60_000,
)
