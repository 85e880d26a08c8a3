import { once } from '../../common/memo.ts'
import type { Mention } from '../../common/mention.ts'
import { standsFor } from '../../common/stands-for.ts'

/** Where the first law of each head begins. Made once for what has been found. */
const firstOfHeads = once((found: readonly Mention[]): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const mention of found) {
    if (mention.type !== 'statute' || mention.head === null || mention.instrument === null) continue
    const { head, start } = mention
    first.set(head, Math.min(start, first.get(head) ?? start))
  }
  return first
})

/** Whether a law is named before `at` that the noun may stand for. */
export function isNamedBefore(found: readonly Mention[], noun: string, at: number): boolean {
  for (const [head, start] of firstOfHeads(found)) if (start < at && standsFor(noun, head)) return true
  return false
}
