import { MONTHS } from '../../common/lists/months.ts'
import {
  COMPOUND_TERMS,
  CONDITIONS,
  COUNTABLE_NOUNS,
  IRREGULAR_PASTS,
  NOT_COUNTED,
  PARTICIPLE_ADJECTIVES,
  PERSON_NOUNS,
  PHRASE_STOPS,
} from '../lists/noun-phrases.ts'
import { lookup, wordSets } from './language.ts'
import type { Reading } from './numerals.ts'
import { isNumberWord } from './read-words.ts'
import type { Token } from './tokens.ts'

const STOPS = wordSets(PHRASE_STOPS)
const NOT_NOUNS = wordSets(NOT_COUNTED)
const COUNTABLE: ReadonlySet<string> = new Set(COUNTABLE_NOUNS)
const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS)
const CONDITION_NOUNS: ReadonlySet<string> = new Set(CONDITIONS)
const COMPOUNDS = COMPOUND_TERMS.map((term) => term.split(' '))
const MONTH_NAMES = lookup<number>(MONTHS)
const ADJECTIVAL: ReadonlySet<string> = new Set(PARTICIPLE_ADJECTIVES)
const PAST_VERBS: ReadonlySet<string> = new Set(IRREGULAR_PASTS)
const LONGEST = 10

/** Index behind the counted noun phrase that starts at token `at`; null where there is none. */
export function nounPhraseEnd(reading: Reading, at: number, singular = false): number | null {
  const { tokens, language } = reading
  const first = tokens[at]
  if (first?.kind !== 'word' || (first.glued && tokens[at - 1]?.kind === 'number')) return null
  if (
    NOT_NOUNS[language].has(first.lower) ||
    STOPS[language].has(first.lower) ||
    MONTH_NAMES[language].has(first.lower)
  )
    return null
  // "fell to 15 last year"
  if (/^(?:last|next)$/u.test(first.lower) && /^(?:year|month|week|quarter|season)$/u.test(tokens[at + 1]?.lower ?? ''))
    return null
  return language === 'en' ? englishEnd(tokens, at, singular) : romanceEnd(tokens, at, language)
}

/** English: adjectives and nouns up to the first plural, then "of …", "with …" and a coordinated plural. */
function englishEnd(tokens: readonly Token[], at: number, singular: boolean): number | null {
  let index = at
  let last = -1
  for (; index < at + LONGEST; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'number') break
    if (token.kind === 'mark') {
      if (isInnerHyphen(tokens, index)) continue
      if (
        isAcronym(tokens, index) &&
        tokens[index + 3]?.kind === 'word' &&
        !STOPS.en.has(tokens[index + 3]?.lower ?? '')
      ) {
        index += 2
        continue
      }
      if (/^['’]$/u.test(token.text) && token.glued) continue
      if (token.text === '.' && token.glued && /^\p{Lu}\.\p{Lu}$/u.test(tokens[index - 1]?.text ?? '')) continue
      if (token.text === ',' && index > at && pluralWithin(tokens, index + 1, 3)) continue
      break
    }
    const compound = COMPOUNDS.find((words) => words.every((word, offset) => tokens[index + offset]?.lower === word))
    if (compound && pluralWithin(tokens, index + compound.length, 3)) {
      index += compound.length - 1
      last = index
      continue
    }
    if (STOPS.en.has(token.lower)) {
      if (/ly$/u.test(token.lower) && pluralWithin(tokens, index + 1, 3)) continue
      if (
        /^(?:of|for|and)$/u.test(token.lower) &&
        isCapital(tokens[index - 1]) &&
        isCapital(tokens[index + 1]) &&
        pluralWithin(tokens, index + 1, 6)
      )
        continue
      if (/^(?:and|or)$/u.test(token.lower) && index > at && pluralWithin(tokens, index + 1, 4)) continue
      break
    }
    last = index
    if (isPlural(token) && !goesOn(tokens, index)) return extended(tokens, index + 1)
  }
  if (last < 0) return null
  if (singular && !(isCapital(tokens[at]) && at > 1 && isCapital(tokens[at - 2]))) return firstStop(tokens, at, 3)
  return COUNTABLE.has(tokens[last]?.lower ?? '') ? last + 1 : null
}

/** "(TIP)" at token `at`. */
const isAcronym = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^\p{Lu}{2,}s?$/u.test(tokens[at + 1]?.text ?? '')

/** Words up to a stop, at most `longest`; past participles end it. */
function firstStop(tokens: readonly Token[], at: number, longest: number): number {
  let end = at
  while (
    end < at + longest &&
    tokens[end]?.kind === 'word' &&
    !STOPS.en.has(tokens[end]?.lower ?? '') &&
    !(end > at && /ed$/u.test(tokens[end]?.lower ?? ''))
  ) {
    end++
    if (isInnerHyphen(tokens, end)) end++
  }
  return end
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑/]$/u.test(tokens[at]?.text ?? '') &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 1]?.kind === 'word'

