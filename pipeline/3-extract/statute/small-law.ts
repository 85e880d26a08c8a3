import { DEEDS_ON_LAW, NO_SMALL_LAWS, SMALL_CODES, SMALL_LAW_STOPS } from '../lists/law-words.ts'
import { TITLE_STOPS } from '../lists/title-words.ts'
import { provisionsBefore } from './attach.ts'
import { isLawFiller } from './law-words.ts'
import { lawYear } from './law-year.ts'
import type { LawName } from './named-law.ts'

const CODE = new RegExp(`(?<![\\p{L}-])(?:${SMALL_CODES.join('|')}) $`, 'u')
const HEAD = /^(?:code|act|law|ordinance)(?![\p{L}’'-])/u
/** "the ‸domestic violence‸ act of 2007", "the 2007 ‸domestic violence‸ act". */
const NAME =
  /(?<![\p{L}-])(?:[Tt]he|[Ii]ts|[Tt]heir) (?<year>(?:19|20)\d\d )?(?<name>(?:(?!the )[a-z][a-z’'-]{1,20} ){1,7})$/u
const REACH = 100
const JOINERS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'in', 'on', 'against', 'from', 'to', 'or', 'with'])
const stops: ReadonlySet<string> = new Set(SMALL_LAW_STOPS)
const noLaws: ReadonlySet<string> = new Set(NO_SMALL_LAWS)
const deeds: ReadonlySet<string> = new Set(DEEDS_ON_LAW)
const verbs: ReadonlySet<string> = new Set(TITLE_STOPS)

/**
 * The law in small letters whose head noun begins at `at`: a known code behind its provisions ("section 143 of the ‸penal code‸"), an act
 * or law with its year ("the ‸domestic violence act‸ of 2007").
 */
export function smallLaw(text: string, at: number): LawName | null {
  const head =
    /[calo]/u.test(text[at] ?? '') && text[at - 1] === ' ' ? HEAD.exec(text.slice(at, at + 10))?.[0] : undefined
  if (head === undefined) return null
  const end = at + head.length
  const before = text.slice(Math.max(0, at - REACH), at)
  const code = head === 'code' ? CODE.exec(before) : null
  if (code) {
    const start = at - code[0].length
    if (provisionsBefore(text, start, isLawFiller)) return { start, end, head }
  }
  const { year, name } = NAME.exec(before)?.groups ?? {}
  if (name === undefined || (year === undefined && lawYear(text, end, at).year === null)) return null
  const words = name.trimEnd().split(' ')
  const from = words.findIndex((word) => !stops.has(word))
  const named = from < 0 ? [] : words.slice(from)
  const own = named.filter((word) => !JOINERS.has(word))
  const [first = '', last = ''] = [named[0], named.at(-1)]
  const none =
    own.length < (head === 'act' ? 2 : 1) ||
    JOINERS.has(first) ||
    JOINERS.has(last) ||
    noLaws.has(last) ||
    stops.has(last) ||
    named.some((word, index) => verbs.has(word) || (deeds.has(word) && JOINERS.has(named[index + 1] ?? '')))
  return none ? null : { start: at - named.join(' ').length - 1, end, head }
}
