import type { Rule } from '../rule.ts'
import { amount } from './figure/amount.ts'

export { nameRules } from './names.ts'
export { statuteRules } from './statutes.ts'

/** Rules for quantities and dates, in order of precedence. */
export const figureRules: readonly Rule[] = [amount]