/** True for a word that looks like a plural noun. */
export function isPlural({ text, lower }: Token): boolean {
  if (COUNTABLE.has(lower)) return true
  return (lower.length > 3 && /s$/u.test(lower) && !/(?:ss|us|is|['’]s)$/u.test(lower)) || /^\p{Lu}{2,}s$/u.test(text)
}

/** A plural that another noun follows is no head: "rights defenders", "United States Attorney Offices". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  // "multi-media site visits"
  if (
    at > 1 &&
    isInnerHyphen(tokens, at - 1) &&
    COUNTABLE.has(tokens[at]?.lower ?? '') &&
    pluralWithin(tokens, at + 1, 3)
  )
    return true
  if (isAcronym(tokens, at + 1) && isCapital(tokens[at]) && isCapital(tokens[at + 4]) && isPluralAt(tokens, at + 4))
    return true
  if (isInnerHyphen(tokens, at + 1) || (/^['’]$/u.test(next?.text ?? '') && next?.glued)) return true
  if (next?.kind !== 'word' || STOPS.en.has(next.lower)) return false
  if (isPlural(next) && !/^(?:percent|always|across|persons)$/u.test(next.lower))
    return !COUNTABLE.has(tokens[at]?.lower ?? '') || !/^(?:people|children|persons)$/u.test(tokens[at]?.lower ?? '')
  return isCapital(tokens[at]) && isCapital(next) && pluralWithin(tokens, at + 1, 4)
}

function pluralWithin(tokens: readonly Token[], at: number, longest: number): boolean {
  for (let index = at; index < at + longest; index++) {
    const token = tokens[index]
    if (isInnerHyphen(tokens, index)) continue
    if (
      token?.kind !== 'word' ||
      isNumberWord(token.lower, 'en') ||
      (STOPS.en.has(token.lower) && !/^(?:of|and)$/u.test(token.lower))
    )
      return false
    if (isPlural(token)) return true
  }
  return false
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'those',
  'these',
  'this',
  'that',
  'which',
  'whom',
  'its',
  'their',
  'his',
  'her',
  'our',
  'a',
  'an',
  'all',
  'each',
  'any',
  'them',
  'it',
])

/** "of human trafficking", "with disabilities", "and young persons", ", madams, and their associates". */
function extended(tokens: readonly Token[], end: number): number {
  const next = tokens[end]
  if (next?.text === ',') return listed(tokens, end)
  if (
    next?.lower === 'of' ||
    (next?.lower === 'with' && PERSONS.has(tokens[end - 1]?.lower ?? '') && isCondition(tokens, end + 1))
  ) {
    const after = tokens[end + 1]
    if (after?.kind !== 'word' || DETERMINERS.has(after.lower)) return end
    const inner = firstStop(tokens, end + 1, 4)
    return inner === end + 1
      ? end
      : tokens[inner]?.lower === 'of' || tokens[inner]?.lower === 'with'
        ? extendedOnce(tokens, inner)
        : inner
  }
  if (
    /^(?:and|or)$/u.test(next?.lower ?? '') &&
    tokens[end + 1]?.kind === 'word' &&
    !DETERMINERS.has(tokens[end + 1]?.lower ?? '') &&
    !isPastVerb(tokens[end + 1]?.lower ?? '') &&
    pluralWithin(tokens, end + 1, 3) &&
    !(
      isPluralAt(tokens, end + 1) &&
      /^(?:hundreds|thousands|dozens|millions|scores)$/u.test(tokens[end + 1]?.lower ?? '')
    )
  ) {
    let last = end + 1
    while (!isPlural(tokens[last] ?? next ?? { text: '', lower: '', start: 0, end: 0, kind: 'word', glued: false }))
      last++
    return last + 1
  }
  return end
}

/** "killed two people and destroyed houses": another deed, and no more of what is counted. */
const isPastVerb = (word: string): boolean =>
  PAST_VERBS.has(word) || (/\p{L}{3}ed$/u.test(word) && !ADJECTIVAL.has(word))

function extendedOnce(tokens: readonly Token[], end: number): number {
  const after = tokens[end + 1]
  if (after?.kind !== 'word' || DETERMINERS.has(after.lower)) return end
  const inner = firstStop(tokens, end + 1, 3)
  if (inner === end + 1) return end
  return tokens[inner]?.lower === 'with' &&
    tokens[inner + 1]?.kind === 'word' &&
    !DETERMINERS.has(tokens[inner + 1]?.lower ?? '')
    ? Math.max(inner, firstStop(tokens, inner + 1, 2))
    : inner
}

/** "disabilities", "learning disabilities", "HIV" behind "with". */
function isCondition(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2].some((offset) => CONDITION_NOUNS.has(tokens[at + offset]?.lower ?? ''))
}

/** ", madams, and their associates": more of the same, in words. Where it ends, or `end` where there is none. */
function listed(tokens: readonly Token[], end: number): number {
  let at = end
  let items = 0
  while (tokens[at]?.text === ',' && items < 4) {
    const joined = /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? '')
    const first = at + 1 + (joined ? 1 : 0) + (joined && DETERMINERS.has(tokens[at + 2]?.lower ?? '') ? 1 : 0)
    const noun = [first, first + 1].find(
      (index) =>
        tokens[index]?.kind === 'word' && !STOPS.en.has(tokens[index]?.lower ?? '') && isPluralAt(tokens, index),
    )
    if (
      noun === undefined ||
      (noun > first && (tokens[first]?.kind !== 'word' || STOPS.en.has(tokens[first]?.lower ?? '')))
    )
      return end
    at = noun + 1
    items++
    if (joined) return at
  }
  return end
}

function isPluralAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && isPlural(token)
}

