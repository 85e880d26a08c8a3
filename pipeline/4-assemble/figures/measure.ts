import type { FigureMention } from '../../common/mention.ts'
import type { Word } from './sentences.ts'
import {
  AUXILIARIES,
  COMPARING,
  CONJUNCTIONS,
  DETERMINERS,
  LIGHT_VERBS,
  RELATIVES,
  TRIMMED,
  VERBS_EN,
} from './words.ts'

/** A sentence with the figures and dates in it, as index of words. */
export interface Clause {
  readonly words: readonly Word[]
  /** For each word, the index of the mention that it is part of, or -1. */
  readonly owner: readonly number[]
  readonly mentions: readonly FigureMention[]
}

/** How many words of three letters or more a measure has at most. */
const LONGEST = 9
const AFTER_SUBJECT = 7
const SUBJECT = 6
const BREAK = /^[.;:()[\]–—•]$/u

interface Place {
  readonly from: number
  readonly to: number
}

/** What a figure of a sentence measures: its predicate, with what completes it; null where the sentence says nothing. */
export function measureOf(clause: Clause, index: number): string | null {
  const { words, owner } = clause
  const from = owner.indexOf(index)
  if (from < 0) return null
  const place = { from, to: owner.lastIndexOf(index) + 1 }
  const noun = modifiedNoun(clause, place, index)
  if (noun) return noun
  if (isSubject(clause, place)) {
    const predicate = predicateBehind(clause, place)
    if (predicate) return predicate
  }
  return phraseBefore(clause, place) ?? phraseOf(words, place.to, stopBehind(clause, place.to), LONGEST)
}

/** "a 12-month study", "25-year-to-life sentences": the noun behind a duration that stands before it like an adjective. */
function modifiedNoun({ words, owner, mentions }: Clause, { to }: Place, index: number): string | null {
  const mention = mentions[index]
  const kind = mention?.kind
  if (kind !== 'duration' && kind !== 'quantity') return null
  const hyphen = /-/u.test(words[to - 1]?.lower ?? '') || /^-$/u.test(words[to]?.text ?? '')
  if (!hyphen && !/(?:year|month|week|day|hour)$/u.test(words[to - 1]?.lower ?? '')) return null
  let end = to
  while (
    end < to + 5 &&
    owner[end] === -1 &&
    /^\p{L}/u.test(words[end]?.text ?? '') &&
    !/^(?:in|of|on|for|to|at|by|with|from|the|a|an|that|which|who|is|was|are|were|has|and|or)$/u.test(
      words[end]?.lower ?? '',
    )
  )
    end++
  return end > to ? phraseOf(words, to, end, LONGEST) : null
}

/** True where the figure begins its clause. */
function isSubject({ words, owner }: Clause, { from }: Place): boolean {
  let at = from - 1
  while (at >= 0 && DETERMINERS.has(words[at]?.lower ?? '') && words[at]?.lower !== 'that') at--
  const word = words[at]
  if (!word || BREAK.test(word.text) || word.text === ',') return true
  return CONJUNCTIONS.has(word.lower) || RELATIVES.has(word.lower) || (owner[at] !== -1 && at === from - 1)
}

/** The predicate of which a figure is the subject: "were arrested in the capital". */
function predicateBehind(clause: Clause, { to }: Place): string | null {
  const { words, owner } = clause
  let verb = -1
  let participle = -1
  for (let at = to; at < Math.min(words.length, to + 28); at++) {
    const word = words[at]
    if (!word || BREAK.test(word.text)) break
    if (word.text === ',') {
      const behind = closingComma(words, at)
      if (behind < 0) break
      at = behind
      continue
    }
    if (RELATIVES.has(word.lower) && participle < 0) break
    if (
      owner[at] !== -1 &&
      owner[at] !== owner[to - 1] &&
      clause.mentions[owner[at] ?? -1]?.kind !== 'age' &&
      verb < 0 &&
      participle < 0 &&
      !isDate(clause, at)
    )
      break
    if (AUXILIARIES.has(word.lower)) {
      verb = at
      break
    }
    if (participle < 0 && isVerb(word) && !/ing$/u.test(word.lower)) participle = at
  }
  const found = verb >= 0 ? verb : participle
  if (found < 0) return null
  const stop = stopBehind(clause, found + 1)
  const modifiers = contentWords(words, to, found)
  const start = modifiers <= 5 ? to : found
  const first = modifiers <= 5 ? phraseOf(words, to, found, LONGEST) : null
  const second = phraseOf(
    words,
    start === to ? found : start,
    stop,
    Math.max(3, AFTER_SUBJECT - (first ? modifiers : 0)),
  )
  return [first, second].filter((part) => part !== null).join(' ') || null
}

