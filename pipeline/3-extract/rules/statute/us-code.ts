import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { readLead } from '../../statute/provision-lead.ts'
import { readList } from '../../statute/provision-list.ts'

/** "18 ‸U.S.C. §": the title stands before the name of the code. */
const LEAD =
  /(?<=(?<![\d.,$£€-])\b(?<lead>(?<word>[Tt]itle )?(?<title>\d{1,2})(?:,? ?(?<app>[Aa]pp\. )?)))(?<code>U\. ?S\. ?C\.(?: ?[ASU]\.)?|USC[AS]?|U\. ?S\. ?Code|United States Code|usc)(?<after>,? ?[Aa]pp(?:endix|\.)?(?= ?[\d§]))?(?<space>,? ?)/uy
const CHAPTER = /(?:[Cc]h(?:apters?|s?\.) ?)(?<chapter>\d{1,4}[A-Z]?)/uy
const NOTE = /,? notes?(?!\p{L})/uy

/** Sections of the United States Code, title first. */
export const usCode = {
  id: 'statute/us-code',
  title: 'Section of the United States Code, title first',
  triggers: ['u.s.c', 'u. s. c', 'u.s. c', 'u. s.c', 'usc', 'u.s.code', 'u. s.code', 'united states code'],
  scan: ({ text, start }: Passage, _context: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    for (const hit of hits) {
      const match = matchAt(LEAD, text, hit)
      if (!match) continue
      const { lead: printed = '', word, title = '', app, after } = match.groups ?? {}
      const from = start + hit - printed.length
      const at = hit + match[0].length
      const instrument = `/us/usc/t${title}${app || after ? 'a' : ''}`
      const chapter = matchAt(CHAPTER, text, at)?.groups?.['chapter']
      const lead = readLead(text, at) ?? { prefix: 's', plural: true, at }
      const list = lead.prefix === 's' ? readList(text, { ...lead, code: true }) : null
      if (list) {
        const note = matchAt(NOTE, text, list.end)
        const provisions = note ? [...list.paths.slice(0, -1), `${list.paths.at(-1)}/note`] : list.paths
        const end = start + list.end + (note?.[0].length ?? 0)
        drafts.push(statute({ kind: 'usc', instrument, provisions, start: from, end }))
      } else if (chapter || word) {
        const end = chapter
          ? at + (matchAt(CHAPTER, text, at)?.[0].length ?? 0)
          : at - (match.groups?.['space'] ?? '').length
        const provisions = chapter ? [`ch${chapter}`] : []
        drafts.push(statute({ kind: 'usc', instrument, provisions, start: from, end: start + end }))
      }
    }
    return drafts
  },
  examples: [
    {
      text: 'Travel for that purpose is an offence under 18 U.S.C. § 2423(b).',
      match: '18 U.S.C. § 2423(b)',
      fields: { instrument: '/us/usc/t18', provisions: ['s2423/b'] },
      from: 'U.S. submissions',
    },
    {
      text: 'Both are punished by 18 U.S.C. §§ 2251-2252A and by other laws.',
      match: '18 U.S.C. §§ 2251-2252A',
      fields: { provisions: ['s2251..s2252A'] },
      from: 'U.S. submissions',
    },
    {
      text: 'The programme rests on 42 U.S.C. § 5101 et seq., as amended.',
      match: '42 U.S.C. § 5101 et seq.',
      fields: { provisions: ['s5101/etseq'] },
      from: 'U.S. submissions',
    },
    {
      text: 'A visa under 8 U.S.C. § 1101(a) (15) (T) is for victims.',
      match: '8 U.S.C. § 1101(a) (15) (T)',
      fields: { provisions: ['s1101/a/15/T'] },
      from: 'U.S. submissions',
    },
    {
      text: 'See 42 U.S.C. 1320d-2(b).',
      match: '42 U.S.C. 1320d-2(b)',
      fields: { provisions: ['s1320d-2/b'] },
      from: 'Federal Register',
    },
    {
      text: 'under 50 U.S.C. App. § 451',
      match: '50 U.S.C. App. § 451',
      fields: { instrument: '/us/usc/t50a' },
      from: 'Federal Register',
    },
    {
      text: 'as in 42 U.S.C. § 1983 note',
      match: '42 U.S.C. § 1983 note',
      fields: { provisions: ['s1983/note'] },
      from: 'court opinions',
    },
  ],
  counterExamples: [
    { text: 'The 18 U.S. states that replied', why: 'no code' },
    { text: 'It is codified at 50 U.S.C. and elsewhere.', why: 'neither a section nor the word title' },
    { text: 'The U.S.C. is a code', why: 'no title' },
  ],
} as const satisfies Rule<StatuteMention>
