import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { ChangeSeries, Timeline } from '../../../schemas/index.ts'
import { HTML_STYLE } from './html-style.ts'
import { countWords, KIND_WORDS, paged } from './words.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * One self-contained page of a series: what each edition changed, with a link to the page of that pair where `pages` names one, then
 * every timeline, a column an edition. Has no script and loads nothing.
 */
export function renderSeriesHtml(series: ChangeSeries, pages: readonly string[] = []): string {
  const title = `What changed over ${series.documents.length} editions: ${series.documents.map(({ file }) => file).join(', ')}`
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('title', title),
      h('style', HTML_STYLE),
    ]),
    h('body', [
      h('header', [h('h1', title), neighbours(series, pages)]),
      h(
        'main',
        Object.entries(KIND_WORDS).flatMap(([kind, word]) => {
          const own = series.timelines.filter((timeline) => timeline.kind === kind)
          return own.length ? [h('h2', `${word} (${own.length})`), timelines(series, own)] : []
        }),
      ),
    ]),
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}

function neighbours({ changeSets }: ChangeSeries, pages: readonly string[]): Element {
  const rows = changeSets.map((set, i) => {
    const words = `${set.before.year ?? set.before.file} \u2192 ${set.after.year ?? set.after.file}`
    const page = pages[i]
    const counts = Object.entries(KIND_WORDS).map(([kind, word]) => `${word}: ${countWords(set.counts[kind] ?? {})}`)
    return h('tr', [
      h('th', { scope: 'row' }, page === undefined ? words : [h('a', { href: encodeURIComponent(page) }, words)]),
      h(
        'td',
        [...set.reasons, ...counts].map((line) => h('div', line)),
      ),
    ])
  })
  return h('div', { className: ['scroll'] }, [h('table', [h('tbody', rows)])])
}

function timelines({ documents }: ChangeSeries, own: readonly Timeline[]): Element {
  const heads = documents.map(({ year, file }) => h('th', { scope: 'col' }, String(year ?? file)))
  const rows = own.map(({ what, points }) =>
    h('tr', [
      h('th', { scope: 'row' }, what),
      ...points.map(({ statement }) =>
        statement ? h('td', paged(statement, 60)) : h('td', { className: ['absent'] }, 'not mentioned'),
      ),
    ]),
  )
  return h('div', { className: ['scroll'] }, [
    h('table', [h('thead', [h('tr', [h('th', { scope: 'col' }, 'what'), ...heads])]), h('tbody', rows)]),
  ])
}
