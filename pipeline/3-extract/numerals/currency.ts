import { allCountries } from '../../common/countries.ts'
import { once } from '../../common/once.ts'
import type { Context } from '../context.ts'
import {
  CURRENCY_NAMES_BEFORE,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  FORMER_CODES,
  FORMER_CODES_BY_COUNTRY,
  MARKET_CODES,
  SMALL_CODES,
} from '../lists/currencies.ts'
import { formsOf } from './name-plurals.ts'
import type { Reading } from './numerals.ts'
import type { Token } from './tokens.ts'

/** A currency beside a number: its possible codes and the token index where it begins or ends. */
export interface Currency {
  readonly codes: readonly string[]
  readonly at: number
}

const SIGNS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries<readonly string[]>(CURRENCY_SIGNS))
const LEADING_NAMES: ReadonlySet<string> = new Set(CURRENCY_NAMES_BEFORE)
const OWN_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries<readonly string[]>(CURRENCY_NOUNS))
const SMALL: ReadonlySet<string> = new Set(SMALL_CODES)
/** Codes that are also English words in capitals: they need a number with separators or a magnitude. */
const WORDLIKE: ReadonlySet<string> = new Set('ALL TOP TRY CUP MAD COP SOS PEN GEL MOP LAK BAM NAD SAR'.split(' '))

/** Names of currencies with their possible codes, and the words that such names begin with. */
interface Names {
  readonly nouns: ReadonlyMap<string, readonly string[]>
  readonly firsts: ReadonlySet<string>
}

interface Currencies {
  readonly codes: ReadonlySet<string>
  /** Codes that stand before an amount, or behind one with separators or a magnitude. */
  readonly former: ReadonlySet<string>
  /** Codes of the document's own country. */
  readonly own: readonly string[]
}

const known = new Map<string | null, Currencies>()

const currenciesOf = ({ about: { country } }: Context): Currencies => currenciesIn(country)

function currenciesIn(country: string | null): Currencies {
  const found = known.get(country) ?? readCurrencies(country)
  known.set(country, found)
  return found
}

function readCurrencies(country: string | null): Currencies {
  const code = country?.toLowerCase() ?? ''
  const codes = new Set(allCountries().flatMap(({ currencies }) => Object.keys(currencies)))
  const local = Object.entries(FORMER_CODES_BY_COUNTRY).filter(([, countries]) => countries.includes(code))
  const former = new Set(
    [...FORMER_CODES, ...MARKET_CODES, ...local.map(([name]) => name)].filter((one) => !codes.has(one)),
  )
  const own = allCountries().find(({ cca2 }) => cca2.toLowerCase() === code)?.currencies ?? {}
  return { codes, former, own: Object.keys(own) }
}

/** The world's currencies by name in singular and plural, with the last word of a name ("taka") where no list says more of it. */
const namesOf = once((): Names => {
  const singular = new Map(OWN_NOUNS)
  for (const { currencies } of allCountries())
    for (const [code, { name }] of Object.entries(currencies)) {
      const full = name.toLowerCase()
      for (const noun of new Set([full, full.split(' ').at(-1) ?? full])) {
        const others = singular.get(noun) ?? []
        if (!OWN_NOUNS.has(noun) && !others.includes(code)) singular.set(noun, [...others, code])
      }
    }
  const nouns = new Map<string, readonly string[]>()
  for (const [name, codes] of singular)
    for (const form of formsOf(name)) if (!singular.has(form)) nouns.set(form, codes)
  for (const [name, codes] of singular) nouns.set(name, codes)
  return { nouns, firsts: new Set([...nouns.keys()].map((name) => /^[^ -]+/u.exec(name)?.[0] ?? name)) }
})

const isCode = ({ codes, former }: Currencies, text: string): boolean => codes.has(text) || former.has(text)

/** True for an ISO 4217 code in capitals that is no English word. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/u.test(text) && !WORDLIKE.has(text) && isCode(currenciesIn(null), text)
}

/** The currency right before token `at`: "$", "US$", "USD", "R$", "Rs.", "CFAF", "F CFA". */
export function currencyBefore({ tokens, context, language }: Reading, at: number, rich: boolean): Currency | null {
  const known = currenciesOf(context)
  let last = at - 1
  if (tokens[last]?.text === '.' && tokens[last]?.glued && /^(?:rs|tk|rp)$/u.test(tokens[last - 1]?.lower ?? '')) last--
  const token = tokens[last]
  if (!token) return null
  const before = tokens[last - 1]
  if (token.kind === 'mark') {
    if (token.glued && before?.kind === 'word') {
      const letters = before.lower.replaceAll('.', '')
      const codes = SIGNS.get(letters + token.text)
      if (codes) return { codes, at: last - 1 }
      if (/^U\.?S\.?$/u.test(before.text) && token.text === '$') return { codes: ['USD'], at: last - 1 }
    }
    if (token.glued && before?.text === '.' && tokens[last - 2]?.text === 'U.S' && token.text === '$')
      return { codes: ['USD'], at: last - 2 }
    if (token.text === '$')
      return {
        codes: isCode(known, before?.text ?? '') ? [before?.text ?? ''] : ['$'],
        at: isCode(known, before?.text ?? '') ? last - 1 : last,
      }
    const codes = SIGNS.get(token.text)
    return codes ? { codes, at: last } : null
  }
  if (isCode(known, token.text) && (!WORDLIKE.has(token.text) || rich)) return { codes: [token.text], at: last }
  const codes =
    token.kind === 'word' &&
    !/^\p{Ll}+$/u.test(token.text) &&
    !/^(?:taka|birr|lei|lek|kr|kn)$/iu.test(token.text) &&
    !(token.lower === 'le' && (token.text !== 'LE' || language !== 'en'))
      ? SIGNS.get(token.lower)
      : undefined
  if (!codes) return nameBefore(tokens, last)
  const spelled = token.lower === 'cfa' && before?.text === 'F'
  return { codes, at: spelled ? last - 1 : last }
}

