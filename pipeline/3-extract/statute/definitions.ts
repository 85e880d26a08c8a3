import { once } from '../../common/memo.ts'
import type { Mention, StatuteMention } from '../../common/mention.ts'
import { isShortForm } from './acronym.ts'

/** Mentions that define an acronym of a law ("Family Violence Prevention Act (FVPA)"). */
export type Definitions = ReadonlyMap<string, readonly StatuteMention[]>

/**
 * Acronyms of laws that a document defines, wherever it does; one defined for two laws has two definitions. Made once for what has been
 * found.
 */
export const definitionsIn = once((found: readonly Mention[]): Definitions => {
  const definitions = new Map<string, StatuteMention[]>()
  for (const mention of found) {
    if (mention.type !== 'statute') continue
    const { acronym, instrument } = mention
    if (!acronym || !isShortForm(acronym)) continue
    const others = definitions.get(acronym) ?? []
    if (!others.some((other) => other.instrument === instrument)) others.push(mention)
    definitions.set(acronym, others)
  }
  return definitions
})
