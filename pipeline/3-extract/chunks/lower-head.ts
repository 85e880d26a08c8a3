import { isOwnerWord } from '../../common/name-key.ts'
import type { Draft } from './draft.ts'
import { type Grammar, headAt, quotedHead } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isPlaceRun, isPlainAbbreviation } from './words.ts'

/** How many words may stand between the capitals and the head: "public awareness campaign". */
const BETWEEN = 3
/** Capitalised words that say whose a program is, not what it is called. */
const OWNERS = new Set(['government', 'state', 'eu', 'another', 'other', 'each', 'the', 'parliament'])
const PLURAL = /[^su]s$/u

/** "Rescue and Restore *public awareness campaign*": a lower-case head of a program soon behind the capitals that end at `to`. */
export function lowerHeadAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
): Draft | undefined {
  const last = tokens[to]
  if (!last || last.possessive || isPlaceRun(tokens, from, to)) return undefined
  if (from === to && (last.first || last.text.length < 2 || isPlainAbbreviation(last.text) || last.text.includes('.')))
    return undefined
  if (tokens.slice(from, to + 1).every(({ lower }) => isOwnerWord(lower) || OWNERS.has(lower))) return undefined
  if (headAt(tokens, to, grammar)?.sort.class === 'body') return undefined
  for (let at = to + 1; at <= to + BETWEEN; at += 1) {
    const token = tokens[at]
    if (token?.shape !== 'lower' || !token.spaced) return undefined
    // "public works programme".
    const works = token.lower === 'works' && tokens[at - 1]?.lower === 'public'
    if (grammar.inner.has(token.lower) || (grammar.stops.has(token.lower) && !works)) return undefined
    const head = headAt(tokens, at, grammar)
    // "the Task Force system", "Redwood project manager": the last noun is the head.
    if (!head || headAt(tokens, at + 1, grammar)) continue
    if (head.sort.class !== 'program' || head.word === 'policy' || head.sort.kind === 'report') return undefined
    // "The Outreach Program funds": a verb behind a name that has its head.
    if (PLURAL.test(head.word) && (to === from || at > to + head.length || headAt(tokens, to, grammar)))
      return undefined
    // "UNICEF program": whose it is, not what it is called.
    if (from === to && isAcronym(last) && at > to + head.length) return undefined
    if (isVerb(tokens, at)) return undefined
    return { from, to: at, shortTo: to, head, modifiers: at - from, lowerHead: true }
  }
  return undefined
}

const VERBS = new Set(['fund', 'plan', 'project', 'grant', 'report', 'partner', 'campaign', 'program', 'network'])
const OBJECTS = new Set('the a an its their this these to for more several many new two three'.split(' '))

/** "Services Canada and Development Canada *fund* the": a verb that looks like a head. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return VERBS.has(tokens[at]?.lower ?? '') && OBJECTS.has(tokens[at + 1]?.lower ?? '')
}

/** "Environment” mobile | app": a head behind a name in quotation marks. */
export function quotedNames(tokens: readonly Token[], grammar: Grammar): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const open = tokens[at]
    if (!open || !OPEN.has(open.text) || !isQuoteStart(tokens, at)) continue
    const close = quoteEnd(tokens, at)
    if (close === undefined) continue
    const draft = headBehind(tokens, at, close, grammar) ?? headBefore(tokens, at, close, grammar)
    if (draft) drafts.push(draft)
    at = close
  }
  return drafts
}

const OPEN = new Set(['"', '“', '«', '‘'])
const CLOSE = new Set(['"', '”', '»', '’'])
const MOST_QUOTED = 22

function isQuoteStart(tokens: readonly Token[], at: number): boolean {
  const quote = tokens[at]
  const next = tokens[at + 1]
  return quote?.spaced === true && next !== undefined && (!next.spaced || quote.text === '«')
}

function quoteEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 2; next < tokens.length && next < at + MOST_QUOTED; next += 1) {
    const token = tokens[next]
    if (!token || token.text === ';') return undefined
    if (CLOSE.has(token.text)) return next
  }
  return undefined
}

