import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import type { StatuteDraft } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { nameStart } from '../../statute/name-start.ts'
import { namedLaw } from '../../statute/named-law.ts'

/** "Equal Status Acts‸ 2000 to 2018", "Acts‸, 1998–2015": the first and the last of them. */
const ACTS =
  /Acts(?![\p{L}-]|['’])(?:,? (?:of )?(?<first>(?:18|19|20)\d\d)(?:(?: to | and |, | ?[-–/] ?)(?<last>(?:18|19|20)\d\d))?(?!\d))?/uy
/** A name of acts is announced, or stands where laws stand. */
const ANNOUNCED = /(?<!\p{L})(?:[Tt]he|[Ii]ts|[Tt]heir|[Uu]nder|(?:19|20)\d\d,? and) $/u
/** Without years it is a law by what is said of it: "provisions of the ‸Social Help Acts". */
const AS_LAWS =
  /(?:[Uu]nder|[Pp]rovisions (?:of|in)|[Bb]reach(?:es)? of|accordance with|[Pp]ursuant to|[Aa]mend(?:s|ed|ing)|[Aa]mendments? to|[Rr]epeal(?:s|ed|ing)?|[Ss](?:ection|ections|\.) [^.;\n]{1,24} of|(?:19|20)\d\d,? and) (?:the|its|their) $/u
const NO_NAME =
  /^(?:Two|Three|Four|Five|Six|Several|Other|Following|Above|First|Second|Various|Criminal|Terrorist|Violent|Unlawful|Illegal|Prohibited|Internationally|Legal|Legislative|Administrative|Executive|National|Federal|State|Uniform|Constitutional|International|Community|Union|European|EU|Final|Basic|Legal)(?!\p{L})|(?:^| )(?:and|or|&) |(?:Criminal|Terrorist|Wrongful|Legal|Legislative|Constitutional|Normative|Uniform|Organic) Acts$/u

/** Several acts of one name, cited together: "the Equal Status Acts 2000 to 2018". */
export const collectiveActs = {
  id: 'statute/collective-acts',
  title: 'Acts of one name, cited together',
  why: 'Ireland and the United Kingdom cite an act with those that amend it by one name and the years of the first and the last.',
  triggers: ['acts'],
  scan: ({ text, start }: Passage, { about }: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      const match = hit < after || text[hit - 1] !== ' ' ? null : matchAt(ACTS, text, hit)
      const name = match && nameStart(text, hit, after)
      if (!name) continue
      const { first, last } = match.groups ?? {}
      const title = text.slice(name.start, hit + 4)
      if (NO_NAME.test(title)) continue
      // "Genocidal Acts of 1994", "the Rock Acts 2014": one year alone tells when something was done.
      const isLaw =
        last !== undefined
          ? ANNOUNCED.test(text.slice(Math.max(0, name.start - 12), name.start))
          : first === undefined && name.words > 1 && AS_LAWS.test(text.slice(Math.max(0, name.start - 48), name.start))
      if (!isLaw) continue
      const end = hit + match[0].length
      const years = first === undefined ? '' : ` ${first}${last === undefined ? '' : `–${last}`}`
      drafts.push(namedLaw(text, { start: name.start, end, head: 'act', name: `${title}${years}` }, about, start))
      after = end
    }
    return drafts
  },
  examples: [
    {
      text: 'The Equal Wages Acts 2000 to 2018 prohibit it.',
      match: 'Equal Wages Acts 2000 to 2018',
      fields: { instrument: '/ie/law/equal-wages-acts-2000-2018' },
      about: { country: 'ie' },
      from: 'State party reports',
    },
    {
      text: 'under section 7 of the Adoption Acts, 1952–1998, children',
      match: 'section 7 of the Adoption Acts, 1952–1998',
      fields: { instrument: '/ie/law/adoption-acts-1952-1998', provisions: ['s7'] },
      about: { country: 'ie' },
      from: 'State party reports',
    },
    {
      text: 'the Trade Union Acts 1941 and 1990 and the Employment Equality Acts',
      match: 'Trade Union Acts 1941 and 1990',
      about: { country: 'ie' },
      from: 'State party reports',
    },
    {
      text: 'The provisions in the Social Help Acts are loose.',
      match: 'Social Help Acts',
      fields: { instrument: '/si/law/social-help-acts' },
      about: { country: 'si' },
      from: 'summaries of stakeholders’ submissions',
    },
  ],
  counterExamples: [
    { text: 'the Other Inhuman Acts and the Criminal Acts of 12 persons', why: 'deeds' },
    { text: 'the Penal and Labour Acts were read', why: 'two acts' },
    { text: 'She Acts in 2004 plays', why: 'a verb' },
    {
      text: 'The Folk Music Acts of 2012 and two Comedy Acts 2016 toured; Hostile Acts of 2013 were tried.',
      why: 'shows and deeds of a year',
    },
    {
      text: 'Corrupt Acts 2010-2012 were tried, and the Random Kindness Acts were praised.',
      why: 'deeds: not announced, or nothing of a law said',
    },
  ],
} as const satisfies Rule<StatuteMention>
