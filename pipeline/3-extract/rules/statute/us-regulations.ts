import type { StatuteMention } from '../../../common/mention.ts'
import type { Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { provisionsBefore } from '../../statute/attach.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { readLead } from '../../statute/provision-lead.ts'
import { readList } from '../../statute/provision-list.ts'

const LEAD =
  /(?<![\d.,$-])\b(?:[Tt]itle )?(?<title>\d{1,2}),? ?(?:of the )?(?:C\. ?F\. ?R\.|CFR|cfr|Code of Federal Regulations)(?: \(CFR\))?(?:,| including)? ?/dgu
const SUBPART = /,? ?[Ss]ubparts? (?<subpart>[A-Z]{1,3})(?![\p{L}\d])/uy
const BEFORE = /(?:(?<sub>[Ss]ubpart)|[Aa]pp(?:endix|\.)) (?<letter>[A-Z]{1,3}) (?:of|to|in) (?:the )?$/u

/** Sections, parts, subparts and appendices of the Code of Federal Regulations. */
export const usRegulations = {
  id: 'statute/us-regulations',
  title: 'Section or part of the Code of Federal Regulations',
  triggers: ['cfr', 'c.f.r', 'c. f', 'code of federal reg'],
  scan: ({ text, start }: Passage) => {
    const drafts: StatuteDraft[] = []
    for (const match of text.matchAll(LEAD)) {
      const at = match.index + match[0].length
      const instrument = `/us/cfr/t${match.groups?.['title']}`
      const lead = readLead(text, at) ?? { prefix: 's', plural: true, at }
      const list = lead.prefix === 's' || lead.prefix === 'p' || lead.prefix === 'ch' ? readList(text, lead) : null
      const before = list ? null : provisionsBefore(text, match.index)
      if (!list && !before) continue
      const isPart = lead.prefix === 'p' || (lead.prefix === 's' && /^s\d+(?:\.\.|$)/u.test(list?.paths[0] ?? ''))
      const paths =
        (list ?? before)?.paths.map((path) => (isPart ? path.replaceAll(/(?<=^|\.\.)s(?=\d)/gu, 'p') : path)) ?? []
      const subpart = list && matchAt(SUBPART, text, list.end)
      const preceding = list && BEFORE.exec(text.slice(Math.max(0, match.index - 24), match.index))
      const below = subpart
        ? `/sub${subpart.groups?.['subpart']}`
        : preceding
          ? `/${preceding.groups?.['sub'] ? 'sub' : 'app'}${preceding.groups?.['letter']}`
          : ''
      const provisions = paths.map((path, index) => (index === paths.length - 1 ? path + below : path))
      const span = {
        start: start + (before?.start ?? match.index - (preceding?.[0].length ?? 0)),
        end:
          start +
          (list
            ? list.end + (subpart?.[0].length ?? 0)
            : match.index + match[0].replace(/(?:,| including)? ?$/u, '').length),
      }
      drafts.push(statute({ kind: 'cfr', instrument, provisions, ...span }))
    }
    return drafts
  },
  examples: [
    {
      text: 'as set out in 8 CFR 214.11.',
      match: '8 CFR 214.11',
      fields: { instrument: '/us/cfr/t8', provisions: ['s214.11'] },
      from: 'U.S. submissions',
    },
    {
      text: 'See 22 C.F.R. § 94.6 for the procedure.',
      match: '22 C.F.R. § 94.6',
      fields: { provisions: ['s94.6'] },
      from: 'U.S. submissions',
    },
    {
      text: 'under 8 CFR part 214, subpart A',
      match: '8 CFR part 214, subpart A',
      fields: { provisions: ['p214/subA'] },
      from: 'Federal Register',
    },
    {
      text: 'in Appendix A of 10 CFR Part 440',
      match: 'Appendix A of 10 CFR Part 440',
      fields: { provisions: ['p440/appA'] },
      from: 'Federal Register',
    },
    {
      text: 'Under 17 CFR § 240.10b-21 it is',
      match: '17 CFR § 240.10b-21',
      fields: { provisions: ['s240.10b-21'] },
      from: 'Federal Register',
    },
  ],
  counterExamples: [
    { text: 'The CFR has 50 titles.', why: 'no title number before it' },
    { text: 'A case fatality rate (CFR) of 8 in 100', why: 'another CFR' },
  ],
} as const satisfies Rule<StatuteMention>
