import type { FigureMention } from '../../common/mention.ts'
import { BREAK, type Clause, contentWords, isContent, isDate, isVerb, join, phraseOf, stopBehind } from './clause.ts'
import { AUXILIARIES, COMPARING, CONJUNCTIONS, DETERMINERS, LIGHT_VERBS, RELATIVES } from './words.ts'

/** How many words of three letters or more a measure has at most. */
const LONGEST = 9
const VERB_PHRASE = 5
const SUBJECT = 6
/** How far behind a figure its predicate is looked for, in words. */
const REACH = 30

interface Place {
  readonly from: number
  readonly to: number
}

/** What a figure of a sentence measures: its predicate, with what completes it; null where the sentence says nothing. */
export function measureOf(clause: Clause, index: number): string | null {
  const from = clause.owner.indexOf(index)
  if (from < 0) return null
  const place = { from, to: clause.owner.lastIndexOf(index) + 1 }
  return (
    labelBefore(clause, place) ??
    modifiedNoun(clause, place, index) ??
    (isSubject(clause, place) ? predicateBehind(clause, place) : null) ??
    phraseBefore(clause, place) ??
    phraseOf(clause, place.to, stopBehind(clause, place.to), LONGEST)
  )
}

/** "Total number of devices: 17,065": what stands before the colon. */
function labelBefore(clause: Clause, { from }: Place): string | null {
  if (clause.words[from - 1]?.text !== ':') return null
  const start = clause.words.findLastIndex(({ text }, at) => at < from - 1 && BREAK.test(text)) + 1
  return phraseOf(clause, start, from - 1, LONGEST)
}

const NOT_MODIFIED =
  /^(?:in|of|on|for|to|at|by|with|from|the|a|an|that|which|who|is|was|are|were|has|and|or|a|per|each|en|de|à)$/u

/** "a 12-month study", "25-year-to-life sentences": the noun behind a duration that stands before it like an adjective. */
function modifiedNoun(clause: Clause, { to }: Place, index: number): string | null {
  const { words, owner, mentions } = clause
  const kind = mentions[index]?.kind
  if (kind !== 'duration' && kind !== 'quantity') return null
  const last = words[to - 1]?.lower ?? ''
  const attributive = /-/u.test(last) || words[to]?.text === '-' || /(?:year|month|week|day|hour)$/u.test(last)
  let end = to
  while (
    attributive &&
    end < to + 5 &&
    owner[end] === -1 &&
    /^\p{L}/u.test(words[end]?.text ?? '') &&
    !NOT_MODIFIED.test(words[end]?.lower ?? '')
  )
    end++
  return end > to ? phraseOf(clause, to, end, LONGEST) : null
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
  const verb = predicateVerb(clause, to)
  if (verb < 0) return null
  const modifiers = contentWords(clause, to, verb)
  const near = modifiers <= VERB_PHRASE
  const first = near ? phraseOf(clause, to, verb, LONGEST) : null
  return join(first, phraseOf(clause, verb, stopBehind(clause, verb + 1), LONGEST - 1 - (near ? modifiers : 0)))
}

/** Index of the main verb behind a subject, past relative clauses, brackets and insertions; -1 where there is none. */
function predicateVerb(clause: Clause, to: number): number {
  const { words, owner, mentions } = clause
  let participle = -1
  let relative = false
  for (let at = to; at < Math.min(words.length, to + REACH); at++) {
    const word = words[at]
    const mention = mentions[owner[at] ?? -1]
    if (word?.text === '(') {
      const close = words.findIndex(({ text }, index) => index > at && text === ')')
      if (close < 0) break
      at = close
    } else if (word?.text === ',') {
      const behind = closingComma(clause, at)
      if (behind < 0 && !/^\p{Lu}/u.test(words[at + 1]?.text ?? '')) break
      at = Math.max(at, behind)
    } else if (!word || BREAK.test(word.text)) break
    else if (mention && at >= to && mention.kind !== 'age' && !isDate(clause, at)) break
    else if (RELATIVES.has(word.lower)) relative = true
    else if (AUXILIARIES.has(word.lower) || (participle < 0 && isVerb(clause, at) && !/ing$/u.test(word.lower))) {
      if (relative) relative = false
      else if (AUXILIARIES.has(word.lower)) return at
      else participle = at
    }
  }
  return participle
}

