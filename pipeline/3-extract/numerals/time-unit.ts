import { TIME_UNITS } from '../lists/calendar.ts'
import { lookup } from './language.ts'
import type { Reading } from './numerals.ts'

const UNITS = lookup<readonly [string, number]>(TIME_UNITS)

/** The unit of time that starts at token `at`, glued by a hyphen or not: "years", "-month", "working days". */
export function timeUnitAt(
  { tokens, language }: Reading,
  at: number,
): { to: number; unit: string; factor: number } | null {
  const hyphen = /^[-‐‑]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.glued ? 1 : 0
  const word =
    /^(?:working|calendar|consecutive|full|whole|additional|more|business|further|calendar|school|long|academic)$/u.test(
      tokens[at + hyphen]?.lower ?? '',
    )
      ? 1
      : 0
  const name = tokens[at + hyphen + word]?.lower.replace(/['’]s?$/u, '') ?? ''
  const unit = UNITS[language].get(name)
  if (!unit || tokens[at + hyphen + word]?.kind !== 'word') return null
  const behind = tokens[at + hyphen + word + 1]
  // "s’" or "'" of a genitive: "two years' time".
  const to = at + hyphen + word + 1
  return { to: behind?.glued && /^['’]$/u.test(behind.text) ? to : to, unit: unit[0], factor: unit[1] }
}
