import { once } from '../../common/memo.ts'
import type { Context } from '../context.ts'

/** "‸ICT Act‸": an acronym and the noun of a law. */
const NAME = '\\p{Lu}{2,8}(?:[&/-]\\p{Lu}{1,6}){0,2} (?:Act|Code|Law|Ordinance)'
const SHORT = new RegExp(`^${NAME}$`, 'u')
/** Brackets behind the name of a law that give its short name: "Act of 2006 ‸(hereinafter the ICT Act)‸". */
const GIVEN = new RegExp(
  `\\((?<=(?:Act|Code|Law|Ordinance|\\d{4}|\\)) \\()(?:(?:the|hereinafter|hereafter|referred to as) ){0,2}[“"'‘]?(?<name>${NAME})(?: (?:19|20)\\d\\d)?[”"'’]?\\)`,
  'gu',
)

/** "Family Violence Act ‸(FVA)‸", "Act on the Status of Citizens ‸(hereinafter: ASC)‸": an acronym, which "the ‸FVA Act‸" stands for too. */
const ACRONYM =
  /\((?:(?<=(?<before>\p{Lu}[\p{L}’'-]{0,24}) (?:Act|Code|Law|Ordinance) \()(?:the |hereinafter:? |hereafter:? )?[“"'‘]?(?<name>\p{Lu}{3,8})|(?:hereinafter|hereafter):? (?:the |referred to as )?[“"'‘]?(?<titled>\p{Lu}{3,8}))[”"'’]?\)/gu
/** What stands before a bracket behind a law whose head noun comes first. */
const TITLED = /(?:Act|Code|Law|Ordinance) (?:on|of|for|to|against|concerning) [^.;()]{3,100} $/u

/** The acronym that a bracket gives; "POSH Act (POSH)" gives none. */
function acronymIn({ groups, index = 0, input = '' }: RegExpMatchArray): string {
  const { titled, before, name = '' } = groups ?? {}
  if (titled !== undefined) return TITLED.test(input.slice(Math.max(0, index - 130), index)) ? titled : ''
  return before === name ? '' : name
}

/** The short names that the brackets of a document give, read once. */
const givenIn = once(
  ({ text }: Context): ReadonlySet<string> =>
    new Set([
      ...Array.from(text.matchAll(GIVEN), ({ groups }) => groups?.['name'] ?? ''),
      ...Array.from(text.matchAll(ACRONYM), acronymIn),
    ]),
)

/** True where the document gives `name` as the short name of a law: "Information and Communication Technology Act of 2006 (‸ICT Act‸)". */
export const isShortName = (context: Context, name: string): boolean =>
  SHORT.test(name) && (givenIn(context).has(name) || givenIn(context).has(name.slice(0, name.indexOf(' '))))
