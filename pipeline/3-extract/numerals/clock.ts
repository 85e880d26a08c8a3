import type { Reading } from './numerals.ts'

/** What is opened, closed or held at an hour of the day. */
const MEETS =
  /^(?:ouv(?:erte?s?|rir|ren?t?|rait)|levée?s?|lève|commenc\p{L}+|débute(?:nt|r|ra)?|débutée?s?|reprend|reprise?s?|close?s?|fermée?s?|ferment?|réunie?s?|tient|tiendra|convoquée?s?)$/u
const MEETS_WITHIN = 3

/**
 * "séance ouverte à 13 heures", "vers 8 heures", "a las 10 horas", "desde las 8 hasta las 18 horas": hours of the day. A limit is
 * none: "limitée à 24 heures", "jusqu’à 24 heures", "dentro de las 24 horas", "de 12 à 24 heures".
 */
export function isClock({ tokens, language }: Reading, from: number, to: number, last: number): boolean {
  if (language === 'en' || last > 24) return false
  const before = tokens[from - 1]?.lower ?? ''
  const behind = tokens[to]
  if (/^(?:GMT|UTC|TU)$/u.test(behind?.text ?? '')) return true
  if (language === 'es') {
    if (!/^las?$/u.test(before) || /^(?:de|siguientes|posteriores|previas)$/u.test(behind?.lower ?? '')) return false
    const tie = tokens[from - 2]?.lower ?? ''
    return tie === 'a' || (tie === 'hasta' && hasWithin(tokens, from - 3, 6, /^desde$/u))
  }
  const ofDay = `${behind?.lower ?? ''} ${tokens[to + 1]?.lower ?? ''}`
  if (/^(?:du (?:matin|soir)|de l(?:’|'))/u.test(ofDay)) return /^du/u.test(ofDay) || isAfternoon(tokens[to + 2]?.lower)
  if (/^(?:de|d’|d')$/u.test(behind?.lower ?? '')) return false
  if (/^(?:vers|dès)$/u.test(before)) return true
  const minutes = isMinutes({ tokens, language }, to - 1) || /^minutes?$/u.test(tokens[to - 1]?.lower ?? '')
  if (/^(?:à|jusqu’à|jusqu'à)$/u.test(before)) return minutes || hasWithin(tokens, from - 2, MEETS_WITHIN, MEETS)
  return before === 'de' && tokens[from + 1]?.lower === 'à' && hasWithin(tokens, from - 2, MEETS_WITHIN, MEETS)
}

const HOUR = /^(?:h|heures?|horas?)$/u

/** "à 15 heures 30", "9 h 45", "2 horas 15": minutes behind an hour; token `from` is theirs. */
export function isMinutes({ tokens, language }: Pick<Reading, 'tokens' | 'language'>, from: number): boolean {
  return (
    language !== 'en' &&
    /^[0-5]\d$/u.test(tokens[from]?.text ?? '') &&
    HOUR.test(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 2]?.kind === 'number'
  )
}

const isAfternoon = (word = ''): boolean => word.startsWith('après')

/** Whether one of the `reach` tokens that end at `last` is a word of a kind, in the same clause. */
function hasWithin(tokens: Reading['tokens'], last: number, reach: number, kind: RegExp): boolean {
  for (let at = last; at > last - reach; at--) {
    const token = tokens[at]
    if (!token || /^[.;,]$/u.test(token.text)) return false
    if (kind.test(token.lower)) return true
  }
  return false
}
