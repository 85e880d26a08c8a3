import {
  isBracketedReference,
  isUnnumberedHeading,
  type Look,
  lookOf,
  numberedCandidates,
  type Surroundings,
} from './candidates.ts'
import { isProse } from './masthead.ts'
import type { Reading } from './numbering.ts'
import { chooseNumbered, type NumberedHeading } from './sequence.ts'
import { isUsualTitle } from './titles.ts'

/** A heading: the units that it is printed in, and what orders it among the others. */
export interface Heading {
  /** First unit, and the first behind it: a heading over two blocks is one. */
  readonly from: number
  readonly to: number
  /** The reading of its number that holds; null where it has none. */
  readonly reading: Reading | null
  /** The same as the search over the sequence left it, with the heading it is under. */
  readonly numbered: NumberedHeading | null
  readonly prominence: number
}

/** Finds the headings of a document, in order. */
export function headingsOf(around: Surroundings): Heading[] {
  const looks = around.units.map((unit) => lookOf(unit, around))
  const numbered = new Map(chooseNumbered(numberedCandidates(looks, around)).map((heading) => [heading.unit, heading]))
  const headings: Heading[] = []
  for (const look of looks) {
    const { index } = look.unit
    const choice = numbered.get(index) ?? null
    const last = headings.at(-1)
    if (last?.to === index && !around.body.typed && isBracketedReference(look)) {
      headings[headings.length - 1] = { ...last, to: index + 1 }
      continue
    }
    if (choice === null && !isUnnumbered(look, looks, around)) continue
    const before = last && looks[last.from]
    if (last && before && last.to === index && !choice && goesOn(before, looks[index - 1], look)) {
      headings[headings.length - 1] = { ...last, to: index + 1 }
      continue
    }
    headings.push({
      from: index,
      to: index + 1,
      reading: choice?.reading ?? null,
      numbered: choice,
      prominence: choice?.prominence ?? look.prominence,
    })
  }
  return withoutTitlePage(withoutMasthead(headings, looks, around), around)
}

/**
 * Units of headings that are the title of the table under them: set like no other heading, and with nothing but the
 * table behind.
 */
export function tableTitlesOf(
  headings: readonly Heading[],
  { units, captions }: Surroundings & { captions: ReadonlySet<number> },
): Set<number> {
  const styles = new Map<number, number>()
  const overTable = headings.filter(
    ({ from, to, reading }) =>
      !reading && units[to]?.block.kind === 'table' && !captions.has(to - 1) && !isUsualTitle(units[from]?.text ?? ''),
  )
  for (const { prominence, from, numbered } of headings) {
    if (!numbered && !overTable.some((heading) => heading.from === from))
      styles.set(prominence, (styles.get(prominence) ?? 0) + 1)
  }
  return new Set(overTable.filter(({ prominence }) => (styles.get(prominence) ?? 0) < 2).map(({ from }) => from))
}

// A title printed again before the text begins stands out more than any heading behind.
function withoutTitlePage(headings: Heading[], { units, body }: Surroundings): Heading[] {
  const prose = units.findIndex((unit) => isProse(unit, body.size))
  const highest = Math.max(...headings.filter(({ from }) => from > prose).map(({ prominence }) => prominence))
  return headings.filter(({ from, to, reading, prominence }) => {
    if (reading || from > prose || prominence <= highest + 1 || !body.typed) return true
    return to === prose || isUsualTitle(units[from]?.text ?? '') || units[from]?.block.hints.level !== null
  })
}

function isUnnumbered(look: Look, looks: readonly Look[], around: Surroundings): boolean {
  if (look.reading && !look.reading.bare) return false
  return isUnnumberedHeading(look, looks, around)
}

// The second block of a heading: set like the first, close under it; also the title under "Article 5".
function goesOn(first: Look, before: Look | undefined, look: Look): boolean {
  const { hints, page } = look.unit.block
  const above = first.unit.block
  if (!before || above.page !== page || before.shape.stopped || hints.level !== null || look.reading) return false
  if (isUsualTitle(look.unit.text)) return false
  if (first.reading?.part && first.reading.contentStart >= first.unit.text.length)
    return Math.abs(first.prominence - look.prominence) < 1.5
  if (hints.size === null || hints.gapBefore === null) return false
  const same = hints.size === above.hints.size && hints.bold === above.hints.bold && hints.italic === above.hints.italic
  return same && hints.gapBefore < 0.3 && (above.hints.gapBefore ?? 9) > hints.gapBefore + 0.2
}

// Lines of a title page are titles, unless numbered, usual as headings, or set like headings further on.
function withoutMasthead(
  headings: Heading[],
  looks: readonly Look[],
  { masthead, body, units }: Surroundings,
): Heading[] {
  const later = new Set<number>()
  for (const { from, prominence, reading } of headings) if (from >= masthead && !reading) later.add(prominence)
  const levels = headings.map(({ from }) => units[from]?.block.hints.level ?? null)
  const loneTop = levels[0] === 1 && levels.filter((level) => level === 1).length === 1 && headings.length > 1
  return headings.filter(({ from, to, numbered, prominence }, i) => {
    if (i === 0 && loneTop && from < Math.max(masthead, 3) && !numbered && !isUsualTitle(units[from]?.text ?? ''))
      return false
    if (from >= masthead || numbered || isUsualTitle(units[from]?.text ?? '')) return true
    if (!body.typed) return false
    const next = looks[to]
    return later.has(prominence) && next !== undefined && (isProse(next.unit, body.size) || next.unit.index >= masthead)
  })
}
