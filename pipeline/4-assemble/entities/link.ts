import type { BodyRecord, FigureRecord, ProgramRecord, StatuteRecord } from '../../../schemas/index.ts'
import { sentenceSpans } from '../../common/sentences.ts'
import { lastStartingBefore, type Span } from '../../common/span.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import { type Passage, passagesOf } from '../figures/passages.ts'
import { founded, foundedBefore } from './founded.ts'
import { type NamePlace, subjectOf } from './subject.ts'

/** The records of one submission between which links are made. */
export interface Linkable {
  readonly text: string
  readonly tree: SubmissionTree
  readonly figures: readonly FigureRecord[]
  readonly statutes: readonly StatuteRecord[]
  readonly programs: readonly ProgramRecord[]
  readonly bodies: readonly BodyRecord[]
}

/** Says which figures and laws belong to which program or body: the `figures` with their subjects, and the entities with their ids. */
export function linkEntities({ text, tree, figures, statutes, programs, bodies }: Linkable): {
  figures: FigureRecord[]
  programs: ProgramRecord[]
  bodies: BodyRecord[]
} {
  const named = [...programs, ...bodies]
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }): NamePlace => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
  const heads = new Map([...programs, ...bodies].map(({ id, name }): [string, string] => [id, name.toLowerCase()]))
  const subjects = new Map<string, string>()
  const bases = new Map<string, Set<string>>()
  for (const passage of passagesOf(tree).passages) {
    if (passage.cell) {
      const owner = rowOwner(passage, named)
      for (const figure of owner ? within(figures, passage) : []) if (owner) subjects.set(figure.id, owner)
      continue
    }
    const own = within(named, passage)
    if (own.length === 0 && within(statutes, passage).length === 0) continue
    for (const sentence of sentenceSpans(text, passage)) {
      const names = within(own, sentence)
      const laws = within(statutes, sentence)
      for (const statute of laws) {
        const id = foundedBefore(statute, named, sentence, text, heads)
        if (id) bases.set(id, (bases.get(id) ?? new Set()).add(statute.id))
      }
      if (names.length === 0) continue
      for (const figure of within(figures, sentence)) {
        const subject = subjectOf(figure, names, sentence, text)
        if (subject) subjects.set(figure.id, subject)
      }
      for (const statute of laws)
        for (const id of founded(statute, names, text)) bases.set(id, (bases.get(id) ?? new Set()).add(statute.id))
    }
  }
  const linked = figures.map((figure) => ({ ...figure, subject: subjects.get(figure.id) ?? figure.subject }))
  const ofEntity = new Map<string, string[]>()
  for (const { id, subject } of linked)
    if (subject !== null) ofEntity.set(subject, [...(ofEntity.get(subject) ?? []), id])
  const complete = <E extends ProgramRecord | BodyRecord>(entity: E): E => ({
    ...entity,
    figures: ofEntity.get(entity.id) ?? [],
    statutes: [...(bases.get(entity.id) ?? [])],
  })
  return { figures: linked, programs: programs.map(complete), bodies: bodies.map(complete) }
}

function within<S extends Span>(sorted: readonly S[], { start, end }: Span): S[] {
  return sorted
    .slice(lastStartingBefore(sorted, start - 1) + 1, lastStartingBefore(sorted, end - 1) + 1)
    .filter((span) => span.end <= end)
}

/** The entity that the first cell of a row names and nothing else, for the cells behind it. */
function rowOwner({ cell }: Passage, named: readonly NamePlace[]): string | undefined {
  if (!cell || cell.row < 0 || cell.column === 0) return undefined
  const head = cell.table.rows[cell.row]?.[0]
  const name = head && within(named, head)[0]
  return head && name && name.end - name.start >= (head.end - head.start) * 0.7 ? name.id : undefined
}
