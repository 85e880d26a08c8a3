import type { Word } from './page.ts'

/** Fewer letters in a row than this may be initials or list marks. */
const LEAST = 4

/**
 * Closes letter-spaced words: single letters at even gaps are one word; a gap of more than 1.6 times the usual one parts
 * two words.
 */
export function closeLetterSpacing(words: readonly Word[]): readonly Word[] {
  if (words.length < LEAST || !words.some((word, at) => isLetter(word) && isLetter(words[at + 1]))) return words
  const out = [...words]
  let from = 0
  while (from < out.length) {
    let to = from
    while (isLetter(out[to])) to++
    if (to - from >= LEAST) closeRun(out, from, to)
    from = Math.max(to, from + 1)
  }
  return out
}

function isLetter(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.text.length <= 3 &&
    word.raise === 'none' &&
    /^[\p{L}\p{M}]{1,2}$/u.test(word.text) &&
    [...word.text.normalize('NFC')].length === 1
  )
}

function closeRun(words: Word[], from: number, to: number): void {
  const gaps = words.slice(from + 1, to).map((word, at) => word.x - (words[from + at]?.right ?? 0))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0
  const size = words[from]?.size ?? 0
  if (usual > 0.7 * size || gaps.filter((gap) => gap < 1.6 * usual + 0.03 * size).length < 0.6 * gaps.length) return
  gaps.forEach((gap, at) => {
    const word = words[from + 1 + at]
    if (word) words[from + 1 + at] = { ...word, gap: gap > 1.6 * usual + 0.03 * size }
  })
}
