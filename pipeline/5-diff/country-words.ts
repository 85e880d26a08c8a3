import { allCountries } from '../common/countries.ts'

/** Takes the words for a country out of a name. */
export type WithoutCountry = (name: string) => string

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/**
 * What a name is without the document's own country in it: "Constitutional Court of Slovenia" and "Constitutional Court",
 * "Slovenian Police" and "Police" are one body there. A name that would be left empty stays as it is.
 */
export function makeWithoutCountry(code: string | null): WithoutCountry {
  const entry = code === null ? undefined : allCountries().find(({ cca3 }) => cca3 === code)
  if (!entry) return (name) => name
  const languages = ['fra', 'spa', 'eng'] as const
  const names = [
    entry.name.common,
    entry.name.official,
    ...languages.flatMap((language) => {
      const translated = entry.translations[language]
      return translated ? [translated.official, translated.common] : []
    }),
  ]
  const people = languages.flatMap((language) => {
    const { f, m } = entry.demonyms[language] ?? { f: '', m: '' }
    return [f, m, ...(language === 'eng' ? [] : [`${f}s`, `${m}s`])]
  })
  // "Slovenian" beside the listed "Slovene": the name itself with another ending.
  const root = /^\p{L}{5,}$/u.test(entry.name.common) ? [`${entry.name.common.replace(/[aeo]$/u, '')}`] : []
  const words = [
    ...[...new Set([...names, ...people])]
      .filter((word) => word.length > 3)
      .map((word) => `${escaped(word)}(?!\\p{L})`),
    ...root.map((word) => `${escaped(word)}(?:i?ans?|i|ese|ish)(?!\\p{L})`),
  ].sort((a, b) => b.length - a.length)
  const own = new RegExp(
    `(?<!\\p{L})(?:(?:of|for|in|de|du|del|d['’])\\s{1,3})?(?:(?:the|la|le|el|l['’])\\s{0,3})?(?:${words.join('|')})`,
    'giu',
  )
  return (name) => {
    const left = name.replace(own, ' ').replace(/\s+/gu, ' ').trim()
    return /\p{L}{4}/u.test(left) ? left : name
  }
}
