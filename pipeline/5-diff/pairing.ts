import { assign, type Edge } from './assign.ts'
import type { Fact } from './facts.ts'
import type { Part, Score } from './score-figures.ts'
import { round } from './weights.ts'

export interface Candidate {
  readonly index: number
  readonly points: number
  readonly why: string
}

/** Two facts taken for one. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly points: number
  readonly margin: number | null
  readonly parts: readonly Part[]
  readonly basis: 'same-id' | 'text-states-it' | 'inferred'
  /** Runners-up of the left fact among the right ones, and of the right fact among the left ones. */
  readonly otherB: readonly Candidate[]
  readonly otherA: readonly Candidate[]
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  /** For facts without a partner: what came nearest in the other document. */
  readonly nearestOfA: ReadonlyMap<number, readonly Candidate[]>
  readonly nearestOfB: ReadonlyMap<number, readonly Candidate[]>
  readonly greedy: readonly number[]
  /** Points that make a pair. */
  readonly floor: number
}

/** Fewest points that make a pair. */
export const PAIR_FLOOR = 0.55
/** Candidates with fewer points are forgotten. */
const CANDIDATE_FLOOR = 0.15
const ALTERNATIVES = 2

/**
 * Scores the facts that are still open and pairs them one to one. `score` answers null for pairs outside one block.
 * Candidates below the floor and vetoed ones are kept as runners-up, so that every decision can be explained.
 */
export function pairByScore<F extends Fact>(
  left: readonly F[],
  right: readonly F[],
  openA: readonly number[],
  openB: readonly number[],
  score: (a: F, b: F) => Score | null,
  floor: number = PAIR_FLOOR,
): Pairing {
  const scores = new Map<string, Score>()
  const ofA = new Map<number, Candidate[]>()
  const ofB = new Map<number, Candidate[]>()
  const edges: Edge[] = []
  for (const a of openA) {
    for (const b of openB) {
      const x: F | undefined = left[a]
      const y: F | undefined = right[b]
      const scored = x && y ? score(x, y) : null
      if (!x || !y || !scored || scored.points < CANDIDATE_FLOOR) continue
      const why =
        scored.veto ??
        (scored.points < floor ? `${scored.points} points, ${floor} needed` : 'another pair had more points')
      push(ofA, a, { index: b, points: scored.points, why })
      push(ofB, b, { index: a, points: scored.points, why })
      if (scored.veto !== null || scored.points < floor) continue
      scores.set(`${a}:${b}`, scored)
      edges.push({ a, b, points: scored.points, distance: Math.abs(a / left.length - b / right.length) })
    }
  }
  const { pairs, greedy } = assign(edges, floor)
  const best = (candidates: readonly Candidate[] | undefined, except: number) =>
    (candidates ?? [])
      .filter(({ index }) => index !== except)
      .toSorted(byPoints)
      .slice(0, ALTERNATIVES)
  const [edgesOfA, edgesOfB] = [new Map<number, Edge[]>(), new Map<number, Edge[]>()]
  for (const edge of edges) {
    push(edgesOfA, edge.a, edge)
    push(edgesOfB, edge.b, edge)
  }
  const rivals = (edge: Edge) =>
    [...(edgesOfA.get(edge.a) ?? []), ...(edgesOfB.get(edge.b) ?? [])]
      .filter(({ a, b }) => a !== edge.a || b !== edge.b)
      .map(({ points }) => points)
  const made = pairs.map((edge): Pair => {
    const second = rivals(edge)
    return {
      a: edge.a,
      b: edge.b,
      points: edge.points,
      margin: second.length ? round(edge.points - second.reduce((x, y) => Math.max(x, y), 0)) : null,
      parts: scores.get(`${edge.a}:${edge.b}`)?.parts ?? [],
      basis: 'inferred',
      otherB: best(ofA.get(edge.a), edge.b),
      otherA: best(ofB.get(edge.b), edge.a),
    }
  })
  const nearest = (map: Map<number, Candidate[]>) =>
    new Map([...map].map(([index, candidates]) => [index, best(candidates, -1)]))
  return { pairs: made, nearestOfA: nearest(ofA), nearestOfB: nearest(ofB), greedy, floor }
}

function push<T>(map: Map<number, T[]>, key: number, item: T): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

function byPoints(x: Candidate, y: Candidate): number {
  return y.points - x.points || x.index - y.index
}

/** Indexes that no pair uses yet. */
export function openIndexes(count: number, used: Iterable<number>): number[] {
  const taken = new Set(used)
  return [...Array(count).keys()].filter((index) => !taken.has(index))
}
