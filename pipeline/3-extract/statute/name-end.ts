import { TITLE_JOINERS, TITLE_STOPS } from '../lists/title-words.ts'
import { matchAt } from './match-at.ts'
import { goesOnBehindA, goesOnBehindY, SPANISH_VERB } from './spanish-title-end.ts'

const stops: ReadonlySet<string> = new Set(TITLE_STOPS)
const WORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d.’'/-]*/uy
/** "loi sur la ‸presse3", "the Law on the ‸Press.3 In": the mark of a note, glued to the last word or its full stop where a text has no raised digits. */
const NOTED = /^(?<word>\p{L}*\p{Ll}{3})\.?\d{1,3}$/u
const ELISION = /[\p{L}]{1,2}['’]/uy
/** Whether a character is an apostrophe. */
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** "l’" or "qu’" at `at`: most words have none, and cost two looks. */
const elisionAt = (text: string, at: number): RegExpExecArray | null =>
  isApostrophe(text.charCodeAt(at + 1)) || isApostrophe(text.charCodeAt(at + 2)) ? matchAt(ELISION, text, at) : null

/** A word without the mark of a note that is glued to it; undefined where it has none. */
function withoutNote(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1)
  return last >= 48 && last <= 57 ? NOTED.exec(word)?.groups?.['word'] : undefined
}
/** "loi sur la presse ‸s’applique", "‸n’a pas": no noun follows. */
const OF_A_VERB = /^(?:[snScj]|qu)['’]$/u
/** "goods ‸required for export", "persons ‸entitled to a pension": said of what stands before. */
const PARTICIPLE =
  /(?:(?:required|allowed|replaced|repealed|transposed|changed) (?:by|for|in|under)|(?:entitled|obliged|compelled) to(?= (?:an?|the|their|its|\p{Ll}+s)(?!\p{L}))) /uy
/** "portant création d’‸un conseil". */
const CREATES = /(?:création|institution|instauration|établissement) d['’]$/u
const JOINERS: ReadonlySet<string> = new Set(TITLE_JOINERS)
const SMALL =
  /(?:\p{Ll}{3,} (?:(?:of|in|on|for|and|the|to the|de|en|y|et) )?|(?:living|residing|staying|working|born) in the )(?=\p{Lu})/uy
/** "organisation‸, operation and financing": a list in small letters. */
const LIST =
  /, (?:à la |à l['’]|aux? |de la |du |des |les |la |le |l['’])?\p{Ll}{3,}(?: \p{Ll}{3,}){0,2}(?:, (?:à la |à l['’]|aux? |de la |du |des |les |la |le |l['’])?\p{Ll}{3,}){0,3},? (?:and|et|y) (?=\p{Ll})/uy
/** Verbs of the third person plural in French by their ending; nouns and adjectives in "-ment" and "-ent" have none of these. */
const FRENCH_VERB = /(?:[iou]s|ss|iv|uv|[èu]v|ett|ort|ist|ont|onn|iqu|enn|end|èr|oi|èg|ppel|et|ct)ent$/u
/** "l’égalité ‸entre hommes et femmes": what is between two is of the subject. */
const BETWEEN =
  /(?:égalité|parité|équité|relations?|igualdad|paridad|equidad|relaciones|coopération|cooperación)(?: de \p{L}{3,14})?(?: \p{L}{3,14})? $/iu
/** "Ley para ‸prevenir, sancionar y erradicar la violencia …": what it is for, in verbs. */
const PURPOSE = /(?<=(?<!\p{L})para )\p{Ll}{3,14}(?:ar|er|ir)(?=,? \p{Ll})/uy
/** "entre ‸mujeres y hombres": the second of two. */
const OF_TWO = /entre (?:l[ao]s |les )?\p{L}{3,16} $/u
/** Behind the "y" of a purpose: a noun, with nothing of a name and no verb of the past. */
const ALSO =
  /[ye] (?:(?:el|la|los|las|de|del|sus?|a|contra|en) ){0,2}(?!\p{L}*(?:[aei]ron|ó|aba|aban|ía|ían)(?!\p{L}))\p{Ll}{3}/uy
/** "loi sur l’accessibilité ‸pour les personnes handicapées": for whom it is. */
const FOR_PEOPLE =
  /pour (?:les |tous |toutes )?(?:les )?(?:personnes|enfants|femmes|hommes|filles|travailleurs|élèves|étudiants|victimes|mineurs|jeunes|étrangers|réfugiés|familles)(?!\p{L})/uy
/** "Ley de Migración ‸y su Reglamento": another instrument begins. */
const OWN =
  /(?:y sus?|et (?:son|ses)|and its) (?:Reglamento|Protocolo|Protocole|Règlement|Regulations?|Protocols?|Rules|Décret|Decreto)/uy
/** "Code of Criminal Procedure ‸No. 3 of 1994". */
const NUMBERED = /(?:[Nn]os?\.? ?|[Nn]\.?[°º]\.? ?|[Nn]úms?\.? ?)\d/uy
/** "Ley de Promoción de la Mujer ‸Decreto No. 7-99": lines run together. */
const OTHER_NUMBERED =
  /(?:(?:with|by|through|under) (?:the )?)?(?:Decreto(?: Ley| Legislativo| Supremo)?|Ley|Acuerdo|Act|Law|Decree|Loi|Décret|Ordonnance|Order) (?:number |[Nn]os?\.? ?|[Nn]\.?[°º]\.? ?|[Nn]úm(?:s?\.|ero) ?)\d/uy
/** "Ley General de Víctimas ‸y en los Códigos Penales": another law in the same breath. */
const OTHER_LAW =
  /(?:y|e|o|et|ou) (?:(?:en|de|a|por|con|dans|à) )?(?:el |la |los |las |le |les |l['’]|del |al |du |de la |de l['’])(?:C[óo]digos?|[Ll]ey(?:es)?|Constitución|Decretos?|Convención|Convenios?|Pactos?|[Ll]oi|Code|Constitution|Convention|[Dd]écret|Acte uniforme|articles?(?= (?:premier|[LRDA]?\.? ?\d))|art[íi]culos?(?= \d)|ordonnances?|arrêtés?|R[èe]glement)(?!\p{L})/uy
/** "loi sur la traite ‸et la création, en 2010, d’une cellule": what was done besides. */
const OTHER_DEED =
  /(?:et|y) (?:l['’]|la |le |el )(?:création|mise en (?:place|œuvre)|adoption|publication|ratification|signature|nomination|désignation|élaboration|lancement|creación|puesta en marcha|aprobación|publicación|ratificación|adopción|elaboración)(?:,| en (?:19|20)\d\d| d['’]une?(?!\p{L})| de una?(?!\p{L}))/uy
/** "Regulations on Labour Inspection ‸and the Guidelines on Asylum": another instrument, by its noun and what it is about. */
const OTHER_TITLE =
  /and (?:in |by |with )?(?:the )?(?:Laws?|Acts?|Codes?|Decrees?|Ordinances?|Regulations?|Rules|Guidelines|Instructions?|Orders?|Resolutions?|Strategy|Rulebook|Bylaws?) (?:on|concerning|regarding|relating|No)(?!\p{L})|and (?:Arts?\.|Articles?|Sections?|Secs?\.) ?\d/uy
/** "Code of Criminal Procedure ‸with the Convention". */
const OTHER_INSTRUMENT =
  /(?:with|and|under|into) (?:the |its )(?:Convention|Covenant|Constitution|Optional Protocol|Protocol|Criminal Code|Penal Code)(?!\p{L})/uy
/** "Law on Children ‸and amendments to the Law on Education", "Law on children ‸and the Youth Law". */
const OTHER_AMENDED =
  /(?<!(?:[Cc]hanges|[Ss]upplements|[Aa]dditions|[Mm]odifications) )and (?:the )?amendments? (?:to|of) |and (?:the |its )(?:\p{Lu}[\p{L}’'-]{1,20} ){1,4}(?:Law|Act|Code|Ordinance|Decree)(?!\p{L})/uy
/** "Law on Registered Partnership ‸in the Parliament": where it is debated. */
const DEBATED =
  /in the (?:(?:National|Federal|House of|State) )?(?:Parliament|Assembly|Senate|Representatives|Chamber|Congress|Duma)(?!\p{L})/uy
/** "Act B.E. 2551". */
const ERA = /[BA]\.[ED]\./uy
/** "Employment‸, etc. of Foreign Workers". */
const ETC = /, [Ee]tc\.? (?=(?:of|and|for|in) )/uy
/** "Código de la Niña‸, Niño, Adolescente". */
const CHILDREN = /, (?:Niñ[ao]s?|Adolescentes?)(?!\p{L})/uy
const MAX_WORDS = 34
/** A title that says what a law is for has so many words at most. */
const MOST_OF_PURPOSE = 24

/**
 * Where the title ends that begins at `at`: over capitalised words and the small words between them
 * ("Law on ‸the Rights of the Child‸ was"). `at` where none begins.
 */
export function titleEnd(text: string, at: number): number {
  let place = at
  let end = at
  for (let words = 0; words < MAX_WORDS; words++) {
    if (
      matchAt(OWN, text, place) ||
      matchAt(ERA, text, place) ||
      matchAt(NUMBERED, text, place) ||
      (end > at && matchAt(OTHER_NUMBERED, text, place)) ||
      (end > at &&
        (matchAt(OTHER_LAW, text, place) ||
          matchAt(OTHER_TITLE, text, place) ||
          matchAt(OTHER_INSTRUMENT, text, place))) ||
      (words > 0 && (matchAt(OTHER_AMENDED, text, place) || matchAt(DEBATED, text, place)))
    )
      break
    place += elisionAt(text, place)?.[0].length ?? 0
    const word = wordAt(text, place)
    if (!word) break
    const noted = withoutNote(word)
    if (noted !== undefined) return /^\p{Lu}/u.test(word) ? place + noted.length : end
    if (/^\p{Lu}/u.test(word)) end = place + word.length
    else if (
      !JOINERS.has(word.toLowerCase()) &&
      !/^\p{L}{1,2}$/u.test(word) &&
      !(end > at && capitalsGoOn(text, place))
    )
      break
    place += word.length
    if (/['’]/u.test(text[place] ?? '') && text[place + 1] === ' ') place++
    const etc = matchAt(ETC, text, place)
    if (etc) {
      place += etc[0].length
      continue
    }
    const comma =
      text[place] === ',' &&
      text[place + 1] === ' ' &&
      (listGoesOn(text, place + 2) ||
        isAgain(text, at, place) ||
        (/^Niñ[ao]s?$/u.test(word) && matchAt(CHILDREN, text, place) !== null))
    if (comma) place++
    if (text[place] !== ' ') break
    place++
    if (text[place] === '(') break
  }
  return end
}

/**
 * Where a title in small letters ends ("loi sur ‸l’égalité et la lutte contre la discrimination‸, de"): at a mark, or before a word
 * that no title holds (a verb, a relative pronoun). At most `most` words.
 */
export function phraseEnd(text: string, at: number, most = 14, spanish = false): number {
  let place = at
  let end = at
  const purpose = matchAt(PURPOSE, text, at) !== null
  const longest = purpose ? Math.max(most, MOST_OF_PURPOSE) : most
  for (let words = 0; words < longest; words++) {
    const elision = elisionAt(text, place)
    if (elision && OF_A_VERB.test(elision[0])) break
    const start = elision ? place + elision[0].length : place
    const word = wordAt(text, start)
    if (!word || /^\d/u.test(word) || FRENCH_VERB.test(word) || matchAt(NUMBERED, text, start)) break
    if (/^(?:et|ou|y|e|o)$/u.test(word) && (matchAt(OTHER_LAW, text, start) || matchAt(OTHER_DEED, text, start))) break
    if (word === 'pour' && matchAt(FOR_PEOPLE, text, start)) {
      place = start + word.length + 1
      continue
    }
    const also =
      (word === 'y' || word === 'e') &&
      ((purpose && matchAt(ALSO, text, start)) ||
        OF_TWO.test(text.slice(Math.max(at, start - 28), start)) ||
        goesOnBehindY(text, at, start))
    if (spanish && SPANISH_VERB.test(word)) break
    if (spanish && word === 'a' && goesOnBehindA(text, at, start)) {
      place = start + 2
      continue
    }
    const isCreated =
      elision !== null && /^une?$/u.test(word) && CREATES.test(text.slice(Math.max(at, start - 20), start))
    if (isCreated) {
      place = start + word.length + 1
      continue
    }
    if (
      stops.has(word.toLowerCase()) &&
      !also &&
      !matchAt(PARTICIPLE, text, start) &&
      !(word === 'entre' && BETWEEN.test(text.slice(at, start)))
    )
      break
    const noted = withoutNote(word)
    if (noted !== undefined) return start + noted.length
    place = start + word.length
    // "y ‸no discriminación".
    if (also && text.startsWith(' no ', place)) place += 3
    if (!JOINERS.has(word.toLowerCase())) end = place
    const list = text[place] === ',' ? matchAt(LIST, text, place) : null
    if (list && !list[0].split(/[ ,]+/u).some((item) => item !== 'y' && stops.has(item))) place += 2
    else if (text[place] !== ' ') break
    else place++
  }
  return end
}

/** "Desaparición Forzada de Personas‸, Desaparición Cometida": a word of the title is taken up again. */
function isAgain(text: string, at: number, comma: number): boolean {
  const word = AGAIN.exec(text.slice(comma + 2, comma + 48))?.groups?.['word']
  return word !== undefined && text.slice(at, comma).includes(`${word} `)
}
const AGAIN = /^(?<word>\p{Lu}\p{Ll}{3,18}(?:ción|dad)) \p{Lu}\p{Ll}{2,12}[aei]d[ao]s? (?:por|de|contra|en) /u

/** "Penas Crueles‸, Inhumanos o Degradantes". */
const INHUMAN = /^(?:Inhuman[ao]s|Inhumaine?s) (?:o|ou) (?:Degradantes|Dégradante?s)/u

/** "Act on Punishment of Child Pornography‸, and the Protection of Children": what else it is for. */
const ALSO_FOR =
  /^and the (?:Protection|Punishment|Prevention|Promotion|Regulation|Suppression|Prohibition|Rehabilitation|Treatment|Control|Elimination|Support|Welfare) (?:of|for) (?:the )?\p{Lu}/u

/** A small word inside a title in capitals: the capitals go on within two words ("with Emotional ‸disorders in Education"). */
function capitalsGoOn(text: string, at: number): boolean {
  const match = matchAt(SMALL, text, at)
  return match !== null && !match[0].split(' ').some((word) => stops.has(word))
}

function wordAt(text: string, at: number): string | undefined {
  return matchAt(WORD, text, at)?.[0].replace(/[.’'/-]{1,4}$/u, '')
}

/** Behind a comma inside a title: another capitalised word, and an "and" before the title ends. */
function listGoesOn(text: string, at: number): boolean {
  return (
    /^(?!(?:el |la |los |las |le |les )?(?:Códigos?|Ley|Constitución|Convención|Convenio|Code|Loi|Constitution|Convention|Ministerio|Ministère|Ministry)(?!\p{L}))(?:(?:el |la |los |las |le |les )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}, ){0,4}(?:el |la |los |las |le |les )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4},? (?:and|y|et|or|e) (?:el |la |los |las |le |les )?\p{Lu}/u.test(
      text.slice(at, at + 120),
    ) ||
    INHUMAN.test(text.slice(at, at + 30)) ||
    ALSO_FOR.test(text.slice(at, at + 40)) ||
    /^(?:and|y|et) (?!(?:Point|Clause|Article|Section|Paragraph|Item)s? [\da-zđ])\p{Lu}/u.test(text.slice(at, at + 18))
  )
}
