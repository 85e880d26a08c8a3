import { isCountInBrackets } from './bracketed.ts'
import { isChangeWord } from './change.ts'
import { isMinutes } from './clock.ts'
import type { Amount, Reading } from './numerals.ts'
import type { Token } from './tokens.ts'

/** Verbs, small words and marks that may follow a number without a noun. */
export const FOLLOWERS = {
  en: /^(?:are|is|were|was|have|has|had|did|do|will|would|could|can|may|received|attended|participated|benefited|came|died|in|remain|remained|as|to|and|,|\.|;|\)|\(|for|by|at|on|among|amongst|from|between|compared|or|people|took|live|lived|of|per|men|made|during|since|with|who)$/u,
  fr: /^(?:sont|étaient|est|était|ont|avait|avaient|a|en|au|aux|et|,|\.|;|\)|\(|dont|ont|pour|par|à|fois|contre|sur)$/u,
  es: /^(?:son|eran|es|era|han|ha|había|habían|fueron|fue|en|a|y|,|\.|;|\)|\(|de|por|para|frente|durante|se|veces)$/u,
} as const

const COMPARED =
  /^(?:to|than|from|with|only|totalled|totaled|totalling|totaling|was|were|reached|reaching|numbered|numbering|stood|stands|at|is|are|which|whom|of|against|had|be|about|approximately|over|some|nearly|around|almost|another|total|par|à|de|contre|dont|soit|était|es|fue|a|con|frente|total|other)$/u

