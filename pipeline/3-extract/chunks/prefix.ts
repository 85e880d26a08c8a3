import { MONTHS } from '../../common/lists/months.ts'
import type { Draft } from './draft.ts'
import { type Grammar, headAt, headFrom, isOtherHead, isTitle, type Sort } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isOpener, isPlaceRun, isPlainAbbreviation } from './words.ts'

const MOST_WORDS = 5
const YEAR = /^(?:19|20)\d\d$/u
/** The number to call, which is no year. */
const CALL_NUMBER = /^(?!(?:19|20)\d\d$)\d{3,6}$/u
/** Words between the capitals of one name: "programa Familias en Acción". */
const ALL = new Set(['tous', 'toutes', 'todos', 'todas'])
const ARTICLES = new Set(['la', 'el', 'los', 'las', 'le', 'les'])
const INNER = new Set(['en', 'por', 'para', 'pour', 'y', 'et', 'con', 'sin', 'sans'])

/** Names that stand behind their head: "Operation Redwood", "Project Bright Start", "Vision 2030", "projet Aurore". */
export function prefixNames(tokens: readonly Token[], grammar: Grammar): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.shape === 'mark' || token.shape === 'number' || token.possessive) continue
    const sort = grammar.prefixes.get(token.lower)
    if (!sort) continue
    if (sort.kind === 'hotline') {
      const draft = isCapital(token) || grammar.language !== 'en' ? hotlineAt(tokens, at, sort) : undefined
      if (draft) drafts.push(draft)
    } else if (token.shape === 'lower') {
      const to = grammar.language === 'en' ? at : properEnd(tokens, at, grammar)
      if (to > at) drafts.push(draftOf(at, to, token.lower, sort))
    } else {
      const own = isCapital(tokens[at - 1]) && token.spaced
      const counted = grammar.language === 'en' ? at : countedEnd(tokens, at)
      const to = counted > at ? counted : nameEnd(tokens, at, grammar)
      // "Utopia Vision 2030": the country belongs to a name of a head and a year.
      const country = own && YEAR.test(tokens[to]?.text ?? '') && isPlaceRun(tokens, at - 1, at - 1)
      if (own && !country) continue
      if (to > at && !isTitle(tokens[to]?.lower ?? ''))
        drafts.push(draftOf(country ? at - 1 : at, to, token.lower, sort))
    }
  }
  return drafts
}

function draftOf(from: number, to: number, word: string, sort: Sort): Draft {
  const head = { word, sort, opens: false, weak: false, length: 1 } as const
  return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
}

/** "Helpline 116", "1343 Actionline", "Línea 155": a line by its number. */
function hotlineAt(tokens: readonly Token[], at: number, sort: Sort): Draft | undefined {
  const behind = CALL_NUMBER.test(tokens[at + 1]?.text ?? '')
  // In lower case only a line by its number: "línea 144".
  if (!behind && !isCapital(tokens[at])) return undefined
  if (!behind && !CALL_NUMBER.test(tokens[at - 1]?.text ?? '')) return undefined
  return draftOf(behind ? at : at - 1, behind ? at + 1 : at, tokens[at]?.lower ?? '', sort)
}

/** "Programa 24 Horas", "Plan 1000 Días": a number and a noun in capitals. */
function countedEnd(tokens: readonly Token[], at: number): number {
  const number = tokens[at + 1]
  return number?.shape === 'number' &&
    number.spaced &&
    tokens[at + 2]?.shape === 'capital' &&
    !MONTH_NAMES.has(tokens[at + 2]?.lower ?? '')
    ? at + 2
    : at
}

const MONTH_NAMES: ReadonlySet<string> = new Set(Object.values(MONTHS).flatMap((months) => Object.keys(months)))

/** The end of the proper name behind a head in lower case, as French and Spanish write it: "programa Mujer Rural". */
function properEnd(tokens: readonly Token[], at: number, grammar: Grammar): number {
  const first = tokens[at + 1]
  if (!isCapital(first) || !first.spaced || first.first || first.text.length < 2) return at
  if (first.text.length < 3 && (first.shape !== 'capital' || !isCapital(tokens[at + 2]))) return at
  if (isOpener(first) || isPlainAbbreviation(first.text)) return at
  // "el programa Chile Crece" is a name, "programa Chile" says where.
  if (isPlaceRun(tokens, at + 1, at + 1) && !isCapital(tokens[at + 2])) return at
  if (headFrom(tokens, at + 1, grammar) || isOtherHead(first.lower) || isTitle(first.lower)) return at
  let to = at + 1
  while (to < at + MOST_WORDS) {
    const word = INNER.has(tokens[to + 1]?.lower ?? '') ? 1 : 0
    // "Hombres por la Igualdad".
    const through = !word && ARTICLES.has(tokens[to + 1]?.lower ?? '') && isCapital(tokens[to + 2]) ? 1 : word
    const inner = word && ARTICLES.has(tokens[to + 2]?.lower ?? '') && isCapital(tokens[to + 3]) ? 2 : through
    const next = tokens[to + 1 + inner]
    if (inner && ALL.has(next?.lower ?? '')) return to + 2
    if (!isCapital(next) || !next.spaced || headFrom(tokens, to + 1 + inner, grammar)) break
    if (inner && (next?.shape === 'acronym' || isPlaceRun(tokens, to + 1 + inner, to + 1 + inner))) break
    to += 1 + inner
  }
  return to
}

function nameEnd(tokens: readonly Token[], at: number, grammar: Grammar): number {
  if (YEAR.test(tokens[at + 1]?.text ?? '')) return at + 1
  // "Agenda", "Plan": only with a year, or they are plain words.
  if (!['operation', 'project'].includes(grammar.prefixes.get(tokens[at]?.lower ?? '')?.kind ?? '')) return at
  let to = at
  while (to < at + MOST_WORDS && isCapital(tokens[to + 1]) && tokens[to + 1]?.spaced) {
    to += 1
    if (tokens[to]?.possessive) break
  }
  return headAt(tokens, to, grammar) && to === at + 1 ? at : to
}
