import type { NameMention } from '../../common/mention.ts'
import type { Span } from '../../common/span.ts'
import type { Draft } from '../rule.ts'
import type { Sort } from './grammar.ts'

/** How a name was found; each has its rule. */
export type Means = 'headed' | 'prefixed' | 'quoted' | 'foreign' | 'known' | 'announced'

/** A name that a grammar found. */
export interface NameChunk extends Span {
  readonly means: Means
  readonly sort: Sort
  /** As printed, without the years or brackets behind it. */
  readonly name: string
  /** The head noun, lower case; null where it has none. */
  readonly head: string | null
  /** The acronym in brackets behind it. */
  readonly acronym: string | null
  /** Other forms that the same place gives: with years, without complement, a translation in brackets. */
  readonly aliases: readonly string[]
  /** Years that belong to the name: "2006–2010". */
  readonly years: string | null
  /** The name that a sourced list gives the entity. */
  readonly listed: string | null
}

/** The mention that a rule makes of a name. */
export function mentionOfChunk({ sort, means: _, ...chunk }: NameChunk): Draft<NameMention> {
  return { type: 'name', form: 'name', ...sort, ...chunk }
}
