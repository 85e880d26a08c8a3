import type { Reading } from './numerals.ts'
import { physicalUnitAt } from './physical-unit.ts'

/** A part of a physical unit told in words, in token indexes. `value` is in `unit`. */
export interface PartOfUnit {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly unit: string
  readonly ucum: string
}

const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, demi: 0.5, medio: 0.5, media: 0.5 }

/** "half a mile", "a quarter mile", "a quarter of a mile", "un demi-hectare", "medio kilómetro". */
export function* partsOfUnits(reading: Reading): Generator<PartOfUnit> {
  const { tokens, language } = reading
  for (const at of reading.halves) {
    const value = PARTS[tokens[at]?.lower ?? '']
    if (value === undefined) continue
    const article = /^(?:an?|une?|one)$/u.test(tokens[at - 1]?.lower ?? '')
    const from = article ? at - 1 : at
    const gap = gapOf(reading, at, article)
    if (gap === 0) continue
    const unit = physicalUnitAt(reading, at + gap, false)
    // "half of the tonnes", "half litres": one of them is halved.
    if (
      unit &&
      /^\p{L}{4,}$/u.test(unit.unit) &&
      !/s$/u.test(unit.unit) &&
      !(language === 'en' && unit.unit === 'feet')
    )
      yield { from, to: unit.to, value, unit: unit.unit, ucum: unit.ucum }
  }
}

/** How many tokens lie between the word for the part and the unit, with that word; 0 where they do not belong together. */
function gapOf({ tokens, language }: Reading, at: number, article: boolean): number {
  const next = tokens[at + 1]?.lower ?? ''
  if (language === 'es') return 1
  if (language === 'fr') return /^[-‐]$/u.test(next) ? 2 : 0
  if (tokens[at]?.lower === 'half')
    return /^an?$/u.test(next) || (/^[-‐]$/u.test(next) && article) ? 2 : article ? 1 : 0
  if (!article) return 0
  return next === 'of' ? (/^an?$/u.test(tokens[at + 2]?.lower ?? '') ? 3 : 0) : /^[-‐]$/u.test(next) ? 2 : 1
}
