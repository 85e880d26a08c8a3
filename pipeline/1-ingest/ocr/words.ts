import type { Block, Line } from 'tesseract.js'
import type { Word } from '../pdf/page.ts'
import type { PageImage } from './render.ts'
import { isBold, strokesOf } from './strokes.ts'

/** A word that OCR read, with how sure it is of it, from 0 to 1. */
export type OcrWord = Word & Required<Pick<Word, 'confidence' | 'box'>>

/** Indices of the fonts that OCR's words are said to have. */
export interface OcrFonts {
  readonly regular: number
  readonly bold: number
}

/** Below these confidences OCR saw rules, stains or a signature, not lines of words, nor marks between them. */
const LEAST = { line: 35, mark: 60 } as const

/** Height of small letters as a share of the font size. */
const X_HEIGHT = 0.5

/** Sizes that differ from the usual one by less than this share are the usual one: heights are measured in pixels. */
const SAME_SIZE = 0.12

/**
 * The words of a page in layout coordinates: those of one line on one baseline, the page's skew taken out. Their boxes
 * are where they stand in the picture.
 */
export function wordsOf(blocks: readonly Block[], image: PageImage, fonts: OcrFonts): OcrWord[] {
  const { scale } = image
  const lines = blocks
    .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    .filter((line) => line.confidence >= LEAST.line)
  const skew = skewOf(lines)
  const heights = lines.map(({ rowAttributes: { rowHeight, ascenders, descenders } }) =>
    Math.max(1, rowHeight - ascenders - descenders),
  )
  const usual = middleOf(lines.flatMap((line, at) => line.words.map(() => heights[at] ?? 1)))
  const bold = isBold(strokesOf(image, lines, heights))
  return lines.flatMap((line, at) => {
    const { x0, y0, x1, y1 } = line.baseline
    const y = ((y0 + y1) / 2 - (skew * (x0 + x1)) / 2) / scale
    const size = sizeOf(heights[at] ?? usual, usual) / scale
    return edgesOf(line).map(
      ({ text, confidence, bbox }, i): OcrWord => ({
        text: text.normalize('NFC'),
        x: bbox.x0 / scale,
        right: bbox.x1 / scale,
        y,
        size,
        font: bold[at] ? fonts.bold : fonts.regular,
        space: i > 0 ? ' ' : '',
        angle: 0,
        colour: '#000000',
        raise: 'none',
        gap: i > 0,
        confidence: Math.round(confidence) / 100,
        box: { x0: bbox.x0 / scale, y0: bbox.y0 / scale, x1: bbox.x1 / scale, y1: bbox.y1 / scale },
      }),
    )
  })
}

/** The words of a line; one whose box runs into the next word's ends before it. */
function edgesOf(line: Line): Pick<Line['words'][number], 'text' | 'confidence' | 'bbox'>[] {
  const words = line.words.filter(isSeen)
  return words.map(({ text, confidence, bbox }, at) => {
    const next = words[at + 1]?.bbox.x0 ?? Number.POSITIVE_INFINITY
    return { text, confidence, bbox: { ...bbox, x1: next > bbox.x0 ? Math.min(bbox.x1, next - 1) : bbox.x1 } }
  })
}

/** Marks alone may be rules, stains or edges of paper; a word of a sound line is one, however unsure OCR is of it. */
function isSeen({ text, confidence }: { readonly text: string; readonly confidence: number }): boolean {
  return /[\p{L}\p{N}]/u.test(text) || (text.trim() !== '' && confidence >= LEAST.mark)
}

/** How far lines go down for each step to the right: the middle one of the longer lines. */
function skewOf(lines: readonly Line[]): number {
  const longest = Math.max(0, ...lines.map(({ bbox }) => bbox.x1 - bbox.x0))
  const slopes = lines
    .filter(({ bbox, baseline }) => bbox.x1 - bbox.x0 > longest / 2 && baseline.x1 > baseline.x0)
    .map(({ baseline: { x0, y0, x1, y1 } }) => (y1 - y0) / (x1 - x0))
  return slopes.length === 0 ? 0 : middleOf(slopes)
}

/** Font size in pixels of a line whose small letters have this height. */
function sizeOf(height: number, usual: number): number {
  return (Math.abs(height / usual - 1) < SAME_SIZE ? usual : height) / X_HEIGHT
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1
}

/** Mean confidence of words, each by its length; 0 where there are none. */
export function meanConfidence(words: readonly OcrWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  if (letters === 0) return 0
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters
}
