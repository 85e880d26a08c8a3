import type { Word } from 'tesseract.js'

/** What of a word of OCR is used here. */
export type ReadWord = Pick<Word, 'text' | 'confidence' | 'bbox'> & { readonly symbols?: Word['symbols'] }

/** A space is at least this wide, as a share of the font size, and this many times as wide as the usual gap of the word's letters. */
const SPACE = { size: 0.28, usual: 1.8 } as const

/** A figure is no wider than this share of the font size; a wider one has a bracket in its box. */
const WIDE_FIGURE = 0.68

/** A word that OCR read over spaces ("5to", "0(13)", "7.The"), in its parts. `size` is the font size in pixels. */
export function partsOf(word: ReadWord, size: number): ReadWord[] {
  const symbols = withBracket(word, size)
  if (symbols.length < 2) return [word]
  const gaps = symbols.slice(1).map((symbol, at) => symbol.bbox.x0 - (symbols[at]?.bbox.x1 ?? 0))
  const usual = gaps.toSorted((a, b) => a - b)[(gaps.length - 1) >> 1] ?? 0
  const parts: (typeof symbols)[] = [[]]
  symbols.forEach((symbol, at) => {
    const gap = gaps[at - 1] ?? 0
    const before = symbols[at - 1]?.text ?? ''
    const figures = (/[\d.,]$/u.test(before) && /^\d/u.test(symbol.text)) || /^[.,;:%’')]/u.test(symbol.text)
    if (at > 0 && !figures && gap >= SPACE.size * size && gap >= SPACE.usual * Math.max(1, gaps.length > 2 ? usual : 1))
      parts.push([])
    parts.at(-1)?.push(symbol)
  })
  const text = symbols.map((symbol) => symbol.text).join('')
  if (parts.length === 1 && text === word.text) return [word]
  return parts.map((part) => ({
    text: part.map((symbol) => symbol.text).join(''),
    confidence: word.confidence,
    bbox: {
      x0: part[0]?.bbox.x0 ?? word.bbox.x0,
      x1: part.at(-1)?.bbox.x1 ?? word.bbox.x1,
      y0: word.bbox.y0,
      y1: word.bbox.y1,
    },
  }))
}

/** Its letters with their boxes; none where they are not what the word says. Of "42)" with a bracket in the box of the 2, "4(2)". */
function withBracket({ text, symbols = [] }: ReadWord, size: number): Pick<Word, 'text' | 'bbox'>[] {
  if (symbols.map((symbol) => symbol.text).join('') !== text) return []
  const wide = /^\d+\)$/u.test(text)
    ? symbols.findIndex(({ text: own, bbox }) => own !== ')' && bbox.x1 - bbox.x0 > WIDE_FIGURE * size)
    : -1
  return symbols.map(({ text: own, bbox }, at) =>
    at === wide && at > 0 ? { text: `(${own}`, bbox } : { text: own, bbox },
  )
}
