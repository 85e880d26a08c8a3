import { fold, singular, squeeze, wordsOf } from './words.ts'

/** Ordinals and Roman numerals as numbers: a third plan is not a fourth one. English, French, Spanish; public knowledge, written 2026-11. */
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'first premier premiere primer primera primero 1st 1er i',
    'second deuxieme seconde segundo segunda 2nd 2e ii',
    'third troisieme tercer tercera tercero 3rd 3e iii',
    'fourth quatrieme cuarto cuarta 4th 4e iv',
    'fifth cinquieme quinto quinta 5th 5e v',
    'sixth sixieme sexto sexta 6th 6e vi',
    'seventh septieme septimo septima 7th 7e vii',
    'eighth huitieme octavo octava 8th 8e viii',
    'ninth neuvieme noveno novena 9th 9e ix',
    'tenth dixieme decimo decima 10th 10e x',
    'eleventh onzieme undecimo 11th 11e xi',
    'twelfth douzieme duodecimo 12th 12e xii',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1])),
)

/** Words that end the head of a name: what follows them only narrows it ("Ministry | of Education"). */
const LINKS = new Set(
  'of for on in and to at by with against du des de d pour contre sur y para por sobre del'.split(' '),
)
const SMALL = new Set(
  'a an the of for on in and to at by with le la les l un une des du de d et ou pour sur en au aux dans el los las del y para por con e s'.split(
    ' ',
  ),
)

/** A name taken apart: its words without articles and years, its years, and the numbers that tell one of a row from the next. */
export interface Name {
  /** Content words, singular, in order. */
  readonly words: readonly string[]
  /** All letters of those words: "help line" and "helpline" are one. */
  readonly key: string
  readonly years: string
  readonly ordinals: string
  /** What sort of thing it is ("plan", "committee"): the last word before a preposition; the first in French and Spanish. */
  readonly head: string | null
}

/** Takes a name apart. What stands in brackets, an acronym or years, is not part of the words. */
export function parseName(name: string, nounFirst = false): Name {
  const years = (name.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).join('-')
  const bare = name.replace(/\([^()]*\)/gu, ' ').replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, ' ')
  const all = wordsOf(bare)
  const ordinals = all.flatMap((word, i) => ordinal(word, i)).join('-')
  const words = all.filter((word, i) => !SMALL.has(word) && !ordinal(word, i).length).map(singular)
  const stop = all.findIndex((word, i) => i > 0 && LINKS.has(word))
  const core = (stop > 0 ? all.slice(0, stop) : all).filter((word, i) => !SMALL.has(word) && !ordinal(word, i).length)
  const head = (nounFirst ? core[0] : core.at(-1)) ?? null
  return {
    words,
    key: `${words.join('')}${ordinals && `#${ordinals}`}`,
    years,
    ordinals,
    head: head === null ? null : singular(head),
  }
}

function ordinal(word: string, index: number): number[] {
  if (/^\d+$/u.test(word)) return [Number(word)]
  // A lone letter is a numeral only behind other words ("Phase I").
  if (word.length === 1 && index === 0) return []
  const number = ORDINALS[word]
  return number === undefined ? [] : [number]
}

/** An acronym as a key: "U.N.D.P." and "UNDP" are one. */
export function acronymKey(acronym: string): string {
  return squeeze(acronym)
}

/** True for a name that is an acronym itself: short, mostly capitals. */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '')
  const capitals = name.replace(/[^\p{Lu}]/gu, '')
  return (
    letters.length >= 2 && letters.length <= 10 && !/\s/u.test(name.trim()) && capitals.length / letters.length > 0.6
  )
}

/** Folded words without what only introduces a name, for a search in running text. */
export function searchForm(name: string): string {
  return fold(name.replace(/\([^()]*\)/gu, ' '))
    .replace(/^(?:the|le|la|les|l'|el|los|las)\s+/u, '')
    .trim()
}

/** Words as names are compared by: singular, without articles and prepositions. */
export function nameWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !SMALL.has(word))
    .map(singular)
}
