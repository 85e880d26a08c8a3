import { countryAt } from './countries.ts'
import type { LawName } from './named-law.ts'

/** What joins a State to the title before it, in each language; a capital follows. */
export const STATE_LINKS = {
  english: / of (?:the )?(?=\p{Lu})/gu,
  french: / (?:au|en|aux) (?=\p{Lu})/gu,
  spanish: / (?:del|de)(?: (?:el|la|los|las))? (?=\p{Lu})/gu,
} as const

/** A State at the end of a title: where the words begin that join it, where it ends, its code. */
export interface TitleState {
  readonly from: number
  readonly end: number
  readonly code: string
}

/** The State that the title at `from..end` ends in: "Law on Domestic Violence‸ of Georgia‸", "Código Penal‸ de Chile‸". */
export function stateAtEnd(text: string, from: number, end: number, link: RegExp): TitleState | null {
  for (const { 0: words, index } of text.slice(from, end).matchAll(link)) {
    const country = countryAt(text, from + index + words.length)
    if (country && country.end >= end) return { from: from + index, end: country.end, code: country.code }
  }
  return null
}

/**
 * A law whose title ends at `end`, or at a State: its name goes without the State, what stands in the text goes on over it, so that
 * a year, a number and articles behind it are still its own ("Law on Education of Georgia‸, Article 3").
 */
export function withState(text: string, law: LawName, state: TitleState | null): LawName {
  return state ? { ...law, end: state.end, name: text.slice(law.start, state.from), country: state.code } : law
}
