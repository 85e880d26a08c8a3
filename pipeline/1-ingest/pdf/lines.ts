import { closeLetterSpacing } from './letter-spacing.ts'
import type { Raise, Word } from './page.ts'
import { readingOrder } from './reading-order.ts'

/** Words of one baseline, left to right. */
export interface Line {
  readonly words: readonly Word[]
  readonly x: number
  readonly right: number
  readonly y: number
  /** Size of most of its characters. */
  readonly size: number
  /** Its text, once somebody has asked for it: see `printedText`. */
  printed?: string | undefined
}

/** Baselines closer than this share of the font size are one. */
const SAME = 0.16
/** White space from this share of the font size on is a space. */
const SPACE = 0.13

/** Raised and lowered words are of this size against the word that they stand at; text beside a large initial is smaller. */
const SMALL = { least: 0.42, most: 0.86 } as const

interface Row {
  y: number
  size: number
  words: Word[]
}

/** Sets words into rows by baseline; small raised or lowered words join the row that they stand beside. Rows are sorted from top to bottom. */
export function rowsOf(words: readonly Word[]): Line[] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Row[] = []
  for (const word of sorted) {
    let row: Row | undefined
    for (let i = rows.length - 1; i >= 0 && i >= rows.length - 6; i--) {
      const candidate = rows[i]
      if (!candidate || Math.abs(candidate.y - word.y) > SAME * Math.min(candidate.size, word.size)) continue
      row = candidate
      break
    }
    if (row) {
      row.words.push(word)
      row.size = Math.max(row.size, word.size)
    } else rows.push({ y: word.y, size: word.size, words: [word] })
  }
  attachSmall(rows)
  return rows
    .filter((row) => row.words.length > 0)
    .sort((a, b) => a.y - b.y)
    .map((row) => lineOf(row.words, row.y))
}

/** Moves words that are smaller than a neighbour, and raised or lowered against it, to that neighbour's row. */
function attachSmall(rows: Row[]): void {
  const sorted = [...rows].sort((a, b) => a.y - b.y)
  sorted.forEach((row, at) => {
    row.words = row.words.filter((word) => {
      let best: { row: Row; raise: Raise; distance: number } | null = null
      for (let i = Math.max(0, at - 4); i <= Math.min(sorted.length - 1, at + 4); i++) {
        const other = sorted[i]
        if (!other || other === row) continue
        const shift = other.y - word.y
        if (Math.abs(shift) > other.size || other.size <= word.size) continue
        for (const base of other.words) {
          if (base.raise !== 'none' || word.size > SMALL.most * base.size || word.size < SMALL.least * base.size)
            continue
          const share = shift / base.size
          const raised = share > 0.08 && share < 0.75
          const lowered = share < -0.03 && share > -0.4
          if (!raised && !lowered) continue
          const after = word.x - base.right
          const before = base.x - word.right
          const near =
            (after > -0.35 * base.size && after < 0.6 * base.size) ||
            (raised && before > -0.2 * base.size && before < 2.5 * base.size)
          if (!near) continue
          const distance = Math.max(after, before, 0) + Math.abs(shift) * 0.2
          if (!best || distance < best.distance) best = { row: other, raise: raised ? 'super' : 'sub', distance }
        }
      }
      if (!best) return true
      best.row.words.push({ ...word, raise: best.raise })
      return false
    })
  })
}

/** A line of the given words, in order from left to right, with the spaces between them decided. */
export function lineOf(words: readonly Word[], y: number): Line {
  const sorted = isSorted(words) ? words : words.toSorted((a, b) => a.x - b.x || a.right - b.right)
  let end = Number.NEGATIVE_INFINITY
  let before: Word | undefined
  const spaced = sorted.map((word) => {
    const unit = before ? Math.min(before.size, word.size) : word.size
    const white = word.x - end
    const gap = before !== undefined && ((word.space !== '' && white > -0.3 * unit) || white > SPACE * unit)
    end = Math.max(end, word.right)
    before = word
    return word.gap === gap ? word : { ...word, gap }
  })
  return {
    words: closeLetterSpacing(spaced),
    x: sorted[0]?.x ?? 0,
    right: end,
    y,
    size: mainSize(sorted),
    printed: undefined,
  }
}

function isSorted(words: readonly Word[]): boolean {
  return words.every((word, at) => at === 0 || (words[at - 1]?.x ?? 0) < word.x)
}

/** Size of most of the characters that stand on the line. */
function mainSize(words: readonly Word[]): number {
  const first = words[0]?.size ?? 0
  if (words.every((word) => word.size === first)) return first
  const counts = new Map<number, number>()
  for (const word of words) {
    const weight = word.raise === 'none' ? word.text.length : word.text.length / 100
    counts.set(word.size, (counts.get(word.size) ?? 0) + weight)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** Text of a line, before any repair. It is kept: many ask for it. */
export function printedText(line: Line): string {
  if (line.printed !== undefined) return line.printed
  let text = ''
  for (const word of readingOrder(line.words)) text += word.gap ? ` ${word.text}` : word.text
  line.printed = text
  return text
}
