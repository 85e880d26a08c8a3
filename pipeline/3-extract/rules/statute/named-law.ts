import { alternatives } from '../../../common/alternatives.ts'
import type { Mention, StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import {
  HEADS_WITH_YEAR,
  NAME_HEADS,
  NO_LAWS,
  PART_ENDINGS,
  PARTS_OF_TITLE,
  WITH_OWN_RULES,
} from '../../lists/law-words.ts'
import { NO_CODES } from '../../lists/titled-laws.ts'
import type { Rule } from '../../rule.ts'
import { provisionsBefore } from '../../statute/attach.ts'
import { countryAt, countryWords } from '../../statute/countries.ts'
import type { StatuteDraft } from '../../statute/draft.ts'
import { laterThanDocument } from '../../statute/guards.ts'
import { isLawFiller } from '../../statute/law-words.ts'
import { lawYear } from '../../statute/law-year.ts'
import { matchAt, skip } from '../../statute/match-at.ts'
import { nameStart } from '../../statute/name-start.ts'
import { namedLaw as mentionOf } from '../../statute/named-law.ts'
import { numberBehind } from '../../statute/number-behind.ts'
import { numberedDraft } from '../../statute/numbered-draft.ts'
import { isShortName } from '../../statute/short-names.ts'
import { smallLaw } from '../../statute/small-law.ts'
import { asTitle, isCapitals } from '../../statute/title-case.ts'
import { titledLaw } from './titled-law.ts'

/** Behind the noun the mark of a note may stand, as plain text has it: "Labour Code‸7". */
const HEAD = new RegExp(
  `(?<=[\\p{L}).,’'”] )(?<head>${NAME_HEADS.map(({ head }) => head).join('|')})(?![\\p{L}-]|['’](?!s)|\\p{Nd}(?!\\p{Nd}{0,2}(?![\\p{L}\\p{Nd}-])))`,
  'uy',
)
const heads = new Map<string, (typeof NAME_HEADS)[number]>(NAME_HEADS.map((entry) => [entry.head, entry]))
const withYear: ReadonlySet<string> = new Set(HEADS_WITH_YEAR)
const noLaws: ReadonlySet<string> = new Set(NO_LAWS)
/** Fields of law, whatever stands before them ("Committee on International Humanitarian Law"). */
const NEVER_LAWS =
  /(?:^| )(?:international(?: \w{2,16}){0,3}|humanitarian|human rights|common|case|sharia|islamic|customary|martial|refugee) law$/u
const COMPOUND =
  /^ (?!Article|Section|Chapter|Cap|No|Part|Title|Schedule|Promulgated|Adopted|Enacted|Issued|Approved|Of\b|And\b|In\b)\p{Lu}\p{Ll}/u
/** "the 2011 ‸Employment Regulations". */
const YEAR_BEFORE = /(?:[Tt]he|[’']s) (?:19|20)\d\d $/u
/** "Employment ‸(General) ‸Rules": such a bracket only laws have. */
const PART = new RegExp(
  `^(?!(?:The )?(?:${alternatives(WITH_OWN_RULES)}) ).* \\((?:\\p{Lu}[^()\\d ]{2,24} [^()\\d]{2,60}|\\p{Lu}\\p{Ll}{0,20}(?:${alternatives(PART_ENDINGS)})|${alternatives(PARTS_OF_TITLE)})\\) $`,
  'u',
)
const MEASURE = /\(Wales\)|(?<!\p{L})(?:Church|Welsh|Cathedrals?|Clergy|Diocese|Dioceses|Parsonages?)(?!\p{L})/u
/** "Trafficking in Persons Act ‸(CTIPA)‸, No. 8 of 2010". */
const BRACKET = /,? ?\([^()]*\)/uy
/** "Penal Code‸ (Amendment) Act": the name ends at a later head. */
const GOES_ON =
  /^(?:(?: \(\p{Lu}[^()]{0,60}\)(?: \(\p{Lu}[^()]{0,60}\)){0,2}(?: \p{Lu}\p{L}{2,16}){0,2})? (?:Act|Ordinance|Law|Proclamation)|(?:,? (?:18|19|20)\d\d)? \(\p{Lu}[^()]{0,60}\)(?: \(No\. ?\d{1,2}\))? (?:Act|Bill|Decree|Order|Regulations|Rules))(?![\p{L}-])/u
/** "Anti-Trafficking in Persons Act‸ (No. 3) B.E. 2560": the third act of that name; "Criminal Justice Act‸ (Northern Ireland) 1966": of a part of the country. */
const NUMBERED =
  / \((?:Northern Ireland|Scotland|Wales|England and Wales|Isle of Man|Jersey|Guernsey)\)(?=,? (?:18|19|20)\d\d)| \(No\. ?\d{1,2}\)(?= B\.E\.|(?<=Amendments?\) Act \(No\. ?\d{1,2}\))(?: of|,)? (?:19|20)\d\d)/uy
/** "the Sunrise Code‸ of Good Schools": a standard, no law. */
const NO_CODE = new RegExp(`^ of (?:${NO_CODES.join('|')})(?!\\p{L})`, 'iu')
const BEFORE =
  /(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Oo]ur|new|draft|proposed|amended|[’']s|\)|of|under|and|,) [“"‘']?$|[(][“"‘'](?:the )?$|(?:19|20)\d\d $|^$|[.:;•] $)/u

/** "Act on Compensation for Damage (‸Compensation Act‸)": the short name of the law just named. */
const isGloss = (text: string, start: number, end: number): boolean =>
  text.slice(start - 2, start) === ' (' && text[end] === ')'

/** "the ‸Enforcement Decree of the‸ Refugee Act", as in Korea: made under an act, whose name its own goes on with. */
const ENFORCEMENT = /(?<!\p{L})Enforcement (?:Decree|Rules?|Ordinance|Regulations?) of (?:the )?$/u

/** "Enforcement ‸Decree‸ of the Refugee Act": the noun by which the text goes on to call it. */
const enforcementHead = (text: string, at: number): string =>
  /^Enforcement (?<noun>\p{L}+)/u
    .exec(text.slice(at, at + 24))
    ?.groups?.['noun']?.toLowerCase()
    .replace(/^rule$/u, 'rules')
    .replace(/^regulation$/u, 'regulations') ?? 'decree'

/** A law cited by its number has no name of its own that a bracket could shorten. */
const isNamed = (law: Mention): boolean => law.type === 'statute' && law.name !== null

/** "Law no. 23/2007, of 4 July (‸Aliens Act)": the name of the law just cited by its number. */
const NUMBER_BEFORE =
  /(?<!\p{L})(?:[Ll]aw|[Aa]ct|[Dd]ecree(?:-Law)?|Ordinance|Proclamation) [Nn](?:os?\.?|[°º]) ?\d[^()\n;]{0,40} \($/u
const ADJECTIVE = /(?<both>(?:\p{Lu}\p{Ll}+ )?(?<word>\p{Lu}(?:\p{Ll}+|\p{Lu}{2}))) $/u

/** Laws by name whose head noun comes last, in English: "Labour Code", "Prevention of Trafficking Act, 2012". */
export const namedLaw = {
  id: 'statute/named-law',
  title: 'Law by name in English, the head noun last',
  why: 'The name is walked back word by word from its head noun over capitalised words: no linear pattern finds such runs. A name that merely ends in "Law" needs an article or a year.',
  triggers: [
    'act',
    'code',
    'law',
    'ordinance',
    'decree',
    'proclamation',
    'regulation',
    'rules',
    'charter',
    'statute',
    'bill',
    'order',
    'edict',
    'promulgation',
    'measure',
  ],
  guards: [
    {
      id: 'no-law',
      why: 'a phrase that ends like the name of a law and is none ("International Law", "Zip Code")',
      stops: ({ text }) => {
        const phrase = text.toLowerCase().replaceAll('’', "'")
        return noLaws.has(phrase) || NEVER_LAWS.test(phrase)
      },
    },
    laterThanDocument,
  ],
  reads: [titledLaw],
  scan: (passage: Passage, context: Context, hits: readonly number[], earlier: readonly Mention[] = []) => {
    const { start } = passage
    const { about } = context
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      const small = hit < after ? null : smallLaw(passage.text, hit)
      if (small) {
        drafts.push(mentionOf(passage.text, small, about, start))
        after = small.end
        continue
      }
      const text = inCapitals(passage.text, hit) ? asTitle(passage) : passage.text
      const match = text[hit - 1] === ' ' ? matchAt(HEAD, text, hit) : null
      if (!match) continue
      const head = heads.get(match.groups?.['head'] ?? '')
      const end = skip(NUMBERED, text, match.index + match[0].length)
      if (!head || COMPOUND.test(text.slice(end, end + 12)) || GOES_ON.test(text.slice(end, end + 150))) continue
      if (head.head === 'Code' && NO_CODE.test(text.slice(end, end + 24))) continue
      if (head.head === 'Act' && isDeed(text, match.index, end)) continue
      const name = nameStart(text, match.index, after)
      if (!name) continue
      const year =
        lawYear(text, end, name.start).year ??
        YEAR_BEFORE.exec(text.slice(Math.max(0, name.start - 16), name.start))?.[0] ??
        null
      // "the ICT Act": law-acronym knows what it stands for.
      if (name.words === 1 && isShortName(context, text.slice(name.start, end))) continue
      if (isGloss(text, name.start, end) && earlier.some((law) => isNamed(law) && law.end === start + name.start - 2))
        continue
      if (name.words < head.least && !(year && head.least === 2 && name.words === 1)) continue
      // "Rights of Pupils (Wales) ‸Measure": laws of Wales and of the Church of England.
      if (head.head === 'Measure' && !(about.country === 'gb' && MEASURE.test(text.slice(name.start, end)))) continue
      if (head.article && !year && !isAnnounced(text, name.start)) continue
      // "section 66 of the Punishment Rules": what has sections is a law.
      if (
        withYear.has(head.head) &&
        !year &&
        !PART.test(text.slice(name.start, match.index)) &&
        !provisionsBefore(text, name.start, isLawFiller)
      )
        continue
      const decree = ENFORCEMENT.exec(text.slice(Math.max(0, name.start - 32), name.start))?.[0].length ?? 0
      const draft = mentionOf(
        text,
        { start: name.start - decree, end, head: decree > 0 ? enforcementHead(text, name.start - decree) : head.type },
        about,
        start,
      )
      after = end
      drafts.push(draft)
      // Behind the name, or behind its year: "Atrocities Act, 1989‸ (No. 33 of 1989)".
      const number =
        numberBehind(text, end, head.type) ??
        (year === null ? null : numberBehind(text, lawYear(text, end, name.start).end, head.type)) ??
        (draft.acronym ? numberBehind(text, skip(BRACKET, text, end), head.type) : null)
      if (number) drafts.push(numberedDraft(text, number, about, start))
    }
    return drafts
  },
  examples: [
    {
      text: 'It has a National Policy for Persons with Disability and the Disability Act (2014).',
      match: 'Disability Act (2014)',
      fields: { instrument: '/jm/law/disability-act-2014' },
      about: { country: 'jm' },
      from: 'UPR reports',
    },
    {
      text: 'under section 57 (1) no. 2 of the Asylum Act 2005, and section 5 (2) no. 7 buses',
      match: 'section 57 (1) no. 2 of the Asylum Act 2005',
      fields: { provisions: ['s57/1/2'] },
      about: { country: 'at' },
      from: 'State party reports',
    },
    {
      text: 'Article 5 of the Enforcement Decree of the Refugee Act sets it.',
      match: 'Article 5 of the Enforcement Decree of the Refugee Act',
      fields: { instrument: '/kr/law/enforcement-decree-of-the-refugee-act' },
      about: { country: 'kr' },
      from: 'State party reports',
    },
    {
      text: 'The Charter of Fundamental Rights and Freedoms (Constitutional Amendment) Act, 2011 replaced it.',
      match: 'Charter of Fundamental Rights and Freedoms (Constitutional Amendment) Act, 2011',
      about: { country: 'jm' },
      from: 'State party reports',
    },
    {
      text: 'as inserted by the Forty-first Amendment of the Constitution Act 2018, provided',
      match: 'Forty-first Amendment of the Constitution Act 2018',
      fields: { instrument: '/ie/law/forty-first-amendment-of-the-constitution-act-2018' },
      about: { country: 'ie' },
      from: 'State party reports',
    },
    {
      text: 'and the Rights of Pupils (Wales) Measure 2013.',
      match: 'Rights of Pupils (Wales) Measure 2013',
      about: { country: 'gb' },
      from: 'State party reports',
    },
    {
      text: 'and the Shelter for Victims Act (Northern Ireland) 2016.',
      match: 'Shelter for Victims Act (Northern Ireland) 2016',
      fields: { instrument: '/gb/law/shelter-for-victims-act-northern-ireland-2016' },
      about: { country: 'gb' },
      from: 'State party reports',
    },
    {
      text: 'Law no. 23/2007, of 4 July (Aliens Act), and Law No. 4857 (Labour Law) apply.',
      match: 'Aliens Act',
      about: { country: 'pt' },
      from: 'State party reports',
    },
    {
      text: 'It was changed by the Written Laws (Miscellaneous Amendments) Act (No. 2) of 2022.',
      match: 'Written Laws (Miscellaneous Amendments) Act (No. 2) of 2022',
      fields: { instrument: '/tz/law/written-laws-miscellaneous-amendments-act-no-2-2022' },
      about: { country: 'tz' },
      from: 'State party reports',
    },
    {
      text: 'Article 15 of the Fundamental Law bars discrimination.',
      match: 'Article 15 of the Fundamental Law',
      fields: { kind: 'national-constitution', instrument: '/hu/const', provisions: ['art15'] },
      about: { country: 'hu' },
      from: 'State party reports',
    },
    {
      text: 'offences under Section 376 of the Indian Penal Code and the South African Schools Act',
      match: 'Section 376 of the Indian Penal Code',
      fields: { instrument: '/in/law/indian-penal-code', provisions: ['s376'] },
      about: { country: 'in' },
      from: 'judgments in State party reports',
    },
    {
      text: 'The Minister issued the Employment (General) Rules and the Prisons (Visits) Order.',
      match: 'Employment (General) Rules',
      fields: { instrument: '/ke/law/employment-general-rules' },
      about: { country: 'ke' },
      from: 'State party reports',
    },
    {
      text: 'The Counter-Trafficking in Persons Act (CTIPA), No. 8 of 2010, applies.',
      match: 'No. 8 of 2010',
      fields: { instrument: '/ke/act/2010/8' },
      about: { country: 'ke' },
      from: 'State party reports',
    },
    {
      text: 'The Criminal Code of Georgia, Article 3, bars it.',
      match: 'Criminal Code of Georgia, Article 3',
      fields: { instrument: '/ge/law/criminal-code', provisions: ['art3'] },
      about: { country: 'ge' },
      from: 'State party reports',
    },
    {
      text: 'See Crimes Act 1900 (NSW) ss 97, 98B and s 98D of the Migration Act 1958.',
      match: 'Crimes Act 1900 (NSW) ss 97, 98B',
      fields: { provisions: ['s97', 's98B'] },
      about: { country: 'au' },
      from: 'reports of Australia',
    },
    {
      text: 'under subsection 279(1) and paragraph 118(1)(a) of the Criminal Code',
      match: 'subsection 279(1) and paragraph 118(1)(a) of the Criminal Code',
      fields: { provisions: ['s279/1', 's118/1/a'] },
      about: { country: 'ca' },
      from: 'reports of Canada',
    },
    {
      text: 'Uganda enacted the Children Act, the Anti-Torture Act of 2012 and the Registration of Persons Act.',
      match: 'Registration of Persons Act',
      fields: { instrument: '/ug/law/registration-of-persons-act' },
      about: { country: 'ke' },
      from: 'U.S. submissions',
    },
    {
      text: 'Article 12 of the Penal Code45 says so.',
      match: 'Article 12 of the Penal Code',
      about: { country: 'ke' },
      from: 'plain text of State party reports',
    },
    {
      text: 'Article 80 of the Turkish Penal Code (TPC) and the Turkish Labour Code apply.',
      match: 'Article 80 of the Turkish Penal Code',
      fields: { instrument: '/tr/law/turkish-penal-code', provisions: ['art80'] },
      about: { country: 'tr' },
      from: 'State party reports',
    },
    {
      text: 'section 375 of the Indian Penal Code, under Indian Law',
      match: 'section 375 of the Indian Penal Code',
      fields: { instrument: '/in/law/indian-penal-code', provisions: ['s375'] },
      about: { country: 'in' },
      from: 'State party reports',
    },
    {
      text: 'The Cuban Adjustment Act of 1966 lets them stay.',
      match: 'Cuban Adjustment Act of 1966',
      fields: { instrument: '/us/act/cuban-adjustment-act-1966' },
      about: { country: 'us' },
      from: 'U.S. submissions',
    },
    {
      text: 'The “Maria da Penha” Law protects women.',
      match: '“Maria da Penha” Law',
      fields: { instrument: '/br/law/maria-da-penha-law' },
      about: { country: 'br' },
      from: 'State party reports',
    },
    {
      text: 'the Pakistan Penal Code (XLV of 1860) punishes it',
      match: 'XLV of 1860',
      fields: { instrument: '/pk/act/1860/xlv' },
      about: { country: 'pk' },
      from: 'State party reports',
    },
    {
      text: 'Under point 5 of part 10 of Article 2 of the Criminal Code, amnesty',
      match: 'point 5 of part 10 of Article 2 of the Criminal Code',
      fields: { provisions: ['art2/10/5'] },
      about: { country: 'am' },
      from: 'State party reports',
    },
    {
      text: 'Under Part 2 of Article 10, part 1 of Article 12 of the Criminal Code, theft',
      match: 'Part 2 of Article 10, part 1 of Article 12 of the Criminal Code',
      fields: { provisions: ['art10/2', 'art12/1'] },
      about: { country: 'kz' },
      from: 'State party reports',
    },
    {
      text: 'article 105, part 1 of the Criminal Code and article 106, part 2 of the plan',
      match: 'article 105, part 1 of the Criminal Code',
      fields: { provisions: ['art105/1'] },
      about: { country: 'kz' },
      from: 'State party reports',
    },
    {
      text: 'guilty under Article 117 (part 2) of the Criminal Code',
      match: 'Article 117 (part 2) of the Criminal Code',
      fields: { provisions: ['art117/2'] },
      about: { country: 'am' },
      from: 'State party reports',
    },
    {
      text: 'section 5, Part 3 of the Police Act',
      match: 'section 5, Part 3 of the Police Act',
      fields: { provisions: ['s5'] },
      about: { country: 'bz' },
      from: 'State party reports',
    },
    {
      text: 'FAMILY PROTECTION ACT 2014',
      match: 'FAMILY PROTECTION ACT 2014',
      fields: { instrument: '/sb/law/family-protection-act-2014' },
      about: { country: 'sb' },
      from: 'national laws',
    },
    {
      text: 'In France, the age is 18 years. Kenya then acted. The Children Act of 2001 was amended.',
      match: 'Children Act of 2001',
      fields: { instrument: '/ke/law/children-act-2001' },
      about: { country: 'ke' },
      from: 'State party reports',
    },
    {
      text: 'Sections 39–42 of the Kenya Employment Act protect them.',
      match: 'Sections 39–42 of the Kenya Employment Act',
      fields: { provisions: ['s39..s42'] },
      about: { country: 'ke' },
      from: 'U.S. Department of Labor',
    },
    {
      text: 'the Prevention and Suppression of Human Trafficking Act, 2012, was',
      match: 'Prevention and Suppression of Human Trafficking Act, 2012',
      fields: { instrument: '/bd/law/prevention-and-suppression-of-human-trafficking-act-2012' },
      about: { country: 'bd' },
      from: 'State party reports',
    },
    {
      text: 'Articles 187, 188 bis and 189 (2) of the Penal Code apply.',
      match: 'Articles 187, 188 bis and 189 (2) of the Penal Code',
      fields: { provisions: ['art187', 'art188bis', 'art189/2'] },
      about: { country: 'sn' },
      from: 'State party reports',
    },
    {
      text: 'Under section 5 of The Data Privacy Act, 2019, consent is needed.',
      match: 'section 5 of The Data Privacy Act, 2019',
      fields: { instrument: '/ug/law/data-privacy-act-2019', provisions: ['s5'] },
      about: { country: 'ug' },
      from: 'State party reports',
    },
    {
      text: 'Article 12 of the UAE Labour Law covers it.',
      match: 'Article 12 of the UAE Labour Law',
      fields: { instrument: '/ae/law/labour-law', provisions: ['art12'] },
      about: { country: 'bh' },
      from: 'State party reports',
    },
    {
      text: 'under the Trafficking Victims Protection Act (TVPA) of 2000',
      match: 'Trafficking Victims Protection Act (TVPA) of 2000',
      fields: { instrument: '/us/act/trafficking-victims-protection-act-2000', acronym: 'TVPA' },
      about: { country: 'us' },
      from: 'U.S. submissions',
    },
    {
      text: 'under the Rural Funds Act⁷ and its rules',
      match: 'Rural Funds Act',
      fields: { instrument: '/si/law/rural-funds-act' },
      about: { country: 'si' },
      from: 'State party reports',
    },
    {
      text: 'Title IV-E of the Social Security Act pays for it.',
      match: 'Title IV-E of the Social Security Act',
      fields: { provisions: ['tIV-E'] },
      about: { country: 'us' },
      from: 'U.S. submissions',
    },
    {
      text: 'under sections 137 and 138 of the penal code',
      match: 'sections 137 and 138 of the penal code',
      fields: { instrument: '/zm/law/penal-code', provisions: ['s137', 's138'] },
      about: { country: 'zm' },
      from: 'U.S. Department of State',
    },
    {
      text: 'The Gender Equality Act B.E. 2558 (2015) is in force.',
      match: 'Gender Equality Act B.E. 2558 (2015)',
      fields: { instrument: '/th/law/gender-equality-act-2015' },
      about: { country: 'th' },
      from: 'State party reports',
    },
    {
      text: 'in Benin the agency promoted the Family Code, which',
      match: 'Family Code',
      fields: { instrument: '/bj/law/family-code' },
      about: { country: 'us' },
      from: 'U.S. submissions',
    },
    {
      text: 'Articles 110/a and 128/b of the Criminal Code punish it.',
      match: 'Articles 110/a and 128/b of the Criminal Code',
      fields: { provisions: ['art110/a', 'art128/b'] },
      about: { country: 'al' },
      from: 'replies to GRETA',
    },
    {
      text: 'under the Penal Code (Amendment) (No. 2) Act 2005, theft',
      match: 'Penal Code (Amendment) (No. 2) Act 2005',
      fields: { instrument: '/fj/law/penal-code-amendment-no-2-act-2005' },
      about: { country: 'fj' },
      from: 'State party reports',
    },
    {
      text: 'Under the Atrocities Act, 1989 (No. 33 of 1989), courts sit.',
      match: 'No. 33 of 1989',
      fields: { instrument: '/in/act/1989/33' },
      about: { country: 'in' },
      from: 'NATLEX',
    },
    {
      text: 'Article 266 of the Revised Penal Code and the Prison Regulations apply.',
      match: 'Article 266 of the Revised Penal Code',
      fields: { instrument: '/ph/law/revised-penal-code', provisions: ['art266'] },
      about: { country: 'ph' },
      from: 'comments of the ILO’s Committee of Experts',
    },
    {
      text: 'Trafficking in Persons Act (2014) and the Saint Vincent and the Grenadines Cadastre Act, 1999, apply.',
      match: 'Trafficking in Persons Act (2014)',
      fields: { instrument: '/vc/law/trafficking-in-persons-act-2014' },
      about: { country: 'vc' },
      from: 'UPR reports',
    },
    {
      text: 'In chapter XI of Viet Nam’s Labour Code, minors are protected.',
      match: 'chapter XI of Viet Nam’s Labour Code',
      fields: { instrument: '/vn/law/labour-code', provisions: ['chXI'] },
      about: { country: 'vn' },
      from: 'State party reports',
    },
    {
      text: 'Since the juvenile justice act of 1986, and the 1998 press freedom law, courts sit apart.',
      match: 'juvenile justice act of 1986',
      fields: { instrument: '/in/law/juvenile-justice-act-1986' },
      about: { country: 'in' },
      from: 'State party reports',
    },
    {
      text: 'THE ADOPTION OF CHILDREN BILL, 2009',
      match: 'ADOPTION OF CHILDREN BILL, 2009',
      fields: { instrument: '/bb/law/adoption-of-children-bill-2009' },
      about: { country: 'bb' },
      from: 'gazettes',
    },
    {
      text: 'The draft Legal Aid Bill is before Parliament.',
      match: 'Legal Aid Bill',
      fields: { instrument: '/gm/law/legal-aid-bill' },
      about: { country: 'gm' },
      from: 'State party reports',
    },
    {
      text: 'A. Abolition of the Death Penalty Act, 2021 B. Adoption Act, 1989 CC. Public Order Act, 1965',
      match: 'Adoption Act, 1989',
      fields: { instrument: '/sl/law/adoption-act-1989' },
      about: { country: 'sl' },
      from: 'lists of laws reviewed',
    },
    {
      text: 'Abolition of the Sedition Act is a priority. Prohibition of the Societies Act is not. Access to Information Act was passed.',
      match: 'Sedition Act',
      fields: { instrument: '/sg/law/sedition-act' },
      about: { country: 'sg' },
      from: 'UPR reports',
    },
    {
      text: 'Access to Information Act was passed. Abolition of the Slave Trade Act 1807 came first.',
      match: 'Abolition of the Slave Trade Act 1807',
      fields: { instrument: '/gb/law/abolition-of-the-slave-trade-act-1807' },
      about: { country: 'gb' },
      from: 'UPR reports',
    },
    {
      text: 'The Penal Code Promulgated by Legislative Decree No. 15 of 1976',
      match: 'Penal Code',
      fields: { instrument: '/bh/law/penal-code' },
      about: { country: 'bh' },
      from: 'national laws in translation',
    },
    {
      text: 'It repeals sec16 and 17 of the Christian Marriage Act.',
      match: 'sec16 and 17 of the Christian Marriage Act',
      fields: { provisions: ['s16', 's17'] },
      about: { country: 'sl' },
      from: 'State party reports',
    },
    {
      text: 'under section 27(4)(d-e) of the Marriage Act',
      match: 'section 27(4)(d-e) of the Marriage Act',
      fields: { provisions: ['s27/4/d..s27/4/e'] },
      about: { country: 'sl' },
      from: 'State party reports',
    },
    {
      text: 'The Clean Rivers Act 2015 (Reports of Water Companies) Regulations 2016 set the form.',
      match: 'Clean Rivers Act 2015 (Reports of Water Companies) Regulations 2016',
      fields: { instrument: '/gb/law/clean-rivers-act-2015-reports-of-water-companies-regulations-2016' },
      about: { country: 'gb' },
      from: 'legislation.gov.uk',
    },
    {
      text: 'Under the Crimes Act 1900 (NSW) ss 93AB to 93AD he was tried.',
      match: 'Crimes Act 1900 (NSW) ss 93AB to 93AD',
      fields: { provisions: ['s93AB..s93AD'] },
      about: { country: 'au' },
      from: 'Australian Guide to Legal Citation',
    },
    {
      text: 'Section 3 read with section 4 of the Bonded Labour System (Abolition) Act, 1976 was used.',
      match: 'Section 3 read with section 4 of the Bonded Labour System (Abolition) Act, 1976',
      fields: { provisions: ['s3', 's4'] },
      about: { country: 'in' },
      from: 'State party reports',
    },
    {
      text: 'under paragraph 118(1)(a) of the Refugee Protection Act',
      match: 'paragraph 118(1)(a) of the Refugee Protection Act',
      fields: { provisions: ['s118/1/a'] },
      about: { country: 'ca' },
      from: 'State party reports',
    },
    {
      text: 'Belize (Domestic Violence Act 2007) and The Bahamas went further than the Act 1991 of The Bahamas.',
      match: 'Domestic Violence Act 2007',
      fields: { instrument: '/bz/law/domestic-violence-act-2007' },
      about: { country: 'bb' },
      from: 'UN Women',
    },
    {
      text: 'by the Code of Criminal Procedure (Amendment) Act, No. 28 of 1998, courts',
      match: 'Code of Criminal Procedure (Amendment) Act',
      fields: { instrument: '/lk/law/code-of-criminal-procedure-amendment-act' },
      about: { country: 'lk' },
      from: 'State party reports',
    },
  ],
  counterExamples: [
    {
      text: 'The band played the “Night Train” Act twice, in the “Jim Crow” Law years and by “Grimm” Law in class.',
      why: 'shows, a time and a rule of sounds',
    },
    {
      text: 'The Outcome Measure 2014, the Budget Measure of 2015 and the Key Measure 2012 rose.',
      why: 'no laws of Wales',
    },
    {
      text: 'In rule no. 5 (Family Law) of the course and the chapter (Criminal Law) of the book',
      why: 'fields of law in brackets',
    },
    { text: 'the play ends in the last act12, by the Model Code10b and the Labour Act2003', why: 'no mark of a note' },
    {
      text: 'Act2 of the play, the Order1 of the menu and the Building Code3D model',
      why: 'no mark of a note behind a law',
    },
    {
      text: 'They follow the “Fair Play” Code and the “no pass” rule, under the Indian Law.',
      why: 'standards of a sport, and no name',
    },
    { text: 'on the Eradication of the Criminal Act of Trafficking in Persons', why: 'a deed inside a title' },
    { text: 'Australia’s 5 states and the firm’s 12 rules read with care', why: 'a possessive, no section' },
    { text: 'the Staff Regulations and the Government Regulations', why: 'of no country, or no name' },
    { text: 'Vienna Law School and Kenyan Law Reports', why: 'other compounds' },
    { text: 'the 2016 congress on maritime law', why: 'a meeting about a field of law' },
    { text: 'the seminar on labour law (2015) and the 2012 survey of family law', why: 'papers and deeds about one' },
    { text: 'The Government Bill was debated.', why: 'no name of a bill' },
    { text: 'Golf (Amateur) Rules, Chess (Opening) Rules and the Garden (Outdoor) Rules', why: 'of games and houses' },
    { text: 'the Club (as amended) Rules and the House (in Recess) Order', why: 'brackets of no title' },
    { text: 'when the Act was passed', why: 'no name: an anaphor' },
    { text: 'an Act of violence against women', why: 'no law' },
    { text: 'Courses in International Law are held.', why: 'a field of law' },
    {
      text: 'the National Committee on the Implementation of International Humanitarian Law met',
      why: 'a body for a field of law',
    },
    { text: 'the Sunrise Code of Good Schools was printed', why: 'a standard of a body' },
    { text: 'after the terrorist act of 2001 and the first such act of 2005', why: 'deeds' },
    { text: 'the law of 2005', why: 'no name' },
    { text: 'the penal code of the country', why: 'small letters without provisions' },
    { text: 'Local Law Enforcement officers', why: 'another compound' },
    { text: 'US Immigration Law and UK Employment Law are taught', why: 'fields of law of States without such a code' },
  ],
} as const satisfies Rule<StatuteMention>

/** "Law No. 21 on the Eradication of the Criminal ‸Act of Trafficking", "the Terrorist Act of Bombing": a deed inside a title. */
const isDeed = (text: string, at: number, end: number): boolean =>
  / of (?!the )\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6)) &&
  /(?:Criminal|Terrorist|Violent|Illegal|Unlawful) $/u.test(text.slice(Math.max(0, at - 12), at)) &&
  !countryAt(text, end + ' of '.length)

/** "STATUS OF CHILDREN ‸BILL": a head noun in capitals behind a word in capitals. */
const inCapitals = (text: string, hit: number): boolean =>
  CAPITALS.test(text.slice(hit, hit + 10)) &&
  isCapitals(text, hit, hit + 3) &&
  /\p{Lu}{2}\)? $/u.test(text.slice(Math.max(0, hit - 5), hit))
const CAPITALS = /^(?:ACT|BILL|CODE|ORDINANCE|LAW)(?!\p{L})/u

/** Whether an article, a mark or the adjective of a country stands before: "the ‸Labour Law", "the Kenyan ‸Equality Law". */
function isAnnounced(text: string, at: number): boolean {
  if (BEFORE.test(text.slice(Math.max(0, at - 8), at))) return true
  if (text[at - 1] === '(' && NUMBER_BEFORE.test(text.slice(Math.max(0, at - 70), at))) return true
  const { word = '', both = '' } = ADJECTIVE.exec(text.slice(Math.max(0, at - 32), at))?.groups ?? {}
  const { adjectives } = countryWords()
  return adjectives.has(word) || adjectives.has(both)
}
