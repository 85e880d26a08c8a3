import { DEFINITE_ARTICLES, GENITIVES, LIST_JOINTS } from '../lists/function-words.ts'
import { wordSet } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym } from './words.ts'

const ARTICLES = wordSet(DEFINITE_ARTICLES)
const GENITIVE = wordSet(GENITIVES)
const LISTED = wordSet(LIST_JOINTS)

/** What is listed between two signs: an acronym, or a body by name. */
interface Item {
  readonly acronym: string | null
  readonly body: boolean
  /** First token behind it. */
  readonly next: number
}

/**
 * Acronyms that stand in one list with a body: "de la SNV, d’ICCO et de l’Agence des ports". `bodyEnd` gives the last token of a body
 * that begins at a token. Linear: each token is read a bounded number of times.
 */
export function listedAgents(tokens: readonly Token[], bodyEnd: (at: number) => number | undefined): string[] {
  const found: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const items: Item[] = []
    let next = at
    for (let item = itemAt(tokens, next, bodyEnd); item; item = itemAt(tokens, next, bodyEnd)) {
      items.push(item)
      next = item.next
      if (!LISTED.has(tokens[next]?.lower ?? '')) break
      next += tokens[next]?.text === ',' && LISTED.has(tokens[next + 1]?.lower ?? '') ? 2 : 1
    }
    if (items.length > 1 && items.some(({ body }) => body))
      for (const { acronym, body } of items) if (acronym && !body) found.push(acronym)
    at = Math.max(items.at(-1)?.next ?? 0, at + 1)
  }
  return found
}

function itemAt(
  tokens: readonly Token[],
  start: number,
  bodyEnd: (at: number) => number | undefined,
): Item | undefined {
  let at = start
  while (at < start + 3 && (GENITIVE.has(tokens[at]?.lower ?? '') || ARTICLES.has(tokens[at]?.lower ?? ''))) at += 1
  const end = bodyEnd(at)
  if (end !== undefined) return { acronym: null, body: true, next: behindBracket(tokens, end + 1) }
  const token = tokens[at]
  if (!token || !isAcronym(token) || token.text.length < 3 || isCapital(tokens[at + 1])) return undefined
  return { acronym: token.text, body: false, next: behindBracket(tokens, at + 1) }
}

const MOST_INSIDE = 8

/** "Agence des ports (ADP)": behind the bracket. */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let close = at + 1; close <= at + MOST_INSIDE; close += 1) if (tokens[close]?.text === ')') return close + 1
  return at
}
