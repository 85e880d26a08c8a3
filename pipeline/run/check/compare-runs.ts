import type { Submission } from '../../../schemas/index.ts'
import { compareRecords, type Difference } from './compare-records.ts'

/** How the records of one document differ between two runs. */
export interface DocumentComparison {
  readonly document: string
  /** Whether both runs have it; changed-source: the file itself is another. */
  readonly verdict: 'same' | 'different' | 'changed-source' | 'only-old' | 'only-new'
  readonly differences: readonly Difference[]
}

export interface OpCounts {
  readonly lost: number
  readonly gained: number
  readonly changed: number
}

/** Two runs over one corpus. */
export interface RunComparison {
  readonly documents: readonly DocumentComparison[]
  /** For each rule, or list where no rule made the item: what it lost, gained and changed. */
  readonly rules: Readonly<Record<string, OpCounts>>
  readonly total: OpCounts
}

/** Compares the records of two runs, document by document; they are paired by the source file's name. */
export function compareRuns(before: readonly Submission[], after: readonly Submission[]): RunComparison {
  const [old, now] = [byName(before), byName(after)]
  const documents = [...new Set([...old.keys(), ...now.keys()])].sort().map((document): DocumentComparison => {
    const [a, b] = [old.get(document), now.get(document)]
    if (!a || !b) return { document, verdict: a ? 'only-old' : 'only-new', differences: [] }
    const differences = compareRecords(a, b)
    const sameSource = a.document.source.sha256 === b.document.source.sha256
    const verdict = differences.length > 0 ? 'different' : 'same'
    return { document, verdict: sameSource ? verdict : 'changed-source', differences }
  })
  const all = documents.flatMap(({ differences }) => differences)
  const names = [...new Set(all.map(sourceOf))].sort()
  return {
    documents,
    rules: Object.fromEntries(
      names.map((name) => [name, countOps(all.filter((difference) => sourceOf(difference) === name))]),
    ),
    total: countOps(all),
  }
}

/** The rule of an item, or its list where no rule made it. */
export function sourceOf({ rule, list }: Difference): string {
  return rule ?? `(${list})`
}

export function countOps(differences: readonly Difference[]): OpCounts {
  const count = (op: Difference['op']): number => differences.filter((difference) => difference.op === op).length
  return { lost: count('lost'), gained: count('gained'), changed: count('changed') }
}

/** Records by file name; with the hash of the source where a name is there twice. */
function byName(records: readonly Submission[]): Map<string, Submission> {
  const times = new Map<string, number>()
  for (const { document } of records) times.set(document.source.file, (times.get(document.source.file) ?? 0) + 1)
  return new Map(
    records.map((record) => {
      const { file, sha256 } = record.document.source
      return [times.get(file) === 1 ? file : `${file} (${sha256.slice(0, 8)})`, record]
    }),
  )
}
