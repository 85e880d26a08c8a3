import { BREAK, type Clause, isDate, isDateKind } from './clause.ts'
import { opensWith, reachesPresent, SINCE, type Tied, tiedDates, UNTIL } from './tied-dates.ts'
import { AUXILIARIES, LIGHT_VERBS, RELATIVES } from './words.ts'

/** The time of a figure: a moment, or a period as the record writes it. */
export interface Time {
  readonly asOf: string | null
  readonly period: string | null
}

export const NO_TIME: Time = { asOf: null, period: null }

const FURTHEST = 32

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
  if (behind) return merged(clause, behind, dates)
  const before = dates.filter((date) => date.to <= from)
  const labelled = before.findLast(({ to: end }) => clause.words[end]?.text === ':' && end + 1 === from)
  if (labelled) return timeOf(clause, labelled)
  const owning = ownerOfBrackets(clause, from, before)
  if (owning) return timeOf(clause, owning)
  const range = before.findLast(
    ({ mention, preposition }) =>
      mention.kind === 'date-range' &&
      /^(?:for|from|between|during|de|entre|pour|durant|para|durante|desde|over)$/u.test(
        clause.words[preposition]?.lower ?? '',
      ),
  )
  const found =
    range ??
    before.findLast((date) => isOpening(clause, date)) ??
    before.findLast((date) => endsSubject(clause, date)) ??
    before.findLast(({ preposition }) => SINCE.test(clause.words[preposition]?.lower ?? '')) ??
    surveyed(clause, before)
  if (found) return timeOf(clause, found)
  const last = dates.at(-1)
  const closes =
    last &&
    last.preposition >= to &&
    clause.words.slice(last.to).every(({ text }) => !/\p{L}{3}/u.test(text)) &&
    dates.filter((date) => date.from > to).length === 1
  return last && closes && isTiedBehind(clause, to, last, true) ? timeOf(clause, last) : null
}

/** "convicted 15 traffickers in 2016 (including at least four …)": the date right before the bracket in which a figure stands. */
function ownerOfBrackets({ words }: Clause, from: number, dates: readonly Tied[]): Tied | undefined {
  let open = from - 1
  while (open >= 0 && from - open < 24 && !/^[()]$/u.test(words[open]?.text ?? '')) open--
  return words[open]?.text === '(' ? dates.find(({ to }) => to === open) : undefined
}

/** "8.5 per cent this year": a time that only the day of writing tells. */
function isDeictic({ words, owner }: Clause, to: number): boolean {
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
  if (opensWith(words, /^(?:according|based|selon|según)$/u)) return dates.at(-1)
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

/** True for a date that opens its sentence or clause: "In 2007, …", "…, since 1995, …", "reported that in 2006 …". */
function isOpening({ words, owner, mentions }: Clause, { preposition, to }: Tied): boolean {
  const before = words[preposition - 1]
  if (!before) return true
  // "Since the Centre was established in 2016, …", "Between its launch and 24 January 2017, …": the first words reach to the comma.
  if (words[to]?.text === ',' && /^(?:since|depuis|desde|between|entre)$/u.test(words[0]?.lower ?? ''))
    return !words.slice(0, preposition).some(({ text }) => text === ',')
  if (before.text === ',' || before.text === ':' || before.text === ';' || before.text === ')') {
    const figure = owner.slice(0, preposition).findLast((owned) => owned !== -1)
    return (
      before.text !== ',' ||
      figure === undefined ||
      isDate({ words, owner, mentions }, owner.lastIndexOf(figure)) ||
      preposition - owner.lastIndexOf(figure) > 12
    )
  }
  return /^(?:that|and|but|specifically|overall|however|while|since|whereas|que|et|y|mais|pero)$/u.test(before.lower)
}

/** "The results in 2007 include …", "the cost in 2010 was …": a date at the end of the subject. */
function endsSubject({ words }: Clause, { to }: Tied): boolean {
  const next = words[to]?.lower ?? ''
  // "in 2016, when …", "prosecutions in 2009: 4,166".
  if (/^(?:when|cuando|lorsque|quand)$/u.test(next)) return true
  return AUXILIARIES.has(next) || LIGHT_VERBS.has(next) || /^include[ds]?$/u.test(next)
}

/** True for a place inside brackets that hold more than a figure. */
function opensBefore(words: Clause['words'], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 24; at--) {
    if (words[at]?.text === ')') return false
    if (words[at]?.text === '(') return from - at > 2
  }
  return false
}

/** True for a date behind a figure in the same clause, before another figure (unless `over` skips those). */
function isTiedBehind(
  { words, owner, mentions }: Clause,
  from: number,
  { preposition, from: start }: Tied,
  over = false,
): boolean {
  if (start - from > FURTHEST * (over ? 2 : 1)) return false
  let comma = false
  let relative = false
  for (let at = from; at < preposition; at++) {
    const word = words[at]
    const mention = mentions[owner[at] ?? -1]
    if (word?.text === '(') {
      const close = words.findIndex(({ text }, index) => index > at && text === ')')
      if (close + 1 === preposition && close - at < 24) {
        at = close
        continue
      }
      if (close < 0 || close - at > 5 || owner.slice(at, close).some((owned) => owned !== -1)) return false
      at = close
      continue
    }
    if (!word || /^[;•]$/u.test(word.text)) return false
    // What stands in brackets has no date outside them.
    if (word.text === ')' && at > from && opensBefore(words, from)) return false
    if (mention && !over && mention.kind !== 'age' && mention.kind !== 'duration' && !isDateKind(mention)) return false
    if (word.text === ',') {
      comma = true
      // ", but many will …": another clause.
      if (
        at > from &&
        /^(?:but|while|whereas|although|mais|tandis|alors|pero|mientras|aunque)$/u.test(words[at + 1]?.lower ?? '')
      )
        return false
    }
    if (RELATIVES.has(word.lower)) relative = true
  }
  const before = words[preposition - 1]?.lower ?? ''
  const participle =
    /(?:ed|held|begun|made|built|ée?s?|ad[oa]s?)$/u.test(before) &&
    !AUXILIARIES.has(words[preposition - 2]?.lower ?? '')
  return !((comma || relative) && participle)
}
