import type { Language } from './language.ts'

/** A currency's sign or code. */
const CURRENCY =
  /(?:US ?\$|[$€£]|USD|EUR|GBP|F ?CFA|CFAF?|XOF|XAF|DHS?|MAD|TND|DZD|ZAR|AUD|CAD|CHF|JPY|KSh|TSh|USh|R|Rs|Bs|Q|S\/)/u
const SCALE = /(?:[kK]|MM?|Mi?o|m|mn|mln|Mds?|Mrds?|bn|[’'‘] ?000|000s?)/u

/** "M€", "kUSD", "Mds FCFA": a scale in letters before a currency. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<scale>${SCALE.source})\\.? ?(?<unit>${CURRENCY.source})(?![\\p{L}\\p{N}])`,
  'u',
)
/** "US$m", "R’000", "Rs. crore": a scale behind a currency. */
const BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<unit>${CURRENCY.source})\\.? ?(?<scale>${SCALE.source}|crores?|lakhs?|(?:m|b)illions?|thousands?|millones|miles)(?![\\p{L}\\p{N}])`,
  'u',
)

/** Signs that name a currency only beside a scale. Source: ISO 4217; budgets of South Africa and Morocco. */
const CODES: Readonly<Record<string, string>> = { R: 'ZAR', DH: 'MAD', DHS: 'MAD' }

const WORDS = {
  en: ['thousand', 'million', 'billion'],
  fr: ['milliers', 'millions', 'milliards'],
  es: ['miles', 'millones', 'millones'],
} as const

/** A label of a table with the short scale beside its currency in words: "(M€)" is "(millions €)". */
export function scalesInWords(label: string, language: Language): string {
  const found = (BEFORE.exec(label) ?? BEHIND.exec(label)) as RegExpExecArray | null
  const { scale = '', unit = '' } = found?.groups ?? {}
  if (!found) return label
  return `${label.slice(0, found.index)}${CODES[unit] ?? unit} ${wordOf(scale, language)}${label.slice(found.index + found[0].length)}`
}

function wordOf(scale: string, language: Language): string {
  if (/\p{L}{4}/u.test(scale) && !/^Mrds$/u.test(scale)) return scale
  const [thousand, million, milliard] = WORDS[language]
  if (/^k$|000/iu.test(scale)) return thousand
  return /^(?:m[dr]|bn)/iu.test(scale) ? milliard : million
}
