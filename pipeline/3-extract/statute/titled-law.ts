import { TITLE_LEADS } from '../lists/law-words.ts'
import {
  FRENCH_CHARTERS,
  FRENCH_CODES,
  FRENCH_LEADS,
  GENERIC_SUBJECTS,
  NO_CODES,
  SPANISH_CODES,
  SPANISH_KINDS,
} from '../lists/titled-laws.ts'
import { countryAt, countryWords } from './countries.ts'
import { matchAt, skip } from './match-at.ts'
import { phraseEnd, titleEnd } from './name-end.ts'
import { nameStart } from './name-start.ts'
import { addName, matchName, nameTrie } from './name-trie.ts'
import type { LawName } from './named-law.ts'

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/['’]/gu, "['’]"))
    .join('|')
const LEAD = new RegExp(
  ` (?:(?:of (?:the )?(?:(?:\\p{Lu}[\\p{L}’'-]+ ){0,3}(?:Republic|Kingdom|State|Federation|Union) of )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)? )?)(?<lead>${oneOf(TITLE_LEADS)}|${TITLE_LEADS.filter(
    (lead) => lead.endsWith('ing'),
  )
    .map((lead) => (lead[0] ?? '').toUpperCase() + lead.slice(1))
    .join('|')}) `,
  'uy',
)
const ARTICLE = /(?:the |an? )?/uy
const noCodes: ReadonlySet<string> = new Set(NO_CODES)
const FRENCH = new RegExp(
  ` (?:(?:révisée?|modifiée?|nouvelle|spéciale|fédérale|organique|nationale|(?:de|du) (?:\\p{L}{3,9} )?(?:19|20)\\d\\d) ){0,2}(?<lead>${oneOf(FRENCH_LEADS)})(?: |(?<=['’]))`,
  'uy',
)
const SPANISH = new RegExp(` (?:(?:${oneOf(SPANISH_KINDS)}) ?){0,2}`, 'uy')
const SMALL_KINDS = / (?:orgánica|general|federal|marco) /uy
const SPANISH_OF =
  /(?:de (?:19|20)\d\d )?(?:de(?: la| los| las)?|del|sobre(?: el| la| los| las)?|contra(?: el| la| los| las)?|para(?: el| la| los| las)?|por la que se|relativa a(?: la| los| las)?|relativa al|que) /uy
/** Words behind "Ley" or "Decreto" that alone make no name. */
const KINDS_ALONE: ReadonlySet<string> = new Set(
  [...SPANISH_KINDS.filter((kind) => kind !== 'Fundamental'), ...GENERIC_SUBJECTS].map((kind) => kind.toLowerCase()),
)
/** "Charter ‸of Fundamental Rights and Freedoms". */
const RIGHTS = /^(?:Fundamental|Human|Rights|Civil)\b/u
const NAME_BEFORE = /(?:[.;:] ?)?(?<word>\p{Lu}\p{Ll}{2,20}) $/u
/** What may stand before "Act on …" in small letters. */
const KINDS_BEFORE: ReadonlySet<string> = new Set(
  'Organic Framework Federal Constitutional Basic Special General Amending Amendment Draft The This National State Emergency Royal Interim Provisional New Under Amended Implementing Uniform First Second Third'.split(
    ' ',
  ),
)

/** "the Labour ‸Act", not "the Organic ‸Act" or "the Japanese ‸Act". */
function isNamedBefore(text: string, start: number): boolean {
  const word = NAME_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.groups?.['word']
  return word !== undefined && !KINDS_BEFORE.has(word) && !countryWords().adjectives.has(word)
}

/** "the ‸Regulations on …", or at the head of an item: "(b) ‸Regulations governing …". */
const ANNOUNCED = /(?:\b[Tt]he|[Gg]eneral) $|^(?:\([a-z]{1,3}\) ?)$/u
const SUBJECT_BEFORE = /(?:\b(?:to|who|they|we|NGOs|must|should|will|shall|can|not) )$/u

