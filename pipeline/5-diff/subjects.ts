import type { FigureRecord } from '../../schemas/index.ts'
import { sentenceAt, type View } from './view.ts'

/** Programs and bodies that a figure belongs to: its own subject, else those that its sentence names; only those both documents share. */
export function makeSubjects(view: View, names: ReadonlyMap<string, string>) {
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
