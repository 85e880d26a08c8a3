import type { StatuteMention } from '../../../common/mention.ts'
import type { Passage } from '../../context.ts'
import { ORDINALS } from '../../lists/ordinals.ts'
import { US_STATES } from '../../lists/us-states.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'

const abbreviations = new Map<string, string>(
  US_STATES.flatMap(({ code, abbreviation }) => (abbreviation ? [[abbreviation.replaceAll(' ', ''), code]] : [])),
)
const CONST = /(?<![\p{L}])(?<state>(?:[A-Z]\. ?){2}|[A-Z][a-z]{1,4}\. ?)?(?:Const|CONST)\.,? /dgu
const ARTICLE =
  /[Aa]rt(?:icle|(?<list>s)?\.) (?<article>[IVX]{1,5}|\d{1,2})(?:, (?:§|¶) ?(?<section>\d{1,3}))?(?:, cl\. (?<clause>\d{1,2}))?/uy
const AMENDMENT = /[Aa]mend(?:ment|(?<list>s)?\.) (?<number>[IVX]{1,6}|\d{1,2})(?:, § ?(?<section>\d{1,2}))?/uy
const ORDINAL = /(?<ordinal>[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?|\d{1,2}(?:st|nd|rd|th)) Amend(?:ment|\.)/uy
const PREAMBLE = /(?:[Pp]reamble|pmbl\.)/uy
// "amends. V, XIV": numbers behind the first of a list.
const NEXT = /(?:, and |, | and | & )(?<number>[IVX]{1,6}|\d{1,2})(?![\p{L}\d])/uy
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
  'XXI',
  'XXII',
  'XXIII',
  'XXIV',
  'XXV',
  'XXVI',
  'XXVII',
]
const ordinals = new Map<string, number>(ORDINALS.map((word, index) => [word, index + 1]))
const ordinalOf = (word: string): number => ordinals.get(word.toLowerCase()) ?? Number.parseInt(word, 10)
const amendmentOf = (number: string): string => `amdt${ROMAN.indexOf(number) + 1 || number}`

/** "U.S. Const. art. I, § 8, cl. 3", "Fla. Const. art. I, § 2". */
export const usConstitutionArticle = {
  id: 'statute/us-constitution-article',
  title: 'Constitution of the United States or of a State by article, section and clause',
  triggers: ['const.'],
  scan: ({ text, start }: Passage) => {
    const drafts: StatuteDraft[] = []
    for (const match of text.matchAll(CONST)) {
      const at = match.index + match[0].length
      const state = (match.groups?.['state'] ?? 'U.S.').replaceAll(' ', '')
      const code = state === 'U.S.' ? 'us' : abbreviations.get(state)
      const article = matchAt(ARTICLE, text, at)
      const amendment = matchAt(AMENDMENT, text, at)
      const ordinal = matchAt(ORDINAL, text, at)
      const preamble = matchAt(PREAMBLE, text, at)
      const found = article ?? amendment ?? ordinal ?? preamble
      if (!code || !found) continue
      const groups = found.groups ?? {}
      const headOf = (number: string) => (article ? `art${number}` : amendmentOf(number))
      const head = preamble
        ? 'preamble'
        : ordinal && !article && !amendment
          ? `amdt${ordinalOf(groups['ordinal'] ?? '')}`
          : headOf(groups['article'] ?? groups['number'] ?? '')
      if (head.endsWith('NaN')) continue
      const provision = [
        head,
        groups['section'] && `s${groups['section']}`,
        groups['clause'] && `cl${groups['clause']}`,
      ]
      const provisions = [provision.filter(Boolean).join('/')]
      let end = at + found[0].length
      for (let next = groups['list'] ? matchAt(NEXT, text, end) : null; next; next = matchAt(NEXT, text, end)) {
        provisions.push(headOf(next.groups?.['number'] ?? ''))
        end += next[0].length
      }
      const span = { start: start + match.index, end: start + end }
      const kind = code === 'us' ? 'us-constitution' : 'us-state-law'
      drafts.push(statute({ kind, instrument: `/${code}/const`, provisions, ...span }))
    }
    return drafts
  },
  examples: [
    {
      text: 'U.S. Const. art. I, § 8, cl. 3',
      match: 'U.S. Const. art. I, § 8, cl. 3',
      fields: { provisions: ['artI/s8/cl3'] },
      from: 'court opinions',
    },
    {
      text: 'see U.S. Const. amend. XIV, § 1.',
      match: 'U.S. Const. amend. XIV, § 1',
      fields: { provisions: ['amdt14/s1'] },
      from: 'court opinions',
    },
    {
      text: 'Fla. Const. art. I, § 2',
      match: 'Fla. Const. art. I, § 2',
      fields: { instrument: '/us-fl/const' },
      from: 'court opinions',
    },
    {
      text: 'U.S. Const. amends. V and XIV',
      match: 'U.S. Const. amends. V and XIV',
      fields: { provisions: ['amdt5', 'amdt14'] },
      from: 'court opinions',
    },
    {
      text: 'U.S. Const. preamble',
      match: 'U.S. Const. preamble',
      fields: { provisions: ['preamble'] },
      from: 'court opinions',
    },
  ],
  counterExamples: [
    { text: 'Const. lawyers agree', why: 'no article' },
    { text: 'Bldg. Const. art. 5', why: 'no State of that name' },
  ],
} as const satisfies Rule<StatuteMention>