/** A name with the quotation that stands right before it: `“House of Elders” Institute for Research`. */
export function withQuotation(draft: Draft, tokens: readonly Token[]): Draft {
  if (!CLOSE.has(tokens[draft.from - 1]?.text ?? '') || !tokens[draft.from]?.spaced) return draft
  for (let at = draft.from - 3; at >= 0 && at > draft.from - 9; at -= 1) {
    const token = tokens[at]
    if (!token || !OPEN.has(token.text) || !isQuoteStart(tokens, at)) continue
    return isNameInside(tokens, at, draft.from - 1) ? { ...draft, from: at, core: draft.from } : draft
  }
  return draft
}

/** `“Joy” mobile app`: few lower-case words and a head behind the quotation. */
function headBehind(tokens: readonly Token[], open: number, close: number, grammar: Grammar): Draft | undefined {
  if (!isNameInside(tokens, open, close)) return undefined
  for (let at = close + 1; at <= close + BETWEEN; at += 1) {
    const token = tokens[at]
    if (!token?.spaced || token.shape === 'mark' || token.shape === 'number') return undefined
    if (grammar.inner.has(token.lower) || grammar.stops.has(token.lower)) return undefined
    const head = headAt(tokens, at, grammar) ?? quotedHead(token.lower)
    if (!head || headAt(tokens, at + 1, grammar)) continue
    if (PLURAL.test(head.word) || head.sort.class !== 'program') return undefined
    return { from: open, to: at, shortTo: close, head, modifiers: at - open, lowerHead: token.shape === 'lower' }
  }
  return undefined
}

/** `the project "Learning Together"`, `programme entitled “…”`: a head just before the quotation. */
function headBefore(tokens: readonly Token[], open: number, close: number, grammar: Grammar): Draft | undefined {
  if (close <= open + 1) return undefined
  let at = open - 1
  while (NAMING.has(tokens[at]?.lower ?? '') && at > open - 3) at -= 1
  // "initiative royale « … »": one adjective between.
  if (grammar.language !== 'en' && tokens[at]?.shape === 'lower' && !headAt(tokens, at, grammar)) at -= 1
  const head = headAt(tokens, at, grammar)
  if (head?.sort.class !== 'program' || PLURAL.test(head.word)) return undefined
  if (!isNameInside(tokens, open, close) && !(TITLED.has(head.sort.kind) && isPhrase(tokens, open, close)))
    return undefined
  return { from: open, to: close, shortTo: null, head, modifiers: close - open, lowerHead: true, covers: at }
}

const NAMING = new Set(
  'entitled called titled named dubbed branded known as baptisé baptisée intitulé intitulée dénommé dénommée denominado denominada titulado titulada'.split(
    ' ',
  ),
)

/** Programs that are often called by a phrase: the project “jobs for all”. */
const TITLED: ReadonlySet<string> = new Set(['project', 'campaign', 'initiative', 'operation'])

/** Several words without a full stop between them. */
function isPhrase(tokens: readonly Token[], open: number, close: number): boolean {
  return close > open + 3 && !tokens.slice(open + 1, close).some(({ text }) => text === '.' || text === ';')
}

/** A quotation that can be a name: begins with a capital or a number, and is no sentence. */
function isNameInside(tokens: readonly Token[], open: number, close: number): boolean {
  const first = tokens[open + 1]
  if (!first || close <= open + 1) return false
  if (first.shape === 'number') return close === open + 2
  if (!isCapital(first)) return false
  return !tokens.slice(open + 1, close - 1).some(({ text }) => text === '.' || text === ';')
}

/** "the Open Gate and Full Cup *programmes*": two names of several words before one plural. */
export function eachOfPlural(draft: Draft, tokens: readonly Token[]): Draft[] {
  const end = draft.shortTo
  if (!draft.lowerHead || end === null || !PLURAL.test(draft.head.word)) return [draft]
  for (let at = draft.from + 2; at < end - 1; at += 1) {
    if (tokens[at]?.lower !== 'and') continue
    const whole = (from: number, to: number): boolean => tokens.slice(from, to + 1).every((token) => isCapital(token))
    if (!whole(draft.from, at - 1) || !whole(at + 1, end)) return [draft]
    const name = { ...draft, shortTo: null, lowerHead: false }
    return [
      { ...name, to: at - 1, modifiers: at - draft.from },
      { ...name, from: at + 1, to: end, modifiers: end - at },
    ]
  }
  return [draft]
}
