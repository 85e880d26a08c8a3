import type { Rule } from '../rule.ts'
import { acronym } from './name/acronym.ts'
import { announced } from './name/announced.ts'
import { defined } from './name/defined.ts'
import { foreign } from './name/foreign.ts'
import { headed } from './name/headed.ts'
import { known } from './name/known.ts'
import { listed } from './name/listed.ts'
import { prefixed } from './name/prefixed.ts'
import { quoted } from './name/quoted.ts'
import { repeated } from './name/repeated.ts'

/** Rules for names of programs and bodies, in order of precedence. */
export const nameRules: readonly Rule[] = [
  quoted,
  foreign,
  headed,
  prefixed,
  listed,
  known,
  announced,
  defined,
  repeated,
  acronym,
]
