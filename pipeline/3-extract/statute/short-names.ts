import { once } from '../../common/memo.ts'
import type { Context } from '../context.ts'

/** "‸ICT Act‸": an acronym and the noun of a law. */
const SHORT = /^\p{Lu}{2,8}(?:[&/-]\p{Lu}{1,6}){0,2} (?:Act|Code|Law|Ordinance)$/u
const OPEN = /(?:Act|Code|Law|Ordinance|\d{4}|\)) \((?:(?:the|hereinafter|hereafter|referred to as) ){0,2}[“"'‘]?$/u
const CLOSE = /^(?: (?:19|20)\d\d)?[”"'’]?\)/u
/** Short names are looked for at so many of their places: a text that goes on about one stays linear. */
const MOST = 200

const givenIn = once((_: Context) => new Map<string, boolean>())

/** True where the document gives `name` as the short name of a law: "Information and Communication Technology Act of 2006 (‸ICT Act‸)". */
export function isShortName(context: Context, name: string): boolean {
  if (!SHORT.test(name)) return false
  const given = givenIn(context)
  const known = given.get(name)
  if (known !== undefined) return known
  const { text } = context
  let found = false
  for (let at = text.indexOf(name), places = 0; at >= 0 && !found && places < MOST; places++) {
    found =
      OPEN.test(text.slice(Math.max(0, at - 48), at)) && CLOSE.test(text.slice(at + name.length, at + name.length + 8))
    at = text.indexOf(name, at + name.length)
  }
  given.set(name, found)
  return found
}
