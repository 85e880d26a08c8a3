import type { Change, ChangeSet, Statement } from '../../../schemas/index.ts'

export const OP_WORDS: Readonly<Record<Change['op'], string>> = {
  added: 'added',
  'not-mentioned': 'not mentioned',
  changed: 'changed',
  renamed: 'renamed',
  moved: 'moved',
  split: 'split',
  merged: 'merged',
  restated: 'restated',
  'not-comparable': 'not comparable',
}

export const KIND_WORDS: Readonly<Record<Change['kind'], string>> = {
  statute: 'statutes',
  figure: 'figures',
  program: 'programs',
  body: 'bodies',
  section: 'sections',
}

/** What counts say of facts that are no change. */
const COUNT_WORDS: Readonly<Record<string, string>> = {
  ...OP_WORDS,
  same: 'same',
  'in-text': 'named in both texts, on record in one',
  past: 'of the past',
  older: 'in older columns',
}

/** "3 added, 1 not mentioned, 14 same". */
export function countWords(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(COUNT_WORDS).flatMap(([op, words]) => (counts[op] ? [`${counts[op]} ${words}`] : []))
  return parts.join(', ') || 'none'
}

/** What was compared: one line a document, one for the versions. */
export function documentLines(set: ChangeSet): string[] {
  const line = (document: ChangeSet['before']) => {
    const failed = document.pagesFailed ? `, ${document.pagesFailed} of them not read` : ''
    const pages =
      document.pages === null
        ? 'pages unknown'
        : `${document.pages} ${document.pages === 1 ? 'page' : 'pages'}${failed}`
    const facts = [document.country, document.year, pages, `text ${document.quality}`].filter((part) => part !== null)
    return `${document.file} (${facts.join(', ')})`
  }
  const { version, rules } = set.producer
  return [`before: ${line(set.before)}`, `after:  ${line(set.after)}`, `annex ${version}, rules ${rules}`]
}

/** The words of a statement on one line, at most `most` characters. */
export function quoted({ quote }: Statement, most = 80): string {
  const words = quote.replace(/\s+/gu, ' ').trim()
  return `\u201c${words.length > most ? `${words.slice(0, most - 1).trimEnd()}\u2026` : words}\u201d`
}

export function paged(statement: Statement, most = 80): string {
  return `${quoted(statement, most)}${statement.page === null ? '' : ` p. ${statement.page}`}`
}

/** What differs, in a few words: "+23,637, +106.5 %", "status: none → ratified", "provisions: +s2 −s9". */
export function differenceWords({ fields }: Pick<Change, 'fields'>): string {
  return fields
    .flatMap(({ field, before, after, delta, ratio }) => {
      if (field === 'value' && delta !== null) {
        const percent =
          ratio === null ? '' : `, ${ratio >= 1 ? '+' : '\u2212'}${printNumber(Math.abs(ratio - 1) * 100, 1)} %`
        return [`${delta > 0 ? '+' : '\u2212'}${printNumber(Math.abs(delta), 4)}${percent}`]
      }
      if (Array.isArray(before) && Array.isArray(after)) {
        const shared = sharedPath([...before, ...after])
        const last = (ids: readonly string[]) => ids.map((id) => id.slice(shared)).join(', ')
        return [`${field}:${after.length ? ` +${last(after)}` : ''}${before.length ? ` \u2212${last(before)}` : ''}`]
      }
      if (['unit', 'period', 'asOf'].includes(field)) return []
      return [`${field}: ${before ?? 'none'} \u2192 ${after ?? 'none'}`]
    })
    .join('; ')
}

/** Digits in groups of three with commas, whatever the machine's language. */
export function printNumber(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals })
}

/** "3 consistent, 1 contradicted" of the statements about the past. */
export function verdictWords({ baselines }: Pick<ChangeSet, 'baselines'>): string {
  return (['consistent', 'contradicted', 'not-found'] as const)
    .map((verdict) => [baselines.filter((one) => one.verdict === verdict).length, verdict.replace('-', ' ')] as const)
    .flatMap(([count, words]) => (count ? [`${count} ${words}`] : []))
    .join(', ')
}

/** Length of the path that all ids begin with, up to a slash: the instrument, for provisions of one law. */
function sharedPath(ids: readonly string[]): number {
  const [first = '', ...rest] = ids
  if (!rest.length) return first.lastIndexOf('/') + 1
  let length = 0
  while (length < first.length && rest.every((id) => id[length] === first[length])) length += 1
  return first.lastIndexOf('/', length - 1) + 1
}
