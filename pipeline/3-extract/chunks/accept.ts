import type { Passage } from '../context.ts'
import { GENERAL_MODIFIERS } from '../lists/name-heads.ts'
import { bracketAt } from './acronyms.ts'
import { isDated } from './dated.ts'
import type { Draft } from './draft.ts'
import { wordSet } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'

const GENERAL = wordSet(GENERAL_MODIFIERS)
const HEADING = new Set(['heading', 'caption', 'column-head', 'title'])
const MINISTRIES = new Set(['ministry', 'department', 'ministries', 'departments', 'directorate', 'office'])
const OPENING = new Set(['of', 'for'])
const PLURAL = /(?:ies|[^su]s|programmes|forces|offices|services|courts|centres|reports)$/u

/** True where a draft has enough of a name: general nouns, plurals and headings need more than single words of the text do. */
export function accept(draft: Draft, tokens: readonly Token[], passage: Passage, english: boolean): boolean {
  if (!english) return !HEADING.has(passage.role) || draft.to - draft.from > 2 || isDated(tokens, draft.to)
  const { head, from, to, modifiers } = draft
  const defined = bracketAt(tokens, to + 1)?.acronym !== undefined
  if (defined) return true
  // "Police arrested …", "A. Police, prisons": a capital that the place gives is no sign of a name.
  if (head.word === '')
    return from < to || head.sort.kind !== 'government' || !(tokens[from]?.first || HEADING.has(passage.role))
  if (tokens[from]?.lower === 'deputy') return false
  if (head.word === 'conference' && tokens.slice(from, from + modifiers).every(({ lower }) => OF_MEETINGS.test(lower)))
    return false
  // "World Congress III" is a meeting.
  if (head.word === 'congress' && tokens[from + modifiers - 1]?.lower === 'world') return false
  const plural = PLURAL.test(head.word) && head.word !== 'congress'
  const heading = HEADING.has(passage.role)
  if (head.sort.kind === 'report' && OF_STATES.has(tokens[from + modifiers - 1]?.lower ?? '')) return false
  // "Two Statutory Commissions": counted, not named.
  if (plural && modifiers < 2 && to === from + modifiers && isCounted(tokens[from - 1])) return false
  if (draft.lowerHead) return acceptLower(draft, tokens, heading)
  const capitals = tokens.slice(from, to + 1).filter(isCapital).length
  const lower = capitals === head.length && modifiers === 0
  if (lower) return (MINISTRIES.has(head.word) && !heading) || (head.sort.class === 'program' && isDated(tokens, to))
  if (heading && (plural || head.weak)) return false
  const general = tokens.slice(from, from + modifiers).every((token) => GENERAL.has(token.lower))
  // "National School of Leadership": what stands behind a general head may be enough.
  const complement =
    head.weak && !plural && modifiers > 0 && capitals >= 3 && OPENING.has(tokens[from + modifiers + 1]?.lower ?? '')
  if (general && ((head.weak && !complement) || plural || (head.sort.kind === 'report' && capitals < 3))) return false
  if (plural && head.sort.class === 'program') return modifiers >= 2 || capitals >= 4
  if (head.weak) return capitals >= 3 && !(plural && tokens[from]?.first && capitals < 4)
  if (plural && modifiers < 2 && capitals < 2) return false
  return true
}

/** What meetings are called by: "Eleventh International Conference". */
const OF_MEETINGS =
  /^(?:international|regional|world|national|annual|global|ministerial|first|second|third|[a-z-]{3,14}th)$/u

/** Reports that States owe, which are no programs: "Fourth Periodic Report". */
const OF_STATES = new Set('periodic initial combined shadow alternative interim follow-up party'.split(' '))
const COUNTS = wordSet('two three four five six seven eight nine ten several many all most other various both few some')

function isCounted(token: Token | undefined): boolean {
  return token?.shape === 'number' || COUNTS.has(token?.lower ?? '')
}

function acceptLower({ from, shortTo }: Draft, tokens: readonly Token[], heading: boolean): boolean {
  const words = (shortTo ?? from) - from + 1
  if (heading) return false
  return words > 1 || (!tokens[from]?.first && words === 1)
}
