import type { FigureMention } from '../../common/mention.ts'
import { sentenceSpans } from '../../common/sentences.ts'
import { lastStartingBefore, type Span, spanAt } from '../../common/span.ts'
import type { Clause } from './clause.ts'
import type { Passage } from './passages.ts'
import { leadingTime, openingTime, type Time } from './time.ts'
import { wordsOf } from './word.ts'

/** A sentence with its figures. */
export interface Sentence extends Span {
  readonly clause: Clause
  readonly text: string
  readonly opening: Time
  /** The date with which it begins. */
  readonly lead: Time
  /** The sentence before in the paragraph, or the words that lead into a list. */
  readonly before: Sentence | null
  readonly isLead: boolean
}

export type SentenceFinder = (mention: FigureMention) => { sentence: Sentence; index: number } | null

/** Finds the sentence of a mention; each paragraph is read when first asked for. */
export function sentenceFinder(
  text: string,
  passages: readonly Passage[],
  mentions: readonly FigureMention[],
): SentenceFinder {
  const read = new Map<Passage, readonly Sentence[]>()
  const sentencesIn = (passage: Passage): readonly Sentence[] => {
    const known = read.get(passage)
    if (known) return known
    let before: Sentence | null = passage.lead ? (sentencesIn(passage.lead).at(-1) ?? null) : null
    let isLead = before !== null
    const sentences = sentenceSpans(text, passage).map((span): Sentence => {
      const clause = clauseOf(text, span, mentions)
      const sentence: Sentence = {
        ...span,
        clause,
        text: text.slice(span.start, span.end),
        opening: openingTime(clause),
        lead: leadingTime(clause),
        before,
        isLead,
      }
      before = sentence
      isLead = false
      return sentence
    })
    read.set(passage, sentences)
    return sentences
  }
  return (mention) => {
    const passage = spanAt(passages, mention.start)
    const sentence = passage && spanAt(sentencesIn(passage), mention.start)
    if (!sentence) return null
    return { sentence, index: indexOf(sentence.clause.mentions, mention) }
  }
}

function clauseOf(text: string, span: Span, mentions: readonly FigureMention[]): Clause {
  const words = wordsOf(text, span)
  const first = lastStartingBefore(mentions, span.start - 1) + 1
  const last = lastStartingBefore(mentions, span.end - 1) + 1
  const inside = mentions.slice(first, last)
  return { words, owner: ownersOf(words, inside), mentions: inside }
}

/** For each word the first mention that it is part of, or -1; both run in the order of the text. */
function ownersOf(words: readonly Span[], mentions: readonly FigureMention[]): number[] {
  let at = 0
  return words.map(({ start, end }) => {
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return (mentions[at]?.start ?? end) < end ? at : -1
  })
}

/** The index of a mention among mentions in the order of the text. */
function indexOf(mentions: readonly FigureMention[], mention: FigureMention): number {
  let at = lastStartingBefore(mentions, mention.start)
  while (at >= 0 && mentions[at] !== mention) at--
  return at
}
