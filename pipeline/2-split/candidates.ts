import { isProse } from './masthead.ts'
import type { Reading } from './numbering.ts'
import type { NumberedCandidate } from './sequence.ts'
import type { Shape } from './shape.ts'
import { isClosingTitle, isUsualTitle } from './titles.ts'
import { type BodyStyle, prominenceOf, typographyPoints } from './typography.ts'
import { titleKey, type Unit } from './unit.ts'

/** A unit with what its look says. */
export interface Look {
  readonly unit: Unit
  readonly shape: Shape
  /** Points for a heading from words, setting and the document's own lists of sections. */
  readonly points: number
  readonly prominence: number
  /** Title as the words stand, behind the number of `reading`. */
  readonly reading: Reading | null
}

/** What is known of the document before headings are looked for. */
export interface Surroundings {
  readonly units: readonly Unit[]
  readonly body: BodyStyle
  /** Units that cannot be headings: paragraphs by number, notes, contents, captions, tables. */
  readonly taken: ReadonlySet<number>
  /** The numbered paragraphs. */
  readonly numbers: ReadonlyMap<number, number>
  /** Title keys that the contents tables or the source's outline list. */
  readonly listed: ReadonlySet<string>
  /** End of the masthead: see `endOfMasthead`. */
  readonly masthead: number
}

/** How a unit looks as a heading. */
export function lookOf(unit: Unit, { body, listed }: Surroundings): Look {
  const reading = unit.readings[0] ?? null
  const { shape } = unit
  const key = listed.size > 0 && shape.words < 50 ? titleKey(unit.text.slice(reading?.contentStart ?? 0)) : ''
  const points = shape.points + typographyPoints(unit, shape, body) + (key.length > 2 && listed.has(key) ? 3 : 0)
  return { unit, shape, points, prominence: prominenceOf(unit, shape, body), reading }
}

/** Below this no number and no sequence makes a heading of a unit. */
const HOPELESS = -3.5

/** The units that may be numbered headings, for the search over the sequence. */
export function numberedCandidates(looks: readonly Look[], around: Surroundings): NumberedCandidate[] {
  const candidates: NumberedCandidate[] = []
  const above: { prominence: number; unit: number }[] = []
  for (const look of looks) {
    const { unit, prominence } = look
    if (around.taken.has(unit.index)) continue
    if (look.reading === null) {
      if (isUnnumberedHeading(look, looks, around)) remember(above, prominence, unit.index)
      continue
    }
    const points = look.points + contextPoints(look, looks, around) + questionPoints(look.reading)
    const readings = unit.readings.filter(
      ({ part }) => !(part === 'annex' && unit.index < around.masthead && !around.body.typed),
    )
    if (points <= HOPELESS || readings.length === 0) continue
    const under = above.findLast((heading) => heading.prominence > prominence)?.unit ?? -1
    const bonus = around.body.typed ? 0 : 1
    candidates.push({ unit: unit.index, readings, points, prominence: prominence + bonus, under })
  }
  return candidates
}

// "Question 3: Please describe …": a heading, though it is a sentence.
function questionPoints({ part, bare }: Reading): number {
  return part === 'question' && !bare ? 2 : 0
}

// Keeps the last heading of each prominence, the most prominent first.
function remember(above: { prominence: number; unit: number }[], prominence: number, unit: number): void {
  while ((above.at(-1)?.prominence ?? Number.POSITIVE_INFINITY) <= prominence) above.pop()
  above.push({ prominence, unit })
}

// What stands around a numbered unit: items follow each other, headings are followed by text.
function contextPoints({ unit, reading }: Look, looks: readonly Look[], { body }: Surroundings): number {
  if (!reading) return 0
  const before = looks[unit.index - 1]
  const after = looks[unit.index + 1]
  let points = 0
  const [value = 0] = reading.path
  if (!after) points -= 2
  else if (
    after.reading?.family === reading.family &&
    reading.path.length === 1 &&
    after.reading.path[0] === value + 1
  ) {
    points -= body.typed ? 1 : 2.5
  }
  if (before && /[:;,]$/u.test(before.unit.text) && before.points < 3) points -= body.typed ? 1 : 2
  const { gapBefore } = unit.block.hints
  if (!body.typed && gapBefore !== null && gapBefore > body.gap) points += 0.5
  return points
}

/** True for a line in brackets that says what the heading above it answers: the second line of that heading. */
export function isBracketedReference({ unit }: Look): boolean {
  return unit.text.startsWith('(') && ONLY_REFERENCES.test(unit.text)
}

