import { type Named, namedOf, pairSame, scoreEntities } from './align-entities.ts'
import { groupChange, pairChange } from './change.ts'
import { entityFields } from './classify.ts'
import type { SectionNames } from './compare-sections.ts'
import { aloneChanges, type Comparison, linksOf, type Outcome } from './comparison.ts'
import type { EntityFact } from './facts.ts'
import { entityFacts, headsFirst } from './ledger-entities.ts'
import { openIndexes, type Pair, pairByScore } from './pairing.ts'
import { statedChanges } from './stated-changes.ts'
import { sentenceAt, type View } from './view.ts'
import { cosine } from './weights.ts'
import { stemsOf } from './words.ts'

/** Fewest points for two names to be one thing renamed. */
export const RENAME_FLOOR = 0.6

/** For each document, ids of programs and bodies that both documents share. */
export interface EntityNames {
  readonly left: ReadonlyMap<string, string>
  readonly right: ReadonlyMap<string, string>
}

export function compareEntities(
  comparison: Comparison,
  sections: SectionNames,
): { programs: Outcome; bodies: Outcome; names: EntityNames } {
  const left = entityFacts(comparison.left).map((fact) => named(comparison.left, fact, sections.left))
  const right = entityFacts(comparison.right).map((fact) => named(comparison.right, fact, sections.right))
  const [factsA, factsB] = [left.map(({ fact }) => fact), right.map(({ fact }) => fact)]
  const stated = statedChanges(comparison, left, right)
  const exact = pairSame(left, right, stated.used)
  const same: Pair[] = exact.assignment.pairs.map(({ a, b, points }) => {
    const part = exact.parts.get(`${a}:${b}`)
    return { a, b, points, margin: null, basis: 'same-id', parts: part ? [part] : [], otherA: [], otherB: [] }
  })
  const renamed = stated.changes.flatMap(({ rows, columns, parts }): Pair[] => {
    const [[a, ...more], [b, ...others]] = [rows, columns]
    if (a === undefined || b === undefined || more.length || others.length) return []
    return [{ a, b, points: 1, margin: null, basis: 'text-states-it', parts, otherA: [], otherB: [] }]
  })
  const [openA, openB] = [
    openIndexes(left.length, [...same.map(({ a }) => a), ...stated.used.left]),
    openIndexes(right.length, [...same.map(({ b }) => b), ...stated.used.right]),
  ]
  const byFact = new Map([...left, ...right].map((item) => [item.fact, item]))
  const words = new Map([...byFact].map(([fact, { main }]) => [fact, new Set(main.words)]))
  const scored = pairByScore(
    factsA,
    factsB,
    openA,
    openB,
    (x, y) => {
      const [a, b, nameA, nameB] = [byFact.get(x), byFact.get(y), words.get(x), words.get(y)]
      if (!a || !b || !nameA || !nameB) return null
      // A block: names that share a telling word.
      return cosine(nameA, nameB, comparison.nameIdf) < 0.2 ? null : scoreEntities(a, b, comparison.nameIdf)
    },
    RENAME_FLOOR,
  )
  const pairs = [...same, ...renamed, ...scored.pairs]
  const names = {
    left: new Map(pairs.flatMap(({ a }, i) => (factsA[a]?.records ?? []).map((id) => [id, `pair ${i}`] as const))),
    right: new Map(pairs.flatMap(({ b }, i) => (factsB[b]?.records ?? []).map((id) => [id, `pair ${i}`] as const))),
  }
  const sides = {
    left: factsA,
    right: factsB,
    documents: [comparison.left.submission.document.id, comparison.right.submission.document.id],
  } as const
  const changes = pairs.flatMap((pair) => {
    const [a, b] = [factsA[pair.a], factsB[pair.b]]
    const fields = a && b ? entityFields(a, b, pair.basis === 'text-states-it') : []
    if (!fields.length) return []
    return pairChange(sides, pair, fields.some(({ field }) => field === 'name') ? 'renamed' : 'changed', fields)
  })
  const alone = aloneChanges(
    comparison,
    factsA,
    factsB,
    openIndexes(left.length, [...pairs.map(({ a }) => a), ...stated.used.left]),
    openIndexes(right.length, [...pairs.map(({ b }) => b), ...stated.used.right]),
    scored,
  )
  const grouped = stated.changes
    .filter(({ rows, columns }) => rows.length + columns.length > 2)
    .flatMap(({ rows, columns, parts }) =>
      groupChange(sides, rows, columns, { basis: 'text-states-it', score: 1, parts: [...parts] }),
    )
  const all = [...changes, ...grouped, ...alone.changes]
  const kindOf = ({ a, b }: Pair) => (factsA[a]?.kind === 'body' && factsB[b]?.kind === 'body' ? 'body' : 'program')
  const outcome = (kind: 'program' | 'body'): Outcome => {
    const own = all.filter((change) => change.kind === kind)
    const paired = own.filter(
      ({ op, before, after }) => op !== 'split' && op !== 'merged' && before.length && after.length,
    ).length
    return {
      changes: own,
      same: pairs.filter((pair) => kindOf(pair) === kind).length - paired,
      aside: {
        'in-text': [
          ...alone.inText,
          ...stated.aside.left.map((i) => factsA[i]),
          ...stated.aside.right.map((i) => factsB[i]),
        ].filter((fact) => fact?.kind === kind).length,
      },
      greedy: kind === 'program' ? [...exact.assignment.greedy, ...scored.greedy] : [],
      links: linksOf(
        factsA,
        factsB,
        pairs.filter((pair) => kindOf(pair) === kind),
      ),
    }
  }
  return { programs: outcome('program'), bodies: outcome('body'), names }
}

function named(view: View, fact: EntityFact, sections: ReadonlyMap<string, string>): Named {
  const spans = fact.statements.map((statement) => sentenceAt(view.text, statement))
  const context = new Set(spans.flatMap(({ start, end }) => stemsOf(view.text.slice(start, end))))
  return namedOf(fact, headsFirst(view), sections.get(fact.section ?? '') ?? null, context)
}
