import { once } from '../../common/memo.ts'
import type { Context, Passage } from '../context.ts'
import { accept } from './accept.ts'
import { bracketAt, longFormOf } from './acronyms.ts'
import { announcedNames } from './announced.ts'
import { cuedNames, listedDefinition } from './cued.ts'
import type { Draft } from './draft.ts'
import { drawnForm } from './drawn.ts'
import { englishNames } from './english.ts'
import { finish, type Words } from './finish.ts'
import { type Grammar, grammarFor, type Sort } from './grammar.ts'
import { knownNames } from './known.ts'
import { eachOfPlural, quotedNames, withQuotation } from './lower-head.ts'
import { listedMinistries } from './ministries.ts'
import type { Means, NameChunk } from './name-chunk.ts'
import { isCapital } from './phrase.ts'
import { prefixNames } from './prefix.ts'
import { romanceNames } from './romance.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

/** What a document says that an acronym stands for. */
export interface Defined {
  readonly sort: Sort
  readonly name: string
}

/** A definition in brackets of something that has no head noun: "Child Sponsorship Abroad (CSA)", "gender-based violence (GBV)". */
export interface Definition {
  readonly passage: Passage
  readonly long: string
  /** Offset where the long form begins and ends; equal where the words before the bracket do not give the letters. */
  readonly start: number
  readonly end: number
  /** Words of the long form in capitals. */
  readonly capitals: number
  /** It stands in a list of bodies that define their acronyms. */
  readonly listed: boolean
}

/** The names of a document, and the acronyms that it defines. */
export interface DocumentNames {
  readonly chunks: ReadonlyMap<Passage, readonly NameChunk[]>
  /** Acronyms of names that were found. */
  readonly acronyms: ReadonlyMap<string, Defined>
  /** Acronyms of other things. */
  readonly others: ReadonlyMap<string, Definition>
}

/** Words of a passage, cut once. */
export const passageWords = once((passage: Passage): Words => wordsOf(passage, grammarFor(passage.section?.language)))

/** The grammar of a passage: of its section's language, else of the document's. */
export function passageGrammar(passage: Passage, context: Context): Grammar {
  return grammarFor(passage.section?.language ?? context.about.language)
}

/** Reads a document once for all rules of names. */
export const namesOf = once((context: Context): DocumentNames => {
  const chunks = new Map<Passage, readonly NameChunk[]>()
  const acronyms = new Map<string, Defined>()
  const others = new Map<string, Definition>()
  for (const passage of context.passages) {
    const words = passageWords(passage)
    const found = chunksOf(passage, words, passageGrammar(passage, context), context.text)
    if (found.length > 0) chunks.set(passage, found)
    for (const { acronym, sort, name } of found)
      if (acronym && !acronyms.has(acronym)) acronyms.set(acronym, { sort, name })
    definitions(words, passage, context.text, others)
  }
  for (const acronym of acronyms.keys()) others.delete(acronym)
  return { chunks, acronyms, others }
})

const FOREIGN = [grammarFor('fr'), grammarFor('es')]
const ENGLISH = grammarFor('en')
const ENGLISH_WORDS = new Set(['of', 'for', 'and', 'the', 'against'])

function isEnglishWord({ lower, shape }: Token): boolean {
  return shape === 'lower' && ENGLISH_WORDS.has(lower)
}

/** "International Foundation for Electoral Systems" in French or Spanish text: English by a word of its grammar inside it. */
function isEnglish({ from, to, lowerHead }: Draft, tokens: readonly Token[]): boolean {
  return !lowerHead && tokens.slice(from + 1, to).some(isEnglishWord)
}

function chunksOf(passage: Passage, words: Words, grammar: Grammar, text: string): NameChunk[] {
  const { tokens } = words
  const english = grammar.language === 'en'
  const headed = (english ? englishNames(tokens, grammar) : romanceNames(tokens, grammar, false)).filter((draft) =>
    accept(draft, tokens, passage, english),
  )
  const foreign = english
    ? FOREIGN.flatMap((other) => romanceNames(tokens, other, true))
    : tokens.some(isEnglishWord)
      ? englishNames(tokens, ENGLISH).filter((draft) => isEnglish(draft, tokens))
      : []
  const firm = headed.filter(({ lowerHead }) => !lowerHead).map((draft) => withQuotation(draft, tokens))
  const loose = headed.filter(({ lowerHead }) => lowerHead).flatMap((draft) => eachOfPlural(draft, tokens))
  const taken: { draft: Draft; means: Means }[] = []
  const ranks: readonly [Means, readonly Draft[]][] = [
    ['quoted', quotedNames(tokens, grammar)],
    ['headed', english ? listedMinistries(tokens, grammar) : []],
    ['known', knownNames(tokens).filter((known) => !goesOn(known, firm, tokens))],
    ['headed', firm.filter(({ core }) => core !== undefined)],
    ['foreign', foreign],
    ['headed', firm],
    ['headed', cuedNames(tokens, grammar)],
    ['prefixed', prefixNames(tokens, grammar)],
    ['headed', loose],
    ['announced', announcedNames(tokens, grammar)],
  ]
  if (ranks.every(([, drafts]) => drafts.length === 0)) return []
  const claimed = new Uint8Array(tokens.length)
  for (const [means, drafts] of ranks) {
    for (const draft of drafts) {
      if (isClaimed(claimed, draft)) continue
      claimed.fill(1, draft.covers ?? draft.from, draft.to + 1)
      taken.push({ draft, means })
    }
  }
  return taken.map(({ draft, means }) => finish(draft, means, words, text)).sort((a, b) => a.start - b.start)
}

function isClaimed(claimed: Uint8Array, { from, to }: Draft): boolean {
  for (let at = from; at <= to; at += 1) if (claimed[at] === 1) return true
  return false
}

/** "Department of Labor | and Employment": a known name that is the beginning of a longer one. */
function goesOn(known: Draft, headed: readonly Draft[], tokens: readonly Token[]): boolean {
  return (
    tokens[known.to + 1]?.lower === 'and' &&
    tokens[known.to + 2]?.lower !== 'the' &&
    headed.some((draft) => draft.from === known.from && draft.to > known.to + 1)
  )
}

/** Acronyms in brackets, with the words before them that give their letters. */
function definitions({ tokens }: Words, passage: Passage, text: string, into: Map<string, Definition>): void {
  for (let open = 0; open < tokens.length; open += 1) {
    if (tokens[open]?.text !== '(') continue
    const bracket = bracketAt(tokens, open)
    const acronym = bracket?.acronym === undefined ? undefined : tokens[bracket.acronym]
    if (!acronym) continue
    const short = acronym.text.replace(/(?<=[A-Z]{2})s$/u, '')
    if (into.has(short)) continue
    const long = longFormOf(tokens, open, short) ?? drawnForm(tokens, open, short)
    const start = tokens[long?.from ?? open]?.start ?? 0
    const end = long ? (tokens[long.to]?.bare ?? start) : start
    const capitals = long ? tokens.slice(long.from, long.to + 1).filter(isCapital).length : 0
    const listed = long !== undefined && listedDefinition(tokens, open, long.from)
    into.set(short, { passage, long: text.slice(start, end), start, end, capitals, listed })
  }
}
