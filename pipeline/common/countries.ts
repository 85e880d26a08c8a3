import { createRequire } from 'node:module'
import type { Countries, Country as Entry } from 'world-countries'
import { alternatives } from './alternatives.ts'
import { once } from './once.ts'

/**
 * Countries and their names in English, French, Spanish and their own languages.
 * Source: world-countries (mledoze/countries, ODbL), which follows ISO 3166-1.
 */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  /** ISO 3166-1 alpha-2, lower case. */
  readonly alpha2: string
  readonly name: string
  readonly official: string
  /** ISO 639-3 codes of its languages. */
  readonly languages: readonly string[]
}

// The package's types do not fit its CommonJS form, and reading it takes 15 ms: it is read when first asked for, and Node keeps it.
const require = createRequire(import.meta.url)

/** All countries and territories with all that the source says of them. */
export function allCountries(): Countries {
  const countries: Countries = require('world-countries')
  return countries
}

// Abbreviations of one word ("ML", "US") are too short to be told from other words.
const isName = (name: string): boolean => name.length > 3

const namesOf = ({ name, translations, altSpellings }: Entry): string[] => [
  name.common,
  name.official,
  ...Object.values(name.native).flatMap(({ common, official }) => [common, official]),
  ...['fra', 'spa'].flatMap((language) => Object.values(translations[language] ?? {})),
  ...altSpellings,
]

const recordOf = ({ cca2, cca3, name, languages }: Entry): Country => ({
  code: cca3,
  alpha2: cca2.toLowerCase(),
  name: name.common,
  official: name.official,
  languages: Object.keys(languages),
})

/** The country of an ISO 3166-1 code, alpha-2 or alpha-3, any case. */
export function countryOf(code: string): Country | undefined {
  const upper = code.toUpperCase()
  const entry = allCountries().find(({ cca2, cca3 }) => cca3 === upper || cca2 === upper)
  return entry && recordOf(entry)
}

/** The country that has this name, in any of its forms. */
export function countryNamed(name: string): Country | undefined {
  const wanted = name.trim().toLowerCase()
  const entry = allCountries().find((country) => namesOf(country).some((known) => known.toLowerCase() === wanted))
  return entry && recordOf(entry)
}

// States that report without being members of the United Nations: observers, and parties to UN treaties. Source: UN Treaty Collection.
const REPORTING = new Set(['COK', 'NIU', 'PSE', 'VAT'])

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

// Names of States that can report, with their codes, and the pattern that finds them, longer names first: as written,
// and as title pages print them in capitals, often without accents.
const stateNames = once(() => {
  const codes = new Map<string, string>()
  for (const country of allCountries().filter(({ unMember, cca3 }) => unMember || REPORTING.has(cca3))) {
    for (const name of namesOf(country).filter(isName)) {
      for (const form of [name, unaccented(name).toUpperCase()]) if (!codes.has(form)) codes.set(form, country.cca3)
    }
  }
  const names = alternatives(codes.keys()).replace(/['’]/gu, "['’]")
  return { codes, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu') }
})

/** How often each State that can report is named in a text; longer names first, so that "Guinea-Bissau" is not Guinea. */
export function countCountries(text: string): Map<string, number> {
  const { codes, pattern } = stateNames()
  const counts = new Map<string, number>()
  const plain = text.replace(/(?<!\p{Ll})\p{Lu}{2,}(?:[ ’'-]\p{Lu}{2,}){0,6}(?!\p{Ll})/gu, unaccented)
  for (const [name] of plain.matchAll(pattern)) {
    const code = codes.get(name) ?? codes.get(name.replace(/’/gu, "'"))
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}
