import type { Block, Line } from 'tesseract.js'
import type { Rule, Word } from '../pdf/page.ts'
import { partsOf, type ReadWord } from './gaps.ts'
import { type Leader, movedBy } from './leaders.ts'
import type { Prepared } from './prepare.ts'
import { boldLines } from './strokes.ts'

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

/** The words of a page in layout coordinates: those of one line on one baseline. Their boxes are where they stand in the picture. */
export function wordsOf(
  blocks: readonly Block[],
  { image, back, light, leaders }: Prepared,
  fonts: OcrFonts,
): OcrWord[] {
  const { scale } = image
  const boxOf = ({ x0, y0, x1, y1 }: Rule): Rule => {
    const corners = [back(x0, y0), back(x1, y0), back(x0, y1), back(x1, y1)]
    const [xs, ys] = [corners.map(([x]) => x / scale), corners.map(([, y]) => y / scale)]
    return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
  }
  const lines = seen(blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines)))
  const heights = lines.map(({ rowAttributes: { rowHeight, ascenders, descenders } }) =>
    Math.max(1, rowHeight - ascenders - descenders),
  )
  const usual = middleOf(lines.flatMap((line, at) => line.words.map(() => heights[at] ?? 1)))
  const bold = boldLines(image, lines, heights)
  const read = lines.flatMap((line, at) => {
    const y = (line.baseline.y0 + line.baseline.y1) / 2 / scale
    const size = sizeOf(heights[at] ?? usual, usual) / scale
    return edgesOf(line, size * scale, leaders, scale).map(
      ({ text, confidence, bbox }, i): OcrWord => ({
        text: text.normalize('NFC'),
        x: bbox.x0 / scale,
        right: bbox.x1 / scale,
        y,
        size,
        font: bold[at] ? fonts.bold : fonts.regular,
        space: i > 0 ? ' ' : '',
        angle: 0,
        colour: light.some((area) => isWithin(area, bbox, scale)) ? '#ffffff' : '#000000',
        raise: 'none',
        gap: i > 0,
        confidence: Math.round(confidence) / 100,
        box: boxOf(bbox),
      }),
    )
  })
  // Dots that led to a number are a word between those of its line.
  const dotted = leaders.flatMap(({ x0, x1, y1, dots, ...box }): OcrWord[] => {
    const near = read.filter((word) => Math.abs(word.y - y1 / scale) < 0.4 * word.size)
    const beside = near.findLast((word) => word.right <= x0 / scale + 1) ?? near[0]
    return beside
      ? [
          {
            ...beside,
            text: '.'.repeat(dots),
            x: x0 / scale,
            right: x1 / scale,
            space: ' ',
            gap: true,
            box: boxOf({ x0, x1, y1, ...box }),
          },
        ]
      : []
  })
  return [...read, ...dotted]
}

/** The lines that are lines of words: those that stand within another are its accents, or specks. */
function seen(lines: readonly Line[]): Line[] {
  const sound = lines.filter(
    (line) => line.confidence >= LEAST.line || line.words.some(({ text }) => SIGN.test(text.trim())),
  )
  const order = sound.toSorted((a, b) => a.bbox.y0 - b.bbox.y0)
  return sound.filter((line) => {
    const own = line.bbox
    const height = own.y1 - own.y0
    return !order.some(({ bbox }) => {
      if (bbox.y0 > own.y1 || bbox.y1 - bbox.y0 < 2 * height) return false
      const shared = Math.min(bbox.y1, own.y1) - Math.max(bbox.y0, own.y0)
      return shared > 0.6 * height && bbox.x0 <= own.x0 && bbox.x1 >= own.x1
    })
  })
}

/** The words of a line; one whose box runs into the next word's ends before it. */
function edgesOf(line: Line, size: number, leaders: readonly Leader[], scale: number): ReadWord[] {
  const words = line.words
    .filter((word, at) => isSeen(word, at > 0 && at < line.words.length - 1))
    .flatMap((word) => partsOf(word, size))
    .map((word) => {
      const moved = movedBy(word.bbox, leaders, scale)
      return { ...word, bbox: { ...word.bbox, x0: word.bbox.x0 + moved, x1: word.bbox.x1 + moved } }
    })
  return words.map(({ text, confidence, bbox }, at) => {
    const next = words[at + 1]?.bbox.x0 ?? Number.POSITIVE_INFINITY
    return { text, confidence, bbox: { ...bbox, x1: next > bbox.x0 ? Math.min(bbox.x1, next - 1) : bbox.x1 } }
  })
}

/** Signs that mean something by themselves, in the heads of tables above all. */
const SIGN = /^\(?[%$€£§]{1,2}\)?$/u

/** Marks alone may be rules, stains or edges of paper; a word of a sound line is one, however unsure OCR is of it. */
function isSeen(
  { text, confidence }: { readonly text: string; readonly confidence: number },
  within: boolean,
): boolean {
  const word = text.trim()
  if (/[\p{L}\p{N}]/u.test(word) || SIGN.test(word)) return true
  return word !== '' && (confidence >= LEAST.mark || (within && /^[-–—]$/u.test(word)))
}

/** True where the middle of a box of pixels stands in an area of the page. */
function isWithin(area: Rule, { x0, y0, x1, y1 }: Rule, scale: number): boolean {
  const [x, y] = [(x0 + x1) / 2 / scale, (y0 + y1) / 2 / scale]
  return x > area.x0 && x < area.x1 && y > area.y0 && y < area.y1
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
