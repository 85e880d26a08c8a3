import { allCountries } from '../../common/countries.ts'
import { COUNTRY_ADJECTIVES, COUNTRY_NAMES } from '../lists/country-words.ts'
import { type Beginnings, beginnings, beginsWith } from './beginnings.ts'
import { matchAt, skip } from './match-at.ts'

/** Country codes (ISO 3166-1 alpha-2, lower case) by name and by adjective, in English, French and Spanish. */
export interface CountryWords {
  readonly names: ReadonlyMap<string, string>
  readonly adjectives: ReadonlyMap<string, string>
  /** How names begin, with "Republic of" and the like before them or without. */
  readonly first: Beginnings
  /** French adjectives that two countries share ("Congolaise"). */
  readonly shared: ReadonlySet<string>
  /** The most words that a name has. */
  readonly longest: number
}

/** Makes the words once from the list of countries; costs about 20 ms. */
function makeCountryWords(): CountryWords {
  const names = new Map<string, string>()
  const adjectives = new Map<string, string>()
  const shared = new Set<string>()
  // A territory never takes the adjective of its State ("French").
  const states = [...allCountries()].sort((one, other) => Number(other.independent) - Number(one.independent))
  for (const { cca2, name, translations, demonyms, independent } of states) {
    const code = cca2.toLowerCase()
    const { fra, spa } = translations
    for (const word of [name.common, name.official, fra?.common, fra?.official, spa?.common, spa?.official])
      if (word && word.length > 3 && !names.has(word)) names.set(word, code)
    for (const word of [demonyms?.['eng']?.f, demonyms?.['eng']?.m, demonyms?.['fra']?.f, demonyms?.['fra']?.m])
      if (word && !adjectives.has(word)) adjectives.set(word, code)
    for (const word of [demonyms?.['fra']?.f, demonyms?.['fra']?.m])
      if (word && independent && adjectives.get(word) !== code) shared.add(word)
  }
  for (const [word, code] of COUNTRY_ADJECTIVES) adjectives.set(word, code)
  for (const [word, code] of COUNTRY_NAMES) names.set(word, code)
  return { names, adjectives, shared, first: beginnings([...names.keys(), ...FORMS]), longest: 7 }
}

/** A value that is made when first asked for, then kept. */
function once<T>(make: () => T): () => T {
  const made: T[] = []
  return () => {
    const value = made[0] ?? make()
    made[0] = value
    return value
  }
}

/** The words for countries. */
export const countryWords = once(makeCountryWords)

/** What a State may be called before its name. */
const MANNERS = ['Socialist', 'Democratic', "People['’]s", 'Plurinational', 'Bolivarian', 'Islamic', 'Federal']
const FORMS_OF_STATE = [
  'Republic',
  'République',
  'República',
  'Kingdom',
  'Royaume',
  'Reino',
  'State',
  'Estado',
  'Federation',
  'Union',
]
const FORMS = [...MANNERS, ...FORMS_OF_STATE]
const STATE = new RegExp(
  `(?:(?:${MANNERS.join('|')}) )*(?:${FORMS_OF_STATE.join('|')}) (?:of|del|du|de|d['’])(?: the| la| l['’])? ?`,
  'uy',
)
const WORD = /[ ]?[\p{L}'’.-]+/uy

/** The country whose name stands at `at`, with or without "the Republic of"; the longest name counts. */
export function countryAt(text: string, at: number): { readonly code: string; readonly end: number } | null {
  const { first } = countryWords()
  if (!beginsWith(first, text, at)) return null
  const direct = nameAt(text, at)
  if (direct) return direct
  const name = skip(STATE, text, at)
  return name === at ? null : nameAt(text, name)
}

function nameAt(text: string, at: number): { readonly code: string; readonly end: number } | null {
  if (!/\p{Lu}/u.test(text[at] ?? '')) return null
  const { names, longest } = countryWords()
  let end = at
  let found: { code: string; end: number } | null = null
  for (let words = 0; words < longest; words++) {
    const next = skip(WORD, text, end)
    if (next === end) break
    end = next
    const word = text.slice(at, text[end - 1] === '.' ? end - 1 : end)
    const code = names.get(word)
    if (code) found = { code, end: at + word.length }
  }
  return found
}

const ADJECTIVE = /\p{L}{5,16}(?![\p{L}’'-])/uy

/**
 * The country whose adjective stands at `at` behind its noun, in French or Spanish: "loi ‸française‸", "Código Penal ‸argentino‸"; its
 * code is null where two countries share the word ("congolaise").
 */
export function adjectiveAt(text: string, at: number): { readonly code: string | null; readonly end: number } | null {
  const word = matchAt(ADJECTIVE, text, at)?.[0]
  if (word === undefined) return null
  const { adjectives, shared } = countryWords()
  const small = word.toLowerCase()
  const capital = (small[0] ?? '').toUpperCase() + small.slice(1)
  const end = at + word.length
  if (word === small && shared.has(capital)) return { code: null, end }
  // With a capital it is Spanish or it stands before another noun ("Code Swiss citizens").
  const code = adjectives.get(small) ?? (word === small ? adjectives.get(capital) : undefined)
  return code === undefined ? null : { code, end }
}
