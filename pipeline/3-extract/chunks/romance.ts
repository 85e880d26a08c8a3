import { PLAN_SORTS } from '../lists/name-words.ts'
import { bracketAt, longFormOf } from './acronyms.ts'
import type { Draft } from './draft.ts'
import { isDrawnFrom } from './drawn.ts'
import { type Grammar, type Head, headFrom, isOtherHead, isTitle, soleBody, wordSet } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { eachMinistry, MINISTRIES, togetherLength } from './ministry-list.ts'
import { isCapital } from './phrase.ts'
import { isVerbOf, phraseLength, purposeEnd } from './purpose.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isPlaceRun } from './words.ts'

const MOST_TOKENS = 36
/** "ministères de …, de … et de …" may name them all. */
const MOST_OF_MINISTRIES = 90
const MOST_TO_AND = 12
/** Adjectives and nouns that say what sort of plan or programme it is, not which. */
const KINDS_OF_PLAN = wordSet(PLAN_SORTS)
/** Lower-case heads whose complement alone makes a name: "ministère de la santé". */
const OFFICE = new Set(['ministère', 'ministerio'])
/** Forces of which a country has one: "police nationale", "gendarmerie nationale". */
const FORCES = new Set(['police', 'gendarmerie', 'policía'])
const OF_COUNTRY = new Set('nationale fédérale judiciaire nacional federal judicial républicaine'.split(' '))
/** Lower-case heads that make one with a complement in capitals: "direction de l’Enfance". */
const FIELDS = new Set(
  'ministère ministères direction tribunal cour conseil commission comité agence office institut secrétariat service ministerio ministerios dirección tribunal comisión consejo instituto secretaría'.split(
    ' ',
  ),
)
/** Heads that an adjective alone does not make a name. */
const PARTS = new Set(
  'unidad dependencia sección servicio división departamento unité section service division département plan programa política sistema red'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['la', 'le', 'les', "l'", 'l’', 'el', 'los', 'las', 'un', 'une'])
/** Adjectives that stand before their noun: "de petite taille". */
const EARLY = new Set(
  'pire pires meilleur meilleure meilleurs meilleures premier première principales principaux autres petit petite petits petites jeune jeunes grand grande grands grandes haut haute bon bonne bonnes nouvelle nouveau ancien anciens ancienne anciennes moyen moyenne moyens moyennes pequeñas medianas pequeños medianos gran buena buen nuevas primera primer tercera tercer'.split(
    ' ',
  ),
)
const PLURAL = /[^u]s$/u
const ANDS = { fr: new Set(['et', '&']), es: new Set(['y', 'e', '&']), en: new Set(['and', '&']) } as const
/** Prepositions that only go on before a capital, or behind the head of a body with their article: "Délégation générale à la". */
const LOOSE = new Set(['en', 'à', 'a', 'al', 'por', 'chez', 'con'])
const TO = new Set(['à'])
/** Capitals of which a field is made as well as a body: "Direction des affaires pénales et de l’Administration pénitentiaire". */
const COMMON = new Set(
  'administration administración organisation organización coordination coordinación communauté comunidad service services servicio servicios institutions instituciones'.split(
    ' ',
  ),
)
/** Whom a body is for: "Centre de formation pour femmes". */
const PERSONS = new Set(
  'femmes enfants jeunes filles garçons personnes aveugles sourds mères orphelins réfugiés travailleurs élèves étudiants mujeres niños niñas jóvenes personas'.split(
    ' ',
  ),
)
const REPUBLICS = new Set('république royaume república reino'.split(' '))
const GOVERNMENTS = new Set(['gouvernement', 'gobierno'])
/** Persons in a list of those who take part. */
const OFFICERS = new Set(
  'maire préfet président présidente gouverneur ministre alcalde gobernador ministro ministra'.split(' '),
)
const IN_COUNTRY = new Set(['au', 'aux'])
const OF_THE = new Set(['del', 'du'])
const FIELD_NOUNS = new Set('dependencia seguro ingreso pensión aporte renta couverture garantie revenu'.split(' '))
/** Meetings, which are bodies only where they have an acronym. */
const MEETINGS = new Set(['conférence', 'conferencia'])
const THAT = new Set('ese esa este esta dicho dicha ce cet cette ledit ladite'.split(' '))
const DEMONSTRATIVES = new Set('estos estas dichos dichas esta este'.split(' '))
/** What heads of bills stand before: "Proyecto de Ley", "projet de loi". */
const BILLS = new Set('projet projets proyecto proyectos avant-projet anteproyecto'.split(' '))
/** Programs and bodies whose purpose is a part of the name: "Fonds d’intervention pour le développement". */
const PURPOSEFUL = new Set(
  'agence institut centre comité commission conseil association fondation mouvement union alliance fédération agencia instituto centro comité comisión consejo asociación fundación movimiento unión alianza federación'.split(
    ' ',
  ),
)
/** Heads that, bare, only say whose something is: "Tribunal Electoral de la Federación". */
const STATES = new Set(['federación', 'nación', 'unión', 'comunidad', 'estado', 'república'])
/** Nouns behind "en" that say in what state those are whom a body is for: "enfants en situation difficile". */
const STATES_OF = new Set(
  'milieu zone zones ligne situation difficulté conflit danger détresse situación riesgo conflicto dificultad'.split(
    ' ',
  ),
)
const BETWEEN = new Set(['entre'])
const PURPOSE = new Set(['para', 'pour'])
const TOPIC = new Set(['sur', 'sobre'])
/** "toutes les formes de", "todas las formas de": the quantifier before the article. */
const ALL = new Set('tous toutes todos todas tout toute todo toda'.split(' '))
const COUNTED = new Set(['des', 'los', 'las', 'aux'])
const OTHERS = new Set('otros otras demás ambos'.split(' '))
/** "Secrétariat d’État chargé de la Gendarmerie": what a body is charged with may be a body. */
const CHARGED = new Set(['chargé', 'chargée'])
/** Genitives that hold an article. */
const CONTRACTED = new Set(['du', 'des', 'del', 'au', 'aux', 'al'])
const GENITIVE = new Set(['de', 'du', 'des', 'del', "d'", 'd’'])
const VERBAL = /(?:ción|sión|miento)$/u
const INFINITIVE = /(?:[aeií]r(?:l[aeo]s?|se)?|re|oir)$/u

