import type { Change, ChangeSet } from '../../../schemas/index.ts'
import { byImportance, IMPORTANCE, type ImportanceWeights } from '../importance.ts'
import { countWords, differenceWords, documentLines, KIND_WORDS, OP_WORDS, paged, verdictWords } from './words.ts'

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'
/** Colours a piece of text. */
export type Paint = (style: Style, text: string) => string

export interface TerminalOptions {
  /** How many changes are printed, the most important first. */
  readonly top?: number
  readonly weights?: ImportanceWeights
  readonly paint?: Paint
}

const PLAIN: Paint = (_, text) => text

/** A summary for the terminal: what was compared, counts, then the most important changes, one line each. */
export function renderTerminal(set: ChangeSet, options: TerminalOptions = {}): string {
  const { top = 20, weights = IMPORTANCE, paint = PLAIN } = options
  const head = [
    ...documentLines(set).map((line) => paint('dim', line)),
    ...set.reasons.map((reason) => paint('yellow', `note: ${reason}`)),
    '',
  ]
  if (!set.comparable) return `${[...head, 'Not compared.'].join('\n')}\n`
  const counts = Object.entries(KIND_WORDS).map(
    ([kind, word]) => `${paint('bold', word.padEnd(8))}  ${countWords(set.counts[kind] ?? {})}`,
  )
  if (set.baselines.length) counts.push(`${paint('bold', 'the past')}  ${verdictWords(set)} with the earlier document`)
  const ranked = byImportance(set.changes, weights)
  if (!ranked.length) return `${[...head, ...counts, '', 'No change.'].join('\n')}\n`
  const title =
    ranked.length > top
      ? `The ${top} most important of ${ranked.length} changes:`
      : `${ranked.length} ${ranked.length === 1 ? 'change' : 'changes'}, the most important first:`
  const lines = ranked.slice(0, top).map((change) => changeLine(change, paint))
  return `${[...head, ...counts, '', paint('bold', title), ...lines].join('\n')}\n`
}

/** One change on one line: what happened to what, both quotes with their pages, what differs, how sure it is, its id. */
export function changeLine(change: Change, paint: Paint = PLAIN): string {
  const { kind, op, what, before, after, confidence, id, looked } = change
  const colour = op === 'added' ? 'green' : op === 'not-mentioned' ? 'red' : op === 'not-comparable' ? 'dim' : 'cyan'
  const [left] = before
  const [right] = after
  const absent =
    op === 'not-comparable' ? 'cannot be told' : `not mentioned${looked?.pages ? ` on p. ${looked.pages}` : ''}`
  const sides = `${left ? paged(left) : absent} \u2192 ${right ? paged(right) : absent}`
  const difference = differenceWords(change)
  return [
    paint(colour, `${OP_WORDS[op]} ${kind}`),
    `${shorten(what)}: ${sides}`,
    ...(difference ? [paint('bold', difference)] : []),
    paint('dim', `(${confidence}) ${id}`),
  ].join('  ')
}

function shorten(what: string): string {
  const words = what.replace(/\s+/gu, ' ')
  return words.length > 70 ? `${words.slice(0, 69)}\u2026` : words
}
