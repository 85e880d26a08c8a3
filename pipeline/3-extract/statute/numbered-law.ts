import { TYPES_WITH_YEAR } from '../lists/instrument-types.ts'
import { NAME_HEADS } from '../lists/law-words.ts'
import { ACT_BEFORE, isOfTheLaws } from './chapter-of-laws.ts'
import { adjectiveAt } from './countries.ts'
import { datedLaw } from './dated-law.ts'
import { type NumberedLaw, readNumber, SIGNED } from './law-number.ts'
import { isRomanceAdjective } from './maker-name.ts'
import { matchAt } from './match-at.ts'
import { nameStart } from './name-start.ts'
import { glued, ISSUER, LEAD, localTypes, pluralAbbreviations, typeByWord } from './numbered-law-words.ts'
import { isPrivate } from './private-maker.ts'

const PLURAL_SIGN = /(?:nos\.?|n\.?[°º˚]s|núms\.|numbers) ?$/u
const PLURAL_TYPE = /(?:s|es)$/u
/** Types that stand in small letters without a sign of a number. */
const ROMANCE: ReadonlySet<string> = new Set(
  'loi lois ley leyes décret décrets decreto decretos décret-loi decreto-ley ordonnance dahir'.split(' '),
)
/** "leyes", "decretos supremos", "arrêtés royaux": by its first word. */
function isPlural(key: string): boolean {
  const noun = key.includes(' ') ? key.slice(0, key.indexOf(' ')) : key
  return PLURAL_TYPE.test(noun) && typeByWord.has(noun.replace(/ciones$/u, 'ción').replace(PLURAL_TYPE, ''))
}
const BARE_NO = /(?<![\p{L}\d])(?:(?:[Nn]os?\.|[Nn][°º]) ?(?=\d)|no (?=\d{2,4}[-/]\d))/dgu

/** "Diario Oficial ‸No. 240, Tomo ‸No. 361": numbers of a gazette. */
const GAZETTE =
  /(?:[Gg]azett?e|Gaceta(?: Oficial)?|Diario Oficial|Registro Oficial|Journal [Oo]fficiel|Bulletin [Oo]fficiel|Bolet[ií]n Oficial|Tomo|Tome|Alcance|[Vv]ol(?:ume)?\.?|G\. ?O\.|J\. ?O\.|D\. ?O\.|[Ss]upplement|[Ss]uplemento|[Cc]ase|[Aa]rticle|[Cc]onvention|[Cc]onvenio|[Pp]rotocol[eo]?),? $/u

/** "Journal of ‸Laws No. 17": the gazette itself. */
const OF_A_GAZETTE = /(?:journal|collection|bulletin|gazette|register) of (?:the )?$/u

const withYear: ReadonlySet<string> = new Set(TYPES_WITH_YEAR)
/** Whether a law has a year, beside its number or in it. */
const isDated = ({ year, number }: NumberedLaw): boolean => year !== null || /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(number)

/** "the school sent Notice No. 5 of 2014‸ to all parents": a letter. */
const TO_SOMEBODY = /^ to (?:all |the |its |their |his |her |any |every )?\p{Ll}/u
/** Notices and dispatches of a State have a capital and a sign: "Notice No. 36/2014", not "gave notice 12/2014 to the tenants". */
const isOfficial = (text: string, hit: number, { end, type }: NumberedLaw, sign: string): boolean =>
  (type === 'executive-instrument' || sign !== '') &&
  /^\p{Lu}/u.test(text.slice(hit, hit + 2)) &&
  !TO_SOMEBODY.test(text.slice(end, end + 16))

const nameHeads: ReadonlySet<string> = new Set(NAME_HEADS.map(({ head }) => head))

/** How far from its type a number stands at most: "resolución administrativa ministerial núm. 5". */
const REACH = 120

