import type { Submission } from '../../../schemas/index.ts'
import { mulberry32 } from './random.ts'
import type { KindScore, Named } from './score.ts'

export interface Counts {
  readonly found: number
  readonly missed: number
  readonly spurious: number
}

export interface Rates extends Counts {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** 95 % interval of F1 by bootstrap; null where there is nothing to draw from. */
  readonly interval: readonly [number, number] | null
}

/** Precision, recall and F1; 1 where there was nothing to find or to be wrong about. */
export function ratesOf({ found, missed, spurious }: Counts): Omit<Rates, 'interval'> {
  const precision = found + spurious > 0 ? found / (found + spurious) : 1
  const recall = found + missed > 0 ? found / (found + missed) : 1
  return {
    found,
    missed,
    spurious,
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  }
}

export function countsOf({ found, missed, spurious }: KindScore): Counts {
  return { found: found.length, missed: missed.length, spurious: spurious.length }
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (a, b) => ({ found: a.found + b.found, missed: a.missed + b.missed, spurious: a.spurious + b.spurious }),
    { found: 0, missed: 0, spurious: 0 },
  )
}

/**
 * Counts section by section: mistakes in one section depend on each other, so the bootstrap draws sections, not items.
 * What has no place of its own (headings, entities) is a unit by itself.
 */
export function unitsOf(score: KindScore, record: Submission | undefined): Counts[] {
  const length = record?.text.length ?? 0
  const starts = (record?.sections ?? []).map(({ start }) => (length > 0 ? start / length : 0))
  const units = new Map<string, { found: number; missed: number; spurious: number }>()
  const add = (outcome: keyof Counts, items: readonly Named[]): void => {
    for (const [index, item] of items.entries()) {
      const section = starts.findLastIndex((start) => start <= item.pos)
      const key = item.pos > 0 ? `section ${section}` : `${outcome} ${index}`
      const unit = units.get(key) ?? { found: 0, missed: 0, spurious: 0 }
      unit[outcome] += 1
      units.set(key, unit)
    }
  }
  add('found', score.found)
  add('missed', score.missed)
  add('spurious', score.spurious)
  return [...units.values()]
}

const DRAWS = 1000

/** 95 % interval of F1: the 2.5th and 97.5th percentile of 1,000 draws of the units with replacement, from a fixed seed. */
export function intervalOf(units: readonly Counts[]): readonly [number, number] | null {
  if (units.length < 2) return null
  const random = mulberry32(20080917)
  const draws = Array.from(
    { length: DRAWS },
    () => ratesOf(sum(Array.from(units, (unit) => units[Math.floor(random() * units.length)] ?? unit))).f1,
  )
  draws.sort((a, b) => a - b)
  return [draws[Math.floor(DRAWS * 0.025)] ?? 0, draws[Math.ceil(DRAWS * 0.975) - 1] ?? 1]
}
