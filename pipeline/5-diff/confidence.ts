import type { Confidence } from '../../schemas/index.ts'

/** Published thresholds of the words high, medium and review. */
export const CONFIDENCE = {
  /** A pair by points: high from here, with a lead over the runner-up of at least `margin`. */
  high: 0.75,
  margin: 0.1,
  medium: 0.6,
  /** No partner: high where the nearest candidate of the other document comes less than this far towards a pair, else medium, else review. */
  aloneHigh: 0.64,
  aloneMedium: 0.82,
} as const

/** `differently`: titled in other words, which two laws may be as well as one; then it is never high. */
export function pairConfidence(basis: string, points: number, margin: number | null, differently = false): Confidence {
  if (basis !== 'inferred') return 'high'
  if (!differently && points >= CONFIDENCE.high && (margin === null || margin >= CONFIDENCE.margin)) return 'high'
  return points >= CONFIDENCE.medium ? 'medium' : 'review'
}

/** How sure it is that a fact has no partner, by the points of what came nearest, as a share of the points that make a pair. */
export function aloneConfidence(nearest: number, floor: number): Confidence {
  const share = nearest / floor
  if (share < CONFIDENCE.aloneHigh) return 'high'
  return share < CONFIDENCE.aloneMedium ? 'medium' : 'review'
}
