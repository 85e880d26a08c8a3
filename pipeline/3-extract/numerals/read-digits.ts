import { once } from '../../common/memo.ts'
import type { Context } from '../context.ts'
import type { Language } from './language.ts'

/** The sign that a document puts before decimals. */
export type DecimalSign = '.' | ','

const known = once((_: Context) => new Map<Language, DecimalSign>())

/**
 * The decimal sign of a document, by its own unambiguous numbers ("1,234,567", "12,4", "3.500.000"), else by its language:
 * a comma in French and Spanish.
 */
export function decimalSignOf(context: Context, language: Language): DecimalSign {
  const signs = known(context)
  const sign = signs.get(language) ?? decide(context.text, language)
  signs.set(language, sign)
  return sign
}

/** Digits with points or commas inside, and what may stand behind a number with decimals. */
const SEPARATED = /\d[.,]\d/gu
const SHARE = /^ ?(?:%|per|por|pour|mil)/u

function decide(text: string, language: Language): DecimalSign {
  let [point, comma] = [0, 0]
  let read = 0
  for (const { index } of text.matchAll(SEPARATED)) {
    if (index < read) continue
    const start = digitsBefore(text, index)
    read = numberEnd(text, index + 1)
    const votes = votesOf(text.slice(start, read), text.slice(read, read + 6), text[start - 1] === '(')
    if (votes === '.') point++
    else if (votes === ',') comma++
  }
  if (language === 'en') return comma > 4 * point + 4 ? ',' : '.'
  return point > 2 * comma && point > 2 ? '.' : ','
}

function digitsBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) >= 0x30 && text.charCodeAt(start - 1) <= 0x39) start--
  return start
}

function numberEnd(text: string, from: number): number {
  let end = from
  for (;;) {
    const code = text.charCodeAt(end)
    const isDigit = code >= 0x30 && code <= 0x39
    const isSign = (code === 0x2c || code === 0x2e) && /\d/u.test(text[end + 1] ?? '')
    if (!isDigit && !isSign) return end
    end++
  }
}

/** Which decimal sign the shape of one number speaks for: thousands in groups for the other sign, one or two decimals of a share for its own. */
function votesOf(number: string, behind: string, bracketed: boolean): DecimalSign | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/u.test(number)) return '.'
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/u.test(number)) return bracketed ? null : ','
  if (/^\d+\.\d{1,2}$/u.test(number)) return SHARE.test(behind) ? '.' : null
  return /^\d+,\d{1,2}$/u.test(number) && !bracketed && SHARE.test(behind) ? ',' : null
}

/**
 * The value of digits as printed, or null where they are no number ("11.6.06"). Where both signs stand, the last one is the
 * decimal sign; where one stands, its shape decides before the document's habit does.
 */
export function readDigits(printed: string, decimal: DecimalSign): number | null {
  const digits = printed.replace(/[\s'\u2019]/gu, '')
  const points = digits.split('.').length - 1
  const commas = digits.split(',').length - 1
  if (points + commas === 0) return Number(digits)
  if (points > 0 && commas > 0) {
    const sign = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ','
    return withDecimals(digits, sign)
  }
  const sign = points > 0 ? '.' : ','
  if (points + commas > 1) return grouped(digits, sign)
  const [before = '', after = ''] = digits.split(sign)
  if (/^\d{1,3}, \d{3}$/u.test(printed)) return Number(before + after)
  const hasSpaces = printed.length !== digits.length
  if (sign === decimal || hasSpaces || before === '0') return Number(`${before}.${after}`)
  if (after.length === 3 && before.length <= 3) return Number(before + after)
  return after.length <= 2 ? Number(`${before}.${after}`) : null
}

function withDecimals(digits: string, sign: DecimalSign): number | null {
  const at = digits.lastIndexOf(sign)
  const whole = digits.slice(0, at)
  const value = /^\d+$/u.test(whole) ? Number(whole) : grouped(whole, sign === '.' ? ',' : '.')
  return value === null ? null : Number(`${value}.${digits.slice(at + 1)}`)
}

/** Groups of three, or of two before the last three as in India ("12,34,567"). */
function grouped(digits: string, sign: DecimalSign): number | null {
  const [first = '', ...groups] = digits.split(sign)
  const last = groups.at(-1) ?? ''
  const threes = first.length <= 3 && groups.every(({ length }) => length === 3)
  const twos =
    sign === ',' && first.length <= 2 && last.length === 3 && groups.slice(0, -1).every(({ length }) => length === 2)
  return first && (threes || twos) ? Number(first + groups.join('')) : null
}
