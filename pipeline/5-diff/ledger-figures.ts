import type { FigureRecord } from '../../schemas/index.ts'
import type { FigureFact, FigureFeatures } from './facts.ts'
import { statementOf } from './statement.ts'
import { placeOf, sentenceAt, type View } from './view.ts'
import { cosine, type Idf } from './weights.ts'

/** Sentences that share this much state the same fact where value and counted noun agree too. */
const SAME_SENTENCE = 0.5

interface Stated {
  readonly figure: FigureRecord
  readonly features: FigureFeatures
}

/** One fact a figure: repeated statements of the same value of the same thing are merged. */
export function figureFacts(
  view: View,
  figures: readonly FigureRecord[],
  featuresOf: (figure: FigureRecord) => FigureFeatures,
  idf: Idf,
): FigureFact[] {
  const groups: Stated[][] = []
  const byValue = new Map<string, Stated[][]>()
  for (const figure of figures) {
    const stated = { figure, features: featuresOf(figure) }
    const key = `${stated.features.group} ${figure.value} ${figure.high}`
    const candidates = byValue.get(key) ?? []
    byValue.set(key, candidates)
    const group = candidates.find((known) => known.every((other) => sameFact(stated, other, idf)))
    if (group) group.push(stated)
    else {
      const fresh = [stated]
      groups.push(fresh)
      candidates.push(fresh)
    }
  }
  return groups.flatMap((group) => factOf(view, group))
}

/** True where two statements with equal values state one fact: the same counted noun in much the same words, or a number that is not round. */
function sameFact(a: Stated, b: Stated, idf: Idf): boolean {
  const [x, y] = [a.features, b.features]
  if (x.role !== y.role && x.role !== 'other' && y.role !== 'other') return false
  if (x.scope !== null && y.scope !== null && x.scope !== y.scope) return false
  // Two rows or columns of a table are two facts, whatever they hold.
  if (x.cell && y.cell) return false
  const label = x.cell ? x : y
  if (x.cell || y.cell) {
    const prose = x.cell ? y : x
    return telling(a.figure) && prose.head !== null && [...label.measures].includes(prose.head)
  }
  if (x.head !== y.head) return false
  const likeness = cosine(x.sentence, y.sentence, idf)
  if (telling(a.figure) && x.group === 'count') return likeness >= SAME_SENTENCE / 4
  return likeness >= SAME_SENTENCE
}

/** A number with at least three telling digits, which two facts of one document hardly share by chance: 1,924 but not 2,000. */
function telling({ value }: FigureRecord): boolean {
  return (
    String(value)
      .replace(/[.-]/gu, '')
      .replace(/0{1,30}$/u, '').length >= 3
  )
}

function factOf(view: View, group: readonly Stated[]): FigureFact[] {
  const [first] = group
  if (!first) return []
  const { figure } = first
  const place = placeOf(view, figure)
  return [
    {
      kind: 'figure',
      records: group.map((stated) => stated.figure.id),
      figures: group.map((stated) => stated.figure),
      main: figure,
      place,
      features: group.map(({ features }) => features),
      statements: group.map((stated) =>
        statementOf(stated.figure, { value: stated.figure.value, high: stated.figure.high, unit: stated.figure.unit }),
      ),
      section: figure.section,
      position: figure.start / Math.max(1, view.text.length),
      label: labelOf(view, figure),
    },
  ]
}

/** What a figure is about, in a few words of the document. */
function labelOf(view: View, figure: FigureRecord): string {
  const place = placeOf(view, figure)
  if (place?.numeric && place.label) return place.label
  const unit = figure.kind === 'count' || figure.kind === 'rate' ? figure.unit : null
  const label = [unit, figure.measures].filter(Boolean).join(', ')
  if (label) return label
  const { start, end } = sentenceAt(view.text, figure)
  return view.text.slice(Math.max(start, figure.start - 40), Math.min(end, figure.end + 40)).trim()
}
