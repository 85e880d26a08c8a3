import type { Heading } from './headings.ts'
import type { NumberedHeading } from './sequence.ts'
import { isClosingTitle, isUsualTitle } from './titles.ts'
import type { Unit } from './unit.ts'

/** Headings whose prominence differs by less are set alike. */
const ALIKE = 0.3

/**
 * The parent of each heading, as an index into the list; -1 at the top. Numbered headings go where their sequence puts
 * them; those without a number by how much they stand out.
 */
export function parentsOf(headings: readonly Heading[], units: readonly Unit[], typed: boolean): number[] {
  // The matter that closes a document belongs to no chapter, however small its heading is set.
  const lastNumbered = headings.findLastIndex(({ numbered }) => numbered && numbered.reading.part !== 'annex')
  const parents: number[] = []
  const placed = new Map<NumberedHeading, number>()
  let open: number[] = []
  for (const [i, heading] of headings.entries()) {
    const { numbered, prominence } = heading
    const words = units[heading.from]?.text ?? ''
    const closing = i > lastNumbered && (isClosingTitle(words) || (!typed && isUsualTitle(words)))
    if (closing) open = []
    else
      open = numbered
        ? openAbove(numbered, open, headings, parents, placed)
        : lessProminentClosed(prominence, open, headings)
    parents.push(open.at(-1) ?? -1)
    if (numbered) placed.set(numbered, i)
    open.push(i)
  }
  return parents
}

function lessProminentClosed(prominence: number, open: readonly number[], headings: readonly Heading[]): number[] {
  const kept = [...open]
  while (kept.length > 0 && (headings[kept.at(-1) ?? 0]?.prominence ?? 0) <= prominence + ALIKE) kept.pop()
  return kept
}

function openAbove(
  numbered: NumberedHeading,
  open: readonly number[],
  headings: readonly Heading[],
  parents: readonly number[],
  placed: ReadonlyMap<NumberedHeading, number>,
): number[] {
  // Beside the heading that it counts on from, where that is open.
  const sibling = open.find((i) => {
    const other = headings[i]?.numbered
    return other && other.parent === numbered.parent && other.reading.family === numbered.reading.family
  })
  const restarted = numbered.oddity === null && numbered.reading.path.at(-1) === 1
  if (sibling !== undefined && !restarted) return open.slice(0, open.indexOf(sibling))
  const above = numbered.parent === null ? -1 : (placed.get(numbered.parent) ?? -1)
  const kept = [...open]
  while (kept.length > 0) {
    const top = kept.at(-1) ?? -1
    if (top === above) break
    const heading = headings[top]
    if (heading && !heading.numbered && top > above && heading.prominence > numbered.prominence + ALIKE) break
    kept.pop()
  }
  return kept.length === 0 && above >= 0 ? pathTo(above, parents) : kept
}

function pathTo(index: number, parents: readonly number[]): number[] {
  const path: number[] = []
  for (let i = index; i >= 0; i = parents[i] ?? -1) path.unshift(i)
  return path
}
