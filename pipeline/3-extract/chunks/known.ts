import { bodyKind, programKind } from '../../../schemas/index.ts'
import { nameKey } from '../../common/name-key.ts'
import { KNOWN_BODIES, KNOWN_PROGRAMS } from '../lists/known-names.ts'
import type { Draft } from './draft.ts'
import { isOtherHead, type Sort } from './grammar.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A body or program that a list knows. */
export interface Known {
  readonly sort: Sort
  /** Its first full name. */
  readonly name: string
  /** All its names and acronyms. */
  readonly forms: readonly string[]
}

interface Entry {
  readonly words: readonly string[]
  /** Acronyms and short forms are matched by case. */
  readonly exact: string | null
  readonly known: Known
}

/** Names by their first word, lower case; longest first. */
export type KnownIndex = ReadonlyMap<string, readonly Entry[]>

/** Makes an index of known names. */
export function indexKnown(entries: readonly Known[]): KnownIndex {
  const index = new Map<string, Entry[]>()
  for (const known of entries) {
    for (const form of known.forms) {
      const tokens = tokensOf(form, 0)
      const words = tokens.map(({ lower }) => lower.replaceAll('’', "'")).filter((word) => word !== 'the')
      const exact = tokens.length < 3 ? form.replaceAll('’', "'") : null
      const first = words[0] ?? ''
      index.set(first, [...(index.get(first) ?? []), { words, exact, known }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

const BUILT_IN: readonly Known[] = [
  ...Object.entries(KNOWN_BODIES).flatMap(([kind, list]) => parse(list, { class: 'body', kind: bodyKind.parse(kind) })),
  ...Object.entries(KNOWN_PROGRAMS).flatMap(([kind, list]) =>
    parse(list, { class: 'program', kind: programKind.parse(kind) }),
  ),
]
export const BUILT_IN_INDEX = indexKnown(BUILT_IN)
const BY_KEY: ReadonlyMap<string, Known> = new Map(
  BUILT_IN.flatMap((known) => known.forms.map((form): [string, Known] => [nameKey(form), known])),
)

function parse(list: string, sort: Sort): Known[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [short = '', full = ''] = line.split('|')
      const shorts = short.split(',').map((form) => form.trim())
      const names = full.split(';').map((form) => form.trim())
      return [{ sort, name: names[0] ?? shorts[0] ?? '', forms: [...new Set([...names, ...shorts])] }]
    })
}

/** What the built-in list knows of a name, whatever its spelling. */
export function knownName(name: string): Known | undefined {
  return BY_KEY.get(nameKey(name))
}

const LONG = 3

/** Known names of several words, as names with a head: what stands beside them in capitals would make another name of them. */
export function knownNames(tokens: readonly Token[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.shape === 'lower' || token.shape === 'mark') continue
    const found = knownAt(tokens, at, BUILT_IN_INDEX)
    if (!found || found.to - at + 1 < LONG) continue
    const united = unitedBefore(tokens, at)
    if (isBeside(tokens[at - 1]) && token.spaced && united === 0 && tokens[at - 1]?.lower !== 'the') continue
    const next = tokens[found.to + 1]
    if (isBeside(next) && next?.spaced && next.shape === 'capital' && !isOtherHead(next.lower)) continue
    const head = { word: '', sort: found.known.sort, opens: false, weak: false, length: 1 } as const
    const draft: Draft = {
      from: at - united,
      to: found.to,
      shortTo: null,
      head,
      modifiers: found.to - at,
      lowerHead: false,
    }
    drafts.push(united > 0 ? { ...draft, core: at } : draft)
    at = found.to
  }
  return drafts
}

function isBeside(token: Token | undefined): boolean {
  return token?.shape === 'capital' && !token.first && !token.possessive
}

/** "UN", "United Nations" before the name of a body of theirs: how many tokens. */
function unitedBefore(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.spaced) return 0
  if (NATIONS.has(tokens[at - 1]?.text ?? '')) return 1
  if (UN.has(tokens[at - 1]?.text ?? '')) return 1
  return tokens[at - 1]?.lower === 'nations' && tokens[at - 2]?.lower === 'united' ? 2 : 0
}

const UN = new Set(['UN', 'U.N.'])
/** "U.S. Department of Labor". */
const NATIONS = new Set(['U.S.', 'US', 'U.K.', 'UK'])

/** The longest known name that begins at token `at`, with its last token. */
export function knownAt(
  tokens: readonly Token[],
  at: number,
  index: KnownIndex,
): { known: Known; to: number } | undefined {
  const first = tokens[at]
  if (!first || first.shape === 'mark') return undefined
  const beginning = index.get(plain(first.lower))
  if (!beginning) return undefined
  for (const { words, exact, known } of beginning) {
    const to = lastOf(tokens, at, words)
    if (to === undefined) continue
    const printed = tokens
      .slice(at, to + 1)
      .map(({ text, spaced }, n) => (n > 0 && spaced ? ' ' : '') + text)
      .join('')
    if (exact !== null && printed.replaceAll('’', "'") !== exact) continue
    if (exact === null && first.shape === 'lower') continue
    return { known, to }
  }
  return undefined
}

/** With straight apostrophes. Most words have none, and cost nothing. */
function plain(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word
}

/** The last token of words that stand at token `at`; an article between them counts for nothing. */
function lastOf(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let next = at
  for (let n = 0; n < words.length; n += 1) {
    if (n > 0 && tokens[next]?.lower === 'the') next += 1
    if (plain(tokens[next]?.lower ?? '') !== words[n]) return undefined
    next += 1
  }
  return next - 1
}
