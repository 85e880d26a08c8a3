import type { BodyKind } from '../../../schemas/index.ts'
import { FAITHS, STATE_PLURALS, UNION_NOUNS } from '../lists/name-ends.ts'
import type { Sort } from './grammar.ts'

const INTERNATIONAL =
  /^g-?\d+\b|\b(?:united nations|un|regional conference|european|africa|african|international|inter-american|pan-american|world|asean|arab|commonwealth|nordic|asian|internationale?|européenn?e?|africaine?|internacional|europe[ao]|african[ao]|interamerican[ao]|nations unies|naciones unidas|mondiale?|mundial)\b/u
/** "Unión de Naciones", "Organisation des États", "Union of Republics": of States. */
const OF_STATES = new RegExp(
  `^(?:${anyOf(UNION_NOUNS)}) (?:of|des?|d[’']|de los|de las) ?(?:[\\p{L}-]{2,20} )?(?:${anyOf(STATE_PLURALS)})(?!\\p{L})`,
  'u',
)
/** Relief of churches: "Catholic Relief Services". */
const RELIGIOUS = new RegExp(`^(?:${anyOf(FAITHS)})(?!\\p{L})`, 'u')
const NATIONAL = /\b(?:national|state|ministry|nacional|nationale?)\b/u
const STUDY =
  /(?<![\p{L}\p{N}])(?:study|studies|research|sciences?|technology|études|recherches?|estudios|investigación)(?![\p{L}\p{N}])/u

/** The kind of a body from its other words: "European Court" stays a court, "World Bank" is international. */
export function kindOf(sort: Sort, name: string, head: string): Sort {
  if (sort.class === 'program') {
    return sort
  }
  const lower = name.toLowerCase()
  const at = lower.indexOf(head)
  const before = at > 0 ? lower.slice(0, at) : ''
  const whole =
    /united nations|nations unies|naciones unidas|european union|african union|council of europe|union (?:européenne|africaine|économique et monétaire)|unión (?:europea|africana)|conseil de l[’']europe|consejo de europa/u.test(
      lower,
    )
  const kind = ((): BodyKind => {
    if ((sort.kind === 'ngo' || sort.kind === 'international') && OF_STATES.test(lower)) return 'international'
    if (sort.kind === 'government' || sort.kind === 'company' || sort.kind === 'international') {
      if (whole || (INTERNATIONAL.test(before) && !/\baffairs|\bstates agency/u.test(lower))) return 'international'
      if (
        sort.kind === 'company' &&
        /\b(?:central|national|reserve|centrale|nationale|central|nacional)\b/u.test(lower)
      )
        return 'government'
      if (head === 'high commissioner') return 'international'
      if (RELIGIOUS.test(lower)) return 'ngo'
      if (sort.kind === 'international') return NATIONAL.test(lower) ? 'government' : 'ngo'
      if (/^(?:institute|institut|instituto|cent(?:er|re)|centro)s?$/u.test(head) && STUDY.test(lower))
        return 'academic'
    }
    if (sort.kind === 'parliament' && whole) return 'international'
    if (sort.kind === 'ngo' && /^(?:union|unión)$/u.test(head) && INTERNATIONAL.test(before)) return 'international'
    return sort.kind
  })()
  return { class: 'body', kind }
}

function anyOf(words: string): string {
  return words.replaceAll(' ', '|')
}