/** "Taka 5,000", "rupees 500": the name of a currency before its number. */
function nameBefore(tokens: readonly Token[], at: number): Currency | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || tokens[at - 1]?.kind === 'number' || token.glued) return null
  const name = token.lower.replace(/s$/u, '')
  return LEADING_NAMES.has(name) ? { codes: namesOf().nouns.get(name) ?? [], at } : null
}

/**
 * The currency right behind token `at`: "€", "USD", "dollars", "millions de francs CFA", "taka"; a code no longer in force only
 * behind a number that is `rich`, with separators or a magnitude.
 */
export function currencyBehind({ tokens, context }: Reading, at: number, rich = false): Currency | null {
  const { codes: isoCodes, former } = currenciesOf(context)
  let from = at
  if (/^(?:de|d’|d'|of)$/u.test(tokens[from]?.lower ?? '')) from++
  const token = tokens[from]
  if (!token) return null
  if (token.kind === 'mark') {
    if (!token.glued && tokens[from + 1]?.kind === 'number' && tokens[from + 1]?.glued) return null
    if (token.text === '$') return { codes: ['$'], at: tokens[from + 1]?.text === 'US' ? from + 2 : from + 1 }
    if (/^[-‐]$/u.test(token.text) && token.glued) return nounAt(tokens, from + 1)
    const codes = SIGNS.get(token.text)
    return codes ? { codes, at: from + 1 } : null
  }
  if (token.text === 'US' && tokens[from + 1]?.text === '$') return { codes: ['USD'], at: from + 2 }
  if (isoCodes.has(token.text) && !WORDLIKE.has(token.text)) return { codes: [token.text], at: from + 1 }
  if (rich && former.has(token.text)) return { codes: [token.text], at: from + 1 }
  if (SMALL.has(token.text)) return { codes: SIGNS.get(token.text) ?? [token.text.toUpperCase()], at: from + 1 }
  if (token.text === 'F' && tokens[from + 1]?.text === 'CFA') return { codes: SIGNS.get('cfa') ?? [], at: from + 2 }
  const codes = /^(?:[Ff]?C[Ff][Aa]|[Ff]cfa|FCFA|CFAF|Tk|RM|RMB|Rs|Kč|zł|kr|kn|Ksh|KSh|Dh|DH|dhs?|BTC|ரூ)$/u.test(
    token.text,
  )
    ? SIGNS.get(token.lower.replace('.', ''))
    : undefined
  return codes ? { codes, at: from + 1 } : nounAt(tokens, from)
}

/** The longest name of a currency that starts at a token, in singular or plural. */
function nounAt(tokens: readonly Token[], at: number): Currency | null {
  const { nouns, firsts } = namesOf()
  const first = tokens[at]
  if (first?.kind !== 'word' || !firsts.has(first.lower)) return null
  for (let words = 7; words > 0; words--) {
    const parts = tokens.slice(at, at + words)
    if (parts.length < words || parts.some(({ kind, text }) => kind !== 'word' && text !== '-')) continue
    const name = parts.map(({ lower, glued }, index) => (index > 0 && !glued ? ` ${lower}` : lower)).join('')
    const codes = nouns.get(name)
    if (codes) return { codes, at: at + words }
  }
  return null
}

/** The one code of several: the country's own, else the only or the marked one; null where the text leaves it open. */
export function resolveCurrency(codes: readonly string[], { context, language }: Reading): string | null {
  const { own } = currenciesOf(context)
  if (codes[0] === '$') {
    const local = own.find((code) => (language === 'es' ? PESOS : DOLLARS).has(code))
    return local ?? 'USD'
  }
  const plain = codes.map((code) => code.replace('*', ''))
  if (codes[0]?.startsWith('*')) return plain[0] ?? null
  return (
    plain.find((code) => own.includes(code)) ??
    (plain.length === 1 || (plain.includes('XAF') && plain.length === 2) ? (plain[0] ?? null) : null)
  )
}

/** What a bare "$" is in a State's own report: its dollar, in English, or its peso, in Spanish; else the United States dollar. */
const DOLLARS: ReadonlySet<string> = new Set(['CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'FJD'])
const PESOS: ReadonlySet<string> = new Set(['MXN', 'ARS', 'CLP', 'COP', 'UYU'])
