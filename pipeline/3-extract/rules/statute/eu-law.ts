import type { StatuteMention } from '../../../common/mention.ts'
import type { Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { acronymBehind } from '../../statute/acronym.ts'
import { provisionsBefore, withProvisions } from '../../statute/attach.ts'
import { dateAt } from '../../statute/dates.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'

const UNION = '(?:EU|EC|EEC|ECSC|Euratom|JHA|CFSP|UE|CE|CEE|JAI|PESC)'
const ACT = new RegExp(
  `(?<word>[Ff]ramework [Dd]ecision|[Dd]écision-cadre|[Dd]ecisión [Mm]arco|[Dd]irectives?|[Dd]irectiva|[Rr]egulations?|[Rr]èglement|[Rr]eglamento|[Dd]ecisions?|[Dd]écision|[Dd]ecisión)(?: d['’]exécution| de ejecución| délégué| delegado)? (?:\\((?<union>${UNION})\\) )?(?<no>[Nn]os?\\.? ?|[Nn][°º] ?|núm\\. )?(?<open>\\()?(?<first>\\d{1,4})/(?<second>\\d{1,4})(?:/(?<suffix>${UNION}))?(?![\\d/])`,
  'uy',
)
/** "Directives 2000/43/EC‸, 2000/78/EC and 2004/113/EC‸": those that go on behind the first. */
const NEXT = new RegExp(
  `(?:,|;|,? (?:and|et|y)) (?:[Nn]os?\\.? ?)?(?<first>\\d{1,4})/(?<second>\\d{1,4})/${UNION}(?![\\d/])`,
  'uy',
)
/** Whose act it is, and of which manner. */
const BEFORE = /(?<!\p{L})(?:(?:Council|Commission|European Parliament and Council|Delegated|Implementing|EU) ){1,4}$/u
/** So long is what BEFORE finds, mostly. */
const REACH = 80
const OF_UNION =
  /^ (?:of the (?:European|Council)|du Parlement européen|du Conseil|del Parlamento Europeo|del Consejo)/u

/** "Council Framework Decision ‸of 13 June 2002‸ on the European arrest warrant": by its date alone. */
const DATED_DECISION = /(?:Council )?[Ff]ramework [Dd]ecision of (?=\d)/gu

/** "the ‸General Data Protection Regulation": by its name, which no other act has. */
const DATA_PROTECTION = /(?<!\p{L})General Data Protection $/u
const REGULATION = /Regulation(?!\p{L})/uy

const typeOf = (word: string): string =>
  /framework|cadre|marco/iu.test(word)
    ? 'framework-decision'
    : /^dir/iu.test(word)
      ? 'directive'
      : /^r/iu.test(word)
        ? 'regulation'
        : 'decision'
const LETTERS: Readonly<Record<string, string>> = {
  directive: 'L',
  regulation: 'R',
  decision: 'D',
  'framework-decision': 'F',
}

/** The regulation on data protection, whose name begins at `at`. */
function dataProtection(text: string, at: number, offset: number): StatuteDraft {
  const end = at + 'General Data Protection Regulation'.length
  const span = withProvisions(text, { start: at, end })
  const { provisions } = span
  return statute({
    kind: 'eu-law',
    form: 'name',
    instrument: '/eu/regulation/2016/679',
    provisions,
    head: 'regulation',
    acronym: acronymBehind(text, end),
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679',
    start: offset + span.start,
    end: offset + span.end,
  })
}

/** The directives that go on a list behind the one that ends at `end`. */
function furtherActs(text: string, end: number): { path: string; end: number }[] {
  const acts: { path: string; end: number }[] = []
  for (let next = matchAt(NEXT, text, end); next; next = matchAt(NEXT, text, acts.at(-1)?.end ?? end))
    acts.push({ path: `${next.groups?.['first']}/${next.groups?.['second']}`, end: next.index + next[0].length })
  return acts
}

/** Directives, regulations and decisions of the European Union by number, with their CELEX address. */
export const euLaw = {
  id: 'statute/eu-law',
  title: 'Directive, regulation or decision of the European Union',
  triggers: [
    'directive',
    'directiva',
    'regulation',
    'règlement',
    'reglamento',
    'framework decision',
    'decision',
    'décision',
    'decisión',
  ],
  scan: ({ text, start }: Passage, _context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      const match = hit < after ? null : matchAt(ACT, text, hit)
      const named = matchAt(REGULATION, text, hit) && DATA_PROTECTION.exec(text.slice(Math.max(0, hit - 25), hit))
      if (named && hit >= after && !match) drafts.push(dataProtection(text, hit - named[0].length, start))
      if (!match) continue
      const before = BEFORE.exec(text.slice(Math.max(after, hit - REACH), hit))?.[0] ?? ''
      const from = hit - before.length
      after = hit + match[0].length
      const { word = '', union, no, first = '', second = '', suffix, open } = match.groups ?? {}
      const close = open && text[after] === ')' ? 1 : 0
      const end = after + close
      if (open && !close) continue
      if (
        !union &&
        !suffix &&
        !OF_UNION.test(text.slice(end, end + 24)) &&
        !/^(?:EU|Council|Commission|European) /u.test(before)
      )
        continue
      const type = typeOf(word)
      // "Regulation (EC) No 2004/2003", but since 2015 "Regulation (EU) 2016/679".
      const numberFirst = type === 'regulation' && (no !== undefined || !/^(?:19|20)\d\d$/u.test(first))
      const year = numberFirst ? second : first
      const number = numberFirst ? first : second
      const more = type === 'directive' ? furtherActs(text, end) : []
      // "Article 5 of Directives A and B": the article is one of the first alone.
      if (more.length > 0 && !provisionsBefore(text, from)) {
        after = more.at(-1)?.end ?? after
        drafts.push(
          statute({
            kind: 'eu-law',
            instrument: `/eu/${type}`,
            provisions: [`${year}/${number}`, ...more.map(({ path }) => path)],
            head: type,
            start: start + from,
            end: start + after,
          }),
        )
        continue
      }
      const full = year.length === 2 ? `19${year}` : year
      const url = `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:3${full}${LETTERS[type]}${number.padStart(4, '0')}`
      const span = withProvisions(text, { start: from, end })
      const { provisions } = span
      drafts.push(
        statute({
          kind: 'eu-law',
          instrument: `/eu/${type}/${year}/${number}`,
          provisions,
          head: type,
          url,
          start: start + span.start,
          end: start + span.end,
        }),
      )
    }
    for (const match of text.includes('ecision of ') ? text.matchAll(DATED_DECISION) : []) {
      const date = dateAt(text, match.index + match[0].length)
      if (date?.iso?.length !== 10) continue
      drafts.push(
        statute({
          kind: 'eu-law',
          instrument: `/eu/framework-decision/${date.iso.replace('-', '/')}`,
          head: 'framework-decision',
          start: start + match.index,
          end: start + date.end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'It transposes Directives 2000/43/EC, 2000/78/EC and 2004/113/EC.',
      match: 'Directives 2000/43/EC, 2000/78/EC and 2004/113/EC',
      fields: { provisions: ['2000/43', '2000/78', '2004/113'] },
      from: 'State party reports',
    },
    {
      text: 'transposes Directive 2011/36/EU into law',
      match: 'Directive 2011/36/EU',
      fields: { instrument: '/eu/directive/2011/36' },
      from: 'UPR reports',
    },
    {
      text: 'Article 5 of Regulation (EC) No 810/2009 says',
      match: 'Article 5 of Regulation (EC) No 810/2009',
      fields: { instrument: '/eu/regulation/2009/810', provisions: ['art5'] },
      from: 'UPR reports',
    },
    {
      text: 'le règlement (UE) 2016/679',
      match: 'règlement (UE) 2016/679',
      fields: { instrument: '/eu/regulation/2016/679' },
      from: 'rapports des États',
    },
    {
      text: 'Council Framework Decision 2008/913/JHA',
      match: 'Council Framework Decision 2008/913/JHA',
      fields: { instrument: '/eu/framework-decision/2008/913' },
      from: 'UPR reports',
    },
    {
      text: 'under Article 17 of the General Data Protection Regulation (GDPR), a person',
      match: 'Article 17 of the General Data Protection Regulation',
      fields: { instrument: '/eu/regulation/2016/679', provisions: ['art17'] },
      from: 'State party reports',
    },
  ],
  counterExamples: [
    { text: 'the general data protection regulations of the bank', why: 'rules of any kind' },
    { text: 'Directive No. 12/2010 of the Prime Minister', why: 'no sign of the Union' },
    { text: 'the decision 3/4 of the time', why: 'a share' },
  ],
} as const satisfies Rule<StatuteMention>
