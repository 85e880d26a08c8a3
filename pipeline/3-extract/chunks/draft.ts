import type { Head } from './grammar.ts'

/** A name as token indexes, both inclusive. */
export interface Draft {
  readonly from: number
  readonly to: number
  /** Where the short form ends: the head, where a complement in lower case follows; the run, where a head in lower case does. */
  readonly shortTo: number | null
  readonly head: Head
  /** Number of words before the head. */
  readonly modifiers: number
  readonly lowerHead: boolean
  /** Where the name begins without a quotation before it: "“House of Elders” *Institute for …*". */
  readonly core?: number
  /** The head of the words that only say what is named: "the Sponsored *Scheme* “Child Care”". */
  readonly covers?: number
  /** Its name where the text spells it only in part: "ministères de la santé *et de l’éducation*". */
  readonly named?: readonly [before: string, from: number]
}

/** A name that ends in its head. */
export function finalDraft(from: number, to: number, head: Head): Draft {
  return { from, to, shortTo: null, head, modifiers: to - from + 1 - head.length, lowerHead: false }
}

/** A name that is one word: "Parliament". */
export function soleDraft(at: number, sort: Head['sort']): Draft {
  const head: Head = { word: '', sort, opens: false, weak: false, length: 1 }
  return { from: at, to: at, shortTo: null, head, modifiers: 0, lowerHead: false }
}
