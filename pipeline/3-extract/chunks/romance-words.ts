import { GENITIVES } from '../lists/function-words.ts'
import { type Grammar, headFrom, wordSet } from './grammar.ts'
import { isCapital } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isPlaceRun } from './words.ts'

export const MOST_TOKENS = 36
/** "ministères de …, de … et de …" may name them all. */
export const MOST_OF_MINISTRIES = 90
/** Lower-case heads whose complement alone makes a name: "ministère de la santé". */
export const OFFICE = new Set(['ministère', 'ministerio'])
/** Lower-case heads that make one with a complement in capitals: "direction de l’Enfance". */
export const FIELDS = new Set(
  'ministère ministères direction tribunal cour conseil commission comité agence office institut secrétariat service ministerio ministerios dirección tribunal comisión consejo instituto secretaría'.split(
    ' ',
  ),
)
export const ARTICLES = new Set(['la', 'le', 'les', "l'", 'l’', 'el', 'los', 'las', 'un', 'une'])
/** Adjectives that stand before their noun: "de petite taille". */
const EARLY = new Set(
  'pire pires meilleur meilleure meilleurs meilleures premier première principales principaux autres petit petite petits petites jeune jeunes grand grande grands grandes haut haute bon bonne bonnes nouvelle nouveau ancien anciens ancienne anciennes moyen moyenne moyens moyennes pequeñas medianas pequeños medianos gran buena buen nuevas primera primer tercera tercer'.split(
    ' ',
  ),
)
export const PLURAL = /[^u]s$/u
export const ANDS = { fr: new Set(['et', '&']), es: new Set(['y', 'e', '&']), en: new Set(['and', '&']) } as const
/** Capitals of which a field is made as well as a body: "Direction des affaires pénales et de l’Administration pénitentiaire". */
export const COMMON = new Set(
  'administration administración organisation organización coordination coordinación communauté comunidad service services servicio servicios institutions instituciones'.split(
    ' ',
  ),
)
/** "Suprema Corte", "Haute Autorité", "Alto Comisionado": a rank that stands before the head. */
export const RANKS = new Set(
  'real pontificia benemérita ilustre suprema supremo alta alto gran honorable haute haut grande grand superior nouvelle nouveau'.split(
    ' ',
  ),
)
export const PURPOSE = new Set(['para', 'pour'])
export const GENITIVE = wordSet(GENITIVES)

/** The last of the adjectives behind token `at`. */
export function withAdjectives(tokens: readonly Token[], at: number | undefined, grammar: Grammar): number | undefined {
  if (at === undefined) return undefined
  let end = at
  while (end < at + MOST_TOKENS && isAdjective(tokens[end + 1], grammar)) end += 1
  return end
}

/** A capital that goes on with a name; "Para", "Contra" in capitals are prepositions all the same. */
export function isNamePart(token: Token | undefined, { inner, complement }: Grammar): boolean {
  if (token?.shape !== 'capital' || !token.spaced || token.first) return false
  return !inner.has(token.lower) && !complement.has(token.lower)
}

/** The noun behind adjectives that stand before it: "petites et moyennes | entreprises". */
export function nounEnd(tokens: readonly Token[], at: number, grammar: Grammar): number {
  if (!EARLY.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.shape !== 'lower') return at
  const pair = ANDS[grammar.language].has(tokens[at + 1]?.lower ?? '')
  if (!pair) return at + 1
  return EARLY.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.shape === 'lower' ? at + 3 : at
}

/** A place of one to three words begins here. */
export function isPlaceFrom(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2].some((more) => isCapital(tokens[at + more]) && isPlaceRun(tokens, at, at + more))
}

/** "Ministère de la Justice et Garde des Sceaux": a title that is a part of the name. */
export function isSeals(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'garde' && tokens[at + 2]?.lower === 'sceaux'
}

/** ", humanitaires et culturelles": adjectives that go on a list. */
export function adjectivesEnd(tokens: readonly Token[], at: number, grammar: Grammar): number | undefined {
  let next = at
  while (tokens[next]?.text === ',' && isAdjective(tokens[next + 1], grammar)) next += 2
  return next > at && ANDS[grammar.language].has(tokens[next]?.lower ?? '') && isAdjective(tokens[next + 1], grammar)
    ? next + 1
    : undefined
}

export function isPlainCapital(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  return isCapital(tokens[at]) && !headFrom(tokens, at, grammar)
}

export function isAdjective(token: Token | undefined, grammar: Grammar): boolean {
  if (!token?.spaced || token.shape === 'mark' || token.shape === 'number') return false
  if (grammar.stops.has(token.lower) || grammar.stops.has(token.lower.replace(/s$/u, ''))) return false
  if (grammar.inner.has(token.lower) || token.shape === 'acronym' || token.first) return false
  if (grammar.adjectives.has(token.lower) || token.lower.startsWith('anti-')) return true
  return token.lower.length > 3 && grammar.adjectiveEndings.some((ending) => token.lower.endsWith(ending))
}
