import { passagesOf } from '../../../pipeline/3-extract/context.ts'
import { readingOf } from '../../../pipeline/3-extract/numerals/numerals.ts'
import { figureRules } from '../../../pipeline/3-extract/rules/figures.ts'
import { runRules } from '../../../pipeline/3-extract/run-rules.ts'
import { contextOf } from '../../../pipeline/3-extract/try-rule.ts'
import type { FigureMention, Mention } from '../../../pipeline/common/mention.ts'
import type { Case, Kind, Lang } from './cases.ts'

/** `value`: null where the system gives none. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: number | null
}

/** A recogniser of figures: what it finds of a kind in a case, and all that it does to a whole text. */
export interface System {
  readonly name: string
  readonly languages: readonly Lang[]
  readonly kinds: readonly Kind[]
  readonly find: (one: Case, kind: Kind) => readonly Found[]
  readonly read: (text: string) => unknown
}

const SAME: Readonly<Record<string, readonly FigureMention['kind'][]>> = {
  money: ['money'],
  // "One out of three" is a rate in the record, with the same value in hundredths.
  percent: ['percent', 'rate'],
  age: ['age'],
  duration: ['duration'],
  dimension: ['quantity'],
}

const isFigure = (mention: Mention): mention is FigureMention => mention.type === 'figure'

/** All figure rules of Annex; a "number" is any numeral, whatever it is of. */
export const annex: System = {
  name: 'annex',
  languages: ['en', 'fr', 'es'],
  kinds: ['money', 'percent', 'duration', 'age', 'dimension', 'number'],
  find: ({ text, lang }, kind) => {
    const context = contextOf(text, { language: lang })
    if (kind !== 'number')
      return runRules(figureRules, context)
        .filter(isFigure)
        .filter((mention) => SAME[kind]?.includes(mention.kind))
        .map(({ start, end, value, kind: own }) => ({
          start,
          end,
          value: Number(value) * (own === 'rate' && kind === 'percent' ? 100 : 1),
        }))
    return context.passages.flatMap((passage) => {
      const { numerals, tokens } = readingOf(passage, context)
      return numerals
        .filter(({ value }) => !Number.isNaN(value))
        .map(({ from, to, value }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, value }))
    })
  },
  read: (text) => {
    const { tree, about } = contextOf(text)
    return runRules(figureRules, { text, tree, passages: passagesOf(tree, text), about })
  },
}
