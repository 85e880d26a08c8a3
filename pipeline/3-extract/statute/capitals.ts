import { once } from '../../common/memo.ts'
import type { Passage } from '../context.ts'

/** Where words with a capital begin in a passage, ascending; found once for all rules that read names or acronyms. */
export const capitalStarts = once(({ text }: Passage): readonly number[] => {
  const found: number[] = []
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === CAPITAL) found.push(at)
    at++
    if (kind !== MARK) while (at < text.length && kindAt(text, at) !== MARK) at++
  }
  return found
})

const MARK = 0
const OTHER = 1
const CAPITAL = 2

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 256) return LATIN[code] ?? MARK
  // General punctuation: the quotation marks and dashes of all texts.
  return code >= 0x2000 && code < 0x2070 ? MARK : kindOf(text[at] ?? '')
}

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return CAPITAL
  return /[\p{L}\p{N}]/u.test(character) ? OTHER : MARK
}

const LATIN = Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)))
