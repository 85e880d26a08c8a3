import { complementEnd, ownerCut } from './complement.ts'
import { isDated } from './dated.ts'
import { type Draft, finalDraft } from './draft.ts'
import { type Grammar, type Head, headAt, headFrom, isTitle } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { lowerComplementEnd } from './lower-complement.ts'
import { lowerHeadAfter } from './lower-head.ts'
import { lowerMinistry, lowerPlan } from './ministry.ts'
import { finalAt, ownerEnd, soleAt } from './owners.ts'
import { isCapital, type Phrase, phraseAt } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isLevel, isOpener, isOtherRun, isPlaceRun } from './words.ts'

/** How many runs ahead a head is looked for. */
const REACH = 7
const JOINING = new Set(['and', '&', 'of', 'for', 'on', 'in', 'against', 'to', 'with'])
const AMOUNTS = new Set(['Million', 'Billion', 'Thousand'])

/** Names of English grammar: capitalised words round a head noun. Linear in the number of tokens. */
export function englishNames(tokens: readonly Token[], grammar: Grammar): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!isCapital(tokens[at])) {
      const ministry = lowerMinistry(tokens, at, grammar) ?? lowerPlan(tokens, at, grammar)
      if (ministry) drafts.push(ministry)
      at = ministry ? ministry.to + 1 : at + 1
      continue
    }
    const phrase = phraseAt(tokens, at, grammar)
    segment(phrase, tokens, grammar, drafts)
    at = Math.max(phrase.next, (drafts.at(-1)?.to ?? -1) + 1)
  }
  return drafts
}

/** Cuts a phrase into names. `from` moves on through it: run by run, and inside a run behind a possessive. */
function segment(phrase: Phrase, tokens: readonly Token[], grammar: Grammar, drafts: Draft[]): void {
  let n = 0
  let from = phrase.runs[0]?.from ?? 0
  while (n < phrase.runs.length) {
    const run = phrase.runs[n]
    if (!run) return
    from = Math.max(from, run.from)
    while (from <= run.to && isOpenerAt(tokens, from)) from += 1
    if (from > run.to) {
      n += 1
      continue
    }
    const owner = ownerEnd(tokens, from, run.to, phrase.links[n], grammar)
    if (owner !== null) {
      const draft = finalAt(tokens, from, owner, grammar)
      if (draft) drafts.push(draft)
      from = owner + 1
      continue
    }
    const found = nameAt(phrase, n, from, tokens, grammar)
    if (found.draft) drafts.push(found.draft)
    n = found.run
    from = found.next
  }
}

function isOpenerAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (isOpener(token) || AMOUNTS.has(token.text))
}

interface Found {
  readonly draft: Draft | null
  /** Where to go on: run and token. */
  readonly run: number
  readonly next: number
}

/** The name that begins at token `from` of run `n`, and where to go on. */
function nameAt(phrase: Phrase, n: number, from: number, tokens: readonly Token[], grammar: Grammar): Found {
  const to = phrase.runs[n]?.to ?? from
  const after: Found = { draft: null, run: n + 1, next: to + 1 }
  const head = headAt(tokens, to, grammar)
  const sole = soleAt(tokens, from, to)
  if (sole) return { ...after, draft: sole }
  const lower = lowerHeadAfter(tokens, from, to, grammar)
  if (lower) return { draft: lower, run: n + 1, next: lower.to + 1 }
  const possessive = tokens[to]?.possessive === true
  if (head && to - from + 1 >= head.length) return headed(phrase, n, from, head, tokens, grammar)
  if (possessive || isOtherRun(tokens, to) || endsInTitle(tokens, to)) return after
  return joined(phrase, n, from, tokens, grammar) ?? after
}

function endsInTitle(tokens: readonly Token[], to: number): boolean {
  // "Justice and Home Affairs Council" is none.
  const word = tokens[to]?.lower ?? ''
  return isTitle(word) && !(word === 'justice' && tokens[to + 1]?.lower === 'and')
}

