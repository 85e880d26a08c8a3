import type { SourceTable } from '../common/source-document.ts'
import { lastStartingBefore } from '../common/span.ts'
import type { Unit } from './unit.ts'

/** A line between a caption and its table that gives the unit: "(in millions of euros)", "Unité : tonnes", "Per cent". */
const UNITS =
  /^(?:\(.{1,60}\)$|(?:units?|unités?|unidad(?:es)?|amounts?|montants?|montos?|importes?|values?|valeurs?|valores?) ?[:(]|(?:in|en|amounts in|montants en|importes en) \p{L}|(?:per ?cent|percentages?|pourcentages?|porcentajes?)$)/iu

/** Longest line of units, and longest title. */
const LONGEST_UNITS = 80
const LONGEST_TITLE = 200

/** Gives the caption above a table, with at most a line of units or a sub-title between; the line of units is part of it. */
export function titleFinder(
  units: readonly Unit[],
  captions: ReadonlySet<number>,
): (table: SourceTable) => string | null {
  return ({ start }) => {
    const index = lastStartingBefore(units, start)
    const [above, higher] = [units[index - 1], units[index - 2]]
    const unitsLine = above !== undefined && !captions.has(above.index) && isUnits(above) ? above.text : null
    for (const before of [above, higher]) {
      if (before && captions.has(before.index)) return before === higher ? withUnits(before.text, unitsLine) : before.text
      if (!before || before.text.length > 120) break
    }
    if (unitsLine !== null) return higher && isTitleLine(higher) ? withUnits(higher.text, unitsLine) : unitsLine
    return above && isTitleLine(above) ? above.text : null
  }
}

function withUnits(title: string, unitsLine: string | null): string {
  if (unitsLine === null) return title
  return `${title} ${unitsLine.startsWith('(') ? unitsLine : `(${unitsLine})`}`
}

const isUnits = ({ text, block }: Unit): boolean =>
  block.kind === 'text' && text.length <= LONGEST_UNITS && UNITS.test(text) && !/[.;:]$/u.test(text)

/** A line close above a table, of some words and no sentence: bold, centred, or without a stop or number of a section. */
function isTitleLine({ text, block, shape, readings }: Unit): boolean {
  const { bold, centred, level, list } = block.hints
  if (block.kind !== 'text' || shape.stopped || shape.words <= 2 || text.length > LONGEST_TITLE) return false
  if (bold === true || centred === true) return true
  return level === null && list === null && readings.length === 0 && /^\p{Lu}/u.test(text) && /[\p{L}\p{N})%*]$/u.test(text)
}
