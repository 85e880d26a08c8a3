import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { figureRules, nameRules, statuteRules } from '../../pipeline/3-extract/rules/index.ts'
import type { SourceDocument } from '../../pipeline/common/source-document.ts'
import { compareRecords } from '../../pipeline/run/check/compare-records.ts'
import { findFixtures } from '../../pipeline/run/check/fixtures.ts'
import { differenceLine } from '../../pipeline/run/check/render.ts'
import { producerOf } from '../../pipeline/run/producer.ts'
import { readSubmission } from '../../pipeline/run.ts'
import { submission } from '../../schemas/index.ts'
import { listsPage } from '../lists-page.ts'
import { phrasesPage } from '../phrases-page.ts'
import { brokenExample } from './examples.ts'

// What the rules' examples, the phrases, the page of lists and the fixtures say of the sources as they are loaded: a line for what
// is caught, or nothing. Compared with the first run, of unchanged sources; tests hold that against what is expected.
const CACHE = 'node_modules/.cache/annex/mutation'

const caught = byExamples() ?? (await byPages()) ?? (await byFixtures())
if (caught !== undefined) process.stdout.write(`${caught}\n`)

async function byPages(): Promise<string | undefined> {
  const pages = [
    ['phrase', phrasesPage(readFileSync('test/phrases.txt', 'utf8'))],
    ['lists', await listsPage()],
  ] as const
  mkdirSync(CACHE, { recursive: true })
  for (const [name, page] of pages) {
    const clean = join(CACHE, `${name}.txt`)
    if (!existsSync(clean)) writeFileSync(clean, page)
    const kept = readFileSync(clean, 'utf8').split('\n')
    const differs = page.split('\n').find((line, n) => line !== kept[n])
    if (differs !== undefined) return `${name}: ${differs}`
  }
  return undefined
}

async function byFixtures(): Promise<string | undefined> {
  for (const { folder, main } of await findFixtures(['fixtures'])) {
    if (main === null) throw new Error(`Expected an about.md in ${folder}`)
    const source = await ingested(join(folder, main))
    const record = readSubmission(source, { producer: { ...producerOf(), rules: '', version: '' } })
    const kept = join(CACHE, `${main}.record.json`)
    if (!existsSync(kept)) writeFileSync(kept, JSON.stringify(record))
    const expected = submission.parse(JSON.parse(readFileSync(kept, 'utf8')))
    const [difference] = compareRecords(expected, record)
    if (difference)
      return `check: ${folder}: ${differenceLine(difference)} ${difference.fields.join('; ').slice(0, 120)}`
  }
  return undefined
}

/** A main form as ingest reads it, read once: what is edited comes after it. */
async function ingested(path: string): Promise<SourceDocument> {
  const kept = join(CACHE, `${path.replaceAll('/', '~')}.v8`)
  if (existsSync(kept)) {
    const source: SourceDocument = deserialize(readFileSync(kept))
    return source
  }
  const { ingest } = await import('../../pipeline/1-ingest/ingest.ts')
  const source = await ingest(path)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(kept, serialize(source))
  return source
}

function byExamples(): string | undefined {
  for (const rule of [...statuteRules, ...nameRules, ...figureRules]) {
    const broken = brokenExample(rule)
    if (broken !== undefined) return broken
  }
  return undefined
}
