import { alternatives } from '../../../common/alternatives.ts'
import type { StatuteMention } from '../../../common/mention.ts'
import { slugOf } from '../../../common/slug.ts'
import type { Context, Passage } from '../../context.ts'
import { CALIFORNIA_CODES, UNMARKED_INITIALS, US_STATES } from '../../lists/us-states.ts'
import type { Rule } from '../../rule.ts'
import { beginsExactly, exactBeginnings } from '../../statute/beginnings.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { readList } from '../../statute/provision-list.ts'

const names = US_STATES.flatMap(({ code, name, abbreviation }) =>
  [name, abbreviation].map((word): [string, string] => [word.replaceAll(' ', ''), code]),
)
const codes = new Map<string, string>([...names, ['VA', 'us-va']])
const initials = new Map<string, string>(
  US_STATES.flatMap(({ code, initials: word }) => (word ? [[word.replaceAll(' ', ''), code]] : [])),
)
const longest = (words: readonly string[]): string => alternatives(words).replaceAll(' ', ' ?')
const STATE = `(?<state>${longest(US_STATES.flatMap(({ name, abbreviation }) => [name, abbreviation]))}|VA)`
/** The subject and the word for the collection: "Penal Code", "Soc. Serv. Law", "Rev. Stat. Ann.". */
const BODY = `(?<body>(?:(?:[A-Z][\\p{L}'’]{0,14}\\.?|&|and) ?){0,5}?(?:Codes?|Stat(?:utes?|\\.)|Laws?|Leyes|Regs?\\.|R\\. ?& ?Regs\\.|Code R\\.|Proc\\.)(?: (?:An\\.|Ann\\.|Serv\\.|Regs\\.|R\\.|Cons\\. Stat\\.|and Cons\\. Stat\\. Ann\\.|Civ\\. Proc\\.|Crim\\. Proc\\.|Civil Procedure|of Criminal Procedure)){0,2}(?: Ann\\.)?)`
const CITATION = new RegExp(
  `(?:${STATE} ?${BODY}|(?<initials>${longest([...initials.keys()])})|(?<california>(?:${longest(CALIFORNIA_CODES)})(?<!Proc\\.) Code|Code Civ\\. Proc\\.))`,
  'uy',
)
const VOLUME = /(?<![\p{L}\d])(?<volume>\d{1,3} |\d{1,3}(?:-\d{1,3}){1,2} )$/u
/** First two letters of what a citation begins with: most words with a capital begin otherwise. */
const firstTwo = exactBeginnings(
  [
    ...US_STATES.flatMap(({ name, abbreviation }) => [name, abbreviation]),
    'VA',
    ...initials.keys(),
    ...CALIFORNIA_CODES,
    'Code',
  ].filter(Boolean),
)
const YEAR = /,? (?:of )?(?:18|19|20)\d\d(?=,? (?:§|[Cc]h\.|[Tt]it\.|[Ss]ection))/uy
const UPPER = /,? (?:(?:[Tt]it(?:le|\.)|[Cc]h(?:apter|\.)|c\.|Pt\.) ?(?<number>[\dA-Z]{1,6}(?:\.\d+)?),?) ?/uy
const LEAD = /,? ?(?:§{1,2}|¶{1,2}|[Ss]ections?|[Ss]ecs?\.|[Aa]rts?\.?|[Pp]ars?\.|[Rr]\.|s\.) ?/uy
const unmarked: ReadonlySet<string> = new Set(UNMARKED_INITIALS)
/** A section of several numbers: "163.266", "9A.40.100", "16-5-46", "633:7". */
const SECTION = /\d{1,3}[A-Z]{0,2}[.:-]\d{1,5}[A-Za-z]?(?![\d/])/uy
/** "‸53a-192 and 53a-193", "‸18.2-355": what stands before the hyphen comes again, or is a title with a point. */
const HYPHENATED =
  /^(?:\d{1,3}\.\d{1,2}-|(?<first>\d{1,3}[A-Za-z]?)-\d{1,4}[a-z]?(?:\([^()]{1,4}\)){0,4}(?:, | and |, and )\k<first>-)/u
const ILCS =
  /(?<![\d/])\b(?<chapter>\d{1,4}) (?:ILCS|Ill\. Comp\. Stat\.)(?: Ann\.)? ?(?<act>\d{1,4}) ?\/ ?(?<section>[\d.:a-zA-Z-]{1,15}\d[A-Za-z]?)/dgu

