import { once } from '../../../common/memo.ts'
import type { StatuteMention } from '../../../common/mention.ts'
import { lastStartingBefore, type Span } from '../../../common/span.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { isPrintedLaw } from '../../statute/printed-law.ts'
import { readProvisions } from '../../statute/provisions.ts'

const CANDIDATE =
  /(?<![\p{L}\p{N}.]|[\p{L}\p{N}.]-)(?:[Ss]ections?(?= \d)|[Ss]ecs?\.(?= ?\d)|(?<!\d )ss?\.(?= ?\d)|§{1,2}(?= ?\d)|[Aa]rticles?(?= (?:[\dIVX]|[LRD]\.? ?\d{3}))|[Aa]rts?\.(?= ?\d)|[Aa]rt[ií]culos?(?= [\dIVX])|(?<!(?<!\p{L})(?!Under|Pursuant|By|In|Of|And|See|Per|While|Whereas|Although|Unlike)\p{Lu}[\p{L}’'-]{1,20} )Regulations?(?= \d{1,3}(?:[A-Z]|(?: ?\(\w{1,4}\)){1,3})?(?:[,;.)]? |[,;.)]|$))|[Pp]aragraphs? \d[\d ()a-z]{0,12} of articles?|[Pp]aragraphe \d{1,2} de l['’]article)/uy
const LAWFUL =
  /(?<![\p{L}])(?:Acts?|Laws?|Codes?|Constitution|Ordinance|Decree|Proclamation|Statute|statutes?|Promulgation|Regulations|U\. ?S\. ?C|Rules|legislation|Bill|Order|Ley|Código)(?![\p{L}])/gu
/** A set of regulations by its name. */
const REGULATIONS = /(?<=\p{Lu}[\p{L}’'-]{2,20}\)? )(?<!(?:The|These|And|New|Under|EU|By) )Regulations(?![\p{L}])/gu
const THE_FOLLOWING = /(?<!\p{L})following (?:provisions|sections|articles)(?!\p{L})/gu
/** How far before a section its law is looked for. */
const REACH = 1200
const lawsIn = once(({ text }: Passage | Context) => placesOf(LAWFUL, text))
const regulationsIn = once(({ text }: Context) => placesOf(REGULATIONS, text))
const listsIn = once(({ text }: Context) => placesOf(THE_FOLLOWING, text))
const PREFIXES: ReadonlySet<string> = new Set(['s', 'art', 'reg'])
const TO_ITSELF =
  /^[ ,]*(?:below|above|infra|supra|ci-dessous|ci-dessus|más abajo|más arriba|of (?:the |this |our |an? )?(?:present )?(?:report|document|submission|annex|study|review|contract|lease|agreement|bylaws|addendum|questionnaire|guidelines|plan|strategy|policy|program|form|chapter|paper|note|response|replies|list|treaty|game|survey|common core)|del (?:presente )?informe|du (?:présent )?rapport|in this report|(?:du|des|del|de los) (?:statuts?|estatutos?|contrat|contrato|manuel|manual)(?!\p{L})|(?:de la convention collective|del convenio colectivo)|(?:of|de|du|del) (?:its|their|sus?|son|ses|leur|la|las)? ?(?:\p{L}{4,16} )?(?:rules of procedure|règlement(?! de (?:la|l['’]))|reglamento(?! de la))|(?:du|des|de l['’]|de la|del|de los|de las) ?(?:avant-?projets?|projets?|anteproyectos?|proyectos?|(?:proposition|propuesta|iniciativa)s? de (?:loi|ley))(?!\p{L}))/u
/** In a law in print: "section 5‸ of this Act". */
const OF_ITSELF =
  /^,? (?:of (?:this|the present) (?:Act|Law|Ordinance|Proclamation|Code|Decree)|de la présente loi|de (?:la presente|esta) [Ll]ey)(?!\p{L})/u
/** "Art. 3.‸ A l’article 35 du même Code", "Article 1er‸. La présente loi règle": how articles of a law begin that speak of it or change another. */
const OF_A_PRINTED_LAW =
  /^\.[ -]{1,2}(?:[LÀA] ?(?:l['’]article|['’]article)|Les articles |Dans (?:l['’]article|le même|la même)|La présente (?:loi|ordonnance)|Le présent (?:décret|arrêté|règlement|code)|La presente (?:Ley|ley)|El presente (?:Decreto|decreto|Código)|This (?:Act|Law)(?!\p{L}))/u
const LAW_NOUN =
  /^(?:acts?|amendments?|enactments?|laws?|codes?|constitution|conventions?|covenants?|protocols?|treat(?:y|ies)|charter|statutes?|ordinances?|decrees?|proclamations?|regulations?|rules|orders?|bills?|legislation|directives?|agreements?|instruments?|provisions?|resolution|declaration|edict|same|said|latter|former|above|aforementioned|present|text)$/u
const OF_A_NAME = /^,? (?:of(?: the)?|del|de la|du|de l['’]|des) ?\p{Lu}\p{Ll}/u
const OF_ARTICLE = /^,? of (?:the|an?|this|that|its|their|our) (?=\p{Ll})/u
/** So many words stand before the noun at most: "of the recently enacted labour code". */
const MOST_WORDS = 5

/** "section 5 ‸of the ward‸", "article 5 of the magazine": small words up to a mark, none of which is one for a law. */
function isOfAThing(behind: string): boolean {
  const lead = OF_ARTICLE.exec(behind)?.[0]
  if (lead === undefined) return false
  for (const word of behind.slice(lead.length).split(' ').slice(0, MOST_WORDS)) {
    const bare = /^[\p{L}’'-]*/u.exec(word)?.[0] ?? ''
    if (/^\p{Lu}/u.test(bare) || LAW_NOUN.test(bare)) return false
    if (bare !== word) return true
  }
  return true
}

const IN_BRACKETS = /^.\)[;,.]/u
/** How far above an item the words that head its list are looked for. */
const LIST = 1500
const HEADS_LIST = /:\s*\n/gu
const NAMES_LAW = /(?<!\p{L})(?:Acts?|Laws?|Codes?|Ordinance|Decree|Proclamation|Regulations)(?!\p{L})/u
/** Whether a passage is an item of a list whose heading names a law: "these gaps of the Labour Code:". */
function isItemOfLaw(text: string, start: number): boolean {
  if (!/[:;] ?(?:and|or)?\s*$/u.test(text.slice(Math.max(0, start - 12), start))) return false
  const above = text.slice(Math.max(0, start - LIST), start)
  const colon = [...above.matchAll(HEADS_LIST)].at(-1)?.index
  return colon !== undefined && NAMES_LAW.test(above.slice(above.lastIndexOf('\n', colon) + 1, colon))
}

/** Provisions without their law: "(art. 5)", "§ 1591", "sections 105 and 202". */
export const bareProvision = {
  id: 'statute/bare-provision',
  title: 'Article or section whose law stands elsewhere',
  why: 'Which law it is, 4-assemble decides. A section needs a law in its paragraph: documents number their own sections too.',
  triggers: [
    'article',
    'art.',
    'arts.',
    'artículo',
    'articulo',
    'section',
    'sec.',
    'secs.',
    's.',
    'ss.',
    '§',
    'paragraph',
    'regulation',
  ],
  guards: [
    {
      id: 'own-section',
      why: 'a section of the document itself, or of something that is no law ("Section 3 below", "section 5 of the contract")',
      stops: ({ end, passage }, context) => {
        const words = passage.text.slice(end - passage.start, end - passage.start + 60)
        return TO_ITSELF.test(words) || (OF_ITSELF.test(words) && isPrintedLaw(context))
      },
    },
    {
      id: 'text-of-a-law',
      why: 'the number of an article that stands before its own words: the document is a law ("Article 3.- Marital age")',
      stops: ({ text, start, end, passage }) =>
        start === passage.start &&
        /^[.°º]{0,2} ?[-–—]/u.test(passage.text.slice(end - passage.start, end - passage.start + 4)) &&
        (passage.text[end - passage.start] !== ' ' || /^Art[íi]culo \d{1,3}[º°]$/u.test(text)),
    },
    {
      id: 'article-of-a-printed-law',
      why: 'the heading of an article in the printed words of a law ("Art. 2. The Council has …")',
      stops: ({ text, start, end, passage }) => {
        const behind = passage.text.slice(end - passage.start, end - passage.start + 24)
        return (
          (/^Art\. \d/u.test(text) && /^\. \p{Lu}\p{L}* \p{Ll}/u.test(behind)) ||
          (start === passage.start && OF_A_PRINTED_LAW.test(behind))
        )
      },
    },
    {
      id: 'of-another-thing',
      why: 'it belongs to something named that is no known law ("article 5 of the Building Plan")',
      stops: ({ end, passage }) => {
        const behind = passage.text.slice(end - passage.start, end - passage.start + 80)
        return OF_A_NAME.test(behind) || isOfAThing(behind)
      },
    },
    {
      id: 'no-regulations-near',
      why: 'the number of a regulation where no set of them is named before it',
      stops: ({ text, start }, context) => /^Reg/u.test(text) && !isNear(regulationsIn(context), start),
    },
    {
      id: 'no-law-near',
      why: 'a section number without a law in its paragraph',
      stops: ({ text, start, end, passage }, context) => {
        if (!/^(?:[Ss]ec|ss?\.)/u.test(text)) return false
        // An item of a list whose law stands above: "the Penal Code, namely: – ‸section 65".
        if (
          start - passage.start <= 6 &&
          (/[:;] ?(?:and|or)?\s*$/u.test(context.text.slice(Math.max(0, passage.start - 12), passage.start)) ||
            isNear(listsIn(context), start))
        )
          return !isNear(lawsIn(context), start)
        if (isNear(lawsIn(passage), start - passage.start)) return false
        // Items of a list that say where in the law above them: "federations of one trade only ‸(section 79)‸;".
        return !(IN_BRACKETS.test(context.text.slice(end - 1, end + 2)) && isItemOfLaw(context.text, passage.start))
      },
    },
  ],
  scan: ({ text, start, role }: Passage, _context: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      const match = hit < after ? null : matchAt(CANDIDATE, text, hit)
      if (!match) continue
      const begin = smallerBefore(text, match.index)
      const provisions = (begin < match.index ? readProvisions(text, begin) : null) ?? readProvisions(text, match.index)
      if (!provisions || !PREFIXES.has(provisions.prefix)) continue
      after = provisions.end
      if (role === 'heading' && match.index === 0 && /^\p{Lu}/u.test(match[0]) && provisions.prefix === 's') continue
      drafts.push(
        statute({
          kind: match[0].startsWith('§') ? 'usc' : 'national-law',
          form: 'short',
          provisions: provisions.paths,
          start: start + provisions.start,
          end: start + provisions.end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'The Labour Code (Act No. 38 of 1964) has these gaps:\n\none union for each trade (section 71);\n\nfederations of one trade only (section 79);',
      match: 'section 79',
      fields: { provisions: ['s79'] },
      from: 'comments of the ILO’s Committee of Experts',
    },
    {
      text: 'The Employment Act is in force. Section 5 of the principal Act and section 6 of the amendment say so.',
      match: 'Section 5',
      fields: { provisions: ['s5'] },
      from: 'State party reports',
    },
    {
      text: 'Under part 2 of article 105, he was tried.',
      match: 'part 2 of article 105',
      fields: { provisions: ['art105/2'] },
      from: 'State party reports',
    },
    {
      text: 'La Ley N° 30823 dispone, en el literal b) del numeral 4 del artículo 2, que',
      match: 'literal b) del numeral 4 del artículo 2',
      fields: { provisions: ['art2/4/b'] },
      from: 'informes de los Estados',
    },
    {
      text: 'The Trafficking Act punishes it (sec. 4 (2) (a)).',
      match: 'sec. 4 (2) (a)',
      fields: { provisions: ['s4/2/a'] },
      from: 'UN documents',
    },
    {
      text: 'Equality and non-discrimination (art. 5)',
      match: 'art. 5',
      fields: { form: 'short', provisions: ['art5'] },
      from: 'State party reports',
    },
    {
      text: 'Freedom from torture (arts. 14 and 15)',
      match: 'arts. 14 and 15',
      fields: { provisions: ['art14', 'art15'] },
      from: 'State party reports',
    },
    {
      text: 'The PROTECT Act has sections 105 (Penalties) and 202.',
      match: 'sections 105 (Penalties) and 202',
      fields: { provisions: ['s105', 's202'] },
      from: 'U.S. submissions',
    },
    {
      text: 'In cases under § 1591, consent is no defence.',
      match: '§ 1591',
      fields: { kind: 'usc' },
      from: 'U.S. submissions',
    },
    {
      text: 'The Fisheries Act bars it (ss. 12 and 14).',
      match: 'ss. 12 and 14',
      fields: { provisions: ['s12', 's14'] },
      from: 'State party reports',
    },
    {
      text: 'The Prisons (Visits) Regulations 2014 apply. Under Regulation 64(5), a visit lasts an hour.',
      match: 'Regulation 64(5)',
      fields: { provisions: ['reg64/5'] },
      from: 'State party reports',
    },
  ],
  counterExamples: [
    {
      text: 'The plan has four parts:\n\nwater supply (section 4);\n\nroads and bridges (section 5);',
      why: 'items of a list that no law heads',
    },
    {
      text: 'Le Code pénal reste. L’article 5 du projet de loi et l’article 7 de l’avant-projet vont plus loin.',
      why: 'of a bill',
    },
    { text: 'La Ley rige. El artículo 12 del proyecto de ley fue rechazado.', why: 'of a bill' },
    {
      text: 'The Elections Regulations 2012 apply. Traffic Regulation 3 and UNECE Regulation 10 do too.',
      why: 'other sets',
    },
    {
      text: 'The Health Act is new. In section 5 of the ward and in article 5 of the magazine it was told.',
      why: 'of a ward, of a paper',
    },
    { text: 'He read part 2 of the article and part 3 of 105 pages.', why: 'no number of an article' },
    { text: "Art. 3. À l'article 35 du règlement intérieur", why: 'the text of a law' },
    { text: 'Article 1er. La présente loi règle la chasse.', why: 'the text of a law' },
    { text: 'The Safety Act is strict. Regulation 12 was hard to meet.', why: 'no set of regulations' },
    { text: 'un párrafo de los artículos del diario', why: 'articles of a newspaper' },
    { text: 'The Act is new. He ran 5 s. 40 men and p.s. 5 came.', why: 'seconds, a postscript' },
    { text: 'as set out in section 3 below', why: 'the document itself' },
    { text: 'Section 5 of the contract requires it.', why: 'no law' },
    { text: 'see section 2', why: 'no law in the paragraph' },
    { text: 'the non-section 5 areas of the Code', why: 'part of another word' },
    { text: 'Art. 2. The council has twelve members.', why: 'the text of a law' },
    { text: 'Article 9.- Men and women are equal.', why: 'the text of a law' },
  ],
} as const satisfies Rule<StatuteMention>

/** A smaller part right before its article: "‸literal b) del numeral 4 del‸ artículo 2", "‸alinéa 3 de l’‸article 5". */
const SMALLER =
  /(?<![\p{L}\d])(?:literal|numeral|inciso|apartado|párrafo|parágrafo|fracción|alinéa|paragraphe)(?:e?s)? (?:(?!art)(?:[^.;:,\n]|(?<=(?<!\p{L})\p{L})\.)){1,44} (?:del |de los |de l['’]|des )$/iu

/** "‸part 2 of‸ article 105", "‸point 5 of part 1 of‸ article 2". */
const PART_BEFORE =
  /(?<![\p{L}\d])(?:[Pp]oints? \d{1,2} of )?[Pp]arts? \d{1,2}(?:(?:,| and) \d{1,2}){0,4},? of (?:the )?$/u

function smallerBefore(text: string, at: number): number {
  const part =
    text.endsWith('of ', at) || text.endsWith('the ', at)
      ? PART_BEFORE.exec(text.slice(Math.max(0, at - 48), at))
      : null
  if (part) return at - part[0].length
  if (!/(?:del |los |l['’]|des )$/u.test(text.slice(Math.max(0, at - 4), at))) return at
  const from = Math.max(0, at - 64)
  const found = SMALLER.exec(text.slice(from, at))
  return found ? from + found.index : at
}

const placesOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))

/** Whether one of the places stands at most REACH before `at`. */
function isNear(places: readonly Span[], at: number): boolean {
  const last = places[lastStartingBefore(places, at - 1)]
  return last !== undefined && last.end <= at && last.start >= at - REACH
}
