import { bracketAt, longFormOf } from './acronyms.ts'
import type { Draft } from './draft.ts'
import { isDrawnFrom } from './drawn.ts'
import { type Grammar, type Head, headFrom } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'

const DEFINED_REACH = 26
const BREAKS = new Set([';', ':', '.', ')', '«', '»', '“', '”', '"'])

/** "Délégation générale à la protection sociale (DGPS)": the acronym says where the name ends, whatever its words. */
export function definedAt(tokens: readonly Token[], from: number, head: Head, grammar: Grammar): Draft | undefined {
  for (let at = from + head.length; at < from + DEFINED_REACH; at += 1) {
    const token = tokens[at]
    if (!token || BREAKS.has(token.text)) return undefined
    if (token.text !== '(') continue
    const bracket = bracketAt(tokens, at)
    const acronym = bracket?.acronym === undefined ? undefined : tokens[bracket.acronym]
    if (!acronym)
      return isShortName(tokens, from, at, grammar)
        ? { from, to: at - 1, shortTo: null, head, modifiers: at - 1 - from, lowerHead: false }
        : undefined
    const long = longFormOf(tokens, at, acronym.text)
    if (long?.from !== from && !opensWith(tokens, from, at, acronym.text, grammar)) return undefined
    // "Plan Nacional 2013-2016 (PN)": the years are no part of the name.
    const to = tokens[at - 1]?.shape === 'number' && at - 2 > from ? at - 2 : at - 1
    return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
  }
  return undefined
}

const MOST_SHORT = 9

/** "Programme jeunesse et cohésion (Projeco)": few words in brackets' own letters, behind a head in capitals. */
function isShortName(tokens: readonly Token[], from: number, open: number, grammar: Grammar): boolean {
  const [short, close] = [tokens[open + 1], tokens[open + 2]]
  if (short?.shape !== 'capital' || close?.text !== ')') return false
  // In lower case, or with more words, its first letter is the head’s: "mission interministérielle … (Miprof)".
  const sure = short.text.slice(0, 1).toLowerCase() === tokens[from]?.lower.slice(0, 1) && short.text.length > 4
  if (!sure && (open - from > MOST_SHORT || !isCapital(tokens[from]))) return false
  const words = tokens.slice(from, open)
  if (words.slice(1).some(({ lower, shape }) => grammar.stops.has(lower) || shape === 'mark' || shape === 'number'))
    return false
  return isDrawnFrom(short.text, words.map(({ lower }) => lower).join(' '))
}

/** "Comité national de surveillance des actions … (CNS)": the acronym gives the first content words; no verb follows them. */
function opensWith(tokens: readonly Token[], from: number, open: number, acronym: string, grammar: Grammar): boolean {
  const words = tokens.slice(from, open)
  if (words.some(({ lower }) => grammar.stops.has(lower))) return false
  if (
    words
      .slice(1)
      .some((token, n) => isCapital(token) && headFrom(tokens, from + 1 + n, grammar)?.sort.class === 'body')
  )
    return false
  const initials = words
    .filter(({ lower, shape }) => shape !== 'mark' && !grammar.inner.has(lower))
    .map(({ text }) => text.slice(0, 1).toUpperCase())
    .join('')
  return acronym.length > 2 && initials.startsWith(acronym)
}
