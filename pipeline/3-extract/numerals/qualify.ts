import type { Qualifier } from '../../../schemas/index.ts'
import { PENALTY_NOUNS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from '../lists/qualifier-phrases.ts'
import { type Language, wordSets } from './language.ts'
import type { Reading } from './numerals.ts'
import type { Token } from './tokens.ts'

/** A qualifier with the token index where its phrase begins (before the number) or ends (behind it). */
export interface Qualified {
  readonly qualifier: Qualifier
  readonly at: number
}

interface Phrase {
  readonly words: readonly string[]
  readonly qualifier: Qualifier
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>

const QUALIFIER_KINDS = ['exact', 'about', 'over', 'under', 'at-least', 'at-most', 'between', 'up-to'] as const
const FILLERS = wordSets(PENALTY_NOUNS)

const BEFORE: Record<Language, Phrases> = phrasesBy(QUALIFIERS_BEFORE, (words) => words.at(-1) ?? '')
const AFTER: Record<Language, Phrases> = phrasesBy(QUALIFIERS_AFTER, (words) => words[0] ?? '')

type Lists = Readonly<Record<Language, Partial<Record<Qualifier, readonly string[]>>>>

/** "menos de" also as "menos del", "plus de" as "plus des": the preposition with an article. */
function contracted(text: string): readonly string[] {
  return /\p{L} de$/u.test(text) ? [text, `${text}l`, `${text}s`] : [text]
}

/** Phrases by the word that stands next to the number, longest first. */
function phrasesBy(lists: Lists, key: (words: readonly string[]) => string): Record<Language, Phrases> {
  const of = (list: Partial<Record<Qualifier, readonly string[]>>): Phrases => {
    const phrases = QUALIFIER_KINDS.flatMap((qualifier) =>
      (list[qualifier] ?? []).flatMap(contracted).map((text) => ({
        words: text.replace(/([’'])(?=\p{L})/gu, '$1 ').split(' '),
        qualifier,
      })),
    )
    const byWord = new Map<string, Phrase[]>()
    for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length))
      byWord.set(key(phrase.words), [...(byWord.get(key(phrase.words)) ?? []), phrase])
    return byWord
  }
  return { en: of(lists.en), fr: of(lists.fr), es: of(lists.es) }
}

const ARTICLES = { fr: /^(?:la|le|les|l’|l'|une?)$/u, es: /^(?:un|una|el|la|los|las)$/u } as const

/** The qualifying phrase that ends right before token `at`, or is parted from it by a noun of punishment ("a maximum term of"). */
export function qualifierBefore({ tokens, language }: Reading, at: number): Qualified | null {
  const direct = endingAt(tokens, at, BEFORE[language])
  if (direct) return direct
  const behindArticle =
    language !== 'en' && ARTICLES[language].test(tokens[at - 1]?.lower ?? '')
      ? endingAt(tokens, at - 1, BEFORE[language])
      : null
  if (behindArticle && behindArticle.qualifier !== 'up-to') return behindArticle
  // "nearly a 50 percent rise": not "about a 15-year-old girl".
  if (
    language === 'en' &&
    /^an?$/u.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:nearly|almost|roughly|approximately|than)$/u.test(tokens[at - 2]?.lower ?? '')
  )
    return endingAt(tokens, at - 1, BEFORE.en)
  let from = at
  for (let steps = 0; steps < 5 && FILLERS[language].has(tokens[from - 1]?.lower ?? ''); steps++) {
    from--
    const parted = endingAt(tokens, from, BEFORE[language])
    if (
      parted &&
      /^at-(?:least|most)$/u.test(parted.qualifier) &&
      /^(?:m[aá]xim|minim|mínim)/u.test(tokens[from - 1]?.lower ?? '')
    )
      return parted
    if (/^(?:maximale?|minimale?|máxima|mínima|máximo|mínimo)$/u.test(tokens[from - 1]?.lower ?? ''))
      return { qualifier: /^m[aá]x/u.test(tokens[from - 1]?.lower ?? '') ? 'at-most' : 'at-least', at: from - 1 }
  }
  return null
}

function endingAt(tokens: readonly Token[], at: number, phrases: Phrases): Qualified | null {
  const last = tokens[at - 1]
  if (last?.kind !== 'word') return null
  for (const { words, qualifier } of phrases.get(last.lower) ?? []) {
    const from = at - words.length
    if (from < 0 || !words.every((word, index) => tokens[from + index]?.lower === word)) continue
    // "s’articule autour de trois axes": what it turns on.
    if (words[0] === 'autour' && /articul|centré|organis|structur/u.test(tokens[from - 1]?.lower ?? '')) return null
    // "twice as many as 10 years ago" compares.
    if (words[0] === 'as' && /^(?:twice|thrice|times|half)$/u.test(tokens[from - 1]?.lower ?? '')) return null
    return { qualifier, at: from }
  }
  return null
}

/** The qualifying phrase that starts at token `at`: "or older", "mandatory minimum". */
export function qualifierBehind({ tokens, language }: Reading, at: number): Qualified | null {
  for (const { words, qualifier } of AFTER[language].get(tokens[at]?.lower ?? '') ?? []) {
    const end = at + words.length
    if (!words.every((word, index) => tokens[at + index]?.lower === word)) continue
    // "62 % et plus de 61 %", "5 and over 30": the words qualify the next number.
    const next = tokens[end]
    if (words.length > 1 && (next?.kind === 'number' || /^(?:than|de|d’|d'|que)$/u.test(next?.lower ?? ''))) continue
    return { qualifier, at: end }
  }
  return null
}
