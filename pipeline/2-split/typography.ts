import type { Block } from '../common/source-document.ts'
import { median } from './median.ts'
import type { Shape } from './shape.ts'
import type { Unit } from './unit.ts'

/** How the body of a document is set, for telling what stands out of it. */
export interface BodyStyle {
  /** True where the source says how text is set: sizes, weights or levels. */
  readonly typed: boolean
  /** Share of the text that is bold: where much is, bold says little. */
  readonly boldShare: number
  /** Font size of most prose, as a share of what ingest takes for the body's: where tables are long, they differ. */
  readonly size: number
  /** White space above a usual block, in line heights. */
  readonly gap: number
  /** True where the whole document is in another font than the one held for the body's. */
  readonly otherFont: boolean
}

/** Bold tells a heading only where less of the text than this is bold. */
const BOLD_IS_RARE = 0.2

/** True where the source says how its text is set. */
export function isTyped(blocks: readonly Block[]): boolean {
  return blocks.some(({ hints }) => hints.size !== null || hints.bold !== null || hints.level !== null)
}

/** Measures the body of a document. */
export function bodyStyleOf(units: readonly Unit[]): BodyStyle {
  let all = 0
  let bold = 0
  let other = 0
  const typed = isTyped(units.map(({ block }) => block))
  const gaps: number[] = []
  const sizes = new Map<number, number>()
  for (const { block, start, end } of units) {
    const { size, bold: isBold, otherFont, gapBefore } = block.hints
    if (block.kind !== 'text') continue
    all += end - start
    if (size !== null && end - start > 120) sizes.set(size, (sizes.get(size) ?? 0) + end - start)
    if (isBold) bold += end - start
    if (otherFont) other += end - start
    if (gapBefore !== null && end - start > 120) gaps.push(gapBefore)
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1
  return { typed, size, boldShare: all ? bold / all : 0, gap: median(gaps) ?? 0, otherFont: other > all / 2 }
}

/** Points for a heading from how a block is set; 0 where the source does not say. */
export function typographyPoints({ block }: Unit, shape: Shape, body: BodyStyle): number {
  if (!body.typed) return 0
  const { level, bold, italic, otherFont, centred, gapBefore, list } = block.hints
  if (level !== null) return 6
  const size = block.hints.size === null ? null : block.hints.size / body.size
  let points = 0
  if (size !== null) points += size >= 1.15 ? 3 : size >= 1.04 ? 1.5 : size < 0.95 ? -1.5 : 0
  if (bold) points += body.boldShare < BOLD_IS_RARE ? 2.5 : 0.5
  else if (italic) points += 1
  else if (otherFont && !body.otherFont) points += 0.5
  if (shape.capitals) points += 1.5
  if (points === 0) points = -2
  if (gapBefore !== null && gapBefore > body.gap + 0.3) points += 0.7
  if (centred && block.lines.length < 4) points += 0.3
  if (list !== null) points -= 2
  return points
}

/**
 * How much a block stands out, for comparing headings with each other: size first, then weight, capitals and slant.
 * Levels of the source's own markup stand above all else.
 */
export function prominenceOf({ block }: Unit, shape: Shape, body: BodyStyle): number {
  const { level, bold, italic } = block.hints
  if (level !== null) return 100 - level
  const size = (block.hints.size ?? 1) / body.size
  return (
    Math.round(size * 20) +
    (bold ? 1 : 0) +
    (shape.capitals ? 0.5 : 0) +
    (body.typed && italic ? -0.25 : 0) +
    (body.typed ? 0 : shape.colon ? -0.5 : 0)
  )
}
