import type { Draft } from './draft.ts'
import type { Token } from './tokens.ts'

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['ministères', 'ministère'],
  ['ministerios', 'ministerio'],
])
const ANDS = new Set(['et', 'y', 'e'])
const GENITIVE = new Set(['de', 'du', 'des', 'del', "d'", 'd’'])

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

function partsOf(tokens: readonly Token[], start: number, end: number, spanish: boolean): [number, number][] {
  const parts: [number, number][] = []
  let from = start
  let listed = false
  let joined = false
  const lastComma = tokens.slice(start, end).reduce((last, { text }, n) => (text === ',' ? start + n : last), -1)
  for (let at = start + 1; at < end; at += 1) {
    const genitive = GENITIVE.has(tokens[at + 1]?.lower ?? '')
    const comma = tokens[at]?.text === ',' && (genitive || spanish)
    const and: boolean = !joined && at > lastComma && ANDS.has(tokens[at]?.lower ?? '') && (genitive || spanish)
    if (!comma && !and) continue
    parts.push([from, at - 1])
    from = at + 1
    listed ||= comma
    joined ||= and
  }
  return listed || joined ? [...parts, [from, end]] : [[start, end]]
}
