import { existsSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { statuteRules } from '../../pipeline/3-extract/rules/index.ts'
import { runRules } from '../../pipeline/3-extract/run-rules.ts'
import { contextOf } from '../../pipeline/3-extract/try-rule.ts'
import { resolveStatutes } from '../../pipeline/4-assemble/statutes/resolve.ts'
import type { StatuteMention } from '../../pipeline/common/mention.ts'

// Recall of the statute rules on other projects' test cases, beside what those projects' tools reach on each other's (their pool is
// larger: it held cases that may not be redistributed). `npm run bench:peers`.
const CASES = '../shared/peer-cases/citations.jsonl'

interface Expectation {
  readonly kind: string
  readonly quote?: string
  readonly start?: number
  readonly end?: number
  readonly title?: string
  readonly section?: string
  readonly part?: string
  readonly congress?: string | number
  readonly number?: string | number
  readonly volume?: string | number
  readonly page?: string | number
  readonly law_type?: string
  readonly subkind?: string
  readonly subsections?: readonly string[]
}
interface Case {
  readonly id: string
  readonly text: string
  readonly expect: readonly Expectation[]
  readonly exhaustive?: boolean
}

/** Best peer of each kind: span recall and field-exact recall, in percent, as the citations note measured them. */
const PEERS: Readonly<Record<string, string>> = {
  usc: 'eyecite-ts 83 / 80',
  cfr: 'citation 79 / 77',
  'public-law': 'citation 91 / 88',
  stat: 'several 100 / 100',
  'fed-reg': 'eyecite 100 / 100',
  'state-code': 'eyecite-ts 54 / –',
  act: 'lexnlp 8 (non-US), 83 (US named) / –',
  constitution: 'eyecite-ts 100 (8 cases), citation 47 (114 cases) / –',
}

const plain = (value: string | number | undefined): string =>
  String(value ?? '')
    .replaceAll(/[–—]/gu, '-')
    .replaceAll(',', '')

/** The id that the expected fields make; null where they do not make one. */
function expectedId({
  kind,
  title,
  section,
  part,
  congress,
  number,
  volume,
  page,
  subsections = [],
  law_type,
}: Expectation): string | null {
  const below = subsections.filter((sub) => sub !== 'note').join('/')
  const path = (main: string): string => [main, below].filter(Boolean).join('/')
  if (kind === 'usc' && title && section && /^[\w.-]+$/u.test(plain(section)))
    return `/us/usc/t${title.replace('-app', 'a')}/${path(`s${plain(section)}`)}`
  if (kind === 'cfr' && title && section?.includes('.')) return `/us/cfr/t${title}/${path(`s${plain(section)}`)}`
  if (kind === 'cfr' && title && (part ?? section)) return `/us/cfr/t${title}/p${plain(part ?? section)}`
  if (kind === 'public-law' && congress && number)
    return `/us/${law_type === 'private' ? 'pvl' : 'pl'}/${congress}/${number}`
  if (kind === 'stat' && volume && page) return `/us/stat/${volume}/${plain(page)}`
  if (kind === 'fed-reg' && volume && page) return `/us/fr/${volume}/${plain(page)}`
  return null
}

function statutesIn(text: string): { start: number; end: number; kind: string; ids: readonly string[] }[] {
  const context = contextOf(text, { country: 'us' })
  const mentions = runRules(statuteRules, context).filter(
    (mention): mention is StatuteMention => mention.type === 'statute',
  )
  const { statutes } = resolveStatutes(mentions, context)
  return mentions.map(({ start, end }, index) => ({
    start,
    end,
    kind: statutes[index]?.kind ?? '',
    ids: statutes[index]?.ids ?? [],
  }))
}

/** An id is right where the expected one is it, begins it, is one end of its range, or is public law without its section. */
const isRight = (wanted: string, ids: readonly string[]): boolean =>
  ids.some(
    (id) =>
      id
        .split('..')
        .some((part) => part === wanted || part.startsWith(`${wanted}/`) || part.replace('-app', 'a') === wanted) ||
      isRangeOf(id, wanted),
  )

function isRangeOf(id: string, wanted: string): boolean {
  const [from = '', to = ''] = id.split('..')
  return to !== '' && `${from}-${to.split('/').at(-1)?.slice(1)}` === wanted
}

const cases: Case[] = existsSync(CASES)
  ? readFileSync(CASES, 'utf8')
      .trim()
      .split('\n')
      .map((line): Case => JSON.parse(line))
  : []
const counts = new Map<string, { spans: number; all: number; exact: number; exactOf: number }>()
const negatives: string[] = []
const misses: string[] = []
let bytes = 0
const before = performance.now()
for (const { text, expect, id } of cases) {
  bytes += Buffer.byteLength(text)
  const found = statutesIn(text)
  // The pool marks no court cases: one that is named in it is none of its kinds.
  if (expect.length === 0 && found.some(({ ids, kind }) => ids.length > 0 && kind !== 'case'))
    negatives.push(`${id}: ${text.slice(0, 80)}`)
  for (const expectation of expect) {
    const { quote = '' } = expectation
    const kind = expectation.subkind === 'constitution' ? 'constitution' : expectation.kind
    const start = expectation.start ?? Math.max(0, text.indexOf(quote))
    const end = expectation.end ?? start + Math.max(1, quote.length)
    const near = found.filter((mention) => mention.start < end && start < mention.end)
    const count = counts.get(kind) ?? { spans: 0, all: 0, exact: 0, exactOf: 0 }
    count.all++
    if (near.length > 0) count.spans++
    const wanted = expectedId(expectation)
    if (wanted) {
      count.exactOf++
      if (
        isRight(
          wanted,
          near.flatMap(({ ids }) => ids),
        )
      )
        count.exact++
      else
        misses.push(
          `${expectation.kind}\t${quote}\twanted ${wanted}\tfound ${near.flatMap(({ ids }) => ids).join(' ') || '–'}`,
        )
    } else if (near.length === 0) misses.push(`${kind}\t${quote}\tnot found`)
    counts.set(kind, count)
  }
}
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part}/${whole} = ${((100 * part) / whole).toFixed(0)} %`
const lines = [...counts].map(
  ([kind, { spans, all, exact, exactOf }]) =>
    `${kind.padEnd(12)} span ${percent(spans, all).padEnd(16)} field-exact ${percent(exact, exactOf).padEnd(16)} best peer ${PEERS[kind] ?? '–'}`,
)
process.stdout.write(
  'Peers were measured on a larger pool (it held cases that may not be redistributed), each without its own test-suite: compare with care.\n',
)
process.stdout.write(
  `${lines.join('\n')}\nspurious on negative cases: ${negatives.length}/${cases.filter(({ expect }) => expect.length === 0).length}\n${negatives.join('\n')}\n`,
)
process.stdout.write(`${(bytes / 1024).toFixed(0)} KB in ${(performance.now() - before).toFixed(0)} ms\n`)
if (process.argv.includes('--misses')) process.stdout.write(`${misses.join('\n')}\n`)
