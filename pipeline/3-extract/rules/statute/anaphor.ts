import { alternatives } from '../../../common/alternatives.ts'
import type { Mention, StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import {
  ANAPHOR_NOUNS,
  BEHIND_LESS_SHY,
  KINDS_BEFORE_NOUN,
  KINDS_BEHIND_NOUN,
  LESS_SHY_NOUNS,
  SHY_NOUNS,
  THIS_NOUNS,
} from '../../lists/anaphor-words.ts'
import type { Rule } from '../../rule.ts'
import { provisionsAfter, provisionsBefore } from '../../statute/attach.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { isLawFiller } from '../../statute/law-words.ts'
import { matchAt, skip, standsAt } from '../../statute/match-at.ts'
import { isNamedBefore } from '../../statute/named-heads.ts'
import { isPrintedLaw, namesItself } from '../../statute/printed-law.ts'
import { namedLaw } from './named-law.ts'
import { numberedLaw } from './numbered-law.ts'
import { titledLaw } from './titled-law.ts'
import { treaty } from './treaty.ts'
import { unResolution } from './un-resolution.ts'

/** Nouns of SHY_NOUNS in small letters. */
const smallShy = SHY_NOUNS.map(({ head, words }) => ({ head, words: words.map((word) => word.toLowerCase()) }))
const shyNouns: ReadonlySet<string> = new Set([...SHY_NOUNS, ...smallShy].flatMap(({ words }) => words))
const heads = new Map<string, string>(
  [...ANAPHOR_NOUNS, ...SHY_NOUNS, ...smallShy, ...THIS_NOUNS].flatMap(({ head, words }) =>
    words.map((word): [string, string] => [word, head]),
  ),
)
const oneOf = (nouns: readonly { readonly words: readonly string[] }[]): string =>
  alternatives(nouns.flatMap(({ words }) => words))
const capitalHeads = new Map([...heads].map(([noun, head]): [string, string] => [noun.toUpperCase(), head]))
const BEHIND = "(?![\\p{L}\\p{Nd}-]|['’](?!s(?!\\p{L}))|s)"
const NOUN = new RegExp(`(?:${oneOf([...ANAPHOR_NOUNS, ...SHY_NOUNS])})${BEHIND}`, 'uy')
const CAPITALS = new RegExp(
  `(?:${oneOf([{ words: [...capitalHeads.keys()].filter((noun) => noun.length > 3) }])})${BEHIND}`,
  'uy',
)
const SMALL = new RegExp(`(?:${oneOf([...THIS_NOUNS, ...smallShy])})${BEHIND}`, 'uy')
/** What stands before a noun is looked for backwards from it. */
const KIND_BEFORE = new RegExp(`(?<=(?<!\\p{L})(?<words>(?:${alternatives(KINDS_BEFORE_NOUN)}) ))`, 'iuy')
const KIND_BEHIND = new RegExp(` (?:${alternatives(KINDS_BEHIND_NOUN)})(?!\\p{L})`, 'iuy')
/** So far back the article and the kind before a noun stand. */
const LEAD = 36
const THE =
  /(?<=(?<![\p{L}\p{N}])(?<words>(?:[Tt]he (?:(?:19|20)\d\d |said |present |same |amended |new )?|[Tt]his |[Tt]hat |[Tt]hese |[Ll]a (?:présente |presente )?|[Ll]e (?:présent )?|[Ee]l (?:presente )?|[Cc]ette |[Cc]e |[Ee]sta |[Ee]ste |[Ee]sa |[Dd]icha |[Dd]icho |[Ll]adite |[Ll]edit |[Dd]udit |[Aa]udit |[Dd]e (?:sa|son) |[Dd]u même |[Ll][ae] même |[Dd]e la misma |[Ll]a misma |(?:[Ee]l|[Dd]el|[Aa]l) mismo |[Ll]a (?:citada|mencionada|referida|precitada) |(?:[Ee]l|[Dd]el|[Aa]l) (?:citado|mencionado|referido|precitado) |[Ll]’|[Ll]'|[Dd]u |[Dd]el |[Aa]l |[Aa]u )))/uy
const THIS =
  /(?<=(?<![\p{L}\p{N}])(?<words>(?:[Tt]his|[Tt]hese|[Cc]ette|[Cc]e|[Cc]et|[Ee]sta|[Ee]ste|[Ee]sa|[Ee]se|[Dd]ich[ao]|[Ll]adite|[Ll]edit|[Dd]udit|[Aa]udit|(?:[Dd]u|[Ll]e|[Ll]a) même|[Ll]a misma|(?:[Ee]l|[Dd]el|[Aa]l) mismo|[Ll]a (?:citada|mencionada|referida|precitada)|(?:[Ee]l|[Dd]el|[Aa]l) (?:citado|mencionado|referido|precitado)) ))/uy
/** "ARTICLE 44 ‸OF THE‸ CONVENTION": in capitals a noun counts behind its places only. */
const OF_THE = /(?<=(?<!\p{L})(?<words>(?:OF THE |DE LA |DU |DEL )))/uy
/** "article 2 c) ‸de la‸ convention": a noun in small letters counts behind its places, with nothing of a name behind it. */
const OF_SMALL = /(?<!\p{L})(?:de la |du |del |de l['’])$/u
/** "section 15 ‸of the same‸ law". */
const OF_THE_SAME = /(?<!\p{L})of the (?:same |said |aforementioned |above-mentioned )$/u
const ENDS =
  /^(?:[,.;:)»”\]]|$|\s?\n| (?:qui|que|et|ou|est|sont|a|ont|ne|dispose|prévoit|stipule|garantit|énonce|définit|interdit|pour|par|dans|en|à|aux?|afin|ainsi|comme|lorsque|susvisée?|précitée?|y|o|e|establece|dispone|prevé|señala|no|se|al|con|para|por|como|cuando)(?!\p{L}))/u
const NAMED_BEHIND =
  /^ [“"«](?:On|About|Concerning|For) |^ (?:\p{Ll}{3,12}ing |(?:africain|african|arabe|européen|europe|interam[eé]rica|internationale?(?!\p{L})|internacional)|(?:electoral|penal|civil|laboral|bancari[ao]|tributari[ao]|agrari[ao]|migratori[ao]|municipal|minier[ae]|minerí?a|forestal|forestier|bancaire|électoral|pénale?|civile|scolaire|fiscale?)(?!\p{L})|(?:modificada |amended |modifiée )?(?:(?:on(?! \d)|for(?! (?:its|their) )|to(?!,| (?:the|an?|its|their|any|all|these|those|which|whom) )|against|relating|concerning|sobre|contra|relativ[ao]|relati(?:ve|f)|sur|contre)(?!\p{L})|Nº|n(?:°|os?(?!\p{L}))|(?:à la |à l['’]|au |al |a la )\p{Lu}|de (?:la |los |las |l['’])?\p{Lu}|[Dd]el? \p{Lu}|\d(?!\d?\. \p{Lu})|\p{Lu}\p{Ll}|\p{Lu}[\p{L}]{0,9} [Nn](?:[°ºo]|ú))|of \p{Lu}\p{Ll}|\(?No\.)/u

/** "Ley N° 5 …, en adelante ‸“La Ley”‸", "Labour Act 2012 (‸“the Act”)": the words by which it will be called. */
const DEFINED =
  /(?<=(?:en adelante|en lo sucesivo|ci-après|hereinafter|hereafter)(?: dénommée?| (?:referred to|called|cited)(?: as)?)?(?:[:,]| [–—-])? ?[“"«‘'] ?|[,(] ?(?:en adelante|en lo sucesivo|ci-après|hereinafter|hereafter)(?: dénommée?)?[:,]? |[\p{L}\d)] \([“"«‘'])/uy
/** "igualdad ‸ante‸ la Ley": before any law. */
const BEFORE_THE_LAW = /(?<=(?<!\p{L})(?:ante|devant|before) )/uy
/** "under article 9 of the Convention ‸Fourth periodic report": lines of a title page run together. */
const OTHER_LINE =
  /^ (?!(?:Against|For|Relating|Concerning|Between|Sobre|Contra|Relativa|Relative|Sur|Contre)\b)\p{Lu}\p{Ll}{2}/u
/** "Article 31 of the Convention ‸recognizing the competence of the Committee". */
const PARTICIPLE = /^ \p{Ll}{3,12}ing /u
const OF_PROVISION = /^ (?:relating to|concerning|on|relative à|relatif à|relativo a|relativa a|sobre|sur) \p{Ll}/u
/** What may follow a noun behind its provisions. */
const GOES_ON = [OF_PROVISION, OTHER_LINE, PARTICIPLE]

/** Heads of names that go on with "to". */
const TREATY_TO: ReadonlySet<string> = new Set(['protocol', 'convention', 'covenant', 'treaty', 'charter', 'code'])

/** "the Circular‸ bans", "the Circular‸."; "the Circular‸ road" is of another thing. */
const GOES_ON_AS_LAW = new RegExp(
  `^(?:[,.;:)»”\\]'’]|$|\\s?\\n| (?:\\(|${alternatives(BEHIND_LESS_SHY)})(?!\\p{L}))`,
  'u',
)
/** "the Act‸’s provisions": plays and people have possessives too. */
const POSSESSIVE = /^['’]s(?!\p{L})/u

/** "the court granted this ‸decree": courts and churches give decrees too. */
const isSmallDecree = (noun: string): boolean => /^d[eé]cret?/u.test(noun)

/** A law named before, by its noun: "the Act", "this provision", "articles 47 and 55 of the Law". */
export const anaphor = {
  id: 'statute/anaphor',
  title: 'Law by its noun alone, with or without provisions',
  why: 'Which law it is, 4-assemble decides; where two could be meant, it stays open.',
  triggers: [...heads.keys()]
    .map((word) => word.toLowerCase())
    .filter((word, index, all) => all.indexOf(word) === index),
  reads: [treaty, unResolution, numberedLaw, titledLaw, namedLaw],
  scan: ({ text, start, role }: Passage, context: Context, hits: readonly number[], earlier: readonly Mention[]) => {
    const { about } = context
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const from of hits) {
      const found = from < after ? null : nounAt(text, from)
      if (!found) continue
      const { noun, end, lead, onlyWithPlaces } = found
      const head = heads.get(noun) ?? capitalHeads.get(noun) ?? 'law'
      const isShy = shyNouns.has(noun) || shyNouns.has(noun.toLowerCase())
      if ((isShy || isSmallDecree(noun)) && !isNamedBefore(earlier, head, start + from)) continue
      if (standsAt(DEFINED, text, lead) || (head === 'law' && standsAt(BEFORE_THE_LAW, text, lead))) continue
      if (namesItself(text.slice(lead, from)) && isPrintedLaw(context)) continue
      const before = provisionsBefore(text, from, isLawFiller)
      const behindIt = text.slice(end, end + 40)
      const isOwn = (head === 'convention' || head === 'covenant') && about.convention !== null
      if (POSSESSIVE.test(behindIt) && !before && !isOwn && !isNamedBefore(earlier, head, start + from)) continue
      // "the Protocol ‸to the Treaty" is a name; what follows an act may be for whom it is.
      if (TREATY_TO.has(head) && behindIt.startsWith(' to ') && !before) continue
      // "article 2 of the Convention ‸relating to personal status": of what the article is.
      if (NAMED_BEHIND.test(behindIt) && !(before && GOES_ON.some((pattern) => pattern.test(behindIt)))) continue
      after = end
      const behind = before ? null : provisionsAfter(text, end)
      if ((role === 'title' || onlyWithPlaces) && !before) continue
      if (isShy && !before && !behind && !(LESS_SHY_NOUNS.includes(noun) && GOES_ON_AS_LAW.test(behindIt))) continue
      const provisions = (before ?? behind)?.paths ?? []
      drafts.push(
        statute({
          kind: /^(?:convention|covenant|protocol|treaty|charter)$/u.test(head) ? 'treaty' : 'national-law',
          form: provisions.length > 0 ? 'short' : 'anaphor',
          provisions,
          head,
          name: isOwn ? noun : null,
          start: start + (before?.start ?? lead),
          end: start + Math.max(end, behind?.end ?? 0),
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'presentado con arreglo al artículo 29, párrafo 1, de la Convención 1. El Comité examinó el informe',
      match: 'artículo 29, párrafo 1, de la Convención',
      fields: { provisions: ['art29/1'] },
      from: 'observaciones finales, whose title runs into the first paragraph',
    },
    {
      text: 'Circular No. 21/1999/TT-BLDTBXH allowed light work as listed in the Circular.',
      match: 'the Circular',
      fields: { form: 'anaphor', head: 'circular' },
      about: { country: 'vn' },
      from: 'comments of the ILO’s Committee of Experts',
    },
    {
      text: 'The Decree on Hazardous Work of 2016 sets fines for those who violate this decree.',
      match: 'this decree',
      fields: { form: 'anaphor', head: 'decree' },
      about: { country: 'la' },
      from: 'comments of the ILO’s Committee of Experts',
    },
    {
      text: 'The Public Service Act, 2002, is new. The effect of the Act’s provisions is not known.',
      match: 'the Act',
      fields: { form: 'anaphor', head: 'act' },
      from: 'comments of the ILO’s Committee of Experts',
    },
    {
      text: 'The Conference was set up under article 63 of the Convention to, inter alia, promote it.',
      match: 'article 63 of the Convention',
      fields: { provisions: ['art63'] },
      from: 'country reviews under the Convention against Corruption',
    },
    {
      text: 'The Employment Relations Promulgation 2007 bars it. Section 75 of the Promulgation lists the grounds.',
      match: 'Section 75 of the Promulgation',
      fields: { provisions: ['s75'], head: 'promulgation' },
      about: { country: 'fj' },
      from: 'comments of the ILO’s Committee of Experts',
    },
    {
      text: 'It made the declaration under Articles 31 and 32 of the Convention recognizing the competence of the Committee.',
      match: 'Articles 31 and 32 of the Convention',
      fields: { provisions: ['art31', 'art32'] },
      from: 'State party reports',
    },
    {
      text: "À l'article 35bis du même Code, les mots",
      match: 'article 35bis du même Code',
      fields: { provisions: ['art35bis'], head: 'code' },
      from: 'lois belges',
    },
    {
      text: 'en harmonie avec le Pacte notamment, et par les articles 5 et 6 de la misma Ley',
      match: 'le Pacte',
      fields: { head: 'covenant' },
      from: 'rapports des États',
    },
    {
      text: 'Articles 47 and 55 of the Act provide that',
      match: 'Articles 47 and 55 of the Act',
      fields: { form: 'short', provisions: ['art47', 'art55'], head: 'act' },
      from: 'State party reports',
    },
    {
      text: 'Article 8 (2) of the Act only lets the Minister be heard.',
      match: 'Article 8 (2) of the Act',
      fields: { provisions: ['art8/2'], head: 'act' },
      from: 'comments of the ILO’s Committee of Experts',
    },
    {
      text: 'This provision was used in 12 cases.',
      match: 'This provision',
      fields: { form: 'anaphor', head: 'provision' },
      from: 'U.S. submissions',
    },
    {
      text: 'The State party ratified the Convention in 2008.',
      match: 'the Convention',
      fields: { head: 'convention' },
      from: 'State party reports',
    },
    {
      text: 'Two men were tried under the 2014 Act.',
      match: 'the 2014 Act',
      fields: { head: 'act' },
      from: 'State party reports',
    },
    {
      text: 'RAPPORT PRÉSENTÉ EN APPLICATION DE L’ARTICLE 44 DE LA CONVENTION',
      match: 'ARTICLE 44 DE LA CONVENTION',
      fields: { provisions: ['art44'], head: 'convention' },
      from: 'rapports aux organes conventionnels',
    },
    {
      text: 'conformément à l’article 2, paragraphe 2 c), de la convention, les détenus',
      match: 'article 2, paragraphe 2 c), de la convention',
      fields: { provisions: ['art2/2/c'], head: 'convention' },
      from: 'commentaires de la CEACR',
    },
    {
      text: 'En vertu dudit traité, elles coopèrent.',
      match: 'dudit traité',
      fields: { head: 'treaty', form: 'anaphor' },
      from: 'rapports des États',
    },
    {
      text: 'como se indica en el artículo 3 de esa Ley.',
      match: 'artículo 3 de esa Ley',
      fields: { provisions: ['art3'] },
      from: 'informes de los Estados',
    },
    {
      text: 'The Prisons (Visits) Regulations 2014 apply. Under regulation 7 of the Regulations, visits may be barred.',
      match: 'regulation 7 of the Regulations',
      fields: { provisions: ['reg7'], head: 'regulations' },
      from: 'State party reports',
    },
    {
      text: 'Presidential Decree No. 45 of 2011 made the board. This Presidential Decree gives it ten members.',
      match: 'This Presidential Decree',
      fields: { form: 'anaphor', head: 'decree' },
      from: 'State party reports',
    },
    {
      text: 'El Acuerdo Gubernativo núm. 228-2015 creó la comisión. El artículo 5 de dicho Acuerdo Gubernativo la regula.',
      match: 'artículo 5 de dicho Acuerdo Gubernativo',
      fields: { provisions: ['art5'], head: 'agreement' },
      about: { country: 'gt', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'L’arrêté n° 2011-123 du 5 mai 2011 fixe les tarifs. Cet arrêté ministériel a été modifié.',
      match: 'Cet arrêté ministériel',
      fields: { form: 'anaphor', head: 'order' },
      about: { country: 'ml', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'It stands in par. 10 of Section 15 of the same law.',
      match: 'par. 10 of Section 15 of the same law',
      fields: { provisions: ['s15/10'] },
      from: 'replies to lists of issues',
    },
    {
      text: 'The reference in the Act to the involvement of an officer differs.',
      match: 'the Act',
      fields: { form: 'anaphor', head: 'act' },
      from: 'summary records',
    },
  ],
  counterExamples: [
    {
      text: 'Circular No. 5/2012 was issued. The Circular railway was built, and the Circular economy plan failed.',
      why: 'the noun of another thing',
      about: { country: 'vn' },
    },
    {
      text: 'In the play the Act’s hero dies. The Convention’s guests ate, and the Protocol’s author won.',
      why: 'no such law is named',
    },
    { text: 'The Circular of the parish and the Promulgation of the news were late.', why: 'no such law is named' },
    { text: 'signed on 28 December 2005 (hereinafter – “the Law”)', why: 'a definition' },
    { text: 'The Act’sworth hall and the promulgation of the code', why: 'other words' },
    { text: 'La Ley 641 rige. Todos son iguales ante la Ley, égaux devant la Loi.', why: 'before any law' },
    {
      text: 'This Act may be cited as the Bees Act. No rule of this Act, no fine under this Act and no officer in this Act, whatever part of this Act says so, stops bees.',
      why: 'a law in print, which names itself',
    },
    { text: 'La Resolución N° 5/2010 y la Resolución MJyDH N° 731 rigen.', why: 'the second has a number of its own' },
    { text: 'the Labour Act 2012 (“the Act”) is old', why: 'a name that is given, not used' },
    { text: 'hereinafter referred to as “the Covenant”', why: 'a name that is given, not used' },
    { text: 'la Ley electoral y la Ley penal', why: 'a law of a matter, none named before' },
    { text: 'de la Ley N° 5, en adelante “la Ley”', why: 'a definition' },
    { text: 'de la Ley N° 5, en adelante la Ley', why: 'the same without marks' },
    {
      text: 'The Regulations of the club and this order of the court stand. He paid the Bill.',
      why: 'no such law is named',
    },
    {
      text: 'The Health Act, 2010 passed. The Rules of the game and the Order of the day were read.',
      why: 'another noun is named',
    },
    {
      text: 'The Paris Agreement was ratified. The Agreement ended the strike. In this order, cities come first.',
      why: 'alone such nouns may stand for anything',
    },
    { text: 'La Ley 19 rige. El mismo código postal y el mismo decreto.', why: 'no code or decree with places' },
    { text: 'The Montreal Protocol is old. The Protocol to the wreck treaties is new.', why: 'the name of another' },
    { text: 'Judges handle the Administrative Law and the Constitutional Law.', why: 'fields of law' },
    { text: 'Dicho acuerdo entre los vecinos y esta orden del juez', why: 'no agreement or order is named' },
    { text: 'All are equal under the same law, and the spirit of the same law school.', why: 'no place in a law' },
    { text: 'le Protocole à la Charte africaine', why: 'a name' },
    { text: 'al mismo tiempo, en el mismo lugar', why: 'no law' },
    { text: 'le texte de la convention collective', why: 'small letters without a provision' },
    { text: 'They act in the interest of the child.', why: 'a verb' },
    { text: 'The Acting Minister spoke.', why: 'another word' },
    { text: 'The Code of Good Administration was printed.', why: 'another thing of that noun' },
    { text: 'under the law', why: 'a small letter without "this": the law at large' },
  ],
} as const satisfies Rule<StatuteMention>

/** The noun at `from` with its article or demonstrative, where that begins, and where the kind behind the noun ends. */
function nounAt(
  text: string,
  from: number,
): { noun: string; end: number; lead: number; onlyWithPlaces: boolean } | null {
  const capital = matchAt(NOUN, text, from)
  const capitals = capital ? null : matchAt(CAPITALS, text, from)
  const noun = (capital ?? capitals ?? matchAt(SMALL, text, from))?.[0]
  if (noun === undefined) return null
  const kind = matchAt(KIND_BEFORE, text, from)?.groups?.['words']?.length ?? 0
  const lead = matchAt(capital ? THE : capitals ? OF_THE : THIS, text, from - kind)?.groups?.['words']
  const behind = from + noun.length
  if (lead)
    return {
      noun,
      end: skip(KIND_BEHIND, text, behind),
      lead: from - kind - lead.length,
      // "the Constitutional Law" is also a field of law.
      onlyWithPlaces:
        capitals !== null || (kind > 0 && /^[Tt]he $/u.test(lead)) || (!capital && /mism|même/u.test(lead)),
    }
  const stretch = text.slice(Math.max(0, from - LEAD), from)
  const of = !capital && !capitals ? OF_SMALL.exec(stretch) : null
  const same = !capital && !capitals ? OF_THE_SAME.exec(stretch) : null
  if (same) return { noun, end: behind, lead: from - same[0].length + 'of '.length, onlyWithPlaces: true }
  return of && ENDS.test(text.slice(behind, behind + 14))
    ? { noun, end: behind, lead: from - of[0].length, onlyWithPlaces: true }
    : null
}
