import type { Context, Passage } from '../context.ts'
import { isAcronym } from './acronym.ts'
import type { StatuteDraft } from './draft.ts'

/** What an acronym of a law stands for in a document, and where it is defined. */
export interface Definition {
  readonly draft: StatuteDraft
  readonly at: number
}

const BRACKETED = /\([^()]{0,24}?[\p{Lu}][\p{L}\d&-]{1,11}[”"'’»]?\)/u

/**
 * Acronyms of laws that a document defines, wherever it does: the names that `find` finds in passages with a bracketed acronym. An
 * acronym defined for two laws has two definitions.
 */
export function definitionsOf(
  context: Context,
  find: (passage: Passage, context: Context) => Iterable<StatuteDraft>,
): Map<string, Definition[]> {
  const definitions = new Map<string, Definition[]>()
  for (const passage of context.passages) {
    if (!BRACKETED.test(passage.text)) continue
    for (const draft of find(passage, context)) {
      const { acronym } = draft
      if (!acronym || !isAcronym(acronym)) continue
      const known = definitions.get(acronym) ?? []
      if (!known.some((other) => other.draft.instrument === draft.instrument))
        known.push({ draft, at: draft.start ?? passage.start })
      definitions.set(acronym, known)
    }
  }
  return definitions
}
