import { matchAt, skip } from './match-at.ts'

/** One place in a law: its own number and the numbers below it ("2423", ["b", "1"]). */
export interface Place {
  readonly main: string
  readonly below: readonly string[]
  readonly end: number
}

const DIGITS =
  /(?:[LRDA]\.? ?(?=\d{3}|\d{1,2}-\d))?\d{1,5}(?!\d)(?:[A-Za-z]{0,3}(?![A-Za-z])|(?=(?:quater|quinquies|sexies|septies|octies|nonies|novies|decies)(?!\p{L})))(?:[.:]\d{1,4}(?:[A-Za-z]{1,2}\d{0,2})?(?![A-Za-z])){0,4}/uy
/** Treasury regulations: "1.1031(a)-1". */
const TREASURY = /\([a-z]\)(?:\(\d{1,2}\))?-\d{1,2}[A-Z]{0,2}(?![\p{L}\d])/uy
/** "article 1er", "artículo 4o": the number of an article as an ordinal. */
const ORDINAL = /^(?<number>\d{1,2})(?:er|re|o)$/u
const LATIN =
  / ?(?:[Bb]is|BIS|TER|QU[ÁA]TER|[Tt]er|[Qq]u[áa]ter|[Qq]uinquies|[Ss]exies|[Ss]epties|[Oo]cties|[Nn]onies|[Nn]ovies|[Dd]ecies)(?![\p{L}\d])(?: \d{1,2}(?=,|[;)]| et | y | and | du | de | à |\.?$))?/uy
/** "artículos 150 ‸A y 150 ‸D": a letter set off from its number, before what goes on or closes the reference. */
const SPANISH_ORDINAL = /\.?[ªº](?![\d\p{L}])/uy
const APART =
  / (?<letter>[A-HJ-Z])(?=,? (?:y|e|o|et|and|of|del|de la|du|de l['’]|el|la|los|las|que|se)(?!\p{L})|[;,)]| (?:a|al|to|à) \d{1,4} [A-Z](?!\p{L}))/uy
/** "Article 143‸¹ of the Criminal Code": an article put in between, as in Georgia or Latvia; a mark of a note stands behind the law. */
const RAISED = /(?<digits>[¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?=,? (?:and|of|et|du|de|del|y)(?!\p{L}))/uy
/** The letter of an article put in between, behind the sign of its number: "46°‸-B‸". */
const LETTERED = /-[A-Z](?![\p{L}\d])/uy
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const ROMAN = /[IVXLC]{1,8}(?:-[A-Z])?(?![\p{L}\d])/uy
/** "Article ‸(70)‸ of the Basic Law", as Gulf States print it. */
const IN_BRACKETS = /\((?<number>\d{1,3})\)(?! ?\()/uy
const LETTER = /[A-Z](?![\p{L}\d'’-])/uy
const HYPHEN = /[-–‐‑](?=[A-Za-z\d])/uy
const TAIL = /\d{1,5}[A-Za-z]{0,4}(?![A-Za-z])(?:[.:]\d{1,4})?|[A-Za-z]{1,3}(?![A-Za-z])/uy
const BRACKETED =
  / ?\((?<sub>\d{1,3}(?:[A-Z]{0,2}|[a-z])|[A-Za-z]{1,2}|[ivxl]{1,6}|[IVXL]{1,6})\)| ?(?<glyph>©)| ?(?<half>[a-z]|[ivx]{2,4})\)(?!\p{L})|, (?<after>[a-z](?=\)(?:[),.;:]| ))|\d{1,2}(?=\)\)|\) (?:de|del|du|of)(?!\p{L})))\)(?! \p{Lu})|\.(?<roman>[IVX]{1,4})(?=,? (?:y|e|de|del)(?!\p{L})|[,;)])|\.(?<dotted>[a-z])(?:\)(?!\p{L})|(?=,? (?:(?:de|del|du|of)(?!\p{L})|\p{Lu}{2})))|\/(?<slash>[a-z]|\d{1,2})(?![\p{L}\d/])| (?<letter>[a-z])(?= (?:du|de l|of the)(?!\p{L}))/uy
/** "artículo 2‸, 2)‸, c)", "artículos 1‸, 1)‸, y 2‸, 1)‸, del Convenio": a paragraph with half a bracket, as the ILO prints it in Spanish. */
const HALF_BRACKET = /, (?<number>\d{1,2})\)(?=,? (?:[a-z]\)|y |e |o |del? |\d{1,3}, \d{1,2}\))|[.;]|, \d{1,3},? )/uy
/** The bracket that it could close was opened so far before at most. */
const OPENED_WITHIN = 160
const MAX_DEPTH = 8

/** How numbers of one kind of unit are written. */
export interface NumberStyle {
  /** Letters and Roman numerals may stand for numbers ("Title IV-E", "Part A"). */
  readonly letters: boolean
  /** Several numbers are announced ("sections", "§§"). */
  readonly plural: boolean
  /** A number with a hyphen ("225-4-1") is one number unless it rises from a three-digit number to another. */
  readonly hyphenRange: boolean
  /** A hyphen never stands for a range: "§§ 53a-192 and 53a-193". */
  readonly hyphenated?: boolean
}

/** Reads one number with what stands below it; null where there is none at `at`. */
export function readPlace(text: string, at: number, style: NumberStyle): Place | null {
  const main = readMain(text, at, style)
  return main && readBelow(text, main.end, main.main, [])
}

