import { basename, join, parse } from 'node:path'
import type { ChangeSeries, ChangeSet, Submission } from '../../schemas/index.ts'
import { diffSubmissions } from '../5-diff/diff.ts'
import type { ImportanceWeights } from '../5-diff/importance.ts'
import { renderCsv } from '../5-diff/render/csv.ts'
import { renderHtml } from '../5-diff/render/html.ts'
import { renderMarkdown } from '../5-diff/render/markdown.ts'
import { renderSeries, renderSeriesCsv } from '../5-diff/render/series.ts'
import { renderSeriesHtml } from '../5-diff/render/series-html.ts'
import { renderTerminal } from '../5-diff/render/terminal.ts'
import { diffSeries } from '../5-diff/series.ts'
import { UsageError } from '../common/usage-error.ts'
import { writeAtomically } from '../run/write.ts'
import { paint } from './colour.ts'
import { print, say } from './io.ts'

/** What is printed and written of a comparison. */
export interface Shown {
  readonly json?: boolean
  readonly csv?: boolean
  readonly md?: string
  readonly html?: string
  readonly top: number
  readonly order: ImportanceWeights
  readonly againstCountry?: boolean
}

export interface Result {
  readonly sets: readonly ChangeSet[]
  /** What --json prints. */
  readonly data: ChangeSet | ChangeSeries
}

/** Editions by the country that they are about, in order of first appearance; where some are of no known country, each of those alone. */
export function byCountry(editions: readonly Submission[]): Submission[][] {
  if (editions.every(({ document }) => document.country === null)) return [[...editions]]
  const groups = new Map<string, Submission[]>()
  for (const edition of editions) {
    const key = edition.document.country?.code ?? edition.document.id
    groups.set(key, [...(groups.get(key) ?? []), edition])
  }
  return [...groups.values()]
}

/** Compares the editions of one country, prints and writes. `country` marks it where there are several. */
export async function compareEditions(
  editions: readonly Submission[],
  country: string | null,
  shown: Shown,
): Promise<Result> {
  const [before, after] = editions
  if (!before || !after) throw new UsageError(`diff: two editions are needed, not ${editions.length}`)
  const mark = (path: string | undefined) =>
    path === undefined || country === null ? path : beside(path, country.toLowerCase())
  const own = { ...shown, html: mark(shown.html), md: mark(shown.md) }
  if (country !== null && !own.json && !own.csv) print(`${paint('bold', country)}\n`)
  return editions.length === 2 ? pair(before, after, own) : series(editions, own)
}

type Marked = Omit<Shown, 'html' | 'md'> & { readonly html: string | undefined; readonly md: string | undefined }

async function pair(before: Submission, after: Submission, shown: Marked): Promise<Result> {
  const { html, md, order: weights, top, againstCountry = false } = shown
  const set = diffSubmissions(before, after, { acrossCountries: againstCountry })
  if (html) await write(html, renderHtml(set, before, after, weights))
  if (md) await write(md, renderMarkdown(set, weights))
  if (shown.csv) print(renderCsv(set))
  else if (!shown.json) print(renderTerminal(set, { top, weights, paint }))
  return { sets: [set], data: set }
}

async function series(editions: readonly Submission[], shown: Marked): Promise<Result> {
  const { html, md, order: weights, top, againstCountry = false } = shown
  const result = diffSeries(editions, { acrossCountries: againstCountry })
  if (html) {
    const pages = result.changeSets.map((_, i) => beside(html, String(i + 1)))
    await write(
      html,
      renderSeriesHtml(
        result,
        pages.map((page) => basename(page)),
      ),
    )
    for (const [i, set] of result.changeSets.entries()) {
      const [before, after, page] = [editions[i], editions[i + 1], pages[i]]
      if (before && after && page) await write(page, renderHtml(set, before, after, weights))
    }
  }
  if (md) await write(md, result.changeSets.map((set) => renderMarkdown(set, weights)).join('\n'))
  if (shown.csv) print(renderSeriesCsv(result))
  else if (!shown.json) print(renderSeries(result, { top, weights, paint }))
  return { sets: result.changeSets, data: result }
}

/** `changes.html` and `ken` are `changes-ken.html`. */
function beside(path: string, mark: string): string {
  const { dir, name, ext } = parse(path)
  return join(dir, `${name}-${mark}${ext}`)
}

async function write(path: string, text: string): Promise<void> {
  await writeAtomically(path, text)
  say(`written: ${path}`)
}
