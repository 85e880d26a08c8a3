import { isTimeHead } from '../head-text.ts'
import { centredRows } from './centred-rows.ts'
import { runsOf } from './column-gaps.ts'
import type { Line } from './lines.ts'

/** A row of the grid. */
export interface Band {
  readonly y0: number
  readonly y1: number
  /** A border stands above it; else the rows were told apart by their text. */
  readonly ruled: boolean
}

/** Cells whose text is a value: a number, a year, yes or no, a dash. */
const VALUE = /^[\s$€£%()<>≤≥±+–—\-.,/\d]*$|^(?:n\/?a|yes|no|si|sí|oui|non|nd|unknown|unavailable)$/iu

/**
 * Rows between the borders. Where the borders part only head, body and foot, the rows of the body are told apart by
 * their text: each line that has values beside its label is a row, else each line that has a label.
 */
export function splitBands(ys: readonly number[], inner: readonly Line[], xs: readonly number[]): Band[] {
  const few = ys.length <= 4
  return ys.slice(1).flatMap((y1, at): Band[] => {
    const y0 = ys[at] ?? 0
    const own = inner.filter((line) => line.y - 0.3 * line.size > y0 && line.y - 0.3 * line.size < y1)
    const upper = at === 0 ? upperHeads(own, xs) : 0
    const cuts =
      own.length < 2 ? [] : upper > 0 ? [widest(own.slice(upper - 1, upper + 1))] : rowCuts(own, xs, few && at > 0)
    const edges = [y0, ...cuts, y1]
    return edges.slice(1).map((edge, place) => ({ y0: edges[place] ?? y0, y1: edge, ruled: place === 0 }))
  })
}

/**
 * How many of the first lines, or 0, are heads over those of the next line: heads of their own, fewer than below, each of which
 * spans some.
 */
export function upperHeads(lines: readonly Line[], xs: readonly number[]): number {
  // The label of the rows may stand between the two, centred over their height.
  const [at, cut] = lines
    .slice(0, MOST_UPPER)
    .flatMap((line, place) => ([...columnTexts(line, xs).keys()].some((column) => column > 1) ? [place] : []))
  const [first, second] = [lines[at ?? -1], lines[cut ?? -1]]
  if (!first || !second || cut === undefined) return 0
  const [upper, lower] = [runTexts(first, xs), columnTexts(second, xs)]
  const label = Math.min(1, ...upper.keys(), ...lower.keys())
  const heads = [...upper].filter(([column]) => column !== label).map(([, text]) => text)
  // Heads of the lower row may have several lines: "1er⏎semestre⏎2017".
  const rest = lines.slice(cut + 1, cut + MOST_UPPER).map((line) => columnTexts(line, xs))
  const end = rest.findIndex((texts) => [...texts].some(([column, text]) => column > 1 && FIGURE.test(text)))
  const more = end < 0 ? rest : rest.slice(0, end)
  const under = [...lower]
    .filter(([column]) => column !== label)
    .map(([column, text]) => [text, ...more.map((texts) => texts.get(column) ?? '')].join(' ').trim())
  const dated = heads.every(isTimeHead)
  const own = (text: string): boolean => (dated ? LETTER : CAPITAL).test(text) || isTimeHead(text)
  const spanning = heads.length > 0 && heads.length < under.length && under.length > 1
  const open = heads.some((text) => /(?<!\p{L})(?:of|for|in|de|des|du|del|par|por|en)$/iu.test(text))
  return spanning && !open && !(upper.has(label) && lower.has(label)) && [...heads, ...under].every(own) ? cut : 0
}

/** Lines among which two rows of heads are looked for. */
const MOST_UPPER = 4

/** What heads begin with; under years any letter. */
const CAPITAL = /^(?:\p{Lu}|%)/u
const LETTER = /^(?:\p{L}|%)/u

/** Heights between the rows. */
function rowCuts(lines: readonly Line[], xs: readonly number[], byLabel: boolean): number[] {
  const centred = centredRows(
    lines.flatMap((line) =>
      [...columnTexts(line, xs)].map(([column, text]) => ({ ...line, column: column - 1, text })),
    ),
    1,
  )
  if (centred) return centred
  const values = valueRows(lines, xs)
  if (values.length > 1) {
    const groups = new Set(groupLines(lines, values, xs))
    const starts = lines.filter((line) => groups.has(line) || values.includes(line))
    return starts.slice(1).map((start, at) => {
      const from = lines.indexOf(starts[at] ?? start)
      return widest(lines.slice(from, lines.indexOf(start) + 1))
    })
  }
  if (!byLabel) return []
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0))
  const least = Math.min(...gaps)
  const full = lines.filter((line) => columnTexts(line, xs).size > 1).length >= 0.9 * lines.length
  return lines.slice(1).flatMap((line, at) => {
    const columns = columnTexts(line, xs)
    const apart = (gaps[at] ?? 0) > 1.15 * least
    const begins = columns.has(1) && columns.size > 1 && (apart || (full && /^[\p{Lu}\d]/u.test(columns.get(1) ?? '')))
    return begins ? [line.y - 0.9 * line.size] : []
  })
}