/** A number without a noun that is a count all the same: it has separators, or stands as a subject or behind a comparison. */
export function standsForCount(
  { tokens, language, passage, context }: Reading,
  { from, to, low, high, join }: Amount,
): boolean {
  const last = high ?? low
  const behind = tokens[to]
  const before = tokens[from - 1]
  if (behind?.glued && behind.kind === 'word') return false
  if (isMinutes({ tokens, language }, from)) return false
  if (
    before?.text === ':' &&
    tokens[from - 2]?.kind === 'word' &&
    (tokens.length - to < 2 || /^[;.(]$/u.test(behind?.text ?? '') || (high === null && isLabelled(tokens, from, to)))
  )
    return true
  if (isFactor(tokens, from)) return true
  if (passage.role === 'heading' || passage.cell)
    return /^\d{1,3}(?:[,.\s\u00a0\u202f\u2009]\d{3})+$/u.test(last.printed) && passage.cell === null
  if (join === 'change' || isCountInBrackets(tokens, from, context) || isRowOf(tokens, from, to, last)) return true
  const follows = FOLLOWERS[language].test(behind?.lower ?? '.') || isThisYear(tokens, to)
  if (last.to - last.from > 1 && last.value >= 1e6) return true
  if (/^[1-9]\d{0,2}(?:[,.\s\u00a0\u202f\u2009]\d{3})+$/u.test(last.printed) || (last.rich && last.value >= 1000))
    return follows || isListed(tokens, from, to) || NOW.test(behind?.lower ?? '') || isDashed(tokens, from, to)
  if (before?.text === '(' && behind?.text === ')' && /^0[.,]\d{2,}$/u.test(last.printed)) return true
  if (last.rich || !Number.isInteger(last.value))
    return (
      (follows || behind?.text === ':' || (language === 'es' && /^(?:del|sobre)$/u.test(behind?.lower ?? ''))) &&
      last.rich &&
      (isSaid(before) || before?.text === ':')
    )
  if (isShare(tokens, from, to) || isListed(tokens, from, to)) return true
  if (from === 0) return /^(?:are|is|were|was|have|has|had)$/u.test(behind?.lower ?? '') && language === 'en'
  const clause = /^[,;(.:]$/u.test(before?.text ?? '') || /^(?:and|of|which|whom|dont|et|y)$/u.test(before?.lower ?? '')
  if (
    clause &&
    /^(?:are|were|was|have|had|sont|étaient|ont|avaient|fueron|eran|son|han|did|received|attended)$/u.test(
      behind?.lower ?? '',
    )
  )
    return true
  if (/^(?:whom|which|dont|cuales|quienes|desquels|desquelles)$/u.test(before?.lower ?? '')) return true
  if (before?.lower === 'que' && /^(?:las|los)$/u.test(tokens[from - 2]?.lower ?? '')) return true
  if (isElided(tokens, from, to, last)) return true
  if (language === 'es' && isChangeIn(tokens, from, behind)) return true
  if (language === 'es' && before?.lower === 'de' && /^(?:es|era|fue|son)$/u.test(tokens[from - 2]?.lower ?? ''))
    return true
  if (/^(?:including|dont|incluidos|incluidas)$/u.test(before?.lower ?? '') && behind?.kind === 'word') return true
  if (
    (before?.lower === 'to' || (/^(?:just|only)$/u.test(before?.lower ?? '') && tokens[from - 2]?.lower === 'to')) &&
    follows &&
    tokens.slice(Math.max(0, from - 14), from).some(({ lower }) => lower === 'from')
  )
    return true
  if (follows && COMPARED.test(before?.lower ?? '') && comparesWith(tokens[from - 2]?.lower ?? '', before?.lower ?? ''))
    return true
  return follows && last.value >= 2 && isSaid(before)
}

const NOW = /^(?:más|menos|actuellement|aujourd’hui|aujourd'hui|actualmente|currently|today)$/u

/** "multipliées par 3", "multiplied by 2.7". */
function isFactor(tokens: Reading['tokens'], from: number): boolean {
  if (!/^(?:par|por|by)$/u.test(tokens[from - 1]?.lower ?? '')) return false
  for (let at = from - 2; at >= Math.max(0, from - 6); at--)
    if (/^(?:multipli|divis[ée]|divid)/u.test(tokens[at]?.lower ?? '')) return true
  return false
}

/** "closed cases—27,914—rose": between two long dashes. */
const isDashed = (tokens: Reading['tokens'], from: number, to: number): boolean =>
  /^[–—]$/u.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 1]?.text === tokens[to]?.text &&
  tokens[from - 2]?.kind === 'word'

const NO_LABEL =
  /^(?:articles|sections|pages|tables|figures|paragraphs|rooms|hours|results|scores|boxes|lines|notes|annexes|chapters|verses|ratios|classes|grades|levels|versions|codes|refs|references|times|dates|years|ages)$/u

/** "Injuries: 71 to firefighters", "Deaths: Seven directly": behind a plural that opens its line or sentence. */
export function isLabelled(tokens: Reading['tokens'], from: number, to: number): boolean {
  const label = tokens[from - 2]
  const opens = from === 2 || /^[.;:•]$/u.test(tokens[from - 3]?.text ?? '')
  return (
    tokens[from - 1]?.text === ':' &&
    opens &&
    /^\p{Lu}\p{Ll}{3,}s$/u.test(label?.text ?? '') &&
    !NO_LABEL.test(label?.lower ?? '') &&
    /^(?:to|in|among|from|for|directly|due)$/u.test(tokens[to]?.lower ?? '') &&
    /^\p{L}{2,}$/u.test(tokens[to + 1]?.text ?? '')
  )
}

/** "from 30 pupils to 15 this school year". */
const isThisYear = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:this|last)$/u.test(tokens[at]?.lower ?? '') &&
  /^(?:year|month|week|quarter|season|school)$/u.test(tokens[at + 1]?.lower ?? '')

/** "(13 in 2016, …", "(14 for labor)", "200, 300 and up to 1,000": numbers in a row or in brackets whose noun stands before. */
function isRowOf(tokens: Reading['tokens'], from: number, to: number, { value }: Amount['low']): boolean {
  const [before, behind] = [tokens[from - 1]?.text ?? '', tokens[to]?.lower ?? '']
  const dated = /^(?:in|en|for|during)$/u.test(behind) && /^(?:19|20)\d{2}$/u.test(tokens[to + 1]?.text ?? '')
  if (/^[(,]$/u.test(before) && dated) return true
  if (before === '(' || (before === ',' && isWithin(tokens, from)))
    return /^(?:for|from|involving)$/u.test(behind) && tokens[to + 1]?.kind === 'word'
  return (
    before === ',' && value >= 100 && /^(?:,|and|to)$/u.test(behind) && /^\d{3}$/u.test(tokens[from - 2]?.text ?? '')
  )
}

/** True inside brackets that opened a few words before with a number. */
function isWithin(tokens: Reading['tokens'], at: number): boolean {
  for (let index = at - 2; index >= Math.max(0, at - 14); index--) {
    if (tokens[index]?.text === ')') return false
    if (tokens[index]?.text === '(') return true
  }
  return false
}

/** "Chiapas 315, Oaxaca 118 and Puebla 90": names with a number each; `from` and `to` are those of one of the numbers. */
function isListed(tokens: Reading['tokens'], from: number, to: number): boolean {
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '')
  const isTie = (at: number): boolean => /^(?:[,;]|and|et|y)$/u.test(tokens[at]?.lower ?? '')
  const isNumber = (at: number): boolean => /^\d{1,3}(?:[,.]?\d{3})*$/u.test(tokens[at]?.text ?? '')
  if (!isName(from - 1)) return false
  const start = tokens[to]?.lower === tokens[to]?.text && isTie(to) ? (isTie(to + 1) ? to + 2 : to + 1) : -1
  const next =
    start > 0 && isName(start)
      ? [1, 2, 3].find((step) => isNumber(start + step) && isName(start + step - 1))
      : undefined
  if (next !== undefined) return isTie(start + next + 1) || /^[.(]$/u.test(tokens[start + next + 1]?.text ?? '.')
  let name = from - 1
  while (isName(name) && from - name < 4) name--
  const tie = isTie(name) ? (isTie(name - 1) ? name - 1 : name) : -1
  return tie > 1 && isNumber(tie - 1) && isName(tie - 2) && /^(?:[,;.(]|and|et|y)$/u.test(tokens[to]?.lower ?? '.')
}

/** "21 of 41, forecast", "or 25 of 40": a part of a whole, both in digits. */
function isShare(tokens: Reading['tokens'], from: number, to: number): boolean {
  return (
    tokens[to]?.lower === 'of' &&
    /^\d{1,3}(?:,\d{3})*$/u.test(tokens[to + 1]?.text ?? '') &&
    /^[,.;)(]$/u.test(tokens[to + 2]?.text ?? '.') &&
    /^(?:[,(]|or|and|some|just|only|about)$/u.test(tokens[from - 1]?.lower ?? '')
  )
}

/** True behind a word of running text that a number may complete: no name, no mark. */
function isSaid(before: Token | undefined): boolean {
  return before?.kind === 'word' && /^\p{Ll}/u.test(before.text)
}

/** "1,008 permits to victims and 871 to members": the noun of a count before "and" stands for both. */
function isElided(tokens: Reading['tokens'], from: number, to: number, { value }: Amount['low']): boolean {
  if (value < 10 || !/^(?:and|et|y|,)$/u.test(tokens[from - 1]?.lower ?? '')) return false
  const tie = tokens[to]?.lower ?? ''
  if (
    !/^(?:to|for|by|among|against|as|from|with|de|pour|par|contre|por|para|contra)$/u.test(tie) ||
    tokens[to + 1]?.kind !== 'word'
  )
    return false
  for (let at = from - 2; at >= Math.max(0, from - 12); at--)
    if (tokens[at]?.lower === tie) return tokens.slice(Math.max(0, at - 6), at).some(({ kind }) => kind === 'number')
  return false
}

/** "aumentó en 127 la participación": by how much, and behind it what changed. */
function isChangeIn(tokens: Reading['tokens'], from: number, behind: Token | undefined): boolean {
  return (
    tokens[from - 1]?.lower === 'en' &&
    /^(?:el|la|los|las)$/u.test(behind?.lower ?? '') &&
    [2, 3].some((back) => isChangeWord(tokens[from - back]?.lower ?? '', 'es'))
  )
}

/** "compared to 82", "rose to 170", "fell from 12", "a total of 45", "more than 30". */
function comparesWith(word: string, next: string): boolean {
  if (
    /^(?:compared|rose|risen|increased|increasing|increase|fell|fallen|decreased|declined|dropped|grew|grown|up|down|amounted|amounting|came|reduced|brought|raised|porté|passé|passant|comparó|aumentó|pasó|ascendió|equal|totalling|climbed|jumped)$/u.test(
      word,
    )
  )
    return /^(?:to|with|from|at|by|à|de|a)$/u.test(next)
  if (/^(?:more|less|fewer|total|number|average|maximum|minimum|out|higher|lower|nombre|número)$/u.test(word))
    return /^(?:than|of|de|was|were|is)$/u.test(next)
  return /^(?:totalled|totaled|totalling|totaling|numbered|numbering|reached|reaching|nearly|approximately|about|around|almost|some)$/u.test(
    next,
  )
}
