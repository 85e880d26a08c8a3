import type { StatuteStatus } from '../../../schemas/index.ts'
import type { Span } from '../../common/span.ts'

/** What a sentence says was done with a law, and when. */
export interface Standing {
  readonly status: StatuteStatus
  readonly statusDate: string | null
}

type Status = Exclude<StatuteStatus, null>

/** Verbs of the past in English, French and Spanish by what they say. Source: UN Treaty Handbook (three languages), read 2026-11-24. */
const VERBS: readonly (readonly [Status, string])[] = [
  [
    'entered-into-force',
    'entered into force|came into force|has been in force|(?:est |sont )?entrée?s? en vigueur|entr(?:ó|aron) en vigor',
  ],
  [
    'ratified',
    'ratified|(?:a|ont|avait) ratifié|ratifiée?s?|ratific(?:ó|aron)|ha ratificado|han ratificado|ratificad[oa]s?',
  ],
  ['acceded', 'acceded to|a adhéré (?:à|au|aux)|se adhirió (?:a|al)'],
  ['signed', 'signed|a signé|ont signé|signée?s?|firm(?:ó|aron)|ha firmado'],
  ['repealed', 'repealed|abrogated|abrogée?s?|a abrogé|derog(?:ó|aron)|derogad[oa]s?'],
  ['amended', 'amended|modifiée?s?|a modifié|modific(?:ó|aron)|reform(?:ó|aron)|modificad[oa]s?'],
  [
    'adopted',
    "adopted|enacted|passed|promulgated|approved|(?:a|ont) adopté|adoptée?s?|promulguée?s?|aprob(?:ó|aron)|aprobad[oa]s?|adopt(?:ó|aron)|promulg(?:ó|aron)|promulgad[oa]s?|l[’']adoption de",
  ],
]
const ALL = new RegExp(
  VERBS.map(([status, verbs]) => `(?<${status.replaceAll('-', '_')}>(?<![\\p{L}])(?:${verbs})(?![\\p{L}]))`).join('|'),
  'gu',
)
const NEGATED =
  /(?:\bnot\b|n['’]t\b|\bnever\b|\bpas\b|\btoujours\b|\bno\b|\baún\b|\byet to\b|\bto be\b|\bshould\b|\bwould\b|\bplans? to\b|\bconsider)[^.;]{0,24}$/iu
const MONTHS =
  'january|janvier|enero|february|février|febrero|march|mars|marzo|april|avril|abril|may|mai|mayo|june|juin|junio|july|juillet|julio|august|août|agosto|september|septembre|septiembre|october|octobre|octubre|november|novembre|noviembre|december|décembre|diciembre'
const ORDER = MONTHS.split('|')
const DATE = new RegExp(
  `(?:on|in|le|en|el|du|since|depuis|,) (?:(?<day>\\d{1,2})(?:er|st|nd|rd|th)? (?:de |of )?)?(?:(?<month>${MONTHS})(?: (?<late>\\d{1,2}),)?,? (?:de |del )?)?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'iu',
)
const AGENT =
  /(?:amended|modified|repealed|modifiée?s?|abrogée?s?|modificad[oa]s?|reformad[oa]s?|derogad[oa]s?) (?:by|par|por) (?:the |la |le |l[’']|el |los |las |les )?$/u
const BY =
  /^ (?:by|par|por) (?!(?:the )?(?:Parliament|Senate|National Assembly|Congress|President|King|Cabinet|Government)(?!\p{L}))/u
/** A date that stands right behind a law. */
const RIGHT_BEHIND = /^(?:\s*\([^)]{1,60}\))?,? (?:on|in|le|en|el) [^,;.]{0,24}(?:19|20)\d\d(?!\d)/u
/** These govern lists of laws: "has ratified A, B and C". */
const LOOSE: ReadonlySet<Status> = new Set(['ratified', 'acceded', 'signed'])
const REACH = 160
const SENTENCE_END = /[.;](?=\s)|\n/gu

/** What the sentence around a mention says was done with the law, in the past and not denied. */
export function standingOf(text: string, { start, end }: Span): Standing {
  const none: Standing = { status: null, statusDate: null }
  const from = Math.max(0, start - REACH)
  const before = afterLast(text.slice(from, start))
  // "as amended by ‸Act No. 2" says what was done to another law.
  if (AGENT.test(before)) return none
  const after = untilEnd(text.slice(end, end + REACH))
  const last = [...before.matchAll(ALL)].at(-1)
  const reach = last && LOOSE.has(statusOf(last)) ? 110 : 32
  // "repealed by the Children Act 2022 (‸No. 29 of 2022)": who did it.
  if (last && BY.test(before.slice(last.index + last[0].length))) return none
  if (last && !NEGATED.test(before.slice(0, last.index)) && before.length - last.index - last[0].length < reach) {
    const between = before.slice(last.index)
    const status = statusOf(last)
    // Behind the law itself, as in "ratified A in 1993 and ‸B in 2020", else behind the verb.
    return {
      status,
      statusDate: isoDate(RIGHT_BEHIND.exec(after)?.[0] ?? '') ?? isoDate(between) ?? isoDate(after.slice(0, 40)),
    }
  }
  const first = /^(?:[^\p{L}]|\([^)]*\)|was|were|has been|had been|which|a été|fue|,|that|also|; )*/u.exec(after)
  const behind = first && [...after.slice(0, first[0].length + 30).matchAll(ALL)][0]
  if (behind && behind.index <= (first?.[0].length ?? 0) + 4 && !NEGATED.test(after.slice(0, behind.index)))
    return { status: statusOf(behind), statusDate: isoDate(after.slice(behind.index, behind.index + 70)) }
  return none
}

function statusOf({ groups = {} }: RegExpMatchArray): Status {
  return VERBS.find(([status]) => groups[status.replaceAll('-', '_')] !== undefined)?.[0] ?? 'adopted'
}

/** What stands behind the last end of a sentence; a full stop inside a number or "No." ends none. */
function afterLast(text: string): string {
  let at = 0
  for (const match of text.matchAll(SENTENCE_END))
    if (!/(?:No|Nos|Art|art|arts|núm|U\.S|Pub|L)$/u.test(text.slice(0, match.index))) at = match.index + 1
  return text.slice(at)
}

function untilEnd(text: string): string {
  const match = /\.(?=\s|$)|\n/u.exec(text)
  return match ? text.slice(0, match.index) : text
}

function isoDate(text: string): string | null {
  const { day, month, late, year } = DATE.exec(text)?.groups ?? {}
  if (!year) return null
  const index = month ? ORDER.indexOf(month.toLowerCase()) : -1
  if (index < 0) return year
  const number = String(Math.floor(index / 3) + 1).padStart(2, '0')
  const date = day ?? late
  return date ? `${year}-${number}-${date.padStart(2, '0')}` : `${year}-${number}`
}
