import type {
  BodyRecord,
  ChangeKind,
  FigureRecord,
  ProgramRecord,
  SectionRecord,
  Statement,
  StatuteRecord,
} from '../../schemas/index.ts'
import type { Place } from './view.ts'

/** One fact of one document, however often the document states it. */
interface FactBase {
  readonly kind: ChangeKind
  /** Ids of its records, the first statement first. */
  readonly records: readonly string[]
  readonly statements: readonly Statement[]
  readonly section: string | null
  /** Where it is first stated, as a share of the text: 0 to 1. */
  readonly position: number
  /** What it is about, in a few words. */
  readonly label: string
}

export interface StatuteFact extends FactBase {
  readonly kind: 'statute'
  readonly mentions: readonly StatuteRecord[]
  /** Every key that stands for the instrument in this document. */
  readonly instruments: readonly string[]
  /** Cited provisions below the instrument, ranges written out, sorted. */
  readonly provisions: readonly string[]
  readonly status: string | null
  readonly statusDate: string | null
  /** True where the document speaks of it as a draft. */
  readonly drafted: boolean
  /** Its title with the acronyms of the document written out; null where none stands in it. */
  readonly expanded: string | null
}

export interface FigureFact extends FactBase {
  readonly kind: 'figure'
  readonly figures: readonly FigureRecord[]
  readonly main: FigureRecord
  readonly place: Place | null
  readonly features: readonly FigureFeatures[]
}

/** What one statement of a figure is compared by; never its value. */
export interface FigureFeatures {
  readonly group: string
  readonly head: string | null
  readonly unit: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly sentence: ReadonlySet<string>
  readonly topic: ReadonlySet<string>
  readonly column: ReadonlySet<string>
  readonly cell: boolean
  readonly section: string | null
  readonly subjects: ReadonlySet<string>
  readonly role: FigureRecord['role']
  readonly scope: FigureRecord['scope']
  readonly directed: boolean
}

export interface EntityFact extends FactBase {
  readonly kind: 'program' | 'body'
  readonly entities: readonly (ProgramRecord | BodyRecord)[]
  readonly name: string
  readonly names: readonly string[]
  /** Its name and its names without the words for the document's own country, as they are compared. */
  readonly plainName: string
  readonly plainNames: readonly string[]
  readonly acronyms: readonly string[]
  readonly lead: string | null
}

export interface SectionFact extends FactBase {
  readonly kind: 'section'
  readonly record: SectionRecord
}

export type Fact = StatuteFact | FigureFact | EntityFact | SectionFact
