import type { Rule } from '../rule.ts'
import { headed } from './name/headed.ts'

/** Rules for names of programs and bodies, in order of precedence. */
export const nameRules: readonly Rule[] = [headed]
