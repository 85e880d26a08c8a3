/** Gold items with what was found for each, what was missed and what is spurious. */
export interface Paired<G, F> {
  readonly pairs: readonly (readonly [G, F])[]
  readonly missed: readonly G[]
  readonly spurious: readonly F[]
}

interface Positioned {
  readonly pos: number
}

/** Pairs each gold item, in order, with the nearest unused finding that `same` accepts. */
export function pair<G extends Positioned, F extends Positioned>(
  gold: readonly G[],
  found: readonly F[],
  same: (g: G, f: F) => boolean,
): Paired<G, F> {
  const used = new Set<F>()
  const pairs: [G, F][] = []
  const missed: G[] = []
  for (const g of gold) {
    let best: F | undefined
    for (const f of found) {
      if (used.has(f) || !same(g, f)) continue
      if (!best || Math.abs(f.pos - g.pos) < Math.abs(best.pos - g.pos)) best = f
    }
    if (best) {
      used.add(best)
      pairs.push([g, best])
    } else missed.push(g)
  }
  return { pairs, missed, spurious: found.filter((f) => !used.has(f)) }
}

/** Takes from the spurious those that a list of free gold (optional, anaphors, either) accepts: they cost nothing. */
export function forgive<G extends Positioned, F extends Positioned>(
  paired: Paired<G, F>,
  free: readonly G[],
  same: (g: G, f: F) => boolean,
): Paired<G, F> {
  return { ...paired, spurious: pair(free, paired.spurious, same).spurious }
}
