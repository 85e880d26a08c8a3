import { fold } from '../common/fold.ts'
import { CAPTION_WORDS, TABLE_WORDS } from './lists/heading-words.ts'
import { isClosingTitle } from './titles.ts'
import type { Unit } from './unit.ts'

const CAPTION =
  /^(?<word>\p{Lu}[\p{L}.]{2,11}) ?(?:n[o°º]\.? ?)?(?<number>\d{1,3}(?:[.-]\d{1,3}){0,3}|[IVX]{1,5}|[A-Z](?:\.\d{1,2})?)(?<stop> ?[.:)–—|-]{1,2})?(?: (?<next>\S)|$)/du

const TABLES: ReadonlySet<string> = new Set(TABLE_WORDS)
const OTHERS: ReadonlySet<string> = new Set(CAPTION_WORDS)

/** Rows that a table of plain text is taken to have at most. */
const MOST_ROWS = 80

/**
 * Units of plain text that are rows of a table without rules: what stands between the caption of a table and the next
 * paragraph or numbered heading.
 */
export function plainRowsOf(units: readonly Unit[], captions: ReadonlySet<number>): number[] {
  return [...captions].flatMap((caption) => {
    const unit = units[caption]
    if (!unit || captionOf(unit) !== 'table') return []
    const rows = units.slice(caption + 1, caption + 1 + MOST_ROWS)
    const end = rows.findIndex(
      ({ index, shape, readings, text }) =>
        captions.has(index) ||
        isClosingTitle(text) ||
        (shape.words > 25 && shape.stopped) ||
        (readings.some(({ bare, path }) => !bare || path.length > 1) && /\p{L}{3}/u.test(text) && !ROW.test(text)),
    )
    return rows.slice(0, end < 0 ? 0 : end).map(({ index }) => index)
  })
}

// Cells parted by white space, or numbers in a row.
const ROW = /\d {2,}\d|\d[\d.,]{0,12} \d[\d.,]{0,12}(?: |$)/u

/** Longest text that a caption has. */
const LONGEST = 400

/** What a unit is the caption of; null where it is none. "Table 6 shows …" is prose. */
export function captionOf(unit: Unit): 'table' | 'other' | null {
  if (unit.block.kind !== 'text' || unit.text.length > LONGEST) return null
  const { word, stop, next } = CAPTION.exec(unit.text)?.groups ?? {}
  if (!word) return null
  const key = fold(word).replace('.', '')
  const kind = TABLES.has(key) ? 'table' : OTHERS.has(key) ? 'other' : null
  if (kind === null || (!stop && next !== undefined && /\p{Ll}/u.test(next))) return null
  return kind
}
