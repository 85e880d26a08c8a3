import { beginsName } from './complement.ts'
import type { Draft } from './draft.ts'
import type { Grammar, Head } from './grammar.ts'
import { knownName } from './known.ts'
import { isCapital, type Link, type Phrase, phraseAt } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isOpener, isPlaceRun } from './words.ts'

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['Ministries', 'Ministry'],
  ['Departments', 'Department'],
])
const JOINTS = new Set(['and', '&', 'of', 'the', 'for'])

/**
 * "Ministries of Health, Education and Social Welfare", "Departments of Justice and of Labor": each of several that one plural
 * stands before. Where "of" comes again, it parts them; else commas and the last "and" do.
 */
export function listedMinistries(tokens: readonly Token[], grammar: Grammar): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const singular = tokens[at]?.shape === 'capital' ? SINGULAR.get(tokens[at]?.text ?? '') : undefined
    if (singular === undefined) continue
    drafts.push(...ministriesAt(tokens, at, singular, grammar))
    at = Math.max(at, drafts.at(-1)?.to ?? at)
  }
  return drafts
}

/** Those that the plural at token `at` stands before. */
function ministriesAt(tokens: readonly Token[], at: number, singular: string, grammar: Grammar): Draft[] {
  const head = grammar.heads.get(singular.toLowerCase())
  if (!head || tokens[at + 1]?.lower !== 'of' || isQualified(tokens[at - 1])) return []
  const from = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
  if (!isCapital(tokens[from])) return []
  const parts = partsOf(phraseAt(tokens, from, grammar), tokens, grammar, singular)
  return parts.map((part, n) => draftOf(n === 0 ? at : part[0], part, head, singular))
}

/** "Line | Ministries of": a word of the same name before the plural. */
function isQualified(token: Token | undefined): boolean {
  return isCapital(token) && !isOpener(token) && token.lower !== 'the'
}

function draftOf(at: number, [from, to]: readonly [number, number], head: Head, singular: string): Draft {
  return { from: at, to, shortTo: null, head, modifiers: 0, lowerHead: false, named: [`${singular} of`, from] }
}

/** First and last token of each field that is listed. */
function partsOf(phrase: Phrase, tokens: readonly Token[], grammar: Grammar, singular: string): [number, number][] {
  let last = 0
  while (last < phrase.links.length && joins(phrase, last, tokens, grammar)) last += 1
  const links = phrase.links.slice(0, last)
  const again = links.some(({ words }) => words.includes('of'))
  const ands = links.map(({ words }) => words.includes('and') || words.includes('&'))
  // "Departments of State | and Health and Human Services": a field that a list knows says which "and" it is.
  const isKnown = (from: number, to: number): boolean =>
    knownName(
      `${singular} of ${tokens
        .slice(from, to + 1)
        .map(({ text }) => text)
        .join(' ')}`,
    ) !== undefined
  const end = phrase.runs[last]?.to ?? 0
  const known = ands.findIndex(
    (and, n) => and && n < ands.lastIndexOf(true) && isKnown(phrase.runs[n + 1]?.from ?? end, end),
  )
  const cut = known < 0 ? ands.lastIndexOf(true) : known
  const cuts = (link: Link, n: number): boolean => (again ? link.words.includes('of') : link.comma || n === cut)
  const parts: [number, number][] = []
  let from = phrase.runs[0]?.from ?? 0
  for (const [n, link] of links.entries()) {
    if (!cuts(link, n)) continue
    parts.push([from, phrase.runs[n]?.to ?? from])
    from = phrase.runs[n + 1]?.from ?? from
  }
  return [...parts, [from, phrase.runs[last]?.to ?? from]]
}

/** True where a link goes on with the list, and not to a body, an acronym or a place. */
function joins({ runs, links }: Phrase, n: number, tokens: readonly Token[], grammar: Grammar): boolean {
  const run = runs[n + 1]
  const link = links[n]
  if (!run || !link?.words.every((word) => JOINTS.has(word)) || tokens[runs[n]?.to ?? 0]?.possessive) return false
  const coordinated = link.comma || link.words[0] === 'and' || link.words[0] === '&'
  if (!coordinated) return link.words[0] === 'of' || link.words[0] === 'for'
  return (
    !beginsName(run, tokens, grammar, true) && !isAcronym(tokens[run.from]) && !isPlaceRun(tokens, run.from, run.to)
  )
}
