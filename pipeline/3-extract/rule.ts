import type { Mention } from '../common/mention.ts'
import type { Span } from '../common/span.ts'
import type { Context, Passage } from './context.ts'

/** Families of rules, in the order in which they run. */
export type Family = 'statute' | 'name' | 'figure'

/**
 * A rule: what it finds, how, and the texts that prove it. One file a rule; `rules/index.ts` lists them in order of precedence.
 * A rule finds by `pattern` (run on each passage that has a trigger) or by `scan` (for what no linear pattern can find).
 */
export interface Rule<M extends Mention = Mention> {
  /** `<family>/<name>`; the file is `rules/<family>/<name>.ts`. */
  readonly id: `${Family}/${string}`
  /** What it finds, in a few words. */
  readonly title: string
  /** Why it is as it is, where that is not plain. */
  readonly why?: string
  /**
   * Lower-case literals, one of which stands in every match: a passage without any costs nothing. One that begins with a
   * letter or a digit is found at the start of a word alone.
   * An empty list means: every passage.
   */
  readonly triggers: readonly string[]
  /** True where its scan is told the starts of words with a capital too: any of them, or those of passages with a trigger. */
  readonly capitals?: true
  /** The passages that it searches, where no trigger can say. */
  readonly passages?: (context: Context) => readonly Passage[]
  /** True where each match of the pattern begins at a trigger: it is tried there alone. */
  readonly anchored?: true
  /** Flags `dgu`, named groups, linear time. */
  readonly pattern?: RegExp
  /**
   * Finds in one passage without a pattern. Spans are offsets into the reading text. `hits`: where its triggers begin in the passage (and
   * words with a capital, see `capitals`), ascending; `before`: what the rules before it have found in the document.
   */
  readonly scan?: (
    passage: Passage,
    context: Context,
    hits: readonly number[],
    before: readonly Mention[],
  ) => Iterable<Draft<M>>
  /** Rules whose mentions its scan reads. */
  readonly reads?: readonly Rule[]
  /** Checks that a match must pass; the first that stops it is what `annex explain` names. */
  readonly guards?: readonly Guard[]
  /** Makes mentions of a match; null where it is none after all. Not used with `scan`. */
  readonly read?: (found: Found, context: Context) => Draft<M> | readonly Draft<M>[] | null
  readonly examples: readonly Example[]
  readonly counterExamples: readonly CounterExample[]
  /** Known misses: tested to still fail. */
  readonly todo?: readonly { readonly text: string; readonly match: string }[]
}

/**
 * A mention as a rule makes it, anew for each: the engine adds rule, groups and, where they are left out, start and end of the match to the
 * object itself.
 */
export type Draft<M extends Mention> = M extends Mention
  ? Omit<M, 'rule' | 'groups' | 'start' | 'end'> & { readonly [K in keyof Span]?: Span[K] | undefined }
  : never

/** A match of a pattern. Spans are offsets into the reading text. */
export interface Found extends Span {
  readonly text: string
  readonly groups: Readonly<Record<string, string>>
  readonly spans: Readonly<Record<string, Span>>
  readonly passage: Passage
}

/** A named check against a false positive. */
export interface Guard {
  readonly id: string
  /** Why a match that it stops is none: shown by `annex explain`. */
  readonly why: string
  readonly stops: (found: Found, context: Context) => boolean
}

/** A text in which the rule finds `match`; `fields` are checked on the mention. */
export interface Example {
  readonly text: string
  readonly match: string
  readonly fields?: Readonly<Record<string, unknown>>
  /** What the rule is told of the document: country and language, where they matter. */
  readonly about?: {
    readonly country?: string
    readonly language?: string
    readonly convention?: string
    readonly year?: number
  }
  /** Says that the text is a cell of a table, and what stands around it. */
  readonly cell?: CellAround
  /** Where texts of this form are found. */
  readonly from: string
}

/** The words that say what a table cell holds. */
export interface CellAround {
  readonly caption?: string
  /** Head of its column. */
  readonly head: string
  /** Label of its row. */
  readonly label: string
}

/** A text in which the rule finds nothing. */
export interface CounterExample {
  readonly text: string
  readonly why: string
  readonly about?: Example['about']
}
