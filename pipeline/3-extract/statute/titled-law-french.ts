import { FRENCH_CHARTERS, FRENCH_CODES, FRENCH_KINDS, FRENCH_LEADS, NO_CODES } from '../lists/titled-laws.ts'
import { adjectiveAt } from './countries.ts'
import { matchAt, skip } from './match-at.ts'
import { phraseEnd, titleEnd } from './name-end.ts'
import { addName, matchName, nameTrie } from './name-trie.ts'
import type { LawName } from './named-law.ts'
import { oneOf } from './numbered-law-words.ts'
import { STATE_LINKS, stateAtEnd, withState } from './title-state.ts'

const noCodes: ReadonlySet<string> = new Set(NO_CODES)
const FRENCH = new RegExp(
  ` (?:(?:${FRENCH_KINDS.join('|')}|(?:de|du) (?:\\p{L}{3,9} )?(?:19|20)\\d\\d) ){0,2}(?<lead>${oneOf(FRENCH_LEADS)})(?: |(?<=['’]))`,
  'uy',
)
/** "Code ‸général des‸ collectivités". */
const CODE_OF = /(?:(?:général|national|communautaire) )?(?:de la |de l['’]|du |des |de |d['’])/uy
const OF_FRENCH = /(?:de la |de l['’]|du |des |de |d['’])?/uy
const frenchCodes = nameTrie<true>()
for (const code of FRENCH_CODES) addName(frenchCodes, code.replace(/['’]/gu, ' '), true)
const frenchCharters = nameTrie<true>()
for (const charter of FRENCH_CHARTERS) addName(frenchCharters, charter.replace(/['’]/gu, ' '), true)

const UNIFORM =
  / (?:révisé )?(?:(?:de l['’])?OHADA )?(?:relati\p{L}+ (?:à la |à l['’]|aux? |à )|portant (?:sur (?:le |la |l['’]|les ))?|sur (?:le |la |l['’]|les ))/uy

/** "Acte uniforme relatif au ‸droit des sociétés commerciales": business law that seventeen States of Africa have in common. */
function uniformAct(text: string, start: number, end: number): LawName | null {
  const lead = matchAt(UNIFORM, text, end)
  const at = end + (lead?.[0].length ?? 0)
  const until = lead ? phraseEnd(text, at) : at
  return until > at ? { start, end: until, head: 'act' } : null
}

/** "loi portant ‸modification‸": what is done to another law, which alone names none. */
const DEED =
  /^(?:modifications?|abrogation|amendements?|révision|ratification|promulgation|application|approbation|prorogation)$/u
const OBJECT = / (?:de la |de l['’]|du |des |de )(?<noun>[Ll]oi(?:-cadre)?|[Cc]ode|[Dd]écret|[Oo]rdonnance)(?= )/uy

/** "loi portant modification ‸de la loi relative à l’eau": with the title of that other law; null where none follows. */
function withObject(text: string, law: LawName): LawName | null {
  const object = matchAt(OBJECT, text, law.end)
  const noun = object?.groups?.['noun'] ?? ''
  const end = law.end + (object?.[0].length ?? 0)
  const title = object && frenchTitle(text, end - noun.length, end, noun)
  return title && { ...law, end: title.end }
}

const UNENDED = / (?:certaines|plusieurs|diverses|quelques|différentes)$/u

/** "Code ‸du travail", "loi ‸relative à l’égalité": null where no title follows the head noun. */
export function frenchTitle(text: string, start: number, end: number, head: string): LawName | null {
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
  // "loi ‸canadienne‸ sur les droits de la personne": whose law it is, as a word of its name.
  const national = matchAt(FRENCH, text, end) ? null : adjectiveAt(text, end + 1)
  const lead = matchAt(FRENCH, text, national?.end ?? end)
  if (!lead) return null
  const at = (national?.end ?? end) + lead[0].length
  // "la loi fondamentale" in small letters is the constitution; "projet de loi ‸relatif à‸ …": of the bill, not of a law.
  if (head === 'loi' && lead.groups?.['lead'] === 'fondamentale') return null
  if (noun.startsWith('loi') && lead.groups?.['lead']?.startsWith('relatif')) return null
  if (lead.groups?.['lead'] === 'fondamentale') return { start, end: at - 1, head: noun }
  const phrase = phraseEnd(text, at)
  // "loi portant modification de plusieurs ‸dispositions du Code pénal": its title goes on.
  if (phrase === at || UNENDED.test(text.slice(phrase - 12, phrase))) return null
  if (DEED.test(text.slice(at, phrase))) return withObject(text, { start, end: phrase, head: noun })
  // "loi relative à l’environnement‸ au Cameroun‸": where it applies is no part of the name.
  const law = { start, end: phrase, head: noun, ...(national?.code ? { country: national.code } : {}) }
  return withState(text, law, stateAtEnd(text, at, phrase, STATE_LINKS.french))
}
