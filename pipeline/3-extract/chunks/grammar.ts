import { type BodyKind, bodyKind, type ProgramKind, programKind } from '../../../schemas/index.ts'
import {
  BODY_HEADS,
  OTHER_HEADS,
  PERSON_TITLES,
  PREFIX_HEADS,
  PROGRAM_HEADS,
  QUOTED_HEADS,
  SOLE_BODIES,
  WEAK_HEADS,
} from '../lists/name-heads.ts'
import { ADJECTIVE_ENDINGS, ADJECTIVES, COMPLEMENT_STOPS, COMPLEMENT_WORDS, INNER_WORDS } from '../lists/name-words.ts'
import type { Token } from './tokens.ts'

/** Languages whose names are known. */
export type Language = 'en' | 'fr' | 'es'

/** What a name is the name of. */
export type Sort =
  | { readonly class: 'program'; readonly kind: ProgramKind }
  | { readonly class: 'body'; readonly kind: BodyKind }

/** A head noun and what it stands for. */
export interface Head {
  /** Lower case, as listed. */
  readonly word: string
  readonly sort: Sort
  /** It may be followed by a complement ("Office *of* …"). */
  readonly opens: boolean
  /** Too general to make a name without a further sign. */
  readonly weak: boolean
  /** Number of tokens. */
  readonly length: 1 | 2 | 3
}

export interface Grammar {
  readonly language: Language
  readonly heads: ReadonlyMap<string, Head>
  /** First words of heads, and last words of heads of several words: what is in neither costs one look-up. */
  readonly firsts: ReadonlySet<string>
  readonly compoundLasts: ReadonlySet<string>
  readonly prefixes: ReadonlyMap<string, Sort>
  readonly inner: ReadonlySet<string>
  readonly complement: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly adjectiveEndings: readonly string[]
}

/** The words of a list that is written as text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean))
}

const OTHER = wordSet(OTHER_HEADS)
const TITLES = wordSet(PERSON_TITLES)
const SOLE = new Map<string, Sort>(
  Object.entries(SOLE_BODIES).flatMap(([kind, words]) =>
    words
      .split(' ')
      .map((word): [string, Sort] => [word.replace('_', ' '), { class: 'body', kind: bodyKind.parse(kind) }]),
  ),
)

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: grammarOf('en'),
  fr: grammarOf('fr'),
  es: grammarOf('es'),
}

/** The grammar of a BCP 47 language; English where it has none. */
export function grammarFor(language: string | null | undefined): Grammar {
  const primary = (language ?? 'en').slice(0, 2)
  return primary === 'fr' || primary === 'es' ? GRAMMARS[primary] : GRAMMARS.en
}

/** The head whose last word is `tokens[at]`, the longest. Letter case is the caller's to judge. */
export function headAt(tokens: readonly Token[], at: number, grammar: Grammar): Head | undefined {
  const word = tokens[at]
  if (!word || word.shape === 'mark' || word.shape === 'number') return undefined
  const one = tokens[at - 1]
  const two = tokens[at - 2]
  if (one && one.shape !== 'mark' && grammar.compoundLasts.has(word.lower)) {
    const pair = `${one.lower} ${word.lower}`
    const triple = two && two.shape !== 'mark' ? grammar.heads.get(`${two.lower} ${pair}`) : undefined
    const found = triple ?? grammar.heads.get(pair)
    if (found) return found
  }
  return grammar.heads.get(word.lower)
}

/** The head whose first word is `tokens[at]`, the longest. */
export function headFrom(tokens: readonly Token[], at: number, grammar: Grammar): Head | undefined {
  if (!grammar.firsts.has(tokens[at]?.lower ?? '')) return undefined
  for (const length of [3, 2, 1]) {
    const head = headAt(tokens, at + length - 1, grammar)
    if (head?.length === length) return head
  }
  return undefined
}

const QUOTED = new Map<string, Head>(
  Object.entries(QUOTED_HEADS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, Head] => {
      const sort: Sort = { class: 'program', kind: programKind.parse(kind) }
      return [word, { word, sort, opens: false, weak: false, length: 1 }]
    }),
  ),
)

/** A head that only a name in quotation marks has: "app", "study". */
export function quotedHead(word: string): Head | undefined {
  return QUOTED.get(word)
}

/** True for a noun of laws, treaties and papers. */
export function isOtherHead(word: string): boolean {
  return OTHER.has(word)
}

/** True for a noun of persons and posts. */
export function isTitle(word: string): boolean {
  return TITLES.has(word)
}

/** A body that its bare capitalised word names: "Parliament". */
export function soleBody(word: string): Sort | undefined {
  return SOLE.get(word)
}

function grammarOf(language: Language): Grammar {
  const heads = new Map<string, Head>()
  const weakHeads = wordSet(WEAK_HEADS[language])
  const add = (sort: Sort, forms: string, opens: boolean): void => {
    for (const form of forms.split(/\s+/u).filter(Boolean)) {
      const word = form.replaceAll('_', ' ').replaceAll('’', "'")
      const parts = word.split(' ').length
      const length = parts === 3 ? 3 : parts === 2 ? 2 : 1
      heads.set(word, { word, sort, opens, weak: weakHeads.has(word), length })
      if (word.includes("'"))
        heads.set(word.replaceAll("'", '’'), { word, sort, opens, weak: weakHeads.has(word), length })
    }
  }
  for (const [place, list] of Object.entries(BODY_HEADS[language]))
    for (const [kind, forms] of Object.entries(list))
      add({ class: 'body', kind: bodyKind.parse(kind) }, forms, place === 'both')
  for (const [place, list] of Object.entries(PROGRAM_HEADS[language]))
    for (const [kind, forms] of Object.entries(list))
      add({ class: 'program', kind: programKind.parse(kind) }, forms, place === 'both')
  const prefixes = new Map<string, Sort>()
  for (const [kind, words] of Object.entries(PREFIX_HEADS[language]))
    for (const word of words.split(' ')) prefixes.set(word, { class: 'program', kind: programKind.parse(kind) })
  return {
    language,
    heads,
    firsts: new Set([...heads.keys()].map((word) => word.split(' ')[0] ?? '')),
    compoundLasts: new Set(
      [...heads.keys()].filter((word) => word.includes(' ')).map((word) => word.split(' ').at(-1) ?? ''),
    ),
    prefixes,
    inner: wordSet(INNER_WORDS[language]),
    complement: wordSet(COMPLEMENT_WORDS[language]),
    stops: wordSet(COMPLEMENT_STOPS[language]),
    adjectives: wordSet(ADJECTIVES[language]),
    adjectiveEndings: ADJECTIVE_ENDINGS[language].split(' ').filter(Boolean),
  }
}
