import { type Grammar, type Head, headAt, headFrom, isTitle, soleBody } from './grammar.ts'
import { isCapital, type Link, type Phrase, phraseAt, type Run } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isLevel, isOpener, isOtherRun, isPeopleOwner, isPlaceRun } from './words.ts'

/** A name as token indexes, both inclusive. */
export interface Draft {
  readonly from: number
  readonly to: number
  /** Where the short form ends: the head, where a complement follows that is in lower case. */
  readonly shortTo: number | null
  readonly head: Head
  /** Number of words before the head. */
  readonly modifiers: number
  readonly lowerHead: boolean
}

/** How many runs ahead a head is looked for. */
const REACH = 6
const LOWER_COMPLEMENT = 12
const LIST_ITEMS = 6
const JOINING = new Set(['and', '&', 'of', 'for', 'on', 'in', 'against', 'to', 'or', 'with'])
const STOPPING = new Set(['at', 'by', 'into', 'or'])

/** Names of English grammar: capitalised words round a head noun. Linear in the number of tokens. */
export function englishNames(tokens: readonly Token[], grammar: Grammar): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!isCapital(tokens[at])) {
      at += 1
      continue
    }
    const phrase = phraseAt(tokens, at, grammar)
    segment(phrase, tokens, grammar, drafts)
    at = Math.max(phrase.next, drafts.at(-1) ? (drafts.at(-1)?.to ?? 0) + 1 : 0)
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
      pushFinal(tokens, from, owner, grammar, drafts)
      from = owner + 1
      continue
    }
    const found = nameAt(phrase, n, from, tokens, grammar)
    if (!found) {
      n += 1
      continue
    }
    if (found.draft) drafts.push(found.draft)
    n = found.run
    from = found.next
  }
}

function isOpenerAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (isOpener(token) || token.text === 'Million' || token.text === 'Billion')
}

/** The possessive word that ends an owner which is a body of its own: "ICE’s | Victim Witness Assistance Program". */
function ownerEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  link: Link | undefined,
  grammar: Grammar,
): number | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at]
    if (!token?.possessive) continue
    if (isPeopleOwner(token)) continue
    const head = headAt(tokens, at, grammar)
    if (token.shape === 'acronym' || head || isPlaceRun(tokens, from, at)) return at
  }
  // "DOJ Child Exploitation and Obscenity Section", "ICE Office of …": the acronym is an owner too; "SMART Office" is one name.
  if (to === from || !isAcronym(tokens[from])) return null
  const head = headFrom(tokens, from + 1, grammar)
  if (head && from + head.length === to) return head.opens && !head.weak && link?.words[0] === 'of' ? from : null
  return from
}

/** A name that ends in its head, where it has one and is more than the head. */
function pushFinal(tokens: readonly Token[], from: number, to: number, grammar: Grammar, drafts: Draft[]): void {
  const head = headAt(tokens, to, grammar)
  const sole = soleBody(tokens[to]?.text ?? '')
  if (sole && from === to) drafts.push(soleDraft(to, sole))
  else if (head && to - from + 1 > head.length) drafts.push(finalDraft(tokens, from, to, head))
}

function soleDraft(at: number, sort: Head['sort']): Draft {
  const head: Head = { word: '', sort, opens: false, weak: false, length: 1 }
  return { from: at, to: at, shortTo: null, head, modifiers: 0, lowerHead: false }
}

function finalDraft(tokens: readonly Token[], from: number, to: number, head: Head): Draft {
  const modifiers = to - from + 1 - head.length
  return { from, to, shortTo: null, head, modifiers, lowerHead: tokens[to]?.shape === 'lower' }
}

interface Found {
  readonly draft: Draft | null
  /** Where to go on: run and token. */
  readonly run: number
  readonly next: number
}

