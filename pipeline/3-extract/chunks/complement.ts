import { MONTHS } from '../../common/lists/months.ts'
import { ENDING_NOUNS, TOWARDS_NOUNS } from '../lists/name-ends.ts'
import { type Grammar, grammarFor, type Head, headAt, headFrom, isTitle, soleBody, wordSet } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import type { Link, Phrase, Run } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isLevel, isOtherRun, isPeopleOwner, isPlaceRun } from './words.ts'

const LIST_ITEMS = 7
const STOPPING = new Set(['at', 'by', 'into', 'or'])
const ENDING = new Set([...wordSet(ENDING_NOUNS), ...Object.keys(MONTHS.en)])
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'prof', 'professor', 'hon'])
/** Bodies that look into a thing. */
const INQUIRIES = new Set(['commission', 'inquiry', 'committee'])
const FOREIGN = [grammarFor('fr'), grammarFor('es')]

/** Where the complement of a head ends ("Office *for Victims of Crime*"), and the run to go on with. */
export function complementEnd(
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
    // The first complement of a bare head is always its own: "Office of the Public Defender".
    if (link.comma) {
      const last = listEnd(phrase, at, tokens, grammar)
      if (last === undefined) break
      at = last
      to = phrase.runs[at]?.to
      if (to !== undefined && tokens[to]?.possessive) break
      continue
    }
    if (opening && !complete && isElsewhere(link, run, head, tokens)) break
    // "Department of Labour | the Recovery Program": an article alone begins another name.
    const verbs = phrase.links.slice(n, at).some(({ words }) => words.includes('to'))
    if (!opening && !verbs && link.words[0] === 'the') break
    const cut = ownerCut(run, tokens)
    const own = cut === undefined || link.words[0] !== 'of' ? run : { ...run, to: cut }
    if ((!opening || complete) && !goesOn(link, own, opening, head, tokens, grammar)) break
    if (link.article && link.words[0] === 'and' && nameAhead(phrase, at + 1, tokens, grammar)) break
    // "and the | Society for …": a head behind its article.
    if (link.article && link.words[0] === 'and' && headFrom(tokens, run.from, grammar)?.sort.class === 'body') break
    if (cut !== undefined) return { to: cut, run: at + 1 }
    to = run.to
    at += 1
    if (tokens[run.to]?.possessive) break
  }
  return to === undefined ? undefined : { to, run: at + 1 }
}

/** "the Ministry | in April", "changed from an Office | into": what stands behind a bare head is no complement of it. */
function isElsewhere({ words }: Link, run: Run, head: Head, tokens: readonly Token[]): boolean {
  if (words[0] === 'into') return !INQUIRIES.has(head.word)
  return words[0] === 'in' && (ENDING.has(tokens[run.from]?.lower ?? '') || isPlaceRun(tokens, run.from, run.to))
}

/** The possessive word in a run that ends the name: "Office of Justice Programs’ | Office". */
export function ownerCut(run: Run, tokens: readonly Token[]): number | undefined {
  for (let at = run.from; at < run.to; at += 1) {
    if (tokens[at]?.possessive && !isPeopleOwner(tokens[at])) return at
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
  const coordinated = word === 'and' || word === '&' || link.comma
  if (HONORIFICS.has(tokens[run.from]?.lower ?? '')) return false
  if (word === 'into' && opening && INQUIRIES.has(head.word)) return true
  if (link.words.some((inner) => STOPPING.has(inner)) || ENDING.has(tokens[run.from]?.lower ?? '')) return false
  const report = head.sort.class === 'program' && head.sort.kind === 'report' && word === 'to'
  // "Court of Justice of the European Union": whose it is.
  if (word === 'of' && !opening && isUnion(tokens, run)) return true
  if (!report && beginsName(run, tokens, grammar, coordinated)) return false
  if (isAcronym(tokens[run.from]) && run.from === run.to) return false
  const place = isPlaceRun(tokens, run.from, run.to)
  if (word === 'in') return !place || (!opening && head.sort.class === 'program')
  if (place && (coordinated || word === 'to' || word === 'from' || word === 'with')) return false
  if (isOtherRun(tokens, run.to) && word !== 'of') return false
  // "Department of Commerce | to the Task Force", but "Office for Access to the Media".
  if (word === 'to' && link.article && !opening && !TOWARDS.has(tokens[run.from - 3]?.lower ?? '')) return report
  if (word === 'to' && opening) return !isTitle(tokens[run.to]?.lower ?? '')
  return true
}

/** A run that is wholly the name of an international body. */
function isUnion(tokens: readonly Token[], run: Run): boolean {
  const found = knownAt(tokens, run.from, BUILT_IN_INDEX)
  return found?.to === run.to && found.known.sort.kind === 'international'
}

const PLURAL = /(?:ies|[^su]s)$/u

/** True where a run begins a name of its own: a known one, a head with its complement, or a ranked or strong body. */
export function beginsName(run: Run, tokens: readonly Token[], grammar: Grammar, coordinated: boolean): boolean {
  // "Task Force on | SADC Summit Preparations": a known name that only opens the complement.
  const known = knownAt(tokens, run.from, BUILT_IN_INDEX)
  if (known && (coordinated || known.to > run.from || known.to === run.to)) return true
  const first = headFrom(tokens, run.from, grammar)
  const plural = first !== undefined && PLURAL.test(first.word)
  // "Division of Family and | Community Services": a head that another noun follows is none.
  const opens = first?.opens && (run.to - run.from + 1 === first.length || !headAt(tokens, run.to, grammar))
  if (first && first.sort.class === 'body' && !first.weak && opens && !plural) return true
  if (FOREIGN.some((other) => !first && headFrom(tokens, run.from, other)?.sort.class === 'body')) return true
  const last = headAt(tokens, run.to, grammar)
  if (!last) return run.from === run.to && soleBody(tokens[run.to]?.text ?? '') !== undefined
  if (PLURAL.test(last.word)) return false
  const ranked = isLevel(tokens[run.from]) || tokens[run.from]?.shape === 'acronym'
  if (last.sort.class === 'body' && !last.weak && run.to > run.from) return last.sort.kind === 'government' || ranked
  return coordinated && ranked && run.to > run.from
}

/** True where run `n` and those linked to it end in a head: "and the | Smuggling and Trafficking Unit". */
function nameAhead(phrase: Phrase, n: number, tokens: readonly Token[], grammar: Grammar): boolean {
  for (let at = n; at <= phrase.links.length && at < n + 4; at += 1) {
    const run = phrase.runs[at]
    const link = phrase.links[at]
    if (!run) return false
    const head = headAt(tokens, run.to, grammar)
    if (head && !head.weak && run.to - run.from + 1 > head.length) return true
    if (!link || link.comma || link.article) return false
  }
  return false
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
    if (isAcronym(tokens[run.from]) || isPlaceRun(tokens, run.from, run.to)) return undefined
    // "Trinidad and Tobago": a place of two runs.
    const next = phrase.runs[k + 2]
    if (next && isPlaceRun(tokens, run.from, next.to)) return undefined
    if (beginsName(run, tokens, grammar, true)) return undefined
    if (ownerCut(run, tokens) !== undefined || (tokens[run.to]?.possessive && !last)) return undefined
    if (last) return k + 1
  }
  return undefined
}

const TOWARDS = wordSet(TOWARDS_NOUNS)
