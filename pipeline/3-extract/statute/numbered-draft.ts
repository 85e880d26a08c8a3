import type { About } from '../../common/about.ts'
import { SHORT_YEAR_LAST } from '../lists/instrument-types.ts'
import { acronymBehind } from './acronym.ts'
import { withProvisions } from './attach.ts'
import { countryOfLaw } from './country-of-law.ts'
import { type StatuteDraft, statute } from './draft.ts'
import type { NumberedLaw } from './law-number.ts'
import { isLawFiller } from './law-words.ts'
import { numberId } from './number-id.ts'

const YEAR_LAST: readonly string[] = SHORT_YEAR_LAST

/** The mention that a law cited by number makes; `offset` is where `text` begins in the reading text. */
export function numberedDraft(text: string, law: NumberedLaw, about: About, offset: number): StatuteDraft {
  const country = countryOfLaw(text, law.start, law.end, about.country) ?? about.country ?? 'xx'
  const shortYear = YEAR_LAST.includes(country) ? 'last' : 'first'
  const idOf = (printed: string, given: string | null): string => {
    const { year, number } = numberId(printed, given, shortYear, about.year)
    return [law.type, ...(year ? [year] : []), number].join('/')
  }
  const several = law.more.length > 0
  const { provisions, ...span } = several
    ? {
        ...law,
        provisions: [{ number: law.number, year: law.year }, ...law.more].map((item) => idOf(item.number, item.year)),
      }
    : withProvisions(text, { start: law.nameStart ?? law.start, end: law.end }, isLawFiller)
  return statute({
    kind: 'national-law',
    instrument: several ? `/${country}` : `/${country}/${idOf(law.number, law.year)}`,
    provisions,
    head: law.type,
    acronym: law.nameStart === null ? null : acronymBehind(text, law.end),
    name: law.nameStart === null ? null : text.slice(law.nameStart, law.nounEnd),
    start: offset + span.start,
    end: offset + span.end,
  })
}
