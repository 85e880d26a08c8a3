import type { About } from '../../common/about.ts'
import { withProvisions } from './attach.ts'
import { countryOfLaw } from './country-of-law.ts'
import { type StatuteDraft, statute } from './draft.ts'
import { isLawFiller } from './law-words.ts'
import { numberId } from './number-id.ts'
import type { NumberedLaw } from './numbered-law.ts'

/** The mention that a law cited by number makes; `offset` is where `text` begins in the reading text. */
export function numberedDraft(text: string, law: NumberedLaw, about: About, offset: number): StatuteDraft {
  const country = countryOfLaw(text, law.start, law.end, about.country) ?? about.country ?? 'xx'
  const shortYear = about.language === 'es' && law.type === 'law' ? 'last' : 'first'
  const idOf = (printed: string): string => {
    const { year, number } = numberId(printed, law.year, shortYear)
    return [law.type, ...(year ? [year] : []), number].join('/')
  }
  const several = law.more.length > 0
  const { provisions, ...span } = several
    ? { ...law, provisions: [law.number, ...law.more].map(idOf) }
    : withProvisions(text, law, isLawFiller)
  return statute({
    kind: 'national-law',
    instrument: several ? `/${country}` : `/${country}/${idOf(law.number)}`,
    provisions,
    head: law.type,
    start: offset + span.start,
    end: offset + span.end,
  })
}
