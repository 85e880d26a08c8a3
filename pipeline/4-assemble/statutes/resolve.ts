import type { StatuteRecord } from '../../../schemas/index.ts'
import type { About } from '../../common/about.ts'
import type { StatuteMention } from '../../common/mention.ts'
import type { SourceMessage } from '../../common/source-document.ts'
import type { SubmissionTree } from '../../common/tree.ts'

/** What of a statute's record does not concern its place. */
export type StatuteMeaning = Pick<
  StatuteRecord,
  'kind' | 'form' | 'ids' | 'work' | 'basis' | 'amends' | 'status' | 'statusDate' | 'label' | 'url'
>

export interface StatuteContext {
  readonly text: string
  readonly tree: SubmissionTree
  readonly about: About
}

/** Gives each mention its ids, in order of the mentions. */
export function resolveStatutes(
  mentions: readonly StatuteMention[],
  _context: StatuteContext,
): { statutes: StatuteMeaning[]; messages: SourceMessage[] } {
  const statutes = mentions.map(({ kind, form, instrument, provisions, amends, status, statusDate, label }) => {
    const ids = instrument
      ? provisions.length > 0
        ? provisions.map((path) => idOf(instrument, path))
        : [instrument]
      : []
    return {
      kind,
      form,
      ids,
      work: instrument ? [instrument] : [],
      basis: 'text' as const,
      amends: [...amends],
      status,
      statusDate,
      label,
      url: null,
    }
  })
  return { statutes, messages: [] }
}

/** Id of a provision; a range is `from..to`. */
function idOf(instrument: string, path: string): string {
  return path
    .split('..')
    .map((part) => `${instrument}/${part}`)
    .join('..')
}