/** Reads bracketed numbers below a place: "(a)(1)", " (15) (T)", " a)". */
export function readBelow(text: string, at: number, main: string, below: readonly string[]): Place {
  const parts = [...below]
  let end = at
  while (parts.length < MAX_DEPTH) {
    const match = matchAt(BRACKETED, text, end)
    const half = match || parts.length > 1 ? null : matchAt(HALF_BRACKET, text, end)
    if (half && !isOpen(text, end)) {
      parts.push(half.groups?.['number'] ?? '')
      end += half[0].length
      continue
    }
    // "artículo 1, a)‸, c) y d)": the next of the same sort.
    if (!match || (/^[a-hj-uwyz]$/u.test(match.groups?.['after'] ?? '') && /^[a-z]$/u.test(parts.at(-1) ?? ''))) break
    parts.push(
      match.groups?.['sub'] ??
        match.groups?.['half'] ??
        match.groups?.['after'] ??
        match.groups?.['slash'] ??
        match.groups?.['roman'] ??
        match.groups?.['dotted'] ??
        match.groups?.['letter'] ??
        'c',
    )
    end += match[0].length
  }
  return { main, below: parts, end }
}

/** Whether a bracket stands open at `at`. */
export function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - OPENED_WITHIN), at)
  return /\((?!\p{L}{1,2}\)|\d{1,2}\))[^()]*(?:\([^()]*\)[^()]*){0,8}$/u.test(before)
}

function readMain(text: string, at: number, style: NumberStyle): { main: string; end: number } | null {
  const digits = matchAt(DIGITS, text, at)
  if (!digits) {
    if (!style.letters) return null
    const inBrackets = matchAt(IN_BRACKETS, text, at)
    if (inBrackets) return { main: inBrackets.groups?.['number'] ?? '', end: at + inBrackets[0].length }
    const other = matchAt(ROMAN, text, at) ?? matchAt(LETTER, text, at)
    return other && { main: other[0], end: at + other[0].length }
  }
  const plain = style.letters ? ORDINAL.exec(digits[0])?.groups?.['number'] : undefined
  if (plain !== undefined)
    return { main: plain, end: skip(/\.(?=,| (?:[yeo]|et|de|del|constitucional) )/uy, text, at + digits[0].length) }
  const sign =
    style.letters && /^\d{1,3}(?:\.\d{1,2}){0,3}$/u.test(digits[0])
      ? skip(/[º°](?!\d)/uy, text, at + digits[0].length)
      : at
  const lettered = sign > at + digits[0].length ? matchAt(LETTERED, text, sign) : null
  // "artículo 46°-B".
  if (lettered) return { main: digits[0] + lettered[0], end: sign + lettered[0].length }
  if (sign > at + digits[0].length) return { main: digits[0], end: sign }
  let end = at + digits[0].length
  for (let parts = 0; parts < 4; parts++) {
    const hyphen = matchAt(HYPHEN, text, end)
    const tail = hyphen && matchAt(TAIL, text, end + 1)
    if (
      !tail ||
      isRange(
        text.slice(at, end),
        tail[0],
        text.slice(end + 1 + tail[0].length, end + 5 + tail[0].length),
        text[end] === '–',
        style,
      )
    )
      break
    end += 1 + tail[0].length
  }
  const apart = style.letters && end === at + digits[0].length ? matchAt(APART, text, end) : null
  if (apart) return { main: `${digits[0]}${apart.groups?.['letter']}`, end: end + apart[0].length }
  const raised = matchAt(RAISED, text, end)
  if (raised) return { main: `${text.slice(at, end)}-${plainDigits(raised[0])}`, end: end + raised[0].length }
  const until = digits[0].includes('.') ? skip(TREASURY, text, end) : end
  end = skip(LATIN, text, until)
  // "149.1.7‸.ª": the last number of a Spanish article is an ordinal.
  if (digits[0].includes('.') && skip(SPANISH_ORDINAL, text, end) > end)
    return { main: text.slice(at, end), end: skip(SPANISH_ORDINAL, text, end) }
  return {
    main: (text.slice(at, until) + text.slice(until, end).toLowerCase().replace('á', 'a'))
      .replace(/[ ]/gu, '')
      .replace(/[–‐‑]/gu, '-'),
    end,
  }
}

const plainDigits = (raised: string): string => [...raised].map((digit) => RAISED_DIGITS.indexOf(digit)).join('')

/** Whether "left-right" is a range, not one number: it rises, and the words or the dash announce several. */
function isRange(
  left: string,
  right: string,
  next: string,
  dash: boolean,
  { plural, hyphenRange, hyphenated }: NumberStyle,
): boolean {
  if (hyphenated && !dash) return false
  const from = Number.parseInt(left.replace(/^\D+/u, ''), 10)
  const to = Number.parseInt(right, 10)
  if (Number.isNaN(to)) return false
  if (to === from && left.includes('.') && right.includes('.')) return Number(right) > Number(left)
  if (to === from) return plural && /[a-z]/iu.test(left) && /[a-z]/iu.test(right)
  if (to < from || left.includes('-')) return false
  if (plural || dash) return true
  if (/^[-.\d]/u.test(next) || !/^\d+$/u.test(left + right)) return hyphenRange && from >= 100
  return hyphenRange
    ? from >= SINGLE_FROM && to - from <= MOST_SECTIONS
    : from >= 10 && to - from <= MOST_ARTICLES && / of/u.test(next)
}

/** "Section 59-62 of the Act": behind a singular, numbers from here on rise to another; lower ones are chapter and section, as in Norway. */
const SINGLE_FROM = 21
const MOST_SECTIONS = 100
/** "Article 12-15 of the Constitution": so many articles are a range; of a French code a number has a hyphen itself. */
const MOST_ARTICLES = 20
