import { once } from '../../common/memo.ts'
import type { Passage } from '../context.ts'
import { type CellKind, kindOf } from './cell-kind.ts'
import type { FigureFields } from './figure-draft.ts'
import type { Amount, Reading } from './numerals.ts'

type Cell = NonNullable<Passage['cell']>
/** The figure of a cell whose only content is a number, with note marks or a bracket behind; null for any other cell. */
export function cellFigureOf(reading: Reading, cell: Cell): FigureFields | null {
  const { tokens, amounts } = reading
  const amount = amounts.find(({ from }) => tokens.slice(0, from).every(({ text }) => /^[-–−+(<>≥≤~$€£]$/u.test(text)))
  if (!amount || !isAllOfCell(reading, amount)) return null
  const { from, low, high } = amount
  if (isRowNumber(cell, low.value)) return null
  const plus = tokens[amount.to - 1]?.text === '+'
  const negative = from > 0 && /^[-–−]$/u.test(tokens[from - 1]?.text ?? '') && tokens[from]?.glued ? -1 : 1
  const base = {
    from: negative < 0 ? from - 1 : from,
    to: amount.to,
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
  return hasLargeBrackets(cell) && !part.yearLike
    ? { from: part.from, to: part.to, kind: 'count', value: part.value }
    : null
}

const largeBrackets = once((_: Cell['table']) => new Map<number, boolean>())

/** Whether brackets in the cell's column hold numbers too large for note marks; each column is read once. */
function hasLargeBrackets({ table, column }: Cell): boolean {
  const columns = largeBrackets(table)
  const known = columns.get(column)
  if (known !== undefined) return known
  const large = table.rows.some((line) => LARGE.test(line[column]?.text ?? ''))
  columns.set(column, large)
  return large
}

const LARGE = /\d \((?:\d{3}|\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+)\)$/u

/** The number of a row in a first column of nothing but such: "1, 2, 3 …" under "No." or under no head. */
function isRowNumber({ table, row, column }: Cell, value: number): boolean {
  const numbered = column === 0 && value >= 1 && value <= row + 1 && /^0?1[.)]?$/u.test(table.rows[0]?.[0]?.text ?? '')
  return (
    numbered &&
    ROW_NUMBERS.test(table.columns[0] ?? '') &&
    table.rows.some((line) => /\p{L}{2}/u.test(line[1]?.text ?? ''))
  )
}

const ROW_NUMBERS = /^(?:(?:sr?\.? ?|serial )?n(?:o|°|º|[ou]m|úm)?\.?[°º]?|s ?\/ ?no?|#|item|ord(?:re|en)?\.?)?$/iu

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
  const label = column > 0 ? (cells.slice(0, column).find(isWords)?.text ?? labelAbove(table, row)) : ''
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

const isWords = ({ text }: { readonly text: string }): boolean => /\p{L}{2}/u.test(text)

/** The label of the rows above that a row without one in its first column goes on. */
function labelAbove({ rows }: Cell['table'], row: number): string {
  for (let above = row; above >= Math.max(0, row - MOST_COVERED); above--) {
    const text = rows[above]?.[0]?.text ?? ''
    if (text !== '') return above < row ? text : ''
  }
  return ''
}

/** Rows that one label may reach over. */
const MOST_COVERED = 12

/** The head of a column that holds the unit of each row; it may be empty. */
const UNIT_COLUMN =
  /^(?:units?(?: of measure(?:ment)?)?|unités?(?: de mesure)?|unidad(?:es)?(?: de medida)?|measure)?$/iu

const isUnitText = (text: string): boolean => text !== '' && text.length <= 40
