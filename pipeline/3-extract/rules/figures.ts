import type { FigureMention } from '../../common/mention.ts'
import type { Rule } from '../rule.ts'
import { age } from './figure/age.ts'
import { count } from './figure/count.ts'
import { date } from './figure/date.ts'
import { dateRange } from './figure/date-range.ts'
import { duration } from './figure/duration.ts'
import { durationInWords } from './figure/duration-in-words.ts'
import { durationWhole } from './figure/duration-whole.ts'
import { fiscalYear } from './figure/fiscal-year.ts'
import { money } from './figure/money.ts'
import { percent } from './figure/percent.ts'
import { quantity } from './figure/quantity.ts'
import { rate } from './figure/rate.ts'
import { tableCell } from './figure/table-cell.ts'

/** Rules for quantities and dates, in order of precedence. */
export const figureRules: readonly Rule<FigureMention>[] = [
  fiscalYear,
  dateRange,
  money,
  percent,
  date,
  age,
  rate,
  duration,
  durationInWords,
  durationWhole,
  quantity,
  tableCell,
  count,
]
