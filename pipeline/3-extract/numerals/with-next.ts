import { partsOf } from './amounts.ts'
import { isChange } from './change.ts'
import type { Amount, Reading } from './numerals.ts'

/** An amount that a reader took, with the next one where both make a range ("$10 million to $12 million"). */
export interface Read<Found> {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly high: number | null
  readonly found: Found
  readonly amount: Amount
}

/** What a reader gives: tokens, unit, and what a short magnitude behind the digits multiplies them by. */
interface Readable {
  readonly from: number
  readonly to: number
  readonly unit: string | null
  readonly scale?: number
  /** What words behind the unit add: the half of "two years and a half". */
  readonly plus?: number
}

const JOINS = { en: /^(?:to|through|[-–—])$/u, fr: /^(?:à|[-–—])$/u, es: /^(?:a|hasta|[-–—])$/u } as const
const ANDS = { en: /^and$/u, fr: /^et$/u, es: /^y$/u } as const
const OPENERS = { en: /^between$/u, fr: /^entre$/u, es: /^entre$/u } as const

/** Reads each amount of a passage with `reader`; two in a row that a word of range joins, with units of their own, are one. */
export function* withNext<Found extends Readable>(
  reading: Reading,
  reader: (reading: Reading, amount: Amount) => Found | null,
): Generator<Read<Found>> {
  const { amounts } = reading
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index]
    const found = amount && reader(reading, amount)
    if (!amount || !found) continue
    // "rose from 5 to 13 percent", with one unit for both, is read as a range; one that falls is none.
    if (amount.join === 'change' && (amount.high?.value ?? 0) < amount.low.value) {
      const [low, high] = partsOf(amount)
      yield {
        from: Math.min(low.from, found.from),
        to: low.to,
        value: scaled(low.low.value, found),
        high: null,
        found,
        amount: low,
      }
      if (high)
        yield { from: high.from, to: found.to, value: scaled(high.low.value, found), high: null, found, amount: high }
      continue
    }
    const next = amounts[index + 1]
    const joined =
      next &&
      !amount.high &&
      !next.high &&
      isRange(reading, found, amount, next) &&
      !isChange(reading.tokens, found.from, reading.language)
        ? reader(reading, next)
        : null
    const shared = next && joined ? sharedScale(reading, amount, next) : 1
    if (
      next &&
      joined &&
      joined.unit === found.unit &&
      next.low.value > amount.low.value * shared &&
      joined.from - found.to <= 2
    ) {
      yield {
        from: found.from,
        to: joined.to,
        value: Number((scaled(amount.low.value, found) * shared).toPrecision(15)),
        high: scaled(next.low.value, joined),
        found,
        amount: next,
      }
      index++
    } else
      yield {
        from: found.from,
        to: found.to,
        value: scaled(amount.low.value, found),
        high: amount.high ? scaled(amount.high.value, found) : null,
        found,
        amount,
      }
  }
}

/** "$1.96 to $1.98 billion": what the magnitude of the second multiplies the first by, where that has none of its own. */
function sharedScale({ tokens }: Reading, { low }: Amount, { low: next }: Amount): number {
  const printed = Number(tokens[next.from]?.text.replaceAll(',', ''))
  const bare = low.digits && low.to - low.from === 1 && next.digits && next.to - next.from > 1
  return bare && printed > low.value && next.value > printed ? next.value / printed : 1
}

function scaled(value: number, { scale = 1, plus = 0 }: Readable): number {
  return Number((value * scale + plus).toPrecision(15))
}

function isRange(
  { tokens, language }: Reading,
  found: { from: number; to: number },
  amount: Amount,
  next: Amount,
): boolean {
  const word = tokens[found.to]?.lower ?? ''
  if (next.from - found.to > 4 || found.to >= next.from) return false
  if (JOINS[language].test(word)) return true
  return (
    ANDS[language].test(word) &&
    [1, 2, 3].some((back) => OPENERS[language].test(tokens[Math.min(amount.from, found.from) - back]?.lower ?? ''))
  )
}
