import { MONTHS } from '../../common/lists/months.ts'
import { PERSON_NOUNS } from '../lists/noun-phrases.ts'
import { FOLLOWERS, isLabelled, standsForCount } from './bare-counts.ts'
import { lookup } from './language.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { numeralFrom } from './numeral-at.ts'
import type { Amount, Reading } from './numerals.ts'
import { qualifierBefore } from './qualify.ts'

const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS)
const MONTH_NAMES = lookup<number>(MONTHS)

/** Where what an amount counts ends, and what it is (null where the noun is left out); null where it counts nothing. */
export function countedAt(reading: Reading, amount: Amount): { to: number; unit: string | null } | null {
  const { tokens, passage, language } = reading
  const { low, high, to } = amount
  const last = high ?? low
  if (low.value === 1 && !low.digits) return null
  if (low.value < 0 || isDatePart(reading, amount) || isBase(reading, amount)) return null
  const singular = low.digits && low.value === 1
  const noun = isQuotedNoun(reading, to) ? to + 1 : wordsBetween(reading, to)
  const end = nounPhraseEnd(reading, noun, singular || (last.digits && !last.yearLike))
  if (low.yearLike && !isCountOfPersons(reading, amount) && !isPartOfWhole(reading, amount)) return null
  const hyphened = hyphenedAt(reading, amount)
  if (hyphened) return hyphened
  if (end !== null && noun === to + 1 && isQuotedNoun(reading, to))
    return { to: /^["”»’']$/u.test(tokens[end]?.text ?? '') ? end + 1 : end, unit: textBetween(reading, noun, end) }
  if (end !== null) return { to: end, unit: passage.text.slice(tokens[noun]?.start, tokens[end - 1]?.end) }
  if (low.yearLike && !isPartOfWhole(reading, amount)) return null
  const inner = wholeAt(reading, to) ?? listedAt(reading, amount)
  if (inner !== null) return inner
  if (!last.digits)
    return isSubject(reading, amount) || (amount.join === 'change' && last.value >= 1000) ? { to, unit: null } : null
  const complement =
    /^(?:were|are)$/u.test(tokens[to]?.lower ?? '') && language === 'en' ? nounPhraseEnd(reading, to + 1) : null
  if (complement !== null && !/(?:ed|ing)$/u.test(tokens[to + 1]?.lower ?? ''))
    return { to: complement, unit: passage.text.slice(tokens[to + 1]?.start, tokens[complement - 1]?.end) }
  return standsForCount(reading, amount) ? { to, unit: null } : null
}

const textBetween = ({ passage, tokens }: Reading, from: number, end: number): string =>
  passage.text.slice(tokens[from]?.start, tokens[end - 1]?.end)

/** "124 “crisis rooms”": what is counted stands in quotation marks. */
function isQuotedNoun({ tokens }: Reading, at: number): boolean {
  return (
    /^["“«‘']$/u.test(tokens[at]?.text ?? '') &&
    !tokens[at]?.glued &&
    tokens[at + 1]?.kind === 'word' &&
    tokens.slice(at + 2, at + 6).some(({ text }) => /^["”»’']$/u.test(text))
  )
}

/** Nouns that a number with a hyphen only describes: "two-way", "three-fold", "two-thirds". */
const MANNER =
  /^(?:way|ways|fold|tier|tiered|track|pronged|prong|dimensional|sided|part|party|state|step|stage|phase|thirds?|quarters?|fifths?|halves|half|tenths?|by|to|and|in|on|time|times|off|up|out|year|star|odd|plus|level|degree|pillar|phased|storey|story|based|related|faced|edged|hander|handed|d|g|k|o|monthly|weekly|yearly|daily|hourly|first|second|fourth|sixth|seventh|eighth|ninth|tenth|some|something|somethings)$/u

/** "a seven-member panel", "12-megapixel": one noun behind a hyphen. */
function hyphenedAt({ tokens, language, passage }: Reading, { low, to }: Amount): { to: number; unit: string } | null {
  const noun = tokens[to + 1]
  if (
    language !== 'en' ||
    low.value < 2 ||
    low.yearLike ||
    !/^[-‐‑]$/u.test(tokens[to]?.text ?? '') ||
    !tokens[to]?.glued
  )
    return null
  if (noun?.kind !== 'word' || !noun.glued || !/^\p{Ll}{3,}$/u.test(noun.text) || MANNER.test(noun.lower)) return null
  return { to: to + 2, unit: passage.text.slice(noun.start, noun.end) }
}

/** "four sex trafficking, one forced labor, and two domestic servitude cases": the noun stands at the end of a list of counts. */
function listedAt(reading: Reading, { low, to }: Amount): { to: number; unit: string } | null {
  const { tokens, language, passage, numerals } = reading
  if (language !== 'en' || (low.value < 2 && !low.digits)) return null
  let end = to
  while (end < to + 4 && tokens[end]?.kind === 'word' && nounPhraseEnd(reading, end, true) !== null) end++
  if (end === to) return null
  const next =
    tokens[end]?.text === ',' ? (/^(?:and|or)$/u.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1) : end + 1
  if (!/^(?:,|and|or)$/u.test(tokens[end]?.lower ?? '') || tokens[next]?.text === '$') return null
  const other = numeralFrom(numerals, next)
  return other && !other.designation && !other.yearLike && nounPhraseEnd(reading, other.to, true) !== null
    ? { to: end, unit: passage.text.slice(tokens[to]?.start, tokens[end - 1]?.end) }
    : null
}

/** "Three predicted no change.", "just two were rising": a number in words for what was counted before. */
function isSubject({ tokens, language }: Reading, { from, to, low }: Amount): boolean {
  if (low.value < 2) return false
  if (language !== 'en') return isElidedPlace(tokens, from, to)
  const before = tokens[from - 1]
  if (before?.text === ':' && isLabelled(tokens, from, to)) return true
  const dated =
    /^(?:in|for|during)$/u.test(tokens[to]?.lower ?? '') && /^(?:19|20)\d{2}$/u.test(tokens[to + 1]?.text ?? '')
  if (dated && /^(?:and|to|from|with|only|than|against|[(,])$/u.test(before?.lower ?? '')) return true
  // "(seven for sex trafficking, 14 for labor)"
  if (before?.text === '(' && /^(?:for|of|from|involving|by)$/u.test(tokens[to]?.lower ?? '')) return true
  if (before?.lower === 'including' && /^(?:\p{L}+ly|in|from|at|on)$/u.test(tokens[to]?.lower ?? '')) return true
  if (low.value >= 1000 && FOLLOWERS.en.test(tokens[to]?.lower ?? '.')) return true
  const opens =
    from === 0 ||
    /^[.;,]$/u.test(before?.text ?? '') ||
    /^(?:and|but|while|only|just|another|least|other|which|whom)$/u.test(before?.lower ?? '')
  return (
    opens &&
    /^(?:were|are|had|have|did|died|said|\p{L}+(?:[^e]ed|ted|ded|ied|ced|sed|ged|ned|ved))$/u.test(
      tokens[to]?.lower ?? '',
    )
  )
}

/** "dos en la capital, cuatro en el sur y ocho en Lima": the second and later of a list by place or time. */
function isElidedPlace(tokens: Reading['tokens'], from: number, to: number): boolean {
  return (
    /^(?:,|;|y|et)$/u.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:en|à|dans)$/u.test(tokens[to]?.lower ?? '') &&
    /^(?:la|las|el|los|le|les|l’|l')$|^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    tokens.slice(Math.max(0, from - 12), from - 1).some(({ lower }) => lower === tokens[to]?.lower)
  )
}

/** "13 of those victims", "6 de esas 11 instituciones", "trois des enfants": what a part is taken of. */
function wholeAt(reading: Reading, at: number): { to: number; unit: string | null } | null {
  const { tokens, language, passage } = reading
  const [of, behind] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  const taken = {
    en: of === 'of' && (isWhole(reading, at + 1) || /^(?:those|these|them|the|which|whom|its|their)$/u.test(behind)),
    fr:
      of === 'des' ||
      (of === 'de' && /^(?:ces|ses|leurs|celles|ceux)$/u.test(behind)) ||
      (of === 'd’' && behind === 'entre'),
    es: of === 'de' && /^(?:los|las|esos|esas|estos|estas|ellos|ellas|sus)$/u.test(behind),
  }[language]
  if (!taken) return null
  const noun = of === 'des' || isWhole(reading, at + 1) ? at + 1 : at + 2
  const numeral = numeralFrom(reading.numerals, noun)
  const start = numeral ? numeral.to : noun
  const end = nounPhraseEnd(reading, start)
  const unit = end === null ? null : passage.text.slice(tokens[start]?.start, tokens[end - 1]?.end)
  return { to: end !== null && !numeral ? end : at, unit }
}

/** "about 1850 of the workers", "1850 of 2400 schools": a number like an early year counts where it is qualified or of people or of a number. */
function isPartOfWhole(reading: Reading, { from, to, low }: Amount): boolean {
  const { tokens } = reading
  if (low.value >= 1900 || /^(?:of|de|d’|d'|del|du|in|en|since|depuis|desde)$/u.test(tokens[from - 1]?.lower ?? ''))
    return false
  const whole = wholeAt(reading, to)
  if (!whole) return false
  const noun = whole.unit?.toLowerCase().split(' ') ?? []
  return (
    qualifierBefore(reading, from) !== null ||
    isWhole(reading, to + 1) ||
    noun.some((word) => PERSONS.has(word)) ||
    PERSONS.has(tokens[to + 1]?.lower ?? '')
  )
}

/** "of 116 districts": the whole, in digits, right behind "of". */
const isWhole = ({ tokens, language }: Reading, at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  /^\d{1,3}(?:,\d{3})*$/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  !MONTH_NAMES[language].has(tokens[at + 1]?.lower ?? '')

/** "98 were child labour violations": the noun stands behind "were". */
function wordsBetween({ tokens, language }: Reading, at: number): number {
  if (language === 'es' && tokens[at]?.lower === 'de' && tokens[at - 1]?.kind === 'word') return at + 1
  if (language === 'fr' && /^(?:de|d’|d')$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'word')
    return at + 1
  return /^(?:other|more|fewer|additional|further|such)$/u.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.kind === 'word'
    ? at + 1
    : at
}

/** "per 100,000 live births" without a number before it, "(’000 US$)": a base or a scale is no count. */
function isBase({ tokens }: Reading, { from, low, high }: Amount): boolean {
  if (low.printed === '000') return true
  return (
    high === null &&
    low.value >= 100 &&
    /^10+$/u.test(String(low.value)) &&
    /^(?:per|pour|por|every|each|cada|chaque)$/u.test(tokens[from - 1]?.lower ?? '')
  )
}

/** True for a number that is the day or year of a date. */
function isDatePart({ tokens, language }: Reading, { from, to, low, high }: Amount): boolean {
  const last = high ?? low
  if (!last.digits || last.rich) return false
  const before = tokens[from - 1]
  const word = before?.text === '.' ? tokens[from - 2]?.lower : before?.lower
  if (MONTH_NAMES[language].has(word ?? '') && low.value <= 31) return true
  const behind = /^(?:st|nd|rd|th|er|de|of|º|ème|e)$/u.test(tokens[to]?.lower ?? '') ? to + 1 : to
  return low.value <= 31 && MONTH_NAMES[language].has(tokens[behind]?.lower ?? '')
}

/** A four-digit number like a year counts where a noun for people follows and no word of time stands before it. */
function isCountOfPersons({ tokens }: Reading, { from, to, low }: Amount): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const timed = /^(?:in|since|by|until|of|from|during|the|en|de|depuis|desde|année|year|año|fy)$/u.test(before)
  const people = PERSONS.has(tokens[to]?.lower ?? '') || PERSONS.has(tokens[to + 1]?.lower ?? '')
  if (low.value < 1900) return !timed || people
  return people && !timed
}
