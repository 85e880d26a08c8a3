import type { Span } from '../../common/span.ts'
import { SHORT_NAMES } from '../lists/treaty-makers.ts'
import { beginnings, beginsWith } from './beginnings.ts'
import { matchAt, skip } from './match-at.ts'
import { matchName, type NameMatch, wordKey } from './name-trie.ts'
import { type Instrument, labourSubjects, treatyNames } from './treaty-index.ts'

/** A treaty named in a text: from its first word to its year or number. */
export interface TreatyName extends Span {
  readonly instrument: Instrument
}

const CAPITAL =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}]*|(?:19|20)\d\d(?= \p{Lu})|[Cc]on[vc]en[a-zó]*|covenant|protocol[eo]?|pact[eo]|optional|first|second|revised|four|deuxième|segundo|charte|accord|traité|tratado|acuerdo|déclaration|declaración)(?:-\p{L}+)?/uy
const PREFIX =
  /(?:(?<![\p{L}\p{N}])(?:United Nations|UN|U\.N\.|UNESCO|ILO|International Labou?r Organi[sz]ation(?:['’]s?)?(?: \(ILO\))?|Council of Europe|CoE|OAU|African Union|AU|European Union|EU|Inter-American|International|European|OAS|(?:19|20)\d\d) ){1,3}$/u
const DATE =
  /,? ?(?:\(|of |de |du |del )?(?:(?:\d{1,2}(?:er)? )?(?:de )?(?:\p{L}{3,10}) (?:de )?)?(?<year>(?:18|19|20)\d\d)\)?(?![\d/])/uy
const NUMBER =
  /,? ?\((?:ILO |C\. ?)?(?:Convention |Recommendation )?(?:[Nn]os?\.? ?|[nN][°º] ?|núm\. ?|C)?(?<number>\d{1,3})\)/uy
const firstWords = new Set(treatyNames.next.keys())

const firstTwo = beginnings(firstWords)

/** Whether a name may begin at `start`; where one of two letters is not of ASCII it may be written otherwise. */
const mayBegin = (text: string, start: number): boolean =>
  beginsWith(firstTwo, text, start) || text.charCodeAt(start) > 127 || text.charCodeAt(start + 1) > 127

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\d]/gu
const YEAR_BEFORE = /(?<![\p{L}\p{N}])(?:19|20)\d\d $/u
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** Treaties and declarations named in a text, in order. `starts`: where a name may begin, ascending; else any word. */
export function* treatyNamesIn(text: string, starts?: readonly number[]): Generator<TreatyName> {
  let after = 0
  let last: TreatyName | null = null
  for (const start of starts ?? [...text.matchAll(WORD_START)].map(({ index }) => index)) {
    if (start < after) continue
    const year =
      starts && isDigit(text, start - 2) && YEAR_BEFORE.test(text.slice(Math.max(0, start - 6), start))
        ? start - 5
        : start
    const name = (year < start && year >= after ? nameFrom(text, year, after) : null) ?? nameFrom(text, start, after)
    if (!name) continue
    const again = last && last.instrument === name.instrument && isGloss(text, last.end, name)
    after = name.end
    last = name
    if (!again) yield name
    for (const next of furtherProtocols(text, name)) {
      after = next.end
      yield next
    }
  }
}

const SEVERAL = /^(?<head>(?<one>Optional Protocol|Protocole|Protocolo)s? ?(?:facultatif|[Ff]acultativo)?s? )/u
const AND_ON = /,? (?:and|et|y) (?=(?:on|to|sur|concernant|relatif|sobre|relativo) )/uy

/** "the Optional Protocols on A ‸and on B‸": the protocols that go on behind the first without their noun. */
function* furtherProtocols(text: string, { start, end }: TreatyName): Generator<TreatyName> {
  const head = SEVERAL.exec(text.slice(start, Math.min(end, start + 32)))?.groups?.['head']
  if (!head || !/s /u.test(head)) return
  const one = head.replace(/s(?= )/gu, '')
  for (let and = matchAt(AND_ON, text, end); and; ) {
    const at = and.index + and[0].length
    const next = treatyNameAt(one + text.slice(at, at + NAME_REACH), 0)
    if (!next || next.end <= one.length) return
    const until = at + next.end - one.length
    yield { start: at, end: until, instrument: next.instrument }
    and = matchAt(AND_ON, text, until)
  }
}
const NAME_REACH = 220

/** "Convention on … in Africa (‸Kampala Convention‸)": the other name of the treaty just named. */
function isGloss(text: string, from: number, { start, end }: Span): boolean {
  return (
    (/^ \([«“"‘']? ?(?:the |la |el |le )?$/u.test(text.slice(from, start)) &&
      /^ ?[»”"’']?\)/u.test(text.slice(end, end + 3))) ||
    (/^(?: [-–—]|,) ?[«“"]$/u.test(text.slice(from, start)) && /^ ?[»”"]/u.test(text.slice(end, end + 2)))
  )
}

function nameFrom(text: string, start: number, after: number): TreatyName | null {
  if (!mayBegin(text, start)) return null
  const end = skip(CAPITAL, text, start)
  if (end === start) return null
  return isFirstWord(text.slice(start, end)) ? treatyNameAt(text, start, after) : null
}

/** Whether names begin with the word, or with its other spelling. */
function isFirstWord(word: string): boolean {
  const small = word.toLowerCase()
  if (firstWords.has(small) || small === 'conventions') return true
  const key = wordKey(word)
  return key !== small && firstWords.has(key)
}

/** The treaty whose name begins at `at`, widened to the words before it from `from` on ("United Nations") and its year or number. */
function treatyNameAt(text: string, at: number, from = 0): TreatyName | null {
  const match = matchName(treatyNames, text, at)
  if (!match) return null
  // "protocole de ‸Maputo": a small letter counts where a place follows.
  if (match.words < 3 && !/^[\p{Lu}\d]|^\p{L}+ (?:de |d['’])\p{Lu}/u.test(text.slice(at, match.end))) return null
  const { end, number, year } = tail(text, match, at)
  const instrument =
    match.values.find((value) => value.number !== null && value.number === number) ??
    match.values.find((value) => value.year === year) ??
    match.values.at(-1)
  if (!instrument || (number !== null && instrument.number !== null && instrument.number !== number)) return null
  // "Charte africaine ‸de la jeunesse": two words that begin the name of another.
  if (
    match.words === 2 &&
    isShort(text.slice(at, match.end)) &&
    (GOES_ON.test(text.slice(match.end, match.end + 9)) || !isAlone(text, at, match.end))
  )
    return null
  const before = text.slice(Math.max(from, at - 60), at)
  const prefix = PREFIX.exec(before)?.[0].length ?? 0
  return { start: at - prefix, end, instrument }
}

function tail(
  text: string,
  { end, values }: NameMatch<Instrument>,
  start: number,
): { end: number; number: number | null; year: number | null } {
  let place = text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end
  if (/[”"»]/u.test(text[place] ?? '') && /[“"«]/u.test(text.slice(start, end))) place++
  const date = matchAt(DATE, text, place)
  const year =
    date && values.some((value) => value.year === Number(date.groups?.['year'])) ? Number(date.groups?.['year']) : null
  if (date && year !== null)
    place += date[0].trimEnd().length - (date[0].endsWith(')') && !date[0].includes('(') ? 1 : 0)
  const number = matchAt(NUMBER, text, place)
  const numbered = number && values.some((value) => value.number === Number(number.groups?.['number']))
  if (number && numbered) {
    place += number[0].length
    const later = matchAt(DATE, text, place)
    if (later && values.some((value) => value.year === Number(later.groups?.['year']))) place += later[0].length
  }
  return { end: place, number: numbered ? Number(number?.groups?.['number']) : null, year }
}

const short: ReadonlySet<string> = new Set(SHORT_NAMES)
/** In small letters too: "convention de Lomé". */
const isShort = (name: string): boolean => short.has(name) || short.has((name[0] ?? '').toUpperCase() + name.slice(1))
/** "North ‸American Convention‸", "‸African Charter‸ schools": names of two common words count where nothing is joined to them. */
const isAlone = (text: string, at: number, end: number): boolean =>
  !JOINED_BEFORE.test(text.slice(Math.max(0, at - 16), at)) && ENDS.test(text.slice(end, end + 16))
const JOINED_BEFORE =
  /(?<!\p{L})(?:(?:North|South|Latin|Central|Pan|All|East|West|Anglo|Afro)[ -]|\p{Lu}\p{Ll}{2,12} and )$/u
const ENDS =
  /^(?:[^\p{L} ]|$| (?:[^\p{L}]|(?:and|or|which|that|is|was|has|had|in|by|as|to|on|under|with|itself|are|were|does|provid|guarant|requir|recogni|protect|prohibit|stat|establish|adopted|entered|appl|sets|also|of \d|et|ou|qui|que|est|a|en|dans|par|prévoit|garantit|y|o|es|fue|ha|establece|garantiza|sobre|relative|relativa|concernant)))/u
const GOES_ON =
  /^ (?:d['’]|relati|sign[ée]|\p{Lu}\p{Ll}|(?:de|des|du|del|sur|pour|contre|sobre|contra|para|con|entre|avec|on|of(?! (?:19|20))|between)(?!\p{L})|for \p{Lu})/u
const SUBJECT_LEAD =
  /(?:,|:|;| –| —| -)? (?:\()?(?:(?:Convention|Convenio|Convention \(revised\)) ?)?(?:concerning |on |sur |sobre |relating to |relative (?:à|au|aux) )?/iuy

/** Where the subject of a labour convention ends that follows its number at `at` ("C. 138‸ on Minimum Age"); `at` where there is none. */
export function subjectEnd(text: string, at: number, instrument: Instrument): number {
  const lead = skip(SUBJECT_LEAD, text, at)
  if (lead === at) return at
  const start = skip(/(?:the |la |el |las |les |los |l['’])?/uy, text, lead)
  const match = matchName(labourSubjects, text, start)
  if (!match?.values.includes(instrument)) return at
  const close = text[match.end] === ')' && text.slice(at, match.end).includes('(') ? match.end + 1 : match.end
  return tail(text, { ...match, end: close, values: [instrument] }, at).end
}
