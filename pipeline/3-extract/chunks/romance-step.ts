import {
  BENEFICIARIES,
  CONDITIONS,
  FIELD_HEADS,
  OFFICERS_OF_LISTS,
  PURPOSE_HEADS,
  STATE_HEADS,
} from '../lists/name-ends.ts'
import { type Grammar, type Head, headFrom, isOtherHead, isTitle, wordSet } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import { MINISTRIES, togetherLength } from './ministry-list.ts'
import { isCapital } from './phrase.ts'
import { isVerbOf, phraseLength } from './purpose.ts'
import type { State } from './romance-phrases.ts'
import {
  ANDS,
  ARTICLES,
  adjectivesEnd,
  COMMON,
  FIELDS,
  GENITIVE,
  isAdjective,
  isNamePart,
  isPlaceFrom,
  isPlainCapital,
  isSeals,
  MOST_OF_MINISTRIES,
  MOST_TOKENS,
  nounEnd,
  OFFICE,
  PLURAL,
  PURPOSE,
  RANKS,
} from './romance-words.ts'
import type { Token } from './tokens.ts'
import { isAcronym } from './words.ts'

const MOST_TO_AND = 12
/** Prepositions that only go on before a capital, or behind the head of a body with their article: "Délégation générale à la". */
const LOOSE = new Set(['en', 'à', 'a', 'al', 'por', 'chez', 'con'])
const TO = new Set(['à'])
const PERSONS = wordSet(BENEFICIARIES)
const REPUBLICS = new Set('république royaume república reino'.split(' '))
const GOVERNMENTS = new Set(['gouvernement', 'gobierno'])
const OFFICERS = wordSet(OFFICERS_OF_LISTS)
const IN_COUNTRY = new Set(['au', 'aux'])
const OF_THE = new Set(['del', 'du'])
const FIELD_NOUNS = wordSet(FIELD_HEADS)
const DEMONSTRATIVES = new Set('estos estas dichos dichas esta este'.split(' '))
const PURPOSEFUL = wordSet(PURPOSE_HEADS)
const STATES = wordSet(STATE_HEADS)
const STATES_OF = wordSet(CONDITIONS)
/** "toutes les formes de", "todas las formas de": the quantifier before the article. */
const ALL = new Set('tous toutes todos todas tout toute todo toda'.split(' '))
const COUNTED = new Set(['des', 'los', 'las', 'aux'])
const OTHERS = new Set('otros otras demás ambos'.split(' '))
/** "Secrétariat d’État chargé de la Gendarmerie": what a body is charged with may be a body. */
const CHARGED = new Set(['chargé', 'chargée'])
const VERBAL = /(?:ción|sión|miento)$/u
const INFINITIVE = /(?:[aeií]r(?:l[aeo]s?|se)?|re|oir)$/u

/** The end of one step of the complement that begins at `at`: "de la justice", ", de la jeunesse", "y Ciencia". */
export function stepEnd(
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
  // "Igualdad de Oportunidades y no Discriminación".
  if (and && tokens[next]?.lower === 'no' && isCapital(tokens[next + 1])) next += 1
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
  // "de la | Pontificia Universidad": a rank before the head of another body.
  if (state.begun && capital && RANKS.has(noun.lower) && headFrom(tokens, next + 1, grammar)?.sort.class === 'body')
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
  // "del Pueblo | y del Mecanismo Nacional": a program or mechanism of its own, with its article.
  if (and && bound && capital && inner && owner.sort.class === 'body' && (OF_THE.has(word) || word === 'al' || article))
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