/** Index of the comma that ends an insertion begun at `at`, where a verb follows it; else -1. */
function closingComma(words: readonly Word[], at: number): number {
  for (let index = at + 1; index < Math.min(words.length, at + 15); index++) {
    if (words[index]?.text === ',') return AUXILIARIES.has(words[index + 1]?.lower ?? '') ? index : -1
    if (BREAK.test(words[index]?.text ?? '')) return -1
  }
  return -1
}

/** The verb before a figure with what stands between, and what follows the figure. */
function phraseBefore(clause: Clause, { from, to }: Place): string | null {
  const { words, owner, mentions } = clause
  const kind = mentions[owner[from] ?? -1]?.kind
  let verb = -1
  let crossed = -1
  let open = 0
  let at = from - 1
  for (; at >= 0; at--) {
    const word = words[at]
    if (!word || /^[;•]$/u.test(word.text)) break
    if (word.text === ')') open++
    if (word.text === '(') open--
    if (open < 0 && word.text === '(') {
      if (from - at > 4) break
      open = 0
    }
    if (open > 0) continue
    if (word.text === ',' || (owner[at] !== -1 && !isDate(clause, at))) crossed = crossed < 0 ? at : crossed
    if (owner[at] !== -1) continue
    if (isVerb(word) && !COMPARING.has(word.lower) && !takesOther(clause, at, kind)) {
      verb = at
      break
    }
  }
  const near = lastPhrase(clause, from)
  if (verb < 0) {
    const start = Math.max(at + 1, 0)
    const lead = phraseOf(words, start, near, 6)
    return join(
      lead && near > start ? lead : null,
      phraseOf(words, near, from, 8),
      phraseOf(words, to, stopBehind(clause, to), 4),
    )
  }
  const verbEnd = crossed > verb ? firstBreak(clause, verb, from) : from
  const isLight =
    LIGHT_VERBS.has(words[verb]?.lower ?? '') ||
    AUXILIARIES.has(words[verb - 1]?.lower ?? '') ||
    AUXILIARIES.has(words[verb - 2]?.lower ?? '')
  const subject = isLight && from - verb < 12 ? phraseOf(words, subjectStart(clause, verb), verb, SUBJECT) : null
  const tail = phraseOf(words, to, stopBehind(clause, to), subject ? 3 : 5)
  const head = join(
    subject,
    phraseOf(words, verb, verbEnd, 5),
    verbEnd < from && near < from ? phraseOf(words, near, from, 5) : null,
  )
  return join(head, tail)
}

/** True for a verb whose own object is a figure of another kind ("totalling $1.1 million") before a figure that is not. */
function takesOther({ words, owner, mentions }: Clause, at: number, kind: FigureMention['kind'] | undefined): boolean {
  const next = owner[at + 1] ?? -1
  const other = next !== -1 ? mentions[next]?.kind : undefined
  return other !== undefined && other !== kind && (other === 'money' || kind === 'money') && words[at + 2] !== undefined
}

/** Where the words right before a figure begin: behind the last comma, figure or conjunction. */
function lastPhrase({ words, owner }: Clause, from: number): number {
  let at = from - 1
  while (at >= 0 && owner[at] === -1 && !/^[,;:()–—]$/u.test(words[at]?.text ?? '') && from - at < 14) at--
  return at + 1
}

