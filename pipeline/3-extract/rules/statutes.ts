import type { Rule } from '../rule.ts'
import { labourConvention } from './statute/labour-convention.ts'
import { numberedLaw } from './statute/numbered-law.ts'
import { treaty } from './statute/treaty.ts'
import { usBill } from './statute/us-bill.ts'
import { usCase } from './statute/us-case.ts'
import { usCode } from './statute/us-code.ts'
import { usCodeSectionFirst } from './statute/us-code-section-first.ts'
import { usConstitution } from './statute/us-constitution.ts'
import { usConstitutionArticle } from './statute/us-constitution-article.ts'
import { usExecutive } from './statute/us-executive.ts'
import { usFederalRegister } from './statute/us-federal-register.ts'
import { usPublicLaw } from './statute/us-public-law.ts'
import { usRegulations } from './statute/us-regulations.ts'
import { usStateCode } from './statute/us-state-code.ts'
import { usStatutesAtLarge } from './statute/us-statutes-at-large.ts'

/** Rules for legal references, in order of precedence. */
export const statuteRules: readonly Rule[] = [
  usCode,
  usCodeSectionFirst,
  usRegulations,
  usPublicLaw,
  usStateCode,
  usStatutesAtLarge,
  usFederalRegister,
  usExecutive,
  usBill,
  usConstitution,
  usConstitutionArticle,
  usCase,
  labourConvention,
  treaty,
  numberedLaw,
]