/**
 * Names of French and Spanish grammar: a head noun with its adjectives and complements, of which only the first word need be
 * capitalised. `foreign`: the text around is of another language, so only capitalised heads count.
 */
export function romanceNames(tokens: readonly Token[], grammar: Grammar, foreign: boolean): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.shape === 'mark' || token.shape === 'number' || (foreign && token.shape === 'lower')) continue
    const head = headFrom(tokens, at, grammar)
    if (!head || (COMMON.has(head.word) && isOfMinister(tokens, at))) continue
    const draft =
      definedAt(tokens, at, head, grammar) ??
      withComplement(tokens, at, head, grammar, foreign) ??
      chamberAt(tokens, at, head)
    const each = draft ? eachMinistry(withRank(draft, tokens), tokens) : []
    if (draft && (isChamber(draft) || isName(draft, tokens, foreign) || each.length > 1)) {
      drafts.push(...each)
      at = draft.to
    }
  }
  return drafts
}

const MINISTERS = new Set('ministre ministres ministro ministra viceministro viceministra vice-ministre'.split(' '))

/** "Ministre de l’ | Administration territoriale": the field of a person. */
function isOfMinister(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (GENITIVE.has(tokens[before]?.lower ?? '') || ARTICLES.has(tokens[before]?.lower ?? '')) before -= 1
  return before < at - 1 && MINISTERS.has(tokens[before]?.lower ?? '')
}

/** "Suprema Corte", "Haute Autorité", "Alto Comisionado": a rank that stands before the head. */
const RANKS = new Set(
  'real suprema supremo alta alto gran honorable haute haut grande grand superior nouvelle nouveau'.split(' '),
)

function withRank(draft: Draft, tokens: readonly Token[]): Draft {
  const before = tokens[draft.from - 1]
  const rank = before?.shape === 'capital' && RANKS.has(before.lower) && isCapital(tokens[draft.from])
  return rank ? { ...draft, from: draft.from - 1 } : draft
}

const DEFINED_REACH = 26
const BREAKS = new Set([';', ':', '.', ')', '«', '»', '“', '”', '"'])

