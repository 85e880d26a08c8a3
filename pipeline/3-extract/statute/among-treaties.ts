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

/** "CEDAW, ‸CRC‸, CAT and ICCPR": an acronym in a row of treaties, one of which can be nothing else. */
export function isAmongTreaties(text: string, start: number, end: number): boolean {
  for (let at = start, read = 0; read < ROW; read++) {
    const match = BEFORE.exec(text.slice(Math.max(0, at - STEP), at))
    const acronym = match?.groups?.['acronym'] ?? ''
    if (!match || !treatyAcronyms.has(acronym)) break
    if (!shared.has(acronym)) return true
    at -= match[0].length
  }
  for (let at = end, read = 0; read < ROW; read++) {
    const match = BEHIND.exec(text.slice(at, at + STEP))
    const acronym = match?.groups?.['acronym'] ?? ''
    if (!match || !treatyAcronyms.has(acronym)) break
    if (!shared.has(acronym)) return true
    at += match[0].length
  }
  return false
}

/** "acceded to ‸CAT", "has ratified the CRC and ‸CAT": what States are bound by, and lists of it. */
const BOUND =
  /(?<!\p{L})(?:[Rr]atif(?:ied|ying|ication of)|[Aa]cceded to|[Aa]ccession to|(?:[Pp]art(?:y|ies)|[Ss]ignator(?:y|ies)) to|[Dd]omesticat(?:ed|ing|ion of)|[Pp]rovisions of|(?:obligations|commitments) under|(?:a|ont|ayant) ratifié|(?:a|ont|ayant) adhéré (?:à|au)|[Pp]artie à|[Rr]atification de|[Rr]atificó|(?:ha|han) ratificado|[Rr]atificación de|[Pp]arte (?:en|de)|se adhirió al?) (?:(?:the|and|its|to|et|y|la|le|el|l['’]|UN|in \d{4},?|\p{Lu}[\p{Lu}-]{2,9},?)(?: |(?<=['’]))){0,12}$/u
const LIST = 90

const BOUND_BEHIND =
  /^ (?:(?:was|is|has been|had been|were) (?:ratified|domesticated|incorporated|transposed)|a été (?:ratifiée?|transposée?)|fue ratificad[oa])(?!\p{L})/u

/** "ratified ‸CRC‸", "partie à la ‸CIDE‸", "the ‸CRC‸ was domesticated": what States are bound by is a treaty. */
export const isBinding = (text: string, start: number, end: number): boolean =>
  BOUND.test(text.slice(Math.max(0, start - LIST), start)) || BOUND_BEHIND.test(text.slice(end, end + STEP))