/**
 * Labels alone between the rows of values that would have had room on the line above, and that the line below does not
 * go on: they name the rows below them.
 */
export function groupLines(lines: readonly Line[], values: readonly Line[], xs: readonly number[]): readonly Line[] {
  const isRow = new Set(values)
  const pitch = Math.min(...values.slice(1).map((line, at) => line.y - (values[at]?.y ?? 0)))
  return lines.filter((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]]
    if (!below || !isRow.has(below) || (above && !isRow.has(above)) || line.right > (xs[1] ?? 0)) return false
    const label = wordsOf(above, xs)
    const next = wordsOf(below, xs)
    if (!begins(line.words) || !begins(next) || line.words.some((word) => /\d/u.test(word.text))) return false
    const gap = below.y - line.y
    if (gap < 0.9 * pitch || (above && line.y - above.y < 0.9 * gap)) return false
    const end = label.at(-1)?.right ?? 0
    const room = (xs[1] ?? 0) - 0.5 * line.size
    const fits = (from: number, word: Line['words'][number] | undefined): boolean =>
      word === undefined || from + 0.3 * line.size + word.right - word.x < room
    return (above === undefined || fits(end, line.words[0])) && (gap > LOOSE * line.size || fits(line.right, next[0]))
  })
}

/** Lines of one label are set closer than this share of the font size. */
const LOOSE = 1.4

/** The words of a line's first column. */
function wordsOf(line: Line | undefined, xs: readonly number[]): Line['words'] {
  return line?.words.filter((word) => (word.x + word.right) / 2 < (xs[1] ?? 0)) ?? []
}

function begins(words: Line['words']): boolean {
  return /^\p{Lu}/u.test(words[0]?.text ?? '')
}

/** Middle of the widest gap between the lines; of equal ones the last. */
function widest(lines: readonly Line[]): number {
  let best = { gap: 0, cut: 0 }
  lines.slice(1).forEach((line, at) => {
    const gap = line.y - (lines[at]?.y ?? 0)
    if (gap > best.gap - 0.5) best = { gap, cut: line.y - 0.9 * line.size }
  })
  return best.cut
}

/** Texts of a line by column, from 1; words without a wide gap stand together, in the column of their middle. */
function runTexts(line: Line, xs: readonly number[]): Map<number, string> {
  const runs = runsOf(line).map(({ x, right, from, to }) => {
    const column = xs.filter((edge) => edge <= (x + right) / 2).length
    const words = line.words.slice(from, to).filter((word, at) => at === 0 || !isRaised(word, line))
    return { column, text: words.map((word) => word.text).join(' ') }
  })
  const columns = new Set(runs.map(({ column }) => column))
  return columns.size < runs.length ? columnTexts(line, xs) : new Map(runs.map(({ column, text }) => [column, text]))
}

/** True for a small word, as marks of notes are. */
export const isRaised = (word: { readonly size: number }, line: { readonly size: number }): boolean =>
  word.size < RAISED * line.size
const RAISED = 0.8

/** Texts of a line by column, from 1. */
export function columnTexts(line: Line, xs: readonly number[]): Map<number, string> {
  const texts = new Map<number, string>()
  for (const word of line.words) {
    const middle = (word.x + word.right) / 2
    const column = xs.filter((x) => x <= middle).length
    if (texts.has(column) && isRaised(word, line)) continue
    texts.set(column, `${texts.get(column) ?? ''} ${word.text}`.trim())
  }
  return texts
}

/** True for texts of a line of which those behind the label are values, or units and times beside values. */
function isValued(texts: readonly (readonly [number, string])[]): boolean {
  const others = texts.filter(([column]) => column > 1)
  if (others.every(([, text]) => VALUE.test(text))) return true
  // The second column may have labels as well.
  return (
    others.some(([, text]) => FIGURE.test(text)) &&
    others.every(
      ([column, text]) =>
        VALUE.test(text) || text.length <= SHORT || isTimeHead(text) || (column === 2 && others.length > 2),
    )
  )
}

/** A number of a table; longest unit, in characters. */
const FIGURE = /^[-–+(<>≈~$€£]{0,2}(?!(?:19|20)\d{2}$)\d[\d.,\s]*[%)*†‡]{0,3}$/u
const SHORT = 12

/** True for a line with a figure behind its label. */
export function hasFigure(line: Line, xs: readonly number[]): boolean {
  return [...columnTexts(line, xs)].some(([column, text]) => column > 1 && FIGURE.test(text))
}

/** Lines with values in their columns, if most lines with several columns have only such. */
export function valueRows(lines: readonly Line[], xs: readonly number[]): readonly Line[] {
  const rows = lines
    .map((line) => ({ line, texts: [...columnTexts(line, xs).entries()] }))
    .filter(({ texts }) => texts.length > 1)
  const values = rows.filter(({ texts }) => isValued(texts))
  if (rows.length < 2 || values.length < 0.6 * rows.length) return []
  return rows.map(({ line }) => line)
}
