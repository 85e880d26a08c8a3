import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { ChangeSet, Submission } from '../../../schemas/index.ts'
import { byImportance, IMPORTANCE, type ImportanceWeights, weighed } from '../importance.ts'
import { article } from './html-article.ts'
import { HTML_SCRIPT } from './html-script.ts'
import { HTML_STYLE } from './html-style.ts'
import { countWords, documentLines, KIND_WORDS, OP_WORDS, paged, verdictWords } from './words.ts'

/** One self-contained page: both passages of each change side by side, filters, keyboard, light and dark. Loads nothing. */
export function renderHtml(
  set: ChangeSet,
  before: Submission,
  after: Submission,
  weights: ImportanceWeights = IMPORTANCE,
): string {
  const title = `What changed: ${set.before.file} \u2192 ${set.after.file}`
  const places = new Map(set.changes.map(({ id }, place) => [id, place]))
  const articles = byImportance(set.changes, weights).map((change) => {
    const place = places.get(change.id) ?? 0
    return article(change, before, after, { place, importance: weighed(change, weights) })
  })
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', {
        httpEquiv: 'Content-Security-Policy',
        content:
          "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      }),
      h('title', title),
      h('style', HTML_STYLE),
    ]),
    h('body', [
      h('header', [h('h1', title), ...summary(set)]),
      filters(set),
      h('main', [
        h('div', { id: 'changes' }, articles),
        h(
          'p',
          { className: ['empty'], hidden: set.changes.length > 0 },
          set.changes.length ? 'No change fits the filter.' : 'No change.',
        ),
      ]),
      h('script', HTML_SCRIPT),
    ]),
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}

function summary(set: ChangeSet): Element[] {
  return [
    ...documentLines(set).map((line) => h('div', line)),
    ...set.reasons.map((reason) => h('p', { className: ['notes'] }, reason)),
    h('div', { className: ['scroll'] }, [
      h('table', [
        h('tbody', [
          ...Object.entries(KIND_WORDS).map(([kind, word]) =>
            h('tr', [h('th', { scope: 'row' }, word), h('td', countWords(set.counts[kind] ?? {}))]),
          ),
          ...(set.baselines.length
            ? [
                h('tr', [
                  h('th', { scope: 'row' }, 'the past'),
                  h('td', `${verdictWords(set)} with the earlier document`),
                ]),
              ]
            : []),
        ]),
      ]),
    ]),
    ...set.baselines.map(({ what, stated, found, verdict }) =>
      h(
        'p',
        { className: ['facts'] },
        `${verdict.replace('-', ' ')}: ${what}: ${paged(stated)}${found ? ` against ${paged(found)}` : ''}`,
      ),
    ),
  ]
}

function filters({ changes }: ChangeSet): Element {
  const boxes = (name: 'kind' | 'op' | 'confidence', words: Readonly<Record<string, string>>) => {
    const present = Object.entries(words).flatMap(([value, word]) => {
      const count = changes.filter((change) => change[name] === value).length
      return count
        ? [h('label', [h('input', { type: 'checkbox', name, value, checked: true }), ` ${word} (${count})`])]
        : []
    })
    return h('fieldset', [h('legend', name), ...present])
  }
  return h('form', { hidden: true, ariaLabel: 'Filter of changes' }, [
    boxes('kind', KIND_WORDS),
    boxes('op', OP_WORDS),
    boxes('confidence', { high: 'high', medium: 'medium', review: 'review' }),
    h('label', ['Search ', h('input', { type: 'search', name: 'search' })]),
    h('label', [
      'Order ',
      h('select', { name: 'order' }, [
        h('option', { value: 'importance' }, 'importance'),
        h('option', { value: 'place' }, 'document'),
      ]),
    ]),
    h('button', { type: 'reset' }, 'Reset'),
    h('button', { type: 'button', id: 'theme' }, 'Light or dark'),
    h('output', { id: 'shown' }),
    h('span', [
      h('kbd', 'j'),
      ' ',
      h('kbd', 'k'),
      ' next, previous; ',
      h('kbd', 'w'),
      ' why; ',
      h('kbd', '/'),
      ' search; ',
      h('kbd', 't'),
      ' theme',
    ]),
  ])
}
