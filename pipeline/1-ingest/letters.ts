/** Signs, found without any dictionary, that a text's characters are not the ones that the page shows. */
export interface LetterSigns {
  /** Letters do not form words of any language in Latin script: too few vowels, or signs in the middle of most words. */
  readonly scrambled: boolean
  /** Many words are set together, or torn into single letters. */
  readonly misspaced: boolean
}

/** Fewer letters or words than this say nothing. */
const LEAST = { letters: 200, words: 30 } as const
/** Share of vowels in Latin letters: 0.37 to 0.50 in the languages of Europe, Indonesian, Swahili, Turkish, Vietnamese. */
const VOWELS = { least: 0.27, most: 0.68 } as const
/** No language in Latin, Greek or Cyrillic script has many words longer than this. */
const LONG = 26
/** Above these shares of words the signs count. */
const SHARES = { mixed: 0.4, long: 0.04, single: 0.45 } as const

const VOWELS_LOWER = new Set([...'aeiouy'].map((letter) => letter.charCodeAt(0)))
const ADDRESS = /:\/\/|www\./u
const MIXED = /\p{L}[^\p{L}\p{M}\d.,:;/@_‘’'()&–—-]+\p{L}/u

/** Measures the words of a text. */
export function letterSigns(words: readonly string[]): LetterSigns {
  let [letters, vowels, counted, mixed, long, single] = [0, 0, 0, 0, 0, 0]
  for (const word of words) {
    if (ADDRESS.test(word)) continue
    counted++
    const inner = count(word)
    letters += inner.letters
    vowels += inner.vowels
    if (word.length === 1 && inner.letters === 1) single++
    if (word.length >= 4 && !inner.plain && MIXED.test(word)) mixed++
    if (word.length > LONG && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{26}/u.test(word)) long++
  }
  if (counted < LEAST.words) return { scrambled: false, misspaced: false }
  const share = vowels / Math.max(1, letters)
  return {
    scrambled:
      mixed > SHARES.mixed * counted || (letters >= LEAST.letters && (share < VOWELS.least || share > VOWELS.most)),
    misspaced: long > SHARES.long * counted || single > SHARES.single * counted,
  }
}

/** Latin letters and vowels of a word, accents taken off; plain where nothing else stands in it. */
function count(word: string): { readonly letters: number; readonly vowels: number; readonly plain: boolean } {
  let [letters, vowels] = [0, 0]
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code > 0x7f) return { ...count(word.normalize('NFD').replaceAll(/[^ -~]/gu, '')), plain: false }
    const lower = code | 0x20
    if (lower < 0x61 || lower > 0x7a || code < 0x41) continue
    letters++
    if (VOWELS_LOWER.has(lower)) vowels++
  }
  return { letters, vowels, plain: letters === word.length }
}
