import { once } from '../../common/memo.ts'
import type { Passage } from '../context.ts'

/** Where words with a capital begin in a passage, ascending; found once for all rules that read names or acronyms. */
export const capitalStarts = once(({ text }: Passage): readonly number[] => {
  const found: number[] = []
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? (ASCII[code] ?? 0) : kindOf(text[at] ?? '')
    if (kind === CAPITAL && !inWord) found.push(at)
    inWord = kind !== 0
  }
  return found
})

const OTHER = 1
const CAPITAL = 2

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return CAPITAL
  return /[\p{L}\p{N}]/u.test(character) ? OTHER : 0
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))
