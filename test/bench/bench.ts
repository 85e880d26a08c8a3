import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '../../pipeline/1-ingest/ingest.ts'
import { split } from '../../pipeline/2-split/split.ts'
import { passageWords } from '../../pipeline/3-extract/chunks/document.ts'
import { type Context, passagesOf } from '../../pipeline/3-extract/context.ts'
import { extractMentions } from '../../pipeline/3-extract/extract.ts'
import { figureRules, nameRules, statuteRules } from '../../pipeline/3-extract/rules/index.ts'
import { runRules } from '../../pipeline/3-extract/run-rules.ts'
import { assembleSubmission } from '../../pipeline/4-assemble/assemble.ts'
import { describeDocument } from '../../pipeline/4-assemble/document/describe.ts'
import type { SourceDocument } from '../../pipeline/common/source-document.ts'
import type { Span } from '../../pipeline/common/span.ts'
import { producerOf } from '../../pipeline/run/producer.ts'

// Throughput per stage, CPU time of this process, medians of RUNS runs after WARM-UP ones. Corpus: ../shared/corpus, else the fixtures.
const RUNS = 7
// The stages after ingest are short: V8 needs this many runs until all of them are compiled.
const WARM_UP = 60
const WARM_UP_INGEST = 2

function corpus(): string[] {
  const [folder] = [process.argv[2], '../shared/corpus', 'fixtures'].filter(
    (path) => path !== undefined && existsSync(path),
  )
  if (folder === undefined) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pdf|txt|docx|html)$/u.test(name))
    .sort()
    .map((name) => join(folder, name))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** CPU milliseconds of one call: the median of RUNS, warm. */
async function cpu(run: () => unknown, warmUp = WARM_UP): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < RUNS + warmUp; index++) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    if (index >= warmUp) times.push((user + system) / 1000)
  }
  return median(times)
}

/** A document with its text and blocks repeated. */
function repeat(source: SourceDocument, times: number): SourceDocument {
  const length = source.text.length + 2
  const shift = <S extends Span>(spans: readonly S[], by: number): S[] =>
    spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
  const all = Array.from({ length: times }, (_, index) => index * length)
  return {
    ...source,
    text: Array.from({ length: times }, () => source.text).join('\n\n'),
    blocks: all.flatMap((by) =>
      shift(source.blocks, by).map((block) => ({ ...block, lines: block.lines.map((at) => at + by) })),
    ),
    pages: all.flatMap((by, index) =>
      shift(source.pages, by).map((page) => ({ ...page, number: page.number + index * source.pages.length })),
    ),
    marks: all.flatMap((by) => shift(source.marks, by)),
    runs: [],
    links: [],
    tables: [],
  }
}

const line = (cells: readonly (string | number)[]): void => {
  process.stdout.write(
    `${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(10))).join(' ')}\n`,
  )
}

/** The context with passages made anew, as the pipeline makes them: what rules keep of a passage, its words, numbers and names, is read anew. */
const fresh = (context: Context): Context => ({ ...context, passages: passagesOf(context.tree, context.text) })

const STAGES = ['ingest', 'split', 'statutes', 'tokens', 'names', 'figures', 'extract', 'assemble'] as const
line(['document', 'KB text', 'pages', ...STAGES, '2-4 ms', 'pages/s'])
const totals = new Map<string, number>()
const add = (name: string, value: number): void => void totals.set(name, (totals.get(name) ?? 0) + value)
for (const path of corpus()) {
  const source = await ingest(path)
  if (source.status !== 'ok') continue
  const splitDocument = split(source)
  const { tree, notes } = splitDocument
  const description = describeDocument(source, tree)
  const { about } = description
  const { text } = source
  const { mentions } = extractMentions(tree, text, about)
  const producer = producerOf()
  const context = { text, tree, about, passages: passagesOf(tree, text) }
  const times = {
    ingest: await cpu(() => ingest(path), WARM_UP_INGEST),
    split: await cpu(() => split(source)),
    statutes: await cpu(() => runRules(statuteRules, fresh(context))),
    tokens: await cpu(() => fresh(context).passages.forEach(passageWords)),
    names: await cpu(() => runRules(nameRules, fresh(context))),
    figures: await cpu(() => runRules(figureRules, fresh(context))),
    extract: await cpu(() => extractMentions(split(source).tree, text, about)),
    assemble: await cpu(() =>
      assembleSubmission({
        source,
        tree,
        notes,
        description: describeDocument(source, tree),
        mentions,
        messages: [],
        producer,
      }),
    ),
  }
  // Extraction is timed on a fresh tree, as sentences are kept once parsed.
  times.extract -= times.split
  // What reads the words of the sentences is told apart from the rules on them.
  times.names -= times.tokens
  const whole = times.split + times.extract + times.assemble
  line([
    source.file,
    (text.length / 1000).toFixed(1),
    source.pages.length,
    ...STAGES.map((stage) => times[stage].toFixed(1)),
    whole.toFixed(1),
    ((source.pages.length / (times.ingest + whole)) * 1000).toFixed(0),
  ])
  add('text', text.length)
  add('pages', source.pages.length)
  for (const stage of STAGES) add(stage, times[stage])
}
const total = (name: string): number => totals.get(name) ?? 0
line([
  'CPU ms, all',
  (total('text') / 1000).toFixed(1),
  total('pages'),
  ...STAGES.map((stage) => total(stage).toFixed(0)),
])
line(['MB of text a second', '', '', ...STAGES.map((stage) => (total('text') / 1000 / total(stage)).toFixed(2))])

// 2-split is linear: one document repeated.
for (const path of corpus()
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 1)) {
  const source = await ingest(path)
  for (const times of [1, 10, 50]) {
    const repeated = repeat(source, times)
    const ms = await cpu(() => split(repeated), times === 1 ? WARM_UP : 1)
    line([`split, ${times} times`, (repeated.text.length / 1000).toFixed(0), '', (ms / times).toFixed(2), 'ms each'])
  }
}
process.stdout.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`)
