import type { About } from '../../../common/about.ts'
import { once } from '../../../common/memo.ts'
import type { Mention, StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import { NATIONAL_ACRONYMS, type NationalAcronym } from '../../lists/national-acronyms.ts'
import { US_ACTS, type UsAct } from '../../lists/us-acts.ts'
import type { Rule } from '../../rule.ts'
import { closesOwnName, isDefined, isGiven } from '../../statute/acronym.ts'
import { withProvisions } from '../../statute/attach.ts'
import { beginsExactly, exactBeginnings } from '../../statute/beginnings.ts'
import { definitionsIn } from '../../statute/definitions.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { isLawFiller } from '../../statute/law-words.ts'
import { matchAt } from '../../statute/match-at.ts'
import { treatyAcronyms } from '../../statute/treaty-index.ts'
import { usActAcronym } from '../../statute/us-act-index.ts'
import { constitution } from './constitution.ts'
import { namedLaw } from './named-law.ts'
import { numberedLaw } from './numbered-law.ts'
import { titledLaw } from './titled-law.ts'
import { treaty } from './treaty.ts'

const listed: ReadonlySet<string> = new Set(
  (US_ACTS satisfies readonly UsAct[]).flatMap((act: UsAct) => [...(act.acronyms ?? [])]),
)
const listedBeginnings = exactBeginnings(listed)
/** First two letters of the acronyms that are defined: most words with a capital begin otherwise. */
const beginningsOf = once((acronyms: ReadonlyMap<string, unknown>) => exactBeginnings(acronyms.keys()))
const national: readonly NationalAcronym[] = NATIONAL_ACRONYMS

/** The acronyms that documents of a country use without a definition. */
const nationalAcronyms = once(({ country, language }: About): ReadonlyMap<string, NationalAcronym> => {
  const of = national.filter((entry) => entry.of === `*${language}`)
  const own = national.filter((entry) => entry.of === country)
  return new Map([...of, ...own].map((entry) => [entry.acronym, entry]))
})

const WORD = /(?<![\p{L}\p{N}/.-])\p{Lu}[\p{L}\d&-]{1,11}(?![\p{L}\p{Nd}/-])/uy
/** "(LAVI‸ ; RS 312.5)": what stands behind an acronym that is given. */
const CLOSES = /^ ?[);]/u
/** "the ICT‸ Act". */
const NOUN = / (?:Act|Code|Law|Ordinance)(?![\p{L}\p{Nd}-])/uy
const YEAR_BEFORE = /(?<![\p{L}\p{N}/.-])(?<year>(?:19|20)\d\d) $/u
const YEAR_BEHIND = / of (?<of>(?:19|20)\d\d)| (?<behind>(?:19|20)\d\d)(?![\d-])/uy

