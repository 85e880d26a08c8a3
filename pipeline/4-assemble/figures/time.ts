import { BREAK, type Clause, isDateKind } from './clause.ts'
import { cites, opensWith, reachesPresent, SINCE, type Tied, tiedDates, UNTIL } from './tied-dates.ts'
import { endsSubject, isOpening, isRange, isSince, opensObject } from './time-before.ts'
import { crossesClause, isTiedBehind } from './time-behind.ts'

/** The time of a figure: a moment, or a period as the record writes it. */
export interface Time {
  readonly asOf: string | null
  readonly period: string | null
}

export const NO_TIME: Time = { asOf: null, period: null }

/** What a date with its preposition says: "since 2003" is "2003..", "as of July 2, 2008" a moment, "in FY 2007" a period. */
function timeOf({ words }: Clause, { mention, preposition, to }: Tied): Time {
  const word = words[preposition]?.lower ?? ''
  const name = mention.kind === 'fiscal-year' ? (mention.known?.period ?? `FY${mention.value}`) : String(mention.value)
  if (mention.kind === 'date-range') return { asOf: null, period: `${mention.value}..${mention.high}` }
  const toPresent = reachesPresent(words, to)
  if (opensWith(words, /^between$|^entre$/u) && /^(?:and|et|y)$/u.test(word)) return { asOf: null, period: `..${name}` }
  if (
    SINCE.test(word) ||
    toPresent ||
    (opensWith(words, SINCE) && !words.slice(0, to).some(({ text }) => text === ',')) ||
    words[preposition + 1]?.lower === 'partir'
  )
    return { asOf: null, period: `${name}..` }
  if (mention.kind === 'fiscal-year') return { asOf: null, period: name }
  if (mention.qualifier === 'up-to' || UNTIL.test(word)) return { asOf: name, period: null }
  if (
    word === 'as' ||
    word === 'by' ||
    word === 'at' ||
    word === 'al' ||
    word === 'd’ici' ||
    word === 'ici' ||
    word === 'para' ||
    /horizon/u.test(word) ||
    name.length > 7
  )
    return { asOf: name, period: null }
  return { asOf: null, period: name }
}

/** What of a sentence's dates holds for what comes after it: its opening date or range. */
export function openingTime(clause: Clause): Time {
  const dates = tiedDates(clause)
  const opening =
    dates.find((date) => isOpening(clause, date)) ?? dates.findLast(({ mention }) => mention.kind === 'date-range')
  return opening ? timeOf(clause, opening) : NO_TIME
}

/** The date with which a sentence begins ("In FY 2007, …"): it may hold for the sentences behind it. */
export function leadingTime(clause: Clause): Time {
  const leading = tiedDates(clause).find(({ preposition }) => preposition === 0)
  return leading ? timeOf(clause, leading) : NO_TIME
}

/**
 * When a figure holds: by the date behind it in its clause, else by a range before it, the date that opens its sentence
 * or clause, "since …" before it, or a date that ends the sentence and stands for all of it.
 */
export function timeIn(clause: Clause, index: number): Time | null {
  const { owner } = clause
  const from = owner.indexOf(index)
  const to = owner.lastIndexOf(index) + 1
  if (isDeictic(clause, to)) return NO_TIME
  const dates = tiedDates(clause)
  const right = dates.find((date) => belongsNext(clause, date) && from - date.to <= 1 && from >= date.to)
  if (right) return timeOf(clause, right)
  const behind = dates.find(
    (date) => date.preposition >= to && !belongsNext(clause, date) && isTiedBehind(clause, to, date),
  )
  const before = dates.filter((date) => date.to <= from)
  const parted =
    behind !== undefined &&
    crossesClause(clause, to, behind.preposition) &&
    (before.some((date) => isOpening(clause, date)) || endsSubject(clause, behind))
  if (behind && !parted) return merged(clause, behind, dates)
  const labelled = before.findLast(({ to: end }) => clause.words[end]?.text === ':' && end + 1 === from)
  if (labelled) return timeOf(clause, labelled)
  const owning = ownerOfBrackets(clause, from, before)
  if (owning) return timeOf(clause, owning)
  const found =
    before.findLast(
      (date) =>
        isRange(clause, date) ||
        isOpening(clause, date) ||
        endsSubject(clause, date) ||
        opensObject(clause, date, from),
    ) ??
    before.findLast((date) => isSince(clause, date, from)) ??
    surveyed(clause, before)
  if (found) return timeOf(clause, found)
  const last = dates.at(-1)
  const closes =
    last &&
    last.preposition >= to &&
    clause.words.slice(last.to).every(({ text }) => !/\p{L}{3}/u.test(text)) &&
    !clause.words.slice(to, last.preposition).some(({ lower }) => COMPARED.test(lower)) &&
    dates.filter((date) => date.from > to).length === 1
  return last && closes && isTiedBehind(clause, to, last, true) ? timeOf(clause, last) : null
}

