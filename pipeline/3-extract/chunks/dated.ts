import type { Token } from './tokens.ts'

const OF_YEARS = /^(?:19|20)\d\d[–‑/-](?:19|20)?\d\d$/u

/** "Action Plan | for 2012–2013": two bare words, but of years. */
export function isDated(tokens: readonly Token[], to: number): boolean {
  const at = ['for', '('].includes(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
  return OF_YEARS.test(tokens[at]?.text ?? '')
}
