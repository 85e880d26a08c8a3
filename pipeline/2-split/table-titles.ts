import type { SourceTable } from '../common/source-document.ts'
import { lastStartingBefore } from '../common/span.ts'
import { captionOf } from './captions.ts'
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
    const above = units.slice(Math.max(0, index - MOST_BETWEEN - 1), index).reverse()
    let unitsLine: string | null = null
    for (const before of above) {
      if (captionOf(before) === 'table') return withUnits(before.text, unitsLine)
      if (before.text.length > 120) break
      if (isUnits(before)) unitsLine ??= before.text
      else if (before.shape.stopped) break
    }
    const [own] = above.filter((unit) => !isUnits(unit))
    unitsLine = above[0] && isUnits(above[0]) ? above[0].text : null
    const caption = above.slice(0, 2).find((unit) => captions.has(unit.index))
    if (caption && (caption === above[0] || (above[0]?.text.length ?? 0) <= 120))
      return withUnits(caption.text, unitsLine)
    return own && isTitleLine(own) && (own === above[0] || unitsLine !== null)
      ? withUnits(own.text, unitsLine)
      : unitsLine
  }
}

/** Lines that may stand between a caption and its table. */
const MOST_BETWEEN = 2

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
  return (
    level === null && list === null && readings.length === 0 && /^\p{Lu}/u.test(text) && /[\p{L}\p{N})%*]$/u.test(text)
  )
}
