import { type Case, isReadOtherwise, type Kind } from './cases.ts'
import type { Found, System } from './systems.ts'

/** Counts over cases of one kind. `values`: found with the value that the case expects. */
export interface Score {
  readonly right: number
  readonly missed: number
  readonly spurious: number
  readonly values: number
}

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Any overlap of the right kind is right, as in the notes on peers; each thing found answers one expectation. */
export function scoreOf(system: System, kind: Kind, cases: readonly Case[], withOtherwise: boolean): Score {
  let [right, missed, spurious, values] = [0, 0, 0, 0]
  for (const one of cases) {
    const found = [...system.find(one, kind)]
    for (const expected of one.expect.filter((each) => each.kind === kind)) {
      const index = found.findIndex((each) => overlaps(each, expected))
      const counts = withOtherwise || !isReadOtherwise(kind, one.lang, expected)
      if (index < 0) missed += counts ? 1 : 0
      else {
        if (counts) right++
        if (counts && isSameValue(expected.value, found[index]?.value)) values++
        found.splice(index, 1)
      }
    }
    spurious += found.length
  }
  return { right, missed, spurious, values }
}

export function ratesOf({ right, missed, spurious }: Score): Rates {
  const precision = right / Math.max(1, right + spurious)
  const recall = right / Math.max(1, right + missed)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

const overlaps = (a: Pick<Found, 'start' | 'end'>, b: Pick<Found, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end

/** "33.3 %", "PT3M", ["P3.5Y"], 3.5: the number of an expectation beside the number found. */
function isSameValue(expected: unknown, found: number | null | undefined): boolean {
  if (found === null || found === undefined) return false
  const first = String(Array.isArray(expected) ? (expected[0] ?? '') : (expected ?? ''))
  const number = Number(first.replace(',', '.').replace(/%|^PT?(?=[\d.]+[A-Z]$)|[A-Z]$/gu, ''))
  return Math.abs(number - found) <= 1e-6 * Math.max(1, Math.abs(number))
}
