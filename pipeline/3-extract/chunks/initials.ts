import { initialsOf } from '../../common/initials.ts'
import { once } from '../../common/memo.ts'
import { nameKey } from '../../common/name-key.ts'
import type { Context } from '../context.ts'
import { namesOf } from './document.ts'
import type { Sort } from './grammar.ts'

/** What the letters stand for that are the initials of exactly one name of the document: "NAP" beside "National Action Plan". */
export const initialsIn = once((context: Context): ReadonlyMap<string, Sort> => {
  const found = new Map<string, { sort: Sort; key: string } | null>()
  for (const chunks of namesOf(context).chunks.values()) {
    for (const { name, sort, acronym } of chunks) {
      if (acronym) continue
      const key = nameKey(name)
      for (const letters of new Set(initialsOf(name))) {
        const known = found.get(letters)
        if (known === undefined) found.set(letters, { sort, key })
        else if (known && known.key !== key) found.set(letters, null)
      }
    }
  }
  return new Map([...found].flatMap(([letters, one]) => (one ? [[letters, one.sort] as const] : [])))
})
