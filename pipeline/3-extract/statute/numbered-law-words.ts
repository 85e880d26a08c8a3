import { alternatives } from '../../common/alternatives.ts'
import {
  INSTRUMENT_TYPES,
  ISSUERS,
  ISSUERS_BEHIND,
  ISSUING_BODIES,
  LOCAL_TYPES,
  STATES_IN_TITLES,
} from '../lists/instrument-types.ts'

/** Types of instruments by their words, lower case. */
export const typeByWord = new Map<string, { type: string; bare: boolean }>(
  INSTRUMENT_TYPES.flatMap(({ type, words, bare }) =>
    words.map((word): [string, { type: string; bare: boolean }] => [word, { type, bare }]),
  ),
)
/** Types by country and abbreviation ("ph ra"). */
export const localTypes = new Map<string, { readonly type: string; readonly like: RegExp | null }>(
  LOCAL_TYPES.flatMap(({ country, type, words, like }) =>
    words.map((word): [string, { type: string; like: RegExp | null }] => [
      `${country} ${word}`,
      { type, like: like === undefined ? null : new RegExp(`^(?:${like})`, 'u') },
    ]),
  ),
)
/** Abbreviations with which the number itself begins. */
export const glued: ReadonlySet<string> = new Set(
  LOCAL_TYPES.filter((entry) => entry.glued).flatMap(({ words }) => words),
)
/** Abbreviations of types of whatever country. */
const localWords = [...new Set(LOCAL_TYPES.flatMap(({ words }): readonly string[] => words))]
/** "RAs": several laws by the abbreviation of their type. */
export const pluralAbbreviations: ReadonlySet<string> = new Set(
  localWords.filter((word) => word.endsWith('s') && localWords.includes(word.slice(0, -1))),
)
/** Words as alternatives of a pattern, with either apostrophe. */
export const oneOf = (words: readonly string[]): string => alternatives(words).replaceAll("'", "['’]")
const TYPE = `(?<type>${oneOf([...typeByWord.keys(), ...localWords])})`
const SIGN =
  '(?<sign>,? ?(?:numbers? |número |numéro |numero |n\\.?[°º˚o]s?\\.? ?|n [°º˚] ?|no(?!m-)s?(?:\\.º|\\.|º| |:)? ?|núms?\\.? ?|num\\. ?|nro\\.? ?|nr\\.? ?|n[°º]s?\\.? ?|№ ?|# ?|n (?=\\d)))'
/** "Order‸ of the Minister of Internal Affairs‸ No. 182", "Act‸ of 20 May 2005‸ No. 28". */
export const BODY_NOUN = `(?: (?:of(?: the)?|by the|du|de la|del|des|de l['’]) ?(?:${oneOf(ISSUING_BODIES)})(?!\\p{L}))`
/** What may go on the name of a body. */
export const BODY_REST =
  "(?: (?!(?:laws?|acts?|lois?|ley|decree|décret|decreto|order|code|under|article|resolution|résolution|resolución)(?!\\p{L}))[\\p{L}'’-]{1,24}){0,13}(?: \\(\\p{L}{2,10}\\))?"
const BODY = `(?:${BODY_NOUN}${BODY_REST})`
const ON =
  '(?:,? (?:of|dated|du|de|del) (?:\\d{1,2}\\.\\d{1,2}\\.\\d\\d(?=,? ?(?:no|№))|(?:\\d{1,2}(?:er)? (?:de )?\\p{L}{3,10},? (?:de )?|\\p{L}{3,9} \\d{1,2}, |\\d{1,2}\\.\\d{1,2}\\.)(?<year>(?:1[89]|20)\\d\\d)))'
/** "Law‸ of the Republic of Kazakhstan‸ No. 223", "Law‸ of Ukraine‸ No. 1263-VII". */
export const STATE = `(?: of (?:the )?(?:(?:(?:[\\p{L}’'-]{3,14} ){0,2}(?:republic|kingdom|federation)(?: of \\p{L}{3,14}(?: \\p{L}{3,14})?)?)|${STATES_IN_TITLES.join('|')}))`
/** "Republic Act‸ (RA)‸ No. 9208": the abbreviation of the type. */
const ABBREVIATED = '(?: \\([a-z]\\.?[a-z]{1,2}\\.?\\)(?= n))'
/** On lower-case text: a pattern that minds no case is several times slower. */
export const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}-])${TYPE}${ABBREVIATED}?(?: (?:${oneOf(ISSUERS_BEHIND)})){0,2}(?<maker> [a-z]{2,8}(?: y [a-z]{2,8})?(?= n)| [a-z]\\.(?: ?[a-z]\\.){0,3}(?= n)| \\p{L}{5,16}(?= n))?(?:(?:${BODY}|${STATE})?${ON}?${SIGN}| |(?<=(?<!\\p{L})(?:${[...glued].join('|')}))(?=-))(?:\\((?=[a-z]?\\/?\\d{1,5}(?:\\/\\d{1,4})?\\)))?(?=(?:[a-z]{2,3}/){0,2}[a-z]{0,4}[-/. ]?\\d|[ivxlc]{1,9} of (?:18|19|20)\\d\\d)`,
  'uy',
)
/** Who issued an instrument, right before its type. */
export const ISSUER = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${oneOf(ISSUERS)}) ){1,2}$`, 'u')
/** Lower-case words with which the types of numbered laws begin. */
export const NUMBERED_TRIGGERS: readonly string[] = [
  ...new Set([...typeByWord.keys(), ...localWords.flatMap((word) => (word.length > 2 ? [word] : behindShort(word)))]),
]

/** Two letters stand everywhere: only with the beginning of a number behind them. */
function behindShort(word: string): string[] {
  return [...'0123456789n#'].map((next) => `${word} ${next}`)
}
