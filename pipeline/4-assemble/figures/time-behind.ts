import { type Clause, isDateKind } from './clause.ts'
import type { Tied } from './tied-dates.ts'
import { AUXILIARIES, RELATIVES } from './words.ts'

const FURTHEST = 32

/** "fue de 2 % y las proyecciones para 2015 son": a conjunction and a determiner before a date open another clause. */
export const crossesClause = ({ words }: Clause, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(({ lower }, at) => /^(?:and|et|y)$/u.test(lower) && ARTICLE.test(words[from + at + 1]?.lower ?? ''))

const ARTICLE = /^(?:the|its|their|it|he|she|they|we|il|elle|ils|elles|le|la|les|son|sa|ses|leurs?|el|los|las|su|sus)$/u

/** True for a place inside brackets that hold more than a figure. */
function opensBefore(words: Clause['words'], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 24; at--) {
    if (words[at]?.text === ')') return false
    if (words[at]?.text === '(') return from - at > 2
  }
  return false
}

const MORE = /^(?:más|menos|more|less|fewer|plus|moins)$/u

const PASSES = /^(?:for|on|among|across|in|to|pour|dans|à|para|en|a)$/u

const isSameAmount = (mentions: Clause['mentions'], first: number | undefined, second: number): boolean =>
  mentions[first ?? -1]?.kind === 'quantity' && mentions[second]?.kind === 'quantity'

/** True for a date behind a figure in the same clause, before another figure (unless `over` skips those). */
export function isTiedBehind(
  { words, owner, mentions }: Clause,
  from: number,
  { preposition, from: start, to: end }: Tied,
  over = false,
): boolean {
  if (start - from > FURTHEST * (over ? 2 : 1)) return false
  // "40 per cent, the 2025 figure 50 per cent": the year of the next subject.
  if (words[preposition]?.lower === 'the') return false
  // "creció 5 % y en 2009, la economía …": the date opens the next clause.
  if (
    /^(?:and|et|y|but|mais|pero|while|mientras)$/u.test(words[preposition - 1]?.lower ?? '') &&
    (words[end]?.text === ',' || ARTICLE.test(words[end]?.lower ?? ''))
  )
    return false
  // "alcanzó 23 y la del 2012 …": another one, named by its year.
  if (
    /^(?:de|del|du)$/u.test(words[preposition]?.lower ?? '') &&
    /^(?:el|la|los|las|celui|celle|ceux|celles)$/u.test(words[preposition - 1]?.lower ?? '')
  )
    return false
  const kind = mentions[owner[from - 1] ?? -1]?.kind
  let passed = false
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
      if (close < 0 || close - at > 5) return false
      // "233,936 acres (94,671 hectares) in 2017": the same in another unit.
      if (owner.slice(at, close).some((owned) => owned !== -1 && !isSameAmount(mentions, owner[from - 1], owned)))
        return false
      at = close
      continue
    }
    if (!word || /^[;•]$/u.test(word.text)) return false
    // What stands in brackets has no date outside them.
    if (word.text === ')' && at > from && opensBefore(words, from)) return false
    if (passed && /^(?:,|and|or|et|ou|y|o)$/u.test(word.lower)) return false
    if (mention && !over && mention.kind !== 'age' && mention.kind !== 'duration' && !isDateKind(mention)) {
      if (owner[at] === owner[at - 1]) continue
      // "$175 million for 263,593 workers in 2002": another kind of figure in the same phrase.
      if (mention.kind === kind || !PASSES.test(words[at - 1]?.lower ?? '')) return false
      passed = true
    }
    if (word.text === ',') {
      comma = true
      // ", but many will …": another clause.
      if (/^(?:but|while|whereas|although|mais|tandis|alors|pero|mientras|aunque)$/u.test(words[at + 1]?.lower ?? ''))
        return false
    }
    if (RELATIVES.has(word.lower)) relative = true
    // "80 mil más que las que había en 2010": the date is of what it is compared with.
    if (/^(?:que|than|qu’)$/u.test(word.lower) && MORE.test(words[at - 1]?.lower ?? '')) return false
  }
  const before = words[preposition - 1]?.lower ?? ''
  const participle =
    /(?:ed|held|begun|made|built|ée?s?|ad[oa]s?)$/u.test(before) &&
    !AUXILIARIES.has(words[preposition - 2]?.lower ?? '')
  return !((comma || relative) && participle)
}
