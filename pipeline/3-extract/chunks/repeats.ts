import { once } from '../../common/memo.ts'
import type { Context } from '../context.ts'
import { namesOf } from './document.ts'
import type { Sort } from './grammar.ts'
import { tokensOf } from './tokens.ts'

/** A form in which a name that was given before may come again. */
export interface Repeat {
  readonly words: readonly string[]
  /** Its words must be capitalised. */
  readonly capital: boolean
  readonly sort: Sort
  readonly name: string
  readonly head: string | null
}

const LEAST_WORDS = 3

/**
 * Forms of the programs of a document by first word, longest first: the full name in any case, where it has three words; and the
 * capitals before a head in lower case, where they are not a common phrase of the document ("trafficking in persons").
 */
export const repeatsOf = once((context: Context): ReadonlyMap<string, readonly Repeat[]> => {
  const repeats = new Map<string, Repeat[]>()
  const known = new Set<string>()
  for (const chunks of namesOf(context).chunks.values()) {
    for (const { sort, name, head, aliases } of chunks) {
      if (sort.class !== 'program') continue
      for (const form of [name, ...aliases]) {
        const words = tokensOf(form, 0)
          .filter(({ shape }) => shape !== 'mark')
          .map(({ lower }) => lower)
        const key = words.join(' ')
        const whole = head !== null && key.endsWith(head)
        const first = words[0]
        if (
          known.has(key) ||
          first === undefined ||
          (whole ? words.length < LEAST_WORDS && !/^\d/u.test(first) : words.length < 2)
        )
          continue
        known.add(key)
        if (!whole && context.text.includes(key)) continue
        repeats.set(first, [...(repeats.get(first) ?? []), { words, capital: !whole, sort, name, head }])
      }
    }
  }
  for (const list of repeats.values()) list.sort((a, b) => b.words.length - a.words.length)
  return repeats
})