/** The name that begins at token `from` of run `n`. */
function nameAt(
  phrase: Phrase,
  n: number,
  from: number,
  tokens: readonly Token[],
  grammar: Grammar,
): Found | undefined {
  const run = phrase.runs[n]
  if (!run) return undefined
  const after: Found = { draft: null, run: n + 1, next: run.to + 1 }
  const head = headAt(tokens, run.to, grammar)
  const lower = lowerHeadAfter(tokens, from, run.to, grammar)
  if (lower) return { draft: lower, run: n + 1, next: lower.to + 1 }
  if (head && run.to - from + 1 >= head.length) return headed(phrase, n, from, head, tokens, grammar)
  const sole = from === run.to ? soleBody(tokens[from]?.text ?? '') : undefined
  if (sole) return { ...after, draft: soleDraft(from, sole) }
  if (isOtherRun(tokens, run.to) || isTitle(tokens[run.to]?.lower ?? '')) return after
  const ahead = joined(phrase, n, from, tokens, grammar)
  return ahead ?? after
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
  const run = phrase.runs[n]
  const to = run?.to ?? from
  const modifiers = to - from + 1 - head.length
  const alone = modifiers > 0 ? finalDraft(tokens, from, to, head) : null
  if (head.opens && !tokens[to]?.possessive) {
    const link = phrase.links[n]
    if (link && grammar.complement.has(link.words[0] ?? '') && !link.comma) {
      const end = complementEnd(phrase, n, modifiers > 0, head, tokens, grammar)
      if (end)
        return {
          draft: { from, to: end.to, shortTo: alone ? to : null, head, modifiers, lowerHead: false },
          run: end.run,
          next: end.to + 1,
        }
    } else if (!link?.comma) {
      const end = lowerComplementEnd(tokens, to + 1, grammar)
      if (end > to)
        return {
          draft: { from, to: end, shortTo: alone ? to : null, head, modifiers, lowerHead: false },
          run: n + 1,
          next: end + 1,
        }
    }
  }
  // "Group of", "Ministries and …": a bare head is no name, and what follows is read on its own.
  return { draft: alone, run: n + 1, next: to + 1 }
}

/** Where the complement of a head ends, and the run to go on with. */
function complementEnd(
  phrase: Phrase,
  n: number,
  complete: boolean,
  head: Head,
  tokens: readonly Token[],
  grammar: Grammar,
): { to: number; run: number } | undefined {
  let to: number | undefined
  let at = n
  while (at < phrase.links.length) {
    const link = phrase.links[at]
    const run = phrase.runs[at + 1]
    if (!link || !run) break
    const opening = at === n
    if (!opening || complete) {
      if (!goesOn(link, run, opening, head, tokens, grammar)) break
    }
    if (link.comma) {
      const last = listEnd(phrase, at, tokens, grammar)
      if (last === undefined) break
      for (let k = at; k < last; k += 1)
        if (endsIn(phrase.runs[k + 1], tokens) !== undefined)
          return { to: endsIn(phrase.runs[k + 1], tokens) ?? 0, run: k + 1 }
      at = last
      to = phrase.runs[at]?.to
      continue
    }
    const cut = ownerCut(run, tokens, grammar)
    if (cut !== undefined) return { to: cut, run: at + 1 }
    to = run.to
    at += 1
    if (tokens[run.to]?.possessive) break
  }
  return to === undefined ? undefined : { to, run: at + 1 }
}

function endsIn(run: Run | undefined, tokens: readonly Token[]): number | undefined {
  return run && tokens[run.to]?.possessive ? run.to : undefined
}

/** "Office of Justice Programs’ | Office": the possessive word, where another name follows it in the run. */
function ownerCut(run: Run, tokens: readonly Token[], grammar: Grammar): number | undefined {
  for (let at = run.from; at < run.to; at += 1) {
    if (!tokens[at]?.possessive || isPeopleOwner(tokens[at])) continue
    const head = headAt(tokens, run.to, grammar)
    if (head && !head.weak) return at
  }
  return undefined
}

/** True where a link leads on to more of the same name, not to another name. */
function goesOn(
  link: Link,
  run: Run,
  opening: boolean,
  head: Head,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const word = link.words[0] ?? ''
  if (link.words.some((inner) => STOPPING.has(inner))) return false
  if (beginsName(run, tokens, grammar, word === 'and' || word === '&' || link.comma)) return false
  if (isAcronym(tokens[run.from]) && run.from === run.to) return false
  const place = isPlaceRun(tokens, run.from, run.to)
  if (word === 'in') return !place || (!opening && head.sort.class === 'program')
  if (place && (word === 'and' || word === '&' || word === 'to' || word === 'from' || word === 'with' || link.comma))
    return false
  if (isOtherRun(tokens, run.to) && word !== 'of') return false
  if (word === 'to' && opening) return !isTitle(tokens[run.to]?.lower ?? '')
  return true
}

/** True where a run begins a name of its own: a head with a complement, or a ranked or strong body. */
function beginsName(run: Run, tokens: readonly Token[], grammar: Grammar, coordinated: boolean): boolean {
  const first = headFrom(tokens, run.from, grammar)
  const last = headAt(tokens, run.to, grammar)
  if (first && first.sort.class === 'body' && !first.weak && first.opens) return true
  if (!last) return soleBody(tokens[run.to]?.text ?? '') !== undefined && run.from === run.to
  if (last.sort.class === 'body' && !last.weak && (run.to > run.from || !coordinated))
    return last.sort.kind === 'government' || isLevel(tokens[run.from])
  return coordinated && (isLevel(tokens[run.from]) || tokens[run.from]?.shape === 'acronym') && run.to > run.from
}

