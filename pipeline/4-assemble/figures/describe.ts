import type { FigureRecord } from '../../../schemas/index.ts'
import type { About } from '../../common/about.ts'
import type { FigureMention } from '../../common/mention.ts'
import type { SourceMessage } from '../../common/source-document.ts'
import { spanAt } from '../../common/span.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import { isDateKind } from './clause.ts'
import { inherited } from './inherited-time.ts'
import { measureOf } from './measure.ts'
import { type Passage, passagesOf } from './passages.ts'
import { directionOf, roleOf, scopeOf, statedSourceOf } from './role.ts'
import { type Sentence, type SentenceFinder, sentenceFinder } from './sentence-of.ts'
import { cellTime, cellUnit, isNumberCell, type TableContext } from './table.ts'
import { type CellPlace, cellMeasure, rowLabel } from './table-label.ts'
import { NO_TIME, timeIn } from './time.ts'
import { totalsOf } from './totals.ts'

/** What of a figure's record does not concern its place. */
export type FigureMeaning = Omit<
  FigureRecord,
  | 'id'
  | 'kind'
  | 'value'
  | 'high'
  | 'quote'
  | 'printed'
  | 'start'
  | 'end'
  | 'page'
  | 'pageEnd'
  | 'section'
  | 'paragraph'
  | 'rule'
>

export interface FigureContext {
  readonly text: string
  readonly tree: SubmissionTree
  readonly about: About
}

/** Gives each mention its meaning, in order of the mentions. */
export function describeFigures(
  mentions: readonly FigureMention[],
  { text, tree }: FigureContext,
): { figures: FigureMeaning[]; messages: SourceMessage[] } {
  const { passages, behind, before } = passagesOf(tree)
  const dates = mentions.filter(isDateKind).sort((a, b) => a.start - b.start)
  const table: TableContext = { text, dates, behind, before }
  const sentenceOf = sentenceFinder(text, passages, mentions)
  const figures: FigureMeaning[] = []
  for (const mention of mentions) {
    const passage = spanAt(passages, mention.start)
    const cell = passage?.cell ?? null
    const meaning =
      cell && cell.row >= 0 && isNumberCell(cell)
        ? inCell(mention, cell, table)
        : inProse(mention, passage, sentenceOf, figures, mentions, table)
    figures.push(meaning)
  }
  return { figures, messages: totalsOf(tree, mentions) }
}

const NOTHING = {
  direction: null,
  asOf: null,
  period: null,
  periodPrinted: null,
  scope: null,
  subject: null,
  statedSource: null,
  measures: null,
  measuresFrom: null,
  cell: null,
} as const

/** A figure that is its cell: label and heads say all. */
function inCell(mention: FigureMention, cell: CellPlace, context: TableContext): FigureMeaning {
  const { unit, qualifier, known } = mention
  const measures = cellMeasure(cell)
  // An age is a bound of a group, at any time.
  const timeless = isDateKind(mention) || mention.kind === 'age'
  const time = timeless ? { ...NO_TIME, periodPrinted: null } : cellTime(cell, context)
  return {
    ...NOTHING,
    unit: mention.kind === 'count' ? (unit ?? cellUnit(cell)) : unit,
    qualifier,
    ucum: known?.ucum ?? null,
    ...time,
    period: isDateKind(mention) ? (known?.period ?? null) : time.period,
    role: roleOf(mention, measures ?? '', measures),
    scope: scopeOf(mention, time, measures ?? ''),
    measures,
    measuresFrom: measures === null ? null : 'row',
    where: 'table',
    cell: placeOf(cell),
  }
}

function placeOf({ table, row, column }: CellPlace): FigureMeaning['cell'] {
  return row < 0 ? null : { table: table.id, row, column, marks: [...(table.rows[row]?.[column]?.marks ?? [])] }
}

