import type { Piece } from './parts.ts'

/** Character references and white space: what a parser may have changed between source and value. */
const CHANGED = /&(?:#\w{1,8}|\w{1,32});?|\\|\s+/gu

/**
 * The pieces of a parsed text `value` that stands at `start` in the source as `raw`: character references and escapes
 * are mapped one by one, so that the map back holds to the character.
 */
export function align(value: string, raw: string, start: number): Aligned[] {
  if (value === raw) return [{ text: value, source: start }]
  const pieces: Aligned[] = []
  let at = 0
  let done = 0
  const change = (to: number, rawTo: number) => {
    if (to > at) pieces.push({ text: value.slice(at, to), source: start + done, printed: raw.slice(done, rawTo) })
  }
  for (const { index, length } of stretches(raw)) {
    const stretch = raw.slice(index, index + length)
    const found = value.indexOf(stretch, at)
    if (found < 0 || found - at > MOST_CHANGED) return [{ text: value, source: null }]
    change(found, index)
    pieces.push({ text: stretch, source: start + index })
    at = found + length
    done = index + length
  }
  change(value.length, raw.length)
  return pieces
}

type Aligned = Pick<Piece, 'text' | 'source' | 'printed'>

/** Characters that one run of references and white space may stand for. */
const MOST_CHANGED = 4096

/** What stands between changed places. */
function* stretches(raw: string): Generator<{ index: number; length: number }> {
  let from = 0
  for (const match of raw.matchAll(CHANGED)) {
    if (match.index > from) yield { index: from, length: match.index - from }
    from = match.index + match[0].length
  }
  if (raw.length > from) yield { index: from, length: raw.length - from }
}
