import type { Rule } from '../rule.ts'
import { amount } from './figure/amount.ts'
import { operation } from './name/operation.ts'
import { usCode } from './statute/us-code.ts'

/** Rules for legal references, in order of precedence. */
export const statuteRules: readonly Rule[] = [usCode]

/** Rules for names of programs and bodies, in order of precedence. */
export const nameRules: readonly Rule[] = [operation]

/** Rules for quantities and dates, in order of precedence. */
export const figureRules: readonly Rule[] = [amount]
