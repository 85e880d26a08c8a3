import { SHARED_ACRONYMS } from '../lists/treaty-acronyms.ts'
import { treatyAcronyms } from './treaty-index.ts'

const shared: ReadonlySet<string> = new Set(SHARED_ACRONYMS)
const BEFORE =
  /(?<![\p{L}\p{N}/.-])(?<acronym>\p{Lu}[\p{Lu}\d-]{2,10})(?:, (?:(?:and|et|y) (?:the |la |le )?)?| (?:and|et|y|&) (?:the |la |le )?|\/)$/u
const BEHIND =
  /^(?:, (?:(?:and|et|y) (?:the |la |le )?)?| (?:and|et|y|&) (?:the |la |le )?|\/)(?<acronym>\p{Lu}[\p{Lu}\d-]{2,10})(?![\p{L}\p{Nd}/-])/u
/** So many acronyms of a row are read on each side. */
const ROW = 8
/** So long are an acronym and what joins it to the next at most. */
const STEP = 24

/** "CEDAW, ‸CRC‸, CAT and ICCPR": an acronym in a row of treaties, one of which can be nothing else; not of their committees. */
export function isAmongTreaties(text: string, start: number, end: number): boolean {
  let isSure = false
  let last = end
  for (let read = 0; read < ROW; read++) {
    const match = BEHIND.exec(text.slice(last, last + STEP))
    const acronym = match?.groups?.['acronym'] ?? ''
    if (!match || !treatyAcronyms.has(acronym)) break
    isSure ||= !shared.has(acronym)
    last += match[0].length
  }
  if (COMMITTEES.test(text.slice(last, last + STEP))) return false
  for (let at = start, read = 0; read < ROW && !isSure; read++) {
    const match = BEFORE.exec(text.slice(Math.max(0, at - STEP), at))
    const acronym = match?.groups?.['acronym'] ?? ''
    if (!match || !treatyAcronyms.has(acronym)) break
    isSure = !shared.has(acronym)
    at -= match[0].length
  }
  return isSure
}
const COMMITTEES = /^ (?:[Cc]ommittees?|[Cc]omités?|bodies|members|experts)(?!\p{L})/u

/** "acceded to ‸CAT", "has ratified the CRC and ‸CAT": what States are bound by, and lists of it. */
const BOUND =
  /(?<!\p{L})(?:[Rr]atif(?:ied|ying|ication of)|[Aa]cceded to|[Aa]ccession to|(?:States? [Pp]art(?:y|ies)|a party|[Ss]ignator(?:y|ies)) to|[Dd]omesticat(?:ed|ing|ion of)|(?:a|ont|ayant) ratifié|(?:a|ont|ayant) adhéré (?:à|au)|(?:[ÉEée]tats?|est) parties? à|[Rr]atification de|[Rr]atificó|(?:ha|han) ratificado|[Rr]atificación de|(?:Estados?|es) [Pp]artes? (?:en|de)|se adhirió al?) (?:(?:the|and|its|to|et|y|la|le|el|l['’]|UN|in \d{4},?|\p{Lu}[\p{Lu}-]{2,9},?)(?: |(?<=['’]))){0,12}$/u
const LIST = 90

const BOUND_BEHIND =
  /^ (?:(?:was|is|has been|had been|were) (?:ratified|domesticated)|a été ratifiée?|fue ratificad[oa])(?!\p{L})/u
/** "the CRC ‸lease‸": a thing of that name. */
const OF_A_THING =
  /^ (?!(?:and|or|in|on|is|was|has|to|by|as|which|that|with|without|under|since|et|ou|en|dans|est|y|o|es|fue|a|applies|provides|requires)(?!\p{L}))\p{Ll}/u

/** "ratified ‸CRC‸", "partie à la ‸CIDE‸", "the ‸CRC‸ was domesticated": what States are bound by is a treaty. */
export const isBinding = (text: string, start: number, end: number): boolean =>
  (BOUND.test(text.slice(Math.max(0, start - LIST), start)) && !OF_A_THING.test(text.slice(end, end + 12))) ||
  BOUND_BEHIND.test(text.slice(end, end + LIST))