function firstBreak({ words, owner }: Clause, verb: number, from: number): number {
  let at = verb + 1
  while (at < from && owner[at] === -1 && !/^[,;:()–—]$/u.test(words[at]?.text ?? '')) at++
  return at
}

function subjectStart(clause: Clause, verb: number): number {
  const { words } = clause
  let at = verb - 1
  while (at >= 0 && verb - at < 16) {
    const word = words[at]
    if (!word || /^[;:•]$/u.test(word.text) || (RELATIVES.has(word.lower) && verb - at > 1) || word.text === ',') break
    at--
  }
  const within = countBack(words, at + 1, verb, SUBJECT)
  return within
}

/** The latest start from which at most `longest` content words lie before `to`. */
function countBack(words: readonly Word[], from: number, to: number, longest: number): number {
  let count = 0
  for (let at = to - 1; at >= from; at--) {
    if (isContent(words[at])) count++
    if (count > longest) return at + 1
  }
  return from
}

/** Where what completes a figure ends: a comma, a stop, a bracket, another figure that is no date, a conjunction with a verb. */
function stopBehind(clause: Clause, from: number): number {
  const { words, owner, mentions } = clause
  let at = from
  for (; at < words.length; at++) {
    const word = words[at]
    if (!word || BREAK.test(word.text) || word.text === ',') break
    const mention = mentions[owner[at] ?? -1]
    if (mention && at > from && !['age', 'date', 'duration', 'date-range'].includes(mention.kind)) break
    if (RELATIVES.has(word.lower) && at > from) break
    if (
      CONJUNCTIONS.has(word.lower) &&
      (isVerb(words[at + 1]) || DETERMINERS.has(words[at + 1]?.lower ?? '') || owner[at + 1] !== -1)
    )
      break
  }
  return at
}

function isDate({ owner, mentions }: Clause, at: number): boolean {
  const kind = mentions[owner[at] ?? -1]?.kind
  return kind === 'date' || kind === 'fiscal-year' || kind === 'date-range'
}

/** True for a word that may be a verb: of the list, or by its ending in French and Spanish. */
function isVerb(word: Word | undefined): boolean {
  if (!word) return false
  const { lower } = word
  if (VERBS_EN.has(lower) || AUXILIARIES.has(lower)) return true
  if (LIGHT_VERBS.has(lower)) return true
  if (/^\p{Lu}/u.test(word.text)) return false
  return (
    /(?:\p{L}{4}(?:ed|ées?|és|ée)|\p{L}{3}(?:ado|ada|ados|adas|ido|idas|idos|aron|ieron|ó|aba|aban|aient|èrent))$/u.test(
      lower,
    ) && !COMPARING.has(lower)
  )
}

const isContent = (word: Word | undefined): boolean => word !== undefined && /[\p{L}\p{N}]{3}/u.test(word.text)

function contentWords(words: readonly Word[], from: number, to: number): number {
  return words.slice(from, to).filter(isContent).length
}

/** Words as printed, without articles and the like at the ends, at most `longest` of them of three letters or more. */
function phraseOf(words: readonly Word[], from: number, to: number, longest: number): string | null {
  let start = from
  let count = 0
  let end = from
  for (let at = from; at < to; at++) {
    if (isContent(words[at])) count++
    if (count > longest) break
    end = at + 1
  }
  const trims = (word: Word | undefined): boolean =>
    word !== undefined && (TRIMMED.has(word.lower) || !/[\p{L}\p{N}]/u.test(word.text))
  while (start < end && trims(words[start])) start++
  while (end > start && trims(words[end - 1])) end--
  if (end <= start) return null
  return words
    .slice(start, end)
    .map(({ text, start: at }, index) => (index > 0 && at > (words[start + index - 1]?.end ?? 0) ? ` ${text}` : text))
    .join('')
}

function join(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(' ') || null
}
