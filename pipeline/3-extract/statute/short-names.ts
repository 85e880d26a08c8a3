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

/** The short names that the brackets of a document give, read once. */
const givenIn = once(
  ({ text }: Context): ReadonlySet<string> =>
    new Set(Array.from(text.matchAll(GIVEN), ({ groups }) => groups?.['name'] ?? '')),
)

/** True where the document gives `name` as the short name of a law: "Information and Communication Technology Act of 2006 (‸ICT Act‸)". */
export const isShortName = (context: Context, name: string): boolean => SHORT.test(name) && givenIn(context).has(name)
