import type { Context } from '../context.ts'
import { FRACTION_SIGNS } from '../lists/number-words.ts'
import type { Language } from './language.ts'
import type { Numeral } from './numerals.ts'
import { decimalSignOf, readDigits } from './read-digits.ts'
import {
  articleMagnitude,
  halfMagnitude,
  isMeasured,
  isNumberWord,
  readWords,
  smallerPart,
  withMagnitude,
} from './read-words.ts'
import type { Token } from './tokens.ts'

export function readAt(
  tokens: readonly Token[],
  at: number,
  context: Context,
  language: Language,
): Omit<Numeral, 'designation'> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const value = isFineShare(tokens, at)
      ? Number(token.text.replace(',', '.'))
      : isWhole(tokens, at, language)
        ? Number(token.text.replace(/[.,]/u, ''))
        : readDigits(token.text, decimalSignOf(context, language))
    if (value === null || !Number.isSafeInteger(Math.trunc(value)))
      return {
        from: at,
        to: at + 1,
        value: Number.NaN,
        digits: true,
        printed: token.text,
        yearLike: false,
        rich: false,
      }
    const mixed = mixedNumber(tokens, at + 1, value)
    const plus = isOpenEnd(tokens, at + 1) ? 1 : 0
    const { value: whole, end } = doubled(
      tokens,
      withMagnitude(tokens, mixed?.end ?? at + 1 + plus, mixed?.value ?? value, language),
      language,
      context,
    )
    const yearLike = end === at + 1 + plus && (plus ? /^20[1-9]\d$/u : /^(?:1\d{3}|20\d{2})$/u).test(token.text)
    return {
      from: at,
      to: end,
      value: whole,
      digits: true,
      printed: token.text,
      yearLike,
      rich: end > at + 1 + plus || !/^\d+$/u.test(token.text),
    }
  }
  const sign = token.kind === 'mark' ? FRACTION_SIGNS[token.text as keyof typeof FRACTION_SIGNS] : undefined
  if (sign !== undefined) {
    const read = withMagnitude(tokens, at + 1, sign, language)
    return { from: at, to: read.end, value: read.value, digits: true, printed: token.text, yearLike: false, rich: true }
  }
  if (/^(?:hundred|thousand)$/u.test(token.lower) && /^(?:few|several|many)$/u.test(tokens[at - 1]?.lower ?? ''))
    return null
  const article = language === 'en' ? articleMagnitude(tokens, at) : null
  const spanish = language === 'es' && token.lower === 'mil' ? smallerPart(tokens, at + 1, 1000) : null
  if (spanish)
    return {
      from: at,
      to: spanish.end,
      value: 1000 + spanish.value,
      digits: false,
      printed: 'mil',
      yearLike: false,
      rich: true,
    }
  const words = article ?? halfMagnitude(tokens, at, language) ?? readWords(tokens, at, language)
  if (!words) return null
  const from = article?.from ?? at
  const { value, end } = doubled(tokens, withMagnitude(tokens, words.end, words.value, language), language, context)
  const printed = tokens
    .slice(at, end)
    .map(({ lower }) => lower)
    .join(' ')
  return { from, to: end, value, digits: false, printed, yearLike: false, rich: end > at + 1 }
}

/** "1,000+ pages", "65+": a plus sign right behind the digits, with nothing glued to it. */
export function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '+' &&
    tokens[at]?.glued === true &&
    (tokens[at + 1]?.glued !== true || tokens[at + 1]?.text === '%')
  )
}

/** "7 3/4 %", "26-1/2-year": a whole number with a fraction behind it; `at` is the token behind the whole. */
function mixedNumber(tokens: readonly Token[], at: number, whole: number): { value: number; end: number } | null {
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0
  const [above, slash, below] = [0, 1, 2].map((offset) => tokens[at + hyphen + offset])
  if (!Number.isInteger(whole) || !slash?.glued || slash.text !== '/' || !below?.glued) return null
  if (above?.glued !== (hyphen === 1) || !/^[1-7]$/u.test(above.text) || !/^(?:2|3|4|8)$/u.test(below.text)) return null
  const fraction = Number(above.text) / Number(below.text)
  return fraction < 1 ? { value: whole + Number(fraction.toFixed(4)), end: at + hyphen + 3 } : null
}

/** "1.379 %": a percentage of more than a thousand with a separator is one with three decimals. */
function isFineShare(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '%' && /^\d{1,2}[.,]\d{3}$/u.test(tokens[at]?.text ?? '')
}

/** "2.345 personas": what is counted one by one has no three decimals, whatever the document's habit elsewhere. */
function isWhole(tokens: readonly Token[], at: number, language: Language): boolean {
  const noun = tokens[at + 1]
  return (
    /^[1-9]\d{0,2}[.,]\d{3}$/u.test(tokens[at]?.text ?? '') &&
    noun?.kind === 'word' &&
    !noun.glued &&
    /\p{L}{4}[sx]$/u.test(noun.lower) &&
    !isMeasured(noun.lower, language)
  )
}

/** Legal double writing: "ten (10)", "10 (ten)". */
function doubled(
  tokens: readonly Token[],
  read: { value: number; end: number },
  language: Language,
  context: Context,
): { value: number; end: number } {
  const { value, end } = read
  if (tokens[end]?.text !== '(') return read
  const inner = tokens[end + 1]
  if (inner?.kind === 'number' && tokens[end + 2]?.text === ')')
    return readDigits(inner.text, decimalSignOf(context, language)) === value ? { value, end: end + 3 } : read
  const words =
    inner?.kind === 'word' && isNumberWord(inner.lower, language) ? readWords(tokens, end + 1, language) : null
  return words && words.value === value && tokens[words.end]?.text === ')' ? { value, end: words.end + 1 } : read
}
