import type { Context, Passage } from '../context.ts'
import { DESIGNATED, DESIGNATORS, SOFT_DESIGNATORS } from '../lists/designators.ts'
import { PERSON_NOUNS } from '../lists/noun-phrases.ts'
import { isCountInBrackets } from './bracketed.ts'
import { isCurrencyCode } from './currency.ts'
import { CURRENCY_LETTER, isGluedToName } from './glued-number.ts'
import type { Language } from './language.ts'
import type { Numeral } from './numerals.ts'
import type { Token } from './tokens.ts'

const NAMED_BEFORE: ReadonlySet<string> = new Set(DESIGNATORS)
const SOFT: ReadonlySet<string> = new Set(SOFT_DESIGNATORS)
const NAMED_BEHIND: ReadonlySet<string> = new Set(DESIGNATED)
const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS)

/** A numeral with what stands around it. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly passage: Passage
  readonly context: Context
  readonly language: Language
  readonly previous: Numeral | undefined
  readonly numeral: Pick<Numeral, 'digits' | 'rich' | 'yearLike' | 'value' | 'printed'>
}

/** True where a number only names something, or is no quantity for its shape: a section, a note mark, a hotline, a version. */
export function isDesignation(tokens: readonly Token[], place: Place): boolean {
  const { from, to, numeral } = place
  if (Number.isNaN(numeral.value)) return true
  if (!numeral.digits) return isNamedWord(tokens, from) || isScaleOfLabel(tokens, place)
  return (
    isGluedToName(tokens, from, to, numeral) ||
    isListMark(tokens, place) ||
    (isNoteMark(tokens, place) && !isBracketedCell(tokens, place)) ||
    (!isPreposition(tokens, place) && isNumberOf(tokens, from, to, numeral)) ||
    isChained(tokens, place) ||
    isClockTime(tokens, from, to) ||
    isQuoted(tokens, from, to)
  )
}

/** "section three", "Phase two": named in words. Only behind a capital: "level two", "act three" are rare. */
function isNamedWord(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return (
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    NAMED_BEFORE.has(before.lower) &&
    !tokens[from]?.text.match(/^\p{Lu}/u) === false
  )
}

/** "Forest (thousand ha)", "Output (mil toneladas)" in a table's labels and captions: the scale of what stands under them. */
function isScaleOfLabel(tokens: readonly Token[], { from, passage, numeral }: Place): boolean {
  if (numeral.value < 1000 || (passage.cell === null && passage.role !== 'caption')) return false
  return (
    tokens[from - 1]?.text === '(' ||
    (tokens[from - 2]?.text === '(' && /^(?:in|en)$/u.test(tokens[from - 1]?.lower ?? ''))
  )
}

/** The number of a list item or of a numbered paragraph: at the start of its passage, before a stop or bracket. */
function isListMark(tokens: readonly Token[], { from, to, passage }: Place): boolean {
  const start = passage.paragraph ? passage.paragraph.contentStart - passage.start : 0
  if ((tokens[from]?.start ?? 0) < start) return true
  const behind = tokens[to]?.text
  if (from === 0) return passage.cell === null && (behind === '.' || behind === ')') && tokens[to + 1]?.glued === false
  return from === 1 && tokens[0]?.text === '(' && behind === ')' && to + 1 < tokens.length && passage.cell === null
}

/** "(2,8)", "(1-3,9,20)", "[12]", "(a) (15)": brackets that hold only small numbers. */
function isNoteMark(tokens: readonly Token[], { from, to, numeral, context }: Place): boolean {
  if (to - from > 1 || isCountInBrackets(tokens, from, context) || isIndex(numeral)) return false
  let open = from - 1
  let close = to
  const isMark = (at: number): boolean => /^(?:[,;–—-]|\d{1,3}(?:,\d{1,3})*)$/u.test(tokens[at]?.text ?? '')
  for (let steps = 0; steps < 40 && isMark(open); steps++) open--
  for (let steps = 0; steps < 40 && isMark(close); steps++) close++
  const pair = `${tokens[open]?.text ?? ''}${tokens[close]?.text ?? ''}`
  if (pair !== '()' && pair !== '[]') return false
  return numeral.value < 1000 || !/^\d{1,3}(?:[,.]\d{3})+$/u.test(numeral.printed) ? !numeral.yearLike : false
}

/** "Nuevo León (0.790)": a decimal below one is no number of a note. */
const isIndex = ({ printed }: Pick<Numeral, 'printed'>): boolean => /^0[.,]\d{2,}$/u.test(printed)

/** "(3,450.1)": all of a table cell, and too large or too fine for the number of a note. */
function isBracketedCell(tokens: readonly Token[], { from, to, numeral, passage }: Place): boolean {
  return (
    passage.cell !== null &&
    from === 1 &&
    to + 1 === tokens.length &&
    (numeral.value >= 100 || !Number.isInteger(numeral.value)) &&
    !/^\d{1,2},\d{1,2}$/u.test(numeral.printed)
  )
}

/** "para 200 familias": in Spanish a preposition, elsewhere a paragraph. */
const isPreposition = (tokens: readonly Token[], { from, language }: Place): boolean =>
  language === 'es' && tokens[from - 1]?.lower === 'para'

