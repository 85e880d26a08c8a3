import { fold } from '../common/fold.ts'
import { NUMBER_WORDS, NUMBERED_PARTS } from './lists/heading-words.ts'

/**
 * One way to read the number at the start of a block. A number may have several: "C." is a letter and a hundred,
 * "i." a letter and a one. Which holds, the sequence of all headings decides.
 */
export interface Reading {
  /** Numbering family: numbers of one family count on from each other. */
  readonly family: string
  /** Its values from the highest to the lowest: "2.3.1" is [2, 3, 1], "II." is [2]. */
  readonly path: readonly number[]
  /** The last value that it covers: 4 for "Articles 1 to 4"; else its own last value. */
  readonly through: number
  /** Rank of the family where nothing else tells: lower ranks stand higher in the tree. */
  readonly order: number
  /** The number as printed, without brackets or a stop behind it ("2.3.1", "II", "Article 5"). */
  readonly printed: string
  /** Offset in the block's text where its words begin. */
  readonly contentStart: number
  /** True for the marks that items of lists have: "(a)", "i)", "1)". */
  readonly listLike: boolean
  /** True where only a space parts the number from the words. */
  readonly bare: boolean
  /** The word before the number ("article"); null for a number alone. */
  readonly part: keyof typeof NUMBERED_PARTS | null
}

const PARTS: ReadonlyMap<string, keyof typeof NUMBERED_PARTS> = new Map(
  Object.entries(NUMBERED_PARTS).flatMap(([part, { words }]) =>
    words.flatMap((word) => (isPart(part) ? [[word, part] as const] : [])),
  ),
)

function isPart(name: string): name is keyof typeof NUMBERED_PARTS {
  return name in NUMBERED_PARTS
}

const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  Object.entries(NUMBER_WORDS).flatMap(([value, words]) => words.map((word) => [word, Number(value)] as const)),
)

/** Ranks of the families of bare numbers, behind those of NUMBERED_PARTS. */
const ORDER = { roman: 10, letter: 11, decimal: 12, item: 13 }

// Part I · Chapter Two. · Articles 1 to 4 · Section 3 – · Sección 2ª · CHAPITRE 1er
const PART_FIRST =
  /^(?<word>\p{Lu}[\p{L}-]{2,14})\.? (?:(?:n[o°º]|núm|num|n)\.? ?)?(?<number>\d{1,3}(?:[ªº°]|ère|ème|er|re|ra|da|ta|[aoe]|st|nd|rd|th)?(?!\p{L})|[IVXLC]{1,7}|\p{Lu}|\p{L}{2,10})(?<more>(?: ?(?:,|-|–|to|à|a|al|and|et|y) ?\d{1,3}){0,6})(?<stop> ?[.:)–—-]{1,2})?(?= |$)/du

// Première partie · PRIMERA PARTE · 2e partie
const NUMBER_FIRST =
  /^(?<number>\p{Lu}\p{L}{2,9}|\d{1,2}(?:[ªº°]|ère|ème|re|e|ra|da|a|st|nd|rd|th)) (?<word>\p{L}{4,8})(?<stop> ?[.:–—-]{1,2})?(?= |$)/du

