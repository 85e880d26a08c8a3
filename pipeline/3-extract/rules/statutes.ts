import type { Rule } from '../rule.ts'
import { additionalProtocols } from './statute/additional-protocols.ts'
import { anaphor } from './statute/anaphor.ts'
import { bareProvision } from './statute/bare-provision.ts'
import { collectiveActs } from './statute/collective-acts.ts'
import { constitution } from './statute/constitution.ts'
import { councilOfEurope } from './statute/council-of-europe.ts'
import { courtDecision } from './statute/court-decision.ts'
import { echrProtocol } from './statute/echr-protocol.ts'
import { euLaw } from './statute/eu-law.ts'
import { generalComment } from './statute/general-comment.ts'
import { labourConvention } from './statute/labour-convention.ts'
import { lawAcronym } from './statute/law-acronym.ts'
import { namedLaw } from './statute/named-law.ts'
import { numberedLaw } from './statute/numbered-law.ts'
import { optionalProtocols } from './statute/optional-protocols.ts'
import { protocolShort } from './statute/protocol-short.ts'
import { titledLaw } from './statute/titled-law.ts'
import { treaty } from './statute/treaty.ts'
import { treatyAcronym } from './statute/treaty-acronym.ts'
import { treatyBetween } from './statute/treaty-between.ts'
import { treatyOfTwoStates } from './statute/treaty-of-two-states.ts'
import { treatyShape } from './statute/treaty-shape.ts'
import { unDecision } from './statute/un-decision.ts'
import { unResolution } from './statute/un-resolution.ts'
import { unSymbol } from './statute/un-symbol.ts'
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

/** Rules for legal references, in order of precedence: the most specific first, what leans on other mentions last. */
export const statuteRules: readonly Rule[] = [
  usCodeSectionFirst,
  usCode,
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
  courtDecision,
  unSymbol,
  unResolution,
  unDecision,
  generalComment,
  euLaw,
  labourConvention,
  optionalProtocols,
  additionalProtocols,
  echrProtocol,
  treatyOfTwoStates,
  treaty,
  treatyBetween,
  treatyShape,
  councilOfEurope,
  collectiveActs,
  numberedLaw,
  titledLaw,
  namedLaw,
  constitution,
  treatyAcronym,
  lawAcronym,
  protocolShort,
  anaphor,
  bareProvision,
]
