import type { FigureRecord } from '../../../schemas/index.ts'
import type { About } from '../../common/about.ts'
import type { FigureMention } from '../../common/mention.ts'
import type { SourceMessage } from '../../common/source-document.ts'
import type { SubmissionTree } from '../../common/tree.ts'

/** What of a figure's record does not concern its place. */
export type FigureMeaning = Omit<
  FigureRecord,
  | 'id'
  | 'kind'
  | 'value'
  | 'high'
  | 'quote'
  | 'printed'
  | 'start'
  | 'end'
  | 'page'
  | 'pageEnd'
  | 'section'
  | 'paragraph'
  | 'rule'
>

export interface FigureContext {
  readonly text: string
  readonly tree: SubmissionTree
  readonly about: About
}

/** Gives each mention its meaning, in order of the mentions. */
export function describeFigures(
  mentions: readonly FigureMention[],
  _context: FigureContext,
): { figures: FigureMeaning[]; messages: SourceMessage[] } {
  const figures = mentions.map(
    ({ unit, qualifier, known }): FigureMeaning => ({
      unit,
      qualifier,
      ucum: known?.ucum ?? null,
      direction: known?.direction ?? null,
      asOf: null,
      period: known?.period ?? null,
      periodPrinted: null,
      role: known?.role ?? 'other',
      scope: null,
      subject: null,
      statedSource: null,
      measures: known?.measures ?? null,
      measuresFrom: null,
      where: 'prose',
      cell: null,
    }),
  )
  return { figures, messages: [] }
}
