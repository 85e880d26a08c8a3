import type { SourceMessage } from '../common/source-document.ts'

/** How characters of one document are repaired. Decided once, from the whole of its text. */
export interface Repairs {
  /** What stands in the reading text for a character of the source; undefined where it stays. */
  readonly replacement: (character: string) => string | undefined
  readonly messages: readonly SourceMessage[]
}

/** Characters that repair may touch, and white space: all else is copied as it is. */
export const SPECIAL =
  /\s+|[\p{Cc}\p{Cs}\u00ad\u061c\u2015\u2016\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufb00-\ufb06\ufeff\uf02d\uf06e\uf076\uf077\uf0a7\uf0a8\uf0b7\uf0be\uf0d8\uf0e0\uf0fc\ufffe\uffff\u{e0000}-\u{e007f}]/gu

const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

/** Bullets of the Symbol and Wingdings fonts, which have no character of their own. */
const PRIVATE_BULLETS = '\uf02d\uf06e\uf076\uf077\uf0a7\uf0a8\uf0b7\uf0be\uf0d8\uf0e0\uf0fc'

/**
 * Decides the repairs of a document: ligatures become letters, private-use bullets become `•`, `―…‖` become quotation
 * marks where the document uses both as a pair; what cannot be seen (soft hyphens, zero-width and direction marks,
 * controls, tag characters) is left out, with a message where it could deceive.
 */
export function repairsOf(text: string): Repairs {
  const opening = text.match(/\u2015(?=[\p{L}\p{N}([])/gu)?.length ?? 0
  const closing = text.match(/(?<=\S)\u2016/gu)?.length ?? 0
  const quotes = opening > 0 && closing > 0 && Math.abs(opening - closing) <= Math.max(opening, closing) / 4
  const replacement = (character: string) => {
    if (character === '\u2015') return quotes ? '\u201c' : undefined
    if (character === '\u2016') return quotes ? '\u201d' : undefined
    if (LIGATURES[character] !== undefined) return LIGATURES[character]
    if (PRIVATE_BULLETS.includes(character)) return '•'
    return /^\p{Cs}$/u.test(character) ? '\ufffd' : ''
  }
  return { replacement, messages: deceptive(text) }
}

/** Invisible characters that make text read otherwise than it looks. */
const DECEPTIVE: readonly (readonly [string, RegExp, string])[] = [
  ['ingest/direction-marks', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, 'direction marks are left out'],
  ['ingest/tag-characters', /[\u{e0000}-\u{e007f}]/u, 'invisible tag characters are left out'],
  ['ingest/controls', /[^\P{Cc}\t\n\v\f\r\u0085]/u, 'control characters are left out'],
]

function deceptive(text: string): SourceMessage[] {
  return DECEPTIVE.filter(([, pattern]) => pattern.test(text)).map(([rule, , reason]) => ({
    rule,
    reason,
    level: 'warning',
    page: null,
    span: null,
  }))
}
