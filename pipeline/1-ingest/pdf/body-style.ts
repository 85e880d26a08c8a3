import type { Line } from './lines.ts'
import type { Font } from './page.ts'
import { add, most } from './tally.ts'

/** What the document's running text looks like. */
export interface BodyStyle {
  /** Font size of most characters, in points. */
  readonly size: number
  /** Distance of baselines as a share of the font size. */
  readonly leading: number
  /** Name of the font of most characters. */
  readonly font: string
}

/** Style of most of the document's characters. */
export function bodyStyle(pages: readonly (readonly Line[])[], fonts: readonly Font[]): BodyStyle {
  const sizes = new Map<number, number>()
  const weights = new Map<number, number>()
  for (const lines of pages) {
    for (const line of lines) {
      for (const word of line.words) {
        if (word.raise !== 'none') continue
        add(sizes, Math.round(word.size * 4) / 4, word.text.length)
        add(weights, word.font, word.text.length)
      }
    }
  }
  const names = new Map<string, number>()
  for (const [font, weight] of weights) add(names, fontName(fonts[font]), weight)
  const size = mainSize(pages) || most(sizes) || 10
  const gaps = new Map<number, number>()
  for (const lines of pages) {
    lines.forEach((line, at) => {
      const above = lines[at - 1]
      if (!above || Math.abs(line.size - size) > 0.5 || Math.abs(above.size - size) > 0.5) return
      const gap = (line.y - above.y) / size
      if (gap > 0.9 && gap < 3.2) add(gaps, Math.round(gap * 20) / 20, 1)
    })
  }
  return { size, leading: most(gaps) ?? 1.2, font: most(names) ?? '' }
}

/** The size that leads on most pages: long lists of references in small print do not make it the body's. */
function mainSize(pages: readonly (readonly Line[])[]): number | undefined {
  const votes = new Map<number, number>()
  for (const lines of pages) {
    const sizes = new Map<number, number>()
    for (const line of lines)
      add(
        sizes,
        Math.round(line.size * 4) / 4,
        line.words.reduce((sum, word) => sum + word.text.length, 0),
      )
    const size = most(sizes)
    if (size !== undefined) add(votes, size, Math.min(1, (sizes.get(size) ?? 0) / 400))
  }
  return most(votes)
}

/** A font's family without subset prefix and style. */
export function fontName(font: Font | undefined): string {
  return (font?.name ?? '')
    .replace(/^[A-Z]{6}\+/u, '')
    .replace(/[-,](?:bold|italic|oblique|regular|roman|it|bd|mt|ps).{0,40}$/iu, '')
}
