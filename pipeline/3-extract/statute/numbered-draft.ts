import type { About } from '../../common/about.ts'
import type { Span } from '../../common/span.ts'
import { SHORT_YEAR_LAST } from '../lists/instrument-types.ts'
import { acronymBehind } from './acronym.ts'
import { provisionsBefore, withProvisions } from './attach.ts'
import { adjectiveAt } from './countries.ts'
import { countryOfLaw } from './country-of-law.ts'
import { type StatuteDraft, statute } from './draft.ts'
import type { NumberedLaw } from './law-number.ts'
import { isLawFiller } from './law-words.ts'
import { numberId } from './number-id.ts'

const YEAR_LAST: readonly string[] = SHORT_YEAR_LAST

/** "488/009", "500/991": decrees of Uruguay print three digits of their year. */
const URUGUAYAN = /^(?<number>\d{1,4})\/(?<year>0\d\d|9\d\d)$/u

const YEAR_FIRST = /^(?<year>(?:19|20)\d\d)\/(?<number>\d{1,4})$/u

/** The mention that a law cited by number makes; `offset` is where `text` begins in the reading text. */
export function numberedDraft(text: string, law: NumberedLaw, about: About, offset: number): StatuteDraft {
  const country =
    adjectiveAt(text, law.nounEnd + 1)?.code ??
    countryOfLaw(text, law.start, law.end, about.country) ??
    about.country ??
    'xx'
  const shortYear = YEAR_LAST.includes(country) ? 'last' : 'first'
  const idOf = (printed: string, given: string | null): string => {
    // "SI 2015/1833": instruments of Britain and Ireland print their year first.
    const instrument = law.type === 'statutory-instrument' ? YEAR_FIRST.exec(printed)?.groups : undefined
    if (instrument) return [law.type, instrument['year'], instrument['number']].join('/')
    const uruguayan = country === 'uy' && given === null ? URUGUAYAN.exec(printed)?.groups : undefined
    const { year, number } = numberId(
      uruguayan?.['number'] ?? printed,
      uruguayan?.['year'] ?? given,
      shortYear,
      about.year,
    )
    return [law.type, ...(year ? [year] : []), number].join('/')
  }
  const several = law.more.length > 0
  const span = several
    ? {
        start: law.start,
        end: law.end,
        provisions: withSharedYear([{ number: law.number, year: law.year }, ...law.more]).map((item) =>
          idOf(item.number, item.year),
        ),
      }
    : placesOf(text, { start: law.nameStart ?? law.start, end: law.end })
  return statute({
    kind: 'national-law',
    instrument: several ? `/${country}` : `/${country}/${idOf(law.number, law.year)}`,
    provisions: span.provisions,
    head: law.type,
    acronym: law.nameStart === null ? null : acronymBehind(text, law.end),
    name: law.nameStart === null ? null : text.slice(law.nameStart, law.nounEnd),
    start: offset + span.start,
    end: offset + span.end,
  })
}

interface Numbered {
  readonly number: string
  readonly year: string | null
}

/** Numbers that stand so close are of one year. */
const CLOSE = 30

/** "Decretos Ley 4633, 4634 y 4635 de 2011": the year behind the last of near numbers is that of all. */
function withSharedYear(items: readonly Numbered[]): readonly Numbered[] {
  const last = items.at(-1)
  if (!last?.year || !/^\d{1,4}$/u.test(last.number)) return items
  return items.map((item) =>
    item.year === null && /^\d{1,4}$/u.test(item.number) && Math.abs(Number(last.number) - Number(item.number)) <= CLOSE
      ? { ...item, year: last.year }
      : item,
  )
}

/** "le Code pénal ‸adopté par la‸ loi n° 5": a code and what made it. */
const MAKES_CODE =
  /(?<!\p{L})(?:[Cc]ode|C[óo]digo)[^.;:()\n]{0,40}? (?:adopté|institué|promulgué|établi|approuvé|adopted|enacted|promulgated|approved|established|aprobado|promulgado|expedido) (?:par|by|por|mediante) (?:the |la |le |l['’]|el )?$/u
const BEFORE = 100

/** Who issued an instrument, in title case right before its type. */
const ISSUED_BY =
  /(?<= of (?:the )?)(?:\p{Lu}[\p{L}’'-]{1,20} ){0,3}(?:Ministry|Minister|Ministerial|Department|Cabinet|Council|Government)(?: (?:of|for) (?:\p{Lu}[\p{L}’'-]{1,20},? (?:and )?){1,4}| )$/u
const ISSUER_REACH = 90

function withIssuer(text: string, span: Span, from: number): ReturnType<typeof withProvisions> | null {
  const places = provisionsBefore(text, from, isLawFiller)
  return places && { start: places.start, end: span.end, provisions: places.paths }
}

/** The law with its places; those behind the law that made a code are the code’s ("… adopté par la loi n° 5 ‸(art. 3)"). */
function placesOf(text: string, span: Span): Span & { readonly provisions: readonly string[] } {
  const whole = withProvisions(text, span, isLawFiller)
  // "Articles 1–2 of the Labour ‸Ministry‸ Directive No. 8": who issued it stands before.
  const issuer =
    whole.provisions.length === 0
      ? ISSUED_BY.exec(text.slice(Math.max(0, span.start - ISSUER_REACH), span.start))
      : null
  const found = issuer ? (withIssuer(text, span, span.start - issuer[0].length) ?? whole) : whole
  const isCodes = found.end > span.end && MAKES_CODE.test(text.slice(Math.max(0, span.start - BEFORE), span.start))
  return isCodes ? { start: span.start, end: span.end, provisions: [] } : found
}
