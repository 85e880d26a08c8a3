import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Change, Statement, Submission } from '../../../schemas/index.ts'
import { passageOf } from './passage.ts'
import { differenceWords, OP_WORDS, quoted } from './words.ts'

/** One change: what happened, both passages in context, and why they were paired. */
export function article(
  change: Change,
  before: Submission,
  after: Submission,
  data: { place: number; importance: number },
): Element {
  const { id, kind, op, what, confidence, score, margin } = change
  const difference = differenceWords(change)
  const sure = change.looked
    ? confidence
    : `${confidence}: ${score} points${margin === null ? '' : `, ${margin} ahead`}`
  return h(
    'article',
    {
      id,
      tabIndex: 0,
      style: `--tone: var(--${op})`,
      dataKind: kind,
      dataOp: op,
      dataConfidence: confidence,
      dataPlace: String(data.place),
      dataImportance: String(data.importance),
    },
    [
      h('h2', [h('span', { className: ['op'] }, `${OP_WORDS[op]} ${kind}`), what]),
      h('p', { className: ['facts'] }, [
        ...(difference ? [h('strong', difference), ' \u00b7 '] : []),
        sure,
        ' \u00b7 ',
        id,
      ]),
      h('div', { className: ['sides'] }, [
        side('Before', change.before, before, change),
        side('After', change.after, after, change),
      ]),
      why(change),
    ],
  )
}

function side(
  title: string,
  statements: readonly Statement[],
  submission: Submission,
  { looked, op, alternatives }: Change,
): Element {
  const where = `${title}: ${submission.document.source.file}`
  if (!statements.length) {
    const words = op === 'not-comparable' ? 'Cannot be told.' : 'Not mentioned.'
    return h('div', { className: ['side'] }, [
      h('h3', where),
      h('p', { className: ['absent'] }, `${words}${looked?.pages ? ` Pages read: ${looked.pages}.` : ''}`),
      ...nearestTo(alternatives[0], submission),
    ])
  }
  return h('div', { className: ['side'] }, [
    h('h3', where),
    ...statements.flatMap((statement) => {
      const passage = passageOf(submission, statement)
      const place = [statement.page === null ? null : `Page ${statement.page}`, ...passage.titles]
        .filter(Boolean)
        .join(' \u203a ')
      return [h('h3', place), h('blockquote', [passage.before, h('mark', passage.quote), passage.after])]
    }),
  ])
}

/** What came nearest in the document that does not mention something, in context, and what stopped it. */
function nearestTo(nearest: Change['alternatives'][number] | undefined, submission: Submission): Element[] {
  if (!nearest) return [h('p', 'No passage shares a word with it.')]
  const passage = passageOf(submission, nearest.statement)
  const page = nearest.statement.page === null ? '' : `, page ${nearest.statement.page}`
  return [
    h('p', `Nearest${page}: ${nearest.why}.`),
    h('blockquote', { className: ['nearest'] }, [passage.before, h('span', passage.quote), passage.after]),
  ]
}

function why({ parts, alternatives, looked, basis }: Change): Element {
  const rows = parts.map(({ signal, points, why: reason }) =>
    h('tr', [h('th', { scope: 'row' }, signal), h('td', String(points)), h('td', reason)]),
  )
  return h('details', [
    h('summary', looked ? 'How it was looked for' : 'Why these two were paired'),
    ...(looked ? [h('p', `Looked for: ${looked.for.join('; ')}.`)] : [h('p', `Basis: ${basis}.`)]),
    ...(rows.length ? [h('div', { className: ['scroll'] }, [h('table', [h('tbody', rows)])])] : []),
    ...alternatives.map(({ statement, score, why: reason }) =>
      h(
        'p',
        `${looked ? 'Nearest' : 'Runner-up'} (${score}): ${quoted(statement, 160)}${statement.page === null ? '' : ` p. ${statement.page}`}. ${reason}.`,
      ),
    ),
  ])
}
