import { isPeople } from '../../common/places.ts'
import { AGE_BEHIND, AGED_NOUNS } from '../lists/age-words.ts'
import { PERSON_NOUNS } from '../lists/noun-phrases.ts'
import type { Amount, Reading } from './numerals.ts'

const PERSONS: ReadonlySet<string> = new Set([...PERSON_NOUNS, ...AGED_NOUNS])
const AGE_BEFORE = /^(?:age|ages|aged|âge|âgé|âgés|âgée|âgées|edad|edades)$/u
/** Tokens behind a unit that make a stretch of years an age ("of age", "-old"); how many, or 0. */
export function ageWordsBehind({ tokens, language }: Reading, at: number): number {
  for (const words of AGE_BEHIND[language])
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return words.length
  return 0
}

/** Index of the word of age before a number, behind at most "of", "the", "between", "from", "under" …; -1 where there is none. */
export function ageWordBefore({ tokens }: Reading, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const word = tokens[index]?.lower ?? ''
    if (AGE_BEFORE.test(word)) return index
    if (
      !/^(?:of|the|between|from|over|under|about|de|entre|plus|moins|d’|d'|à|los|a|menos|más|least|at|up|to|below|above|less|more|than|minimum|:|\(|is|,|légal|est|fixé|partir|dès|mínima|minimal|les|approximately|es|around|under|la|media|promedio|mediana|moyen|moyenne|médian|average|mean|median|unos|environ|était|era|fue|entre|hasta|jusqu’à|jusqu'à|comprendidas?|comprendidos?|comprise?s?|desde|les|ans)$/u.test(
        word,
      )
    )
      return -1
  }
  return -1
}

/** True where a number of years is an age: by words beside it or, in French and Spanish, by "moins de … ans" behind people. */
export function isAge(reading: Reading, amount: Amount, unitEnd: number): boolean {
  const { tokens, language } = reading
  if (amount.low.value > 125) return isOld(reading, unitEnd)
  if (
    !/^(?:years?|ans?|años?|months?|mois|mes|meses|yrs?|weeks?|days?|semaines?|semanas?|jours?|días?)$/u.test(
      tokens[unitEnd - 1]?.lower ?? '',
    )
  )
    return false
  const behind = ageWordsBehind(reading, unitEnd)
  if (
    behind > 0 &&
    !(/^(?:or|and|et|ou|y|o)$/u.test(tokens[unitEnd]?.lower ?? '') && !isPeopleBefore(reading, amount.from))
  )
    return true
  if (ageWordBefore(reading, amount.from) >= 0 || speaksOfAge(reading, amount.from)) return true
  if (/^(?:older|younger)$/u.test(tokens[amount.from - 2]?.lower ?? '')) return true
  if (language === 'en')
    return (
      isOfYears(tokens, unitEnd) &&
      isPeopleBefore(reading, amount.from) &&
      /^(?:under|over|than|below|above|aged)$/u.test(tokens[amount.from - 1]?.lower ?? '')
    )
  if (!/^(?:ans?|años?)$|^m/u.test(tokens[unitEnd - 1]?.lower ?? '')) return false
  return (
    isPeopleBefore(reading, amount.from) ||
    hasYears(reading, amount, unitEnd) ||
    isAgeGroup(reading, amount) ||
    isMarriage(reading, amount, unitEnd)
  )
}

const isCapital = (token: Reading['tokens'][number] | undefined): boolean => /^\p{Lu}\p{Ll}+s$/u.test(token?.text ?? '')

const NO_AGE = /^(?:de|d’|d'|en|tras|après|avant|para|pour|dans)$/u

/** "tienen entre 25 y 39 años", "il avait 17 ans": to have years, of nothing. */
function hasYears({ tokens, language }: Reading, { from }: Amount, unitEnd: number): boolean {
  if (!/^(?:ans?|años?)$/u.test(tokens[unitEnd - 1]?.lower ?? '')) return false
  if (NO_AGE.test(tokens[unitEnd]?.lower ?? '') && !/^(?:en|tras|après|avant)$/u.test(tokens[unitEnd]?.lower ?? ''))
    return false
  const has = {
    en: /^$/u,
    fr: /^(?:a|ont|avait|avaient|ayant|aient|avoir|aura|auront)$/u,
    es: /^(?:tienen?|tenían?|tener|tenga|tengan|teniendo|cumplió|cumplieron|cumplan?|cumplir|cumplido|cumplidos)$/u,
  }[language]
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = tokens[at]?.lower ?? ''
    if (has.test(word)) return true
    if (
      !/^(?:entre|de|moins|plus|menos|más|los|unos|au|al|a|partir|hasta|à|solo|sólo|seulement|que|d’|ya)$/u.test(word)
    )
      return false
  }
  return false
}

