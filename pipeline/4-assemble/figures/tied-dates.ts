import type { FigureMention } from '../../common/mention.ts'
import { type Clause, isDateKind } from './clause.ts'

export const SINCE = /^(?:since|depuis|desde|dès)$/u

export const UNTIL = /^(?:until|till|through|up|jusqu’en|jusqu'en|jusqu’au|jusqu'au|jusqu’à|jusqu'à|hasta)$/u

const PREPOSITION =
  /^(?:in|on|by|at|of|during|for|over|throughout|en|au|le|à|durant|pendant|pour|a|al|durante|para|el|d’ici|ici|between|entre|de|du|sur|date|over|for|within|horizon|horizonte|l’horizon|l'horizon)$/u

const INNER =
  /^(?:the|end|beginning|start|early|late|mid|mid-|year|years|fiscal|calendar|month|of|period|décennie|década|decade|first|second|half|about|around|both|reporting|financial|-|year-end|close|la|l’année|l'année|année|début|fin|mois|el|año|fines|finales|principios|mes|de|del|du|cours|last|quarter|academic|school|census|only|partir|période|periodo|período|ese|este|esa|cette|ce|that|this)$/u

const PRESENT = /^(?:present|date|now|today|présent|jour|actualidad|fecha)$/u

/** A date of a sentence with the word that ties it to the rest. */
export interface Tied {
  readonly mention: FigureMention
  /** Words of the date, and the index of its preposition. */
  readonly from: number
  readonly to: number
  readonly preposition: number
}

/** The dates of a sentence that say when: those with a preposition; "the 2008 report" is none. */
export function tiedDates({ words, owner, mentions }: Clause): Tied[] {
  return mentions.flatMap((mention, index) => {
    if (!isDateKind(mention)) return []
    const from = owner.indexOf(index)
    if (from < 0) return []
    const to = owner.lastIndexOf(index) + 1
    if (
      /^(?:between|from|entre|de|du|desde|until|jusqu)/u.test(words[from]?.lower ?? '') &&
      mention.qualifier !== 'exact'
    )
      return [{ mention, from, to, preposition: from }]
    let at = from - 1
    for (
      let steps = 0;
      steps < 5 && INNER.test(words[at]?.lower ?? '') && !isTie(words[at]?.lower ?? '', words[at - 1]?.lower ?? '');
      steps++
    )
      at--
    if (isOfYear(words, owner, mentions, from, to)) return [{ mention, from, to, preposition: from - 1 }]
    if (isYearOfRate(words, from, to)) return [{ mention, from, to, preposition: from - 1 }]
    const word = words[at]?.lower ?? ''
    if (/^(?:from|de|desde|du|depuis)$/u.test(word) && reachesPresent(words, to))
      return [{ mention, from, to, preposition: at }]
    if (/^(?:and|et|y)$/u.test(word) && opensWith(words, /^(?:between|entre)$/u) && from < 12)
      return [{ mention, from, to, preposition: at }]
    if (word === 'as' || !(PREPOSITION.test(word) || SINCE.test(word) || UNTIL.test(word))) return []
    if (word === 'of' && !/^(?:as|end|beginning|start|quarter|half)$/u.test(words[at - 1]?.lower ?? '')) return []
    const preposition = word === 'of' && words[at - 1]?.lower === 'as' ? at - 1 : at
    if (isSuperlative(words, preposition) || isReference(words, from, to) || isBaseline(words, preposition, mention))
      return []
    return [{ mention, from, to, preposition }]
  })
}

/**
 * "la de 2013 alcanzó 23": one of them, as a subject; "de 0,660 del 2013 a 0,662 del 2014": right behind its figure;
 * "De acuerdo a la encuesta (EHPM) de 2014, …": the date of what is cited.
 */
function isOfYear(
  words: Clause['words'],
  owner: Clause['owner'],
  mentions: Clause['mentions'],
  from: number,
  to: number,
): boolean {
  const of = words[from - 1]?.lower ?? ''
  const next = words[to]?.lower ?? ''
  if (next === ',' && cites(words) && /^(?:de|del|du|of|année|l’année|l'année|año)$/u.test(of)) return true
  if (!/^(?:de|del|du)$/u.test(of)) return false
  const before = words[from - 2]?.lower ?? ''
  if (/^(?:el|la|los|las|celui|celle|ceux|celles)$/u.test(before)) return REACHES.test(next)
  const figure = mentions[owner[from - 2] ?? -1]
  return figure !== undefined && !isDateKind(figure) && /^(?:|[.,;)]|a|al|y|et|à|au)$/u.test(next)
}

const REACHES = /^(?:\p{L}{3,}(?:ó|aron|ieron)|fue|fueron|era|a|ont|est|était|atteint|compt(?:e|ait))$/u

const CITES =
  /^(?:according to|based on|on the basis|selon|según|d’après|d'après|de acuerdo (?:a|al|con)|sur la base|sobre la base)(?: |$)/u

/** True where a sentence opens with what it is taken from. */
export const cites = (words: Clause['words']): boolean =>
  CITES.test(
    words
      .slice(0, 3)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "The 2012 incidence was …", "…, the 2015 murder rate rose": the year of a rate that is the subject. */
function isYearOfRate(words: Clause['words'], from: number, to: number): boolean {
  if (
    words[from - 1]?.lower !== 'the' ||
    (from > 1 && !/^(?:[,;:]|and|but|while)$/u.test(words[from - 2]?.lower ?? ''))
  )
    return false
  const noun = [0, 1, 2].find((step) => RATE_NOUN.test(words[to + step]?.lower ?? ''))
  return (
    noun !== undefined &&
    !words.slice(to, to + noun).some(({ lower }) => lower === 'of') &&
    !words.slice(to, to + noun + 2).some(({ lower }) => /^(?:reports?|survey|census|study|plan|act|law)$/u.test(lower))
  )
}

const RATE_NOUN = /^(?:rate|incidence|prevalence|total|figure|budget|deficit|harvest|caseload|allocation|average)s?$/u

/** "an increase of 33 per cent over 2001", "up 9 % over the first quarter of 2005": the time that a change is measured from. */
function isBaseline(words: Clause['words'], preposition: number, { value, high }: Tied['mention']): boolean {
  return (
    words[preposition]?.lower === 'over' &&
    (high === null || String(value).slice(0, 4) === String(high).slice(0, 4)) &&
    words.slice(Math.max(0, preposition - 5), preposition).some(({ lower }) => CHANGED.test(lower))
  )
}

const CHANGED =
  /^(?:increas(?:e|es|ed|ing)|rise|rises|rose|risen|up|down|gain(?:s|ed)?|grew|growth|decreas(?:e|es|ed|ing)|decline[ds]?|drop(?:s|ped)?|fell|fall|improvement|jump(?:ed)?|reduction)$/u

/** "2008 to the present", "2015 à ce jour", "2012 hasta la fecha". */
export function reachesPresent(words: Clause['words'], to: number): boolean {
  return (
    /^(?:to|till|until|à|a|hasta|jusqu’à)$/u.test(words[to]?.lower ?? '') &&
    [1, 2].some((step) => PRESENT.test(words[to + step]?.lower ?? ''))
  )
}

/** "par rapport à 2010", "compared with 2015", "1990 levels", "12 % más que en 2018": the year that a change is measured from. */
function isReference(words: Clause['words'], from: number, to: number): boolean {
  if (/^(?:levels?|baseline)$/u.test(words[to]?.lower ?? '')) return true
  const before = words.slice(Math.max(0, from - 4), from).map(({ lower }) => lower)
  return REFERENCE.test(before.join(' '))
}

const REFERENCE =
  /(?:^| )(?:par rapport (?:à|au|aux|à la|à l’année|à celui de|à ceux de|à celle de)|compar(?:ed|é|ée|és|ées) (?:to|with|à|avec)|relative to|(?:con )?respecto (?:a|al|de|del)|en comparación con|frente al?|than in|m[aá]s que en|menos que en|plus qu’en|moins qu’en|référence (?:de|en)|referencia (?:de|en)|niveaux? de|nivel(?:es)? de|levels? of)$/u

const isTie = (word: string, before: string): boolean => word === 'of' && before === 'as'

/** True where the first word of a sentence is of a kind. */
export function opensWith(words: Clause['words'], kind: RegExp): boolean {
  return kind.test(words.find(({ text }) => /\p{L}/u.test(text))?.lower ?? '')
}

/** "the worst crisis since 1945": a comparison with all before, and no period. */
function isSuperlative(words: Clause['words'], preposition: number): boolean {
  return (
    SINCE.test(words[preposition]?.lower ?? '') &&
    (words.slice(Math.max(0, preposition - 5), preposition).some(({ lower }) => SUPERLATIVE.test(lower)) ||
      words.slice(Math.max(0, preposition - 9), preposition).some(({ lower }) => FEWEST.test(lower)))
  )
}

const FEWEST = /^(?:fewest|highest|lowest|largest|smallest|worst)$/u

const SUPERLATIVE =
  /^(?:highest|lowest|biggest|largest|worst|first|fastest|most|strongest|weakest|mayor|peor|primera|primer|récord|record|pire|première|premier)$/u