/** "Délégation générale à la protection sociale (DGPS)": the acronym says where the name ends, whatever its words. */
function definedAt(tokens: readonly Token[], from: number, head: Head, grammar: Grammar): Draft | undefined {
  for (let at = from + head.length; at < from + DEFINED_REACH; at += 1) {
    const token = tokens[at]
    if (!token || BREAKS.has(token.text)) return undefined
    if (token.text !== '(') continue
    const bracket = bracketAt(tokens, at)
    const acronym = bracket?.acronym === undefined ? undefined : tokens[bracket.acronym]
    if (!acronym)
      return isShortName(tokens, from, at, grammar)
        ? { from, to: at - 1, shortTo: null, head, modifiers: at - 1 - from, lowerHead: false }
        : undefined
    const long = longFormOf(tokens, at, acronym.text)
    if (long?.from !== from && !opensWith(tokens, from, at, acronym.text, grammar)) return undefined
    // "Plan Nacional 2013-2016 (PN)": the years are no part of the name.
    const to = tokens[at - 1]?.shape === 'number' && at - 2 > from ? at - 2 : at - 1
    return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
  }
  return undefined
}

const MOST_SHORT = 9

/** "Programme jeunesse et cohésion (Projeco)": few words in brackets' own letters, behind a head in capitals. */
function isShortName(tokens: readonly Token[], from: number, open: number, grammar: Grammar): boolean {
  const [short, close] = [tokens[open + 1], tokens[open + 2]]
  if (short?.shape !== 'capital' || close?.text !== ')' || open - from > MOST_SHORT || !isCapital(tokens[from]))
    return false
  const words = tokens.slice(from, open)
  if (words.slice(1).some(({ lower, shape }) => grammar.stops.has(lower) || shape === 'mark' || shape === 'number'))
    return false
  return isDrawnFrom(short.text, words.map(({ lower }) => lower).join(' '))
}

/** "Comité national de surveillance des actions … (CNS)": the acronym gives the first content words; no verb follows them. */
function opensWith(tokens: readonly Token[], from: number, open: number, acronym: string, grammar: Grammar): boolean {
  const words = tokens.slice(from, open)
  if (words.some(({ lower }) => grammar.stops.has(lower))) return false
  if (
    words
      .slice(1)
      .some((token, n) => isCapital(token) && headFrom(tokens, from + 1 + n, grammar)?.sort.class === 'body')
  )
    return false
  const initials = words
    .filter(({ lower, shape }) => shape !== 'mark' && !grammar.inner.has(lower))
    .map(({ text }) => text.slice(0, 1).toUpperCase())
    .join('')
  return acronym.length > 2 && initials.startsWith(acronym)
}

/** "Assemblée nationale", "Cámara de Diputados": a head of several words that names a parliament by itself. */
function chamberAt(tokens: readonly Token[], from: number, head: Head): Draft | undefined {
  const whole = WHOLE.has(head.word) || (head.sort.kind === 'parliament' && head.length > 1)
  const sole = isCapital(tokens[from]) && !tokens[from]?.first && soleBody(tokens[from]?.text ?? '') !== undefined
  if (!isCapital(tokens[from]) || !(whole || (sole && head.length === 1))) return undefined
  return { from, to: from + head.length - 1, shortTo: null, head, modifiers: 0, lowerHead: false }
}

function isChamber({ head, modifiers }: Draft): boolean {
  return modifiers === 0 && (head.sort.kind === 'parliament' || WHOLE.has(head.word))
}

/** Heads of several words that are a name by themselves. */
const WHOLE = new Set([
  'ministerio público',
  'ministère public',
  'poder judicial',
  'audiencia nacional',
  'primature',
  'cruz roja',
  'defensor del pueblo',
  'croix-rouge',
])

