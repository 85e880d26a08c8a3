import { alignSections, plainTitle, SECTION_FLOOR, sectionFacts, titleKey } from './align-sections.ts'
import { pairChange } from './change.ts'
import { sectionFields } from './classify.ts'
import { aloneChanges, type Comparison, linksOf, type Outcome } from './comparison.ts'
import { openIndexes, type Pair } from './pairing.ts'
import { trigramDice } from './words.ts'

/** For each document, the name that a section has in both: its own id, or for paired sections the pair's. */
export interface SectionNames {
  readonly left: ReadonlyMap<string, string>
  readonly right: ReadonlyMap<string, string>
}

export function compareSections(comparison: Comparison): Outcome & { readonly names: SectionNames } {
  const [left, right] = [sectionFacts(comparison.left), sectionFacts(comparison.right)]
  const aligned = alignSections(comparison.left, comparison.right, left, right, comparison.idf)
  const pairs: Pair[] = aligned.map((pair) => ({ ...pair, margin: null, otherA: [], otherB: [] }))
  const names = {
    left: new Map(aligned.map(({ a }, i) => [left[a]?.record.id ?? '', `pair ${i}`])),
    right: new Map(aligned.map(({ b }, i) => [right[b]?.record.id ?? '', `pair ${i}`])),
  }
  const sides = {
    left,
    right,
    documents: [comparison.left.submission.document.id, comparison.right.submission.document.id],
  } as const
  const changes = pairs.flatMap((pair) => {
    const [a, b] = [left[pair.a], right[pair.b]]
    if (!a || !b) return []
    const parents = [names.left.get(a.record.parent ?? ''), names.right.get(b.record.parent ?? '')]
    // A parent that has no counterpart is news of the parent, not a move of what stands under it.
    const moved = parents[0] !== undefined && parents[1] !== undefined && parents[0] !== parents[1]
    const sameTitle = titleKey(a) === titleKey(b) || trigramDice(plainTitle(a.label), plainTitle(b.label)) >= 0.9
    const fields = sectionFields(a, b, sameTitle, moved)
    return fields.length ? pairChange(sides, pair, sameTitle ? 'moved' : 'renamed', fields) : []
  })
  const none = { nearestOfA: new Map(), nearestOfB: new Map(), floor: SECTION_FLOOR }
  const alone = aloneChanges(
    comparison,
    left,
    right,
    openIndexes(
      left.length,
      pairs.map(({ a }) => a),
    ),
    openIndexes(
      right.length,
      pairs.map(({ b }) => b),
    ),
    none,
  )
  return {
    changes: [...changes, ...alone.changes],
    same: pairs.length - changes.length,
    aside: { 'in-text': alone.inText.length },
    greedy: [],
    links: linksOf(left, right, pairs),
    names,
  }
}
