import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Change, ChangeKind, ChangeSet } from '../../../schemas/index.ts'
import { byImportance, IMPORTANCE, type ImportanceWeights } from '../importance.ts'
import { countWords, differenceWords, documentLines, KIND_WORDS, OP_WORDS, paged, verdictWords } from './words.ts'

/** A change set as Markdown: what was compared, a table of counts, then the changes of each kind, the most important first. */
export function renderMarkdown(set: ChangeSet, weights: ImportanceWeights = IMPORTANCE): string {
  const ranked = byImportance(set.changes, weights)
  const kinds = Object.entries(KIND_WORDS).flatMap(([kind, word]): RootContent[] => {
    const own = ranked.filter((change) => change.kind === kind)
    return own.length
      ? [heading(2, capital(word)), { type: 'list', ordered: false, spread: false, children: own.map(item) }]
      : []
  })
  const children: RootContent[] = [
    heading(1, `What changed: ${set.before.file} \u2192 ${set.after.file}`),
    bullets(documentLines(set)),
    ...set.reasons.map((reason): RootContent => ({ type: 'blockquote', children: [paragraph(reason)] })),
    ...(set.comparable ? [counts(set)] : [paragraph('Not compared.')]),
    ...kinds,
    ...(set.comparable && !ranked.length ? [paragraph('No change.')] : []),
  ]
  const root: Root = { type: 'root', children: [...children, ...baselines(set)] }
  return toMarkdown(root, { bullet: '-', extensions: [gfmToMarkdown()] })
}

function item(change: Change): ListItem {
  const { op, what, before, after, confidence, id, looked, alternatives } = change
  const absent = `not mentioned${looked?.pages ? ` (pages ${looked.pages} read)` : ''}`
  const side = (statements: Change['before']) =>
    statements.map((statement) => paged(statement, 120)).join('; ') || absent
  const difference = differenceWords(change)
  const nearest = looked ? alternatives[0] : undefined
  const line: PhrasingContent[] = [
    { type: 'strong', children: [text(OP_WORDS[op])] },
    text(` ${what}: ${side(before)} \u2192 ${side(after)}${difference ? ` (${difference})` : ''}, ${confidence}, `),
    { type: 'inlineCode', value: id },
  ]
  const more = nearest
    ? [paragraph(`Nearest: ${paged(nearest.statement, 120)}: ${nearest.why}`)]
    : looked
      ? [paragraph('Nearest: none, no passage shares a word with it')]
      : []
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }, ...more] }
}

function counts(set: ChangeSet): Table {
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
  })
  const kinds: readonly ChangeKind[] = ['statute', 'figure', 'program', 'body', 'section']
  return {
    type: 'table',
    children: [
      row(['', 'counts']),
      ...kinds.map((kind) => row([KIND_WORDS[kind], countWords(set.counts[kind] ?? {})])),
    ],
  }
}

function baselines(set: ChangeSet): RootContent[] {
  if (!set.baselines.length) return []
  const lines = set.baselines.map(
    ({ what, stated, found, verdict }) =>
      `${verdict.replace('-', ' ')}: ${what}: ${paged(stated)}${found ? ` against ${paged(found)}` : ''}`,
  )
  return [
    heading(2, 'Statements of earlier values'),
    paragraph(`${verdictWords(set)} with the earlier document.`),
    bullets(lines),
  ]
}

function bullets(lines: readonly string[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
  }
}

function heading(depth: 1 | 2, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] }
}

function paragraph(words: string): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [text(words)] }
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
