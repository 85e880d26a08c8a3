import type { Unit } from './unit.ts'

/** The least paragraphs that count as a numbered sequence. */
const FEWEST = 4
/** The least share of the text that its numbered paragraphs, with what belongs to them, make up. */
const LEAST_SHARE = 0.4
/** Numbers that may be missing between two paragraphs (lost in the source, or set in a box). */
const WIDEST_GAP = 3

interface Link {
  readonly weight: number
  readonly unit: number
  readonly value: number
  readonly before: Link | null
}

/**
 * Finds the numbered paragraphs of a report in the manner of the United Nations ("12. The Government …"), which count
 * on through all sections. Of all chains of rising numbers it takes the one that holds most prose: lists that restart
 * break off, and the numbers of headings hold none. Returns the number of each unit that is one; empty where the
 * chain is only a list in a text that is otherwise not numbered.
 */
export function numberedParagraphsOf(units: readonly Unit[], skip: ReadonlySet<number>): Map<number, number> {
  // Best chain that ends with a number, by that number.
  const best = new Map<number, Link>()
  let longest: Link | null = null
  for (const unit of units) {
    const value = skip.has(unit.index) ? null : plainNumber(unit)
    if (value === null) continue
    const weight = proseWeight(unit)
    let before: Link | null = null
    let sum = value <= 2 ? weight : weight - 3
    for (let step = 1; step <= WIDEST_GAP + 1; step++) {
      const link = best.get(value - step)
      const total = link ? link.weight + weight + 1 - (step - 1) : Number.NEGATIVE_INFINITY
      if (link && total > sum) {
        sum = total
        before = link
      }
    }
    const link: Link = { weight: sum, unit: unit.index, value, before }
    if ((best.get(value)?.weight ?? Number.NEGATIVE_INFINITY) <= sum) best.set(value, link)
    if (!longest || sum > longest.weight) longest = link
  }
  const numbers = new Map<number, number>()
  for (let link = longest; link; link = link.before) numbers.set(link.unit, link.value)
  return numbers.size >= FEWEST && shareOf(units, numbers, skip) >= LEAST_SHARE ? numbers : new Map()
}

// "12." or "12" before prose; "(12)" and "12)" mark items.
function plainNumber({ readings }: Unit): number | null {
  const [reading] = readings
  return reading?.family === 'decimal' && reading.path.length === 1 ? reading.through : null
}

function proseWeight(unit: Unit): number {
  const { points } = unit.shape
  const { bold, size, level } = unit.block.hints
  const set = (level === null ? 0 : -4) + ((size ?? 1) > 1.1 ? -3 : 0) + (bold ? -0.5 : 0)
  return Math.max(-3, Math.min(3, -points + set))
}

// How much of the text stands in the numbered paragraphs and in what hangs on them: items, tables, quotations.
function shareOf(units: readonly Unit[], numbers: ReadonlyMap<number, number>, skip: ReadonlySet<number>): number {
  let all = 0
  let held = 0
  let inside = false
  for (const unit of units) {
    if (skip.has(unit.index) || unit.block.kind !== 'text') continue
    const size = unit.end - unit.start
    const numbered = numbers.has(unit.index)
    if (numbered) inside = true
    else if (size < 200 && unit.readings.length === 0 && unit.bullet === 0) {
      // A heading or a short line: it neither proves nor disproves.
      continue
    }
    all += size
    if (numbered || (inside && (unit.bullet > 0 || unit.readings.some(({ listLike }) => listLike)))) held += size
  }
  return all ? held / all : 0
}