/** "14 judges, down from 20 in 2010": the date is of what the figure is compared with. */
const COMPARED = /^(?:down|up|compared|versus|vs|than|contre|frente|comparad[oa]s?|comparée?s?)$/u

/** "convicted 15 traffickers in 2016 (including at least four …)": the date right before the bracket in which a figure stands. */
function ownerOfBrackets({ words }: Clause, from: number, dates: readonly Tied[]): Tied | undefined {
  let open = from - 1
  while (open >= 0 && from - open < 24 && !/^[()]$/u.test(words[open]?.text ?? '')) open--
  return words[open]?.text === '(' ? dates.find(({ to }) => to === open) : undefined
}

/** "8.5 per cent this year": a time that only the day of writing tells. */
function isDeictic({ words, owner }: Clause, to: number): boolean {
  if (/^(?:actuellement|aujourd’hui|aujourd'hui|actualmente|currently|today)$/u.test(words[to]?.lower ?? ''))
    return true
  for (let at = to; at < Math.min(words.length, to + 3) && owner[at] === -1; at++) {
    if (
      /^(?:this|next|last)$/u.test(words[at]?.lower ?? '') &&
      /^(?:year|month|week|quarter)$/u.test(words[at + 1]?.lower ?? '')
    )
      return true
    if (/^(?:cette|este)$/u.test(words[at]?.lower ?? '') && /^(?:année|año)$/u.test(words[at + 1]?.lower ?? ''))
      return true
    if (BREAK.test(words[at]?.text ?? '') || words[at]?.text === ',') return false
  }
  return false
}

/** ", in 2011 207 offenders": a date between a comma or "and" and a figure belongs to that figure. */
function belongsNext({ words, owner, mentions }: Clause, { preposition, to }: Tied): boolean {
  const next = words[to]?.text === ',' ? to + 1 : to
  const mention = mentions[owner[next] ?? -1]
  const before = words[preposition - 1]
  return mention !== undefined && !isDateKind(mention) && (!before || /^(?:[,;:(]|and|et|y)$/u.test(before.lower))
}

/** "in fiscal year 2021–2022 until December 2021": a period and the moment up to which it was counted. */
function merged(clause: Clause, date: Tied, dates: readonly Tied[]): Time {
  const time = timeOf(clause, date)
  const next = dates.find(({ from, preposition }) => preposition === date.to || from === date.to)
  return next && time.asOf === null ? { ...time, asOf: timeOf(clause, next).asOf } : time
}

/** "According to the census conducted in 2009, …": the date of what the figure is taken from. */
function surveyed({ words }: Clause, dates: readonly Tied[]): Tied | undefined {
  if (cites(words)) return dates.at(-1)
  // "Datos censales de 2010 indican que …", "Data for 2010 show that …"; "Of the 1,070 persons charged in 2015, 91% …".
  if (opensWith(words, /^(?:datos|información|cifras|encuesta|data|figures|statistics|les|données)$/u))
    return dates.find(
      ({ to }) => SHOWS.test(words[to]?.lower ?? '') && /^(?:that|que)$/u.test(words[to + 1]?.lower ?? ''),
    )
  return opensWith(words, /^(?:of|sur|de)$/u) && dates.length === 1
    ? dates.find(({ to }) => words[to]?.text === ',' && !words.slice(0, to).some(({ text }) => text === ','))
    : undefined
}

const SHOWS =
  /^(?:shows?|showed|indicates?|indicated|suggests?|suggested|reveals?|indican?|señalan?|muestran?|revelan?|reportan?|indiquent|montrent|révèlent)$/u
