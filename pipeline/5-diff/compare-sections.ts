import type { Change } from '../../schemas/index.ts'
import { alignSections, plainTitle, SECTION_FLOOR, type SectionPair, sectionFacts, titleKey } from './align-sections.ts'
import { groupChange, pairChange } from './change.ts'
import { sectionFields } from './classify.ts'
import { aloneChanges, type Comparison, linksOf, type Outcome } from './comparison.ts'
import type { SectionFact } from './facts.ts'
import { openIndexes, type Pair } from './pairing.ts'
import { findSplits, type SectionSplit } from './section-splits.ts'
import { trigramDice } from './words.ts'

/** For each document, the name that a section has in both: its own id, or for paired sections the pair's. */
export interface SectionNames {
  readonly left: ReadonlyMap<string, string>
  readonly right: ReadonlyMap<string, string>
}

export function compareSections(comparison: Comparison): Outcome & { readonly names: SectionNames } {
  const [left, right] = [sectionFacts(comparison.left), sectionFacts(comparison.right)]
  const splits = findSplits(comparison.left, comparison.right, left, right)
  const inSplits = {
    left: new Set(splits.flatMap(indexesOf('left'))),
    right: new Set(splits.flatMap(indexesOf('right'))),
  }
  const aligned = alignOthers(comparison, left, right, inSplits)
  const pairs: Pair[] = aligned.map((pair) => ({ ...pair, margin: null, otherA: [], otherB: [] }))
  const nameOf = (side: 'left' | 'right', facts: readonly SectionFact[]) =>
    new Map([
      ...aligned.map((pair, i) => [facts[side === 'left' ? pair.a : pair.b]?.record.id ?? '', `pair ${i}`] as const),
      ...splits.flatMap((split, i) =>
        indexesOf(side)(split).map((index) => [facts[index]?.record.id ?? '', `split ${i}`] as const),
      ),
    ])
  const names = { left: nameOf('left', left), right: nameOf('right', right) }
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
  const divided = splits.flatMap((split): Change[] =>
    groupChange(sides, indexesOf('left')(split), indexesOf('right')(split), {
      basis: 'inferred',
      score: split.covered,
      parts: [
        { signal: 'content', points: split.covered, why: `${Math.round(split.covered * 100)} % of its runs of words` },
      ],
    }),
  )
  const used = (side: 'left' | 'right') => [
    ...pairs.map((pair) => (side === 'left' ? pair.a : pair.b)),
    ...splits.flatMap(indexesOf(side)),
  ]
  const none = { nearestOfA: new Map(), nearestOfB: new Map(), floor: SECTION_FLOOR }
  const alone = aloneChanges(
    comparison,
    left,
    right,
    openIndexes(left.length, used('left')),
    openIndexes(right.length, used('right')),
    none,
  )
  return {
    changes: [...changes, ...divided, ...alone.changes],
    same: pairs.length - changes.length,
    aside: { 'in-text': alone.inText.length },
    greedy: [],
    links: linksOf(left, right, pairs),
    names,
  }
}

/** Pairs the sections that are in no split. */
function alignOthers(
  { left: a, right: b, idf }: Comparison,
  left: readonly SectionFact[],
  right: readonly SectionFact[],
  inSplits: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> },
): SectionPair[] {
  const [rows, columns] = [openIndexes(left.length, inSplits.left), openIndexes(right.length, inSplits.right)]
  const factsOf = (facts: readonly SectionFact[], indexes: readonly number[]) =>
    indexes.flatMap((index) => facts[index] ?? [])
  return alignSections(a, b, factsOf(left, rows), factsOf(right, columns), idf).map((pair) => ({
    ...pair,
    a: rows[pair.a] ?? 0,
    b: columns[pair.b] ?? 0,
  }))
}

function indexesOf(side: 'left' | 'right'): (split: SectionSplit) => readonly number[] {
  return ({ whole, one, parts }) => (whole === side ? [one] : parts)
}