/** Whether a digit stands within reach behind a word: most words for laws have none. */
function digitBehind(text: string, at: number): boolean {
  const end = Math.min(text.length, at + REACH)
  for (let place = at; place < end; place++) {
    const code = text.charCodeAt(place)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** Whether the words that stand between type and number are acronyms ("MJ y DH"). */
function makerInCapitals(text: string, from: number, maker: string): boolean {
  const place = text
    .slice(from, from + 48)
    .toLowerCase()
    .indexOf(maker)
  return (
    place >= 0 &&
    /^ \p{Lu}+(?: ?y ?\p{Lu}+)?$|^(?: ?\p{Lu}\.)+$/u.test(text.slice(from + place, from + place + maker.length))
  )
}

const SORT = /^(?:cadre|marco|programme|uniforme|(?:modifi|révis|abrog|promulgu)ée|(?:modific|reform|derog)ada)$/u
/** "loi ‸scolaire‸ n° 5", "Ley ‸Integral‸ núm. 348"; a noun says where in a law something stands: "la loi, ‸article‸ n° 5". */
function isSortOfLaw(maker: string): boolean {
  const word = maker.trim()
  return isRomanceAdjective(word) || SORT.test(word)
}

/** "Act, ‸Ch. 46:01", "‸Chapter 29:01": the short word needs its act before it: books have chapters too. */
const isChapterOfLaws = (text: string, key: string, hit: number, { number, end }: NumberedLaw): boolean =>
  number.includes(':') && (key === 'chapter' || ACT_BEFORE.test(text.slice(Math.max(0, hit - 24), hit)))
    ? true
    : key === 'chapter' && isOfTheLaws(text, hit, end)

/** Laws cited by number in a text, in order; `hits` are where words for their types begin. */
export function* numberedLawsIn(
  text: string,
  hits: readonly number[],
  country: string | null = null,
): Generator<NumberedLaw> {
  let after = 0
  let last: { type: string; end: number } | null = null
  for (const hit of hits) {
    if (hit < after || !digitBehind(text, hit)) continue
    const from = Math.max(after, hit - 44)
    const lower = text.slice(from, hit + REACH).toLowerCase()
    const match = matchAt(LEAD, lower, hit - from)
    const dated = datedLaw(text, lower, hit, from, after)
    if (!(match || dated) || OF_A_GAZETTE.test(lower.slice(0, hit - from))) continue
    if (dated) {
      after = dated.end
      yield dated
    }
    if (!match || dated) continue
    const word = text.slice(hit, hit + (match.groups?.['type'] ?? '').length)
    const issuer = ISSUER.exec(lower.slice(0, hit - from))?.[0].length ?? 0
    const key = word.toLowerCase().replace('’', "'")
    const local = localTypes.get(`${country} ${key}`)
    const sign = match.groups?.['sign'] ?? ''
    // "Decreto PEN N° 5": an acronym says who issued it; "loi scolaire n° 5": of what sort it is; "ley que no 5" is none.
    const maker = match.groups?.['maker'] ?? ''
    const isSort = ROMANCE.has(key) && / \p{L}{5,16}$/u.test(maker) && /[°º˚ú]/u.test(sign) && isSortOfLaw(maker)
    if (maker && !isSort && !makerInCapitals(text, hit + word.length, maker) && !adjectiveAt(maker, 1)) continue
    const isLocal =
      local !== undefined &&
      (sign !== '' || /^\p{Lu}(?:[\p{Lu}.s ]+$|\p{L}{2})/u.test(word)) &&
      local.like?.test(text.slice(hit + match[0].length, hit + match[0].length + 6)) !== false
    const known = isLocal ? { type: local.type, bare: true } : typeByWord.get(key)
    const law =
      known &&
      readNumber(text, hit - issuer, glued.has(key) ? hit : hit + match[0].length, known, {
        signed: sign !== '' || isLocal || /^cap/u.test(key),
        capital: /^\p{Lu}/u.test(word),
        romance: ROMANCE.has(key),
        year: match.groups?.['year'] ?? null,
        plural: PLURAL_SIGN.test(sign) || isPlural(key) || pluralAbbreviations.has(key),
      })
    // "Labour ‸Act 2003" in Ghana, whose acts go by "Act 651".
    if (isLocal && !sign && nameHeads.has(word) && law && /^(?:18|19|20)\d\d$/u.test(law.number)) continue
    // A chapter of the laws has its volume in its number ("Chapter 29:01"): "chapter 47" is one of a book.
    if (!law || (/^ch/u.test(key) && !isChapterOfLaws(text, key, hit, law))) continue
    if (withYear.has(law.type) && !(isDated(law) && isOfficial(text, hit, law, sign))) continue
    if (isPrivate(text, law.nounEnd)) continue
    const isNamed = issuer === 0 && nameHeads.has(word) && /[\p{L})’] $/u.test(text.slice(Math.max(0, hit - 2), hit))
    const name = isNamed ? nameStart(text, hit, after) : null
    // "Trafficking Act, No. 7 of 2009" is a name and a number: named-law reads both.
    if (name && sign.startsWith(',')) continue
    if (last) yield* bareBetween(text, last, hit)
    after = law.end
    last = { type: law.type, end: law.end }
    yield { ...law, nameStart: name?.start ?? null, nounEnd: hit + word.length }
  }
  if (last) yield* bareBetween(text, last, text.length)
}

/** "Sub-Decree No. 190 and the ‸Law on Children‸ No. 73 of 1 May 2015": what a title right before the number is of. */
const TITLE_BEFORE =
  /(?<![\p{L}-])(?<noun>Law|Act|Code|Decree|Ordinance|Proclamation|Regulation|[Ll]oi|[Dd]écret|[Oo]rdonnance|Ley|Decreto) (?:on|for|concerning|regarding|relating to|relati(?:ve|f) (?:à|aux?)|portant|sobre|de|para)(?!\p{L})[^.;:\n]{3,120}$/u

/** "Act No. 5 of 2 May 2001 …, and ‸No. 6 of 3 May 2001": a number with a full date takes the type of the law before it. */
function* bareBetween(text: string, last: { type: string; end: number }, until: number): Generator<NumberedLaw> {
  const stretch = text.slice(last.end, Math.min(until, last.end + 4000))
  for (const match of stretch.matchAll(BARE_NO)) {
    const start = last.end + match.index
    if (GAZETTE.test(text.slice(Math.max(0, start - 36), start))) continue
    const noun = TITLE_BEFORE.exec(text.slice(Math.max(last.end, start - 160), start))?.groups?.['noun']?.toLowerCase()
    const type = (noun && typeByWord.get(noun)?.type) ?? last.type
    const law = readNumber(text, start, start + match[0].length, { type, bare: false }, SIGNED)
    if (law?.date && law.end <= until) yield law
  }
}
