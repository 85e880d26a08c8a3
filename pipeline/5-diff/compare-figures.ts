import type { Change, FigureRecord } from '../../schemas/index.ts'
import { pairChange } from './change.ts'
import { figureFields } from './classify.ts'
import type { EntityNames } from './compare-entities.ts'
import type { SectionNames } from './compare-sections.ts'
import { aloneChanges, type Comparison, type Outcome } from './comparison.ts'
import type { FigureFact } from './facts.ts'
import { featuresOf } from './figure-features.ts'
import { figureFacts } from './ledger-figures.ts'
import { openIndexes, pairByScore } from './pairing.ts'
import { restatements } from './restated.ts'
import { scoreFigures } from './score-figures.ts'
import { timeAxes, timed } from './table-time.ts'
import { sentenceAt, type View } from './view.ts'

export function compareFigures(
  comparison: Comparison,
  sections: SectionNames,
  entities: EntityNames,
): Outcome & { readonly facts: { left: FigureFact[]; right: FigureFact[] } } {
  const ledger = (view: View, sectionNames: ReadonlyMap<string, string>, entityNames: ReadonlyMap<string, string>) => {
    const axes = timeAxes(view)
    const older = view.submission.figures.filter((figure) => timed(view, axes, figure)?.latest === false)
    const subjectsAt = makeSubjects(view, entityNames)
    const features = (figure: FigureRecord) =>
      featuresOf(view, figure, subjectsAt, (_, section) =>
        section === null ? null : (sectionNames.get(section) ?? `own ${section}`),
      )
    const current = view.submission.figures.filter((figure) => !older.includes(figure))
    return { older, axes, facts: figureFacts(view, current, features, comparison.idf) }
  }
  const [a, b] = [
    ledger(comparison.left, sections.left, entities.left),
    ledger(comparison.right, sections.right, entities.right),
  ]
  const [left, right] = [a.facts, b.facts]
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
    aside: { 'in-text': alone.inText.length, older: a.older.length + b.older.length },
    greedy: pairing.greedy,
    facts: { left, right },
  }
}

/** True where both figures say for which time they hold, and it is the same closed time. */
function sameTime(a: FigureRecord, b: FigureRecord): boolean {
  const time = (figure: FigureRecord) => figure.asOf ?? figure.period
  const [x, y] = [time(a), time(b)]
  return x !== null && x === y && !x.endsWith('..') && a.where !== 'table' && b.where !== 'table'
}

/** Programs and bodies that a figure belongs to: its own subject, else those that its sentence names; only those both documents share. */
function makeSubjects(view: View, names: ReadonlyMap<string, string>) {
  const entities = [...view.submission.programs, ...view.submission.bodies]
  const mentions = entities
    .flatMap(({ id, mentions: places }) => places.map(({ start, end }) => ({ id, start, end })))
    .toSorted((x, y) => x.start - y.start)
  return (_: View, figure: FigureRecord): ReadonlySet<string> => {
    const own = figure.subject === null ? undefined : (names.get(figure.subject) ?? `own ${figure.subject}`)
    if (own !== undefined) return new Set([own])
    const { start, end } = sentenceAt(view.text, figure)
    const within = mentions.filter((mention) => start <= mention.start && mention.end <= end)
    return new Set(within.flatMap(({ id }) => names.get(id) ?? []))
  }
}
