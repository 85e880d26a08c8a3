import type { FigureFact, FigureFeatures } from './facts.ts'
import { cosine, type Idf, round } from './weights.ts'
import { STEM } from './words.ts'

/** Points that each signal can give; those that neither side has are left out and the rest is scaled up to 1. */
export const FIGURE_POINTS = {
  unit: 0.2,
  measures: 0.15,
  near: 0.25,
  sentence: 0.25,
  topic: 0.05,
  subject: 0.1,
  section: 0.05,
} as const

export interface Part {
  readonly signal: string
  readonly points: number
  readonly why: string
}

export interface Score {
  readonly points: number
  readonly parts: readonly Part[]
  /** Why the two can never be one fact, whatever the points; null where nothing stands against it. */
  readonly veto: string | null
}

const INCOMPATIBLE_ROLES = new Set([
  'result target',
  'penalty result',
  'budget result',
  'penalty population',
  'penalty target',
  'population target',
])

/** What forbids a pair: money against count, target against result, one year against all years since. */
export function figureVeto(a: FigureFeatures, b: FigureFeatures): string | null {
  if (a.group !== b.group) return `${[a.group, b.group].sort().join(' against ')}`
  if (INCOMPATIBLE_ROLES.has([a.role, b.role].sort().join(' '))) return `${[a.role, b.role].sort().join(' against ')}`
  if (a.scope && b.scope && a.scope !== b.scope && a.scope !== 'stock' && b.scope !== 'stock')
    return 'annual against cumulative'
  if (a.group === 'share' && a.directed !== b.directed) return 'a change against a level'
  return null
}

/** Points of the best pair of statements of two facts. */
export function scoreFigures(a: FigureFact, b: FigureFact, idf: Idf): Score {
  let best: Score | null = null
  for (const x of a.features.slice(0, 4)) {
    for (const y of b.features.slice(0, 4)) {
      const score = scoreFeatures(x, y, idf)
      if (!best || rank(score) > rank(best)) best = score
    }
  }
  return best ?? { points: 0, parts: [], veto: 'no statement' }
}

function rank({ points, veto }: Score): number {
  return veto ? points - 2 : points
}

function scoreFeatures(a: FigureFeatures, b: FigureFeatures, idf: Idf): Score {
  const signals: { signal: keyof typeof FIGURE_POINTS; likeness: number; weight: number }[] = []
  const add = (signal: keyof typeof FIGURE_POINTS, likeness: number, share = 1) =>
    signals.push({ signal, likeness, weight: FIGURE_POINTS[signal] * share })
  const counts = a.group === 'count'
  if (a.unit.size || b.unit.size) add('unit', unitLikeness(a, b, idf), counts ? telling(a, b, idf) : 0.3)
  if (a.measures.size || b.measures.size) add('measures', cosine(a.measures, b.measures, idf), a.cell && b.cell ? 3 : 1)
  add('near', cosine(a.near, b.near, idf))
  add('sentence', cosine(a.sentence, b.sentence, idf))
  if (a.topic.size && b.topic.size) add('topic', cosine(a.topic, b.topic, idf))
  if (a.subjects.size && b.subjects.size) add('subject', [...a.subjects].some((id) => b.subjects.has(id)) ? 1 : 0)
  if (a.section && b.section) add('section', a.section === b.section ? 1 : 0)
  const total = signals.reduce((sum, { weight }) => sum + weight, 0)
  const parts = signals.map(({ signal, likeness, weight }) => ({
    signal,
    points: round((weight / total) * likeness),
    why: `${signal}: ${Math.round(likeness * 100)} % alike, of ${round(weight / total)} points`,
  }))
  const points = round(parts.reduce((sum, part) => sum + part.points, 0))
  return { points, parts, veto: figureVeto(a, b) ?? cellVeto(a, b, idf) }
}

/** Cells of two tables are one measure only where their row labels, and their columns where named, agree. */
function cellVeto(a: FigureFeatures, b: FigureFeatures, idf: Idf): string | null {
  if (!a.cell || !b.cell) return null
  if (cosine(a.measures, b.measures, idf) < 0.5) return 'another row of the table'
  if (a.column.size && b.column.size && cosine(a.column, b.column, idf) < 0.3) return 'another column of the table'
  return null
}

function unitLikeness(a: FigureFeatures, b: FigureFeatures, idf: Idf): number {
  const words = cosine(a.unit, b.unit, idf)
  if (!a.head || !b.head) return words
  return a.head === b.head ? 0.6 + 0.4 * words : 0.4 * words
}

/** How much an agreement of counted nouns tells: little where both count what the whole document is about. */
function telling(a: FigureFeatures, b: FigureFeatures, idf: Idf): number {
  const words = [...a.unit, ...b.unit]
  return Math.min(1, Math.max(0.2, ...words.map((word) => idf(word.slice(0, STEM)))))
}
