import { allCountries } from './countries.ts'

/**
 * Names of countries, capitals and their people in English, French and Spanish, lower case: from the package world-countries
 * (data of ISO 3166 and the UN, ODbL). Regions and large cities below: UN M49 regions and UN World Urbanization Prospects; 2026-11.
 */
const REGIONS =
  'africa,asia,europe,america,americas,latin america,north america,south america,central america,oceania,caribbean,middle east,' +
  'east africa,west africa,southern africa,central africa,north africa,central asia,south asia,southeast asia,eastern europe,' +
  'western balkans,balkans,pacific,sahel,afrique,europe,amérique latine,américa latina,caribe,geneva,new york,new york city,vienna,' +
  'ginebra,viena,genève,vienne,strasbourg,the hague,washington,mexico city,bangkok,nairobi,barcelona,istanbul,mumbai,shanghai,' +
  'rio de janeiro,são paulo,los angeles,chicago,sydney,montreal,toronto,québec,lagos,karachi,hong kong,california,texas,florida'

const countries = allCountries()

const PLACES: ReadonlySet<string> = new Set([
  ...REGIONS.split(','),
  ...countries.flatMap(({ name, translations, capital, altSpellings }) =>
    [
      name.common,
      name.official,
      translations['fra']?.common,
      translations['fra']?.official,
      translations['spa']?.common,
      translations['spa']?.official,
      ...(capital ?? []),
      ...altSpellings.filter((spelling) => spelling.length > 4),
    ].flatMap((place) => (place ? [place.toLowerCase()] : [])),
  ),
])

const PEOPLES: ReadonlySet<string> = new Set(
  countries.flatMap(({ demonyms, name }) =>
    // "Slovenian" beside "Slovene".
    [
      ...(name.common.endsWith('ia') ? [`${name.common.toLowerCase()}n`] : []),
      ...['eng', 'fra']
        .flatMap((language) => [demonyms?.[language]?.f, demonyms?.[language]?.m])
        .flatMap((people) => (people ? people.toLowerCase().split(/[ ,]+/u) : [])),
    ],
  ),
)

/** First words of places, and the articles that may stand before them. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...PLACES].map((place) => place.split(' ')[0] ?? ''),
  ..."the la le el los las les l’ l'".split(' '),
])

/** True for a word, lower case, with which the name of a place may begin. */
export function beginsPlace(word: string): boolean {
  return FIRST_WORDS.has(word) || /^l['’]/u.test(word)
}

/** True for the name of a country, capital, region or large city. */
export function isPlace(name: string): boolean {
  const lower = name.toLowerCase()
  return PLACES.has(lower) || PLACES.has(lower.replace(/^(?:the|la|le|el|los|las|les|l['’]) ?/u, ''))
}

/** True for the adjective or noun of a people: "Malian", "malienne". */
export function isPeople(word: string): boolean {
  const lower = word.toLowerCase()
  return PEOPLES.has(lower) || (lower.endsWith('s') && PEOPLES.has(lower.slice(0, -1)))
}
