import type { Block, SourceDocument } from '../common/source-document.ts'
import type { Heading } from './headings.ts'
import { readingsOf } from './numbering.ts'
import { shapeOf } from './shape.ts'

/** Longest title that is looked for at the edge of a paragraph. */
const LONGEST = 160

/**
 * Blocks of plain text with the headings apart that ingest could not tell from the paragraph before them: a paragraph
 * ends with a stop, so a last line without one, behind a line that has one, is the heading of what follows.
 */
export function unglueLast({ text }: SourceDocument, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, i) => {
    const last = block.lines.at(-1) ?? block.start
    const before = text.slice(block.start, last).trimEnd()
    const line = text.slice(last, block.end)
    if (block.kind !== 'text' || line.length > LONGEST || before.length < 80 || blocks[i + 1] === undefined)
      return [block]
    const { titleCase, stopped, points, colon } = shapeOf(line)
    if (!/[.!?]["”’)]?$/u.test(before) || stopped || colon) return [block]
    const titled = titleCase && points >= 2 && !/\d/u.test(line)
    return titled || (points >= 1 && isNumberedParagraph(blocks[i + 1], text)) ? cut(block, text, last) : [block]
  })
}

/**
 * Blocks of plain text with the numbered paragraphs apart that ingest joined to the heading above: a line inside a
 * block begins with the number that is due.
 */
export function unglueNumbered({ text, blocks }: SourceDocument): Block[] {
  let due = 0
  return blocks.flatMap((block) => {
    if (block.kind !== 'text') return [block]
    const parts: Block[] = []
    let rest = block
    for (const line of block.lines) {
      const value = paragraphNumber(text, line)
      if (value === null) continue
      if (line > rest.start && value === due && due > 1) {
        const [before, after] = cut(rest, text, line)
        if (before && after) {
          parts.push(before)
          rest = after
        }
      } else if (line > rest.start) continue
      due = value + 1
    }
    return [...parts, rest]
  })
}

function isNumberedParagraph(block: Block | undefined, text: string): boolean {
  return block?.kind === 'text' && paragraphNumber(text, block.start) !== null
}

// 12 of "12. The Government …"; null where no such number stands.
function paragraphNumber(text: string, at: number): number | null {
  const [reading] = readingsOf(text.slice(at, at + 60))
  return reading?.family === 'decimal' && reading.path.length === 1 && !reading.bare ? reading.through : null
}

/**
 * Blocks of plain text with a heading apart that runs on into its first paragraph, where the sequence lacks just that
 * number: "2." and "3." are headings, and a paragraph before them begins with "1." and a line like a title. Returns
 * null where there is none.
 */
export function unglueFirst({ text, blocks }: SourceDocument, headings: readonly Heading[]): Block[] | null {
  const cuts = new Map<number, number>()
  for (const [i, { numbered, from }] of headings.entries()) {
    if (!numbered?.oddity || numbered.oddity.kind === 'repeat') continue
    const wanted = (numbered.reading.path.at(-1) ?? 0) - 1
    const since =
      headings.findLast((other, k) => k < i && other.numbered?.reading.family === numbered.reading.family)?.to ?? 0
    for (let k = from - 1; k >= since; k--) {
      const block = blocks[k]
      const at = block ? endOfTitle(block, text, numbered.reading.family, wanted) : null
      if (at === null) continue
      cuts.set(k, at)
      break
    }
  }
  if (cuts.size === 0) return null
  return blocks.flatMap((block, i) => {
    const at = cuts.get(i)
    return at === undefined ? [block] : cut(block, text, at)
  })
}

// The line of a block at which prose begins behind a numbered title.
function endOfTitle(block: Block, text: string, family: string, value: number): number | null {
  if (block.kind !== 'text' || block.lines.length < 2) return null
  const reading = readingsOf(text.slice(block.start, block.start + 60)).find(
    (one) => one.family === family && one.path.length === 1 && one.path[0] === value,
  )
  if (!reading) return null
  for (const line of block.lines.slice(1, 4)) {
    const title = text.slice(block.start + reading.contentStart, line).trimEnd()
    const { points, stopped } = shapeOf(title)
    if (
      !stopped &&
      points >= 0 &&
      /^\p{Lu}/u.test(text.slice(line, line + 1)) &&
      shapeOf(text.slice(line, block.end)).words > 5
    ) {
      return line
    }
  }
  return null
}

function cut(block: Block, text: string, at: number): Block[] {
  const end = block.start + text.slice(block.start, at).trimEnd().length
  return [
    { ...block, end, lines: block.lines.filter((line) => line < at) },
    { ...block, start: at, lines: block.lines.filter((line) => line >= at) },
  ]
}
