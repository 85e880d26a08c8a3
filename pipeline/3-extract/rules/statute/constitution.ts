import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { acronymBehind, isGiven } from '../../statute/acronym.ts'
import { provisionsAfter, withProvisions } from '../../statute/attach.ts'
import { adjectiveAt, countryAt, countryWords } from '../../statute/countries.ts'
import { countryOfLaw } from '../../statute/country-of-law.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { isLawFiller } from '../../statute/law-words.ts'
import { lawYear } from '../../statute/law-year.ts'
import { matchAt, skip } from '../../statute/match-at.ts'
import { isTheConstitution } from '../../statute/small-constitution.ts'
import { asTitle, isCapitals } from '../../statute/title-case.ts'

const WORD =
  /(?<![\p{L}\p{N}-])(?<word>Carta Magna|loi fondamentale|ley fundamental|Carta Fundamental|Carta Política|[Cc]onstitucional(?:es)?|Constitution|Constituci[óo]n|constitution|constitución)(?: Pol[íi]tica| Nacional| Federal| Act)?(?![\p{L}'’-]|\p{Nd}(?!\p{Nd}{0,2}(?![\p{L}\p{Nd}-])))/uy
/** "‸la‸ constitution ivoirienne", not "une constitution ivoirienne". */
const THE_ONE = /(?<!\p{L})(?:[Ll]a|[Tt]he|[Ll]eur|[Ss]a) $/u
const BY_ARTICLE = /(?<!\p{L})(?:[Ll]a|[Tt]he) $/u
const FRENCH_ADJECTIVE = /\p{Lu}\p{Ll}{3,14}(?:enne|aine|aise|oise|iste|ine|ane)(?!\p{L})/uy
const KIND = /(?<![\p{L}\p{N}-])(?:[Ii]nterim|[Tt]ransitional|[Pp]rovisional|(?!THE|AND|OUR|NEW)\p{Lu}{3,5}|Federal) $/u
const OF = /(?: Pol[íi]tica)? (?:of|del|du|de los|de las|de la|de|d['’])(?: the| l['’])? ?/uy
/** "Constitución ‸de la República": its State without a name. */
const ITS_STATE =
  / (?:de la República|de la Nación|del Estado|de la République|of the Republic|of the State)(?![\p{L}])(?! (?:(?:of|de|del|du) ?)?\p{Lu})/uy
/** "Constitución Española": which country's the adjective says is the document's. */
const ADJECTIVE = / \p{Lu}\p{Ll}+(?:[aei]na|ense|eña|eca|ola|aya)(?!\p{L})/uy
const COMPOUND = /^ (?!Art|Sec|Ch|Of\b|In\b)\p{Lu}\p{Ll}/u
const SMALL = /(?<![\p{L}])\p{Lu}[\p{L}’']{1,24} $/u
/** "the ILO ‸Constitution": of a body, not of a State. */
const OF_A_BODY = /(?<!\p{L})(?:ILO|OIT|WHO|OMS|UNESCO|FAO|IOM|UNIDO|ITU|UPU|[Pp]arty|[Cc]ompany|[Uu]nion)(?:['’]s)? $/u

const OF_AN_ORGANISATION =
  /^(?:ILO|OIT|WHO|OMS|UNESCO|(?:International|World|Organisation|Organización) (?:Labou?r|Health|internationale|Internacional|mondiale|Mundial))/u
/** "el Comité de Revisión de la ‸Constitución": in the name of a body. */
const REVIEWED =
  /(?:Comité|Comisión|Commission|Committee|Conferencia|Conférence)(?: \p{L}+){0,3} (?:de|para|of|on|for)(?: la| the)? (?:Revisión|Reforma|[Rr]évision|[Rr]éforme|Review|Reform|Revision) (?:de|of) (?:la|the) $/u

/** "the draft ‸Constitution", "le projet de ‸Constitution": none yet. */
const PROPOSED =
  /(?<!\p{L})(?:(?:[Pp]roposed|[Dd]raft)(?: new| revised| Federal)? |(?:[Aa]vant-?)?[Pp]rojets? (?:de (?:nouvelle )?|d['’]une (?:nouvelle )?)|(?:[Aa]nte)?[Pp]royectos? de (?:una )?(?:nueva )?)$/u
/** "the country’s ‸constitution". */
const ITS_COUNTRY = /(?<!\p{L})(?:country|nation|State|state|republic|kingdom)['’]s $/u

/** "la ‸constitution de 1989": its year sets it apart from any constitution. */
const DATED = /^(?:constitution|constitución) (?:du|de|del) .{0,20}(?:18|19|20)\d\d$/u

/** "la constitution de 2000 ‸groupements": so many of something, not its year. */
const SO_MANY = /^ (?!(?:dans|sous|sans|puis|mais|lors|vers|tras)(?!\p{L}))\p{Ll}{3,}[sx](?!\p{L})/u
const YEAR_ALONE = / (?:de|of) \d{4}$/u

/** "la constitution ‸ivoirienne", "Constitution ‸Ivoirienne": its State by its adjective; what two States share says nothing. */
function nationalAt(text: string, at: number): { readonly code: string; readonly end: number } | null {
  if (text[at] !== ' ') return null
  const found = adjectiveAt(text, at + 1)
  if (found?.code) return { code: found.code, end: found.end }
  const word = matchAt(FRENCH_ADJECTIVE, text, at + 1)?.[0] ?? ''
  const code = countryWords().shared.has(word) ? undefined : countryWords().adjectives.get(word)
  return code === undefined ? null : { code, end: at + 1 + word.length }
}

/** "la loi fondamentale ‸du marché‸", "la constitution cubaine ‸de réserves‸": of a thing, not of a State. */
const OF_A_THING =
  /^ (?:du |des |del |de (?:la |las |los |l['’])?|d['’]|of (?:the )?)(?!(?:la|las|los|the) |l['’]|(?:pays|país|royaume|reino|nation|nación|peuple|pueblo|country|land|état|estado|république|república)(?!\p{L}))\p{Ll}/u
const isOfAThing = (text: string, end: number): boolean => OF_A_THING.test(text.slice(end, end + 28))

/** "la ‸loi fondamentale‸ du pays". */
const isTheBasicLaw = (text: string, from: number, end: number): boolean =>
  THE_ONE.test(text.slice(Math.max(0, from - 6), from)) && !isOfAThing(text, end)

/** "la ‸constitution ivoirienne‸ interdit"; "sa constitution française" is that of a person. */
const isNationals = (text: string, from: number, end: number): boolean =>
  BY_ARTICLE.test(text.slice(Math.max(0, from - 6), from)) && !isOfAThing(text, end)

/** "reforma constitucional de 1994 (‸artículo 75‸)": behind the adjective the mention is the places alone. */
function placesAlone(text: string, end: number): ReturnType<typeof withProvisions> {
  const after = provisionsAfter(text, end)
  return after
    ? { start: after.start, end: after.end - (text[after.end - 1] === ')' ? 1 : 0), provisions: after.paths }
    : { start: end, end, provisions: [] }
}

/** "Constitution of the Portuguese Republic (‸CPR‸)"; of "Central African Republic (CAR)" the letters are those of the State. */
function acronymOf(text: string, start: number, end: number): string | null {
  const acronym = text[end] === ' ' ? acronymBehind(text, end) : null
  if (!acronym?.includes('C')) return null
  const initials =
    text
      .slice(start, end)
      .match(/(?<![\p{L}’'])\p{Lu}/gu)
      ?.join('') ?? ''
  return initials.slice(1) === acronym ? null : acronym
}

const NAMED_BEFORE = /Constitu(?:tion|ci[oó]n)[^.;()]{0,90} \((?:the |la )?[“"'‘«]?$/u
const CLOSED = /^[”"'’»]?\)/u

/** "the Constitution of the Federal Republic (‸FDRE Constitution‸)": the short name that is given to the one just named. */
const isGloss = (text: string, from: number, end: number): boolean =>
  CLOSED.test(text.slice(end, end + 2)) && NAMED_BEFORE.test(text.slice(Math.max(0, from - 120), from))

/** Constitutions of any country. */
export const constitution = {
  id: 'statute/constitution',
  title: 'Constitution of a country',
  triggers: [
    'constitution',
    'constitución',
    'constitucion',
    'constitucional',
    'carta magna',
    'loi fondamentale',
    'ley fundamental',
    'carta fundamental',
    'carta política',
  ],
  scan: (passage: Passage, context: Context, hits: readonly number[]) => {
    const { about } = context
    const { text: printed, start } = passage
    const drafts: StatuteDraft[] = []
    for (const hit of hits) {
      const capitals = isCapitals(printed, hit, hit + 'constituci'.length)
      const text = capitals ? asTitle(passage) : printed
      const match = matchAt(WORD, text, hit)
      if (match && (isGiven(text, hit) || PROPOSED.test(text.slice(Math.max(0, hit - 36), hit)))) continue
      if (!match || OF_A_BODY.test(text.slice(Math.max(0, hit - 24), hit))) continue
      if (REVIEWED.test(text.slice(Math.max(0, hit - 90), hit))) continue
      const from = hit - (KIND.exec(text.slice(Math.max(0, hit - 16), hit))?.[0].length ?? 0)
      let end = hit + match[0].length
      const adjective = matchAt(ADJECTIVE, text, end)
      const national = nationalAt(text, end)
      if (adjective) end += adjective[0].length
      else if (national) end = national.end
      else if (COMPOUND.test(text.slice(end, end + 12))) continue
      const of = matchAt(OF, text, end)
      if (of && OF_AN_ORGANISATION.test(text.slice(end + of[0].length, end + of[0].length + 40))) continue
      const named = of && countryAt(text, end + of[0].length)
      const nearby = named?.code ?? national?.code ?? countryOfLaw(text, from, end, about.country)
      if (named) end = named.end
      else end = skip(ITS_STATE, text, end)
      end = lawYear(text, end, from).end
      const isAdjective = match.groups?.['word']?.toLowerCase().startsWith('constitucional') === true
      const whole = withProvisions(text, { start: from, end }, mayStandBefore)
      const isAlone = isAdjective && whole.start === from
      const span = isAlone ? placesAlone(text, end) : whole
      const { provisions } = span
      if (isGloss(text, from, end)) continue
      const small = /^c/u.test(match.groups?.['word'] ?? '')
      // "artículo 123 constitucional"; else an adjective.
      if (isAdjective && provisions.length === 0) continue
      // "une loi fondamentale de la physique".
      if (/^l/u.test(match.groups?.['word'] ?? '') && provisions.length === 0 && !isTheBasicLaw(text, from, end))
        continue
      const cited = text.slice(from, end)
      const isDated = DATED.test(cited) && !(YEAR_ALONE.test(cited) && SO_MANY.test(text.slice(end, end + 24)))
      if (
        small &&
        !named &&
        !(national && isNationals(text, from, end)) &&
        provisions.length === 0 &&
        !isOwned(text, from) &&
        !(match.groups?.['word'] === 'constitution' && isTheConstitution(text, from, end, context)) &&
        !isDated
      )
        continue
      const country = nearby ?? about.country ?? 'xx'
      const kind = country === 'us' ? 'us-constitution' : 'national-constitution'
      drafts.push(
        statute({
          kind,
          form: isAlone ? 'short' : 'name',
          instrument: `/${country}/const`,
          provisions,
          head: 'constitution',
          acronym: acronymOf(text, hit, end),
          start: start + span.start,
          end: start + span.end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'Article 41.2.1° of the Constitution recognises the family.',
      match: 'Article 41.2.1° of the Constitution',
      fields: { provisions: ['art41.2.1'] },
      about: { country: 'ie' },
      from: 'State party reports',
    },
    {
      text: 'The constitution and law provided for freedom of expression.',
      match: 'constitution',
      fields: { instrument: '/ke/const' },
      about: { country: 'ke' },
      from: 'U.S. country reports',
    },
    {
      text: 'Unions and parties were free to meet. The constitution prohibits arbitrary arrest and detention.',
      match: 'constitution',
      fields: { instrument: '/gh/const' },
      about: { country: 'gh' },
      from: 'U.S. country reports',
    },
    {
      text: 'All are equal under the constitution, and the law applies.',
      match: 'constitution',
      about: { country: 'ke' },
      from: 'U.S. country reports',
    },
    {
      text: 'Article XV, Section 3(2) of the 1987 Constitution protects children.',
      match: 'Article XV, Section 3(2) of the 1987 Constitution',
      fields: { provisions: ['artXV/s3/2'] },
      about: { country: 'ph' },
      from: 'State party reports',
    },
    {
      text: 'Article II, Sections 11 and 13 of the Constitution apply.',
      match: 'Article II, Sections 11 and 13 of the Constitution',
      fields: { provisions: ['artII/s11', 'artII/s13'] },
      about: { country: 'ph' },
      from: 'State party reports',
    },
    {
      text: 'A third of the Constitution2 is on rights.',
      match: 'Constitution',
      about: { country: 'si' },
      from: 'texts taken from PDF files',
    },
    {
      text: 'La reforma constitucional de 1994 (artículo 75, inciso 22) dio rango a los tratados.',
      match: 'artículo 75, inciso 22',
      fields: { provisions: ['art75/22'], form: 'short' },
      about: { country: 'ar', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'LOS ARTÍCULOS 1 A 15 DE LA CONSTITUCIÓN, y el artículo 150 A de la Constitución',
      match: 'artículo 150 A de la Constitución',
      fields: { provisions: ['art150A'] },
      about: { country: 'cl', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'Article 24 of the CPR forbids it; the Constitution of the Portuguese Republic (hereinafter, CPR or the Constitution) is of 1976.',
      match: 'Constitution of the Portuguese Republic',
      fields: { acronym: 'CPR' },
      about: { country: 'pt' },
      from: 'UPR reports',
    },
    {
      text: 'Section II of the Constitution is devoted to human rights.',
      match: 'Section II of the Constitution',
      fields: { provisions: ['sII'] },
      about: { country: 'kz' },
      from: 'State party reports',
    },
    {
      text: 'según los artículos 15.V y 46.III de la Constitución Política del Estado',
      match: 'artículos 15.V y 46.III de la Constitución Política del Estado',
      fields: { provisions: ['art15/V', 'art46/III'] },
      about: { country: 'bo', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'L’article 9 de la loi fondamentale consacre la présomption d’innocence.',
      match: 'article 9 de la loi fondamentale',
      fields: { instrument: '/sn/const', provisions: ['art9'] },
      about: { country: 'sn', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'La inclusión del artículo 4o. constitucional estableció la igualdad.',
      match: 'artículo 4o. constitucional',
      fields: { instrument: '/mx/const', provisions: ['art4'] },
      about: { country: 'mx', language: 'es' },
      from: 'iniciativas de ley',
    },
    {
      text: 'en los artículos 1°, 19° numerales 1° y 2° y 63° número 3 de la Constitución',
      match: 'artículos 1°, 19° numerales 1° y 2° y 63° número 3 de la Constitución',
      fields: { instrument: '/cl/const', provisions: ['art1', 'art19/1', 'art19/2', 'art63/3'] },
      about: { country: 'cl', language: 'es' },
      from: 'proyectos de ley',
    },
    {
      text: 'La loi fondamentale de l’État interdit la traite, et la constitution ivoirienne aussi.',
      match: 'constitution ivoirienne',
      fields: { instrument: '/ci/const' },
      about: { country: 'ci', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'la constitution ivoirienne de 2016, en son article 5, interdit',
      match: 'constitution ivoirienne de 2016, en son article 5',
      fields: { instrument: '/ci/const', provisions: ['art5'] },
      about: { country: 'ci', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'According to Article 121 of the UAE Constitution, it is federal.',
      match: 'Article 121 of the UAE Constitution',
      fields: { instrument: '/ae/const', provisions: ['art121'] },
      about: { country: 'ae' },
      from: 'State party reports',
    },
    {
      text: 'Article 36.1(d) of the Constitution protects children.',
      match: 'Article 36.1(d) of the Constitution',
      fields: { instrument: '/et/const', provisions: ['art36.1/d'] },
      about: { country: 'et' },
      from: 'U.S. Department of Labor',
    },
    {
      text: 'Article 12 of the Constitution¹⁶ forbids it.',
      match: 'Article 12 of the Constitution',
      fields: { provisions: ['art12'] },
      about: { country: 'si' },
      from: 'State party reports',
    },
    {
      text: 'The Constitution of 25 February 1992, article 1, says',
      match: 'Constitution of 25 February 1992, article 1',
      fields: { instrument: '/ml/const', provisions: ['art1'] },
      about: { country: 'ml' },
      from: 'State party reports',
    },
    {
      text: 'Chapter 3 of the independence Constitution of 1962 said so.',
      match: 'Chapter 3 of the independence Constitution of 1962',
      fields: { provisions: ['ch3'] },
      about: { country: 'jm' },
      from: 'State party reports',
    },
    {
      text: 'la Constitución Política de la República del Perú',
      match: 'Constitución Política de la República del Perú',
      fields: { instrument: '/pe/const' },
      about: { language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'conforme al artículo 123 constitucional, el trabajo',
      match: 'artículo 123 constitucional',
      fields: { instrument: '/mx/const', provisions: ['art123'] },
      about: { country: 'mx', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'EL ARTÍCULO 19 DE LA CONSTITUCION POLITICA DEL PERU ASEGURA',
      match: 'ARTÍCULO 19 DE LA CONSTITUCION POLITICA DEL PERU',
      fields: { instrument: '/pe/const', provisions: ['art19'] },
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'The Nepal constitution forbids it.',
      match: 'constitution',
      fields: { instrument: '/np/const' },
      about: { country: 'np' },
      from: 'U.S. Department of Labor',
    },
    {
      text: 'los artículos 6 y 14 segundo y quinto párrafos de la Constitución rigen',
      match: 'artículos 6 y 14 segundo y quinto párrafos de la Constitución',
      fields: { provisions: ['art6', 'art14/2', 'art14/5'] },
      about: { country: 'mx', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'Section 18, Article II of the 1987 Constitution protects workers.',
      match: 'Section 18, Article II of the 1987 Constitution',
      fields: { provisions: ['artII/s18'] },
      about: { country: 'ph' },
      from: 'executive orders',
    },
    {
      text: 'al amparo del artículo 149.1.7.ª y 18.ª de la Constitución',
      match: 'artículo 149.1.7.ª y 18.ª de la Constitución',
      fields: { instrument: '/es/const', provisions: ['art149.1.7', 'art149.1.18'] },
      about: { country: 'es', language: 'es' },
      from: 'blind batch 6, 2026-11-29',
    },
    {
      text: 'según el ordinal 8º del artículo 190 de la Constitución',
      match: 'ordinal 8º del artículo 190 de la Constitución',
      fields: { instrument: '/ve/const', provisions: ['art190/8'] },
      about: { country: 've', language: 'es' },
      from: 'blind batch 6, 2026-11-29',
    },
    {
      text: 'según el inc. 2º del art. 47 de la Constitución',
      match: 'inc. 2º del art. 47 de la Constitución',
      fields: { instrument: '/uy/const', provisions: ['art47/2'] },
      about: { country: 'uy', language: 'es' },
      from: 'blind batch 6, 2026-11-29',
    },
    {
      text: 'par rapport à la Constitution de 1976, et notamment ses articles 39 à 42',
      match: 'Constitution de 1976, et notamment ses articles 39 à 42',
      fields: { instrument: '/dz/const', provisions: ['art39..art42'] },
      about: { country: 'dz', language: 'fr' },
      from: 'blind batch 7, 2026-11-29',
    },
    {
      text: 'los artículos 20 y 73, fracción XXIX-X, de la Constitución Política de los Estados Unidos Mexicanos',
      match: 'artículos 20 y 73, fracción XXIX-X, de la Constitución Política de los Estados Unidos Mexicanos',
      fields: { instrument: '/mx/const', provisions: ['art20', 'art73/XXIX-X'] },
      about: { country: 'mx', language: 'es' },
      from: 'blind batch 10, 2026-11-29',
    },
  ],
  counterExamples: [
    {
      text: 'The 1975 Constitutional Order (the Constitution) was read at the club.',
      why: 'a name that is given to what stands before it',
    },
    { text: 'le projet de Constitution et el proyecto de nueva Constitución', why: 'not in force' },
    { text: 'The draft Constitution and le projet de Constitution failed', why: 'none yet' },
    { text: 'une loi fondamentale de la physique et la ley fundamental de la oferta', why: 'of a science' },
    { text: 'La loi fondamentale du marché et la ley fundamental del comercio', why: 'of a thing' },
    { text: 'la loi fondamentale d’un bon régime, la loi fondamentale des vases', why: 'of a thing' },
    { text: 'Sa constitution française lui plaît et la constitution cubaine de réserves', why: 'of a person, a deed' },
    { text: 'le texte adopté (ci-après : la Constitution)', why: 'a definition' },
    { text: 'une constitution française du comité des fêtes', why: 'of a committee' },
    { text: 'the basic law (the “Constitution”) of the club', why: 'a short name given, not used' },
    { text: 'il soutient la constitution de 2000 associations rurales', why: 'so many of something' },
    { text: 'article 24 of the ILO Constitution', why: 'of an organisation' },
    { text: 'el Comité de Revisión de la Constitución se reunió', why: 'in the name of a body' },
    { text: 'the Commission on the Reform of the Constitution met', why: 'in the name of a body' },
    { text: 'the company’s constitution', why: 'not of a country' },
    { text: 'el Tribunal constitucional resolvió', why: 'an adjective' },
    { text: 'the mental constitution of the child', why: 'another meaning' },
    { text: 'Constitution Avenue', why: 'a compound' },
    { text: 'Under the constitution of the club, the constitution of a panel takes a week.', why: 'of a club' },
    { text: 'The party’s constitution provides for a chair, and its constitution requires a vote.', why: 'of a party' },
    { text: 'She has the constitution for it; the constitution, size and age of the herd vary.', why: 'of a body' },
    { text: 'the constitution of a task force', why: 'another meaning' },
    {
      text: 'A sailing club wrote its rules anew in 2012. The constitution provides for a purser and the right to a berth.',
      why: 'of a club named before',
      about: { country: 'ke' },
    },
    {
      text: 'The union’s constitution is old. The constitution allows a vote by post and requires a chair. The board voted to amend the constitution, as the law asks.',
      why: 'of a union and a board',
      about: { country: 'ug' },
    },
    {
      text: 'Under the constitution, directors serve three years. The constitution requires rest and warm clothes.',
      why: 'nothing of a State is spoken of',
      about: { country: 'us' },
    },
    {
      text: 'The constitution gives members of the guild rights. The constitution requires members to obey the law.',
      why: 'of those who are members',
      about: { country: 'gb' },
    },
    { text: 'el ordinal 8 del artículo 190 de la revista y el inc. 2 de la lista', why: 'of no law' },
  ],
} as const satisfies Rule<StatuteMention>

/** "section 86 of the ‸Botswana‸ Constitution": a country's name too. */
const mayStandBefore = (word: string): boolean =>
  isLawFiller(word) ||
  /^(?:independence|freedom|transitional|provisional|interim|(?:19|20)\d\d)$/iu.test(word) ||
  countryWords().names.has(word.replace(/['’]s?$/u, ''))

/** "Nepal's constitution", "the Nepal constitution": a small letter needs an owner. */
function isOwned(text: string, at: number): boolean {
  if (ITS_COUNTRY.test(text.slice(Math.max(0, at - 24), at))) return true
  const word = SMALL.exec(text.slice(Math.max(0, at - 30), at))?.[0]
    .trim()
    .replace(/['’]s$/u, '')
  return word !== undefined && (isLawFiller(word) || countryAt(word, 0) !== null)
}
