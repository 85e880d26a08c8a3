import type { FigureRecord } from '../../schemas/index.ts'
import type { FigureFeatures } from './facts.ts'
import { placeOf, sentenceAt, titlesOf, type View } from './view.ts'
import { stemsOf, termsOf, wordsOf } from './words.ts'

/** Stems on either side of a figure that count as its near context. */
const NEAR = 6
/** Words that end the head of a noun phrase in English: what follows them only narrows it ("children | in domestic work"). */
const LINKS = new Set(
  'of in on at for from with without within under who whom that which to by between among and or per a de du des del da en'.split(
    ' ',
  ),
)

/** Money by its currency; percent and rate together, age and duration in the same unit together; the rest by kind. */
export function groupOf({ kind, unit }: FigureRecord): string {
  if (kind === 'money') return `money ${unit ?? ''}`
  if (kind === 'percent' || kind === 'rate') return 'share'
  if (kind === 'age' || kind === 'duration') return `time ${unit ?? ''}`
  if (kind === 'quantity') return `quantity ${unit ?? ''}`
  return 'count'
}

/** The noun that is counted: the last word of the first noun phrase in English, the first in languages that put the noun first. */
export function headOf(unit: string, language: string | null): string | null {
  const words = wordsOf(unit)
  const stop = words.findIndex((word, i) => i > 0 && LINKS.has(word))
  const terms = termsOf((stop > 0 ? words.slice(0, stop) : words).join(' '))
  const nounFirst = /^(?:fr|es|pt|it)\b/u.test(language ?? '')
  return (nounFirst ? terms[0] : terms.at(-1)) ?? null
}

/** What a statement of a figure is compared by. `subjectOf` names the entities of a record in a way that both documents share. */
export function featuresOf(
  view: View,
  figure: FigureRecord,
  subjectsAt: (view: View, figure: FigureRecord) => ReadonlySet<string>,
  sectionOf: (view: View, section: string | null) => string | null,
): FigureFeatures {
  const place = placeOf(view, figure)
  const numeric = place?.numeric ?? false
  const span = sentenceAt(view.text, figure)
  const before = view.text.slice(span.start, figure.start)
  const after = view.text.slice(figure.end, span.end)
  const label = place ? place.label : ''
  const counted = /^(?:money|percent|age|duration)$/u.test(figure.kind) ? '' : (figure.unit ?? '')
  const quoted = figure.quote.replace(/[\d.,]+/gu, ' ')
  return {
    group: groupOf(figure),
    head: counted ? headOf(counted, view.submission.document.language) : null,
    unit: new Set(termsOf(counted || quoted)),
    measures: new Set(numeric ? termsOf(label, true) : stemsOf(figure.measures ?? '')),
    near: new Set(
      numeric
        ? stemsOf(label)
        : [...stemsOf(before).slice(-NEAR), ...stemsOf(quoted), ...stemsOf(after).slice(0, NEAR)],
    ),
    sentence: new Set(
      stemsOf(
        numeric ? `${label} ${place?.head ?? ''} ${place?.table.title ?? ''}` : view.text.slice(span.start, span.end),
      ),
    ),
    topic: new Set(
      stemsOf(place ? (numeric ? (place.table.title ?? '') : label) : (titlesOf(view, figure.section)[0] ?? '')),
    ),
    column: new Set(termsOf(place?.numeric ? place.head : '')),
    cell: numeric,
    section: sectionOf(view, figure.section),
    subjects: subjectsAt(view, figure),
    role: figure.role,
    scope: figure.scope,
    directed: figure.direction !== null,
  }
}
