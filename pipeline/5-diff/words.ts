import { STOP_WORDS } from './stop-words.ts'

/** Lower case without accents, ligatures and compatibility forms, so that two printings of a word are one. */
export function fold(text: string): string {
  // Most text needs no more than this.
  if (/^[\n\t -_a-~]*$/u.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/gu, "'")
    .toLowerCase()
}

/** Letters and digits alone: what is left when spacing, hyphens, quotation marks and case do not count. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}%]/gu, '')
}

/** Folded words and numbers in order, possessives and superscript note marks dropped. */
export function wordsOf(text: string): string[] {
  const plain = fold(text.replace(/[\u00b9\u00b2\u00b3\u2070-\u209f]+/gu, ' ')).replace(/'s(?![\p{L}\p{N}])/gu, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** British endings and their American forms; a pair is printing, not a change: organisation, labour, programme, centre, defence. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:ation|ations|e|es|ed|ing)$)/u, 'iz'],
  [/our(?=(?:s|ed|ing|al|able)?$)/u, 'or'],
  [/gramme(?=s?$)/u, 'gram'],
  [/ntre(?=s?$)/u, 'nter'],
  [/ence(?=s?$)/u, 'ense'],
]

function american(word: string): string {
  if (word.length < 6) return word
  const rule = SPELLINGS.find(([ending]) => ending.test(word))
  return rule ? word.replace(rule[0], rule[1]) : word
}

/** A word without its plural ending and in one spelling, good for English, French and Spanish alike: agencies and agency, lois and loi. */
export function singular(word: string): string {
  return american(withoutPlural(word))
}

function withoutPlural(word: string): string {
  if (word.length < 4) return word
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  if (/(?:ss|us|is)$/u.test(word)) return word
  if (/aux$/u.test(word)) return `${word.slice(0, -3)}al`
  return /s$/u.test(word) ? word.slice(0, -1) : word
}

/** Letters of a stem. */
export const STEM = 6

/** Stems of content words: the first six letters of the singular, so that trained and training, or inspection and inspector, meet. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word) && !/^\p{N}+$/u.test(word))
    .map((word) => singular(word).slice(0, STEM))
}

/** Content words of a noun phrase in order, singular; numbers are kept where `numbers` is true (row labels: "5 to 14"). */
export function termsOf(text: string, numbers = false): string[] {
  return wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word) && (numbers || !/^\p{N}+$/u.test(word)))
    .map(singular)
}

/** Words with those that the other list has but for a slip of the pen written as there: "discirmination", "goverment". */
export function withoutSlips(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  const open = others.filter((other) => !words.includes(other))
  return words.map((word) => (known.has(word) ? word : (open.find((other) => isSlip(word, other)) ?? word)))
}

/** Letters of a word in which a slip is told from another word. */
const SLIP = 7

/** True where two letters beside each other changed places, or one letter inside is missing. The ends of a word tell other words. */
function isSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (short.length < SLIP || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  if (at === 0 || at >= short.length - 1) return false
  const rest = long.slice(at + 1)
  if (long.length > short.length) return rest === short.slice(at) && rest.length > 1
  return long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
}

/** Dice coefficient of the character trigrams of two squeezed strings: 0 nothing in common, 1 the same. */
export function trigramDice(a: string, b: string): number {
  const grams = (text: string) => {
    const padded = `  ${squeeze(text)} `
    return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3)))
  }
  const [left, right] = [grams(a), grams(b)]
  const shared = [...left].filter((gram) => right.has(gram)).length
  return left.size + right.size ? (2 * shared) / (left.size + right.size) : 0
}
