import { GENITIVES } from '../lists/function-words.ts'
import type { Draft } from './draft.ts'
import { wordSet } from './grammar.ts'
import type { Token } from './tokens.ts'

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['ministères', 'ministère'],
  ['ministerios', 'ministerio'],
])
/** Plurals that stand before the names of several ministries. */
export const MINISTRIES: ReadonlySet<string> = new Set(SINGULAR.keys())
const ANDS = new Set(['et', 'y', 'e'])
const TOGETHER = [
  ['ainsi', 'que'],
  ['así', 'como'],
]
const GENITIVE = wordSet(GENITIVES)

/**
 * "ministères de la santé, de l’éducation et de la justice": the name of each of several ministries that one plural stands
 * before. In a list, the last "and" with a preposition parts two of them; in Spanish, where only the first may have one, the
 * first "y" behind the last comma does.
 */
export function eachMinistry(draft: Draft, tokens: readonly Token[]): Draft[] {
  const plural = tokens[draft.from]
  const singular = plural && SINGULAR.get(plural.lower)
  if (!singular || !GENITIVE.has(tokens[draft.from + 1]?.lower ?? '')) return [draft]
  const parts = partsOf(tokens, draft.from + 1, draft.to, singular === 'ministerio')
  const head = plural.shape === 'lower' ? singular : `M${singular.slice(1)}`
  return parts.map(([from, to], n) => {
    const before = GENITIVE.has(tokens[from]?.lower ?? '') ? head : `${head} de`
    return { ...draft, from: n === 0 ? draft.from : from, to, modifiers: to - from, named: [before, from] }
  })
}

/** ", ainsi que", "así como": how many tokens an "and" of several words has; 0 where there is none. */
export function togetherLength(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? 1 : 0
  const found = TOGETHER.some((words) => words.every((word, n) => tokens[at + comma + n]?.lower === word))
  return found ? comma + 2 : 0
}

function partsOf(tokens: readonly Token[], start: number, end: number, spanish: boolean): [number, number][] {
  const parts: [number, number][] = []
  let from = start
  let listed = false
  let joined = false
  const cut = (at: number, length: number): void => {
    parts.push([from, at - 1])
    from = at + length
  }
  const last = lastComma(tokens, start, end)
  for (let at = start + 1; at < end; at += 1) {
    const together = togetherLength(tokens, at)
    const genitive = GENITIVE.has(tokens[at + 1]?.lower ?? '')
    if (together > 0) {
      cut(at, together)
      joined = true
      at = from
    } else if (tokens[at]?.text === ',' && (genitive || spanish)) {
      cut(at, 1)
      listed = true
    } else if (!joined && at > last && ANDS.has(tokens[at]?.lower ?? '') && (genitive || spanish)) {
      cut(at, 1)
      joined = true
    }
  }
  return listed || joined ? [...parts, [from, end]] : [[start, end]]
}

/** The last comma of a list; where "ainsi que" closes it, no "et" before that parts two ministries. */
function lastComma(tokens: readonly Token[], start: number, end: number): number {
  let last = -1
  for (let at = start; at < end; at += 1) if (tokens[at]?.text === ',' || togetherLength(tokens, at) > 0) last = at
  return last
}