/** Index of the comma that ends an insertion begun at `at`, where a verb follows it; else -1. */
function closingComma({ words }: Clause, at: number): number {
  for (let index = at + 1; index < Math.min(words.length, at + 15); index++) {
    if (words[index]?.text === ',') return AUXILIARIES.has(words[index + 1]?.lower ?? '') ? index : -1
    if (BREAK.test(words[index]?.text ?? '')) return -1
  }
  return -1
}

/** The verb before a figure with what stands between, and what follows the figure. */
function phraseBefore(clause: Clause, { from, to }: Place): string | null {
  const { words } = clause
  const { verb, crossed, start } = verbBefore(clause, from)
  const near = lastPhrase(clause, from)
  const behind = stopBehind(clause, to)
  if (verb < 0) {
    const lead = near > start ? phraseOf(clause, start, near, SUBJECT) : null
    return join(lead, phraseOf(clause, near, from, LONGEST - 1), phraseOf(clause, to, behind, VERB_PHRASE))
  }
  const verbEnd = crossed ? firstBreak(clause, verb, from) : from
  const infinitive = words[verb - 1]?.lower === 'to' || /^(?:helps?|helped)$/u.test(words[verb - 1]?.lower ?? '')
  const light =
    LIGHT_VERBS.has(words[verb]?.lower ?? '') ||
    [0, 1, 2].some((back) => AUXILIARIES.has(words[verb - back]?.lower ?? ''))
  const verbPhrase = verbPhraseOf(clause, verb, verbEnd)
  const nearPhrase = verbEnd < from && near < from && near > verb ? phraseOf(clause, near, from, VERB_PHRASE) : null
  const thin = contentWords(clause, verb, verbEnd) + contentWords(clause, to, behind) < 2
  const longest = light ? SUBJECT : infinitive || thin ? 3 : 0
  const subject = longest > 0 && words[verb - 1]?.lower !== 'there' ? subjectOf(clause, verb, longest) : null
  const head = join(subject, words[verb - 1]?.lower === 'there' ? null : verbPhrase, nearPhrase)
  return join(
    head,
    phraseOf(
      clause,
      to,
      behind,
      Math.max(2, LONGEST - (head?.split(' ').filter((word) => word.length > 2).length ?? 0)),
    ),
  )
}

/** The nearest verb before a figure in its clause, whether a comma or a figure lies between, and where the clause starts. */
function verbBefore(clause: Clause, from: number): { verb: number; crossed: boolean; start: number } {
  const { words, owner, mentions } = clause
  const kind = mentions[owner[from] ?? -1]?.kind
  let crossed = false
  let open = 0
  for (let at = from - 1; at >= 0; at--) {
    const word = words[at]
    if (!word || /^[;•]$/u.test(word.text)) return { verb: -1, crossed, start: at + 1 }
    if (word.text === ')') open++
    if (word.text === '(') {
      if (open === 0 && from - at > 4) return { verb: -1, crossed, start: at + 1 }
      open = Math.max(0, open - 1)
    }
    if (open > 0) continue
    if (word.text === ',' || (owner[at] !== -1 && !isDate(clause, at))) crossed = true
    if (owner[at] === -1 && isVerb(clause, at) && !COMPARING.has(word.lower) && !takesOther(clause, at, kind))
      return { verb: at, crossed, start: at }
  }
  return { verb: -1, crossed, start: 0 }
}

