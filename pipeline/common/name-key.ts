import { isPeople, isPlace } from './places.ts'

/** Spellings that differ between English of the United Kingdom and the United States, on singulars. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    programme: 'program',
    centre: 'center',
    labour: 'labor',
    organisation: 'organization',
    defence: 'defense',
    childrens: 'children',
    womens: 'women',
    mens: 'men',
    peoples: 'people',
  }),
)
const FILLERS = new Set(
  'the of and for on in to against with from or a an at by & de du des d la le les l et pour contre sur en au aux del los las el y e para al por con'.split(
    ' ',
  ),
)

/** Articles, conjunctions and prepositions of names, in lower case. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word)
}

const ASCII = /^[ -~]*$/u

/** The words of a name that tell it from others: lower case, without articles and prepositions, plurals and possessives as singulars. */
export function nameWords(name: string): string[] {
  const letters = ASCII.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  const plain = letters
    .toLowerCase()
    .replace(/\bu\.s\.(?:a\.)?|\bunited states(?: of america)?\b/gu, 'us')
    .replace(/\bunited nations\b/gu, 'un')
    .replace(/[’']s?(?![\p{L}])/gu, '')
    .replace(/\btask forces?\b|\btaskforces?\b/gu, 'taskforce')
    .replace(/\b(?<what>tip|help) lines?\b/gu, '$<what>line')
  const words = plain.match(/\p{L}[\p{L}\p{N}]*|\p{N}+/gu) ?? []
  return words.filter((word) => !FILLERS.has(word)).map(singular)
}

function singular(word: string): string {
  const known = SPELLINGS.get(word)
  if (known) return known
  if (!/[^su]s$/u.test(word) || word.length < 4) return word
  const stem = word.endsWith('ies') && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return SPELLINGS.get(stem) ?? stem
}

/** The key under which forms of one name meet: its words in an order that does not tell "Department of Justice" from "Justice Department". */
export function nameKey(name: string): string {
  return [...nameWords(name)].sort().join(' ')
}

/** Words that say of which country or organisation a name is, and so may be left out: "U.S.", "Malian", "Mali", "UN". */
export function isOwnerWord(word: string): boolean {
  return word === 'us' || word === 'un' || isPeople(word) || isPlace(word)
}
