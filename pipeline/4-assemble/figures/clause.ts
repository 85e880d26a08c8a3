import type { FigureMention } from '../../common/mention.ts'
import type { Word } from './word.ts'
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

/** Marks that end a clause. */
export const BREAK = /^[.;:()[\]–—•]$/u

/** True for dates, fiscal years and ranges of dates. */
export function isDateKind({ kind }: FigureMention): boolean {
  return kind === 'date' || kind === 'fiscal-year' || kind === 'date-range'
}

/** True for a word that is part of a date. */
export function isDate({ owner, mentions }: Clause, at: number): boolean {
  const mention = mentions[owner[at] ?? -1]
  return mention !== undefined && isDateKind(mention)
}

/** True for a word that counts towards the length of a measure. */
export const isContent = (word: Word | undefined): boolean => word !== undefined && /[\p{L}\p{N}]{3}/u.test(word.text)

/** How many content words lie in a stretch. */
export function contentWords({ words }: Clause, from: number, to: number): number {
  return words.slice(from, to).filter(isContent).length
}

const BEFORE_NOUN =
  /^(?:the|a|an|of|in|for|with|by|from|on|at|its|their|his|her|our|this|these|those|no|any|each|every|such|new|other|local|national)$/u

/** True for a word that may be a verb: of the list and not where a noun must stand, or by its ending in French and Spanish. */
export function isVerb({ words }: Clause, at: number): boolean {
  const word = words[at]
  if (!word) return false
  const { lower } = word
  if (AUXILIARIES.has(lower) || LIGHT_VERBS.has(lower)) return true
  const before = words[at - 1]?.lower ?? ''
  if (VERBS_EN.has(lower)) {
    if (/(?:ed|ing)$/u.test(lower)) return true
    return (
      before === 'to' || !(BEFORE_NOUN.test(before) || words[at + 1]?.lower === 'of' || words[at + 1]?.text === '-')
    )
  }
  if (/^\p{Lu}/u.test(word.text) || COMPARING.has(lower)) return false
  if (/\p{L}{4}(?:ées?|és)$|\p{L}{3}(?:ad[oa]s?|id[oa]s?)$/u.test(lower)) return isParticipleVerb(words, at)
  return /\p{L}{4}ed$|\p{L}{3}(?:aron|ieron|ó|aba|aban|aient|èrent)$/u.test(lower)
}

/** "ont été formés", ", évaluée à": behind an auxiliary or a comma; "des foyers améliorés" says of what kind. */
function isParticipleVerb(words: Clause['words'], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = words[at - back]
    if (!word || (back === 1 && /^[,;:(•]$/u.test(word.text)) || AUXILIARIES.has(word.lower)) return true
    if (!/(?:ment|mente)$|^(?:été|sido|estado|ya|aussi|également|déjà|bien|plus|más|se|le|les|y|en)$/u.test(word.lower))
      return false
  }
  return false
}

/** Where what completes a figure or verb ends: a comma, a stop, a bracket, another figure, a conjunction that opens a new clause. */
export function stopBehind(clause: Clause, from: number): number {
  const { words, owner, mentions } = clause
  let at = from
  for (; at < words.length; at++) {
    const word = words[at]
    if (!word || BREAK.test(word.text) || word.text === ',') break
    const mention = mentions[owner[at] ?? -1]
    if (mention && at > from && !isDateKind(mention) && mention.kind !== 'age' && mention.kind !== 'duration') break
    if (RELATIVES.has(word.lower) && at > from) break
    if (
      CONJUNCTIONS.has(word.lower) &&
      (isVerb(clause, at + 1) || DETERMINERS.has(words[at + 1]?.lower ?? '') || owner[at + 1] !== -1)
    )
      break
  }
  return at
}

const TIES = /^(?:in|on|by|since|during|from|until|as|of|for|at|en|depuis|durante|desde|au|le|el|over)$/u

/**
 * Words of a stretch as printed, without dates and without articles and the like at its ends, at most `longest` of three
 * letters or more.
 */
export function phraseOf(clause: Clause, from: number, to: number, longest: number): string | null {
  const { words } = clause
  const kept: Word[] = []
  let count = 0
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word) break
    if (isDate(clause, at)) {
      while (TIES.test(kept.at(-1)?.lower ?? '')) kept.pop()
      continue
    }
    if (isContent(word)) count++
    if (count > longest) break
    kept.push(word)
  }
  const trims = (word: Word | undefined): boolean =>
    word !== undefined && (TRIMMED.has(word.lower) || !/[\p{L}\p{N}]/u.test(word.text))
  while (trims(kept[0])) kept.shift()
  while (trims(kept.at(-1))) kept.pop()
  return (
    kept
      .map(({ text, start }, index) => (index > 0 && start > (kept[index - 1]?.end ?? 0) ? ` ${text}` : text))
      .join('') || null
  )
}

/** Parts of a measure as one. */
export function join(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(' ') || null
}