/** "Code ‸général des‸ collectivités". */
const CODE_OF = /(?:(?:général|national|communautaire) )?(?:de la |de l['’]|du |des |de |d['’])/uy
const OF_FRENCH = /(?:de la |de l['’]|du |des |de |d['’])?/uy
const frenchCodes = nameTrie<true>()
for (const code of FRENCH_CODES) addName(frenchCodes, code.replace(/['’]/gu, ' '), true)
const spanishCodes = nameTrie<true>()
for (const code of SPANISH_CODES) addName(spanishCodes, code, true)
const frenchCharters = nameTrie<true>()
for (const charter of FRENCH_CHARTERS) addName(frenchCharters, charter.replace(/['’]/gu, ' '), true)

/** The law whose head noun stands at `start..end`, read on to the end of its title; null where no title follows. */
export function titledLawAt(
  text: string,
  start: number,
  end: number,
  { english, spanish, french }: Readonly<Record<string, string>>,
): LawName | null {
  if (english)
    return (
      englishTitle(text, start, end, english) ?? (english === 'Code' ? frenchTitle(text, start, end, english) : null)
    )
  if (spanish) return spanishTitle(text, start, end, spanish)
  return french ? frenchTitle(text, start, end, french) : null
}

const QUOTED =
  /(?: of (?:the )?(?:Republic of |Kingdom of |State of )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)? [“"«„] ?(?<title>(?:On|About|Concerning|For)(?: [^“”"«»„\n]{3,160})) ?[”"»“]/uy

/** 'Law of the Republic of Kazakhstan "On Prevention of Domestic Violence"'. */
function quotedTitle(text: string, start: number, end: number, head: string): LawName | null {
  const quoted = matchAt(QUOTED, text, end)
  const title = quoted?.groups?.['title']
  return quoted && title ? { start, end: end + quoted[0].length, head: 'law', name: `${head} ${title.trim()}` } : null
}

function englishTitle(text: string, start: number, end: number, head: string): LawName | null {
  const quoted = quotedTitle(text, start, end, head)
  if (quoted) return quoted
  // "Code ‸of Administrative Offences of‸ 2014": what a code is of is its name, not its maker.
  const lead =
    (head === 'Code' && !countryAt(text, skip(OF_THE, text, end)) ? matchAt(CODE_LEAD, text, end) : null) ??
    matchAt(LEAD, text, end)
  const word = lead?.groups?.['lead']
  if (!lead || word === undefined || SUBJECT_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return null
  const noun = head.split(' ').at(-1)?.toLowerCase() ?? 'law'
  const at = end + lead[0].length
  const first = skip(ARTICLE, text, at)
  const magna = head === 'Magna Carta'
  const rights = noun === 'charter' && RIGHTS.test(text.slice(first, first + 12))
  if (word === 'of' && noun !== 'code' && !magna && !rights) return null
  // "the Labour ‸Act on night work": a name before it, its matter behind.
  if ((noun === 'act' || noun === 'law') && /^\p{Ll}/u.test(text.slice(first)) && isNamedBefore(text, start))
    return null
  // "the Penal ‸Code relating to sanctions", "the Penal ‸Code on sanctions": its provisions on a matter, not its title.
  if (noun === 'code' && word !== 'of' && /\p{Lu}\p{Ll}{2,20} $/u.test(text.slice(Math.max(0, start - 24), start)))
    return null
  // "Criminal ‸Code of Georgia": the name stands before, the country behind.
  if (
    word === 'of' &&
    /\p{Lu}\p{Ll}{2,20} $/u.test(text.slice(Math.max(0, start - 24), start)) &&
    countryAt(text, first)
  )
    return null
  if (/^[ir]/u.test(noun) && !ANNOUNCED.test(text.slice(Math.max(0, start - 8), start))) return null
  if (word === 'for' || word === 'to')
    if (noun !== 'act' && noun !== 'law' && noun !== 'code' && noun !== 'rules' && !magna) return null
  if (
    noun !== 'law' &&
    noun !== 'act' &&
    noun !== 'decree' &&
    noCodes.has(/^[\p{L}]+/u.exec(text.slice(first, first + 20))?.[0].toLowerCase() ?? '')
  )
    return null
  if (/^(?:Behalf|Their|Its|This|These)\b/u.test(text.slice(first, first + 8))) return null
  // "Code of ‸Practice‸ on Employment": a standard, whatever it is on.
  const kind = noun === 'code' ? OF_KIND.exec(lead[0])?.groups?.['kind']?.toLowerCase() : undefined
  if (kind !== undefined && noCodes.has(kind)) return null
  const capitals = titleEnd(text, first)
  if (capitals > first) {
    // "the ‸Labour Law for the Private Sector": a name before and behind.
    const before =
      word === 'for' && (noun === 'act' || noun === 'law') && isNamedBefore(text, start) ? nameStart(text, start) : null
    const until =
      noun === 'code' ? withoutState(text, end, beforeCode(text, first, capitals)) : withAmended(text, capitals)
    return { start: before?.start ?? start, end: until, head: magna ? 'law' : noun }
  }
  if (word === 'of' || word === 'to' || word === 'for') return null
  const phrase = /^\p{Ll}/u.test(text.slice(first)) ? phraseEnd(text, first, 12) : first
  return phrase > first ? { start, end: withAmended(text, phrase), head: noun } : null
}

const AND_CODE = /,? and (?:the )?(?:\p{Lu}\p{L}{1,20} ){0,3}(?:Code|Law|Act|Constitution)(?!\p{L})/u

/** "Code of Criminal Procedure‸ and the Code of Civil Procedure". */
function beforeCode(text: string, from: number, end: number): number {
  const other = AND_CODE.exec(text.slice(from, end))
  return other ? from + other.index : end
}

const OF_THE = / of (?:the )?/uy
const CODE_LEAD = / (?<lead>of) (?=(?:the )?\p{Lu})/uy
const OF_KIND = /^ of (?:the )?(?<kind>\p{L}+)/u
const AMENDMENTS = /(?:[Aa]mendments?|[Ss]upplements?|[Cc]hanges|[Aa]dditions|[Mm]odifications?)$/u
const TO_LAW = / (?:to|of|in) (?:the )?(?=(?<head>Law|Act|Decree|Code)? ?\p{Lu}?)/uy

/** "Law on amendments ‸to the Law on General Education‸": the title goes on with that of the law amended. */
function withAmended(text: string, end: number): number {
  const to = AMENDMENTS.test(text.slice(Math.max(0, end - 14), end)) ? matchAt(TO_LAW, text, end) : null
  if (!to) return end
  const at = end + to[0].length
  const head = to.groups?.['head']
  const nested = head ? englishTitle(text, at, at + head.length, head) : null
  return nested?.end ?? Math.max(end, /^\p{Lu}/u.test(text.slice(at, at + 2)) ? titleEnd(text, at) : end)
}

/** "Code of Criminal Procedure‸ of the Russian Federation": the country is no part of the name. */
function withoutState(text: string, from: number, end: number): number {
  let until = end
  for (let of = text.lastIndexOf(' of ', end); of > from; of = text.lastIndexOf(' of ', of - 1)) {
    const country = countryAt(text, skip(ARTICLE, text, of + 4))
    if (!country || country.end < end) break
    until = of
  }
  return until
}

function spanishTitle(text: string, start: number, end: number, head: string): LawName | null {
  const noun = head.toLowerCase()
  if (noun === 'código' && (head === 'código' || /^\p{Ll}/u.test(text.slice(end + 1, end + 2)))) {
    const code = matchName(spanishCodes, text, skip(/(?:de la |del |de )?/uy, text, end + 1))
    if (code) return { start, end: code.end, head: noun }
    if (head === 'código') return null
  }
  const at = skip(head === 'ley' ? SMALL_KINDS : SPANISH, text, end)
  const of = matchAt(SPANISH_OF, text, at)
  if (of) {
    const capitals = titleEnd(text, at + of[0].length)
    if (capitals > at + of[0].length) return { start, end: capitals, head: noun }
    if (head === 'ley') return null
    const phrase = noun === 'decreto' || noun === 'reglamento' ? at : phraseEnd(text, at + of[0].length, 9)
    return phrase > at + of[0].length ? { start, end: phrase, head: noun } : null
  }
  if (!/^\p{Lu}/u.test(text.slice(end + 1, end + 2))) return null
  // "Decreto ‸PEN‸ N° 5": who issued it.
  if (noun === 'decreto' && /^\p{Lu}(?:\.|\p{Lu}{1,7}(?!\p{L}))/u.test(text.slice(end + 1, end + 12))) return null
  const direct = withoutCountry(text, end + 1, titleEnd(text, end + 1))
  // "el Decreto Legislativo", "la Ley Orgánica": a kind of law, of which no title follows.
  if (
    direct <= end + 1 ||
    ((noun === 'ley' || noun === 'decreto') && KINDS_ALONE.has(text.slice(end + 1, direct).toLowerCase()))
  )
    return null
  return { start, end: direct, head: noun }
}

/** "Código Penal‸ Peruano": the adjective of the country is no part of the name. */
function withoutCountry(text: string, from: number, end: number): number {
  const space = text.lastIndexOf(' ', end - 1)
  return space > from && countryWords().adjectives.has(text.slice(space + 1, end)) ? space : end
}

const UNIFORM =
  / (?:révisé )?(?:(?:de l['’])?OHADA )?(?:relati\p{L}+ (?:à la |à l['’]|aux? |à )|portant (?:sur (?:le |la |l['’]|les ))?|sur (?:le |la |l['’]|les ))/uy

/** "Acte uniforme relatif au ‸droit des sociétés commerciales": business law that seventeen States of Africa have in common. */
function uniformAct(text: string, start: number, end: number): LawName | null {
  const lead = matchAt(UNIFORM, text, end)
  const at = end + (lead?.[0].length ?? 0)
  const until = lead ? phraseEnd(text, at) : at
  return until > at ? { start, end: until, head: 'act' } : null
}

function frenchTitle(text: string, start: number, end: number, head: string): LawName | null {
  const noun = head.toLowerCase()
  if (noun === 'charte') {
    const charter = matchName(frenchCharters, text, skip(OF_FRENCH, text, end + 1))
    return charter ? { start, end: charter.end, head: 'charter' } : null
  }
  if (noun.startsWith('acte')) return uniformAct(text, start, end)
  if (noun === 'code') {
    const code = matchName(frenchCodes, text, skip(OF_FRENCH, text, end + 1))
    if (code) return { start, end: code.end, head: noun }
    const of = head === 'Code' ? matchAt(CODE_OF, text, end + 1) : null
    if (!of) return null
    const at = end + 1 + of[0].length
    if (noCodes.has(/^\p{L}+/u.exec(text.slice(at, at + 20))?.[0].toLowerCase() ?? '')) return null
    const capitals = titleEnd(text, at)
    const until = capitals > at ? capitals : phraseEnd(text, at, 7)
    return until > at ? { start, end: until, head: noun } : null
  }
  const lead = matchAt(FRENCH, text, end)
  if (!lead) return null
  const at = end + lead[0].length
  if (lead.groups?.['lead'] === 'fondamentale') return { start, end: at - 1, head: noun }
  const phrase = phraseEnd(text, at)
  return phrase > at ? { start, end: phrase, head: noun } : null
}