/** A figure in running words: its sentence says what it means. */
function inProse(
  mention: FigureMention,
  passage: Passage | undefined,
  sentenceOf: SentenceFinder,
  earlier: readonly FigureMeaning[],
  mentions: readonly FigureMention[],
  table: TableContext,
): FigureMeaning {
  const { unit, qualifier, known, kind } = mention
  const found = sentenceOf(mention)
  const cell = passage?.cell ?? null
  const base = {
    ...NOTHING,
    unit,
    qualifier,
    ucum: known?.ucum ?? null,
    period: known?.period ?? null,
    where: whereOf(passage),
    cell: cell ? placeOf(cell) : null,
  }
  if (!found || isDateKind(mention)) return { ...base, role: 'other' }
  const { sentence, index } = found
  const elided = kind === 'count' && unit === null
  const antecedent = elided ? antecedentOf(mention, mentions, earlier, sentence) : null
  const startsCell = cell !== null && mention.start - (passage?.start ?? 0) < 3
  const own =
    known?.measures ??
    (startsCell && cell ? rowLabel(cell) : null) ??
    penalty(mention, sentence) ??
    measureOf(sentence.clause, index)
  const shared =
    isBracketed(sentence, mention) ||
    /(?:,\s*(?:or|soit|es decir)|\bincluding|\bof whom|\bof which|\bdont|\bincluidos|\bincluidas|\by compris)\s*$/u.test(
      sentence.text.slice(0, mention.start - sentence.start),
    )
  const measures =
    (shared ? previousIn(sentence, mention, mentions, earlier)?.measures : null) ??
    own ??
    (cell ? rowLabel(cell) : null)
  const timeless =
    kind === 'age' ||
    kind === 'duration' ||
    (kind === 'money' && roleOf(mention, sentence.text, measures) === 'penalty')
  const ofWhom = /^\s*(?:of (?:whom|which|them)|dont|de (?:los|las) cuales|de ell[ao]s|d’entre eux)\b/u.test(
    sentence.text.slice(mention.end - sentence.start),
  )
  const whole = ofWhom ? previousIn(sentence, mention, mentions, earlier) : null
  const time = timeless
    ? NO_TIME
    : (timeIn(sentence.clause, index) ?? (whole ? { asOf: whole.asOf, period: whole.period } : inherited(sentence)))
  const before = sentence.text.slice(0, mention.start - sentence.start)
  const after = sentence.text.slice(mention.end - sentence.start)
  const fromTable =
    cell && time.asOf === null && time.period === null && cell.row >= 0 && !timeless ? cellTime(cell, table) : null
  return {
    ...base,
    unit: elided ? (antecedent ?? null) : unit,
    ...(fromTable?.periodPrinted ? fromTable : time),
    direction:
      known?.direction ??
      directionOf(
        mention,
        before,
        sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start),
        after,
      ),
    role: known?.role ?? roleOf(mention, sentence.text, measures),
    scope: scopeOf(mention, time, sentence.text),
    statedSource: statedSourceOf(sentence.text),
    measures,
    measuresFrom: measures === null ? null : own === null ? 'inferred' : 'predicate',
  }
}

function whereOf(passage: Passage | undefined): FigureMeaning['where'] {
  if (passage?.cell || passage?.role === 'caption') return 'table'
  return passage?.role === 'note'
    ? 'note'
    : passage?.role === 'heading' || passage?.role === 'title'
      ? 'heading'
      : 'prose'
}

/** A term in a sentence about punishment measures imprisonment. */
function penalty({ kind, end, start }: FigureMention, { text, start: from }: Sentence): string | null {
  if (kind !== 'duration') return null
  const near = text.slice(Math.max(0, start - from - 60), end - from + 40)
  const wide = /\b(?:imprisonment|prison|jail|emprisonnement|réclusion|prisión|reclusión)\b/iu
  const word = text.slice(end - from, end - from + 40).match(wide)?.[0] ?? near.match(wide)?.[0]
  if (word)
    return word.toLowerCase() === 'prison' || word.toLowerCase() === 'jail' ? 'imprisonment' : word.toLowerCase()
  const qualified = /\b(?:minimum|maximum|not (?:more|less) than|up to|mandatory|sentenced?)\b/iu.test(near)
  return qualified ? (text.match(wide)?.[0].toLowerCase() ?? null) : null
}

/** True inside brackets that hold no more than a few words besides. */
function isBracketed({ text, start }: Sentence, mention: FigureMention): boolean {
  const open = text.lastIndexOf('(', mention.start - start)
  const close = text.indexOf(')', mention.end - start)
  const inner = open >= 0 && close > open ? text.slice(open + 1, close) : ''
  return (
    inner !== '' &&
    !inner.includes(')') &&
    inner.length < 60 &&
    text.slice(open, mention.start - start).split(' ').length <= 4
  )
}

function previousIn(
  sentence: Sentence,
  mention: FigureMention,
  mentions: readonly FigureMention[],
  earlier: readonly FigureMeaning[],
): FigureMeaning | null {
  for (let index = earlier.length - 1; index >= 0; index--) {
    const other = mentions[index]
    if (!other || other.start < sentence.start) return null
    if (other.end <= mention.start && !isDateKind(other) && other.kind !== 'age') return earlier[index] ?? null
  }
  return null
}

/** What a count without a noun counts: the noun of the count before it, in its sentence or the one before. */
function antecedentOf(
  mention: FigureMention,
  mentions: readonly FigureMention[],
  earlier: readonly FigureMeaning[],
  sentence: Sentence,
): string | null {
  const from = sentence.before?.start ?? sentence.start
  const population = sentence.text.match(/\b(?:population|población)\b/iu)
  for (let index = earlier.length - 1; index >= 0; index--) {
    const other = mentions[index]
    if (!other || other.start < from) break
    const unit = earlier[index]?.unit
    if (other.kind === 'count' && unit && other.end <= mention.start) return unit
  }
  return population?.[0].toLowerCase() ?? null
}
