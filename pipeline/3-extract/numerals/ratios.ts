import { FRACTION_WORDS, SINGLE_BASES } from '../lists/number-words.ts'
import { currencyBehind } from './currency.ts'
import { quarterHourEnd } from './halves.ts'
import { lookup } from './language.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { numeralAt } from './numeral-at.ts'
import type { Numeral, Reading } from './numerals.ts'
import { physicalUnitAt } from './physical-unit.ts'
import { timeUnitAt } from './time-unit.ts'

/** A ratio or fraction, in token indexes. */
export interface Ratio {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly unit: string | null
}

const FRACTIONS = lookup<number>(FRACTION_WORDS)
const HALVES = { en: 'half', fr: 'moitié', es: 'mitad' } as const
const DIGITS = 4
/** How far a base may stand behind a number with decimals: "14.2 niños menores de un año de edad por cada mil nacimientos". */
const LONG = 12
const round = (value: number): number =>
  value < 1e-3 ? Number(value.toPrecision(DIGITS)) : Number(value.toFixed(DIGITS))

/** "7.6 children per woman", "25 élèves par enseignant": what stands for each of some; "20 litres per person" is an amount. */
const EACH: ReadonlySet<string> = new Set(SINGLE_BASES)

function eachOf(reading: Reading, first: Numeral): Ratio | null {
  const { tokens, language } = reading
  if (!first.digits || first.yearLike || isMeasured(reading, first.to)) return null
  const noun = nounPhraseEnd(reading, first.to)
  const per = noun === null ? '' : (tokens[noun]?.lower ?? '')
  if (noun === null || !{ en: /^per$/u, fr: /^par$/u, es: /^por$/u }[language].test(per)) return null
  return EACH.has(tokens[noun + 1]?.lower ?? '')
    ? { from: first.from, to: noun + 2, value: first.value, unit: textOf(reading, first.to, noun + 2) }
    : null
}

/** A physical unit, a currency or a unit of time starts at a token. */
const isMeasured = (reading: Reading, at: number): boolean =>
  physicalUnitAt(reading, at, true) !== null || currencyBehind(reading, at) !== null || timeUnitAt(reading, at) !== null

/** "1 in 5 girls", "three out of four", "un enfant sur cinq", "una de cada tres", "20.5 per 100,000 births". */
export function* ratiosOf(reading: Reading): Generator<Ratio> {
  const { numerals } = reading
  for (const [index, first] of numerals.entries()) {
    const second = numerals[index + 1]
    if (first.designation) continue
    const odds = oddsOf(reading, first, second)
    if (odds) {
      yield odds
      continue
    }
    const each = eachOf(reading, first)
    if (each) {
      yield each
      continue
    }
    if (!second) continue
    const next = numerals[index + 2]
    const base = second.value === 1 && !second.digits && next ? next : second
    const ratio =
      (second.from - first.to <= 5 ? (ratioOf(reading, first, second) ?? perOf(reading, first, second)) : null) ??
      (first.rich && base.from - first.to <= LONG ? perOf(reading, first, base) : null)
    if (ratio) yield ratio
  }
}

/** "a 2-to-1 ratio", "outnumbered by 1.7-to-1": so many to one. */
function oddsOf({ tokens, language }: Reading, first: Numeral, second: Numeral | undefined): Ratio | null {
  const isHyphen = (at: number): boolean => /^[-‐‑]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true
  const isOdds =
    language === 'en' &&
    second?.value === 1 &&
    second.from - first.to === 3 &&
    first.value > 1 &&
    isHyphen(first.to) &&
    tokens[first.to + 1]?.lower === 'to' &&
    isHyphen(first.to + 2)
  return isOdds ? { from: first.from, to: second.to, value: first.value, unit: null } : null
}

function ratioOf(reading: Reading, first: Numeral, second: Numeral): Ratio | null {
  const { tokens, language } = reading
  const between = tokens.slice(first.to, second.from).map(({ lower }) => lower)
  const words = between.join(' ')
  const noun = language === 'fr' && between.length >= 2 && between.at(-1) === 'sur' ? first.to : null
  const joined = {
    en: /^(?:in|in every|out of|out of every|of every)$/u,
    fr: /^(?:\p{L}+ ){0,2}sur$/u,
    es: /^(?:de cada|de|[\p{L}]+ de cada)$/u,
  }[language].test(words)
  // "four citizens out of 1,000": out of a round number of them.
  const counted = language === 'en' && /^\p{L}+ out of(?: every)?$/u.test(words)
  if (counted && !second.yearLike && second.value >= 1000 && isPowerOfTen(second.value) && second.value > first.value)
    return {
      from: first.from,
      to: second.to,
      value: round(first.value / second.value),
      unit: textOf(reading, first.to, first.to + 1),
    }
  if (
    !joined ||
    second.yearLike ||
    first.rich ||
    second.value <= first.value ||
    (second.value > 1000 && !isPowerOfTen(second.value)) ||
    !Number.isInteger(second.value)
  )
    return null
  if (language === 'es' && words === 'de' && first.digits) return null
  if (language === 'en' && words === 'in' && second.value > 100 && !isPowerOfTen(second.value)) return null
  const noun2 = nounPhraseEnd(reading, second.to, true)
  // "uno de cada tres mayores de 15 años": the age is a figure of its own.
  const isOfAge =
    noun2 !== null && /^(?:de|than)$/u.test(tokens[noun2]?.lower ?? '') && tokens[noun2 + 1]?.kind === 'number'
  const end = isOfAge ? null : noun2
  const value = round(first.value / second.value)
  if (noun !== null) return { from: first.from, to: second.to, value, unit: textOf(reading, noun, second.from - 1) }
  if (
    end === null &&
    words === 'in' &&
    !/^(?:[.,;)(]|are|is|were|was|have|had|has)$/u.test(tokens[second.to]?.lower ?? '.')
  )
    return null
  return { from: first.from, to: end ?? second.to, value, unit: end === null ? null : textOf(reading, second.to, end) }
}

