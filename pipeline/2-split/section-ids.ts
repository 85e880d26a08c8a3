import { slugOf } from '../common/slug.ts'

/** What a section's id is made of. */
export interface Named {
  readonly id: string
  readonly number: string | null
}

/**
 * Gives out section ids: the parent's id and the section's own number ("ii/a/1"; of "2.1" under "2" the "1"), else a
 * slug of its title; "~2" for a repeat.
 */
export function sectionIds(): (parent: Named | null, number: string | null, title: string) => string {
  const times = new Map<string, number>()
  return (parent, number, title) => {
    const prefix = parent?.number ? `${parent.number}.` : ''
    const relative = number && prefix && number.startsWith(prefix) ? number.slice(prefix.length) : number
    const own = slugOf(relative ?? '') || slugOf(title.slice(0, 120)) || 'section'
    const path = parent === null ? own : `${parent.id}/${own}`
    const time = (times.get(path) ?? 0) + 1
    times.set(path, time)
    return time === 1 ? path : `${path}~${time}`
  }
}
