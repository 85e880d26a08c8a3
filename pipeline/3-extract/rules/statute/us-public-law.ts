import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { withProvisions } from '../../statute/attach.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'

const LAW =
  /(?<![\p{L}\d])(?:Pub(?:lic)?\.? ?L(?:aw|\.)?|P\. ?L\.|PL|(?<private>Priv(?:ate|\.|)|Pvt\.) ?L(?:aw|\.)),? *(?:No[.:]? ?)?(?<congress>\d{2,3})[-–](?<number>\d{1,4})(?![\d-])/uy

/** Public and private laws by Congress and number. */
export const usPublicLaw = {
  id: 'statute/us-public-law',
  title: 'Public law by number',
  triggers: ['pub. l', 'pub.l', 'pub l', 'publ', 'public. l', 'p.l', 'p. l', 'pl ', 'priv', 'pvt'],
  scan: ({ text, start }: Passage, _context: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    for (const hit of hits) {
      const match = text[hit] === 'P' ? matchAt(LAW, text, hit) : null
      if (!match) continue
      const { congress, number, private: isPrivate } = match.groups ?? {}
      const law = { start: hit, end: hit + match[0].length }
      const span = withProvisions(text, law)
      const { provisions } = span
      const instrument = `/us/${isPrivate ? 'pvl' : 'pl'}/${congress}/${number}`
      drafts.push(
        statute({ kind: 'public-law', instrument, provisions, start: start + span.start, end: start + span.end }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'enacted as Pub. L. 106-386, § 107.',
      match: 'Pub. L. 106-386, § 107',
      fields: { instrument: '/us/pl/106/386', provisions: ['s107'] },
      from: 'U.S. submissions',
    },
    {
      text: 'Public Law No. 117-174 was enacted.',
      match: 'Public Law No. 117-174',
      fields: { instrument: '/us/pl/117/174' },
      from: 'agency notices',
    },
    {
      text: 'under section 4 of P.L. 109-164',
      match: 'section 4 of P.L. 109-164',
      fields: { provisions: ['s4'] },
      from: 'Congressional reports',
    },
    { text: 'in PL 119-92', match: 'PL 119-92', from: 'Congressional reports' },
  ],
  counterExamples: [
    { text: 'Public Law 480', why: 'no Congress: the old serial number' },
    { text: 'the public laws of 1990-1995', why: 'years' },
  ],
} as const satisfies Rule<StatuteMention>
