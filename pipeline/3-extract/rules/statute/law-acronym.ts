import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import { US_ACTS, type UsAct } from '../../lists/us-acts.ts'
import type { Rule } from '../../rule.ts'
import { withProvisions } from '../../statute/attach.ts'
import { type Definition, definitionsOf } from '../../statute/definitions.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { usActAcronym } from '../../statute/us-act-index.ts'
import { namedLaw } from './named-law.ts'
import { titledLaw } from './titled-law.ts'
import { treaty } from './treaty.ts'

const listed: ReadonlySet<string> = new Set(
  (US_ACTS satisfies readonly UsAct[]).flatMap((act: UsAct) => [...(act.acronyms ?? [])]),
)
const known = new WeakMap<Context, { definitions: ReadonlyMap<string, Definition[]>; pattern: RegExp | null }>()

/** What the document defines, and the pattern of all acronyms that it may use; made once a document. */
function acronymsOf(context: Context): { definitions: ReadonlyMap<string, Definition[]>; pattern: RegExp | null } {
  const before = known.get(context)
  if (before) return before
  const definitions = definitionsOf(context, function* (passage, all) {
    yield* treaty.scan(passage)
    yield* titledLaw.scan(passage, all)
    yield* namedLaw.scan(passage, all)
  })
  const words = [...definitions.keys(), ...(context.about.country === 'us' ? listed : [])].sort(
    (a, b) => b.length - a.length,
  )
  const pattern =
    words.length === 0
      ? null
      : new RegExp(
          `(?<![\\p{L}\\p{N}/.-])(?:(?<before>(?:19|20)\\d\\d) )?(?<acronym>${[...new Set(words)].join('|')})(?![\\p{L}\\p{N}/-])(?: of (?<of>(?:19|20)\\d\\d)| (?<behind>(?:19|20)\\d\\d)(?![\\d-]))?`,
          'gu',
        )
  const made = { definitions, pattern }
  known.set(context, made)
  return made
}

/** Laws by an acronym that the document defines somewhere, or that is listed as an act of Congress. */
export const lawAcronym = {
  id: 'statute/law-acronym',
  title: 'Law by an acronym that the document defines',
  why: 'A definition counts wherever it stands: headings and tables use acronyms before the text defines them.',
  triggers: [],
  scan: ({ text, start }: Passage, context: Context) => {
    const { definitions, pattern } = acronymsOf(context)
    const drafts: StatuteDraft[] = []
    if (!pattern) return drafts
    for (const match of text.matchAll(pattern)) {
      const { acronym = '', before, of, behind } = match.groups ?? {}
      const end = match.index + match[0].length
      if (text[match.index - 1] === '(' && text[end] === ')') continue
      if (/^ (?:Committee|Commission|Secretariat|Unit|Office)/u.test(text.slice(end, end + 14))) continue
      const year = before ?? of ?? behind ?? null
      const act = usActAcronym(acronym, year === null ? null : Number(year))
      const defined = definitions.get(acronym) ?? []
      const one = defined.length === 1 ? defined[0]?.draft : undefined
      const sameYear = defined.find(({ draft }) => year !== null && draft.instrument?.endsWith(year))?.draft
      const meant = sameYear ?? (year !== null && act ? undefined : one)
      if (!meant && !act && defined.length === 0) continue
      const { provisions, ...span } = withProvisions(text, { start: match.index, end })
      drafts.push(
        statute({
          kind: meant?.kind ?? (act ? 'us-act' : (defined[0]?.draft.kind ?? 'us-act')),
          form: 'acronym',
          instrument: meant?.instrument ?? act?.id ?? null,
          provisions,
          head: meant?.head ?? 'act',
          name: acronym,
          label: meant?.label ?? act?.label ?? null,
          url: meant?.url ?? act?.url ?? null,
          amends: meant?.amends ?? act?.amends ?? [],
          start: start + span.start,
          end: start + span.end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'The Family Violence Prevention Act (FVPA) is new. The FVPA helps victims.',
      match: 'FVPA',
      fields: { instrument: '/si/law/family-violence-prevention-act', form: 'acronym' },
      about: { country: 'si' },
      from: 'UPR reports',
    },
    {
      text: 'Funds under the 2005 TVPRA were used.',
      match: '2005 TVPRA',
      fields: { instrument: '/us/act/trafficking-victims-protection-reauthorization-act-2005' },
      about: { country: 'us' },
      from: 'U.S. submissions',
    },
    {
      text: 'Under VOCA, States get grants.',
      match: 'VOCA',
      fields: { instrument: '/us/act/victims-of-crime-act-1984' },
      about: { country: 'us' },
      from: 'U.S. submissions',
    },
  ],
  counterExamples: [
    { text: 'The TVPA of another State', why: 'neither defined nor American', about: { country: 'fr' } },
    { text: 'The Office for Victims (OVC) and OVC staff', why: 'the acronym of a body' },
  ],
} as const satisfies Rule<StatuteMention>