/** Signs that a phrase is a name: its capital, a capital in its complement, or years or an acronym behind it. */
function isName(draft: Draft, tokens: readonly Token[], foreign: boolean): boolean {
  const { head, from, to } = draft
  const words = tokens.slice(from + head.length, to + 1)
  const named = words.find(({ shape, text }) => shape === 'capital' && text.length > 1)
  if (foreign) return words.length > 1 && words.some(({ lower }) => GENITIVE.has(lower) || ARTICLES.has(lower))
  if ((BILLS.has(head.word) && isLaw(words)) || isSeals(tokens, from)) return false
  // "ese Centro para las personas": the one that was named.
  if (!named && THAT.has(tokens[from - 1]?.lower ?? '')) return false
  if (MEETINGS.has(head.word) && tokens[to + 1]?.text !== '(') return false
  if (isCapital(tokens[from])) {
    const alone = words.length === 1
    if (alone && ((PARTS.has(head.word) && !isProper(tokens, to, head)) || (!named && tokens[from]?.first)))
      return false
    // A bare capital head with a topic is an anaphor: "observation générale du Comité sur …".
    if (!named && head.length === 1 && TOPIC.has(words[0]?.lower ?? '') && head.sort.class === 'body') return false
    return !head.weak || named !== undefined || words.length > 2 || hasYearsOrAcronym(tokens, to, head)
  }
  if (OFFICE.has(head.word)) return true
  if (FORCES.has(head.word) && OF_COUNTRY.has(words[0]?.lower ?? '')) return true
  // "programmes d’action d’adaptation (PAA)": a sort of plan, not one.
  const sorts = head.sort.class === 'program' && PLURAL.test(lowerAt(tokens, from))
  if (hasYearsOrAcronym(tokens, to, head)) return !sorts
  if (isAdopted(tokens, from, to)) return true
  return (
    named !== undefined &&
    !OFFICE.has(named.lower) &&
    FIELDS.has(head.word) &&
    isFirstContent(words, named) &&
    !isPlaceRun(words, words.indexOf(named), words.indexOf(named))
  )
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** "de Ley Reguladora": the first content word is a noun of laws. */
function isLaw(words: readonly Token[]): boolean {
  const noun = words.find(({ lower }) => !GENITIVE.has(lower) && !ARTICLES.has(lower))
  return noun !== undefined && isOtherHead(noun.lower)
}

const PROPER_HEADS = new Set(['plan', 'programa', 'programme'])

/** "Plan Marshall", "Plan Cancer": a head with one capital that is neither an adjective of such heads nor a place. */
function isProper(tokens: readonly Token[], to: number, head: Head): boolean {
  const word = tokens[to]
  return (
    PROPER_HEADS.has(head.word) &&
    (word?.shape === 'capital' || (word?.shape === 'acronym' && isOwnAcronym(tokens, to))) &&
    word.spaced &&
    !word.first &&
    !isPlaceRun(tokens, to, to) &&
    !KINDS_OF_PLAN.has(word?.lower ?? '')
  )
}

/** "la *politique nationale de lutte contre la faim*, adoptée en 2015": in lower case, but one, of the nation, and adopted. */
function isAdopted(tokens: readonly Token[], from: number, to: number): boolean {
  if (!ADOPTABLE.has(tokens[from]?.lower ?? '') || !DEFINITE.has(tokens[from - 1]?.lower ?? '') || to < from + 3)
    return false
  if (!tokens.slice(from + 1, to).some(({ lower }) => OF_NATION.has(lower))) return false
  const behind = tokens[to + 1]?.text === ',' ? to + 2 : to + 1
  const verb = ['a', 'fue'].includes(tokens[behind]?.lower ?? '')
    ? behind + (tokens[behind + 1]?.lower === 'été' ? 2 : 1)
    : behind
  return ADOPTED.test(tokens[verb]?.lower ?? '')
}

const ADOPTABLE = new Set('politique stratégie plan programme política estrategia programa'.split(' '))
const DEFINITE = new Set(['la', 'le', 'el', 'du', 'del', 'al', 'au'])
const OF_NATION = new Set(['national', 'nationale', 'nacional'])
const ADOPTED =
  /^(?:adopté|validé|élaboré|approuvé|lancé|révisé|actualisé|aprobad|adoptad|lanzad|elaborad|formulad|actualizad)(?:e|es|s|o|a|os|as)?$/u

/** "Programa SUMAR": capitals that are neither a body that a list knows nor an abbreviation. */
function isOwnAcronym(tokens: readonly Token[], at: number): boolean {
  return isAcronym(tokens[at]) && (tokens[at]?.text.length ?? 0) > 3 && !knownAt(tokens, at, BUILT_IN_INDEX)
}

function hasYearsOrAcronym(tokens: readonly Token[], to: number, head: Head): boolean {
  const open = tokens[to + 1]?.text === '('
  const inside = tokens[open ? to + 2 : to + 1]
  const dated = inside?.shape === 'number' && /^(?:19|20)\d\d[–-]/u.test(inside.text) && head.sort.class === 'program'
  return dated || (open && isAcronym(inside) && tokens[to + 3]?.text === ')')
}

/** True where `named` is the first content word of the complement: "ministère de la *Justice*". */
function isFirstContent(words: readonly Token[], named: Token): boolean {
  return words.slice(0, words.indexOf(named)).every(({ lower }) => GENITIVE.has(lower) || ARTICLES.has(lower))
}

interface State {
  readonly begun: boolean
  /** The complement is in capitals, as in Spanish names: a word in lower case ends it. */
  readonly capitals: boolean
  readonly foreign: boolean
  /** The step before had an article, so that one behind "and" goes on with it. */
  readonly article: boolean
}

function withComplement(
  tokens: readonly Token[],
  from: number,
  head: Head,
  grammar: Grammar,
  foreign: boolean,
): Draft | undefined {
  const headEnd = from + head.length - 1
  const most = MINISTRIES.has(head.word) ? MOST_OF_MINISTRIES : MOST_TOKENS
  let to = headEnd
  // Adjectives of the head: "national", "Interministérielle".
  while (to < from + MOST_TOKENS && (isAdjective(tokens[to + 1], grammar) || isNamePart(tokens[to + 1], grammar)))
    to += 1
  const capitals = grammar.language === 'es' && tokens.slice(headEnd + 1, to + 1).some(isCapital)
  let state: State = { begun: false, capitals, foreign, article: false }
  while (to < from + most) {
    const end =
      betweenEnd(tokens, to + 1, grammar, state) ??
      participleEnd(tokens, to + 1, grammar, state) ??
      phrasalEnd(tokens, to + 1, grammar, head, state) ??
      withAdjectives(tokens, purposeEnd(tokens, to + 1, grammar, head, state.begun), grammar) ??
      stepEnd(tokens, to + 1, grammar, state, head)
    if (end === undefined) break
    const capital = tokens.slice(to + 1, end + 1).some(({ shape }) => shape === 'capital')
    // Names in Spanish are capitalised throughout; in French the first word may be the only one.
    const article = tokens.slice(to + 1, end + 1).some(({ lower }) => ARTICLES.has(lower) || CONTRACTED.has(lower))
    // "para prevenir la violencia": a purpose in lower case goes on in lower case.
    const lower = PURPOSE.has(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.shape === 'lower' && !capital
    state = {
      ...state,
      begun: true,
      article: state.article || article,
      capitals: grammar.language === 'es' && !lower && (state.capitals || capital),
    }
    to = end
  }
  if (to === headEnd) return undefined
  return { from, to, shortTo: null, head, modifiers: to - from, lowerHead: false }
}

/** "entre Mujeres y Hombres", "entre les femmes et les hommes": two things that a name sets side by side. */
function betweenEnd(tokens: readonly Token[], at: number, grammar: Grammar, state: State): number | undefined {
  if (!state.begun || !BETWEEN.has(tokens[at]?.lower ?? '')) return undefined
  const first = ARTICLES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (!ANDS[grammar.language].has(tokens[first + 1]?.lower ?? '')) return undefined
  const second = ARTICLES.has(tokens[first + 2]?.lower ?? '') ? first + 3 : first + 2
  return tokens[second]?.shape === 'lower' || isCapital(tokens[second]) ? second : undefined
}

const PARTICIPLE = /[ai]d[oa]s$/u
const AGAINST = new Set(['contra', 'en', 'a', 'con'])

/** "Delitos *cometidos contra la Libertad*": a participle in lower case, with what goes on in capitals. */
function participleEnd(tokens: readonly Token[], at: number, grammar: Grammar, state: State): number | undefined {
  if (!state.capitals || grammar.language !== 'es' || !PARTICIPLE.test(tokens[at]?.lower ?? '')) return undefined
  if (tokens[at]?.shape !== 'lower' || !AGAINST.has(tokens[at + 1]?.lower ?? '')) return undefined
  const noun = ARTICLES.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  if (!isCapital(tokens[noun]) || headFrom(tokens, noun, grammar) || isPlaceFrom(tokens, noun)) return undefined
  return withAdjectives(tokens, noun, grammar)
}

const CARRYING_OUT = new Set(['mise', 'puesta'])
const ABOUT = new Set(['relatif', 'relative', 'relatifs', 'relatives', 'relativo', 'relativa'])
const DEGREES = new Set(['plus', 'moins', 'más', 'menos'])

/**
 * "de *mise en œuvre*", "*relatif à* la traite" behind the head of a program, "les pays *les moins avancés*": phrases that a name
 * holds though a word of theirs ends other names.
 */
function phrasalEnd(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  owner: Head,
  state: State,
): number | undefined {
  const and = state.begun && ANDS[grammar.language].has(tokens[at]?.lower ?? '') ? 1 : 0
  const of = at + and
  if (
    OF.has(tokens[of]?.lower ?? '') &&
    CARRYING_OUT.has(tokens[of + 1]?.lower ?? '') &&
    tokens[of + 2]?.lower === 'en'
  )
    return tokens[of + 3]?.shape === 'lower' ? of + 3 : undefined
  if (state.begun && ARTICLES.has(tokens[at]?.lower ?? '') && DEGREES.has(tokens[at + 1]?.lower ?? ''))
    return tokens[at + 2]?.shape === 'lower' ? at + 2 : undefined
  if (owner.sort.class !== 'program' || !ABOUT.has(tokens[at]?.lower ?? '')) return undefined
  let end = towardsEnd(tokens, at + 1, grammar)
  while (end !== undefined && ANDS[grammar.language].has(tokens[end + 1]?.lower ?? '')) {
    const second = towardsEnd(tokens, end + 2, grammar)
    if (second === undefined) break
    end = second
  }
  return end
}

/** "à la protection", "aux droits humains". */
function towardsEnd(tokens: readonly Token[], at: number, grammar: Grammar): number | undefined {
  if (!TOWARDS.has(tokens[at]?.lower ?? '')) return undefined
  const noun = ARTICLES.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (tokens[noun]?.shape !== 'lower' && !isCapital(tokens[noun])) return undefined
  return grammar.stops.has(tokens[noun]?.lower ?? '') ? undefined : withAdjectives(tokens, noun, grammar)
}

const OF = new Set(['de', "d'", 'd’'])
const TOWARDS = new Set(['à', 'au', 'aux', 'a', 'al'])

/** The last of the adjectives behind token `at`. */
function withAdjectives(tokens: readonly Token[], at: number | undefined, grammar: Grammar): number | undefined {
  if (at === undefined) return undefined
  let end = at
  while (end < at + MOST_TOKENS && isAdjective(tokens[end + 1], grammar)) end += 1
  return end
}

/** A capital that goes on with a name; "Para", "Contra" in capitals are prepositions all the same. */
function isNamePart(token: Token | undefined, { inner, complement }: Grammar): boolean {
  if (token?.shape !== 'capital' || !token.spaced || token.first) return false
  return !inner.has(token.lower) && !complement.has(token.lower)
}

/** The end of one step of the complement that begins at `at`: "de la justice", ", de la jeunesse", "y Ciencia". */
function stepEnd(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  state: State,
  owner: Head,
): number | undefined {
  let next = at
  const together = MINISTRIES.has(owner.word) ? togetherLength(tokens, next) : 0
  const comma = tokens[next]?.text === ',' && together === 0
  if (comma) {
    // A list goes on to its "and": "de l’enfance, de la jeunesse et …", "de Género, Infancia y …".
    const follower = tokens[next + 1]
    const word = follower?.lower ?? ''
    const listed = GENITIVE.has(word) || (state.article && ARTICLES.has(word)) || isCapital(follower)
    if (!state.begun) return undefined
    const reach = MINISTRIES.has(owner.word) ? MOST_OF_MINISTRIES : MOST_TO_AND
    if (!listed || !reachesAnd(tokens, next + 1, grammar, reach)) return adjectivesEnd(tokens, at, grammar)
    next += 1
  }
  const and = together > 0 || (!comma && ANDS[grammar.language].has(tokens[next]?.lower ?? ''))
  if (and) next += Math.max(together, 1)
  next += phraseLength(tokens, next)
  const preposition = next
  while (grammar.complement.has(tokens[next]?.lower ?? '')) next += 1
  const bound = next > preposition
  // "del Ministerio | y de las familias": nothing yet to go on with.
  if (and && bound && !state.begun) return undefined
  const word = tokens[next - 1]?.lower ?? ''
  const article = (bound || and || comma) && ARTICLES.has(tokens[next]?.lower ?? '')
  if (article) next += 1
  // "contre toutes les formes", "des 145 territoires".
  if (bound && ALL.has(tokens[next]?.lower ?? '') && ARTICLES.has(tokens[next + 1]?.lower ?? '')) next += 2
  if (bound && state.capitals && DEMONSTRATIVES.has(tokens[next]?.lower ?? '') && isCapital(tokens[next + 1])) next += 1
  if (bound && COUNTED.has(word) && tokens[next]?.shape === 'number' && tokens[next + 1]?.shape === 'lower') next += 1
  const noun = tokens[next]
  if (!noun || noun.shape === 'mark' || noun.shape === 'number') return undefined
  const capital: boolean = isCapital(noun)
  if (grammar.stops.has(noun.lower) && !(capital && state.capitals && OTHERS.has(noun.lower))) return undefined
  if (state.begun && isVerbOf(tokens, next, grammar)) return undefined
  // "et le Contrôleur général", "y El Faro": a name of its own.
  // "y el CONPE": another body.
  if (and && article && isAcronym(noun)) return undefined
  const goesOn = state.article && !OFFICE.has(owner.word) && !headFrom(tokens, next, grammar) && !isTitle(noun.lower)
  if (and && article && !bound && capital && (grammar.language === 'fr' || isCapital(tokens[next - 1])))
    if (!goesOn || isPlaceFrom(tokens, next)) return undefined
  if (and && article && !bound && capital && !state.article && owner.sort.class === 'program') return undefined
  // "para la Atención | de las víctimas": what a verbal noun of purpose is about, in lower case.
  const object =
    state.capitals && bound && GENITIVE.has(tokens[preposition]?.lower ?? '') && isPurposeNoun(tokens, at - 1)
  if (
    !capital &&
    (grammar.inner.has(noun.lower) || !(bound || and || (comma && article)) || (state.capitals && !object))
  )
    return undefined
  const apposed = !(bound || and || comma)
  if (apposed && (noun.first || !noun.spaced)) return undefined
  // "Comité de contrôle | DAPG Direction": only the name of a programme is an acronym behind its head.
  // "Fundación ONCE", "association AIDES": an association may be called by an acronym.
  const own = !state.begun && owner.sort.kind === 'ngo' && at === next
  if (apposed && isAcronym(noun) && (state.foreign || state.begun || (owner.sort.class === 'body' && !own)))
    return undefined
  // "Union africaine | au Mali".
  if (bound && IN_COUNTRY.has(word) && isPlaceFrom(tokens, next)) return undefined
  // "Ministère de la santé | chargé des élections": what else its minister has.
  if (bound && state.begun && OFFICE.has(owner.word) && CHARGED.has(tokens[preposition]?.lower ?? '')) return undefined
  // "Ministère de la santé | de la République": whose it is.
  if (bound && state.begun && REPUBLICS.has(noun.lower)) return undefined
  // "Programas para el Bienestar | del Gobierno de México".
  if (bound && state.begun && GOVERNMENTS.has(noun.lower) && GENITIVE.has(tokens[next + 1]?.lower ?? ''))
    return undefined
  const to =
    TO.has(tokens[preposition]?.lower ?? '') &&
    owner.sort.class === 'body' &&
    !OFFICE.has(owner.word) &&
    (article || word === 'la')
  if (
    bound &&
    !to &&
    LOOSE.has(word) &&
    !(
      (word === 'por' || word === 'al') &&
      capital &&
      state.capitals &&
      owner.sort.class === 'program' &&
      !isOtherHead(noun.lower)
    ) &&
    !STATES_OF.has(noun.lower) &&
    (!capital || !state.begun || isPlaceFrom(tokens, next))
  )
    return undefined
  if (bound && PURPOSE.has(word) && !capital && INFINITIVE.test(noun.lower)) return undefined
  if (bound && PURPOSE.has(word) && !capital && state.begun && !article && !PERSONS.has(noun.lower)) return undefined
  if (bound && PURPOSE.has(word) && !capital && state.begun && !isPurposeful(owner)) return undefined
  if (and && knownAt(tokens, next, BUILT_IN_INDEX)) return undefined
  const found = headFrom(tokens, next, grammar)
  // "Discapacidad y Dependencia": a field that is a head only with a complement of its own.
  const inner =
    found && FIELD_NOUNS.has(found.word) && !GENITIVE.has(tokens[next + found.length]?.lower ?? '') ? undefined : found
  if (inner && OFFICE.has(inner.word) && state.begun) return undefined
  // "la organización | Misión de Justicia": what it is, then what it is called.
  if (apposed && capital && inner?.sort.class === 'body' && tokens[at - 1]?.shape === 'lower' && !state.begun)
    return undefined
  // "de l’Union africaine et de l’agence": another body.
  if (and && bound && !capital && FIELDS.has(inner?.word ?? '')) return undefined
  // "de Género | del Servicio de Inmigración": a weak head with a complement of its own is a body too.
  const owned = bound && state.begun && capital && OF_THE.has(word) && GENITIVE.has(tokens[next + 1]?.lower ?? '')
  if (inner?.weak && owned && inner.sort.class === 'body') return undefined
  // "y la Comisión", "del Ministerio": another body begins.
  const ofState = STATES.has(inner?.word ?? '') && !grammar.complement.has(tokens[next + 1]?.lower ?? '')
  const charged =
    CHARGED.has(tokens[preposition]?.lower ?? '') || isSeals(tokens, next) || (bound && COMMON.has(inner?.word ?? ''))
  if (inner && inner.sort.class === 'body' && !inner.weak && !ofState && !charged && capital && (state.begun || and))
    return undefined
  if (
    and &&
    !bound &&
    ((inner !== undefined && !charged && !PLURAL.test(inner.word)) ||
      (article && !capital && (state.foreign || !state.article)))
  )
    return undefined
  next = nounEnd(tokens, next, grammar) + 1
  const limit = next + MOST_TOKENS
  while (
    next < limit &&
    (isAdjective(tokens[next], grammar) || (isNamePart(tokens[next], grammar) && !headFrom(tokens, next, grammar)))
  )
    next += 1
  return next - 1
}

/** "para la *Atención*", "para el *Fortalecimiento*": a verbal noun in capitals behind a preposition of purpose. */
function isPurposeNoun(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at]) || !VERBAL.test(tokens[at]?.lower ?? '')) return false
  return PURPOSE.has(tokens[ARTICLES.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower ?? '')
}

