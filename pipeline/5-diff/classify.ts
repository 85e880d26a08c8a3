import type { Change } from '../../schemas/index.ts'
import type { EntityFact, FigureFact, SectionFact, StatuteFact } from './facts.ts'
import { acronymKey, isAcronym, parseName } from './names.ts'
import { trigramDice } from './words.ts'

export type Field = Change['fields'][number]

/** A field that differs, with difference and ratio where both sides are numbers. */
export function fieldOf(field: string, before: Field['before'], after: Field['after'], comparable = true): Field {
  const numbers = comparable && typeof before === 'number' && typeof after === 'number'
  const tidy = (value: number) => Number(value.toPrecision(12))
  return {
    field,
    before,
    after,
    delta: numbers ? tidy(after - before) : null,
    ratio: numbers && before !== 0 ? tidy(after / before) : null,
  }
}

export function invertField({ field, before, after, delta }: Field): Field {
  return fieldOf(field, after, before, delta !== null)
}

/** How a qualifier bounds a number: "about 93 percent" and "93 percent" say the same, "over 93 percent" does not. */
const BOUNDS: Readonly<Record<string, string>> = {
  over: 'above',
  'at-least': 'above',
  under: 'below',
  'at-most': 'below',
  'up-to': 'below',
}

/** Fields of a figure that differ in more than printing. */
export function figureFields(a: FigureFact, b: FigureFact): Field[] {
  const [x, y] = [a.main, b.main]
  // A share printed as a fraction against one printed in percent: one third is 33 percent.
  const scale = (figure: typeof x, value: number | null) =>
    value !== null && figure.kind === 'rate' && value <= 1 ? value * 100 : value
  const mixed = x.kind !== y.kind && [x.kind, y.kind].includes('percent')
  const value = (figure: typeof x, of: number | null) => (mixed ? scale(figure, of) : of)
  const fields: Field[] = []
  // Schools and classrooms may answer each other in two editions; their numbers do not subtract.
  const heads = [a.features[0]?.head ?? null, b.features[0]?.head ?? null]
  const comparable = x.kind === y.kind && (heads[0] === heads[1] || heads.includes(null))
  if (!near(value(x, x.value), value(y, y.value))) fields.push(fieldOf('value', x.value, y.value, comparable))
  if (!near(value(x, x.high), value(y, y.high))) fields.push(fieldOf('high', x.high, y.high, comparable))
  const bounds = (qualifier: string) => BOUNDS[qualifier] ?? 'exact'
  if (bounds(x.qualifier) !== bounds(y.qualifier)) fields.push(fieldOf('qualifier', x.qualifier, y.qualifier))
  if (x.direction && y.direction && x.direction !== y.direction)
    fields.push(fieldOf('direction', x.direction, y.direction))
  if (!fields.length) return []
  for (const field of ['unit', 'period', 'asOf'] as const) {
    if (x[field] !== y[field]) fields.push(fieldOf(field, x[field], y[field]))
  }
  return fields
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/**
 * Fields of a law that differ: provisions cited in one document only, and what was done with it. A status that one document
 * leaves open counts only where its date falls after the year of that document: then it is news and not silence.
 */
export function statuteFields(
  a: StatuteFact,
  b: StatuteFact,
  yearA: number | null,
  yearB: number | null,
  sameTitle: boolean,
): Field[] {
  const fields: Field[] = sameTitle ? [] : [fieldOf('name', a.label, b.label)]
  const only = (x: StatuteFact, y: StatuteFact) =>
    x.provisions
      .filter((provision) => !y.provisions.includes(provision))
      .map((provision) => `${x.instruments[0] ?? ''}/${provision}`)
  const [gone, come] = [only(a, b), only(b, a)]
  if (gone.length || come.length) fields.push(fieldOf('provisions', gone, come))
  const news = (fact: StatuteFact, year: number | null) =>
    fact.statusDate !== null && year !== null && Number(fact.statusDate.slice(0, 4)) > year
  const differ = a.status !== b.status && !beginsAgain(a, b, yearA, yearB)
  if (differ && ((a.status !== null && b.status !== null) || news(a, yearB) || news(b, yearA))) {
    fields.push(fieldOf('status', a.status, b.status))
    if (a.statusDate !== b.statusDate) fields.push(fieldOf('statusDate', a.statusDate, b.statusDate))
  }
  return fields
}

/** A law that the earlier document knows as one is not passed or signed later: what was adopted since is an amendment to it. */
function beginsAgain(a: StatuteFact, b: StatuteFact, yearA: number | null, yearB: number | null): boolean {
  if (yearA === null || yearB === null || yearA === yearB) return false
  const [earlier, later] = yearA < yearB ? [a, b] : [b, a]
  const since = Number(later.statusDate?.slice(0, 4) ?? Number.POSITIVE_INFINITY) >= Math.min(yearA, yearB)
  return since && !earlier.drafted && (later.status === 'adopted' || later.status === 'signed')
}

/** Letters that two printings of one name share at least; below it the name changed. */
const SAME_PRINTING = 0.85

/** Fields of a program or body that differ. A year that only one side prints, an acronym and spelling are printing. */
export function entityFields(a: EntityFact, b: EntityFact, renamed = false): Field[] {
  if (renamed) return [fieldOf('name', a.name, b.name)]
  const fields: Field[] = []
  if (!isAcronym(a.name) && !isAcronym(b.name)) {
    const [x, y] = [parseName(a.plainName), parseName(b.plainName)]
    const keys = (fact: EntityFact) => fact.plainNames.map((name) => parseName(name).key)
    const spelled =
      x.key === y.key ||
      keys(a).includes(y.key) ||
      keys(b).includes(x.key) ||
      (x.ordinals === y.ordinals && trigramDice(a.plainName, b.plainName) >= SAME_PRINTING)
    const [dated, later] = [datedNames(a), datedNames(b)]
    const years =
      dated.length > 0 &&
      later.length > 0 &&
      !dated.some((one) => later.some((other) => yearsOf(one) === yearsOf(other)))
    if (years) fields.push(fieldOf('name', dated[0] ?? a.name, later[0] ?? b.name))
    else if (!spelled) fields.push(fieldOf('name', a.name, b.name))
  }
  for (const field of ['from', 'to'] as const) {
    const [x, y] = [first(a, field), first(b, field)]
    // 2021 and 2021-03 do not contradict each other.
    if (x !== null && y !== null && !x.startsWith(y) && !y.startsWith(x)) fields.push(fieldOf(field, x, y))
  }
  if (a.lead !== null && b.lead !== null && !sameLead(a.lead, b.lead)) fields.push(fieldOf('lead', a.lead, b.lead))
  return fields
}

/** Forms of the name that print years: "Plan for Fair Work (2014–2018)". */
function datedNames({ names }: EntityFact): string[] {
  return names.filter((name) => yearsOf(name))
}

function yearsOf(name: string): string {
  return parseName(name).years
}

function first({ entities }: EntityFact, field: 'from' | 'to'): string | null {
  return entities.find((entity) => entity[field] !== null)?.[field] ?? null
}

function sameLead(a: string, b: string): boolean {
  const [x, y] = [parseName(a), parseName(b)]
  if (x.key === y.key || x.key.includes(y.key) || y.key.includes(x.key) || trigramDice(a, b) >= SAME_PRINTING)
    return true
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('')
  return acronymKey(a) === initials(y.words) || acronymKey(b) === initials(x.words)
}

/** Fields of a section that differ: its title, never its number, and its parent where `moved`. */
export function sectionFields(a: SectionFact, b: SectionFact, sameTitle: boolean, moved: boolean): Field[] {
  const fields: Field[] = []
  if (!sameTitle) fields.push(fieldOf('title', a.label, b.label))
  if (moved) fields.push(fieldOf('parent', a.record.parent, b.record.parent))
  return fields
}
