import type { Change, ChangeKind, ChangeSet, ComparedDocument, Submission } from '../../schemas/index.ts'
import { commonGround, comparableChange, countriesDiffer, ownLawNotes } from './across-countries.ts'
import { ASSIGNMENT_LIMIT } from './assign.ts'
import { byPlace, inverseOf, invertChange } from './change.ts'
import { incomparable, limits } from './comparable.ts'
import { compareEntities } from './compare-entities.ts'
import { compareFigures } from './compare-figures.ts'
import { compareSections } from './compare-sections.ts'
import { compareStatutes } from './compare-statutes.ts'
import { makeComparison, type Outcome } from './comparison.ts'
import type { Fact } from './facts.ts'

export interface DiffOptions {
  /** Compare documents about different countries: treaties, kinds of law and comparable figures only. */
  readonly acrossCountries?: boolean
}

/**
 * What changed between two submissions. Pure: the same records give the same bytes, and swapping them gives the inverse.
 */
export function diffSubmissions(before: Submission, after: Submission, options: DiffOptions = {}): ChangeSet {
  return linkSubmissions(before, after, options).set
}

/** The change set, and which facts of the two documents were taken for one. */
export function linkSubmissions(
  before: Submission,
  after: Submission,
  options: DiffOptions = {},
): { readonly set: ChangeSet; readonly links: readonly { readonly before: Fact; readonly after: Fact }[] } {
  const reasons = incomparable(before, after, options)
  // The comparison itself runs in an order that both directions share.
  const swapped = comesAfter(before, after)
  const across = countriesDiffer(before, after)
  const [left, right] = (swapped ? [after, before] : [before, after]).map((one) => (across ? commonGround(one) : one))
  const outcomes = reasons.length || !left || !right ? null : compare(left, right)
  const found = (outcomes?.changes ?? []).filter((change) => !across || comparableChange(change))
  const changes = (swapped ? found.map(invertChange) : found).toSorted(byPlace)
  const set: ChangeSet = {
    schemaVersion: '1',
    producer: after.producer,
    before: comparedOf(before),
    after: comparedOf(after),
    comparable: reasons.length === 0,
    reasons: reasons.length
      ? reasons
      : [...limits(before, after), ...(across ? ownLawNotes([before, after]) : []), ...(outcomes?.notes ?? [])],
    counts: countsOf(changes, outcomes?.byKind ?? {}),
    changes,
    baselines: (outcomes?.baselines ?? [])
      .map(({ side, baseline: { id, ...rest } }) => ({
        id,
        side: (side === 'left') === swapped ? ('after' as const) : ('before' as const),
        ...rest,
      }))
      .toSorted((x, y) => x.stated.start - y.stated.start),
  }
  const links = Object.values(outcomes?.byKind ?? {}).flatMap((outcome) => outcome.links)
  return {
    set,
    links: links.map(({ left, right }) => (swapped ? { before: right, after: left } : { before: left, after: right })),
  }
}

/** The change set of the opposite direction. */
export function invertChangeSet(set: ChangeSet): ChangeSet {
  const changes = set.changes.map(invertChange).toSorted(byPlace)
  const counts = Object.fromEntries(
    Object.entries(set.counts).map(([kind, ops]) => [
      kind,
      Object.fromEntries(
        Object.entries(ops)
          .map(([op, count]) => [inverseOf(op), count] as const)
          .sort(([x], [y]) => (x < y ? -1 : 1)),
      ),
    ]),
  )
  const baselines = set.baselines.map((baseline) => ({
    ...baseline,
    side: baseline.side === 'before' ? ('after' as const) : ('before' as const),
  }))
  return { ...set, before: set.after, after: set.before, counts, changes, baselines }
}

/** An order of two submissions that has nothing to do with time: by source, then id, then content. */
function comesAfter(a: Submission, b: Submission): boolean {
  const key = ({ document }: Submission) => `${document.source.sha256} ${document.id}`
  return key(a) === key(b) ? JSON.stringify(a) > JSON.stringify(b) : key(a) > key(b)
}

interface Found {
  readonly changes: readonly Change[]
  readonly byKind: Readonly<Partial<Record<ChangeKind, Outcome>>>
  readonly notes: readonly string[]
  readonly baselines: ReturnType<typeof compareFigures>['baselines']
}

function compare(left: Submission, right: Submission): Found {
  const comparison = makeComparison(left, right)
  const section = compareSections(comparison)
  const { programs, bodies, names } = compareEntities(comparison, section.names)
  const figure = compareFigures(comparison, section.names, names)
  const byKind = { statute: compareStatutes(comparison), figure, program: programs, body: bodies, section }
  const notes = Object.entries(byKind).flatMap(([kind, { greedy }]) =>
    greedy.map(
      (size) =>
        `A block of ${size} ${kind} facts is above the limit of ${ASSIGNMENT_LIMIT}: paired greedily, best first.`,
    ),
  )
  return {
    changes: Object.values(byKind).flatMap(({ changes }) => changes),
    byKind,
    notes,
    baselines: figure.baselines,
  }
}

function countsOf(
  changes: readonly Change[],
  outcomes: Readonly<Partial<Record<ChangeKind, Outcome>>>,
): ChangeSet['counts'] {
  const kinds: ChangeKind[] = ['statute', 'figure', 'program', 'body', 'section']
  return Object.fromEntries(
    kinds.map((kind) => {
      const counts = new Map<string, number>()
      for (const { kind: own, op } of changes) if (own === kind) counts.set(op, (counts.get(op) ?? 0) + 1)
      const outcome = outcomes[kind]
      counts.set('same', outcome?.same ?? 0)
      for (const [reason, count] of Object.entries(outcome?.aside ?? {})) if (count) counts.set(reason, count)
      return [kind, Object.fromEntries([...counts].sort(([x], [y]) => (x < y ? -1 : 1)))]
    }),
  )
}

/** What a change set says of a document. */
export function comparedOf({ document, pages }: Submission): ComparedDocument {
  return {
    id: document.id,
    file: document.source.file,
    title: document.title,
    country: document.country?.code ?? null,
    year: document.year,
    sha256: document.source.sha256,
    pages: document.source.pages,
    pagesFailed: pages.filter(({ status }) => status !== 'ok').length,
    status: document.status,
    quality: document.quality,
  }
}
