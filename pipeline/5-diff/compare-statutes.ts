import type { Statement } from '../../schemas/index.ts'
import { isSameLaw, pairSameStatutes, STATUTE_FLOOR, sameTitle, scoreStatutes } from './align-statutes.ts'
import { pairChange } from './change.ts'
import { statuteFields } from './classify.ts'
import { aloneChanges, type Comparison, linksOf, type Outcome } from './comparison.ts'
import type { StatuteFact } from './facts.ts'
import { citedBy, statuteFacts } from './ledger-statutes.ts'
import { openIndexes, type Pair, pairByScore } from './pairing.ts'
import { statementOf } from './statement.ts'

/** Most statements that one side of a change lists. */
const MOST_STATEMENTS = 12

export function compareStatutes(comparison: Comparison): Outcome {
  const [left, right] = [statuteFacts(comparison.left), statuteFacts(comparison.right)]
  const same: Pair[] = pairSameStatutes(left, right).map((edge) => ({
    a: edge.a,
    b: edge.b,
    points: 1,
    margin: null,
    basis: 'same-id',
    parts: [{ signal: 'id', points: 1, why: shared(left[edge.a], right[edge.b]).join(', ') }],
    otherA: [],
    otherB: [],
  }))
  const [openA, openB] = [
    openIndexes(
      left.length,
      same.map(({ a }) => a),
    ),
    openIndexes(
      right.length,
      same.map(({ b }) => b),
    ),
  ]
  const scored = pairByScore(
    left,
    right,
    openA,
    openB,
    (a, b) => scoreStatutes(a, b, comparison.nameIdf),
    STATUTE_FLOOR,
  )
  const pairs = [...same, ...scored.pairs]
  const years = [comparison.left, comparison.right].map(({ submission }) => submission.document.year)
  const sides = {
    left,
    right,
    documents: [comparison.left.submission.document.id, comparison.right.submission.document.id],
  } as const
  const changes = pairs.flatMap((pair) => {
    const [a, b] = [left[pair.a], right[pair.b]]
    if (!a || !b) return []
    const retitled = pair.basis === 'inferred' && !sameTitle(a, b)
    const fields = statuteFields(a, b, years[0] ?? null, years[1] ?? null, !retitled)
    if (!fields.length) return []
    return pairChange(sides, pair, retitled ? 'renamed' : 'changed', fields, (fact) =>
      telling(fact, fact === a ? b : a),
    )
  })
  const aloneA = openIndexes(
    left.length,
    pairs.map(({ a }) => a),
  )
  const aloneB = openIndexes(
    right.length,
    pairs.map(({ b }) => b),
  )
  // A second spelling of a law that the other document has, paired with its first: the same law.
  const onlyA = aloneA.filter((index) => !isTitled(left[index], right))
  const onlyB = aloneB.filter((index) => !isTitled(right[index], left))
  const alone = aloneChanges(comparison, left, right, onlyA, onlyB, scored)
  return {
    changes: [...changes, ...alone.changes],
    same: pairs.length - changes.length + aloneA.length - onlyA.length + aloneB.length - onlyB.length,
    aside: { 'in-text': alone.inText.length },
    greedy: scored.greedy,
    links: linksOf(left, right, pairs),
  }
}

/** True where a law stands under the same title among others. */
function isTitled(fact: StatuteFact | undefined, others: readonly StatuteFact[]): boolean {
  return fact !== undefined && others.some((other) => isSameLaw(fact, other))
}

function shared(a: StatuteFact | undefined, b: StatuteFact | undefined): string[] {
  return a?.instruments.filter((id) => b?.instruments.includes(id)) ?? []
}

/** Statements of a law, those first that cite a provision which the other document does not, then those with a status, then the rest. */
function telling(fact: StatuteFact, other: StatuteFact): Statement[] {
  const rank = (index: number) => {
    const mention = fact.mentions[index]
    if (!mention) return 3
    const cited = [...citedBy(mention)]
      .filter(([key]) => fact.instruments.includes(key))
      .flatMap(([, provisions]) => provisions)
    if (cited.some((provision) => !other.provisions.includes(provision))) return 0
    if (mention.status !== null && mention.status !== other.status) return 1
    return cited.length ? 2 : 3
  }
  return fact.mentions
    .map((mention, index) => ({
      statement: statementOf(mention, { ids: [...mention.ids], name: mention.label }),
      index,
    }))
    .sort((x, y) => rank(x.index) - rank(y.index) || x.index - y.index)
    .slice(0, MOST_STATEMENTS)
    .map(({ statement }) => statement)
}
