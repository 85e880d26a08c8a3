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
    const near = units.slice(Math.max(0, index - MOST_BETWEEN - 1), index).reverse()
    const other = near.findIndex(({ block }) => block.kind === 'table')
    const above = other < 0 ? near : near.slice(0, other)
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
    level === null &&
    list === null &&
    readings.length === 0 &&
    /^\p{Lu}/u.test(text) &&
    /[\p{L}\p{N})%*]$/u.test(text) &&
    !NO_TITLE.test(text) &&
    (!HAS_YEAR.test(text) || ENDS_IN_YEAR.test(text))
  )
}

const HAS_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
/** "Prison population by region, 2015", "… in 2015–2018", "… (2015)": a year in the middle is of something else. */
const ENDS_IN_YEAR =
  /(?:,|\(|[-–—:]| (?:in|for|of|by|en|de|du|del|au|al|to|and|à|et|a|y)) ?(?:FY ?|fiscal year )?(?:(?:19|20)\d\d(?: ?(?:[-–/]|to|and|à|et|a|y) ?)?){1,2}(?:\/\d\d)?\)?[*†‡]?$/iu
/** What stands above a table and is no title of it: dates of the paper, articles and laws, what it is compared with, sentences. */
const NO_TITLE =
  /^(?:last updated|updated|prepared|published|printed|mis à jour|publié|actualizado|publicado|elaborado|articles?|art\.|artículos?|section|compared|for \d|source|note|page|loi|ley|décret|decreto|act|law)(?!\p{L})|(?<!\p{L})(?:is|are|was|were|has|have|see|est|sont|était|furent|voir|fue|fueron|son|véase|page|página)(?!\p{L})/iu