/** Laws by an acronym that the document defines somewhere, that is listed as an act of Congress, or by which the lawyers of a country cite it. */
export const lawAcronym = {
  id: 'statute/law-acronym',
  title: 'Law by an acronym that the document defines or a list knows',
  why: 'A definition counts wherever it stands: headings and tables use acronyms before the text defines them.',
  triggers: [],
  capitals: true,
  reads: [treaty, numberedLaw, titledLaw, namedLaw, constitution],
  scan: ({ text, start }: Passage, { about }: Context, hits: readonly number[], found: readonly Mention[]) => {
    const definitions = definitionsIn(found)
    const drafts: StatuteDraft[] = []
    const known = nationalAcronyms(about)
    if (definitions.size === 0 && known.size === 0 && about.country !== 'us') return drafts
    const definedBeginnings = beginningsOf(definitions)
    const knownBeginnings = beginningsOf(known)
    for (const at of hits) {
      if (
        !beginsExactly(definedBeginnings, text, at) &&
        !beginsExactly(knownBeginnings, text, at) &&
        !(about.country === 'us' && beginsExactly(listedBeginnings, text, at))
      )
        continue
      const word = matchAt(WORD, text, at)?.[0] ?? ''
      const noun = word && matchAt(NOUN, text, at + word.length)?.[0]
      const acronym = noun && definitions.has(word + noun) ? word + noun : word
      // "the ‸CRC‸ Committee": what treaty-acronym has passed over is no treaty here.
      const treatyId = treatyAcronyms.get(acronym)?.id
      if (treatyId && definitions.get(acronym)?.every(({ instrument }) => instrument === treatyId)) continue
      const own = definitions.has(acronym) ? undefined : known.get(acronym)
      if (own) {
        const draft = nationalDraft(text, at, own, about.country ?? 'xx', start)
        if (draft) drafts.push(draft)
        continue
      }
      if (!definitions.has(acronym) && !(about.country === 'us' && listed.has(acronym))) continue
      const before = YEAR_BEFORE.exec(text.slice(Math.max(0, at - 6), at))?.groups?.['year']
      const later = matchAt(YEAR_BEHIND, text, at + acronym.length)
      const { of, behind } = later?.groups ?? {}
      const from = before ? at - 5 : at
      const end = at + acronym.length + (later?.[0].length ?? 0)
      if (closesOwnName(text, from, end)) continue
      if (isDefined(text, from, end) || isGiven(text, from)) continue
      if (/^ (?:Committee|Commission|Secretariat|Unit|Office)/u.test(text.slice(end, end + 14))) continue
      const year = before ?? of ?? behind ?? null
      const act = usActAcronym(acronym, year === null ? null : Number(year))
      const defined = definitions.get(acronym) ?? []
      const one = defined.length === 1 ? defined[0] : undefined
      const sameYear = defined.find(({ instrument }) => year !== null && instrument?.endsWith(year))
      const meant = sameYear ?? (year !== null && act ? undefined : one)
      if (!meant && !act && defined.length === 0) continue
      const span = withProvisions(text, { start: from, end })
      const { provisions } = span
      drafts.push(
        statute({
          kind: meant?.kind ?? (act ? 'us-act' : (defined[0]?.kind ?? 'us-act')),
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
      text: 'Les articles 19 et 20 de la Moudawana fixent l’âge.',
      match: 'articles 19 et 20 de la Moudawana',
      fields: { instrument: '/ma/law/moudawana', provisions: ['art19', 'art20'] },
      about: { country: 'ma', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'The Residence Act (Aufenthaltsgesetz – AufenthG) was amended. Section 60 AufenthG stands.',
      match: 'Section 60 AufenthG',
      fields: { instrument: '/de/law/residence-act', provisions: ['s60'] },
      about: { country: 'de' },
      from: 'State party reports',
    },
    {
      text: 'Section 57 of the ICT Act was repealed; the Information and Communication Technology Act of 2006 (ICT Act) stands.',
      match: 'Section 57 of the ICT Act',
      fields: { instrument: '/bd/law/information-and-communication-technology-act-2006', provisions: ['s57'] },
      about: { country: 'bd' },
      from: 'comments of the ILO’s Committee of Experts',
    },
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
      text: 'Selon l’art. 182 CP, la traite est punie.',
      match: 'art. 182 CP',
      fields: { instrument: '/ch/law/code-penal', provisions: ['art182'] },
      about: { country: 'ch', language: 'fr' },
      from: 'rapports des États',
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
    { text: 'The Human Rights Act (HRA or the Act) is read.', why: 'the acronym in its own definition' },
    {
      text: 'The Constitution of the Central African Republic (CAR) is new. In the CAR, floods came.',
      why: 'the letters of the State',
    },
    {
      text: 'The Penal Code (Official Gazette, RS) and RS officers',
      why: 'a gazette in brackets, not the name in another language',
    },
    {
      text: 'le CP de la commune',
      why: 'an acronym of the lawyers without a provision',
      about: { country: 'ch', language: 'fr' },
    },
    {
      text: 'The Farm Land Act (Farm Land Agency, FLA) is new. The FLA lent money. The Old Homes Act (Homes Service, HS) and HS nurses',
      why: 'the acronyms of bodies',
      about: { country: 'us' },
    },
    { text: 'The TVPA of another State', why: 'neither defined nor American', about: { country: 'fr' } },
    { text: 'The Office for Victims (OVC) and OVC staff', why: 'the acronym of a body' },
  ],
} as const satisfies Rule<StatuteMention>

/** "art. 182 ‸CP‸", "artículo 91 del ‸COIP‸": an acronym of the country's lawyers; without a place only where it means nothing else. */
function nationalDraft(
  text: string,
  at: number,
  { acronym, slug, alone }: NationalAcronym,
  country: string,
  offset: number,
): StatuteDraft | null {
  const span = withProvisions(text, { start: at, end: at + acronym.length }, isLawFiller)
  const { provisions } = span
  // "Constitución Política del Estado (‸CPE‸)": the acronym of the name just given.
  if (
    /[\p{L}»”"] \($/u.test(text.slice(Math.max(0, at - 3), at)) &&
    (CLOSES.test(text.slice(at + acronym.length, at + acronym.length + 2)) || isDefined(text, at, at + acronym.length))
  )
    return null
  if (!alone && (provisions.length === 0 || span.start === at)) return null
  const isConstitution = slug === 'const'
  const isTreaty = slug.startsWith('/')
  return statute({
    kind: isTreaty ? 'treaty' : isConstitution ? 'national-constitution' : 'national-law',
    form: 'acronym',
    instrument: isTreaty ? slug : isConstitution ? `/${country}/const` : `/${country}/law/${slug}`,
    provisions,
    head: isTreaty ? 'convention' : isConstitution ? 'constitution' : 'law',
    name: acronym,
    start: offset + span.start,
    end: offset + span.end,
  })
}
