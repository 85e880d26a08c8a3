import { MAGNITUDES } from '../lists/number-words.ts'
import { UNIT_SYMBOLS } from '../lists/physical-units.ts'
import { RATE_WORDS, SHARE_SUBJECTS } from '../lists/rate-words.ts'
import { currencyBehind, resolveCurrency } from './currency.ts'
import type { FigureFields } from './figure-draft.ts'
import type { Amount, Reading } from './numerals.ts'
import { physicalUnitAt } from './physical-unit.ts'
import { scalesInWords } from './short-scales.ts'
import { timeUnitAt } from './time-unit.ts'
import { type Token, tokensOf } from './tokens.ts'

const SYMBOLS: ReadonlySet<string> = new Set(Object.keys(UNIT_SYMBOLS))

/** "per 100,000 live births", "pour 1 000 habitants", "por cada 1.000 nacidos vivos", "‰". */
const BASE =
  /\b(?:per|pour|por(?: cada)?) ?(?:100[,.\s\u00a0\u202f]?000|10[,.\s\u00a0\u202f]?000|1[,.\s\u00a0\u202f]?000|100|(?:a |un )?(?:million|thousand|mille|mil))(?![\d%])(?: \p{L}+){0,3}/iu

const YEAR = /^(?:19|20)\d{2}$/u

/** What the labels of a cell say of its number. */
export type CellKind = Pick<FigureFields, 'kind' | 'unit' | 'known'> & { readonly scale?: number }

/** What a label says of numbers under it: "(%)", "(in thousands of US$)", "Age", "(km)", "(years)". */
export function kindOf(printed: string, reading: Reading, amount: Amount): CellKind | null {
  if (printed === '') return null
  const label = scalesInWords(printed, reading.language)
  if (
    /%|\bper ?cent\b|\bpercent(?:age)?\b|\bpourcentage\b|\bporcentaje\b|\bpour cent\b|\bpor ciento\b/iu.test(label) &&
    amount.low.value <= 1000
  )
    return { kind: 'percent', unit: '%' }
  if (
    /^(?:age|ages|âge|edad|minimum age|age range|tranche d.âge)\b|(?<!\p{L})(?:minimum age|âge minimum|edad mínima|education age)(?![\p{L}\p{N}])/iu.test(
      label,
    ) &&
    !/\d/u.test(label) &&
    amount.low.value <= 125
  )
    return { kind: 'age', unit: 'year' }
  const base = BASE.exec(label)?.[0]
  if (base !== undefined && !amount.low.yearLike) return { kind: 'rate', unit: base.replace(/[()]/gu, '').trim() }
  const inner = tokensOf(label, reading.language)
  const view: Reading = { ...reading, tokens: inner, passage: { ...reading.passage, text: label } }
  let scale = /(?:^|[\s(])[‘’'][ ]?000(?![\d,.])|\(000s?(?:\)| \p{L})|\b000s\b/u.test(label) ? 1000 : 1
  let counted = false
  for (const [index, token] of inner.entries()) {
    const magnitude = scaleOf(token.lower, reading.language)
    const bracketed =
      /^[(,:]$/u.test(inner[index - 1]?.text ?? '') || /^(?:in|en)$/u.test(inner[index - 1]?.lower ?? '')
    if (magnitude && (bracketed || scale > 1)) {
      scale *= magnitude
      counted ||= bracketed
      continue
    }
    // "2025 Gg CO2 eq", "MW": a head of nothing but a unit, or a year and a unit.
    if (inner.slice(0, index).every(({ text }) => YEAR.test(text))) {
      const whole = physicalUnitAt(view, index, true)
      if (whole && whole.to === inner.length && SYMBOLS.has(token.text) && whole.unit.length > 1)
        return { kind: 'quantity', unit: whole.unit, known: { ucum: whole.ucum } }
    }
    if (!bracketed && scale === 1 && token.text !== '$' && !/^(?:US|USD|EUR|FCFA|CFAF)$/u.test(token.text)) continue
    const money = currencyBehind(view, index, true)
    // "(US$1,424)" is an amount of the label's own.
    if (money && token.text !== ',' && inner[money.at]?.kind !== 'number') {
      const behind = scale === 1 ? scaleOf(inner[money.at]?.lower ?? '', reading.language) : undefined
      return { kind: 'money', unit: resolveCurrency(money.codes, reading), scale: scale * (behind ?? 1) }
    }
    const time = /^\($/u.test(inner[index - 1]?.text ?? '') ? timeUnitAt(view, index) : null
    if (time) return { kind: 'duration', unit: time.unit }
    const unit = physicalUnitAt(view, index, true)
    if (unit && (unit.unit.length > 1 || SYMBOLS.has(token.text)))
      return { kind: 'quantity', unit: unit.unit, known: { ucum: unit.ucum }, scale }
  }
  if (isShare(inner, amount)) return { kind: 'percent', unit: '%' }
  return scale > 1 && (counted || /000/u.test(label)) ? { kind: 'count', scale } : null
}

/** "in thousands", "(million)": what a word multiplies by in its language, where it is a thousand or more. */
function scaleOf(word: string, language: Reading['language']): number | undefined {
  if (word === 'thousands' && language === 'en') return 1000
  const words: Readonly<Record<string, number>> = MAGNITUDES[language]
  const scale = Object.hasOwn(words, word) ? (words[word] ?? 0) : 0
  return scale >= 1000 ? scale : undefined
}

const RATES: ReadonlySet<string> = new Set(RATE_WORDS)
const SHARES: ReadonlySet<string> = new Set(SHARE_SUBJECTS)

/** "Net enrolment rate", "Taux brut de scolarisation": rates that are always given in per cent, where nothing else is counted. */
function isShare(words: readonly Token[], { low }: Amount): boolean {
  if (low.value > 200 || low.yearLike) return false
  const rate = words.findIndex(({ lower }) => RATES.has(lower))
  const near = words.slice(Math.max(0, rate - 4), rate + 5)
  return rate >= 0 && near.some(({ lower }) => SHARES.has(lower)) && !words.some(({ lower }) => COUNTS.test(lower))
}

const COUNTS = /^(?:number|numbers|nombre|número|effectifs?|cantidad)$/u
