import { MONTHS } from '../lists/calendar.ts'
import { PERSON_NOUNS } from '../lists/noun-phrases.ts'
import { isCountInBrackets } from './bracketed.ts'
import { lookup } from './language.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { numeralFrom } from './numeral-at.ts'
import type { Amount, Reading } from './numerals.ts'
import type { Token } from './tokens.ts'

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
  if (low.yearLike && !isCountOfPersons(reading, amount) && !(low.value < 1900 && wholeAt(reading, to))) return null
  const hyphened = hyphenedAt(reading, amount)
  if (hyphened) return hyphened
  if (end !== null && noun === to + 1 && isQuotedNoun(reading, to))
    return { to: /^["”»’']$/u.test(tokens[end]?.text ?? '') ? end + 1 : end, unit: textBetween(reading, noun, end) }
  if (end !== null) return { to: end, unit: passage.text.slice(tokens[noun]?.start, tokens[end - 1]?.end) }
  if (low.yearLike && !(low.value < 1900 && wholeAt(reading, to))) return null
  const inner = wholeAt(reading, to) ?? listedAt(reading, amount)
  if (inner !== null) return inner
  if (!last.digits) return isSubject(reading, amount) ? { to, unit: null } : null
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
  if (language !== 'en' || low.value < 2) return false
  const before = tokens[from - 1]
  const dated =
    /^(?:in|for|during)$/u.test(tokens[to]?.lower ?? '') && /^(?:19|20)\d{2}$/u.test(tokens[to + 1]?.text ?? '')
  if (dated && /^(?:and|to|from|with|only|than|against|[(,])$/u.test(before?.lower ?? '')) return true
  // "(seven for sex trafficking, 14 for labor)"
  if (before?.text === '(' && /^(?:for|of|from|involving|by)$/u.test(tokens[to]?.lower ?? '')) return true
  if (before?.lower === 'including' && /^(?:\p{L}+ly|in|from|at|on)$/u.test(tokens[to]?.lower ?? '')) return true
  if (low.value >= 1000 && VERBS.en.test(tokens[to]?.lower ?? '.')) return true
  const opens =
    from === 0 ||
    /^[.;,]$/u.test(before?.text ?? '') ||
    /^(?:and|but|while|only|just|another|least|other)$/u.test(before?.lower ?? '')
  return (
    opens &&
    /^(?:were|are|had|have|did|died|said|\p{L}+(?:[^e]ed|ted|ded|ied|ced|sed|ged|ned|ved))$/u.test(
      tokens[to]?.lower ?? '',
    )
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

const VERBS = {
  en: /^(?:are|is|were|was|have|has|had|did|do|will|would|could|can|may|received|attended|participated|benefited|came|died|in|remain|remained|as|to|and|,|\.|;|\)|\(|for|by|at|on|among|amongst|from|between|compared|or|people|took|live|lived|of|per|men|made|during|since|with|who)$/u,
  fr: /^(?:sont|étaient|est|était|ont|avait|avaient|a|en|au|aux|et|,|\.|;|\)|\(|dont|ont|pour|par|à|fois|contre|sur)$/u,
  es: /^(?:son|eran|es|era|han|ha|había|habían|fueron|fue|en|a|y|,|\.|;|\)|\(|de|por|para|frente|durante|se|veces)$/u,
} as const
const COMPARED =
  /^(?:to|than|from|with|only|totalled|totaled|totalling|totaling|was|were|reached|reaching|numbered|numbering|stood|stands|at|is|are|which|whom|of|against|had|be|about|approximately|over|some|nearly|around|almost|another|total|par|à|de|contre|dont|soit|était|es|fue|a|con|frente|total|other)$/u

/** A number without a noun that is a count all the same: it has separators, or stands as a subject or behind a comparison. */
function standsForCount({ tokens, language, passage }: Reading, { from, to, low, high, join }: Amount): boolean {
  const last = high ?? low
  const behind = tokens[to]
  const before = tokens[from - 1]
  if (behind?.glued && behind.kind === 'word') return false
  if (
    before?.text === ':' &&
    tokens[from - 2]?.kind === 'word' &&
    (tokens.length - to < 2 || /^[;.(]$/u.test(behind?.text ?? ''))
  )
    return true
  if (passage.role === 'heading' || passage.cell)
    return /^\d{1,3}(?:[,.\s\u00a0\u202f\u2009]\d{3})+$/u.test(last.printed) && passage.cell === null
  if (join === 'change' || isCountInBrackets(tokens, from) || isRowOf(tokens, from, to, last)) return true
  const follows = VERBS[language].test(behind?.lower ?? '.')
  if (last.to - last.from > 1 && last.value >= 1e6) return true
  if (/^\d{1,3}(?:[,.\s\u00a0\u202f\u2009]\d{3})+$/u.test(last.printed) || (last.rich && last.value >= 1000))
    return follows || isListed(tokens, from, to)
  if (last.to - last.from > 1 && last.value >= 1e6) return true
  if (last.rich || !Number.isInteger(last.value))
    return (follows || behind?.text === ':') && last.rich && (isSaid(before) || before?.text === ':')
  if (isShare(tokens, from, to) || isListed(tokens, from, to)) return true
  if (from === 0) return /^(?:are|is|were|was|have|has|had)$/u.test(behind?.lower ?? '') && language === 'en'
  const clause = /^[,;(.:]$/u.test(before?.text ?? '') || /^(?:and|of|which|whom|dont|et|y)$/u.test(before?.lower ?? '')
  if (
    clause &&
    /^(?:are|were|was|have|had|sont|étaient|ont|avaient|fueron|eran|son|han|did|received|attended)$/u.test(
      behind?.lower ?? '',
    )
  )
    return true
  if (/^(?:whom|which|dont|cuales|quienes|desquels|desquelles)$/u.test(before?.lower ?? '')) return true
  if (before?.lower === 'que' && /^(?:las|los)$/u.test(tokens[from - 2]?.lower ?? '')) return true
  if (isElided(tokens, from, to, last)) return true
  if (language === 'es' && before?.lower === 'de' && /^(?:es|era|fue|son)$/u.test(tokens[from - 2]?.lower ?? ''))
    return true
  if (/^(?:including|dont|incluidos|incluidas)$/u.test(before?.lower ?? '') && behind?.kind === 'word') return true
  if (
    before?.lower === 'to' &&
    follows &&
    tokens.slice(Math.max(0, from - 14), from).some(({ lower }) => lower === 'from')
  )
    return true
  if (follows && COMPARED.test(before?.lower ?? '') && comparesWith(tokens[from - 2]?.lower ?? '', before?.lower ?? ''))
    return true
  return follows && last.value >= 2 && isSaid(before)
}

/** "(13 in 2016, …", "(14 for labor)", "200, 300 and up to 1,000": numbers in a row or in brackets whose noun stands before. */
function isRowOf(tokens: Reading['tokens'], from: number, to: number, { value }: Amount['low']): boolean {
  const [before, behind] = [tokens[from - 1]?.text ?? '', tokens[to]?.lower ?? '']
  const dated = /^(?:in|en|for|during)$/u.test(behind) && /^(?:19|20)\d{2}$/u.test(tokens[to + 1]?.text ?? '')
  if (/^[(,]$/u.test(before) && dated) return true
  if (before === '(' || (before === ',' && isWithin(tokens, from)))
    return /^(?:for|from|involving)$/u.test(behind) && tokens[to + 1]?.kind === 'word'
  return (
    before === ',' && value >= 100 && /^(?:,|and|to)$/u.test(behind) && /^\d{3}$/u.test(tokens[from - 2]?.text ?? '')
  )
}

/** True inside brackets that opened a few words before with a number. */
function isWithin(tokens: Reading['tokens'], at: number): boolean {
  for (let index = at - 2; index >= Math.max(0, at - 14); index--) {
    if (tokens[index]?.text === ')') return false
    if (tokens[index]?.text === '(') return true
  }
  return false
}

/** "Chiapas 315, Oaxaca 118 and Puebla 90": names with a number each; `from` and `to` are those of one of the numbers. */
function isListed(tokens: Reading['tokens'], from: number, to: number): boolean {
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '')
  const isTie = (at: number): boolean => /^(?:[,;]|and|et|y)$/u.test(tokens[at]?.lower ?? '')
  const isNumber = (at: number): boolean => /^\d{1,3}(?:[,.]?\d{3})*$/u.test(tokens[at]?.text ?? '')
  if (!isName(from - 1)) return false
  const start = tokens[to]?.lower === tokens[to]?.text && isTie(to) ? (isTie(to + 1) ? to + 2 : to + 1) : -1
  const next =
    start > 0 && isName(start)
      ? [1, 2, 3].find((step) => isNumber(start + step) && isName(start + step - 1))
      : undefined
  if (next !== undefined) return isTie(start + next + 1) || /^[.(]$/u.test(tokens[start + next + 1]?.text ?? '.')
  let name = from - 1
  while (isName(name) && from - name < 4) name--
  const tie = isTie(name) ? (isTie(name - 1) ? name - 1 : name) : -1
  return tie > 1 && isNumber(tie - 1) && isName(tie - 2) && /^(?:[,;.(]|and|et|y)$/u.test(tokens[to]?.lower ?? '.')
}

/** "21 of 41, forecast", "or 25 of 40": a part of a whole, both in digits. */
function isShare(tokens: Reading['tokens'], from: number, to: number): boolean {
  return (
    tokens[to]?.lower === 'of' &&
    /^\d{1,3}(?:,\d{3})*$/u.test(tokens[to + 1]?.text ?? '') &&
    /^[,.;)(]$/u.test(tokens[to + 2]?.text ?? '.') &&
    /^(?:[,(]|or|and|some|just|only|about)$/u.test(tokens[from - 1]?.lower ?? '')
  )
}

/** True behind a word of running text that a number may complete: no name, no mark. */
function isSaid(before: Token | undefined): boolean {
  return before?.kind === 'word' && /^\p{Ll}/u.test(before.text)
}

/** "1,008 permits to victims and 871 to members": the noun of a count before "and" stands for both. */
function isElided(tokens: Reading['tokens'], from: number, to: number, { value }: Amount['low']): boolean {
  if (value < 10 || !/^(?:and|et|y|,)$/u.test(tokens[from - 1]?.lower ?? '')) return false
  const tie = tokens[to]?.lower ?? ''
  if (
    !/^(?:to|for|by|among|against|as|from|with|de|pour|par|contre|por|para|contra)$/u.test(tie) ||
    tokens[to + 1]?.kind !== 'word'
  )
    return false
  for (let at = from - 2; at >= Math.max(0, from - 12); at--)
    if (tokens[at]?.lower === tie) return tokens.slice(Math.max(0, at - 6), at).some(({ kind }) => kind === 'number')
  return false
}

/** "compared to 82", "rose to 170", "fell from 12", "a total of 45", "more than 30". */
function comparesWith(word: string, next: string): boolean {
  if (
    /^(?:compared|rose|risen|increased|increasing|increase|fell|fallen|decreased|declined|dropped|grew|grown|up|down|amounted|amounting|came|reduced|brought|raised|porté|passé|passant|comparó|aumentó|pasó|ascendió|equal|totalling|climbed|jumped)$/u.test(
      word,
    )
  )
    return /^(?:to|with|from|at|by|à|de|a)$/u.test(next)
  if (/^(?:more|less|fewer|total|number|average|maximum|minimum|out|higher|lower|nombre|número)$/u.test(word))
    return /^(?:than|of|de|was|were|is)$/u.test(next)
  return /^(?:totalled|totaled|totalling|totaling|numbered|numbering|reached|reaching|nearly|approximately|about|around|almost|some)$/u.test(
    next,
  )
}
