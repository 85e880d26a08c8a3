import { fold } from '../common/fold.ts'
import type { Block } from '../common/source-document.ts'
import type { Span } from '../common/span.ts'
import { type Reading, readingsOf } from './numbering.ts'
import { type Shape, shapeOf } from './shape.ts'

/** A block with its words, as the steps of this stage look at it. */
export interface Unit extends Span {
  /** Place among the blocks of the document. */
  readonly index: number
  readonly block: Block
  readonly text: string
  /** Ways to read the number that it begins with; empty where there is none. */
  readonly readings: readonly Reading[]
  /** What the words behind the number say, as the likeliest reading has it. */
  readonly shape: Shape
  /** Offset in `text` behind a bullet; 0 where there is none. */
  readonly bullet: number
}

const BULLET = /^(?:[•●▪■◦‣⁃∙·➢➤►▶✓✔❖◆○□*\u{E000}-\u{F8FF}-]|[–—]|o(?= \p{Lu})) /u

/** The blocks of a document with their words. */
export function unitsOf(text: string, blocks: readonly Block[]): Unit[] {
  return blocks.map((block, index) => {
    const words = text.slice(block.start, block.end)
    const bullet = BULLET.exec(words)?.[0].length ?? 0
    const readings = block.kind === 'text' && bullet === 0 ? readingsOf(words) : []
    return {
      index,
      block,
      start: block.start,
      end: block.end,
      text: words,
      readings,
      shape: shapeOf(words.slice(readings[0]?.contentStart ?? 0) || words),
      bullet,
    }
  })
}

const TITLE_KEY_LENGTH = 300

/** Letters and digits alone, folded: what two prints of one title share. */
export function titleKey(title: string): string {
  return fold(title.slice(0, TITLE_KEY_LENGTH)).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Words of a title folded and parted by single spaces, for looking it up in a list. */
export function titleWords(title: string): string {
  return fold(title.slice(0, TITLE_KEY_LENGTH))
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
}

const NOTE_MARKS = /(?:[⁰¹²³⁴-⁹]{1,4}|[*†‡]{1,4}(?:, ?[*†‡]{1,4}){0,4})$/u

/** A heading's words as a title: without the marks of notes behind it, leaders, and a colon at its end. */
export function titleOf(words: string): string {
  return words
    .trim()
    .replace(NOTE_MARKS, '')
    .replace(/[\s:]{1,20}$/u, '')
}