const TIME_NOUN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|ans|mois|semaines|jours|heures|años|meses|semanas|días|horas)$/u

/** "Article 12", "Convention No. 182", "hotline 109", "the 16357 hotline", "resolution 1325 (2000)". */
function isNumberOf(tokens: readonly Token[], from: number, to: number, numeral: Place['numeral']): boolean {
  const behind = tokens[to]
  if (behind && TIME_NOUN.test(behind.lower)) return false
  if (behind && NAMED_BEHIND.has(behind.lower) && !numeral.rich) return true
  let at = from - 1
  if (tokens[at]?.text === '(' && numeral.yearLike && tokens[at - 1]?.kind === 'number') at--
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '(') at--
  if (/^[.:#§°º]$/u.test(tokens[at]?.text ?? '')) {
    if (tokens[at]?.text === '§' || tokens[at]?.text === '#') return true
    if (tokens[at]?.text === '.' && !tokens[at]?.glued) return false
    if (
      tokens[at]?.text === ':' &&
      (numeral.rich || !/^(?:tel|fax|phone|teléfono|téléphone|no|hotline|helpline)$/u.test(tokens[at - 1]?.lower ?? ''))
    )
      return false
    at--
    if (tokens[at + 1]?.text === '.' && (tokens[at]?.lower.length ?? 9) > 6) return false
  }
  const word = tokens[at]
  if (word?.kind !== 'word') return false
  if (tokens[from]?.glued && numeral.rich && CURRENCY_LETTER.test(word.lower)) return false
  const named =
    NAMED_BEFORE.has(word.lower) ||
    (word.lower.length > 4 && NAMED_BEFORE.has(word.lower.replace(/[sx]$/u, ''))) ||
    /^(?:n|no|nos|nº|arts?|párrs?|núms?)$/u.test(word.lower)
  if (!named) return isAcronymNumber(tokens, at, to, numeral)
  if (isPointed(numeral) && behind?.text !== '%' && !/^per/u.test(behind?.lower ?? '')) return true
  const counted = behind?.kind === 'word' && (/s$/u.test(behind.lower) || PERSONS.has(behind.lower))
  if (
    SOFT.has(word.lower) &&
    (counted || numeral.rich || behind?.text === '%' || behind?.lower === 'per' || behind?.lower === 'percent')
  )
    return false
  if (
    numeral.yearLike &&
    /^(?:case|cases|act|law|decision|order|series|version|loi|ley|document|report|call|line)$/u.test(word.lower)
  )
    return false
  return true
}

/** "142.77": a number with one point, as numbered recommendations and provisions have them. */
const isPointed = ({ printed }: Pick<Numeral, 'printed'>): boolean => /^\d{1,3}\.\d{1,3}$/u.test(printed)

/** "MICS 6", "ILO 182": a small bare number behind an acronym, with nothing that it counts. */
function isAcronymNumber(tokens: readonly Token[], at: number, to: number, numeral: Place['numeral']): boolean {
  const word = tokens[at]
  if (
    !word ||
    numeral.rich ||
    numeral.yearLike ||
    !/^\p{Lu}{2,}\d?$/u.test(word.text) ||
    (tokens[to]?.glued === false && tokens[to]?.kind === 'word')
  )
    return false
  if (/^[KM]/u.test(word.text) && isCurrencyCode(word.text.slice(1))) return false
  return !/^(?:FY|CFAF|FCFA|RM|RS|TK|KD|BD|SR|QR|LE|[A-Z]{3})$/u.test(word.text)
}

/** "articles 12, 13 and 14": what follows a number that names by comma, "and" or dash names too, unless it counts. */
function isChained(tokens: readonly Token[], { from, to, previous, numeral }: Place): boolean {
  if (
    !previous?.designation ||
    Number.isNaN(previous.value) ||
    (numeral.rich && !(isPointed(numeral) && isPointed(previous))) ||
    from - previous.to > 2 ||
    from === previous.to ||
    (tokens[previous.from]?.glued &&
      tokens[previous.from - 1]?.kind === 'word' &&
      (numeral.yearLike || isOfFormula(tokens, previous.from - 1)))
  )
    return false
  for (let at = previous.to; at < from; at++)
    if (!/^(?:,|;|and|or|to|through|[-–—&]|et|ou|à|y|o|a|al|e)$/u.test(tokens[at]?.lower ?? '')) return false
  const behind = tokens[to]
  return !(behind?.kind === 'word' && /s$/u.test(behind.lower)) && behind?.text !== '%'
}

/** "8 MtCO2 et 12 MtCO2": the 2 is part of a formula, and no number of something. */
const isOfFormula = (tokens: readonly Token[], at: number): boolean => /CO$/u.test(tokens[at]?.text ?? '')

/** "8 p.m.", "11 a.m.". */
const isClockTime = (tokens: readonly Token[], _from: number, to: number): boolean =>
  /^(?:[ap]\.?m|o’clock|o'clock)$/u.test(tokens[to]?.lower ?? '')

/** A bare number alone in quotation marks is a name: the "16357" hotline. */
function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return /^["“«”'‘]$/u.test(tokens[from - 1]?.text ?? '') && /^["”»“'’]$/u.test(tokens[to]?.text ?? '')
}
