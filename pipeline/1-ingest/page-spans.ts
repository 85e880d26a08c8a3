import type { SourcePage } from '../common/source-document.ts'
import { grade } from './quality.ts'

export interface PageStarts {
  /** Number of pages; 0 where they are not known. */
  readonly count: number
  /** Where each page begins in the reading text, by page number; a page without text has none. */
  readonly starts: readonly (number | undefined)[]
  readonly text: string
  readonly furniture: readonly (readonly string[])[]
}

/** The pages of a format without geometry: they partition the text. */
export function pagesOf({ count, starts, text, furniture }: PageStarts): SourcePage[] {
  const begins: number[] = []
  for (let number = count, next = text.length; number >= 1; number--) {
    next = Math.min(number === 1 ? 0 : (starts[number] ?? next), next)
    begins[number] = next
  }
  return Array.from({ length: count }, (_, i) => {
    const number = i + 1
    const start = begins[number] ?? text.length
    const end = begins[number + 1] ?? text.length
    const status = end > start ? 'ok' : 'no-text'
    return {
      number,
      start,
      end,
      status,
      quality: grade(text.slice(start, end)).quality,
      label: null,
      furniture: furniture[i] ?? [],
      width: null,
      height: null,
    }
  })
}
