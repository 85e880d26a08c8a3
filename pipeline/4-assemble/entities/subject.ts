import type { FigureRecord } from '../../../schemas/index.ts'
import { lastStartingBefore, type Span } from '../../common/span.ts'
import {
  ALSO,
  AND_BUDGET,
  CHOSEN_BY,
  CLAUSE_START,
  COUNT_BY,
  MONEY_FOR,
  MONEY_OF,
  NEW_CLAUSE,
  OF_PLACES,
  PAID_TO,
  PLACES,
  PREDICATE,
  RELATIVE,
  REPORTED,
  REPORTED_THAT,
  WITH_BUDGET,
} from './link-words.ts'

/** One place where an entity is named. */
export interface NamePlace extends Span {
  readonly id: string
}

/** How far apart, in UTF-16 code units, two things of one sentence may stand and still be linked. */
export const REACH = 240

/** Who the figure is of: what the money is for or who did it, else the subject of its clause. */
export function subjectOf(
  figure: FigureRecord,
  names: readonly NamePlace[],
  sentence: Span,
  text: string,
): string | undefined {
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
  if (last && figure.kind === 'money' && hasBudget(behind)) return last.id
  const paid = last !== undefined && figure.kind === 'money' && isPaidTo(last, behind, text)
  const next = names[lastStartingBefore(names, figure.start) + 1]
  if (next && next.start - figure.end < REACH) {
    const between = text.slice(figure.end, next.start)
    // "to the one for 3 million and to the other for 5 million": each its own.
    if (paid && ALSO.test(between)) return last.id
    if ((figure.kind === 'money' && MONEY_FOR.test(between)) || (COUNT_BY.test(between) && !CHOSEN_BY.test(between)))
      return ownedBy(next, names, text).id
  }
  if (paid) return last.id
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
function ownedBy(first: NamePlace, names: readonly NamePlace[], text: string): NamePlace {
  const second = names.find(({ start }) => start > first.end)
  return second && /^[’']s $/u.test(text.slice(first.end, second.start)) ? second : first
}

function hasBudget(behind: string): boolean {
  return WITH_BUDGET.test(behind) || AND_BUDGET.test(behind)
}

/** "to the Agency for $3 million": who gets the money stands behind a preposition of giving; "sued the Agency for" and "loan from the Bank for" do not say whose it is. */
function isPaidTo({ start }: Span, behind: string, text: string): boolean {
  return MONEY_OF.test(behind) && PAID_TO.test(text.slice(Math.max(0, start - 24), start))
}

/** The words of its clause before a name: behind the last semicolon, or behind "announced that". */
function clauseBefore(text: string, sentence: Span, { start }: Span): string {
  const whole = text.slice(Math.max(sentence.start, start - 200), start)
  const that = REPORTED_THAT.exec(whole)
  const before = that ? whole.slice(that.index + that[0].length) : whole
  const stop = before.lastIndexOf('; ')
  return stop < 0 ? before : before.slice(stop + 2).replace(/^(?:and|et|y) /u, '')
}