/** The noun behind adjectives that stand before it: "petites et moyennes | entreprises". */
function nounEnd(tokens: readonly Token[], at: number, grammar: Grammar): number {
  if (!EARLY.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.shape !== 'lower') return at
  const pair = ANDS[grammar.language].has(tokens[at + 1]?.lower ?? '')
  if (!pair) return at + 1
  return EARLY.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.shape === 'lower' ? at + 3 : at
}

/** A place of one to three words begins here. */
function isPlaceFrom(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2].some((more) => isCapital(tokens[at + more]) && isPlaceRun(tokens, at, at + more))
}

/** "Ministère de la Justice et Garde des Sceaux": a title that is a part of the name. */
function isSeals(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'garde' && tokens[at + 2]?.lower === 'sceaux'
}

/** ", humanitaires et culturelles": adjectives that go on a list. */
function adjectivesEnd(tokens: readonly Token[], at: number, grammar: Grammar): number | undefined {
  let next = at
  while (tokens[next]?.text === ',' && isAdjective(tokens[next + 1], grammar)) next += 2
  return next > at && ANDS[grammar.language].has(tokens[next]?.lower ?? '') && isAdjective(tokens[next + 1], grammar)
    ? next + 1
    : undefined
}

function isPurposeful({ sort, word }: Head): boolean {
  return sort.class === 'program' || PURPOSEFUL.has(word)
}

