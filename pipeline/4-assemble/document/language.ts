import { franc } from 'franc'
import { iso6393To1 } from 'iso-639-3'

/** Shortest text on which a language is decided, in UTF-16 code units: below it trigrams are guesswork. */
export const SHORTEST_SAMPLE = 200

// Six official languages of the United Nations and Portuguese and German: what submissions are written in, whoever sends them.
const COMMON = ['eng', 'fra', 'spa', 'por', 'arb', 'rus', 'cmn', 'deu']

/**
 * Language of a text, BCP 47, or null where it is too short or undecided.
 * The country's own languages join the common ones as candidates, and no others: Malay and Indonesian, say, cannot be told apart by trigrams.
 */
export function languageOf(text: string, countryLanguages: readonly string[]): string | null {
  const sample = text.slice(0, 4000)
  if (sample.length < SHORTEST_SAMPLE) return null
  return bcp47(franc(sample, { only: [...COMMON, ...countryLanguages] }))
}

/** BCP 47 code of an ISO 639-3 one: the two-letter code where there is one. Null for `und`. */
export function bcp47(code: string): string | null {
  if (code === 'und') return null
  if (code === 'arb') return 'ar'
  if (code === 'cmn') return 'zh'
  return iso6393To1[code] ?? code
}

/**
 * The commonest function words of the languages that most submissions are in: a stretch that is full of them needs no
 * trigrams. Source: frequency lists of the Leipzig Corpora Collection.
 */
const FUNCTION_WORDS: Readonly<Record<string, RegExp>> = {
  en: / (?:the|of|and|to|in) /gu,
  fr: / (?:de|la|le|les|des|et) /gu,
  es: / (?:de|la|el|los|las|y|en) /gu,
}

// Share of function words, one in so many characters, at which a stretch is surely of that language.
const CHARACTERS_A_WORD = 40

/** Language of a section, BCP 47, or null where it is undecided or too short: the document's own is tried first, cheaply. */
export function sectionLanguage(
  text: string,
  documentLanguage: string | null,
  countryLanguages: readonly string[],
): string | null {
  if (text.length < SHORTEST_SAMPLE) return null
  return documentLanguage !== null && fullOf(text) === documentLanguage
    ? documentLanguage
    : languageOf(text, countryLanguages)
}

// The language whose function words the text is full of; French and Spanish share some, so the most of them decide.
function fullOf(text: string): string | null {
  const counts = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
    language,
    count: text.match(words)?.length ?? 0,
  }))
  counts.sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (!first || first.count === second?.count || first.count * CHARACTERS_A_WORD < text.length) return null
  return first.language
}
