/** Year and number of a national instrument as its id has them; the year is null where neither number nor date prints it. */
export interface NumberId {
  readonly year: string | null
  readonly number: string
}

/** Numbers with a two-digit year: where it stands is the country's habit. */
export type ShortYear = 'first' | 'last'

const FULL_YEAR_LAST =
  /^(?<number>(?:[A-Z]{2,5}-(?=\d))?[\p{L}\d.]{1,8}(?:-[A-Z])?)\/(?<year>(?:1[89]|20|25)\d\d)(?:\/(?<rest>.+))?$/u
/** "MDT-2015-0131": who issued it, the year, the number. */
const FULL_YEAR_INSIDE = /^(?<maker>\p{Lu}{2,6})-(?<year>(?:19|20)\d\d)-(?<number>\d{2,5})$/u
/** "18/PR/2010": the year behind who issued it. */
const FULL_YEAR_END =
  /^(?<number>(?:\p{Lu}{2,5}[.-])?\d{1,4}\/\p{Lu}[\p{L}-]{0,20}(?:\/\p{Lu}[\p{L}-]{0,20}){0,3})\/(?<year>(?:19|20)\d\d)$/u
/** "144/AN/80": the same with a year of two digits. */
const SHORT_YEAR_END = /^(?<number>\d{1,4}\/\p{Lu}{2,8}(?:\/\p{Lu}{2,8}){0,2})\/(?<year>\d\d)$/u
const FULL_YEAR_LAST_HYPHEN = /^(?<number>(?:\p{Lu}{2,5}-)?\d{1,4})-(?<year>(?:19|20)\d\d)(?:[-/](?<rest>.+))?$/u
const FULL_YEAR_FIRST = /^(?<year>(?:1[89]|20)\d\d)[-/](?<number>.+)$/u
/** "1-18-19", "2-20-292" of Morocco: the year behind who signed it. */
const PLACED = /^(?<place>[1-4])-(?<year>\d\d)-(?<number>\d{1,4})$/u
const SHORT = /^(?<first>\d{1,2}\.\d{3}|\d{1,4})[-/](?<second>\d{1,4})(?<rest>\D.*)?$/u

/**
 * Reads the printed number: "27/2006", "2018-027", "07-309/P-RM", "51/2010/QH12", "26.842", "162-FZ".
 * `until`: the year of the document, which no law is later than.
 * `given` is the year that stands elsewhere in the reference ("of 1995", a date).
 */
export function numberId(
  printed: string,
  given: string | null,
  shortYear: ShortYear,
  until: number | null = null,
): NumberId {
  const token = printed.replace(/[–‑− ]/gu, '-')
  const full =
    // "2011/2582/PM": not of the Buddhist year 2582.
    (/^(?:19|20)\d\d\/25\d\d/u.test(token) ? FULL_YEAR_FIRST.exec(token) : null) ??
    FULL_YEAR_LAST.exec(token) ??
    FULL_YEAR_FIRST.exec(token) ??
    FULL_YEAR_INSIDE.exec(token) ??
    FULL_YEAR_END.exec(token) ??
    FULL_YEAR_LAST_HYPHEN.exec(token)
  if (full?.groups) {
    const { number = '', year = '', rest, maker } = full.groups
    if (maker) return { year, number: plain(`${maker}-${number}`) }
    return { year, number: plain(rest ? `${number}-${rest}` : number) }
  }
  const end = SHORT_YEAR_END.exec(token)?.groups
  if (end?.['year'] && (given ? given.endsWith(end['year']) : isYear(end['year'], until ?? LATEST)))
    return { year: end['year'], number: plain(end['number'] ?? '') }
  const moroccan = shortYear === 'last' ? PLACED.exec(token)?.groups : undefined
  if (moroccan) return { year: moroccan['year'] ?? null, number: `${moroccan['place']}-${moroccan['number']}` }
  const { first = '', second = '', rest = '' } = SHORT.exec(token)?.groups ?? {}
  if (first && isShortYear(first, second, given, shortYear, until ?? LATEST))
    return { year: first, number: plain(second + rest) }
  if (first && second.length === 2 && rest && given?.endsWith(second))
    return { year: second, number: plain(first + rest) }
  // "dated 24 April 2013, No. 29/10": its year is printed, and is neither.
  if (second.length === 2 && !rest && first && (given === null || given.endsWith(second)))
    return { year: second, number: first }
  // "247/72/PRG": three digits are no year.
  if (second.length === 2 && first.length === 3 && /^(?:\/|-\p{L})/u.test(rest) && isYear(second, until ?? LATEST))
    return { year: second, number: plain(first + rest) }
  return { year: given, number: plain(token) }
}

/** A year later than this is none. */
const LATEST = 2030
const EARLIEST = 1930

/** Two digits that may be a year between 1930 and that of the document. */
function isYear(digits: string, until: number): boolean {
  const short = Number(digits)
  return digits.length === 2 && (1900 + short >= EARLIEST || 2000 + short <= until + 1)
}

function isShortYear(
  first: string,
  second: string,
  given: string | null,
  shortYear: ShortYear,
  until: number,
): boolean {
  if (first.length !== 2) return false
  if (given?.endsWith(first)) return true
  if (given?.endsWith(second) && second.length === 2) return false
  if (given !== null && Math.abs((Number(given) % 100) - Number(first)) > 1) return false
  if (!isYear(first, until) && isYear(second, until)) return false
  return shortYear === 'first' || second.length !== 2
}

/** Lower case without accents; other characters than letters, digits and dots become hyphens. */
function plain(number: string): string {
  return number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/^[-.]{1,8}|[-.]{1,8}$/gu, '')
}
