import type { Passage } from '../context.ts'
import { MAGNITUDES } from '../lists/number-words.ts'
import { UNIT_SYMBOLS } from '../lists/physical-units.ts'
import { currencyBehind, resolveCurrency } from './currency.ts'
import type { FigureFields } from './figure-draft.ts'
import type { Amount, Reading } from './numerals.ts'
import { physicalUnitAt } from './physical-unit.ts'
import { timeUnitAt } from './time-unit.ts'
import { tokensOf } from './tokens.ts'

type Cell = NonNullable<Passage['cell']>
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...MAGNITUDES.en, thousands: 1e3, ...MAGNITUDES.fr, ...MAGNITUDES.es }).filter(
    ([, value]) => value >= 1000,
  ),
)
const SYMBOLS: ReadonlySet<string> = new Set(Object.keys(UNIT_SYMBOLS))

/** The figure of a cell whose only content is a number, with note marks or a bracket behind; null for any other cell. */
export function cellFigureOf(reading: Reading, cell: Cell): FigureFields | null {
  const { tokens, amounts } = reading
  const amount = amounts.find(({ from }) => tokens.slice(0, from).every(({ text }) => /^[-–−+(<>≥≤~$€£]$/u.test(text)))
  if (!amount || !isAllOfCell(reading, amount)) return null
  const { from, low, high } = amount
  const plus = tokens[amount.to]?.text === '+' ? 1 : 0
  const negative = from > 0 && /^[-–−]$/u.test(tokens[from - 1]?.text ?? '') && tokens[from]?.glued ? -1 : 1
  const base = {
    from: negative < 0 ? from - 1 : from,
    to: amount.to + plus,
    value: negative * low.value,
    high: high?.value ?? null,
    qualifier: plus ? ('at-least' as const) : high ? ('between' as const) : ('exact' as const),
  }
  const { heads, unit, label, caption } = labelsOf(cell)
  for (const words of [heads, unit, label, caption]) {
    const kind = kindOf(words, reading, amount)
    if (kind) {
      const sign = isLoss(reading, amount, kind, heads) ? -1 : 1
      return {
        ...base,
        ...kind,
        ...(sign < 0 ? { from: base.from - 1, to: base.to + 1 } : {}),
        value: sign * base.value * (kind.scale ?? 1),
        high: base.high === null ? null : base.high * (kind.scale ?? 1),
      }
    }
  }
  return low.yearLike && !high ? null : { ...base, kind: 'count' }
}

/** "7,705 (1,153)": a part of the cell's number in brackets, where its column has brackets that are too large for note marks. */
export function bracketedPartOf({ tokens, numerals }: Reading, cell: Cell, end: number): FigureFields | null {
  const part = numerals.find(({ from }) => from === end + 1)
  if (!part || tokens[end]?.text !== '(' || tokens[part.to]?.text !== ')' || Number.isNaN(part.value)) return null
  const large = cell.table.rows.some((line) => LARGE.test(line[cell.column]?.text ?? ''))
  return large && !part.yearLike ? { from: part.from, to: part.to, kind: 'count', value: part.value } : null
}

const LARGE = /\d \((?:\d{3}|\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+)\)$/u

/** "(3,450.1)": an amount below zero, as accounts print it; a share in brackets is so only under a head that tells a change. */
function isLoss({ tokens }: Reading, { from, to, high }: Amount, { kind }: CellKind, heads: string): boolean {
  if (high || from !== 1 || to + 1 !== tokens.length || tokens[0]?.text !== '(' || tokens[to]?.text !== ')')
    return false
  return kind === 'quantity' || kind === 'money' || (kind === 'percent' && CHANGE.test(heads))
}

const CHANGE =
  /(?<!\p{L})(?:changes?|growth|variations?|variación|variaciones|évolution|evolución|croissance|crecimiento|differences?|diferencia|écart|balance|solde|saldo)(?!\p{L})/iu

/** Nothing but marks, brackets and note numbers stands beside the number. */
function isAllOfCell({ tokens }: Reading, { to }: Amount): boolean {
  return (
    tokens
      .slice(to)
      .every(
        ({ kind, text }, index, rest) => kind !== 'word' || rest[index - 1]?.text === '(' || /^[\p{L}*]$/u.test(text),
      ) && tokens.length - to < 12
  )
}

/** The words that say what a cell holds: its row's label and unit, its column's head, the table's title. */
export function labelsOf({ table, row, column }: Cell): {
  heads: string
  unit: string
  label: string
  caption: string
} {
  const heads = [...table.heads.map((line) => line[column]?.text ?? ''), table.columns[column] ?? '']
  const cells = table.rows[row] ?? []
  const label = column > 0 ? cells.slice(0, column).find(({ text }) => /\p{L}{2}/u.test(text))?.text : ''
  const unit = cells.findIndex(
    ({ text }, at) => at > 0 && at < column && UNIT_COLUMN.test(table.columns[at] ?? '') && isUnitText(text),
  )
  return {
    heads: [...new Set(heads)].join(' '),
    unit: unit < 0 ? '' : `(${cells[unit]?.text ?? ''})`,
    label: label ?? '',
    caption: table.title ?? '',
  }
}

/** The head of a column that holds the unit of each row; it may be empty. */
const UNIT_COLUMN =
  /^(?:units?(?: of measure(?:ment)?)?|unités?(?: de mesure)?|unidad(?:es)?(?: de medida)?|measure)?$/iu

const isUnitText = (text: string): boolean => text !== '' && text.length <= 24

/** "per 100,000 live births", "pour 1 000 habitants", "por cada 1.000 nacidos vivos", "‰". */
const BASE =
  /\b(?:per|pour|por(?: cada)?) ?(?:100[,.\s\u00a0\u202f]?000|10[,.\s\u00a0\u202f]?000|1[,.\s\u00a0\u202f]?000|100|(?:a |un )?(?:million|thousand|mille|mil))(?![\d%])(?: \p{L}+){0,3}/iu

const YEAR = /^(?:19|20)\d{2}$/u

type CellKind = Pick<FigureFields, 'kind' | 'unit' | 'known'> & { readonly scale?: number }

/** What a label says of numbers under it: "(%)", "(in thousands of US$)", "Age", "(km)", "(years)". */
function kindOf(label: string, reading: Reading, amount: Amount): CellKind | null {
  if (label === '') return null
  if (
    /%|\bper ?cent\b|\bpercent(?:age)?\b|\bpourcentage\b|\bporcentaje\b|\bpour cent\b|\bpor ciento\b/iu.test(label) &&
    amount.low.value <= 1000
  )
    return { kind: 'percent', unit: '%' }
  if (
    /^(?:age|ages|âge|edad|minimum age|age range|tranche d.âge)\b|(?<!\p{L})(?:minimum age|âge minimum|edad mínima|education age)(?![\p{L}\p{N}])/iu.test(
      label,
    ) &&
    amount.low.value <= 125
  )
    return { kind: 'age', unit: 'year' }
  const base = BASE.exec(label)?.[0]
  if (base !== undefined && !amount.low.yearLike) return { kind: 'rate', unit: base.replace(/[()]/gu, '').trim() }
  const inner = tokensOf(label, reading.language)
  const view: Reading = { ...reading, tokens: inner, passage: { ...reading.passage, text: label } }
  let scale = /(?:^|[\s(])[‘’'][ ]?000(?![\d,.])|\(000s?\)|\b000s\b/u.test(label) ? 1000 : 1
  for (const [index, token] of inner.entries()) {
    const magnitude = SCALES.get(token.lower)
    const bracketed = /^[(,]$/u.test(inner[index - 1]?.text ?? '') || /^(?:in|en)$/u.test(inner[index - 1]?.lower ?? '')
    if (magnitude && (bracketed || scale > 1)) scale *= magnitude
    // "2025 Gg CO2 eq", "MW": a head of nothing but a unit, or a year and a unit.
    if (inner.slice(0, index).every(({ text }) => YEAR.test(text))) {
      const whole = physicalUnitAt(view, index, true)
      if (whole && whole.to === inner.length && SYMBOLS.has(token.text) && whole.unit.length > 1)
        return { kind: 'quantity', unit: whole.unit, known: { ucum: whole.ucum } }
    }
    if (!bracketed && scale === 1 && token.text !== '$' && !/^(?:US|USD|EUR|FCFA|CFAF)$/u.test(token.text)) continue
    const money = currencyBehind(view, index)
    if (money && token.text !== ',') return { kind: 'money', unit: resolveCurrency(money.codes, reading), scale }
    const time = /^\($/u.test(inner[index - 1]?.text ?? '') ? timeUnitAt(view, index) : null
    if (time) return { kind: 'duration', unit: time.unit }
    const unit = physicalUnitAt(view, index, true)
    if (unit && (unit.unit.length > 1 || SYMBOLS.has(token.text)))
      return { kind: 'quantity', unit: unit.unit, known: { ucum: unit.ucum } }
  }
  return scale > 1 && /\((?:in|en) |000/iu.test(label) ? { kind: 'count', scale } : null
}