/** True where a unit without a number is a heading: by its setting, or in plain text by its shape and what surrounds it. */
export function isUnnumberedHeading(look: Look, looks: readonly Look[], around: Surroundings): boolean {
  const { unit, shape } = look
  if (unit.block.kind !== 'text' || unit.bullet > 0 || around.taken.has(unit.index)) return false
  const before = looks[unit.index - 1]
  if (ONLY_REFERENCES.test(unit.text) && !(before && isFinished(before) && around.numbers.has(unit.index + 1)))
    return false
  if (SYMBOL.test(unit.text)) return false
  const usual = isUsualTitle(unit.text) || isClosingTitle(unit.text)
  if (!around.body.typed) return plainHeading(look, looks, usual, around)
  const after = looks[unit.index + 1]
  if (!after || shape.words > 60) return false
  // Where paragraphs are numbered, a line without a number before one is a heading.
  const leads = !around.numbers.has(after.unit.index) ? 0 : before && isFinished(before) && !shape.stopped ? 3 : 1.5
  return look.points + (usual ? 1.5 : 0) + leads >= 3.5
}

// "Recommendations 12, 14 and 20": what a heading is about, under it.
const ONLY_REFERENCES =
  /^\(?(?:Recommendation|Recommandation|Recomendación)(?:e?s)?:? [\d\s.,;–-]+(?:(?:and|to|et|à|y|a) [\d\s.,;–-]+){0,30}\)?$/iu

// The symbol of a document ("CRPD/C/MLI/1"), left from a running header.
const SYMBOL = /^(?:\d{1,3} )?[A-Z]{1,8}\/[A-Za-z\d./-]{2,40}(?: \d{1,3})?$/u

const SENTENCE_VERB =
  /(?<![\p{L}’'])(?:is|are|was|were|has|have|had|will|shall|may|must|can|should|est|sont|a été|ont|sera|doit|peut|es|son|fue|fueron|ha|han|será|debe|puede)(?!\p{L})/u

function plainHeading(
  look: Look,
  looks: readonly Look[],
  usual: boolean,
  { numbers, masthead, body }: Surroundings,
): boolean {
  const { unit, shape } = look
  const before = looks[unit.index - 1]
  if (shape.stopped) return false
  // Where paragraphs are numbered, what stands between two of them without a stop is a heading, however long.
  const leads = unit.index >= masthead && numbers.has(unit.index + 1) && before !== undefined && isFinished(before)
  if (leads && shape.points >= -2 && shape.words <= 40 && /^\p{Lu}/u.test(unit.text)) return true
  if (shape.words > 18 || (shape.words > 12 && !shape.titleCase && !shape.capitals)) return false
  if (!usual && SENTENCE_VERB.test(unit.text)) return false
  if (/^[("“[]/u.test(unit.text) || isRowOfNumbers(unit.text) || /: ?[\d ,.]{1,20}%?$/u.test(unit.text)) return false
  if (before && /[:;,]$/u.test(before.unit.text) && !looksPlain(before)) return false
  if (usual) return shape.points >= 1 && unit.index + 1 < looks.length
  return shape.points >= 1 && isFollowedByText(look, looks, 2, body.size)
}

// Ends with a stop, or is the first line of a heading ("Article 15").
function isFinished({ shape, reading, unit }: Look): boolean {
  return shape.stopped || (reading !== null && reading.part !== null && reading.contentStart >= unit.text.length)
}

// A row of a table without rules: "Magistrates’ courts 339,410 394,231 98.6".
function isRowOfNumbers(text: string): boolean {
  return (text.slice(0, 300).match(/(?<![\d.,])\d[\d.,]{0,20}/gu)?.length ?? 0) >= 3
}

function endsInAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)/u.test(text.slice(text.lastIndexOf(' ') + 1))
}

function looksPlain({ shape, unit }: Look): boolean {
  return shape.colon && shape.titleCase && !shape.stopped && unit.block.lines.length === 1
}

// A heading stands before prose or a list, or before a deeper heading that does; the entry of a list of publications
// stands before a line with its address.
function isFollowedByText(look: Look, looks: readonly Look[], levels: number, size: number): boolean {
  const after = looks[look.unit.index + 1]
  if (!after || levels === 0) return false
  const { unit, shape } = after
  if (unit.block.kind === 'table') return true
  if (shape.words < 60 && endsInAddress(unit.text)) return false
  if (isProse(unit, size) || unit.bullet > 0) return true
  if (after.reading) return shape.words > 4
  if (shape.colon && !shape.titleCase) return true
  if (ONLY_REFERENCES.test(unit.text)) return isFollowedByText(after, looks, levels, size)
  return shape.points >= 1 && !shape.stopped && isFollowedByText(after, looks, levels - 1, size)
}
