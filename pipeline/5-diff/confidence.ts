import type { Confidence } from '../../schemas/index.ts'

/** Published thresholds of the words high, medium and review. */
export const CONFIDENCE = {
  /** A pair by points: high from here, with a lead over the runner-up of at least `margin`. */
  high: 0.75,
  margin: 0.1,
  medium: 0.6,
  /** No partner: high where the nearest candidate of the other document has fewer points than this, else medium, else review. */
  aloneHigh: 0.35,
  aloneMedium: 0.45,
} as const

export function pairConfidence(basis: string, points: number, margin: number | null): Confidence {
  if (basis !== 'inferred') return 'high'
  if (points >= CONFIDENCE.high && (margin === null || margin >= CONFIDENCE.margin)) return 'high'
  return points >= CONFIDENCE.medium ? 'medium' : 'review'
}

/** How sure it is that a fact has no partner, by the points of what came nearest. */
export function aloneConfidence(nearest: number): Confidence {
  if (nearest < CONFIDENCE.aloneHigh) return 'high'
  return nearest < CONFIDENCE.aloneMedium ? 'medium' : 'review'
}