/** French and Spanish: a plural noun, plural adjectives, and "de …" with up to two words. */
function romanceEnd(tokens: readonly Token[], at: number, language: 'fr' | 'es'): number | null {
  const plural = language === 'fr' ? /[sxz]$/u : /s$/u
  const of = language === 'fr' ? /^(?:de|d’|d')$/u : /^(?:de|del)$/u
  const isNoun = (index: number): boolean =>
    tokens[index]?.kind === 'word' &&
    !STOPS[language].has(tokens[index]?.lower ?? '') &&
    !isNumberWord(tokens[index]?.lower ?? '', language)
  const isOf = (index: number): boolean => of.test(tokens[index]?.lower ?? '')
  let end = at + 1
  if (!plural.test(tokens[at]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isOf(end)) return null
  if (isInnerHyphen(tokens, end)) end += 2
  while (end < at + LONGEST && isNoun(end) && plural.test(tokens[end]?.lower ?? '')) end++
  for (let times = 0; times < 2 && isOf(end) && isNoun(end + 1); times++) {
    end += 2
    if (isInnerHyphen(tokens, end)) end += 2
    if (isNoun(end) && !/(?:ent|ont|ó|aron|ieron|aba|ait|é|ées?|és|ado|ados|adas)$/u.test(tokens[end]?.lower ?? ''))
      end++
  }
  const withs = language === 'es' ? /^con$/u : /^(?:avec|ayant|souffrant)$/u
  if (withs.test(tokens[end]?.lower ?? '') && isCondition(tokens, end + 1))
    end += CONDITION_NOUNS.has(tokens[end + 1]?.lower ?? '') ? 2 : 3
  return end
}
