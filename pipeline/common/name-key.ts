/** Spellings that differ between English of the United Kingdom and the United States, on stems. */
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
    taskforce: 'task-force',
    usa: 'us',
  }),
)
const FILLERS = new Set(
  'the of and for on in to against with from or a an at by & de du des d la le les l et pour contre sur en au aux del los las el y e para al por con'.split(
    ' ',
  ),
)

/** The words of a name that tell it from others: lower case, without articles and prepositions, plurals and possessives as singulars. */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/u\.s\.(?:a\.)?|united states(?: of america)?/gu, 'us')
    .replace(/[’']s?(?![\p{L}])/gu, '')
    .replace(/task forces?|taskforces?/gu, 'task-force')
    .replace(/tip lines?/gu, 'tipline')
    .replace(/help lines?/gu, 'helpline')
  const words = plain.match(/\p{L}[\p{L}\p{N}]*(?:-force)?|\p{N}+/gu) ?? []
  return words.filter((word) => !FILLERS.has(word)).map(stem)
}

function stem(word: string): string {
  const known = SPELLINGS.get(word)
  if (known) return known
  const singular =
    /[^su]s$/u.test(word) && word.length > 3
      ? word.endsWith('ies') && word.length > 5
        ? `${word.slice(0, -3)}y`
        : word.slice(0, -1)
      : word
  return SPELLINGS.get(singular) ?? singular
}

/** The key under which forms of one name meet: its words in an order that does not tell "Department of Justice" from "Justice Department". */
export function nameKey(name: string): string {
  return nameWords(name).sort().join(' ')
}
