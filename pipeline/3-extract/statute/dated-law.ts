import { adjectiveAt } from './countries.ts'
import { dateAt } from './dates.ts'
import type { NumberedLaw } from './law-number.ts'
import { isMakerName } from './maker-name.ts'
import { matchAt } from './match-at.ts'
import { nameStart } from './name-start.ts'
import { BODY_NOUN, BODY_REST, ISSUER, oneOf, STATE, typeByWord } from './numbered-law-words.ts'

/** Types of which a law is cited by its date alone, as in Belgium, France or Haiti. */
const DATED_TYPES: ReadonlySet<string> = new Set([
  'law',
  'act',
  'decree',
  'decree-law',
  'ordinance',
  'royal-decree',
  'presidential-decree',
  'supreme-decree',
  'legislative-decree',
  'executive-decree',
  'dahir',
])
/** How a date begins: "4 July 2010", "July 4, 2010". */
const DATE = '(?=\\d|(?:jan|febr|mar|apr|may|jun|jul|aug|sept|oct|nov|dec)\\p{L}{0,6} \\d{1,2}, \\d)'
const DATED_ONLY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<type>${oneOf(
    [...typeByWord]
      .filter(([, { type }]) => DATED_TYPES.has(type))
      .map(([word]) => word)
      .concat('regulations', 'arrêté', 'arrêtés', 'circulaire', 'règlement grand-ducal', 'orden'),
  )})(?: (?:organique|présidentiel|spéciale|royale?|ministériel(?:le)?|interministériel(?:le)?|modifiée?|fédérale?|grand-ducal|constitutionnelle|souverain|gouvernemental|coordonnée|orgánica|ministerial)){0,2}(?<nation> \\p{L}{5,16})?(?: \\([iv]{1,3}\\))?(?: (?:du gouvernement|de la communauté|de la région)(?: (?:de |d['’])?[\\p{L}-]{3,20}){0,2}|${STATE})?,? (?:of|dated|du|de|del|en date du) ${DATE}`,
  'uy',
)
/** "Regulation of the Minister of Justice of 5 May 2011", "arrêté du ministre du travail du 3 mars 2010": who made it stands before the date. */
const MADE_BY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<type>regulation|order|resolution|decree|ordinance|arrêté|décret|règlement|circulaire|orden|decreto|reglamento)(?<maker>${BODY_NOUN})(?<rest>${BODY_REST}),? (?:of|dated|du|de|del|en date du) ${DATE}`,
  'uy',
)
/** "Presidential ‸Order of 12 May 2014‸": who issued it stands before. */
const ISSUED = new RegExp(`(?<type>order|resolution|decision)${STATE}?,? (?:of|dated) ${DATE}`, 'uy')
const SIGNED_NEXT = /,? (?:[Nn]os?\.? ?|[Nn][°º]|[Nn]úm|№|# ?\d)/uy

/** "The Regulations of 28 June 2016‸ on fisheries", "section 5 of the Regulations of 5 June 2012": a day alone does not name a law. */
const SUBJECT = /^,? (?:on|concerning|governing|regarding|relating to|respecting|No\.?)(?!\p{L})/u
const OF_PLACES = /(?:[Ss]ections?|[Rr]egulations?|[Aa]rticles?|[Pp]aragraphs?|§§?) [^.;]{0,24}(?:of|in) (?:the )?$/u
const isOnSubject = (text: string, hit: number, end: number): boolean =>
  SUBJECT.test(text.slice(end, end + 16)) || OF_PLACES.test(text.slice(Math.max(0, hit - 48), hit))

/** MADE_BY at `hit` where what stands between is a name: "ministre‸ fut envoyée aux préfets dans la nuit‸ du 3 mars" tells of a deed. */
function madeBy(text: string, lower: string, hit: number, from: number): RegExpExecArray | null {
  const match = matchAt(MADE_BY, lower, hit - from)
  const { type = '', maker = '', rest = '' } = match?.groups ?? {}
  const at = hit + type.length + maker.length
  const words = text
    .slice(at, at + rest.length)
    .replace(/ \([^()]*\)$/u, '')
    .split(' ')
    .filter(Boolean)
  return match && isMakerName(words) ? match : null
}

/** "loi du 30 juillet 1981", "Act of 2 July 2013": a law by its full date alone; the date is its number. */
export function datedLaw(text: string, lower: string, hit: number, from: number, after: number): NumberedLaw | null {
  const direct = matchAt(DATED_ONLY, lower, hit - from) ?? madeBy(text, lower, hit, from)
  const match = direct ?? matchAt(ISSUED, lower, hit - from)
  if (!match) return null
  const issuer = issuerBefore(text, lower, hit, from)
  if (!direct && issuer === 0) return null
  const word = match.groups?.['type'] ?? ''
  const type = word.startsWith('règlement') ? 'regulation' : typeByWord.get(word)?.type
  const at = hit + match[0].length
  const date = dateAt(text, at)
  if (!type || date?.iso?.length !== 10) return null
  const { nation } = match.groups ?? {}
  if (nation && !adjectiveAt(nation, 1)) return null
  // "por orden de 5 de mayo de 2010": a command, not an instrument.
  if (word === 'orden' && text[hit] !== 'O') return null
  // An English law has its capital; one with a name before it is named-law's.
  if (/ (?:of|dated) $/u.test(match[0]) && (!/^\p{Lu}/u.test(text.slice(hit)) || nameStart(text, hit - issuer, after)))
    return null
  const { iso, year, end } = date
  if (word === 'regulations' && issuer === 0 && !isOnSubject(text, hit, end)) return null
  // "loi du 5 juin 2014, n° 12": its number says more.
  if (matchAt(SIGNED_NEXT, text, end)) return null
  return {
    start: hit - issuer,
    end,
    type,
    number: iso,
    year,
    date: iso,
    more: [],
    nameStart: null,
    nounEnd: hit + word.length,
  }
}

/** How long the issuer is that stands with a capital right before `hit`: "‸Ministerial‸ Decree". */
function issuerBefore(text: string, lower: string, hit: number, from: number): number {
  const length = ISSUER.exec(lower.slice(0, hit - from))?.[0].length ?? 0
  return /^\p{Lu}/u.test(text.slice(hit - length)) ? length : 0
}
