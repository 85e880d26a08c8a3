/** A year, years as one, or a fiscal year, with a note mark: "2021", "FY 2019/20", "2018 – 2019*". */
const YEARS =
  /(?:FY ?)?(?<!\d)(?:19|20)\d{2}(?:\s?[-–/]\s?(?:19|20)?\d{2}(?!\d))?(?:[*†‡¹²³⁴ᵃᵇᵖᵉ]{1,3}|[a-z](?!\p{L})|\(\d\))?/gu
/** "31/12/2020", "30-Jun-10", "Q1", "H2": days and parts of a year. */
const DAYS =
  /(?<!\d)\d{1,2}[./-](?:\d{1,2}[./-](?:(?:19|20)?\d{2})|\p{L}{3,4}[./-]\d{2,4})(?!\d)|(?<!\p{L})[QHTS][1-4](?!\d)|(?<!\d)\d{1,2}(?:er?|re|ème|st|nd|rd|th|\.?[ºª°]) (?=\p{L})/gu
/** A group of ages or sizes: "0–14", "< 18", "65+". */
const GROUP =
  /^(?:\d{1,2} ?[-–] ?\d{1,2}|[<>≤≥] ?\d{1,2}|\d{1,2} ?\+|\d{1,2}(?: ?(?:[-–]|to|à|a) ?\d{1,2})? (?:years?|ans|años|months|mois|meses|and|or|et|ou|y|o)(?: \p{L}{1,12}){0,3})$/u

/** Longest head of a column. */
const LONGEST = 80

/** True for what may head a column: words, years and dates, groups of ages; no values. */
export function isHeadText(text: string): boolean {
  if (!/\d/u.test(text)) return true
  if (text.length > LONGEST) return false
  const rest = text.replace(DAYS, '').replace(YEARS, '').trim()
  if (!/[\p{L}\d]/u.test(rest) || GROUP.test(rest)) return true
  const timed = rest.length < text.length
  return (timed || /^\p{L}/u.test(rest)) && /\p{L}/u.test(rest) && !/\d{3}|\d[.,]\d/u.test(rest)
}

/** True for a head that tells when, or a group: years, dates and ages, which other values would not stand among. */
export function isTimeHead(text: string): boolean {
  return /\d/u.test(text) && isHeadText(text) && !(/^\p{L}{4}/u.test(text) && / \d{1,2}$/u.test(text))
}
