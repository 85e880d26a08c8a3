import { countryOf } from '../../common/countries.ts'
import { dateIn } from './dates.ts'
import type { Facts } from './facts.ts'
import { FORUMS, SYMBOL_TYPES, UPR_CYCLES } from './forums.ts'

const SYMBOL =
  /(?<![\w/])(?:A|E|S|CRC|CRPD|CEDAW|CERD|CCPR|CAT|CMW|CED|HRI)\/(?:[A-Z][A-Za-z.]*\d*|\d+)(?:\/[A-Za-z0-9.]+){1,6}/u

/** Words of UN mastheads in the languages that they are printed in. Source: UN editorial manual and its French and Spanish counterparts. */
const ISSUED =
  /(?:Distr\.?|Distribution)(?: ?: ?| )(?:general|limited|générale|limitée|restreinte|limitada|reservada)/iu
const ORIGINAL = /Original ?: ?(?<language>\p{L}+)/u
const RECEIVED =
  /\[(?:Date received|Date de réception|Date de soumission|Fecha de recepción) ?: ?(?<date>[^\][]{4,40})\]/u
const DUE =
  /(?:due in|attendu en|qui devait être soumis en|devait être soumis en|debía presentar(?:se)? (?:\p{L}{1,12} )?en|previsto para|presentado en) (?<date>(?:\p{L}{3,12} )?\d{4})/u
const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  arabe: 'ar',
  árabe: 'ar',
  chinese: 'zh',
  chinois: 'zh',
  chino: 'zh',
  english: 'en',
  anglais: 'en',
  inglés: 'en',
  french: 'fr',
  français: 'fr',
  francés: 'fr',
  russian: 'ru',
  russe: 'ru',
  ruso: 'ru',
  spanish: 'es',
  espagnol: 'es',
  español: 'es',
}

/** How much of the text a masthead can take, in UTF-16 code units. */
const MASTHEAD = 1500

/** What the masthead of a UN document says: symbol, forum, State, type, cycle, dates and original language. */
export function readMasthead(text: string, furniture: readonly string[]): Facts {
  const head = text.slice(0, MASTHEAD)
  const lines = [...head.split('\n'), ...furniture]
  const symbol = lines.map(ownSymbol).find((found) => found !== undefined)
  const issued = ISSUED.exec(head)
  const original = ORIGINAL.exec(head)?.groups?.['language']?.toLowerCase()
  const received = dateIn(RECEIVED.exec(head)?.groups?.['date'] ?? '')
  const due = dateIn(DUE.exec(head)?.groups?.['date'] ?? '')
  const issuedDate = issued && dateIn(head.slice(issued.index, issued.index + 80))
  const language = original && LANGUAGES[original]
  return {
    ...(symbol ? symbolFacts(symbol) : citedFacts(head)),
    ...(issuedDate ? { issued: issuedDate } : {}),
    ...(received ? { received } : {}),
    ...(due ? { due } : {}),
    ...(language ? { originalLanguage: language } : {}),
    ...(received || issuedDate ? { year: Number((received ?? issuedDate ?? '').slice(0, 4)) } : {}),
  }
}

/** Words that stand beside the symbol in its own line, at most: "United Nations", "Distr.: General". */
const BESIDE = 60

// A document's own symbol stands in a line of its own; one in brackets or in a sentence is another document's.
function ownSymbol(line: string): string | undefined {
  const found = SYMBOL.exec(line)
  if (!found || line.length > found[0].length + BESIDE) return undefined
  return /[(«“]$|(?<!\p{L})\p{Ll}{1,20} $/u.test(line.slice(0, found.index)) ? undefined : found[0]
}

// A document that has no symbol replies to one, or cites one: it tells the forum and the State, no more.
function citedFacts(head: string): Facts {
  const { forum, series, country } = symbolFacts(SYMBOL.exec(head)?.[0] ?? '')
  return { ...(forum ? { forum } : {}), ...(series ? { series } : {}), ...(country ? { country } : {}) }
}

/** What a document symbol alone says. */
export function symbolFacts(symbol: string): Facts {
  const forum = FORUMS.find((known) => symbol.startsWith(`${known.symbol}/`))
  if (!forum) return { symbol }
  const rest = symbol.slice(forum.symbol.length)
  const code = rest.split('/').find((part) => /^[A-Z]{3}$/u.test(part) && countryOf(part))
  const session = Number(/^\/(?<session>\d+)\//u.exec(rest)?.groups?.['session'])
  const cycle =
    forum.series === 'Universal Periodic Review'
      ? UPR_CYCLES.find(({ from }) => session >= from)?.cycle
      : /\/(?<cycle>\d+(?:-\d+)?)(?:\/|$)/u.exec(rest)?.groups?.['cycle']
  const type = SYMBOL_TYPES.find(({ pattern }) => pattern.test(rest))?.type
  return {
    symbol,
    forum: forum.name,
    series: forum.series,
    ...(code ? { country: code } : {}),
    ...(cycle ? { cycle } : {}),
    ...(type ? { type } : {}),
  }
}
