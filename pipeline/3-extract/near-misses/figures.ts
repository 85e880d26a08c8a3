import type { Context, Passage } from '../context.ts'
import { type Numeral, type Reading, readingOf } from '../numerals/numerals.ts'
import { type NearMiss, oneOf } from './near-miss.ts'

/** Numbers of a passage, with the reason why each would be no figure. */
export function figureMisses(passage: Passage, context: Context): NearMiss[] {
  const reading = readingOf(passage, context)
  return reading.numerals.map((numeral) => {
    const first = reading.tokens[numeral.from]
    const last = reading.tokens[numeral.to - 1]
    const start = passage.start + (first?.start ?? 0)
    const end = passage.start + (last?.end ?? first?.end ?? 0)
    return { start, end, rule: 'figure/count', ...reasonOf(reading, numeral) }
  })
}

function reasonOf(
  { tokens }: Reading,
  { from, to, designation, yearLike, digits }: Numeral,
): Pick<NearMiss, 'step' | 'why'> {
  const before = tokens[from - 1]?.text
  const behind = tokens[to]?.text
  if (designation)
    return {
      step: 'designation',
      why:
        before && /[\p{L}.§]/u.test(before)
          ? `the number tells which ${JSON.stringify(before)} it is: a name or a place, no quantity`
          : 'by its shape it numbers something (a telephone number, a version, a note mark): no quantity',
    }
  if (yearLike)
    return { step: 'year', why: 'a year; to count, it needs a separator (2,000) or a noun for people behind' }
  const noun =
    behind && /\p{L}/u.test(behind)
      ? `${JSON.stringify(behind)} behind is no noun that is counted`
      : 'no noun is behind'
  return {
    step: 'noun',
    why: `${noun}; ${oneOf(['a noun for what is counted', 'a currency', '%', 'a unit of time', 'a unit of measure'])}${digits ? '' : ' (number words count only with one)'}`,
  }
}
