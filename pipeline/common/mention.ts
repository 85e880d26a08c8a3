import type {
  BodyKind,
  DateKind,
  FigureKind,
  FigureRecord,
  ProgramKind,
  Qualifier,
  StatuteForm,
  StatuteKind,
  StatuteStatus,
} from '../../schemas/index.ts'
import type { Span } from './span.ts'

/** One place in the reading text where a rule matched. */
export type Mention = StatuteMention | FigureMention | NameMention

interface MentionBase extends Span {
  /** Id of the rule. */
  readonly rule: string
  /** Named groups of the pattern, as printed, for `annex explain`. */
  readonly groups: Readonly<Record<string, string>>
}

/** A legal reference. Ids are made of `instrument` and `provisions`: see `design/IDENTIFIERS.md`. */
export interface StatuteMention extends MentionBase {
  readonly type: 'statute'
  readonly kind: StatuteKind
  readonly form: StatuteForm
  /** Id of the instrument (`/us/usc/t18`, `/int/treaty/crc`); null where only the context can say. */
  readonly instrument: string | null
  /** Paths below the instrument in order (`s2423/b/1`); a range is `s2251..s2252A`. Empty: the instrument as a whole. */
  readonly provisions: readonly string[]
  /** The noun that stands for the instrument, lower case ("act", "convention"), for anaphors and short forms. */
  readonly head: string | null
  /** Full name of the instrument as printed, and the acronym that the mention defines. */
  readonly name: string | null
  readonly acronym: string | null
  readonly amends: readonly string[]
  readonly status: StatuteStatus
  readonly statusDate: string | null
  readonly label: string | null
  /** Official address, where a list has it. */
  readonly url?: string | null | undefined
  /** Ids of the instrument's protocols, for "the Optional Protocol thereto". */
  readonly protocols?: readonly string[] | undefined
}

/** A quantity or a date. 4-assemble gives it its meaning (measures, asOf, role, …). */
export interface FigureMention extends MentionBase {
  readonly type: 'figure'
  readonly kind: FigureKind | DateKind
  /** A number; an ISO 8601 string for dates. */
  readonly value: number | string
  readonly high: number | string | null
  readonly unit: string | null
  readonly qualifier: Qualifier
  /** Attributes that the rule itself knows already. */
  readonly known?: Partial<Pick<FigureRecord, 'ucum' | 'direction' | 'period' | 'measures' | 'role'>>
}

/** A named program or body, or a use of one's acronym or short form. */
export type NameMention = NameBase &
  ({ readonly class: 'program'; readonly kind: ProgramKind } | { readonly class: 'body'; readonly kind: BodyKind })

interface NameBase extends MentionBase {
  readonly type: 'name'
  readonly form: 'name' | 'short' | 'acronym'
  /** The name as printed, without years, brackets and possessive; for an acronym the acronym. */
  readonly name: string
  /** Its head noun, lower case ("office", "plan of action"); null where it has none. */
  readonly head: string | null
  /** The acronym that stands in brackets behind the name, where it defines one. */
  readonly acronym: string | null
  /** Other forms that the same place gives: with its years, without a lower-case complement, a translation in brackets. */
  readonly aliases: readonly string[]
  /** Years that belong to the name ("2006–2010"). */
  readonly years: string | null
  /** The name that a sourced list or the user's vocabulary gives the entity; null where none does. */
  readonly listed: string | null
}
