import type { Change, FigureRecord } from '../../schemas/index.ts'
import { checkBaselines, pastYear } from './baselines.ts'
import { pairChange } from './change.ts'
import { figureFields } from './classify.ts'
import type { EntityNames } from './compare-entities.ts'
import type { SectionNames } from './compare-sections.ts'
import { aloneChanges, type Comparison, linksOf, type Outcome } from './comparison.ts'
import type { FigureFact } from './facts.ts'
import { featuresOf } from './figure-features.ts'
import { figureFacts } from './ledger-figures.ts'
import { openIndexes, pairByScore } from './pairing.ts'
import { restatements } from './restated.ts'
import { scoreFigures } from './score-figures.ts'
import { makeSubjects } from './subjects.ts'
import { timeAxes, timed } from './table-time.ts'
import type { View } from './view.ts'

/** The figures of one document as facts: those that are compared, and those set aside. */
interface Ledger {
  readonly current: readonly FigureFact[]
  /** Statements of the past, checked as baselines. */
  readonly past: readonly FigureFact[]
  /** Cells of older columns, for restatements. */
  readonly older: number
}

function ledgerOf(
  { idf }: Comparison,
  view: View,
  sections: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, string>,
): Ledger {
  const axes = timeAxes(view)
  const subjectsAt = makeSubjects(view, entities)
  const features = (figure: FigureRecord) =>
    featuresOf(view, figure, subjectsAt, (_, section) =>
      section === null ? null : (sections.get(section) ?? `own ${section}`),
    )
  const isOlder = (figure: FigureRecord) => timed(view, axes, figure)?.latest === false
  const older = view.submission.figures.filter(isOlder)
  const rest = view.submission.figures.filter((figure) => !isOlder(figure))
  const isPast = (figure: FigureRecord) => pastYear(view, figure) !== null
  return {
    current: figureFacts(
      view,
      rest.filter((figure) => !isPast(figure)),
      features,
      idf,
    ),
    past: figureFacts(view, rest.filter(isPast), features, idf),
    older: older.length,
  }
}

export function compareFigures(
  comparison: Comparison,
  sections: SectionNames,
  entities: EntityNames,
): Outcome & { readonly baselines: ReturnType<typeof checkBaselines> } {
  const a = ledgerOf(comparison, comparison.left, sections.left, entities.left)
  const b = ledgerOf(comparison, comparison.right, sections.right, entities.right)
  const [left, right] = [a.current, b.current]
  const all = (facts: readonly FigureFact[]) => [...facts.keys()]
  const pairing = pairByScore(left, right, all(left), all(right), (x, y) =>
    x.features[0]?.group === y.features[0]?.group ? scoreFigures(x, y, comparison.idf) : null,
  )
  const documents = [comparison.left.submission.document, comparison.right.submission.document] as const
  const editions = documents[0].year !== null && documents[1].year !== null && documents[0].year !== documents[1].year
  const sides = { left, right, documents: [documents[0].id, documents[1].id] } as const
  const changes = pairing.pairs.flatMap((pair): Change[] => {
    const [x, y] = [left[pair.a], right[pair.b]]
    const fields = x && y ? figureFields(x, y) : []
    if (!x || !y || !fields.length) return []
    return pairChange(sides, pair, editions && sameTime(x.main, y.main) ? 'restated' : 'changed', fields)
  })
  const restated = restatements(comparison)
  const alone = aloneChanges(
    comparison,
    left,
    right,
    openIndexes(
      left.length,
      pairing.pairs.map((pair) => pair.a),
    ),
    openIndexes(
      right.length,
      pairing.pairs.map((pair) => pair.b),
    ),
    pairing,
  )
  return {
    changes: [...changes, ...alone.changes, ...restated],
    same: pairing.pairs.length - changes.length,
    aside: { 'in-text': alone.inText.length, past: a.past.length + b.past.length, older: a.older + b.older },
    greedy: pairing.greedy,
    links: linksOf(left, right, pairing.pairs),
    baselines: checkBaselines(comparison, { left: a.past, right: b.past }, { left, right }),
  }
}

/** True where both figures say for which time they hold, and it is the same closed time. */
function sameTime(a: FigureRecord, b: FigureRecord): boolean {
  const time = (figure: FigureRecord) => figure.asOf ?? figure.period
  const [x, y] = [time(a), time(b)]
  return x !== null && x === y && !x.endsWith('..') && a.where !== 'table' && b.where !== 'table'
}