function reachesAnd(tokens: readonly Token[], at: number, grammar: Grammar, reach: number): boolean {
  for (let next = at; next < at + reach; next += 1) {
    const token = tokens[next]
    if (reach > MOST_TO_AND && togetherLength(tokens, next) > 0) return true
    if (!token || grammar.stops.has(token.lower) || (token.shape === 'mark' && token.text !== ',')) return false
    if (ANDS[grammar.language].has(token.lower)) {
      const follower = tokens[next + 1]
      return (
        follower !== undefined &&
        (GENITIVE.has(follower.lower) ||
          (ARTICLES.has(follower.lower) &&
            (grammar.language === 'fr' ||
              (ARTICLES.has(tokens[at]?.lower ?? '') && isPlainCapital(tokens, next + 2, grammar)))) ||
          isPlainCapital(tokens, next + 1, grammar))
      )
    }
    if (next > at && headFrom(tokens, next, grammar) && isCapital(token)) return false
    // "du Ministère de la Jeunesse, du maire, de la FAO": a list of others.
    if (OFFICERS.has(token.lower) || token.shape === 'acronym') return false
  }
  return false
}

function isPlainCapital(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  return isCapital(tokens[at]) && !headFrom(tokens, at, grammar)
}

function isAdjective(token: Token | undefined, grammar: Grammar): boolean {
  if (!token?.spaced || token.shape === 'mark' || token.shape === 'number') return false
  if (grammar.stops.has(token.lower) || grammar.stops.has(token.lower.replace(/s$/u, ''))) return false
  if (grammar.inner.has(token.lower) || token.shape === 'acronym' || token.first) return false
  if (grammar.adjectives.has(token.lower) || token.lower.startsWith('anti-')) return true
  return token.lower.length > 3 && grammar.adjectiveEndings.some((ending) => token.lower.endsWith(ending))
}
