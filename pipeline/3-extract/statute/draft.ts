import type { StatuteMention } from '../../common/mention.ts'
import type { Draft } from '../rule.ts'

/** A mention of a law as a rule makes it, before the engine adds the rule. */
export type StatuteDraft = Draft<StatuteMention>

/** A draft with what is not given left open. */
export function statute(fields: Pick<StatuteDraft, 'kind'> & Partial<StatuteDraft>): StatuteDraft {
  return {
    type: 'statute',
    form: 'full',
    instrument: null,
    provisions: [],
    head: null,
    name: null,
    acronym: null,
    amends: [],
    status: null,
    statusDate: null,
    label: null,
    ...fields,
  }
}
