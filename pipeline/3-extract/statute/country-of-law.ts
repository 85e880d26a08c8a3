import { adjectiveAt, countryAt, countryWords } from './countries.ts'
import { matchAt, standsAt } from './match-at.ts'

const AFTER = /(?:,| \(|['’]s)? ?(?:of|in|de la|del|des|du|de|d['’]|au|en) (?:[Tt]he )?|,? ?\(/uy
const BEFORE =
  /(?<![\p{L}])(?<words>(?:\p{Lu}[\p{L}.’'-]{0,24} (?:and |of |the )?){0,3}(?<word>\p{Lu}[\p{L}.’'-]{0,24})(?:['’]s?)?) (?:(?:\p{L}{1,16}|(?:19|20)\d\d) )?$/u
/** "Belize (‸Domestic Violence Act 2007)": the State before the bracket. */
const BRACKET = /(?<![\p{L}])(?<words>\p{Lu}[\p{L}.’'-]{1,24}(?: (?:and |of |the )?\p{Lu}[\p{L}.’'-]{1,24}){0,3}) \($/u
const IN = /(?<![\p{L}])(?:[Ii]n|[Ee]n|[Aa]u|[Aa]ux|À|[Ff]or) (?:the |la |el |los |las )?(?=\p{Lu})/gu
/** How far back a sentence is read at most. */
const SENTENCE = 280
const SENTENCE_END = /(?<!\b(?:[Nn]os?|[Aa]rts?|Cap|núm|ss?))[.;!?]\s/gu

/**
 * The country whose law it is, where the text next to `start..end` names one: "Peru's ‸Penal Code‸", "‸Penal Code‸ of Peru", "Peru (‸Penal Code‸)",
 * "in Benin … the ‸Family Code‸". Null where it names none.
 */
export function countryOfLaw(text: string, start: number, end: number, own: string | null): string | null {
  const { adjectives } = countryWords()
  const bracketed = text[start - 1] === '(' ? BRACKET.exec(text.slice(Math.max(0, start - 60), start)) : null
  const holder = bracketed && lastName(bracketed.groups?.['words'] ?? '')
  if (holder) return holder
  const named = capitalBefore(text, start) ? BEFORE.exec(text.slice(Math.max(0, start - 72), start)) : null
  const { words, word } = named?.groups ?? {}
  const plain = word?.replace(/['’]s?$/u, '')
  const before = words === undefined || plain === undefined ? undefined : (lastName(words) ?? adjectives.get(plain))
  if (before) return before
  const adjective = text[end] === ' ' ? adjectiveAt(text, end + 1) : null
  if (adjective?.code) return adjective.code
  const link = matchAt(AFTER, text, end)
  const after = link && countryAt(text, end + link[0].length)
  if (after) return after.code
  return countryEarlier(text, start, own)
}

/** Whether one of the two words before `start` begins with a capital: most names of laws stand behind small words. */
function capitalBefore(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false
  for (let word = 0, at = start - 1; word < 2 && at > 0; word++) {
    const space = text.lastIndexOf(' ', at - 1)
    if (start - space > 72) return true
    for (let place = space + 1; place < at; place++) if (isCapital(text.charCodeAt(place))) return true
    at = space
  }
  return false
}

/** ASCII capitals, and whatever lies beyond ASCII. */
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || code > 127

/** Verbs by which a State makes or changes a law, and what stands between them and its name. */
const MAKES =
  '(?:adopted|passed|enacted|introduced|promulgated|amended|repealed|a (?:adopté|promulgué|modifié)|ha (?:aprobado|promulgado)|aprobó|promulgó|adoptó) (?:(?:the|its|an?|l[ae]|el|s[aou]n?) )?(?:new |nouvelle |nueva )?'
const MAKER = new RegExp(
  `(?<![\\p{L}’'-])(?<country>\\p{Lu}[\\p{L}’'-]{1,24}(?: (?:and |of )?\\p{Lu}[\\p{L}’'-]{1,24}){0,3}),? (?:has |had |have |also |recently ){0,2}${MAKES}$`,
  'u',
)
/** The end of MAKER alone: most laws stand behind other words. */
const MADE = new RegExp(`(?<=${MAKES})`, 'uy')

const LEGISLATURE = / (?:Parliament|Government|Congress|National Assembly|Legislature|Senate|authorities)$/u

/** The country whose adjective ends the words: "the South African". */
function lastAdjective(words: string): string | undefined {
  const { adjectives } = countryWords()
  const [last = '', ...before] = words.split(' ').reverse()
  return adjectives.get(`${before[0] ?? ''} ${last}`) ?? adjectives.get(last)
}

/** Where a verb of MADE may end that is not the last word of a sentence. */
const VERB =
  /(?<= )(?:adopted|passed|enacted|introduced|promulgated|amended|repealed) (?=(?:(?:the|its) )?(?:new )?\p{Lu})/gu
/** "Egypt adopted ‸Law No. 64 of 2010 and‸ Law No. 82": laws alone, between the verb and a further law. */
const LAWS_ALONE =
  /^(?=.*(?:Law|Act|Code|Decree|Ordinance|Proclamation)(?!\p{L}))(?:(?:[\p{Lu}\d(][^\s,]*|of|and|on|for|to|in|by|the|its|against|with|as well as),? )+$/u

/** The words up to the verb by which a State made the laws that end `before`: "Egypt adopted‸ Law No. 64 of 2010 and ". */
function untilVerb(before: string): string | null {
  const end = lastEnd(VERB, before)
  return end > 0 && LAWS_ALONE.test(before.slice(end)) ? before.slice(0, end) : null
}

/** "In 2019, Mauritius adopted the ‸Workers’ Rights Act": the State that made it. */
function makerOf(sentence: string, own: string | null): string | null {
  const before = standsAt(MADE, sentence, sentence.length) ? sentence : untilVerb(sentence)
  const made = before ? MAKER.exec(before.slice(-90)) : null
  const words = made?.groups?.['country']
  const state = words?.replace(LEGISLATURE, '')
  const code = state === undefined ? undefined : (lastName(state) ?? lastAdjective(state))
  return code === undefined || code === own ? null : code
}

/** The country whose name ends the words: "South Sudan’s", "Trinidad and Tobago"; the longest name counts. */
function lastName(words: string): string | undefined {
  const { names } = countryWords()
  let rest = words.replace(/['’]s?$/u, '')
  for (;;) {
    const code = names.get(rest)
    if (code) return code
    const space = rest.indexOf(' ')
    if (space < 0) return undefined
    rest = rest.slice(space + 1)
  }
}

/** "In Benin USAID helped promote the ‸Family Code": the last other country that the sentence places itself in. */
function countryEarlier(text: string, start: number, own: string | null): string | null {
  const begin = Math.max(0, start - SENTENCE)
  const from = begin + lastEnd(SENTENCE_END, text.slice(begin, start))
  const sentence = text.slice(from, start)
  let found: string | null = null
  IN.lastIndex = 0
  while (IN.test(sentence)) {
    const country = countryAt(text, from + IN.lastIndex)
    if (country && country.code !== own) found = country.code
  }
  return found ?? makerOf(sentence, own) ?? sceneOf(text, from, own)
}

/** Where the last match of a global pattern ends; 0 where there is none. */
function lastEnd(pattern: RegExp, text: string): number {
  let end = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) end = pattern.lastIndex
  return end
}

/** How far back a sentence that sets the scene is looked for. */
const SCENE = 900
const SET_SCENE = /(?:^|[.;:!?\n]["”]? )In (?:the )?(?=\p{Lu})/gu
const NAMED = /(?<![\p{L}’'-])\p{Lu}\p{Ll}/gu

/**
 * "In Kenya, the age is 18. The ‸Marriage Act": the country that a sentence before places itself in. In a text of no country of its
 * own, the last country that is named at all.
 */
function sceneOf(text: string, until: number, own: string | null): string | null {
  const begin = Math.max(0, until - SCENE)
  const stretch = text.slice(begin, until)
  if (own !== null && !stretch.includes('In ')) return null
  let found: { readonly code: string; readonly end: number } | null = null
  for (const match of stretch.matchAll(own === null ? NAMED : SET_SCENE)) {
    const country = countryAt(text, begin + match.index + (own === null ? 0 : match[0].length))
    if (country) found = country
  }
  if (!found || found.code === own) return null
  return own !== null && isHome(text.slice(found.end, until), own) ? null : found.code
}

const OWN_STATE = /(?<!\p{L})(?:State [Pp]arty|État partie|Estado parte)(?!\p{L})/u

/** Whether the stretch comes back to the document's own country: by its name, or as the State party. */
function isHome(stretch: string, own: string): boolean {
  if (OWN_STATE.test(stretch)) return true
  return [...stretch.matchAll(NAMED)].some(({ index }) => countryAt(stretch, index)?.code === own)
}
