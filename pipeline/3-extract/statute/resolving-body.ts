import { alternatives } from '../../common/alternatives.ts'
import { once } from '../../common/memo.ts'
import type { Context } from '../context.ts'
import { FAMOUS_RESOLUTIONS, RESOLVING_BODIES } from '../lists/un-bodies.ts'

/** Prefix of a body's resolutions by its names. */
export const bodies: ReadonlyMap<string, string> = new Map<string, string>(
  RESOLVING_BODIES.flatMap(({ prefix, names }) => names.map((name): [string, string] => [name, prefix])),
)
/** Names of bodies as alternatives of a pattern. */
export const BODY = alternatives(bodies.keys())

/** From this session on a resolution "68/268" is the General Assembly’s: no other body has met so often. */
const ASSEMBLY_FROM = 62
const WITH_BODY = new RegExp(
  `(?<![\\p{L}]|(?<!\\p{L})(?!(?:UN|ONU) )\\p{Lu}{2,12} )(?<body>${BODY})(?:['’]s)? (?:in its )?[Rr][eé]solu(?:tions?|ci(?:ón|ones)) (?<number>\\d{1,3}\\/\\d{1,3})(?:(?:,? of \\d{1,2} \\p{L}{3,10} \\d{4})?,? (?:and|et|y) (?<second>\\d{1,3}\\/\\d{1,3}))?`,
  'gu',
)
/** "The General Assembly, recalling its ‸resolutions 44/25": the body that speaks. */
const ITS = /(?:its|by|in|of|to|recalling|reaffirming|under|ses|sa|sus?) (?:previous |earlier )?$/u
const SPEAKER = new RegExp(
  `(?:${[...bodies.keys()].filter((name) => name.includes(' ')).join('|')})(?: des Nations [Uu]nies| de las Naciones Unidas)?(?=,| (?:adopted|decided|in|dans|en|recalled|reaffirmed|a|ha|adopt(?:e|é|ait|ó)|décid(?:e|ait)|decid(?:e|ió)|aprob(?:ó|aba)|réaffirm(?:e|ait)|reafirm(?:a|ó))(?!\\p{L}))`,
  'gu',
)
/** How far back the body is looked for that a resolution is of. */
const SPEECH = 240

/** The body that speaks of "its" resolution at `at`. */
export function bodyBefore(text: string, at: number): string | undefined {
  if (!ITS.test(text.slice(Math.max(0, at - 24), at))) return undefined
  const speaker = [...text.slice(Math.max(0, at - SPEECH), at).matchAll(SPEAKER)].at(-1)?.[0]
  return speaker === undefined || bodies.has(speaker)
    ? speaker
    : speaker.replace(/ d(?:es|e las) (?:Nations [Uu]nies|Naciones Unidas)$/u, '')
}

/** More resolutions than this in a session: the Assembly's alone. */
const MOST_OF_COUNCIL = 60
const SESSIONS = { I: 1, V: 5, X: 10, L: 50 } as const

/** "1503 (XLVIII)": of the Economic and Social Council, whose numbers run lower for their session. */
function isOfCouncil(number: string): boolean {
  const { count = '', session = '' } = /^(?<count>\d{3,4}) \((?<session>[IVXL]{1,8})\)$/u.exec(number)?.groups ?? {}
  return session !== '' && Number(count) >= 400 && Number(count) / romanOf(session) < 40
}

/** "1040 (XI)", "44/82": sessions of the General Assembly, whose numbers run higher than those of the Councils. */
function isOfAssembly(number: string): boolean {
  const { count = '', session = '' } =
    /^(?<count>\d{3,4})(?: [A-F])? \((?<session>[IVXL]{1,8})\)$/u.exec(number)?.groups ?? {}
  if (session) return Number(count) / romanOf(session) >= 40
  const [first = 0, second = 0] = /^\d{2,3}\/\d{1,3}$/u.test(number) ? number.split('/').map(Number) : []
  return first > 30 && second > MOST_OF_COUNCIL
}

function romanOf(numeral: string): number {
  const values = [...numeral].map((letter) => SESSIONS[letter as keyof typeof SESSIONS])
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

const famous: ReadonlyMap<string, string> = new Map(FAMOUS_RESOLUTIONS)

/** Bodies by the numbers of their resolutions, where the document names both. */
const bodiesNamed = once(
  ({ text }: Context): ReadonlyMap<string, string> =>
    new Map(
      [...text.matchAll(WITH_BODY)].flatMap(({ groups = {} }) =>
        [groups['number'], groups['second']].flatMap((cited): [string, string][] =>
          cited ? [[cited, groups['body'] ?? '']] : [],
        ),
      ),
    ),
)

/**
 * The body of a resolution cited by its number alone: as the document names it elsewhere, else as its session shows. With a sign ("No. 51/98")
 * the session shows nothing: States number theirs so.
 */
export function bodyOf(number: string, signed: boolean, context: Context): string | undefined {
  if (!signed && isOfAssembly(number)) return 'General Assembly'
  if (!signed && isOfCouncil(number)) return 'Economic and Social Council'
  const plain = /^\d{1,3}\/\d{1,3}/u.exec(number)?.[0]
  if (plain === undefined) return undefined
  return (
    bodiesNamed(context).get(plain) ??
    famous.get(plain) ??
    (!signed && Number.parseInt(plain, 10) >= ASSEMBLY_FROM ? 'General Assembly' : undefined)
  )
}
