import type { PageContent, Word } from '../pdf/page.ts'

/** Of the apostrophes of a document, this share must be curly for all to be: OCR often reads a curly one as straight, not the other way. */
const CURLY = 0.1

/** OCR is sure of a word above this confidence; a word that it is sure of is never changed for one of the document's. */
const SURE = 0.9

/** What one shape is taken for in small or worn type, both ways. No figures: a number is never guessed (but for 88 where a section mark must stand). */
const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['nn', 'm'],
  ['ni', 'm'],
  ['cl', 'd'],
  ['li', 'h'],
  ['ri', 'n'],
  ['ii', 'n'],
  ['vv', 'w'],
  ['c', 'o'],
  ['c', 'e'],
  ['e', 'o'],
  ['u', 'n'],
  ['l', 'i'],
  ['l', 't'],
  ['f', 't'],
  ['e', 'é'],
]

/** The pages with OCR's slips mended where the text leaves no doubt. What the page shows stays in the word's `printed`. */
export function mendPages(pages: readonly PageContent[]): PageContent[] {
  const words = pages.flatMap((page) => (page.confidence === undefined ? [] : page.words))
  const straight = words.filter(({ text }) => /\p{L}'\p{L}/u.test(text)).length
  const curly = words.filter(({ text }) => /\p{L}’\p{L}/u.test(text)).length
  const apostrophes = straight > 0 && curly > CURLY * (straight + curly)
  const known = knownWords(words)
  const mended = (page: PageContent): Word[] =>
    page.words.map((word, at) => {
      const text = [
        (own: string) => (apostrophes ? own.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : own),
        (own: string) => (isFirst(page.words, at) ? romanNumber(own, page.words[at + 1]?.text ?? '') : own),
        (own: string) => sectionSign(own, page.words[at - 1]?.text ?? '', page.words[at + 1]?.text ?? ''),
        (own: string) => lookAlike(own, word.confidence ?? 1, known),
      ].reduce((own, step) => step(own), word.text)
      return text === word.text ? word : { ...word, text, printed: word.printed ?? word.text }
    })
  return pages.map((page) => (page.confidence === undefined ? page : { ...page, words: mended(page) }))
}

/** True for the first word of its line. */
function isFirst(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === false
}

/** "IT." and "Il." before a capital at the beginning of a line are the number two, "ITT." is three. */
function romanNumber(text: string, next: string): string {
  return /^(?=.*I)[Il1T|]{2,3}\.$/u.test(text) && /^\p{Lu}/u.test(next) ? `${'I'.repeat(text.length - 1)}.` : text
}

/** A section sign looks like an eight: after the name of a code, before a number, it is no number. */
function sectionSign(text: string, before: string, next: string): string {
  return /^(?:[8S$]|88|SS|\$\$)$/u.test(text) && /^(?:U\.S\.C\.|C\.F\.R\.|Code)$/u.test(before) && /^\d/u.test(next)
    ? '§'.repeat(text.length)
    : text
}

/** How often each word, in small letters, stands in the text as OCR is sure of it. */
function knownWords(words: readonly Word[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const { text, confidence = 1 } of words) {
    if (confidence < SURE) continue
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) known.set(word, (known.get(word) ?? 0) + 1)
  }
  return known
}

/** A word that OCR is not sure of and that the text has nowhere else becomes the one that it has, if one look-alike parts them. */
function lookAlike(text: string, confidence: number, known: ReadonlyMap<string, number>): string {
  const bare = /^(?<before>\P{L}*)(?<word>\p{L}{4,40})(?<after>\P{L}*)$/u.exec(text)?.groups
  const word = bare?.['word']
  if (word === undefined) return text
  // No word begins with three of one letter: a capital I stands there.
  if (/^l{3}/u.test(word)) return `${bare?.['before']}I${word.slice(1)}${bare?.['after']}`
  if (confidence >= SURE || known.has(word.toLowerCase())) return text
  const found = new Set(variants(word).filter((other) => known.has(other.toLowerCase())))
  const [only] = found
  return found.size === 1 && only !== undefined ? `${bare?.['before']}${only}${bare?.['after']}` : text
}

/** The word with one shape in it taken for its look-alike. */
function variants(word: string): string[] {
  const pairs = LOOK_ALIKE.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
  return pairs.flatMap(([from, to]) => {
    const out: string[] = []
    for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
      out.push(word.slice(0, at) + to + word.slice(at + from.length))
    return out
  })
}
