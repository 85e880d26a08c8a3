import type { Change } from '../../schemas/index.ts'

/** How much each kind, op and confidence weighs in the order of changes; the user may change any of it. */
export interface ImportanceWeights {
  readonly kinds: Readonly<Record<Change['kind'], number>>
  readonly ops: Readonly<Record<Change['op'], number>>
  readonly confidences: Readonly<Record<Change['confidence'], number>>
  /** Factors by id of the section (with all its subsections) of either side. */
  readonly sections: Readonly<Record<string, number>>
}

export const IMPORTANCE: ImportanceWeights = {
  kinds: { statute: 1, figure: 0.9, program: 0.8, body: 0.6, section: 0.4 },
  ops: {
    changed: 1,
    restated: 1,
    'not-mentioned': 0.7,
    added: 0.7,
    renamed: 0.6,
    split: 0.6,
    merged: 0.6,
    moved: 0.3,
    'not-comparable': 0.1,
  },
  confidences: { high: 1, medium: 0.8, review: 0.5 },
  sections: {},
}

/** Importance of a change from 0 to 1: its kind, op and confidence, and for a figure how far its value moved. The same in both directions. */
export function importanceOf(change: Omit<Change, 'importance'>): number {
  return Math.min(1, weighed(change, IMPORTANCE))
}

/** The same by the weights of a user, without an upper end, so that great weights still tell changes apart. */
export function weighed(change: Omit<Change, 'importance'>, weights: ImportanceWeights): number {
  const base = weights.kinds[change.kind] * weights.ops[change.op] * weights.confidences[change.confidence]
  const sections = [...change.before, ...change.after].map(({ section }) => section ?? '')
  const factors = Object.entries(weights.sections)
    .filter(([id]) => sections.some((section) => section === id || section.startsWith(`${id}/`)))
    .map(([, factor]) => factor)
  const size = sizeOf(change)
  return Math.round(base * size * Math.max(...factors, factors.length ? 0 : 1) * 1000) / 1000
}

/** 0.5 for a change without a size or of less than a per cent, up to 1 for a tenfold one. */
function sizeOf({ kind, op, fields }: Omit<Change, 'importance'>): number {
  if (kind !== 'figure' || op === 'added' || op === 'not-mentioned') return 0.75
  const ratio = fields.find(({ field }) => field === 'value')?.ratio
  if (ratio === undefined) return 0.5
  if (ratio === null || ratio <= 0) return 0.75
  return 0.5 + 0.5 * Math.min(1, Math.abs(Math.log10(ratio)))
}

/** The most important first; ties in the order of the change set. */
export function byImportance(changes: readonly Change[], weights: ImportanceWeights = IMPORTANCE): Change[] {
  const ranked = changes.map((change, index) => ({ change, index, importance: weighed(change, weights) }))
  return ranked.sort((a, b) => b.importance - a.importance || a.index - b.index).map(({ change }) => change)
}
