import type { Submission } from '../../schemas/index.ts'
import { countriesDiffer } from './across-countries.ts'
import type { DiffOptions } from './diff.ts'

/** Why two submissions cannot be compared at all; empty where they can. */
export function incomparable(before: Submission, after: Submission, options: DiffOptions): string[] {
  const reasons: string[] = []
  for (const { document } of [before, after]) {
    if (document.status !== 'ok' && document.status !== 'partial')
      reasons.push(`${document.source.file} was not read: ${document.status}.`)
  }
  const [x, y] = [before.producer, after.producer]
  if (x.version !== y.version || x.rules !== y.rules) {
    reasons.push(
      'The two records were made by different rules; extract both again, or name the sources with --sources DIR.',
    )
  } else if (x.options !== y.options) {
    reasons.push(
      'The two records were made with different options or vocabularies; extract both again, or name the sources with --sources DIR.',
    )
  }
  if (countriesDiffer(before, after) && !options.acrossCountries) {
    const codes = [before, after].flatMap(({ document }) => document.country?.code ?? []).sort()
    reasons.push(
      `The documents are about different countries (${codes.join(', ')}); --against-country compares what countries have in common.`,
    )
  }
  return reasons
}

/** What limits a comparison that is possible. Says the same in both directions. */
export function limits(before: Submission, after: Submission): string[] {
  const notes: string[] = []
  for (const { document, pages } of [before, after].toSorted((x, y) => (x.document.id < y.document.id ? -1 : 1))) {
    const failed = pages.filter(({ status }) => status !== 'ok').map(({ number }) => number)
    if (document.status === 'partial' || failed.length) {
      const which = failed.length ? ` (pages ${failed.join(', ')})` : ''
      notes.push(`${document.source.file} was not read whole${which}: what it does not mention is not comparable.`)
    }
    if (document.quality === 'poor') notes.push(`The text of ${document.source.file} is of poor quality.`)
  }
  const [a, b] = [before.document.language, after.document.language]
  if (a && b && a.split('-')[0] !== b.split('-')[0]) {
    notes.push(
      `The documents are in different languages (${[a, b].sort().join(', ')}): only ids, acronyms and names are compared.`,
    )
  }
  return notes
}
