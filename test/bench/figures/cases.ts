import { readFileSync } from 'node:fs'

/** What a peer's test expects to be found, and where. */
export interface Expectation {
  readonly kind: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly value?: unknown
}

/** One string of a peer's tests. `scope` lists the kinds that the case looks at. */
export interface Case {
  readonly source: string
  readonly lang: Lang
  readonly text: string
  readonly scope?: readonly string[]
  readonly expect: readonly Expectation[]
}

export type Lang = 'en' | 'fr' | 'es'

export const KINDS = ['money', 'percent', 'duration', 'age', 'dimension', 'number'] as const
export type Kind = (typeof KINDS)[number]

export function readCases(path: URL): Case[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/**
 * What GUIDELINES.md reads otherwise than a peer, so that it stays out of reports: coins and slang behind an article or bare
 * ("a dime", "quarter", "1 grand", "a dollar", "the dollar"), and a number without a currency; a bare word ("percent", "percent of
 * 10"); "a few minutes", "quelques jours", "unos días" (no number), "the hour", "next hour", "toute la journée" without a
 * preposition; "3Y", "2m", 2' (no report's units). The first row of each kind counts them for every system; the second leaves
 * them out, for every system too.
 */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  money: /^(?:an? )?(?:dollars?|d[oó]lar(?:es)?|quarter|nickel|dime|rmb)$|^(?:a|1) grand$|^(?:about )?\d+$/iu,
  percent: /^(?:percent|percentage|pourcentage|(?:per ?cents?|percents|pourcentage) (?:of|de) .*)$/iu,
  duration:
    /^(?:a few|quelqu[eé]s?|plusieurs|divers|unos|unas)\b|^(?:the |next )?hour$|^semestre$|^\d+ ?(?:Y|m|"|')$|^(?:pour )?(?:toute?|la|tod[oa]) |(?: entière)$|^(?:otro|plein|pleine) /iu,
}

export const isReadOtherwise = (kind: Kind, { quote }: Expectation): boolean =>
  OTHERWISE[kind]?.test(quote.trim()) ?? false
