import { type Assignment, assign, type Edge } from './assign.ts'
import type { EntityFact } from './facts.ts'
import { acronymKey, isAcronym, type Name, parseName } from './names.ts'
import type { Part, Score } from './score-figures.ts'
import { cosine, type Idf, round } from './weights.ts'
import { trigramDice } from './words.ts'

/** Points of the signals by which differently named entities may be one. */
export const ENTITY_POINTS = { name: 0.55, letters: 0.1, context: 0.15, lead: 0.1, section: 0.1 } as const

/** An entity with its names taken apart. */
export interface Named {
  readonly fact: EntityFact
  readonly main: Name
  readonly names: readonly Name[]
  readonly acronyms: ReadonlySet<string>
  /** Known by its acronym only. */
  readonly bare: boolean
  /** Section that both documents share, and the stems of the sentences that name it. */
  readonly section: string | null
  readonly context: ReadonlySet<string>
}

export function namedOf(
  fact: EntityFact,
  nounFirst: boolean,
  section: string | null,
  context: ReadonlySet<string>,
): Named {
  const names = fact.plainNames.filter((name) => !isAcronym(name)).map((name) => parseName(name, nounFirst))
  const main = parseName(fact.plainName, nounFirst)
  const bare = isAcronym(fact.name)
  return {
    fact,
    main,
    names: names.length ? names : [main],
    acronyms: new Set(fact.acronyms.map(acronymKey)),
    bare,
    section,
    context,
  }
}

/** Exact identity: the same name but for printing; or the same acronym and head noun. Null where there is none. */
export function sameEntity(a: Named, b: Named): Part | null {
  const part = (signal: string, points: number, why: string): Part => ({ signal, points, why })
  if (!a.bare && !b.bare) {
    if (a.main.key === b.main.key) {
      if (a.main.years === b.main.years) return part('name', 1, `the same name: ${a.fact.name}`)
      return part('name', 0.98, `the same name but for years: ${a.fact.name} / ${b.fact.name}`)
    }
    const shared = a.names.find((name) => name.words.length > 1 && b.names.some(({ key }) => key === name.key))
    if (shared) return part('alias', 0.95, `a name in common: ${shared.words.join(' ')}`)
  }
  const acronym = [...a.acronyms].find((key) => b.acronyms.has(key))
  if (acronym === undefined) return null
  if (a.bare || b.bare) return part('acronym', 0.92, `the same acronym: ${acronym.toUpperCase()}`)
  if (a.main.ordinals !== b.main.ordinals) return null
  const heads = a.names.some(({ head }) => b.names.some((name) => name.head === head))
  return heads ? part('acronym', 0.9, `the same acronym and head noun: ${acronym.toUpperCase()}`) : null
}

/** Points of two entities with different names. */
export function scoreEntities(a: Named, b: Named, idf: Idf): Score {
  const name = Math.max(
    ...a.names.map((x) => Math.max(...b.names.map((y) => cosine(new Set(x.words), new Set(y.words), idf)))),
  )
  const letters = trigramDice(a.fact.name, b.fact.name)
  const signals: [keyof typeof ENTITY_POINTS, number][] = [
    ['name', name],
    ['letters', letters],
    ['context', cosine(a.context, b.context, idf)],
  ]
  if (a.fact.lead !== null && b.fact.lead !== null)
    signals.push(['lead', trigramDice(a.fact.lead, b.fact.lead) > 0.8 ? 1 : 0])
  if (a.section !== null && b.section !== null) signals.push(['section', a.section === b.section ? 1 : 0])
  const total = signals.reduce((sum, [signal]) => sum + ENTITY_POINTS[signal], 0)
  const parts = signals.map(([signal, likeness]) => ({
    signal,
    points: round((ENTITY_POINTS[signal] / total) * likeness),
    why: `${signal}: ${Math.round(likeness * 100)} % alike`,
  }))
  return { points: round(parts.reduce((sum, { points }) => sum + points, 0)), parts, veto: entityVeto(a, b, letters) }
}

function entityVeto(a: Named, b: Named, letters: number): string | null {
  if (a.bare || b.bare) return 'known by acronym only'
  if (a.main.ordinals !== b.main.ordinals)
    return `another number: ${a.main.ordinals || '-'} / ${b.main.ordinals || '-'}`
  if (a.fact.kind !== b.fact.kind) return 'a program against a body'
  const heads = a.names.some(({ head }) => b.names.some((name) => name.head === head))
  if (!heads && letters < 0.85) return `another sort of thing: ${a.main.head} / ${b.main.head}`
  const only = (x: Name, y: Name) => x.words.filter((word) => !y.words.includes(word))
  // Each has a telling word that the other lacks: two members of one family, unless it is a matter of spelling.
  if (only(a.main, b.main).length && only(b.main, a.main).length && letters < 0.7)
    return 'each name has words that the other lacks'
  return null
}

/** Pairs that are exactly the same entity, one to one. */
export function pairSame(
  left: readonly Named[],
  right: readonly Named[],
  used: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> },
): { assignment: Assignment; parts: Map<string, Part> } {
  const parts = new Map<string, Part>()
  const edges: Edge[] = []
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const part = used.left.has(i) || used.right.has(j) ? null : sameEntity(a, b)
      if (!part) return
      parts.set(`${i}:${j}`, part)
      edges.push({ a: i, b: j, points: part.points, distance: Math.abs(a.fact.position - b.fact.position) })
    })
  })
  return { assignment: assign(edges, 0), parts }
}