const isPowerOfTen = (value: number): boolean => /^10+$/u.test(String(value))

/** The number as printed, with its base in the unit; the base must be round (100, 1,000, 100,000 …). */
function perOf(reading: Reading, first: Numeral, second: Numeral): Ratio | null {
  const { tokens, language } = reading
  const between = tokens.slice(first.to, second.from).map(({ lower }) => lower)
  const per = {
    en: /^(?:per|for every)$|(?:^|\s)per$/u,
    fr: /(?:^|\s)(?:pour|sur|par)$/u,
    es: /(?:^|\s)por(?: cada)?$/u,
  }[language]
  const words = between.filter((word) => word !== '/').join(' ')
  if (
    !(per.test(words) || between.join('') === '/') ||
    !/^10+$/u.test(String(second.value)) ||
    second.value < 100 ||
    /[.,;]/u.test(words)
  )
    return null
  if (second.value === 100 && language !== 'en') return null
  const end = nounPhraseEnd(reading, second.to) ?? second.to
  return { from: first.from, to: end, value: first.value, unit: textOf(reading, first.to, end) }
}

/** "one third", "two-thirds of the victims", "half of", "la moitié des", "las tres cuartas partes". */
export function* fractionsOf(reading: Reading): Generator<Ratio> {
  const { tokens, language, numerals } = reading
  for (const { from, to, value, digits, designation } of numerals) {
    const hyphen = tokens[to]?.text === '-' && tokens[to]?.glued ? 1 : 0
    const parts = FRACTIONS[language].get(tokens[to + hyphen]?.lower ?? '')
    if (parts === undefined || designation || digits || value >= parts || value < 1) continue
    if (parts === 4 && quarterHourEnd(reading, to) !== null) continue
    if (language === 'fr' && /^[-‐]$/u.test(tokens[to + hyphen + 1]?.text ?? '')) continue
    let end = to + hyphen + 1
    if (/^partes?$/u.test(tokens[end]?.lower ?? '')) end++
    if (
      isTime(tokens[end]?.lower ?? '', tokens[end + 1]?.text ?? '') ||
      (value === 1 && parts === 2 && tokens[end]?.lower === 'year')
    )
      continue
    yield withWhole(reading, from, end, round(value / parts))
  }
  for (const index of reading.halves) {
    const parts = language === 'en' ? FRACTIONS.en.get(tokens[index]?.lower ?? '') : undefined
    // "a third of the women"
    if (
      parts &&
      parts > 2 &&
      tokens[index - 1]?.lower === 'a' &&
      tokens[index + 1]?.lower === 'of' &&
      !isTime('of', tokens[index + 2]?.text ?? '') &&
      !/^(?:million|billion)$/u.test(tokens[index + 3]?.lower ?? '') &&
      tokens[index + 2]?.lower !== 'a'
    )
      yield withWhole(reading, index - 1, index + 1, round(1 / parts))
    // "with nearly half working", "more than half were"
    if (
      language === 'en' &&
      tokens[index]?.lower === 'half' &&
      /^(?:nearly|almost|roughly|approximately|than)$/u.test(tokens[index - 1]?.lower ?? '') &&
      /^(?:were|are|had|have|lived?|said|\p{L}{3,}ing)$/u.test(tokens[index + 1]?.lower ?? '')
    )
      yield { from: index, to: index + 1, value: 0.5, unit: null }
    if (tokens[index]?.lower !== HALVES[language] || numeralAt(numerals, index - 1)?.to === index) continue
    const of = tokens[index + 1]?.lower ?? ''
    const part =
      language === 'en'
        ? /^(?:of|the)$/u.test(of) && !/^(?:second|first|latter|the|other|a)$/u.test(tokens[index - 1]?.lower ?? '')
        : /^(?:des|de|du|del|d’|d')$/u.test(of)
    if (part && !isTime(of, tokens[index + 2]?.text ?? '')) yield withWhole(reading, index, index + 1, 0.5)
  }
}

const isTime = (of: string, next: string): boolean =>
  /^(?:of|de|du|del)$/u.test(of) && /^(?:(?:19|20)\d{2}|century|siglo|siècle)$/u.test(next)

/** Takes in "of the victims" behind a fraction. */
function withWhole(reading: Reading, from: number, end: number, value: number): Ratio {
  const { tokens } = reading
  let noun = end
  if (/^(?:of|de|du|des|del|d’|d')$/u.test(tokens[noun]?.lower ?? '')) noun++
  while (
    noun - end < 3 &&
    /^(?:the|all|these|those|its|their|la|las|los|el|les|l’|l'|total|toutes|tous)$/u.test(tokens[noun]?.lower ?? '')
  )
    noun++
  const phrase = noun > end ? nounPhraseEnd(reading, noun, true) : null
  const singular = /^(?:la|el|l’|l'|du|del)$/u.test(tokens[noun - 1]?.lower ?? '') && tokens[noun]?.kind === 'word'
  const to = phrase ?? (noun > end && singular ? noun + 1 : null)
  return { from, to: to ?? end, value, unit: to === null ? null : textOf(reading, noun, to) }
}

function textOf({ passage, tokens }: Reading, from: number, to: number): string | null {
  return to > from ? passage.text.slice(tokens[from]?.start, tokens[to - 1]?.end) : null
}
