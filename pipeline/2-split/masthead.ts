import type { Unit } from './unit.ts'

/** Units that a title page or masthead may have at most. */
const LONGEST = 60

/**
 * Index of the first unit behind the title page or masthead: where the first prose, numbered paragraph, table of
 * contents or second page begins.
 */
export function endOfMasthead(units: readonly Unit[], stops: ReadonlySet<number>, size: number): number {
  const page = units[0]?.block.page ?? null
  for (const unit of units.slice(0, LONGEST)) {
    // What stands beside a coat of arms may look like a table.
    if (unit.block.kind === 'table' && unit.index > 1) return unit.index
    if (stops.has(unit.index) || isProse(unit, size)) return unit.index
    if (page !== null && unit.block.page !== page) return unit.index
  }
  return units.length <= LONGEST ? units.length : 0
}

/** True for a paragraph of running text in the body's size. `size`: see `BodyStyle`. */
export function isProse(unit: Unit, size: number): boolean {
  if (unit.block.kind !== 'text' || (unit.block.hints.size ?? size) < 0.93 * size || /^[*†‡⁰¹²³⁴-⁹[]/u.test(unit.text))
    return false
  const { words, stopped } = unit.shape
  return words > 40 || (words > 14 && stopped) || (words > 6 && stopped && unit.readings.length > 0)
}