/** "les 15-24 ans", "el grupo de 15 a 24 años", "la tranche des 6 à 11 ans": groups by age. */
function isAgeGroup({ tokens }: Reading, { from, high }: Amount): boolean {
  const [article, compared, of] = [
    tokens[from - 3]?.lower ?? '',
    tokens[from - 2]?.lower ?? '',
    tokens[from - 1]?.lower ?? '',
  ]
  // "chez les moins de 5 ans"; "Zahara, de 9 años, …"
  if (/^(?:les|des|aux)$/u.test(article) && /^(?:moins|plus)$/u.test(compared) && of === 'de') return true
  if (of === 'de' && compared === ',' && /^\p{Lu}\p{Ll}/u.test(tokens[from - 3]?.text ?? '')) return true
  if (!high) return false
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = tokens[at]?.lower ?? ''
    if (
      /^(?:les|des|los|grupos?|tranches?|groupes?|chez|población|population|rango|franja|segmento|cohorte)$/u.test(word)
    )
      return !/^(?:peines?|penas?)$/u.test(tokens[at - 1]?.lower ?? '')
    if (!/^(?:de|del|d’|entre|âge|edad|etario|etaria|etarios|la|l’)$/u.test(word)) return false
  }
  return false
}

/**
 * "mariées avant 15 ans", "le mariage avant 18 ans", "en unión antes de los 15 años": what comes before an age, not a term
 * ("avant dix ans de vie commune").
 */
function isMarriage({ tokens, language }: Reading, { from, low }: Amount, unitEnd: number): boolean {
  if (low.value < YOUNGEST || tokens[unitEnd]?.lower === 'de') return false
  let at = from - 1
  while (/^(?:de|los|l’âge|d’)$/u.test(tokens[at]?.lower ?? '')) at--
  return (
    /^(?:avant|antes)$/u.test(tokens[at]?.lower ?? '') &&
    [1, 2, 3].some((back) => {
      const word = tokens[at - back]?.lower ?? ''
      return MARRIED[language].test(word) || (UNION.test(word) && tokens[at - back - 1]?.lower === 'en')
    })
  )
}

/** The lowest age at which reports tell of marriages. */
const YOUNGEST = 8

const MARRIED = {
  en: /^$/u,
  fr: /^(?:mariée?s?|mariages?|accouché|enceintes?)$/u,
  es: /^(?:casad[oa]s?|casaron|matrimonios?|unidas)$/u,
} as const
const UNION = /^uni[oó]n$/u

/** "4.5 billion years old", "a 14,300-year-old tree": the age of a thing. */
function isOld({ tokens }: Reading, unitEnd: number): boolean {
  const hyphen = /^[-‐‑]$/u.test(tokens[unitEnd]?.text ?? '') ? 1 : 0
  return /^(?:old|olds)$/u.test(tokens[unitEnd + hyphen]?.lower ?? '')
}

/** Weeks and days are an age only where words of age stand beside them. */
const isOfYears = (tokens: Reading['tokens'], unitEnd: number): boolean =>
  /^(?:y|month)/u.test(tokens[unitEnd - 1]?.lower ?? '')

const AGE_OF = {
  en: /^(?:of|for)$/u,
  fr: /^(?:de|du|des|légal|minimum|minimal|moyen|médian|d’|d')$/u,
  es: /^(?:de|mínima|legal|para|media|promedio|mediana)$/u,
} as const
const AGE_NOUN = { en: /^age$/u, fr: /^(?:âge|l’âge|l'âge)$/u, es: /^edad$/u } as const

/** "raises the age of marriage from 16 years to 18 years": the clause before speaks of an age, and of no term in prison. */
function speaksOfAge({ tokens, language }: Reading, from: number): boolean {
  if (!/^(?:from|to|at|is|was|de|à|a|en)$/u.test(tokens[from - 1]?.lower ?? '')) return false
  for (let at = from - 2; at >= Math.max(0, from - 18); at--) {
    const word = tokens[at]?.lower ?? ''
    if (
      /^[.;:]$/u.test(word) ||
      /^(?:imprisonment|prison|term|sentence|emprisonnement|peine|prisión|pena)$/u.test(word)
    )
      return false
    if (AGE_NOUN[language].test(word)) return AGE_OF[language].test(tokens[at + 1]?.lower ?? '')
  }
  return false
}

/** "children under", "enfants de moins de", "menores de": people right before the words that qualify the number. */
export function isPeopleBefore({ tokens }: Reading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const word = tokens[index]?.lower ?? ''
    if (PERSONS.has(word) || (isCapital(tokens[index]) && isPeople(word))) return true
    if (
      !/^(?:under|over|than|more|less|older|younger|below|above|de|d’|d'|moins|plus|más|menos|mayores|entre|aged|at|least|between|from|à|los|las|who|are|is|was|were|qui|ont|a|partir|up|to|the|et|and|or|infantil|infantiles|adulta|adultos|juvenil|femenina|masculina|scolaire|adulte|féminine|\()$/u.test(
        word,
      )
    )
      return false
  }
  return false
}
