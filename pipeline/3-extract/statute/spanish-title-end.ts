import {
  NO_SPANISH_KINDS,
  NO_SPANISH_SUBJECTS,
  SPANISH_DEEDS,
  SPANISH_GIFTS,
  SPANISH_ILLS,
  SPANISH_NOUN_ENDINGS,
  SPANISH_QUALITIES,
  SPANISH_SUBJECTS,
  SPANISH_SUBJECTS_IN_PLURAL,
  TITLE_STOPS,
} from '../lists/title-words.ts'
import { matchAt } from './match-at.ts'

/** "campesinos ‸protestaron", "la prensa ‸ocupó": forms that only verbs have. */
export const SPANISH_VERB = /\p{Ll}(?:[ai]ron|eron|ó|aban|ían|rán|[aei]rá)$/u

const either = (words: readonly string[]): string => `(?:${words.join('|')})(?!\\p{L})`
const quality = `(?: ${either(SPANISH_QUALITIES)})?`
const noun = `(?!${either(NO_SPANISH_SUBJECTS)})\\p{Ll}{1,14}(?:${SPANISH_NOUN_ENDINGS.join('|')})(?!\\p{L})`

/** "Ley de migración ‸y extranjería‸, de 2004", "Ley de igualdad de trato ‸y no discriminación‸ rige": one noun more, and the title ends. */
const ONE_MORE = new RegExp(
  `[ye] (?:(?:no |contra |del? |de la )?(?:${noun}|${either(SPANISH_SUBJECTS)})${quality}|(?:de (?:l[ao]s )?)?${either(SPANISH_SUBJECTS_IN_PLURAL)})`,
  'uy',
)
/** "la niñez ‸y la adolescencia", "los niños ‸y las niñas": the second of two with its article, and the title ends. */
const THE_OTHER = new RegExp(
  `[ye] (?:la (?:${either(SPANISH_SUBJECTS)})${quality}|l[ao]s (?:niñ[ao]s|mujeres|adolescentes|testigos)(?!\\p{L}))`,
  'uy',
)
const THE_ONE = /(?:la|las|los) \p{Ll}{4,16} $/u
/** "lucha contra la corrupción ‸y los delitos económicos". */
const OTHER_ILL = new RegExp(
  `[ye] (?:el |la |los |las )?${either(SPANISH_ILLS)}(?: \\p{Ll}{3,13}(?:[aeo]s|al|ico|ica))?`,
  'uy',
)
const AGAINST = /contra (?:el |la |los |las )?\p{Ll}{4,16}(?: \p{Ll}{4,12})? $/u
/** "derechos civiles ‸y políticos": a second adjective of one noun, and the title ends. */
const OTHER_KIND = new RegExp(
  `[ye] (?!(?:${NO_SPANISH_KINDS.join('|')}))\\p{Ll}{2,14}(?:ales|iv[ao]s|ari[ao]s|ori[ao]s|ic[ao]s|[ai]d[ao]s|iles|bles)(?!\\p{L})`,
  'uy',
)
const KIND = /(?<!\p{L})\p{Ll}{3,14}s \p{Ll}{3,12}(?:ales|iv[ao]s|ari[ao]s|ori[ao]s|ic[ao]s|[ai]d[ao]s|iles|bles) $/u
/** "prevención ‸y sanción de la violencia": two deeds with one object, which does not end there. */
const DEED = new RegExp(`(?<!\\p{L})${either(SPANISH_DEEDS)} $`, 'u')
const OTHER_DEED = new RegExp(`[ye] ${either(SPANISH_DEEDS)}`, 'uy')
/** "acceso universal ‸y equitativo". */
const ACCESS = /(?:acceso|uso|manejo|trato|desarrollo) \p{Ll}{3,12}(?:al|ivo|ario|ico|able|ible) $/u
const OTHER_ACCESS = /[ye] \p{Ll}{3,12}(?:al|ivo|ario|ico|able|ible)(?!\p{L})/uy

/** A mark, a year, a number: no word of the title follows. */
const CLOSED = /$|[,.;:)»”\n]| ?[([]| (?:de |del )?(?:19|20)\d\d(?!\d)| (?:[Nn]os?\.|[Nn]\.?[°º]|[Nn]úm)/uy
const NEXT_WORD = / (?<word>\p{Ll}{1,14})(?!\p{L})/uy
/** Words no title holds; not "a", which gives its object to a deed, nor what may begin a place. */
const enders: ReadonlySet<string> = new Set(
  TITLE_STOPS.filter((word) => !/^(?:a|un|una|une|entre|pour|act|law)$/u.test(word)),
)

/** Whether a title ends at `at`: a mark, or a word that goes on the sentence; a verb in the plural has both for its subject. */
function endsAt(text: string, at: number): boolean {
  if (matchAt(CLOSED, text, at)) return true
  const word = matchAt(NEXT_WORD, text, at)?.groups?.['word']
  if (word === undefined) return false
  return (enders.has(word) || SPANISH_VERB.test(word)) && !/(?<!segú|tambié)n$/u.test(word)
}

/** Whether a Spanish title that begins at `from` goes on over the "y" at `at`, by the nouns on both sides of it; a sentence may go on too. */
export function goesOnBehindY(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 44), at)
  if (DEED.test(before) && matchAt(OTHER_DEED, text, at)) return true
  if (ACCESS.test(before) && matchAt(OTHER_ACCESS, text, at)) return true
  const more =
    matchAt(ONE_MORE, text, at) ??
    (THE_ONE.test(before) ? matchAt(THE_OTHER, text, at) : null) ??
    (AGAINST.test(before) ? matchAt(OTHER_ILL, text, at) : null) ??
    (KIND.test(before) ? matchAt(OTHER_KIND, text, at) : null)
  return more !== null && endsAt(text, at + more[0].length)
}

const GIFT = new RegExp(
  `(?<!\\p{L})${either(SPANISH_GIFTS)}(?: \\p{Ll}{3,12}(?:al|ivo|ario|ico|able|ible)){0,2}(?: y \\p{Ll}{3,12}(?:al|ivo|ario|ico))? $`,
  'u',
)
const TO_WHOM =
  /a (?!(?:partir|fin|través|efectos?|raíz|nivel|pesar|favor|cargo|menos|más|continuación|diferencia|que|quien|este|esta|tal|dicho|votación|tiempo|su|sus|todo|toda|todos|todas)(?!\p{L})|(?:la |el |las |los )?(?:[Cc]ámara|[Cc]orte|[Cc]ongreso|[Ss]enado|[Aa]samblea|[Cc]omisión|[Cc]omité|[Pp]residen\p{L}{2,5}|[Mm]inisterio|[Tt]ribunal(?:es)?|[Pp]leno|[Cc]onsejo|[Gg]obierno|[Pp]arlamento|consulta)(?!\p{L})|\p{Ll}{2,14}(?:ar|er|ir|arse|erse|irse) )\p{Ll}/uy

/** Whether a Spanish title goes on over the "a" at `at`: "acceso ‸a la información", not "aplicó la Ley de pesca ‸a los barcos". */
export const goesOnBehindA = (text: string, from: number, at: number): boolean =>
  GIFT.test(text.slice(Math.max(from, at - 56), at)) && matchAt(TO_WHOM, text, at) !== null
