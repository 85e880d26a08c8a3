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

const VOWEL = /[aeiouy]/giu
const MIXED = /\p{L}[^\p{L}\p{M}\d.,:;/@_‘’'()&–—-]+\p{L}/u

/** Measures the words of a text. */
export function letterSigns(words: readonly string[]): LetterSigns {
  let [letters, vowels, counted, mixed, long, single] = [0, 0, 0, 0, 0, 0]
  for (const word of words) {
    if (word.includes('://') || word.includes('www.')) continue
    counted++
    const plain = isAscii(word) ? word : word.normalize('NFD')
    for (let at = 0; at < plain.length; at++) if (isLatin(plain.charCodeAt(at))) letters++
    vowels += plain.match(VOWEL)?.length ?? 0
    if (word.length === 1 && isLatin(word.charCodeAt(0))) single++
    if (word.length >= 4 && MIXED.test(word)) mixed++
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

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

function isLatin(code: number): boolean {
  return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b)
}