/** True for a verb whose own object is a figure of another kind ("totalling $1.1 million") before a figure that is not. */
function takesOther({ owner, mentions }: Clause, at: number, kind: FigureMention['kind'] | undefined): boolean {
  const next = owner[at + 1] ?? -1
  const other = next !== -1 ? mentions[next]?.kind : undefined
  return other !== undefined && other !== kind && (other === 'money' || kind === 'money')
}

const INNER_BREAK = /^[,;:()–—]$/u

/** Where the words right before a figure begin: behind the last comma or figure. */
function lastPhrase({ words, owner }: Clause, from: number): number {
  let at = from - 1
  while (at >= 0 && owner[at] === -1 && !INNER_BREAK.test(words[at]?.text ?? '') && from - at < 14) at--
  return at + 1
}

function firstBreak({ words, owner }: Clause, verb: number, from: number): number {
  let at = verb + 1
  while (at < from && owner[at] === -1 && !INNER_BREAK.test(words[at]?.text ?? '')) at++
  return at
}

/** "… a year ago. Total revenues rose": a stop behind a whole word. */
const endsSentence = (words: Clause['words'], at: number): boolean =>
  words[at]?.text === '.' && /^\p{Ll}{3,}$/u.test(words[at - 1]?.text ?? '')

function subjectStart({ words }: Clause, verb: number): number {
  let at = verb - 1
  while (at >= 0 && verb - at < 20) {
    const word = words[at]
    if (!word || /^[;:•,]$/u.test(word.text) || endsSentence(words, at) || (RELATIVES.has(word.lower) && verb - at > 1))
      break
    at--
  }
  return at + 1
}

/**
 * A verb with what stands between it and the figure: where that is long and the figure stands behind "de", the words next to
 * it ("avec une croissance démographique de 3 %").
 */
function verbPhraseOf(clause: Clause, verb: number, end: number): string | null {
  const start = countBack(clause, verb + 1, end, VERB_PHRASE - 1)
  return start === verb + 1 || !/^(?:de|d’|del|du|à|a)$/u.test(clause.words[end - 1]?.lower ?? '')
    ? phraseOf(clause, verb, end, VERB_PHRASE)
    : join(phraseOf(clause, verb, verb + 1, 1), phraseOf(clause, start, end, VERB_PHRASE - 1))
}

/** The subject of a verb; of "…, évaluée à" and "…, qui sont de" what stands before the comma. */
function subjectOf(clause: Clause, verb: number, longest: number): string | null {
  const { words } = clause
  const start = subjectStart(clause, verb)
  // What it is stands first, unless a time or place does ("En el primer año la tasa").
  const first = OPENING.test(words[start]?.lower ?? '') ? countBack(clause, start, verb, longest) : start
  const subject = phraseOf(clause, first, verb, longest)
  const opener = words[start - 1]
  if (/\p{L}{3}/u.test(subject ?? '') || !opener || !(opener.text === ',' || RELATIVES.has(opener.lower)))
    return subject
  let end = start - 1
  while (end > 0 && /^(?:,|which|that|who|qui|que)$/u.test(words[end]?.lower ?? '')) end--
  if (words[end]?.text === ')') end = words.findLastIndex(({ text }, at) => at < end && text === '(') - 1
  const noun = words.findLastIndex(({ text }, at) => at < end && /^[,;:()•]$/u.test(text)) + 1
  return phraseOf(clause, countBack(clause, noun, end + 1, 4), end + 1, 4)
}

const OPENING =
  /^(?:in|on|at|by|during|since|from|for|after|with|en|au|dans|pour|depuis|pendant|avec|sur|à|durante|desde|para|con|según|al|a|as)$/u

/** The latest start from which at most `longest` content words lie before `to`. */
function countBack({ words }: Clause, from: number, to: number, longest: number): number {
  let count = 0
  for (let at = to - 1; at >= from; at--) {
    if (isContent(words[at])) count++
    if (count > longest) return at + 1
  }
  return from
}
