import type { SourceDocument, SourceRun } from '../common/source-document.ts'

/**
 * A document on its way between processes. Its runs (one a word) are most of it: as columns of numbers they cross in a
 * twentieth of the time that as many objects take.
 */
export interface Packed {
  readonly rest: Omit<SourceDocument, 'runs'>
  /** Nine numbers a run: start, end, page, source, the box, and the confidence of OCR. */
  readonly numbers: Float64Array
  /** Indices of the runs whose printed characters differ, and those characters. */
  readonly repaired: readonly number[]
  readonly printed: readonly string[]
}

const FIELDS = 9

/** What stands for null: no page or offset is negative, no size of a box, no confidence is. */
const NONE = -1

export function pack({ runs, ...rest }: SourceDocument): Packed {
  const numbers = new Float64Array(runs.length * FIELDS)
  const repaired: number[] = []
  const printed: string[] = []
  runs.forEach((run, index) => {
    const { x, y, width, height } = run.box ?? { x: 0, y: 0, width: NONE, height: NONE }
    const place = [run.page ?? NONE, run.source ?? NONE, x, y, width, height, run.confidence ?? NONE]
    numbers.set([run.start, run.end, ...place], index * FIELDS)
    if (run.printed === null) return
    repaired.push(index)
    printed.push(run.printed)
  })
  return { rest, numbers, repaired, printed }
}

/** The document as it was sent; its runs are made when they are first asked for. */
export function unpack({ rest, ...columns }: Packed): SourceDocument {
  let runs: SourceRun[] | undefined
  return {
    ...rest,
    get runs() {
      runs ??= runsOf(columns)
      return runs
    },
  }
}

function runsOf({ numbers, repaired, printed }: Omit<Packed, 'rest'>): SourceRun[] {
  const texts = new Map(repaired.map((index, at) => [index, printed[at] ?? '']))
  const number = (at: number): number => numbers[at] ?? 0
  const orNull = (at: number): number | null => (number(at) === NONE ? null : number(at))
  return Array.from({ length: numbers.length / FIELDS }, (_, index): SourceRun => {
    const at = index * FIELDS
    const [width, height] = [number(at + 6), number(at + 7)]
    return {
      start: number(at),
      end: number(at + 1),
      page: orNull(at + 2),
      source: orNull(at + 3),
      printed: texts.get(index) ?? null,
      confidence: orNull(at + 8),
      box: width === NONE && height === NONE ? null : { x: number(at + 4), y: number(at + 5), width, height },
    }
  })
}