/** Codes and statutes of the States of the United States in their common forms. */
export const usStateCode = {
  id: 'statute/us-state-code',
  title: 'Code or statutes of a State of the United States',
  triggers: [
    '§',
    'stat.',
    'code',
    'ilcs',
    'laws',
    'rsmo',
    'regs.',
    'law §',
    ...UNMARKED_INITIALS.map((word) => `${word.toLowerCase()} `),
  ],
  capitals: true,
  scan: ({ text, start }: Passage, { about }: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    for (const match of /ILCS|Ill\. Comp\./u.test(text) ? text.matchAll(ILCS) : []) {
      const { chapter, act, section } = match.groups ?? {}
      const span = { start: start + match.index, end: start + match.index + match[0].length }
      drafts.push(
        statute({
          kind: 'us-state-law',
          instrument: `/us-il/ilcs/${chapter}/${act}`,
          provisions: [`s${section}`],
          ...span,
        }),
      )
    }
    let after = 0
    for (const begin of hits) {
      if (begin < after || !beginsExactly(firstTwo, text, begin)) continue
      const match = matchAt(CITATION, text, begin)
      if (!match) continue
      const volume = VOLUME.exec(text.slice(Math.max(0, begin - 14), begin))?.[0] ?? ''
      const first = begin - volume.length
      after = begin + match[0].length
      const groups = match.groups ?? {}
      const state =
        codes.get((groups['state'] ?? '').replaceAll(' ', '')) ??
        initials.get((groups['initials'] ?? '').replaceAll(' ', '')) ??
        (groups['california'] ? 'us-ca' : undefined)
      let at = begin + match[0].length
      at += matchAt(YEAR, text, at)?.[0].length ?? 0
      // "the Penal Code, sections 330 and 331": of any country.
      if (groups['california'] && about.country !== 'us' && about.country !== null) continue
      const upper = matchAt(UPPER, text, at)
      at += upper?.[0].length ?? 0
      const mark = matchAt(LEAD, text, at)
      const marked = mark && /\S/u.test(mark[0].replace(',', ''))
      at += marked ? mark[0].length : (matchAt(/,? /uy, text, at)?.[0].length ?? 0)
      const plain = unmarked.has(groups['initials'] ?? '') && matchAt(SECTION, text, at) !== null
      if (!state || !(marked || upper || volume || plain || /(?:Regs|Stat|Code|R)\.?$/u.test(groups['body'] ?? '')))
        continue
      const list = readList(text, {
        prefix: mark?.[0].includes('rt') ? 'art' : 's',
        plural: mark?.[0].includes('§§') ?? false,
        at,
        code: true,
        hyphenated: HYPHENATED.test(text.slice(at, at + 80)),
      })
      if (!list || (!marked && /^(?:19|20)\d\d$/u.test(text.slice(at, list.end)))) continue
      const body = slugOf((groups['body'] ?? (groups['california'] || 'code')).replace(/ ?Ann\.|,/gu, ''))
      const instrument = [
        `/${state}`,
        body || 'code',
        volume && `t${volume.trim()}`,
        upper?.groups?.['number'] && `${/[Cc]/u.test(upper[0]) ? 'ch' : 't'}${upper.groups['number']}`,
      ]
      drafts.push(
        statute({
          kind: 'us-state-law',
          instrument: instrument.filter(Boolean).join('/'),
          provisions: list.paths,
          start: start + first,
          end: start + list.end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'trafficking under ORS 163.266 is a felony',
      match: 'ORS 163.266',
      fields: { provisions: ['s163.266'] },
      from: 'U.S. submissions',
    },
    {
      text: 'Conn. Gen. Stat. §§ 53a-192 and 53a-193 forbid it',
      match: 'Conn. Gen. Stat. §§ 53a-192 and 53a-193',
      fields: { provisions: ['s53a-192', 's53a-193'] },
      from: 'U.S. submissions',
    },
    {
      text: 'under RCW 9A.40.100, a person',
      match: 'RCW 9A.40.100',
      fields: { provisions: ['s9A.40.100'] },
      from: 'U.S. submissions',
    },
    {
      text: 'In Florida, Fla. Stat. § 787.06(3)(f) applies.',
      match: 'Fla. Stat. § 787.06(3)(f)',
      fields: { instrument: '/us-fl/stat', provisions: ['s787.06/3/f'] },
      from: 'U.S. submissions',
    },
    {
      text: 'see Cal. Penal Code § 236.1',
      match: 'Cal. Penal Code § 236.1',
      fields: { instrument: '/us-ca/penal-code' },
      from: 'court opinions',
    },
    {
      text: 'N.Y. Soc. Serv. Law § 447-a',
      match: 'N.Y. Soc. Serv. Law § 447-a',
      fields: { instrument: '/us-ny/soc-serv-law', provisions: ['s447-a'] },
      from: 'court opinions',
    },
    {
      text: 'under Mass. Gen. Laws ch. 1, § 2',
      match: 'Mass. Gen. Laws ch. 1, § 2',
      fields: { instrument: '/us-ma/gen-laws/ch1' },
      from: 'court opinions',
    },
    {
      text: 'at 735 ILCS 5/2-1001',
      match: '735 ILCS 5/2-1001',
      fields: { instrument: '/us-il/ilcs/735/5', provisions: ['s2-1001'] },
      from: 'court opinions',
    },
  ],
  counterExamples: [
    {
      text: 'the Penal Code, sections 330 and 331, punishes it',
      about: { country: 'in' },
      why: 'a code of another country',
    },
    { text: 'The RSA 2010 report and ORS 12 therapy', why: 'no section of several numbers' },
    { text: 'California laws of 2010 protect children.', why: 'no provision' },
    { text: 'In Washington Law enforcement found 12 cases', why: 'no mark of a section' },
    { text: 'Restatement (Second) of Torts § 402A', why: 'no State' },
  ],
} as const satisfies Rule<StatuteMention>
