import type { SectionFact } from './facts.ts'
import { standsAsTitle } from './title-lines.ts'
import type { View } from './view.ts'
import { round } from './weights.ts'
import { squeeze, stemsOf } from './words.ts'

/** A section of one document whose text stands in several of the other. */
export interface SectionSplit {
  /** The document that has it as one section. */
  readonly whole: 'left' | 'right'
  readonly one: number
  readonly parts: readonly number[]
  /** Share of the one section's text that the parts hold. */
  readonly covered: number
}

/** Words of a run. Runs of content words: an edit changes the few that hold it. */
const RUN = 3
/** Fewest runs of a section that is told apart by them. */
const LEAST = 12
/** Share of runs that both sides must find in the other; real successive reports share under one in a hundred sentences. */
const COVERED = 0.75
/** Least share of the whole that each part holds; and no part holds all but that, or it would be the section itself. */
const PART = 0.15

/**
 * Sections that were divided or put together: at least `COVERED` of the one text stands in the parts, and as much of each part in the
 * one. Own text only, without subsections, so that a parent does not stand for its children. A section is in one split at most.
 */
export function findSplits(
  a: View,
  b: View,
  left: readonly SectionFact[],
  right: readonly SectionFact[],
): SectionSplit[] {
  const [runsA, runsB] = [runsOf(a, left), runsOf(b, right)]
  const found = [...splitsOf(runsA, runsB, 'left'), ...splitsOf(runsB, runsA, 'right')].filter((split) =>
    split.whole === 'left' ? isDivided(split, left, right, a) : isDivided(split, right, left, b),
  )
  // The best covered first; equal ones by an order that both directions share.
  const key = ({ one, parts }: SectionSplit) => one + parts.reduce((sum, part) => sum + part, 0)
  const taken = { left: new Set<number>(), right: new Set<number>() }
  return found
    .toSorted((x, y) => y.covered - x.covered || key(x) - key(y))
    .filter(({ whole, one, parts }) => {
      const [own, other] = whole === 'left' ? [taken.left, taken.right] : [taken.right, taken.left]
      if (own.has(one) || parts.some((part) => other.has(part))) return false
      own.add(one)
      for (const part of parts) other.add(part)
      return true
    })
}

/** False where the titles of the parts stand in the document that has the whole: there they were not read as titles, and nothing was divided. */
function isDivided(
  { one, parts }: SectionSplit,
  wholes: readonly SectionFact[],
  others: readonly SectionFact[],
  { lines }: View,
): boolean {
  const own = squeeze(wholes[one]?.label ?? '')
  return parts.some((part) => {
    const title = others[part]?.label ?? ''
    return squeeze(title) !== own && !standsAsTitle(title, lines)
  })
}

function splitsOf(
  wholes: readonly ReadonlySet<string>[],
  others: readonly ReadonlySet<string>[],
  whole: 'left' | 'right',
): SectionSplit[] {
  const holders = new Map<string, number[]>()
  others.forEach((runs, index) => {
    for (const run of runs) {
      const list = holders.get(run)
      if (list) list.push(index)
      else holders.set(run, [index])
    }
  })
  return wholes.flatMap((runs, one): SectionSplit[] => {
    if (runs.size < 2 * LEAST) return []
    const shared = new Map<number, number>()
    for (const run of runs) for (const index of holders.get(run) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    const parts = [...shared]
      .filter(([index, count]) => {
        const size = others[index]?.size ?? 0
        return size >= LEAST && count >= COVERED * size && count >= PART * runs.size && count <= (1 - PART) * runs.size
      })
      .map(([index]) => index)
      .sort((x, y) => x - y)
    if (parts.length < 2) return []
    const covered = [...runs].filter((run) => parts.some((part) => others[part]?.has(run))).length / runs.size
    return covered >= COVERED ? [{ whole, one, parts, covered: round(covered) }] : []
  })
}

/** For each section the runs of content words in its own text. */
function runsOf(view: View, facts: readonly SectionFact[]): Set<string>[] {
  const children = new Map<string, { start: number; end: number }[]>()
  for (const { parent, start, end } of view.submission.sections) {
    if (parent === null) continue
    const list = children.get(parent)
    if (list) list.push({ start, end })
    else children.set(parent, [{ start, end }])
  }
  return facts.map(({ record, statements }) => {
    const runs = new Set<string>()
    let at = statements[0]?.end ?? record.start
    for (const child of [...(children.get(record.id) ?? []), { start: record.end, end: record.end }]) {
      const stems = stemsOf(view.text.slice(at, Math.max(at, child.start)))
      for (let i = 0; i + RUN <= stems.length; i += 1) runs.add(stems.slice(i, i + RUN).join(' '))
      at = Math.max(at, child.end)
    }
    return runs
  })
}
