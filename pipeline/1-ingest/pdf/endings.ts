/** A marker that begins a list item or numbered paragraph. */
export const MARKER =
  /^(?:[•●○◦▪■□➢❖✓·*–—-]|\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5}|[A-Z]|[IVXL]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\.?|[A-Z]\.\d{1,2}\.?)$/u
/** A marker that is never a word or number. */
export const BULLET = /^[•●○◦▪■□➢❖✓·]$/u
/** End of a sentence or lead-in, note marks and references after it passed over. */
const TERMINAL = /[.!?:;…]["”’»)\]]*(?:[¹²³⁴-⁹*†‡]|\(\d[\d,–-]*\))*$/u

/** Abbreviations that a number follows, in English, French and Spanish, after other words. */
const BEFORE_NUMBER =
  /[\p{L}\d,;(’']\s{1,3}\(?(?:[Nn]os?|[Nn]úms?|[Nn]ros?|[Nn][°º]|[Aa]rts?|[Pp]aras?|[Pp]árrs?|[Pp]ars?|[Ss]ecs?|[Vv]ols?|[Cc]ap|[Cc]h|[Rr]eg|[Rr]ef|[Dd]oc|[Ff]igs?|[Pp]p?|[Cc]f)\.$/u
const NUMBER = /^[(“"]?(?:[A-Z]{1,4}[./-]?)?\d/u

/** True where the printed line `last` ends a sentence or lead-in, seen from the line `next`: "Act No." before "2005-45" does not. */
export function hasEnded(last: string, next: string): boolean {
  return TERMINAL.test(last) && !(BEFORE_NUMBER.test(last.slice(-40)) && NUMBER.test(next))
}
