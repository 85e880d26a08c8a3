import type { Amount, Reading } from './numerals.ts'

/** What a sign or word of percentage may begin with: a cheap test. */
const STARTS =
  /^(?:[-‐%％p]|percent|per|pct|percents|percentage|basis|bps?|pc|pour|pourcent|pourcents|por|points?|puntos?)$/u
const POINTS = /^(?:points?|puntos?)$/u

/** Where a percent sign or word that starts at token `at` ends, and which unit it gives; null where there is none. */
export function percentEnd({ tokens, language, passage }: Reading, at: number): { to: number; unit: string } | null {
  const word = (offset: number): string => tokens[at + offset]?.lower ?? ''
  if (!STARTS.test(word(0))) return null
  if (/^(?:pour|por)$/u.test(word(0)) && /^[-‐]$/u.test(word(1)) && /^cien(?:to)?$|^cent$/u.test(word(2)))
    return { to: at + 3, unit: '%' }
  if (/^[-‐]$/u.test(word(0)) && tokens[at]?.glued && /^per(?:cent)?$/u.test(word(1))) return percentEndOf(word, at, 1)
  if (language === 'fr' && word(0) === 'points' && word(1) === 'de' && word(2) === 'pourcentage')
    return { to: at + 3, unit: 'percentage points' }
  if (language === 'es' && POINTS.test(word(0)) && /^porcentual(?:es)?$/u.test(word(1)))
    return { to: at + 2, unit: 'percentage points' }
  if (language === 'en' && word(0) === 'pc' && tokens[at]?.glued) return { to: at + 1, unit: '%' }
  if (language === 'en' && word(0) === 'basis' && POINTS.test(word(1))) return { to: at + 2, unit: 'basis points' }
  if (language === 'en' && /^bps?$/u.test(word(0))) return { to: at + 1, unit: 'basis points' }
  if (language === 'fr' && word(0) === 'points' && word(1) === 'de' && word(2) === 'base')
    return { to: at + 3, unit: 'basis points' }
  if (language === 'es' && POINTS.test(word(0)) && /^básicos?$/u.test(word(1)))
    return { to: at + 2, unit: 'basis points' }
  if (
    language !== 'en' &&
    /^(?:points|puntos)$/u.test(word(0)) &&
    !isPlace(word(1), word(2)) &&
    /%|p(?:our|or) cent|por ciento/u.test(passage.text)
  )
    return { to: at + 1, unit: 'percentage points' }
  if (word(0) === 'p' && word(1) === '.' && word(2) === '100') return { to: at + 3, unit: '%' }
  return percentEndOf(word, at, 0)
}

const SHARE = /^(?:percent|percentage|pourcentage|porcentaje)s?$/u

/**
 * Where the words of "a percentage of 48." begin: a number up to a hundred with nothing counted behind it; null where there
 * are none.
 */
export function percentBefore({ tokens, language }: Reading, { from, to, low }: Amount): number | null {
  if (tokens[from - 1]?.lower !== (language === 'en' ? 'of' : 'de') || low.value > 100) return null
  if (tokens[to] !== undefined && !/^[.;,)]$/u.test(tokens[to]?.text ?? '')) return null
  const word = tokens[from - 2]?.lower ?? ''
  const first = SHARE.test(word) ? from - 2 : word === 'cent' && tokens[from - 3]?.lower === 'per' ? from - 3 : null
  // "20 per cent of 30" is a share of thirty.
  return first === null || tokens[first - 1]?.kind === 'number' ? null : first
}

/** "points d’eau", "puntos de venta": places; "10 puntos de aumento" is a difference. */
const isPlace = (of: string, noun: string): boolean =>
  /^(?:de|d’|d'|del)$/u.test(of) &&
  !/^(?:aumento|incremento|diferencia|descenso|reducción|ventaja|subida|caída|hausse|baisse|plus|moins|écart|pib|mieux|différence)$/u.test(
    noun,
  )

function percentEndOf(word: (offset: number) => string, at: number, skip: number): { to: number; unit: string } | null {
  const first = word(skip)
  const second = word(skip + 1)
  const long =
    (first === 'per' && /^cent(?:um)?$/u.test(second)) ||
    (first === 'pour' && second === 'cent') ||
    (first === 'por' && /^cien(?:to)?$/u.test(second))
  const end = long ? skip + 2 : /^(?:%|％|percents?|pct|pourcents?|percentage)$/u.test(first) ? skip + 1 : 0
  if (end === 0) return null
  if (POINTS.test(word(end))) return { to: at + end + 1, unit: 'percentage points' }
  return first === 'percentage' ? null : { to: at + end, unit: '%' }
}
