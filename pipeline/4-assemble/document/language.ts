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
