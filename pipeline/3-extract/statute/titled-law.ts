import type { LawName } from './named-law.ts'
import { englishTitle } from './titled-law-english.ts'
import { frenchTitle } from './titled-law-french.ts'
import { spanishTitle } from './titled-law-spanish.ts'

/** The law whose head noun stands at `start..end`, read on to the end of its title; null where no title follows. */
export function titledLawAt(
  text: string,
  start: number,
  end: number,
  { english, spanish, french }: Readonly<Record<string, string>>,
): LawName | null {
  if (english)
    return (
      englishTitle(text, start, end, english) ?? (english === 'Code' ? frenchTitle(text, start, end, english) : null)
    )
  if (spanish) return spanishTitle(text, start, end, spanish)
  return french ? frenchTitle(text, start, end, french) : null
}
