import { createHash } from 'node:crypto'
import type { Change, Confidence, Statement } from '../../schemas/index.ts'
import { type Field, invertField } from './classify.ts'
import { pairConfidence } from './confidence.ts'
import type { Fact } from './facts.ts'
import { importanceOf } from './importance.ts'
import type { Candidate, Pair } from './pairing.ts'

/** Hash of the two facts, whichever of them is the earlier. */
export function changeId(kind: string, keys: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, ...keys.toSorted()]))
  return `change-${hash.digest('hex').slice(0, 10)}`
}

/** Key of a fact among the facts of all documents. */
export function keyOf(document: string, fact: Fact): string {
  return `${document} ${fact.kind} ${fact.records[0] ?? ''} ${fact.kind === 'statute' ? (fact.instruments[0] ?? '') : ''}`
}

export interface Sides<F extends Fact> {
  readonly left: readonly F[]
  readonly right: readonly F[]
  /** Ids of the two documents. */
  readonly documents: readonly [string, string]
}

/** A change of two facts that were paired; `left` stands as before. */
export function pairChange<F extends Fact>(
  sides: Sides<F>,
  pair: Pair,
  op: Change['op'],
  fields: readonly Field[],
  statementsOf: (fact: F, side: 'left' | 'right') => readonly Statement[] = ({ statements }) => statements,
): Change[] {
  const a: F | undefined = sides.left[pair.a]
  const b: F | undefined = sides.right[pair.b]
  if (!a || !b) return []
  const alternatives = [...pick(sides.right, pair.otherB), ...pick(sides.left, pair.otherA)]
  return [
    finish({
      id: changeId(a.kind, [keyOf(sides.documents[0], a), keyOf(sides.documents[1], b)]),
      kind: a.kind === b.kind ? a.kind : 'program',
      op,
      what: a.label,
      before: [...statementsOf(a, 'left')],
      after: [...statementsOf(b, 'right')],
      fields: [...fields],
      basis: pair.basis,
      score: pair.points,
      margin: pair.margin,
      confidence: pairConfidence(pair.basis, pair.points, pair.margin, a.kind === 'statute' && op === 'renamed'),
      parts: [...pair.parts],
      alternatives: alternatives.sort(byScore),
      looked: null,
    }),
  ]
}

/** A change of one fact against several: split where the left document has the one, merged where the right has it. */
export function groupChange<F extends Fact>(
  sides: Sides<F>,
  rows: readonly number[],
  columns: readonly number[],
  found: Pick<Change, 'basis' | 'score' | 'parts'>,
): Change[] {
  const before = rows.toSorted((x, y) => x - y).flatMap((index) => sides.left[index] ?? [])
  const after = columns.toSorted((x, y) => x - y).flatMap((index) => sides.right[index] ?? [])
  const one = before.length === 1 ? before[0] : after[0]
  if (!one || !before.length || !after.length) return []
  const keys = [
    ...before.map((fact) => keyOf(sides.documents[0], fact)),
    ...after.map((fact) => keyOf(sides.documents[1], fact)),
  ]
  return [
    finish({
      id: changeId(one.kind, keys),
      kind: one.kind,
      op: before.length === 1 ? 'split' : 'merged',
      what: one.label,
      before: before.flatMap(({ statements }) => statements.slice(0, 1)),
      after: after.flatMap(({ statements }) => statements.slice(0, 1)),
      fields: [],
      basis: found.basis,
      score: found.score,
      margin: null,
      confidence: pairConfidence(found.basis, found.score, null),
      parts: [...found.parts],
      alternatives: [],
      looked: null,
    }),
  ]
}

export interface Absence {
  readonly side: 'left' | 'right'
  readonly op: 'gone' | 'not-comparable'
  readonly confidence: Confidence
  readonly looked: Change['looked']
  readonly alternatives: Change['alternatives']
  /** Points of what came nearest. */
  readonly nearest: number
}

/** A change of a fact that only one document states. */
export function aloneChange(fact: Fact, document: string, absence: Absence): Change {
  const left = absence.side === 'left'
  return finish({
    id: changeId(fact.kind, [keyOf(document, fact)]),
    kind: fact.kind,
    op: absence.op === 'gone' ? (left ? 'not-mentioned' : 'added') : 'not-comparable',
    what: fact.label,
    before: left ? [...fact.statements] : [],
    after: left ? [] : [...fact.statements],
    fields: [],
    basis: 'inferred',
    score: 0,
    margin: null,
    confidence: absence.confidence,
    parts: [],
    alternatives: [...absence.alternatives],
    looked: absence.looked,
  })
}

/** Adds what is computed from the rest. */
export function finish(change: Omit<Change, 'importance'>): Change {
  const { looked, ...rest } = change
  return { ...rest, importance: importanceOf(change), looked }
}

/** Facts behind candidates, as statements with the reason that stopped them. */
export function pick(facts: readonly Fact[], candidates: readonly Candidate[]): Change['alternatives'] {
  return candidates.flatMap(({ index, points, why }) => {
    const statement = facts[index]?.statements[0]
    return statement ? [{ statement, score: points, why }] : []
  })
}

function byScore(x: Change['alternatives'][number], y: Change['alternatives'][number]): number {
  return (
    y.score - x.score ||
    x.statement.quote.localeCompare(y.statement.quote, 'en') ||
    x.statement.start - y.statement.start
  )
}

const INVERSE = new Map([
  ['added', 'not-mentioned'],
  ['not-mentioned', 'added'],
  ['split', 'merged'],
  ['merged', 'split'],
] as const)

/** What an op is in the opposite direction; any other word is itself. */
export function inverseOf<O extends string>(op: O): O | 'added' | 'not-mentioned' | 'split' | 'merged' {
  for (const [own, other] of INVERSE) if (own === op) return other
  return op
}

/** The same change seen from the other document. */
export function invertChange(change: Change): Change {
  const { op, before, after, fields } = change
  return { ...change, op: inverseOf(op), before: after, after: before, fields: fields.map(invertField) }
}

/** Document order of the later document, then of the earlier; the id decides the rest. */
export function byPlace(x: Change, y: Change): number {
  const at = (statements: readonly Statement[]) => statements[0]?.start ?? Number.MAX_SAFE_INTEGER
  return at(x.after) - at(y.after) || at(x.before) - at(y.before) || (x.id < y.id ? -1 : 1)
}
