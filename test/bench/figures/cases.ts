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
 * What GUIDELINES.md reads otherwise than a peer: an article ("an hour", "a dollar"), "all week", "a few minutes" and a bare
 * word ("percent") are no numbers; "3Y" and 2' are no report's units; a bare number has no currency. The first row of each
 * kind counts them for every system; the second leaves them out, for every system too.
 */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  money:
    /^(?:above )?(?:an? |the )?(?:dollars?|quarter|nickel|dime|grand|pound|penny|rmb)\b|^(?:about )?\d+$|bitcoins?$|BTC$|satoshis$|₿|nickels$|dimes$|grand$|bucks$|kuai/iu,
  percent: /^(?:percent|percentage|per ?cents? of .*|percents of .*)$/iu,
  duration:
    /^(?:an?|the|another|all|full|whole|next|few|couple)\b|^(?:a )?(?:few|couple of)|^\d+ ?(?:Y|m|"|')$|^(?:hour|day|week|month|year)s?$|^(?:unos?|unas?|une?|otra?|autre|toute?|todo|l[ae]|el|quelques|algunos|media?)\b/iu,
}

export const isReadOtherwise = (kind: Kind, { quote }: Expectation): boolean =>
  OTHERWISE[kind]?.test(quote.trim()) ?? false
