import { bracketAt, isShort, longFormOf } from './acronyms.ts'
import type { Draft } from './draft.ts'
import { isDrawnFrom, nameBefore } from './drawn.ts'
import { grammarFor, headAt, headFrom } from './grammar.ts'
import { kindOf } from './kind.ts'
import { knownName } from './known.ts'
import type { Means, NameChunk } from './name-chunk.ts'
import { yearsAfter, yearsBefore } from './name-years.ts'
import { isCapital } from './phrase.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Tokens of a passage in which an acronym in brackets inside a name ("Children (ICAC) Task Forces") is left out. */
export interface Words {
  readonly tokens: readonly Token[]
  /** Acronyms left out, by the index of the token before them. */
  readonly inline: ReadonlyMap<number, string>
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', '’'])

/** Makes a name of a draft: its text, what stands behind it (years, phase, acronym, translation), its kind. */
export function finish(given: Draft, means: Means, { tokens, inline }: Words, text: string): NameChunk {
  const draft = withNumber(withCallNumber(given, tokens), tokens)
  const printed = nameText(text, tokens, draft.named?.[1] ?? draft.from, draft.to, inline)
  const name = draft.named ? `${draft.named[0]} ${printed}` : printed
  const program = draft.head.sort.class === 'program'
  const { years, to } = program ? yearsAfter(tokens, draft.to) : { years: null, to: draft.to }
  const before = program && !years ? yearsBefore(tokens, draft.from) : null
  const { acronym, alias } = behind(tokens, to, text)
  const inner = inlineIn(inline, draft.from, draft.to)
  const aliases = new Set<string>()
  if (to > draft.to) aliases.add(nameText(text, tokens, draft.from, to, inline))
  if (draft.shortTo !== null && draft.shortTo < draft.to && !(draft.lowerHead && draft.shortTo === draft.from))
    aliases.add(nameText(text, tokens, draft.from, draft.shortTo, inline))
  const core = draft.core === undefined ? name : nameText(text, tokens, draft.core, draft.to, inline)
  aliases.add(core)
  if (alias && (means === 'foreign' || means === 'known' || !isHeaded(alias))) aliases.add(alias)
  if (given !== draft && draft.head.sort.kind === 'hotline' && given.from < given.to)
    aliases.add(nameText(text, tokens, given.from, given.to, inline))
  aliases.delete(name)
  const known = knownName(name) ?? knownName(core)
  return {
    start: tokens[draft.from]?.start ?? 0,
    end: to > draft.to ? (tokens[to]?.end ?? 0) : (tokens[draft.to]?.bare ?? 0),
    means,
    sort: known?.sort ?? kindOf(draft.head.sort, name, draft.head.word),
    name,
    head: draft.head.word === '' ? null : draft.head.word,
    acronym: acronym ?? inner ?? null,
    aliases: [...aliases],
    years: years ?? before,
    listed: known?.name ?? null,
  }
}

const CALL_NUMBER = /^(?!(?:19|20)\d\d$)\d{3,6}$/u

/** "Child Helpline 116", "1343 Actionline": the number to call is a part of the name of a hotline. */
function withCallNumber(draft: Draft, tokens: readonly Token[]): Draft {
  if (draft.head.sort.kind !== 'hotline') return draft
  if (CALL_NUMBER.test(tokens[draft.to + 1]?.text ?? '')) return { ...draft, to: draft.to + 1 }
  const before = tokens[draft.from - 1]?.text ?? ''
  return CALL_NUMBER.test(before) && isCapital(tokens[draft.from]) ? { ...draft, from: draft.from - 1 } : draft
}

const UNITS = new Set('days day hours hour years million point points'.split(' '))

/** "16 Days Programme of Activism": a number that the first word of a program counts. */
function withNumber(draft: Draft, tokens: readonly Token[]): Draft {
  const number = tokens[draft.from - 1]?.shape === 'number' && UNITS.has(tokens[draft.from]?.lower ?? '')
  return number && draft.head.sort.class === 'program' ? { ...draft, from: draft.from - 1 } : draft
}

function nameText(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  inline: ReadonlyMap<number, string>,
): string {
  if (inlineIn(inline, from, to - 1) === undefined)
    return text.slice(
      tokens[from]?.start ?? 0,
      to > from && tokens[to]?.text === ')' ? (tokens[to]?.end ?? 0) : (tokens[to]?.bare ?? 0),
    )
  return tokens
    .slice(from, to + 1)
    .map(
      (token, n) =>
        (n > 0 && token.spaced ? ' ' : '') + text.slice(token.start, n === to - from ? token.bare : token.end),
    )
    .join('')
}

function inlineIn(inline: ReadonlyMap<number, string>, from: number, to: number): string | undefined {
  if (inline.size === 0) return undefined
  for (let at = from; at <= to; at += 1) {
    const found = inline.get(at)
    if (found) return found
  }
  return undefined
}

/** A bracket that holds a name of its own: "Ministry of Health (Mental Health Division)". */
function isHeaded(alias: string): boolean {
  const words = tokensOf(alias, 0)
  return (
    ALL.some(
      (grammar) => headFrom(words, 0, grammar) !== undefined || headAt(words, words.length - 1, grammar) !== undefined,
    ) && words.length > 2
  )
}

const ALL = [grammarFor('en'), grammarFor('fr'), grammarFor('es')]

/** The bracket behind a name: an acronym ("(DHS)"), or the name in another language. */
function behind(tokens: readonly Token[], end: number, text: string): { acronym: string | null; alias: string | null } {
  const bracket = bracketAt(tokens, end + 1)
  if (!bracket) return { acronym: dashed(tokens, end), alias: null }
  if (bracket.acronym !== undefined) return { acronym: acronymOf(tokens[bracket.acronym]), alias: null }
  const inside = tokens.slice(bracket.open + 1, bracket.close).filter(({ text: word }) => !QUOTES.has(word))
  const quoted = inside.length < bracket.close - bracket.open - 1
  const words = inside.slice(inside.findIndex((token) => isCapital(token)))
  const [first] = words
  const plain = inside.every(({ shape, text: word }) => isWord(shape) || "'’-,&".includes(word))
  const capitals = inside.filter(isCapital).length
  const last = inside.at(-1)
  if (!isCapital(first) || !plain || !last) return { acronym: null, alias: null }
  if (inside.length === 1 && isDrawnFrom(first.text, nameBefore(text, tokens[end]?.bare ?? 0)))
    return { acronym: first.text, alias: null }
  // A quotation is a name given; without it, a translation has about as many words.
  if (!quoted && (words.length < inside.length || capitals < 2 || capitals * 3 < inside.length))
    return { acronym: null, alias: null }
  return { acronym: null, alias: text.slice(first.start, last.bare) }
}

/** "Ministerio de la Mujer y Poblaciones Vulnerables – MIMP": the acronym behind a dash, as ministries of Latin America print it. */
function dashed(tokens: readonly Token[], end: number): string | null {
  const [dash, short, next] = tokens.slice(end + 1, end + 4)
  if (!dash?.spaced || !DASHES.has(dash.text) || !short?.spaced || !isShort(short) || isCapital(next)) return null
  return longFormOf(tokens, end + 1, short.text) ? acronymOf(short) : null
}

const DASHES = new Set(['-', '–', '—'])

function isWord(shape: Token['shape']): boolean {
  return shape === 'capital' || shape === 'acronym' || shape === 'lower'
}

function acronymOf(token: Token | undefined): string | null {
  return token ? token.text.replace(/(?<=[A-Z]{2})s$/u, '') : null
}
