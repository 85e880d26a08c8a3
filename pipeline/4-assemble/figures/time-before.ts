import { type Clause, isDate, isDateKind, isVerb } from './clause.ts'
import { SINCE, type Tied } from './tied-dates.ts'
import { AUXILIARIES, LIGHT_VERBS } from './words.ts'

/** "for 2015–2020", "entre 2011 y 2013": a range with a preposition of length. */
export const isRange = ({ words }: Clause, { mention, preposition }: Tied): boolean =>
  mention.kind === 'date-range' &&
  /^(?:for|from|between|during|de|entre|pour|durant|para|durante|desde|over)$/u.test(words[preposition]?.lower ?? '')

/** "has since 2001 given 45 grants": not where the date is told of another figure, a comma before this one ("a 9 % rise since 2019, and"). */
export function isSince({ words, owner, mentions }: Clause, { preposition, to }: Tied, from: number): boolean {
  if (!SINCE.test(words[preposition]?.lower ?? '')) return false
  if (!words.slice(to, from).some(({ text }) => text === ',')) return true
  for (let at = preposition - 1; at >= 0 && !/^[,;:(]$/u.test(words[at]?.text ?? ''); at--) {
    const mention = mentions[owner[at] ?? -1]
    if (mention && !isDateKind(mention)) return false
  }
  return true
}

const INFINITIVE = /^(?:d[’'])?\p{Ll}{3,}(?:er|ir|re|ar)$/u

/**
 * "réduire en 2035 la déforestation à 20 %", "the arrest in 2014 of 12 men": a date between an infinitive or a noun and what
 * goes with it.
 */
export function opensObject({ words, owner }: Clause, { preposition, to }: Tied, from: number): boolean {
  const next = words[to]?.lower ?? ''
  const place = /^(?:à|al)$/u.test(words[preposition - 1]?.lower ?? '') ? preposition - 2 : preposition - 1
  const opens =
    (INFINITIVE.test(words[place]?.lower ?? '') && OBJECT.test(next)) ||
    (/^(?:in|en)$/u.test(words[preposition]?.lower ?? '') && /^(?:of|de|del|des|du|d[’']\p{L}+)$/u.test(next))
  return opens && !words.slice(to, from).some(({ text }, at) => /^[,;]$/u.test(text) || owner[to + at] !== -1)
}

const OBJECT = /^(?:la|le|les|l[’']\p{L}+|une?|el|las|los)$/u

/** True for a date that opens its sentence or clause: "In 2007, …", "…, since 1995, …", "reported that in 2006 …". */
export function isOpening({ words, owner, mentions }: Clause, { preposition, to }: Tied): boolean {
  const before = words[preposition - 1]
  if (!before) return true
  // "Since the Centre was established in 2016, …", "Between its launch and 24 January 2017, …": the first words reach to the comma.
  if (
    words[to]?.text === ',' &&
    /^(?:since|depuis|desde|between|entre)$/u.test(words[0]?.lower ?? '') &&
    !words.slice(0, preposition).some(({ text }) => text === ',')
  )
    return true
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
export function endsSubject(clause: Clause, { to, from, preposition }: Tied): boolean {
  const { words } = clause
  const next = words[to]?.lower ?? ''
  // "la de 2013 alcanzó 23", "celui de 2014 a atteint 31": one of them, named by its year.
  if (
    from - preposition === 1 &&
    /^(?:de|del|du)$/u.test(words[preposition]?.lower ?? '') &&
    /^(?:el|la|los|las|celui|celle|ceux|celles)$/u.test(words[preposition - 1]?.lower ?? '') &&
    isVerb(clause, to)
  )
    return true
  // "were lower in 2016, a decrease of 4.5 %".
  if (
    next === ',' &&
    /^(?:an?|une?|una)$/u.test(words[to + 1]?.lower ?? '') &&
    [2, 3].some((step) => CHANGE_NOUN.test(words[to + step]?.lower ?? '')) &&
    [3, 4].some((step) => /^(?:of|de|d’|del)$/u.test(words[to + step]?.lower ?? ''))
  )
    return true
  // "in 2016, when …", "prosecutions in 2009: 4,166".
  if (/^(?:when|cuando|lorsque|quand)$/u.test(next)) return true
  return AUXILIARIES.has(next) || LIGHT_VERBS.has(next) || /^include[ds]?$/u.test(next)
}

const CHANGE_NOUN =
  /^(?:decrease|increase|rise|fall|drop|decline|gain|reduction|growth|hausse|baisse|augmentation|diminution|aumento|incremento|reducción|disminución|descenso)$/u
