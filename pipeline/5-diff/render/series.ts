import { stringify } from 'csv-stringify/sync'
import type { ChangeSeries, Timeline } from '../../../schemas/index.ts'
import { type Paint, renderTerminal, type TerminalOptions } from './terminal.ts'
import { KIND_WORDS, paged } from './words.ts'

const PLAIN: Paint = (_, text) => text

/** A series for the terminal: the summary of each neighbouring pair, then one line a timeline, those of figures first. */
export function renderSeries(series: ChangeSeries, options: TerminalOptions = {}): string {
  const { top = 20, paint = PLAIN } = options
  const pairs = series.changeSets.map((set) => renderTerminal(set, options))
  const moving = series.timelines.filter((timeline) => states(timeline).size > 1)
  const lines = moving
    .slice(0, top)
    .map((timeline) => `${paint('bold', `${KIND_WORDS[timeline.kind]}: ${timeline.what}`)}  ${pointWords(timeline)}`)
  const title = `${series.timelines.length} timelines over ${series.documents.length} editions, ${moving.length} of them moving${moving.length > top ? `; the first ${top}` : ''}:`
  return `${[...pairs, paint('bold', title), ...lines].join('\n')}\n`
}

/** Timelines as CSV: one row a timeline and edition. */
export function renderSeriesCsv(series: ChangeSeries): string {
  const rows = series.timelines.flatMap((timeline, index) =>
    timeline.points.map(({ document, year, statement }) => ({
      timeline: index + 1,
      kind: timeline.kind,
      what: timeline.what,
      document,
      year,
      quote: statement?.quote,
      value: statement?.value,
      high: statement?.high,
      unit: statement?.unit,
      name: statement?.name,
      ids: statement?.ids.join(' '),
      page: statement?.page,
      section: statement?.section,
    })),
  )
  const columns = [
    'timeline',
    'kind',
    'what',
    'document',
    'year',
    'quote',
    'value',
    'high',
    'unit',
    'name',
    'ids',
    'page',
    'section',
  ]
  return stringify(rows, {
    header: true,
    columns,
    escape_formulas: true,
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  })
}

/** What the editions state, so that a timeline that never moves can be told from one that does. */
function states({ points }: Timeline): Set<string> {
  return new Set(
    points.map(({ statement }) =>
      statement === null ? 'none' : statement.value === null ? 'named' : `${statement.value} ${statement.high}`,
    ),
  )
}

function pointWords({ points }: Timeline): string {
  return points
    .map(({ year, document, statement }) => `${year ?? document}: ${statement ? paged(statement, 50) : '\u2013'}`)
    .join('  ')
}