// 2.3.1 · II.1. · A.2) · 4. · (iv) · b) · III – ; also against its words, as some conversions of Word print them: "A.Health", "b)Los"
const NUMBER =
  /^(?<open>\()?(?<first>\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}|\p{L})(?<rest>(?:\.(?:\d{1,3}|\p{Lu}(?!\p{L}))){0,5})(?<stop>[.)°º]{1,2}[–—-]?(?:(?= )|(?=["“«¿¡]?\p{Lu}[\p{Ll} ])|(?<=\))(?=\p{L}\p{Ll}))| ?[–—:-](?= ))?(?= |(?<=[.)]).)/du

/** How the number at the start of a block's text may be read; most likely first. */
export function readingsOf(text: string): Reading[] {
  const head = text.slice(0, 60)
  return partReading(head) ?? numberReadings(head)
}

function partReading(head: string): Reading[] | undefined {
  const first = PART_FIRST.exec(head)
  const match = first && PARTS.has(fold(first.groups?.['word'] ?? '')) ? first : NUMBER_FIRST.exec(head)
  const { word = '', number = '', stop = '', more = '' } = match?.groups ?? {}
  const part = PARTS.get(fold(word))
  if (!match || !part) return undefined
  const contentStart = afterSpace(head, match[0].length)
  // "Article 92 of the Act provides" is prose: words that go on in small letters belong to the number.
  if (!stop && /^\p{Ll}/u.test(head.slice(contentStart))) return undefined
  const values = valuesOf(number)
  const last = /\d{1,3}$/u.exec(more)?.[0]
  return values.map(({ kind, value }) => ({
    // "Article premier" and "Article 2" count on from each other.
    family: `${part} ${kind === 'word' ? 'decimal' : kind}`,
    path: [value],
    through: last === undefined ? value : Math.max(value, Number(last)),
    order: NUMBERED_PARTS[part].order,
    printed: match[0].slice(0, match[0].length - stop.length),
    contentStart,
    listLike: false,
    bare: false,
    part,
  }))
}

function numberReadings(head: string): Reading[] {
  const match = NUMBER.exec(head)
  const { open = '', first = '', rest = '', stop = '' } = match?.groups ?? {}
  if (!match) return []
  const closed = stop.includes(')')
  if (open && !closed) return []
  // "U.S. Submission" is no number: letters come behind numerals alone.
  if (/\p{L}/u.test(rest) && !/^[\dIVX]/u.test(first)) return []
  const bare = stop === ''
  const deeper = rest
    .split('.')
    .slice(1)
    .map((part) => (/\d/u.test(part) ? Number(part) : letterValue(part)))
  // A letter or a small roman alone is a word ("A framework", "i agree").
  if (bare && deeper.length === 0 && !/^(?:\d|[IVXLC]{2})/u.test(first) && first !== 'I') return []
  const brackets = open && closed ? '()' : closed ? ')' : ''
  return valuesOf(first).map(({ kind, value }) => ({
    family: `${kind}${brackets}`,
    path: [value, ...deeper],
    through: deeper.at(-1) ?? value,
    order: orderOf(kind, brackets !== ''),
    printed: first + rest,
    contentStart: afterSpace(head, match[0].length),
    listLike: brackets !== '' || (kind !== 'decimal' && first === first.toLowerCase()),
    bare,
    part: null,
  }))
}

// Small letters and numerals stand under decimals; capital ones above.
function orderOf(kind: string, brackets: boolean): number {
  if (brackets || kind.endsWith('small')) return ORDER.item
  if (kind.startsWith('roman')) return ORDER.roman
  return kind === 'decimal' ? ORDER.decimal : ORDER.letter
}

interface Value {
  readonly kind: string
  readonly value: number
}

function valuesOf(number: string): Value[] {
  if (/^\d/u.test(number)) return [{ kind: 'decimal', value: Number.parseInt(number, 10) }]
  const values: Value[] = []
  const size = number === number.toLowerCase() ? 'small' : 'capital'
  const roman = romanValue(number.toUpperCase())
  if (roman !== null) values.push({ kind: `roman ${size}`, value: roman })
  if (/^[a-z]$/iu.test(number)) values.push({ kind: `letter ${size}`, value: letterValue(number) })
  const word = WORD_VALUES.get(fold(number))
  if (word !== undefined) values.push({ kind: 'word', value: word })
  return values
}

function letterValue(letter: string): number {
  return letter.toUpperCase().charCodeAt(0) - 64
}

const ROMAN = { I: 1, V: 5, X: 10, L: 50, C: 100 } as const

/** Value of a well-formed roman number up to 100; null for others ("IIX", "CIVIL"). */
export function romanValue(number: string): number | null {
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(number)) return number === 'C' ? 100 : null
  let value = 0
  let before = 0
  for (const letter of [...number].reverse()) {
    const digit = ROMAN[letter === 'I' || letter === 'V' || letter === 'X' || letter === 'L' ? letter : 'C']
    value += digit < before ? -digit : digit
    before = Math.max(before, digit)
  }
  return value > 0 ? value : null
}

function afterSpace(head: string, offset: number): number {
  return head[offset] === ' ' ? offset + 1 : offset
}
