import { countryAt, countryWords } from './countries.ts'
import { matchAt } from './match-at.ts'

const AFTER = /(?:,| \(|['’]s)? ?(?:of|in|de la|del|des|du|de|d['’]|au|en) (?:the )?|,? ?\(/uy
const BEFORE = /(?<![\p{L}])(?<word>\p{Lu}[\p{L}.’'-]{0,24})(?:['’]s)? (?:\p{L}{1,16} )?$/u
const IN = /(?<![\p{L}])(?:[Ii]n|[Ee]n|[Aa]u|[Aa]ux|[Ff]or) (?:the |la |el |los |las )?(?=\p{Lu})/gu
/** How far back a sentence is read at most. */
const SENTENCE = 280
const SENTENCE_END = /(?<!\b(?:[Nn]os?|[Aa]rts?|Cap|núm|ss?))[.;!?]\s/gu

/**
 * The country whose law it is, where the text next to `start..end` names one: "Peru's ‸Penal Code‸", "‸Penal Code‸ of Peru",
 * "in Benin … the ‸Family Code‸". Null where it names none.
 */
export function countryOfLaw(text: string, start: number, end: number, own: string | null): string | null {
  const { adjectives, names } = countryWords()
  const word = BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups?.['word']?.replace(/['’]s$/u, '')
  const before = word === undefined ? undefined : (adjectives.get(word) ?? names.get(word))
  if (before) return before
  const link = matchAt(AFTER, text, end)
  const after = link && countryAt(text, end + link[0].length)
  if (after) return after.code
  return countryEarlier(text, start, own)
}

/** "In Benin USAID helped promote the ‸Family Code": the last other country that the sentence places itself in. */
function countryEarlier(text: string, start: number, own: string | null): string | null {
  let from = Math.max(0, start - SENTENCE)
  for (const match of text.slice(from, start).matchAll(SENTENCE_END))
    from = Math.max(from, Math.max(0, start - SENTENCE) + match.index + 2)
  let found: string | null = null
  for (const match of text.slice(from, start).matchAll(IN)) {
    const country = countryAt(text, from + match.index + match[0].length)
    if (country && country.code !== own) found = country.code
  }
  return found
}
