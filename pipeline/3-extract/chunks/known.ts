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
      const words = tokens.map(({ lower }) => lower.replaceAll('’', "'"))
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
    if (!token || (token.shape !== 'capital' && token.shape !== 'acronym')) continue
    const found = knownAt(tokens, at, BUILT_IN_INDEX)
    if (!found || found.to - at + 1 < LONG) continue
    if (isBeside(tokens[at - 1]) && token.spaced && !isUnited(tokens, at)) continue
    const next = tokens[found.to + 1]
    if (isBeside(next) && next?.spaced && next.shape === 'capital' && !isOtherHead(next.lower)) continue
    const head = { word: '', sort: found.known.sort, opens: false, weak: false, length: 1 } as const
    drafts.push({ from: at, to: found.to, shortTo: null, head, modifiers: found.to - at, lowerHead: false })
    at = found.to
  }
  return drafts
}

function isBeside(token: Token | undefined): boolean {
  return token?.shape === 'capital' && !token.first && !token.possessive
}

/** "The", or the organisation itself, before a known name. */
function isUnited(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'the' || tokens[at - 1]?.lower === 'nations'
}

/** The longest known name that begins at token `at`, with its last token. */
export function knownAt(
  tokens: readonly Token[],
  at: number,
  index: KnownIndex,
): { known: Known; to: number } | undefined {
  const first = tokens[at]
  if (!first || first.shape === 'number' || first.shape === 'mark') return undefined
  for (const { words, exact, known } of index.get(first.lower.replaceAll('’', "'")) ?? []) {
    const to = at + words.length - 1
    if (!words.every((word, n) => tokens[at + n]?.lower.replaceAll('’', "'") === word)) continue
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
