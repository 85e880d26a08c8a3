import { MONTHS } from '../../common/lists/months.ts'
import { isPlace } from '../../common/places.ts'
import { STATE_ACRONYMS } from '../lists/country-words.ts'
import { LAW_NOUNS } from '../lists/law-nouns.ts'
import { PUBLICATION_NOUNS, TITLE_WORDS_INSIDE } from '../lists/publication-nouns.ts'
import { lookup } from './language.ts'
import { numeralAt } from './numeral-at.ts'
import type { Reading } from './numerals.ts'

const MONTH_NAMES = lookup<number>(MONTHS)

const LAWS: ReadonlySet<string> = new Set(LAW_NOUNS)
const STATES: ReadonlySet<string> = new Set(STATE_ACRONYMS)

/** Whether a numeral that is a designation ("No. 7") ends right before token `at`. */
function endsDesignated(numerals: Reading['numerals'], at: number): boolean {
  const numeral = numeralAt(numerals, at - 1)
  return numeral?.to === at && numeral.designation
}

/** "Act of 2000", "Constitution of 25 February 1992", "Convention, 1930", "Decree No. 7 of 4 May 2007": the date names a law. */
export function isOfLaw({ tokens, numerals, language }: Reading, at: number): boolean {
  const tie = tokens[at - 1]?.lower ?? ''
  if (!/^(?:of|,|du|de|del|dated|\()$/u.test(tie)) return false
  const before = tokens[at - 2]
  if (tie !== ',' && tie !== '(' && endsDesignated(numerals, at - 1)) return true
  const isLaw = (index: number): boolean => {
    const token = tokens[index]
    return token !== undefined && LAWS.has(token.lower) && (language !== 'en' || /^\p{Lu}/u.test(token.text))
  }
  if (isLaw(at - 2)) return true
  if (tie !== 'of') return false
  if (
    /^\p{Lu}{3,}$/u.test(before?.text ?? '') ||
    (before?.text === ')' && /^\p{Lu}{2,}$/u.test(tokens[at - 3]?.text ?? ''))
  )
    return true
  for (
    let index = at - 2;
    index > at - 9 && /^(?:\p{Lu}|of|on|the|for|and|to|in)/u.test(tokens[index]?.text ?? '');
    index--
  )
    if (isLaw(index)) return true
  return false
}

/** "Vision 2030", "Agenda 2030": a year right behind the noun of a name in capitals is part of the name. */
function endsName({ tokens }: Reading, at: number): boolean {
  const noun = tokens[at - 1]
  return noun !== undefined && /^(?:Vision|Agenda|Visión|Horizon|Compact)$/u.test(noun.text) && at > 1
}

/** "Global Report on Trafficking in Persons 2018": a year behind the capital words of a publication. */
function endsTitle({ tokens, language }: Reading, at: number): boolean {
  // "le rapport 2012 de l’ONUDC", "el informe 2019 sobre …"
  if (
    /^(?:rapport|informe)$/u.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:de|du|des|sur|del|sobre)$/u.test(tokens[at + 1]?.lower ?? '')
  )
    return true
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '')) return false
  for (let index = at - 1; index > Math.max(-1, at - TITLE_REACH); index--) {
    const { text = '', lower = '' } = tokens[index] ?? {}
    if (PUBLICATIONS.has(lower) && /^\p{Lu}/u.test(text) && !MONTH_NAMES[language].has(lower)) return true
    if (!/^\p{Lu}/u.test(text) && !TITLE_TIES.has(lower)) return false
  }
  return false
}

const TITLE_REACH = 16

const PUBLICATIONS: ReadonlySet<string> = new Set(PUBLICATION_NOUNS)

const TITLE_TIES: ReadonlySet<string> = new Set(TITLE_WORDS_INSIDE)

const REFERENCE_REACH = 40

/** "(Ba et al., 2013)", "(Diop, 1999; Sow, 1998b)": the year of a work that brackets refer to. */
function isOfReference({ tokens }: Reading, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !/^[);]$/u.test(tokens[at + 1]?.text ?? '')) return false
  let open = at - 2
  while (open >= Math.max(0, at - REFERENCE_REACH) && !/^[()]$/u.test(tokens[open]?.text ?? '')) open--
  if (tokens[open]?.text !== '(') return false
  let close = at + 1
  while (close < Math.min(tokens.length, at + REFERENCE_REACH) && tokens[close]?.text !== ')') close++
  const inner = tokens.slice(open + 1, close)
  // "(CEPAL, 2018)": a body by its acronym, and a year; "(KENYA, 2012)" is a place.
  const author = inner[0]?.text ?? ''
  if (inner.length === 3 && /^\p{Lu}{2,}$/u.test(author)) return !STATES.has(author) && !isPlace(author)
  const works = inner.filter(({ text }, index) => text === ';' && /^\p{Lu}/u.test(inner[index + 1]?.text ?? '')).length
  return (
    inner.some(({ lower, text }) => lower === 'al' || text === '&') ||
    (works > 0 && /^\p{Lu}/u.test(inner[0]?.text ?? ''))
  )
}

/** "the 2010 National Education Policy": a year between an article and a name belongs to the name. */
function isInName({ tokens, language }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  if (
    language !== 'en' ||
    next?.kind !== 'word' ||
    next.glued ||
    !(
      /^\p{Lu}\p{Ll}/u.test(next.text) ||
      (/^\p{Lu}{2,}$/u.test(next.text) && PUBLICATIONS.has(tokens[at + 2]?.lower ?? ''))
    ) ||
    MONTH_NAMES.en.has(next.lower)
  )
    return false
  return (
    /^(?:the|its|their|a|an|this|that|under|s|’s|'s)$/u.test(tokens[at - 1]?.lower ?? '') ||
    /['’]s$/u.test(tokens[at - 1]?.lower ?? '')
  )
}

/** True for a bare year that is part of a name, a title or a reference to a work. */
export function isNamedYear(reading: Reading, at: number): boolean {
  return isInName(reading, at) || endsName(reading, at) || endsTitle(reading, at) || isOfReference(reading, at)
}