/** A run that ends in a head: with its complement, or alone. */
function headed(
  phrase: Phrase,
  n: number,
  from: number,
  head: Head,
  tokens: readonly Token[],
  grammar: Grammar,
): Found {
  const to = phrase.runs[n]?.to ?? from
  const modifiers = to - from + 1 - head.length
  const dated = modifiers === 0 && head.length > 1 && isDated(tokens, to) && head.sort.class === 'program'
  const alone = modifiers > 0 || dated ? finalDraft(from, to, head) : null
  const link = phrase.links[n]
  if (head.opens && !tokens[to]?.possessive) {
    const shape = { from, head, modifiers, lowerHead: false, shortTo: alone ? to : null }
    // "World Congress against …" is a meeting.
    if (head.word === 'congress' && link && link.words[0] !== 'of' && grammar.complement.has(link.words[0] ?? ''))
      return { draft: null, run: n + 1, next: to + 1 }
    // "African Union | on the Declaration": a name that a list knows has no complement but a genitive.
    const known = alone && link && link.words[0] !== 'of' && knownAt(tokens, from, BUILT_IN_INDEX)?.to === to
    if (!known && link && !link.comma && grammar.complement.has(link.words[0] ?? '')) {
      const end = complementEnd(phrase, n, modifiers > 0, head, tokens, grammar)
      if (end) return { draft: { ...shape, shortTo: null, to: end.to }, run: end.run, next: end.to + 1 }
    } else if (!link?.comma) {
      const end = lowerComplementEnd(tokens, to + 1, head, grammar)
      if (end > to) return { draft: { ...shape, to: end }, run: n + 1, next: end + 1 }
    }
  }
  // "Radio and | Television Office": a head that only comes last gives way to one behind "and".
  if (
    alone &&
    (!head.opens || head.sort.class === 'program') &&
    link?.words[0] === 'and' &&
    !link.article &&
    !link.comma
  ) {
    const wider = joined(phrase, n, from, tokens, grammar)
    if (wider && head.weak) return wider
  }
  // "National Policy and | Action Plan on …": two heads of programs share what stands before and behind them.
  const second = phrase.runs[n + 1]
  const shared = second && headAt(tokens, second.to, grammar)
  if (
    head.sort.class === 'program' &&
    second &&
    shared?.sort.class === 'program' &&
    link?.words[0] === 'and' &&
    !link.article &&
    !link.comma &&
    second.to - second.from + 1 === shared.length
  ) {
    const pair = headed(phrase, n + 1, second.from, shared, tokens, grammar)
    // "Strategy and Action Plan | for Schools": two bare heads need what stands behind them.
    if (!alone && !pair.draft) return { draft: null, run: n + 1, next: to + 1 }
    const end = pair.draft?.to ?? second.to
    const draft: Draft = { from, to: end, shortTo: null, head: shared, modifiers, lowerHead: false }
    return { ...pair, draft }
  }
  // A bare head is no name, and what follows is read on its own.
  return { draft: alone, run: n + 1, next: to + 1 }
}

/** "Child Exploitation and Obscenity | Section": runs joined to one that ends in a head. */
function joined(
  phrase: Phrase,
  n: number,
  from: number,
  tokens: readonly Token[],
  grammar: Grammar,
): Found | undefined {
  if (isAcronym(tokens[from]) || isPlaceRun(tokens, from, phrase.runs[n]?.to ?? from)) return undefined
  // "Data for | Labour Inspectorate": a word that opens a sentence is no part of a name by "for".
  const opening = tokens[from]?.first && from === phrase.runs[n]?.to
  if (opening && !phrase.links[n]?.comma && !['and', '&', 'of', 'in'].includes(phrase.links[n]?.words[0] ?? ''))
    return undefined
  for (let k = n; k < Math.min(phrase.links.length, n + REACH); k += 1) {
    const link = phrase.links[k]
    const run = phrase.runs[k + 1]
    if (!link || !run || link.article) return undefined
    if (link.comma ? !isList(phrase, k) : !JOINING.has(link.words[0] ?? '')) return undefined
    // "the Climate Change and | International Cooperation Division": what is no name by itself, behind its article, goes on.
    if (link.words[0] === 'and' && isLevel(tokens[run.from]) && !(k === n && tokens[from - 1]?.lower === 'the'))
      return undefined
    if (isPlaceRun(tokens, run.from, run.to) || isOtherRun(tokens, run.to) || isAcronym(tokens[run.from]))
      return undefined
    if (endsInTitle(tokens, run.to) || ownerCut(run, tokens) !== undefined) return undefined
    const lower = lowerHeadAfter(tokens, run.from, run.to, grammar)
    if (lower) return { draft: { ...lower, from, modifiers: lower.to - from }, run: k + 2, next: lower.to + 1 }
    const head = headAt(tokens, run.to, grammar)
    if (!head) {
      const first = headFrom(tokens, run.from, grammar)
      if ((first && first.sort.class === 'body' && !first.weak) || tokens[run.to]?.possessive) return undefined
      continue
    }
    if (run.to - run.from + 1 <= head.length || (head.weak && !['and', '&', 'in'].includes(link.words[0] ?? '')))
      return undefined
    const whole = headed(phrase, k + 1, run.from, head, tokens, grammar)
    return whole.draft
      ? { ...whole, draft: { ...whole.draft, from, modifiers: run.to - from + 1 - head.length } }
      : undefined
  }
  return undefined
}

/** True where a comma is that of a list "A, B, and C …". */
function isList(phrase: Phrase, at: number): boolean {
  for (let k = at; k < Math.min(phrase.links.length, at + REACH); k += 1) {
    const link = phrase.links[k]
    const run = phrase.runs[k + 1]
    if (!link || !run) return false
    if (link.words.includes('and') || link.words.includes('&')) return link.words.length === 1
    if (!link.comma || link.words.length > 0 || run.to - run.from > 1) return false
  }
  return false
}
