import { dateAt, type PrintedDate } from './dates.ts'
import { isMakerName } from './maker-name.ts'
import { matchAt } from './match-at.ts'
import { BODY_NOUN, BODY_REST } from './numbered-law-words.ts'

/** How who made a law goes on behind its number. */
const MADE = /,? (?:of|by|du|de|del|des)(?!\p{L})/uy
/** "Order No. 5‸ of the Minister of Health of‸ 5 May 2011", on lower-case text. */
const MAKER = new RegExp(
  `,?(?<maker>${BODY_NOUN})(?<rest>${BODY_REST}),? (?:of|dated|du|de fecha|del?|en date du),? (?:the |el )?(?=\\d|\\p{L}{3,9} \\d{1,2}, \\d)`,
  'uy',
)
/** "Resolution No. 113‸ of CONANDA, dated‸ 19 April 2006". */
const ACRONYM = /,? (?:of|du|de la|del?) (?:the )?\p{Lu}{3,10},? (?:of|dated|du|de fecha|del?) (?=\d)/uy
const OTHER_NOUN =
  /(?<!\p{L})(?:and|et|y) (?:the |l['’]|l[ae]s? |el |los )(?!minist|min\.|cabinet|govern|gouvern|gobierno|pr[eé]sid|secr)/u
const YEAR =
  /(?:19|20)\d\d(?=[,;:)]|\.(?!\d)|$| (?:on|for|and|concerning|relating|which|that|is|was|has|approv\p{L}+|lists?|sets?|que|sobre|y|por|aprueba|establece|relati\p{L}+|portant|et|est|fixant|qui)(?!\p{L}))/uy
/** So far behind a number its date stands at most. */
const REACH = 160

/** The full date, or the year, that stands behind who made a law, whose number ends at `end`; null where there is none. */
export function dateBehindMaker(text: string, end: number): PrintedDate | null {
  if (!matchAt(MADE, text, end)) return null
  const acronym = matchAt(ACRONYM, text, end)
  const at = acronym ? dateAt(text, end + acronym[0].length) : null
  if (at?.iso?.length === 10) return at
  const words = text.slice(end, end + REACH)
  const match = matchAt(MAKER, words.toLowerCase(), 0)
  const { maker = '', rest = '' } = match?.groups ?? {}
  const from = (match?.[0].startsWith(',') ? 1 : 0) + maker.length
  const name = words
    .slice(from, from + rest.length)
    .replace(/ \([^()]*\)$/u, '')
    .split(' ')
    .filter(Boolean)
  // "of the Ministry and the ‸report‸ of 5 May": of two makers each is one.
  if (OTHER_NOUN.test(words.slice(from, from + rest.length).toLowerCase())) return null
  if (!match || !isMakerName(name)) return null
  const date = dateAt(text, end + match[0].length)
  const year = date ? undefined : matchAt(YEAR, text, end + match[0].length)?.[0]
  if (year) return { iso: null, year, end: end + match[0].length + year.length }
  return date?.iso?.length === 10 ? date : null
}
