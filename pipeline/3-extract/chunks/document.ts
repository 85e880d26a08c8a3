import type { Context, Passage } from '../context.ts'
import { accept } from './accept.ts'
import { bracketAt, longFormOf } from './acronyms.ts'
import { englishNames } from './english.ts'
import { finish, type Words } from './finish.ts'
import { type Grammar, grammarFor, type Sort } from './grammar.ts'
import { once } from './memo.ts'
import type { NameChunk } from './name-chunk.ts'
import { romanceNames } from './romance.ts'
import { wordsOf } from './words-of.ts'

/** What a document says of its acronyms. */
export interface Defined {
  readonly sort: Sort
  readonly name: string
}

/** The names of a document by head noun, and the acronyms that it defines. */
export interface DocumentNames {
  readonly chunks: ReadonlyMap<Passage, readonly NameChunk[]>
  /** Acronyms of names that were found. */
  readonly acronyms: ReadonlyMap<string, Defined>
  /** Acronyms defined for something that has no head noun, with their long forms in capitals or not. */
  readonly others: ReadonlyMap<string, string>
}

/** Words of a passage, cut once. */
export const passageWords = once((passage: Passage): Words => wordsOf(passage, grammarFor(passage.section?.language)))

/** Language of a passage: its section's, else the document's. */
export function languageOf(passage: Passage, context: Context): string | null {
  return passage.section?.language ?? context.about.language
}

/** Reads a document once for all rules of names. */
export const namesOf = once((context: Context): DocumentNames => {
  const chunks = new Map<Passage, readonly NameChunk[]>()
  const acronyms = new Map<string, Defined>()
  const others = new Map<string, string>()
  for (const passage of context.passages) {
    const grammar = grammarFor(languageOf(passage, context))
    const words = passageWords(passage)
    const found = chunksOf(passage, words, grammar, context.text)
    if (found.length > 0) chunks.set(passage, found)
    for (const { acronym, sort, name } of found)
      if (acronym && !acronyms.has(acronym)) acronyms.set(acronym, { sort, name })
    definitions(words, context.text, others)
  }
  for (const acronym of acronyms.keys()) others.delete(acronym)
  return { chunks, acronyms, others }
})

const FOREIGN = [grammarFor('fr'), grammarFor('es')]

function chunksOf(passage: Passage, words: Words, grammar: Grammar, text: string): NameChunk[] {
  const english = grammar.language === 'en'
  const drafts = english ? englishNames(words.tokens, grammar) : romanceNames(words.tokens, grammar, false)
  const kept = drafts
    .filter((draft) => accept(draft, words.tokens, passage, english))
    .map((draft) => finish(draft, words, text))
  if (!english) return kept
  const foreign = FOREIGN.flatMap((other) => romanceNames(words.tokens, other, true)).map((draft) =>
    finish(draft, words, text),
  )
  const chunks = [...foreign, ...kept].sort((a, b) => a.start - b.start || b.end - a.end)
  return chunks.filter((chunk, n) => !chunks.slice(Math.max(0, n - 3), n).some(({ end }) => end > chunk.start))
}

/** Acronyms in brackets whose letters the words before them give. */
function definitions({ tokens }: Words, text: string, into: Map<string, string>): void {
  for (const [open, token] of tokens.entries()) {
    if (token.text !== '(') continue
    const bracket = bracketAt(tokens, open)
    const acronym = bracket?.acronym === undefined ? undefined : tokens[bracket.acronym]
    if (!acronym || into.has(acronym.text)) continue
    const long = longFormOf(tokens, open, acronym.text)
    into.set(acronym.text, long ? text.slice(tokens[long.from]?.start ?? 0, tokens[long.to]?.bare ?? 0) : '')
  }
}
