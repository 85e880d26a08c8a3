import type { Change, Confidence, Submission } from '../../schemas/index.ts'
import { aloneChange, pick } from './change.ts'
import { aloneConfidence } from './confidence.ts'
import type { Fact } from './facts.ts'
import { isMentioned, wanted } from './mentioned.ts'
import { type FindNearest, makeNearest } from './nearest.ts'
import type { Candidate, Pairing } from './pairing.ts'
import { makeView, pagesRead, sentenceAt, type View } from './view.ts'
import { type Idf, makeIdf } from './weights.ts'
import { stemsOf, termsOf } from './words.ts'

/** Two documents under comparison. Left and right are an order of the documents' content, not of time: so the result has no direction. */
export interface Comparison {
  readonly left: View
  readonly right: View
  /** Rarity of stems, and of the words of names, in both texts. */
  readonly idf: Idf
  readonly nameIdf: Idf
  readonly nearest: { readonly left: FindNearest; readonly right: FindNearest }
  /** True where the two texts are in different languages: words do not meet, only ids do. */
  readonly languagesDiffer: boolean
}

/** What comparing one kind of record gave. */
export interface Outcome {
  readonly changes: readonly Change[]
  readonly same: number
  /** Facts left out of the comparison, by reason: "in-text", "older". */
  readonly aside: Readonly<Record<string, number>>
  readonly greedy: readonly number[]
  /** Facts of the two documents that were taken for one, changed or not. */
  readonly links: readonly Link[]
}

export interface Link {
  readonly left: Fact
  readonly right: Fact
}

export function linksOf(
  left: readonly Fact[],
  right: readonly Fact[],
  pairs: readonly { a: number; b: number }[],
): Link[] {
  return pairs.flatMap(({ a, b }) => {
    const [x, y] = [left[a], right[b]]
    return x && y ? [{ left: x, right: y }] : []
  })
}

export function makeComparison(left: Submission, right: Submission): Comparison {
  const [a, b] = [makeView(left), makeView(right)]
  const idf = makeIdf([a.body, b.body])
  const language = (view: View) => view.submission.document.language?.split('-')[0] ?? null
  const [x, y] = [language(a), language(b)]
  return {
    left: a,
    right: b,
    idf,
    nameIdf: makeIdf([a.body, b.body], termsOf),
    nearest: { left: makeNearest(a, idf), right: makeNearest(b, idf) },
    languagesDiffer: x !== null && y !== null && x !== y,
  }
}

/** Changes of the facts that were not paired: added and not mentioned, proven by a search of the other text. */
export function aloneChanges<F extends Fact>(
  comparison: Comparison,
  left: readonly F[],
  right: readonly F[],
  openA: readonly number[],
  openB: readonly number[],
  pairing: Pick<Pairing, 'nearestOfA' | 'nearestOfB' | 'floor'>,
): { changes: Change[]; inText: readonly F[] } {
  const changes: Change[] = []
  const inText: F[] = []
  const visit = (
    side: 'left' | 'right',
    facts: readonly F[],
    open: readonly number[],
    nearest: ReadonlyMap<number, readonly Candidate[]>,
  ) => {
    const own = side === 'left' ? comparison.left : comparison.right
    const other = side === 'left' ? comparison.right : comparison.left
    for (const index of open) {
      const fact = facts[index]
      if (!fact) continue
      if (isMentioned(fact, own, other)) {
        inText.push(fact)
        continue
      }
      const comparable = other.whole && !(comparison.languagesDiffer && fact.kind !== 'statute')
      const candidates = nearest.get(index) ?? []
      const points = candidates.reduce((most, candidate) => Math.max(most, candidate.points), 0)
      const picked = pick(side === 'left' ? right : left, candidates)
      const passage =
        points < WEAK * pairing.floor
          ? comparison.nearest[side === 'left' ? 'right' : 'left'](searched(fact, own))
          : null
      const alternatives = withPassage(picked, passage, points / pairing.floor)
      changes.push(
        aloneChange(fact, own.submission.document.id, {
          side,
          op: comparable ? 'gone' : 'not-comparable',
          confidence: comparable ? cap(aloneConfidence(points, pairing.floor), fact) : 'review',
          looked: { for: wanted(fact), pages: pagesRead(other) },
          alternatives,
          nearest: points,
        }),
      )
    }
  }
  visit('left', left, openA, pairing.nearestOfA)
  visit('right', right, openB, pairing.nearestOfB)
  return { changes, inText }
}

/** Words by which the nearest passage is looked for: what a figure measures may be one word, then its sentence says more. */
function searched(fact: Fact, own: View): string {
  const [statement] = fact.statements
  if (fact.kind !== 'figure' || !statement || new Set(stemsOf(fact.label)).size > 2) return fact.label
  const { start, end } = sentenceAt(own.text, statement)
  return `${fact.label} ${own.text.slice(start, end)}`
}

/** Share of the points that make a pair, below which a record of the other document says little and the passage with most of the words is looked for too. */
const WEAK = 0.6

/** Runners-up with the nearest passage among them: ahead of records that are further from a pair than it is from having all the words. */
function withPassage(
  picked: Change['alternatives'],
  passage: ReturnType<FindNearest>,
  share: number,
): Change['alternatives'] {
  if (!passage) return picked
  const { statement, points, why } = passage
  const own = { statement, score: points, why }
  const rest = picked.filter((one) => one.statement.start !== statement.start)
  return points > share ? [own, ...rest] : [...rest, own]
}

/** A bare number, of which nobody says what it counts, is told apart by too little for the word high. */
function cap(confidence: Confidence, fact: Fact): Confidence {
  const bare = fact.kind === 'figure' && fact.main.kind === 'count' && fact.main.unit === null && !fact.place?.numeric
  return bare && confidence === 'high' ? 'medium' : confidence
}