/** The run that ends a list "A, B, and C" of words of one name; undefined where it is a list of other things. */
function listEnd(phrase: Phrase, at: number, tokens: readonly Token[], grammar: Grammar): number | undefined {
  for (let k = at; k < at + LIST_ITEMS; k += 1) {
    const link = phrase.links[k]
    const run = phrase.runs[k + 1]
    if (!link || !run) return undefined
    const last = link.words.includes('and') || link.words.includes('&')
    if (!link.comma && !last) return undefined
    if (link.words.length > 1 || run.to - run.from > 2) return undefined
    if (isAcronym(tokens[run.from]) || isPlaceRun(tokens, run.from, run.to) || beginsName(run, tokens, grammar, true))
      return undefined
    if (last) return k + 1
  }
  return undefined
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
  for (let k = n; k < Math.min(phrase.links.length, n + REACH); k += 1) {
    const link = phrase.links[k]
    const run = phrase.runs[k + 1]
    if (!link || !run) return undefined
    const list = link.comma ? listEndOpen(phrase, k) : false
    if (link.comma && !list) return undefined
    if (!link.comma && !JOINING.has(link.words[0] ?? '')) return undefined
    if (link.words[0] === 'and' && (link.article || isLevel(tokens[run.from]))) return undefined
    if (isPlaceRun(tokens, run.from, run.to) || isOtherRun(tokens, run.to) || isAcronym(tokens[run.from]))
      return undefined
    const lower = lowerHeadAfter(tokens, run.from, run.to, grammar)
    if (lower) return { draft: { ...lower, from, modifiers: lower.to - from }, run: k + 2, next: lower.to + 1 }
    const head = headAt(tokens, run.to, grammar)
    const first = headFrom(tokens, run.from, grammar)
    if (!head) {
      if (first && first.sort.class === 'body' && !first.weak) return undefined
      if (ownerCut(run, tokens, grammar) !== undefined || tokens[run.to]?.possessive) return undefined
      continue
    }
    if (run.to - run.from + 1 <= head.length) return undefined
    const whole = headed(phrase, k + 1, run.from, head, tokens, grammar)
    return whole.draft
      ? { ...whole, draft: { ...whole.draft, from, modifiers: run.to - from + 1 - head.length } }
      : undefined
  }
  return undefined
}

function listEndOpen(phrase: Phrase, at: number): boolean {
  for (let k = at; k < Math.min(phrase.links.length, at + LIST_ITEMS); k += 1) {
    const link = phrase.links[k]
    const run = phrase.runs[k + 1]
    if (!link || !run || (k > at && !link.comma && link.words.length === 0)) return false
    if (link.words.includes('and') || link.words.includes('&')) return link.words.length === 1
    if (link.words.length > 0 || run.to - run.from > 1) return false
  }
  return false
}

const BETWEEN = 3

/** "Rescue and Restore | public awareness campaign": a lower-case head of a program soon behind a run. */
function lowerHeadAfter(tokens: readonly Token[], from: number, to: number, grammar: Grammar): Draft | undefined {
  const last = tokens[to]
  if (!last || last.possessive || (from === to && (last.first || isAcronym(last)))) return undefined
  if (isPlaceRun(tokens, from, to)) return undefined
  for (let at = to + 1; at <= to + BETWEEN; at += 1) {
    const token = tokens[at]
    if (token?.shape !== 'lower' || !token.spaced || grammar.inner.has(token.lower) || grammar.stops.has(token.lower))
      return undefined
    const head = headAt(tokens, at, grammar)
    if (!head) continue
    if (head.sort.class !== 'program' || head.word.endsWith('s') || headAt(tokens, at + 1, grammar)) return undefined
    const inside = headAt(tokens, to, grammar)
    if (inside && inside.sort.class === 'body') return undefined
    return { from, to: at, shortTo: to, head, modifiers: at - from, lowerHead: true }
  }
  return undefined
}

/** "Strategy on | gender equality": the last word of a complement in lower case; the head's own index less one where there is none. */
function lowerComplementEnd(tokens: readonly Token[], at: number, grammar: Grammar): number {
  if (
    !grammar.complement.has(tokens[at]?.lower ?? '') ||
    tokens[at]?.lower === 'in' ||
    tokens[at]?.lower === 'with' ||
    tokens[at]?.lower === 'from'
  )
    return at - 1
  let end = at - 1
  for (let next = at + 1; next < at + LOWER_COMPLEMENT; next += 1) {
    const token = tokens[next]
    if (!token || token.shape === 'mark' || token.shape === 'number' || grammar.stops.has(token.lower)) break
    if (token.shape === 'lower' && grammar.inner.has(token.lower)) continue
    if (isAcronym(token)) break
    end = next
    if (token.possessive) break
  }
  return end
}
