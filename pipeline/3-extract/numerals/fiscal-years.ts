import { FISCAL_YEAR } from '../lists/calendar.ts'
import type { Language } from './language.ts'
import type { Reading } from './numerals.ts'
import type { Token } from './tokens.ts'

/** A fiscal year, in token indexes; `last` is the second year where it spans two. */
export interface FiscalYear {
  readonly from: number
  readonly to: number
  readonly first: string
  readonly last: string | null
}

const PHRASES: Record<Language, readonly (readonly string[])[]> = {
  en: split(FISCAL_YEAR.en),
  fr: split(FISCAL_YEAR.fr),
  es: split(FISCAL_YEAR.es),
}

function split(phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.split(' '))
}

/** "FY 2007", "fiscal years 2005 and 2006", "FY2007/08", "2008 fiscal year", "FY08". */
export function* fiscalYearsOf({ tokens, digits, language }: Reading): Generator<FiscalYear> {
  let open = -1
  let done = 0
  for (const at of digits) {
    if (at < done) continue
    const phrase = phraseBefore(tokens, at, language)
    const chained = open >= 0 && at - open <= 2 && /^(?:and|,|or|et|y)$/u.test(tokens[at - 1]?.lower ?? '')
    const behind = phraseBehind(tokens, yearsAt(tokens, at, false)?.to ?? at + 1, language)
    const read = phrase >= 0 || chained || behind > 0 ? yearsAt(tokens, at, phrase >= 0) : null
    if (!read) continue
    const years = phrase >= 0 ? throughYear(tokens, read, language) : read
    yield { ...years, from: phrase >= 0 ? phrase : at, to: behind > 0 && phrase < 0 ? behind : years.to }
    open = years.to
    done = years.to
  }
}

/** "fiscal years 2006 through 2018", "exercices 2015 à 2018": all from the first to the last. */
function throughYear(
  tokens: readonly Token[],
  years: Omit<FiscalYear, 'from'>,
  language: Language,
): Omit<FiscalYear, 'from'> {
  const tie = { en: /^(?:through|thru|to)$/u, fr: /^à$/u, es: /^a$/u }[language]
  const last = tokens[years.to + 1]?.text ?? ''
  return years.last === null &&
    tie.test(tokens[years.to]?.lower ?? '') &&
    /^(?:19|20)\d{2}$/u.test(last) &&
    Number(last) > Number(years.first)
    ? { to: years.to + 2, first: years.first, last }
    : years
}

function phraseBefore(tokens: readonly Token[], at: number, language: Language): number {
  let end = at
  while (/^(?:of|de|:|\.|’|')$/u.test(tokens[end - 1]?.lower ?? '') && at - end < 2) end--
  // "Fiscal Year (FY) 2005": the short form in brackets behind the long one.
  if (
    tokens[end - 1]?.text === ')' &&
    tokens[end - 3]?.text === '(' &&
    /^(?:fys?|ef|ae)$/u.test(tokens[end - 2]?.lower ?? '')
  )
    end -= 3
  for (const words of PHRASES[language]) {
    const from = end - words.length
    if (from >= 0 && words.every((word, index) => tokens[from + index]?.lower === word)) return from
  }
  return -1
}

function phraseBehind(tokens: readonly Token[], at: number, language: Language): number {
  if (language !== 'en') return 0
  const first = /^(?:federal|state)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : at
  return /^(?:fiscal|financial|budget)$/u.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === 'year'
    ? first + 2
    : 0
}

function yearsAt(tokens: readonly Token[], at: number, short: boolean): Omit<FiscalYear, 'from'> | null {
  const text = tokens[at]?.text ?? ''
  const century = short && /^\d{2}$/u.test(text) && tokens[at]?.glued ? `20${text}` : text
  if (!/^(?:19|20)\d{2}$/u.test(century)) return null
  const next = tokens[at + 2]?.text ?? ''
  if (/^[-–—/‐‑]$/u.test(tokens[at + 1]?.text ?? '') && /^(?:\d{2}|(?:19|20)\d{2})$/u.test(next)) {
    const last = next.length === 2 ? century.slice(0, 2) + next : next
    if (Number(last) > Number(century)) return { to: at + 3, first: century, last }
  }
  return { to: at + 1, first: century, last: null }
}
