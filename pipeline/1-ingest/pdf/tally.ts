/** Adds weight to a key. */
export function add<K>(counts: Map<K, number>, key: K, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight)
}

/** The key with the most weight; of equals the first. */
export function most<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: [K, number] | undefined
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry
  return best?.[0]
}
