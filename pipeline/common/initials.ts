import { isFiller } from './name-key.ts'

/** The letters by which a name may be called: initials of its content words, and of all its words; none for names of fewer than three. */
export function initialsOf(name: string): readonly string[] {
  const words = name.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []
  const content = words.filter((word) => !isFiller(word.toLowerCase()))
  return [content, words]
    .filter(({ length }) => length > 2)
    .map((list) =>
      list
        .map((word) => word.slice(0, 1))
        .join('')
        .normalize('NFD')
        .replace(/\P{L}/gu, '')
        .toUpperCase(),
    )
}
