import { alternatives } from '../../../common/alternatives.ts'
import { COVER } from '../../../common/cover.ts'
import { once } from '../../../common/memo.ts'
import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import { BODY_WORDS, COMMITTEE_ACRONYMS, SHARED_ACRONYMS } from '../../lists/treaty-acronyms.ts'
import type { Guard, Rule } from '../../rule.ts'
import { isGiven } from '../../statute/acronym.ts'
import { isAmongTreaties, isBinding } from '../../statute/among-treaties.ts'
import { withProvisions } from '../../statute/attach.ts'
import { beginsExactly, exactBeginnings } from '../../statute/beginnings.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { treatyAcronyms } from '../../statute/treaty-index.ts'

const ACRONYM = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:UN )?(?<acronym>${alternatives(treatyAcronyms.keys())})(?![\\p{L}\\p{Nd}/-])`,
  'uy',
)
const firstTwo = exactBeginnings(['UN', ...treatyAcronyms.keys()])
const shared: ReadonlySet<string> = new Set(SHARED_ACRONYMS)
const BODY = new RegExp(
  `^(?: (?:${BODY_WORDS.join('|')})(?![\\p{L}])|['’]s (?:list|List|concluding|Concluding|recommendation|question|comment)\\p{L}{0,8} (?:of|on|observ))`,
  'u',
)
const COMMITTEE_BEFORE =
  /(?:(?:Committee|Comité|Commission|Court)(?: \(|, )|Comités? (?:(?:de la |de l['’]|del |de |du )?)|(?:[Cc]omment|[Rr]ecommendation|[Rr]ecommandation générale|[Rr]ecomendación general|[Oo]bservation générale|[Oo]bservación general) (?:[Nn]o\.?|[Nn][°º]|[Nn]úm\.) ?\d{1,2}(?: \(\d{4}\))? (?:of|by|du|de la|del?) (?:the )?)$/u
/** "‸le‸ CEDAW": of a convention, which is feminine, the committee is meant. */
const MASCULINE = /(?<!\p{L})(?:[Ll]e|[Dd]u|[Aa]u) $/u
const committees: ReadonlySet<string> = new Set(COMMITTEE_ACRONYMS)

/** So long are the phrases of BODY at most. */
const BEHIND = 40

const GLOSS =
  /(?:Conv[ea]n|Covenant|Pact|Charte?r?|Carta|Protoc|Treaty|Tra[it])[^.;]{0,160}?\((?:the )?[“"‘'«]?(?:the )?(?<acronym>\p{Lu}[\p{L}\d-]{1,11})[”"’'»]?\)/gu

/** The acronyms that stand in brackets behind the name of a treaty somewhere in the document. */
const glossesOf = once(
  ({ text }: Context): ReadonlySet<string> =>
    new Set([...text.matchAll(GLOSS)].map(({ groups }) => groups?.['acronym'] ?? '')),
)

const OTHER_GLOSS = /\((?<=\p{Lu}\p{L}{2,20} \()(?:the )?(?<acronym>\p{Lu}{3,6})\)/gu

const OF_A_COMMITTEE = /(?:Committee|Comité)(?!\p{L})[^.;()]{0,110}$/u
const BODY_REACH = 110

/** The acronyms that stand in brackets behind any name in title case but those of the committees. */
const otherGlossesOf = once(
  ({ text }: Context): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(OTHER_GLOSS)]
        // "the Committee against Torture (CAT)": the treaty has its letters as well.
        .filter(({ index }) => !OF_A_COMMITTEE.test(text.slice(Math.max(0, index - BODY_REACH), index)))
        .map(({ groups }) => groups?.['acronym'] ?? ''),
    ),
)

/** "the observations of the ‸CEDAW‸ (CEDAW/C/GAB/CO/6)": the committee, whose document stands behind it. */
const isOfSymbol = (behind: string, acronym: string): boolean =>
  behind.startsWith(` (${acronym}/C/`) || behind.startsWith(`, ${acronym}/C/`)

/** "‸CAT‸ (1993)", "‸CPED‸ (signature 2007)": what was done with a treaty, as tables of ratifications say. */
const STANDING = /^ \((?:signature|signed|ratified|ratification|accession|acceded|signé|ratifié|firmad|ratificad)/u
const STANDING_IN_CELL = /^ \((?:19|20)\d\d\)/u
/** Acronyms beside which CPED is the Convention. */
const UN_TREATIES = /(?<![\p{L}-])(?:ICCPR|ICESCR|ICERD|ICRMW|OP-?CAT)(?![\p{L}\d])/u
const namesTreaties = once(({ text }: Context): boolean => UN_TREATIES.test(text))

const otherMeaning: Guard = {
  id: 'other-meaning',
  why: 'the acronym is also that of a body or another thing, and the document does not name the treaty',
  stops: ({ text, end, passage, start }, context) => {
    if (
      (passage.cell === null && start < COVER && text === passage.text.trim() && context.text.length > COVER) ||
      BODY.test(context.text.slice(end, end + BEHIND)) ||
      isOfSymbol(context.text.slice(end, end + BEHIND), text) ||
      COMMITTEE_BEFORE.test(context.text.slice(Math.max(passage.start, start - 60), start))
    )
      return true
    if (committees.has(text) && MASCULINE.test(context.text.slice(Math.max(passage.start, start - 4), start)))
      return true
    const acronym = text.replace(/^UN /u, '').split(' ').at(-1) ?? text
    // "article 2 du TUE": what has articles is a treaty.
    if (!shared.has(acronym) || text.includes('UN ') || /^(?:art|§)/iu.test(text)) return false
    const treaty = treatyAcronyms.get(acronym)
    if (!treaty || (context.about.convention && treaty.id.endsWith(`/${context.about.convention}`))) return false
    const behind = context.text.slice(end, end + BEHIND)
    if (STANDING.test(behind) || (passage.cell !== null && STANDING_IN_CELL.test(behind))) return false
    if (acronym === 'CPED' && namesTreaties(context)) return false
    if (glossesOf(context).has(acronym)) return false
    // "the Caribbean Development Bank (CDB)": the document gives the letters to something else.
    if (otherGlossesOf(context).has(acronym)) return true
    return !isAmongTreaties(context.text, start, end) && !isBinding(context.text, start, end)
  },
}

/** Treaties by acronym. */
export const treatyAcronym = {
  id: 'statute/treaty-acronym',
  title: 'Treaty by its acronym',
  triggers: [],
  capitals: true,
  guards: [otherMeaning],
  scan: ({ text, start }: Passage, _context: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const at of hits) {
      if (at < after || !beginsExactly(firstTwo, text, at)) continue
      const match = matchAt(ACRONYM, text, at)
      if (!match) continue
      after = at + match[0].length
      const instrument = treatyAcronyms.get(match.groups?.['acronym'] ?? '')
      const end = match.index + match[0].length
      if (
        !instrument ||
        isGiven(text, match.index) ||
        (text[match.index - 1] === '(' &&
          text[end] === ')' &&
          /[\p{L}’')] \($/u.test(text.slice(Math.max(0, match.index - 40), match.index)))
      )
        continue
      const span = withProvisions(text, { start: match.index, end })
      const { provisions } = span
      drafts.push(
        statute({
          kind: instrument.kind,
          form: 'acronym',
          instrument: instrument.id,
          provisions,
          head: 'convention',
          label: instrument.label,
          url: instrument.url,
          protocols: instrument.protocols,
          start: start + span.start,
          end: start + span.end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'It is bound by the ICCPR; not yet: CPED (signature 2007).',
      match: 'CPED',
      fields: { instrument: '/int/treaty/icpped' },
      from: 'compilations for the Universal Periodic Review',
    },
    {
      text: 'Le pays a ratifié la CDE, la CADBE et la CEDEF.',
      match: 'CADBE',
      fields: { instrument: '/int/treaty/african-charter-child' },
      about: { language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'It acceded to CAT in 1992 and has ratified CEDAW, the ICCPR and the CRC.',
      match: 'CAT',
      fields: { instrument: '/int/treaty/cat' },
      from: 'UPR reports',
    },
    {
      text: 'It is a party to ICCPR, CEDAW, CRC, CAT and CRPD.',
      match: 'CRC',
      fields: { instrument: '/int/treaty/crc' },
      from: 'UPR reports',
    },
    {
      text: 'Parliament domesticated the CRC in 2003.',
      match: 'CRC',
      fields: { instrument: '/int/treaty/crc' },
      from: 'UPR reports',
    },
    {
      text: 'It has ratified the CRPD⁵ since.',
      match: 'CRPD',
      fields: { instrument: '/int/treaty/crpd' },
      from: 'UPR reports',
    },
    {
      text: 'It has ratified CEDAW and ICCPR.',
      match: 'CEDAW',
      fields: { instrument: '/int/treaty/cedaw' },
      from: 'UPR reports',
    },
    { text: 'UN CRC', match: 'UN CRC', fields: { instrument: '/int/treaty/crc' }, from: 'U.S. Department of Labor' },
    {
      text: 'Parties to the UNFCCC meet',
      match: 'UNFCCC',
      fields: { instrument: '/int/treaty/unfccc' },
      from: 'climate plans',
    },
    {
      text: 'Article 7 CEDAW requires',
      match: 'Article 7 CEDAW',
      fields: { provisions: ['art7'] },
      from: 'UPR reports',
    },
  ],
  counterExamples: [
    {
      text: 'Le CDE a examiné le rapport et le Centre de Développement (CDE) a ouvert.',
      why: 'bodies',
      about: { language: 'fr' },
    },
    {
      text: 'The CAT visited the prison that ratified its rules.',
      why: 'the committee',
    },
    { text: 'as the CEDAW (CEDAW/C/GAB/CO/6) asked', why: 'the committee, by the symbol of its document' },
    { text: 'in line with the CEDAW’s concluding observations', why: 'the committee' },
    { text: 'Le Comité CEDAW et le CRPD ont publié leurs observations.', why: 'committees, not their conventions' },
    { text: 'the CEDAW Committee noted', why: 'the body' },
    { text: 'Answers to the ICCPR’s list of issues', why: 'the body’s' },
    { text: 'the symbol CRPD/C/MLI/1', why: 'a symbol' },
    { text: 'A CAT scan was made.', why: 'another thing' },
    { text: 'The Caribbean Development Bank (CDB) made loans; the CDB was ratified by nobody.', why: 'a bank' },
    {
      text: 'All farmers are party to the CRC lease, under provisions of the CAT contract.',
      why: 'things of that name',
    },
    { text: 'The CEDAW Committee and the CRC, CAT and CMW Committees met.', why: 'committees' },
    { text: 'Los niños, parte de la CDN, y parte de CIDE', why: 'no State is a party' },
    { text: 'general comment No. 18 (2014) of the CEDAW', why: 'the committee that made it' },
    { text: 'The CRC asked about CBD, CAT and CED teams.', why: 'no treaty stands in the row' },
    { text: 'The party to the left of CRC won; provisions of rice and CBD oil were sold.', why: 'nothing binds by it' },
  ],
} as const satisfies Rule<StatuteMention>
