import { TIME_UNITS } from '../lists/calendar.ts'
import { lookup } from './language.ts'
import type { Reading } from './numerals.ts'

const UNITS = lookup<readonly [string, number]>(TIME_UNITS)

/** Magnitudes that are nouns: "56 millions d’années", "dos millones de años". */
const MASSES =
  /^(?:milliers?|millions?|milliards?|miles|millón|millones|billones|douzaines?|dizaines?|centaines?|vingtaine|quinzaine|decenas?|docenas?)$/u

/** "tres fines de semana", "trois week-ends". */
function weekendAt(
  tokens: Reading['tokens'],
  at: number,
  language: Reading['language'],
): { to: number; unit: string; factor: number } | null {
  const first = tokens[at]?.lower
  const isWeekend =
    language === 'es'
      ? first === 'fines' && tokens[at + 1]?.lower === 'de' && tokens[at + 2]?.lower === 'semana'
      : language === 'fr' &&
        first === 'week' &&
        tokens[at + 1]?.text === '-' &&
        /^ends?$/u.test(tokens[at + 2]?.lower ?? '')
  return isWeekend ? { to: at + 3, unit: 'day', factor: 2 } : null
}

/** The unit of time that starts at token `at`, glued by a hyphen or not: "years", "-month", "working days". */
export function timeUnitAt(
  { tokens, language }: Reading,
  at: number,
): { to: number; unit: string; factor: number } | null {
  const tie = tokens[at]?.lower ?? ''
  const hyphen =
    (/^[-‐‑]$/u.test(tie) && tokens[at]?.glued) ||
    (language !== 'en' && /^(?:d’|d'|de)$/u.test(tie) && MASSES.test(tokens[at - 1]?.lower ?? ''))
      ? 1
      : 0
  const word =
    /^(?:working|calendar|consecutive|full|whole|additional|more|business|further|calendar|school|academic|straight|successive|solid|long|trading|clinical|uninterrupted|fewer|less|prochaine?s|derniers|dernières|premiers|premières|próximos|próximas|últimos|últimas|primeros|primeras)$/u.test(
      tokens[at + hyphen]?.lower ?? '',
    )
      ? 1
      : 0
  const name = tokens[at + hyphen + word]?.lower.replace(/['’]s?$/u, '') ?? ''
  const unit = UNITS[language].get(name)
  const noun = tokens[at + hyphen + word]
  if (!unit) return weekendAt(tokens, at + hyphen + word, language)
  if (noun?.kind !== 'word' || (unit[0] === 'second' && /^\p{Lu}/u.test(noun.text))) return null
  const behind = tokens[at + hyphen + word + 1]
  // "s’" or "'" of a genitive: "two years' time".
  const to = at + hyphen + word + 1
  return { to: behind?.glued && /^['’]$/u.test(behind.text) ? to : to, unit: unit[0], factor: unit[1] }
}
