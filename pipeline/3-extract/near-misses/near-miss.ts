import type { Span } from '../../common/span.ts'

/** Words that come near to what a rule finds, and the step that stopped them. */
export interface NearMiss extends Span {
  /** Id of the rule that comes nearest. */
  readonly rule: string
  /** Name of the step, in a word. */
  readonly step: string
  /** What is missing, or what the words are instead. */
  readonly why: string
}

/** Up to five words, as a reader takes them in. */
export function oneOf(words: readonly string[]): string {
  return `needs one of: ${words.slice(0, 5).join(', ')}${words.length > 5 ? ', …' : ''}`
}
