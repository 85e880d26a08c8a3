import { isCurrencyCode } from './currency.ts'
import type { Place } from './designation.ts'
import type { Token } from './tokens.ts'

/** Letters of a currency before an amount with separators or a magnitude: "R3,500", "N500 million", "K20,000". */
export const CURRENCY_LETTER = /^[nrk]$/u

/** Words and signs that may stand glued before a number that still counts: currencies, "FY2007", "mid-2008". */
const GLUED_BEFORE = /^(?:fy|fys|[a-z]{3}|us|tk|rs|rp|rm|kshs?|tshs?|ushs?|cfaf|fcfa|nz|hk|q[1-4]?|d’|d'|l’|l')$/u

const BEFORE_YEAR = /^(?:mid|early|late|pre|post|since|end|mi|fin|début|fy|cy)$/u

const DASH = /^[-–—‐‑]$/u

/** A long dash parts clauses and makes no name. */
const NAME_DASH = /^[-–‐‑]$/u

/** "C3", "COVID-19", "24/7", "1-800-843-5678", "2423a", "3D", "10:30". */
export function isGluedToName(tokens: readonly Token[], from: number, to: number, numeral: Place['numeral']): boolean {
  const token = tokens[from]
  const before = tokens[from - 1]
  const behind = tokens[to]
  if (token?.glued && before) {
    if (
      before.kind === 'word' &&
      !GLUED_BEFORE.test(before.lower) &&
      !(CURRENCY_LETTER.test(before.lower) && numeral.rich)
    )
      return true
    if (before.kind === 'word' && before.glued && DASH.test(tokens[from - 2]?.text ?? '')) return true
    if (
      /^[/:#№+_.&=*\\]$/u.test(before.text) &&
      !(before.text === '+' && (!before.glued || tokens[from - 2]?.text === '(')) &&
      !(
        before.text === '.' &&
        tokens[from - 2]?.kind === 'word' &&
        /^(?:rs|tk|us|c|q|no)$/u.test(tokens[from - 2]?.lower ?? '')
      )
    )
      return !isYearSplit(tokens, from - 2, from, numeral)
    if (NAME_DASH.test(before.text) && before.glued && tokens[from - 2]?.kind === 'word') {
      const word = tokens[from - 2]?.lower ?? ''
      if (
        !(numeral.yearLike && (BEFORE_YEAR.test(word) || word.length > 2)) &&
        !/^(?:usd|eur|fy|us)$/u.test(word) &&
        !numeral.rich &&
        !isSpelled(word)
      )
        return true
    }
  }
  if (behind?.glued) {
    if (behind.text === '/' && tokens[to + 1]?.glued)
      return !isYearSplit(tokens, from, to + 1, numeral) && !isUnitSlash(tokens, to)
    if (behind.text === ':' && tokens[to + 1]?.glued && tokens[to + 1]?.kind === 'number') return true
    if (behind.text === '_' || (behind.text === '.' && tokens[to + 1]?.glued && tokens[to + 1]?.kind === 'word'))
      return true
    if (
      DASH.test(behind.text) &&
      tokens[to + 1]?.glued &&
      tokens[to + 1]?.kind === 'number' &&
      DASH.test(tokens[to + 2]?.text ?? '') &&
      tokens[to + 2]?.glued &&
      tokens[to + 3]?.kind === 'number' &&
      tokens[to + 3]?.glued
    )
      return !isIsoDate(tokens, from)
    if (behind.kind === 'word' && !isUnitLike(behind.text) && !isCurrencyCode(behind.text)) return true
  }
  return false
}

const isSpelled = (word: string): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|to|to-|au|a)$/u.test(word)

const isIsoDate = (tokens: readonly Token[], at: number): boolean =>
  /^\d{4}$/u.test(tokens[at]?.text ?? '') &&
  /^\d{2}$/u.test(tokens[at + 2]?.text ?? '') &&
  /^\d{2}$/u.test(tokens[at + 4]?.text ?? '')

/** "2007/08", "2018/2019", "12/05/2008", "1/3": a slash between numbers that does count. */
function isYearSplit(tokens: readonly Token[], first: number, second: number, numeral: Place['numeral']): boolean {
  const a = tokens[first]?.text ?? ''
  const b = tokens[second]?.text ?? ''
  if (tokens[first - 1]?.glued && /^[\p{L}/.]$/u.test(tokens[first - 1]?.text.at(-1) ?? '') && !/^\d{1,2}$/u.test(a))
    return false
  if (/^(?:19|20)\d{2}$/u.test(a) && /^(?:\d{2}|(?:19|20)\d{2})$/u.test(b))
    return Number(b.slice(-2)) === (Number(a.slice(-2)) + 1) % 100
  if (/^\d{1,2}$/u.test(a) && /^\d{1,2}$/u.test(b)) {
    if (tokens[second + 1]?.text === '/' && /^(?:19|20)\d{2}$/u.test(tokens[second + 2]?.text ?? '')) return true
    return (
      Number(a) > 0 && Number(a) < Number(b) && Number(b) <= 10 && tokens[second + 1]?.text !== '/' && Boolean(numeral)
    )
  }
  return /^\d{1,2}$/u.test(a) && /^(?:19|20)\d{2}$/u.test(b) && tokens[second - 3]?.text === '/'
}

/** "5 µg/m3", "90 km/h", "50/100,000": the slash belongs to a unit. */
const isUnitSlash = (tokens: readonly Token[], slash: number): boolean =>
  /^(?:100|1,000|1000|100,000|1[ \u00a0]000)/u.test(tokens[slash + 1]?.text ?? '')

/** Letters that may stand glued behind digits: units, ordinals, magnitudes, decades. */
function isUnitLike(word: string): boolean {
  return /^(?:st|nd|rd|th|er|re|ère|e|ème|è|ème|º|ª|o|a|s|’s|'s|m|k|bn|mn|tn|b|km|km²|km2|m²|m2|m³|m3|mm|cm|ha|kg|g|mg|t|l|ml|h|hrs?|mins?|yrs?|MW|GW|kW|MWh|GWh|kWh|TWh|kV|Mt|kt|Gt|Gg|[GT]g(?:eq)?CO|[kMG]?[tT](?:eq|e)?CO|GB|MB|TB|MHz|GHz|Hz|W|V|J|PJ|TJ|GJ|ans?|p|pm|am|million|billion|percent|usd|eur|euros?|USD|EUR|M|K|B|MUSD|MDH|F|FCFA|fCfa|Fcfa|FCfa|CFA|XOF|Tk|year|years|month|months|day|days|d[ií]as?|horas?|heures?|jours?|semanas?|semaines?|meses|mois|minutos?|minutes?|mi|lb|lbs|ft|oz|hp|bhp|mph|kph|mAh|MP|inch|pc|rpm|dB|kcal|kJ|psi|nm|Nm|sec|secs|trn|tr|crore|lakh)$/u.test(
    word,
  )
}
