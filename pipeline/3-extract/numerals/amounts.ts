import { isChange, isChangeBy } from './change.ts'
import type { Language } from './language.ts'
import type { Amount, Numeral } from './numerals.ts'
import type { Token } from './tokens.ts'

const TO = { en: ['to', 'through', 'thru'], fr: ['à', 'a', 'au'], es: ['a', 'al', 'hasta'] } as const

const AND = { en: ['and'], fr: ['et'], es: ['y', 'e'] } as const

const OR = { en: ['or'], fr: ['ou'], es: ['o', 'u'] } as const

const BETWEEN = { en: 'between', fr: 'entre', es: 'entre' } as const

export function amountsOf(numerals: readonly Numeral[], tokens: readonly Token[], language: Language): Amount[] {
  const amounts: Amount[] = []
  for (let index = 0; index < numerals.length; index++) {
    const low = numerals[index]
    if (!low || low.designation) continue
    const high = numerals[index + 1]
    const join =
      !high || high.designation
        ? null
        : isBeforeAndAfter(tokens, low, high, language)
          ? 'change'
          : high.value > low.value && low.yearLike === high.yearLike && !isChangeBy(tokens, low.from, language)
            ? joinOf(tokens, low, high, language)
            : null
    if (join && high) {
      amounts.push({ from: low.from, to: high.to, low: scaled(low, high, tokens), high, join })
      index++
    } else amounts.push({ from: low.from, to: low.to, low, high: null, join: null })
  }
  return amounts
}

/** "5 to 10 million": the magnitude counts for both where the first has none of its own. */
function scaled(low: Numeral, high: Numeral, tokens: readonly Token[]): Numeral {
  const first = Number(tokens[high.from]?.text.replaceAll(',', ''))
  if (!low.digits || low.to - low.from > 1 || high.to - high.from < 2 || !(first > low.value) || !(high.value > first))
    return low
  return { ...low, value: round(low.value * (high.value / first)) }
}

const round = (value: number): number => Number(value.toPrecision(15))

/** The amounts that one stands for: "from 12 to 15 cases" behind a word of change is two, all others one. */
export function partsOf(amount: Amount): [Amount, Amount?] {
  const { low, high, join } = amount
  if (join !== 'change' || !high) return [amount]
  return [
    { from: low.from, to: low.to, low, high: null, join: null },
    { from: high.from, to: high.to, low: high, high: null, join: null },
  ]
}

/** "fell from 92 to 74": before and after, whichever is the larger. */
function isBeforeAndAfter(tokens: readonly Token[], low: Numeral, high: Numeral, language: Language): boolean {
  return (
    high.from - low.to === 1 &&
    !low.yearLike &&
    !high.yearLike &&
    TO[language].some((word) => word === tokens[low.to]?.lower) &&
    isChange(tokens, low.from, language)
  )
}

/** "entre los 5 y los 17 años", "entre les 6 et les 11 ans": an article before each bound. */
function isArticled(tokens: readonly Token[], low: Numeral, language: Language): boolean {
  const article = /^(?:los|las|les)$/u
  return (
    language !== 'en' &&
    AND[language].some((word) => word === tokens[low.to]?.lower) &&
    article.test(tokens[low.to + 1]?.lower ?? '') &&
    article.test(tokens[low.from - 1]?.lower ?? '') &&
    tokens[low.from - 2]?.lower === BETWEEN[language]
  )
}

function joinOf(tokens: readonly Token[], low: Numeral, high: Numeral, language: Language): Amount['join'] {
  const between = high.from - low.to
  const token = tokens[low.to]
  if (!token || between > 2) return null
  if (between === 2) {
    if (isArticled(tokens, low, language)) return 'and'
    const glued = token.text === '-' && tokens[low.to + 1]?.lower === 'to'
    return glued ? 'to' : null
  }
  if (between !== 1) return null
  if (/^[-–—‐‑]$/u.test(token.text)) return token.glued === (tokens[high.from]?.glued ?? false) ? 'dash' : null
  const has = (list: readonly string[]): boolean => list.includes(token.lower)
  if (has(TO[language])) return 'to'
  if (has(OR[language])) return 'or'
  if (!has(AND[language])) return null
  for (let at = low.from - 1; at >= Math.max(0, low.from - 6); at--)
    if (tokens[at]?.lower === BETWEEN[language]) return 'and'
  return null
}
