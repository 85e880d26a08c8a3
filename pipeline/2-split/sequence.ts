import type { Reading } from './numbering.ts'

/** A block that may be a numbered heading. */
export interface NumberedCandidate {
  readonly unit: number
  readonly readings: readonly Reading[]
  /** Points for a heading from its words and how it is set. */
  readonly points: number
  readonly prominence: number
  /** Unit of the last unnumbered heading before it that stands out more; -1 where there is none. */
  readonly under: number
}

/** A heading with the reading of its number that holds, under the heading that it belongs to. */
export interface NumberedHeading {
  readonly unit: number
  readonly reading: Reading
  readonly prominence: number
  readonly parent: NumberedHeading | null
  /** What is odd about its number after the one before; null where it follows. */
  readonly oddity: Oddity | null
}

export interface Oddity {
  readonly kind: 'gap' | 'repeat' | 'start'
  /** Number before it in its family, as printed; null at a start. */
  readonly after: string | null
}

/** A hypothesis: which candidates are headings, with what readings, and what that is worth. */
interface State {
  readonly points: number
  /** Innermost heading that is open. */
  readonly open: NumberedHeading | null
  readonly chosen: Chosen | null
  /** Last number of each family, open or not: questions count on over the parts that they are in. */
  readonly last: ReadonlyMap<string, number>
}

interface Chosen {
  readonly heading: NumberedHeading
  readonly before: Chosen | null
}

/** Hypotheses that are kept at each step. */
const WIDTH = 16
/** Levels that headings may nest. */
const DEEPEST = 9

/**
 * Chooses the numbered headings out of the candidates, reading the sequence as a whole: each candidate is a heading
 * with one of its readings or none, and what it is worth depends on its look and on how its number follows from the
 * headings that are open. A beam search over the hypotheses: linear in the candidates.
 */
export function chooseNumbered(candidates: readonly NumberedCandidate[]): NumberedHeading[] {
  let states: State[] = [{ points: 0, open: null, chosen: null, last: new Map() }]
  for (const candidate of candidates) {
    const next: State[] = []
    for (const state of states) {
      next.push(state)
      for (const reading of candidate.readings) next.push(...accept(state, candidate, reading))
    }
    states = prune(next)
  }
  const headings: NumberedHeading[] = []
  for (let chosen = states[0]?.chosen ?? null; chosen; chosen = chosen.before) headings.push(chosen.heading)
  return headings.reverse()
}

// Best hypotheses first; of those that leave the same headings open, the better one alone.
function prune(states: State[]): State[] {
  states.sort((a, b) => b.points - a.points)
  const seen = new Set<string>()
  const kept: State[] = []
  for (const state of states) {
    const key = keyOf(state.open)
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(state)
    if (kept.length === WIDTH) break
  }
  return kept
}

function keyOf(open: NumberedHeading | null): string {
  const parts: string[] = []
  for (let node = open; node; node = node.parent) parts.push(`${node.reading.family} ${node.reading.path.join('.')}`)
  return parts.join('<')
}

function accept(state: State, candidate: NumberedCandidate, reading: Reading): State[] {
  const places = placesOf(state, candidate, reading)
  return places.map(({ parent, points, oddity }) => {
    const heading = { unit: candidate.unit, reading, prominence: candidate.prominence, parent, oddity }
    return {
      points: state.points + points + candidate.points - (reading.listLike ? 1.5 : 0) - (reading.bare ? 1 : 0),
      open: heading,
      chosen: { heading, before: state.chosen },
      last: reading.path.length === 1 ? new Map(state.last).set(reading.family, reading.through) : state.last,
    }
  })
}

interface Place {
  readonly parent: NumberedHeading | null
  readonly points: number
  readonly oddity: Oddity | null
}

function placesOf({ open, last }: State, candidate: NumberedCandidate, reading: Reading): Place[] {
  const counted = reading.path.length === 1 && last.get(reading.family) === (reading.path[0] ?? 0) - 1
  let level = 0
  for (let node = open; node; node = node.parent, level++) {
    if (node.reading.family === reading.family) return [follow(node, candidate, reading)]
  }
  if (level >= DEEPEST) return []
  // A new family: under the innermost open heading, or higher up where that ends them.
  const places: Place[] = []
  let passed = 0
  let closed = 0
  for (let node = open; ; node = node.parent, passed++) {
    places.push(start(node, closed, candidate, reading, counted))
    if (!node || passed === 3) break
    if (!closes(reading, node.reading)) closed++
  }
  if (open && passed === 3) places.push(start(null, closed, candidate, reading, counted))
  return places
}

