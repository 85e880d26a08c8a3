import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { provisionsBefore } from '../../statute/attach.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { readLead } from '../../statute/provision-lead.ts'
import { readList } from '../../statute/provision-list.ts'

const TITLE = /\b[Tt]itle (?<title>\d{1,2})(?![\d(.-])/dgu
const CODE = /,? (?:of )?(?:the )?(?:United States Code|U\. ?S\. ?C\.?|U\. ?S\. Code|USC)(?!\p{L})/uy
/** "Title 18, U.S.C.‸ § 2423": the title comes first, which another rule reads. */
const SECTION_NEXT = /^,? ?(?:§|\d|[Ss]ec|[Cc]h|[Aa]pp)/u
const COMMA = /,? /uy

/** Sections and chapters before their title, and titles before a section without "U.S.C." between. */
export const usCodeSectionFirst = {
  id: 'statute/us-code-section-first',
  title: 'Section or chapter of a title of the United States Code, section first',
  why: '"section 5 of title 3" alone is the U.S. Code only where the document is American or of no known country.',
  triggers: ['title'],
  scan: ({ text, start }: Passage, { about }: Context) => {
    const drafts: StatuteDraft[] = []
    for (const match of text.matchAll(TITLE)) {
      const end = match.index + match[0].length
      const code = matchAt(CODE, text, end)
      const american = about.country === null || about.country === 'us'
      const before = provisionsBefore(text, match.index)
      const instrument = `/us/usc/t${match.groups?.['title']}`
      if (before && /^(?:s|ch|p)$/u.test(before.prefix) && (code || american)) {
        const span = { start: start + before.start, end: start + end + (code?.[0].length ?? 0) }
        drafts.push(statute({ kind: 'usc', instrument, provisions: before.paths, ...span }))
        continue
      }
      const comma = matchAt(COMMA, text, end)
      const lead = comma && readLead(text, end + comma[0].length)
      const list = lead?.prefix === 's' ? readList(text, { ...lead, code: true }) : null
      const behind = list && matchAt(CODE, text, list.end)
      if (list && behind) {
        const span = { start: start + match.index, end: start + list.end + behind[0].length }
        drafts.push(statute({ kind: 'usc', instrument, provisions: list.paths, ...span }))
      } else if (code && !SECTION_NEXT.test(text.slice(end + code[0].length, end + code[0].length + 14))) {
        const span = { start: start + match.index, end: start + end + code[0].length }
        drafts.push(statute({ kind: 'usc', instrument, ...span }))
      }
    }
    return drafts
  },
  examples: [
    {
      text: 'Sections 1331 and 1332 of title 28, United States Code, give jurisdiction.',
      match: 'Sections 1331 and 1332 of title 28, United States Code',
      fields: { instrument: '/us/usc/t28', provisions: ['s1331', 's1332'] },
      from: 'acts of Congress',
    },
    {
      text: 'offences under chapter 110 of title 18, United States Code, are listed',
      match: 'chapter 110 of title 18, United States Code',
      fields: { provisions: ['ch110'] },
      from: 'acts of Congress',
    },
    {
      text: 'Title 17 Section 105 of the United States Code says so.',
      match: 'Title 17 Section 105 of the United States Code',
      fields: { provisions: ['s105'] },
      from: 'agency notices',
    },
    {
      text: 'under section 922(g)(1) of title 18',
      match: 'section 922(g)(1) of title 18',
      fields: { provisions: ['s922/g/1'] },
      from: 'acts of Congress',
    },
  ],
  counterExamples: [
    { text: 'The title 18 was kept by the club.', why: 'no section and no code' },
    { text: 'section 5 of title 3', why: 'another State has titles too', about: { country: 'ch' } },
  ],
} as const satisfies Rule<StatuteMention>
