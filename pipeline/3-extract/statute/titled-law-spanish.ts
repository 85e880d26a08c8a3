import { GENERIC_SUBJECTS, NO_CODES, SPANISH_CODES, SPANISH_KINDS } from '../lists/titled-laws.ts'
import { countryAt, countryWords } from './countries.ts'
import { matchAt, skip } from './match-at.ts'
import { phraseEnd, titleEnd } from './name-end.ts'
import { addName, matchName, nameTrie } from './name-trie.ts'
import type { LawName } from './named-law.ts'
import { oneOf } from './numbered-law-words.ts'
import { STATE_LINKS, stateAtEnd, type TitleState, withState } from './title-state.ts'

const noCodes: ReadonlySet<string> = new Set(NO_CODES)
/** "Código de ‸Ética": what it is of. */
const OF_WHAT = /^ (?:de (?:la )?)?(?<word>\p{L}+)/u
const SPANISH = new RegExp(` (?:(?:${oneOf(SPANISH_KINDS)}|modificada|revisada|reformada) ?){0,2}`, 'uy')
const SMALL_KINDS = / (?:orgánica|general|federal|marco) /uy
/** "Ley ‸general‸ de educación", as translations of the United Nations print it. */
const KINDS_IN_SMALL =
  / (?:(?:orgánica|general|federal|marco|integral|especial|nacional|básica|estatutaria|provincial) ){1,2}(?=(?:de|del|contra|para|sobre) )/uy
const SPANISH_OF =
  /(?:de (?:19|20)\d\d )?(?:de(?: la| los| las)?|del|sobre(?: el| la| los| las)?|contra(?: el| la| los| las)?|para(?: el| la| los| las)?|por la que se|relativa a(?: la| los| las)?|relativa al|que) /uy
/** A title in small letters has so many words at most. */
const MOST_WORDS = 12
/** Words behind "Ley" or "Decreto" that alone make no name. */
const KINDS_ALONE: ReadonlySet<string> = new Set(
  [...SPANISH_KINDS.filter((kind) => kind !== 'Fundamental'), ...GENERIC_SUBJECTS].map((kind) => kind.toLowerCase()),
)
const spanishCodes = nameTrie<true>()
for (const code of SPANISH_CODES) addName(spanishCodes, code, true)

/** "Ley Orgánica ‸del Poder Judicial", "Código ‸Penal": null where no title follows the head noun. */
export function spanishTitle(text: string, start: number, end: number, head: string): LawName | null {
  const noun = head.toLowerCase()
  if (noun === 'código' && noCodes.has(OF_WHAT.exec(text.slice(end, end + 24))?.groups?.['word']?.toLowerCase() ?? ''))
    return null
  if (noun === 'código' && (head === 'código' || /^\p{Ll}/u.test(text.slice(end + 1, end + 2)))) {
    const code = matchName(spanishCodes, text, skip(/(?:de la |del |de )?/uy, text, end + 1))
    if (code) return { start, end: code.end, head: noun }
    if (head === 'código') return null
  }
  const inSmall = head === 'Ley' ? skip(KINDS_IN_SMALL, text, end) : end
  const at = inSmall > end ? inSmall : skip(head === 'ley' ? SMALL_KINDS : SPANISH, text, end)
  const of = matchAt(SPANISH_OF, text, at)
  if (of) {
    // "Ley Fundamental ‸de Guinea Ecuatorial": what it is of is its State.
    if (countryAt(text, at + of[0].length)?.end === titleEnd(text, at + of[0].length))
      return text.slice(end, at).trim() === 'Fundamental' ? { start, end: at - 1, head: noun } : null
    const capitals = titleEnd(text, at + of[0].length)
    if (capitals > at + of[0].length) return titled(text, start, at + of[0].length, capitals, noun)
    if (head === 'ley') return null
    const phrase =
      noun === 'decreto' || noun === 'reglamento' ? at : phraseEnd(text, at + of[0].length, MOST_WORDS, true)
    return phrase > at + of[0].length ? { start, end: phrase, head: noun } : null
  }
  if (!/^\p{Lu}/u.test(text.slice(end + 1, end + 2))) return null
  // "Decreto ‸PEN‸ N° 5": who issued it.
  if (noun === 'decreto' && /^\p{Lu}(?:\.|\p{Lu}{1,7}(?!\p{L}))/u.test(text.slice(end + 1, end + 12))) return null
  const title = titleEnd(text, end + 1)
  const state = stateBehind(text, end + 1, title) ?? adjectiveAtEnd(text, end + 1, title)
  const direct = state?.from ?? title
  // "el Decreto Legislativo", "la Ley Orgánica": a kind of law, of which no title follows.
  if (
    direct <= end + 1 ||
    ((noun === 'ley' || noun === 'decreto') && KINDS_ALONE.has(text.slice(end + 1, direct).toLowerCase()))
  )
    return null
  return state ? withState(text, { start, end: direct, head: noun }, state) : titled(text, start, end + 1, direct, noun)
}

/** What bears the name of its country: "Ley Orgánica del Banco Central de Chile". */
const OF_A_BODY =
  /(?<!\p{L})(?:Banco|Congreso|Asamblea|Senado|Cámara|Tribunal|Corte|Poder|Ministerio|Procuraduría|Fiscalía|Defensoría|Contraloría|Instituto|Universidad|Corporación|Empresa|Comisión|Policía|Ejército|Servicio|Agencia|Colegio|Bolsa|Consejo|Autoridad|Fuerza|Pueblos?)(?!\p{L})/u

/** "Reglamento de la Cámara de Diputados‸ del H. Congreso": whose chamber it is, with its style. */
const HONOURED = / (?:del|de la) H$/u

/** The law whose title stands at `from..end`: its State and the style of what it is of are no part of its name. */
function titled(text: string, start: number, from: number, end: number, head: string): LawName {
  const honoured = text[end] === '.' ? HONOURED.exec(text.slice(from, end)) : null
  if (honoured) return { start, end: from + honoured.index, head }
  return withState(text, { start, end, head }, stateBehind(text, from, end))
}

/** "Código Penal‸ de Chile‸", "Ley General de Salud‸ de la República de Panamá‸". */
const stateBehind = (text: string, from: number, end: number): TitleState | null =>
  OF_A_BODY.test(text.slice(from, end)) ? null : stateAtEnd(text, from, end, STATE_LINKS.spanish)

/** "Código Penal‸ Peruano‸". */
function adjectiveAtEnd(text: string, from: number, end: number): TitleState | null {
  const space = text.lastIndexOf(' ', end - 1)
  const code = space > from ? countryWords().adjectives.get(text.slice(space + 1, end)) : undefined
  return code === undefined ? null : { from: space, end, code }
}