// "Part Two" ends the chapters and articles before it, as its word says.
function closes(reading: Reading, open: Reading): boolean {
  return isDivision(reading) && open.part !== null && reading.order < open.order
}

function start(
  parent: NumberedHeading | null,
  closed: number,
  candidate: NumberedCandidate,
  reading: Reading,
  counted: boolean,
): Place {
  const first = counted || isFirst(reading.path, parent)
  const value = reading.path.at(-1) ?? 1
  const anywhere = reading.part !== null && ANYWHERE.has(reading.part)
  let points = first ? 1 : anywhere ? 0.5 : value === 1 ? -0.5 : -2 - Math.min(3, Math.log2(value))
  points -= closed * 0.6
  if (parent) {
    if (closes(reading, parent.reading)) points -= 2
    if (candidate.prominence > parent.prominence + 0.5) points -= 2
    else if (candidate.prominence < parent.prominence - 0.5) points += 0.3
    if (reading.order < parent.reading.order) points -= 0.4
    if (reading.part === 'annex') points -= 3
  }
  return { parent, points, oddity: first || anywhere ? null : { kind: 'start' as const, after: null } }
}

/** Parts whose numbers are another document's (the articles of a treaty, the questions of a list), or begin anywhere. */
const ANYWHERE: ReadonlySet<string> = new Set(['article', 'annex', 'question'])

// Parts, titles and chapters: the divisions of a whole document.
function isDivision({ part }: Reading): boolean {
  return part === 'part' || part === 'title' || part === 'chapter'
}

// "1", "1.1"; also "2.1" under "II." or "Chapter 2".
function isFirst(path: readonly number[], parent: NumberedHeading | null): boolean {
  const [top, ...rest] = path
  if (parent && rest.length > 0 && top === parent.reading.path.at(-1)) return rest.every((value) => value === 1)
  return path.every((value) => value === 1)
}

// How a number follows the last one of its family.
function follow(last: NumberedHeading, candidate: NumberedCandidate, reading: Reading): Place {
  const before = last.reading.path
  const { path } = reading
  const after = last.reading.printed
  let points = 0
  if (Math.abs(candidate.prominence - last.prominence) > 1.5 && path.length === before.length) points -= 1.5
  if (path.length > before.length) {
    const inside = before.every((value, i) => path[i] === value)
    const rest = path.slice(before.length)
    const first = rest.every((value) => value === 1)
    const good = inside && first && rest.length === 1
    return {
      parent: last,
      points: points + (good ? 1.5 : inside ? -1.5 : -2.5),
      oddity: good ? null : { kind: inside ? 'start' : 'gap', after },
    }
  }
  let sibling = last
  while (sibling.reading.path.length > path.length && sibling.parent?.reading.family === reading.family)
    sibling = sibling.parent
  const shallower = sibling.reading.path.length < path.length
  const parent = shallower ? sibling : sibling.parent
  const depth = path.length - 1
  const same = path.slice(0, depth).every((value, i) => sibling.reading.path[i] === value)
  const value = path[depth] ?? 0
  const step = value - (sibling.reading.path.length === path.length ? sibling.reading.through : (before[depth] ?? 0))
  if (!same) {
    // "3.1" after "1.4": the heading of "3." is missing.
    return { parent, points: points + (value === 1 ? -1 : -2.5), oddity: { kind: 'gap', after } }
  }
  if (step === 1) return { parent, points: points + 2, oddity: null }
  const loose = reading.part === 'article' || reading.part === 'question'
  if (step > 1) {
    const wide = Math.min(4, 1.2 * (step - 1))
    return { parent, points: points + (loose ? 1 : 0.5 - wide), oddity: loose ? null : { kind: 'gap', after } }
  }
  const restart = value === 1 && candidate.under > sibling.unit
  if (restart) return { parent, points: points + 0.5, oddity: null }
  return { parent, points: points + (loose ? -1 : value === 1 ? -3.5 : -5), oddity: { kind: 'repeat', after } }
}
