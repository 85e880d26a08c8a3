import type { BodyRecord, FigureRecord, ProgramRecord, StatuteRecord } from '../../../schemas/index.ts'
import { sentenceSpans } from '../../common/sentences.ts'
import { contains, lastStartingBefore, type Span } from '../../common/span.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import { type Passage, passagesOf } from '../figures/passages.ts'
import {
  AND_BUDGET,
  CHOSEN_BY,
  CLAUSE_START,
  COUNT_BY,
  FOUNDED_BY,
  FOUNDED_TOO,
  FOUNDS,
  MAKES_TOO,
  MONEY_FOR,
  MONEY_OF,
  NEW_CLAUSE,
  OF_PLACES,
  PLACES,
  PREDICATE,
  RELATIVE,
  REPORTED,
  REPORTED_THAT,
  THIS_FOUNDED,
  TITLE_FOUNDS,
  WITH_BUDGET,
} from './link-words.ts'

/** The records of one submission between which links are made. */
export interface Linkable {
  readonly text: string
  readonly tree: SubmissionTree
  readonly figures: readonly FigureRecord[]
  readonly statutes: readonly StatuteRecord[]
  readonly programs: readonly ProgramRecord[]
  readonly bodies: readonly BodyRecord[]
}

/** One place where an entity is named. */
interface Named extends Span {
  readonly id: string
}

/** How far apart, in UTF-16 code units, two things of one sentence may stand and still be linked. */
const REACH = 240

/** Says which figures and laws belong to which program or body: the `figures` with their subjects, and the entities with their ids. */
export function linkEntities({ text, tree, figures, statutes, programs, bodies }: Linkable): {
  figures: FigureRecord[]
  programs: ProgramRecord[]
  bodies: BodyRecord[]
} {
  const named = [...programs, ...bodies]
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }): Named => ({ id, start, end })))
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
    for (const sentence of sentenceSpans(text, passage)) {
      const names = within(own, sentence)
      for (const statute of within(statutes, sentence)) {
        const id = foundedBefore(statute, named, sentence, text, heads)
        if (id) bases.set(id, (bases.get(id) ?? new Set()).add(statute.id))
      }
      if (names.length === 0) continue
      for (const figure of within(figures, sentence)) {
        const subject = subjectOf(figure, names, sentence, text)
        if (subject) subjects.set(figure.id, subject)
      }
      for (const statute of within(statutes, sentence))
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
function rowOwner({ cell }: Passage, named: readonly Named[]): string | undefined {
  if (!cell || cell.row < 0 || cell.column === 0) return undefined
  const head = cell.table.rows[cell.row]?.[0]
  const name = head && within(named, head)[0]
  return head && name && name.end - name.start >= (head.end - head.start) * 0.7 ? name.id : undefined
}

/** Who the figure is of: what the money is for or who did it, else the subject of its clause. */
function subjectOf(figure: FigureRecord, names: readonly Named[], sentence: Span, text: string): string | undefined {
  if (figure.kind === 'age' || figure.kind === 'duration' || figure.role === 'penalty' || figure.role === 'threshold')
    return undefined
  if (names.some((name) => name.start < figure.end && figure.start < name.end)) return undefined
  if (
    PLACES.test(figure.unit ?? '') &&
    OF_PLACES.test(text.slice(Math.max(sentence.start, figure.start - 16), figure.start))
  )
    return undefined
  const before = names.filter(({ end }) => end <= figure.start && figure.start - end <= REACH)
  const last = before.at(-1)
  const behind = last ? text.slice(last.end, figure.start) : ''
  if (last && figure.kind === 'money' && isMoneyOf(behind)) return last.id
  const next = names[lastStartingBefore(names, figure.start) + 1]
  if (next && next.start - figure.end < REACH) {
    const between = text.slice(figure.end, next.start)
    if ((figure.kind === 'money' && MONEY_FOR.test(between)) || (COUNT_BY.test(between) && !CHOSEN_BY.test(between)))
      return ownedBy(next, names, text).id
  }
  if (last && RELATIVE.test(behind) && !NEW_CLAUSE.test(behind.replace(/^[^\p{L}]*(?:\([^()]*\))?,? \p{L}+/u, '')))
    return last.id
  for (const name of before) {
    const between = text.slice(name.end, figure.start)
    if (!CLAUSE_START.test(clauseBefore(text, sentence, name))) continue
    return PREDICATE.test(between) && !REPORTED.test(between) && !NEW_CLAUSE.test(between) ? name.id : undefined
  }
  return undefined
}

/** "to the *Organization’s* Programme": what the body named first owns. */
function ownedBy(first: Named, names: readonly Named[], text: string): Named {
  const second = names.find(({ start }) => start > first.end)
  return second && /^[’']s $/u.test(text.slice(first.end, second.start)) ? second : first
}

function isMoneyOf(behind: string): boolean {
  return WITH_BUDGET.test(behind) || MONEY_OF.test(behind) || AND_BUDGET.test(behind)
}

/** The words of its clause before a name: behind the last semicolon, or behind "announced that". */
function clauseBefore(text: string, sentence: Span, { start }: Span): string {
  const whole = text.slice(Math.max(sentence.start, start - 200), start)
  const that = REPORTED_THAT.exec(whole)
  const before = that ? whole.slice(that.index + that[0].length) : whole
  const stop = before.lastIndexOf('; ')
  return stop < 0 ? before : before.slice(stop + 2).replace(/^(?:and|et|y) /u, '')
}

function isFoundedBy(between: string): boolean {
  return FOUNDED_BY.test(between) || FOUNDED_TOO.test(between)
}

const BACK = 400

/** "It was established by the Act": the entity that the sentence before names first, or last with that head. */
function foundedBefore(
  statute: StatuteRecord,
  named: readonly Named[],
  sentence: Span,
  text: string,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const opening = THIS_FOUNDED.exec(text.slice(sentence.start, statute.start))
  if (!opening) return undefined
  const head = opening.groups?.['head']?.toLowerCase()
  for (let at = lastStartingBefore(named, sentence.start - 1); at >= 0; at -= 1) {
    const one = named[at]
    if (!one || sentence.start - one.end > BACK) return undefined
    if (head ? names.get(one.id)?.split(/[\s-]/u).includes(head) : isSubject(one, text)) return one.id
  }
  return undefined
}

/** It opens a sentence. */
function isSubject({ start }: Span, text: string): boolean {
  return /(?:^|[.!?\n] ?)(?:The |Le |La |L[’']|El )?$/u.test(text.slice(Math.max(0, start - 6), start))
}

/** The entities that a law makes or rules, as its sentence says. */
function founded(statute: StatuteRecord, names: readonly Named[], text: string): string[] {
  let made: Named | undefined
  return names
    .filter((name) => {
      // "provides for the creation of the Council and the Court".
      if (made && MAKES_TOO.test(text.slice(made.end, name.start))) {
        made = name
        return true
      }
      if (contains(statute, name)) return TITLE_FOUNDS.test(text.slice(statute.start, name.start))
      if (name.end <= statute.start)
        return statute.start - name.end < REACH && isFoundedBy(text.slice(name.end, statute.start))
      const founds = name.start - statute.end < REACH && FOUNDS.test(text.slice(statute.end, name.start))
      if (founds) made = name
      return founds
    })
    .map(({ id }) => id)
}
