import type { Word } from './page.ts'

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\ufb1d-\ufdff\ufe70-\ufefc]/u

/**
 * Words of a line as they are read. They come from left to right as printed; where most letters are of a script that runs
 * to the left, the words and their letters are turned, and figures and Latin words in between keep their own direction.
 */
export function readingOrder(words: readonly Word[]): readonly Word[] {
  if (!mayHoldLeft(words)) return words
  const turned = words.filter((word) => RIGHT_TO_LEFT.test(word.text))
  if (turned.length === 0 || turned.length < 0.5 * words.filter((word) => /\p{L}/u.test(word.text)).length) return words
  const out: Word[] = []
  let forward: Word[] = []
  // A gap stands before a word on the page; turned, it stands before the word to its left.
  const reversed = words
    .toReversed()
    .map((word, at): Word => ({ ...word, gap: words[words.length - at]?.gap ?? false }))
  const flush = (): void => {
    const first = forward[0]?.gap ?? false
    const order = forward.toReversed()
    out.push(
      ...order.map((word, at) => ({ ...word, gap: at === 0 ? first : (forward[forward.length - at]?.gap ?? false) })),
    )
    forward = []
  }
  for (const word of reversed) {
    if (/[\p{Script=Latin}\d]/u.test(word.text) && !RIGHT_TO_LEFT.test(word.text)) forward.push(word)
    else {
      flush()
      out.push(RIGHT_TO_LEFT.test(word.text) ? { ...word, text: turn(word.text) } : word)
    }
  }
  flush()
  return out
}

function mayHoldLeft(words: readonly Word[]): boolean {
  for (const word of words) if (mayRunLeft(word.text)) return true
  return false
}

/** A cheap test before the exact one: most words are of Latin letters. */
function mayRunLeft(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x58f) return true
  return false
}

/** Letters from right to left, with stretches of figures and Latin letters kept. */
function turn(text: string): string {
  const parts = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d.,:/%-]*|\P{M}\p{M}*|\p{M}+/gu) ?? []
  return parts.toReversed().join('')
}

/** True where most of the letters of the lines run from right to left. */
export function runsLeft(lines: readonly { readonly words: readonly Word[] }[]): boolean {
  let [left, all] = [0, 0]
  for (const line of lines) {
    for (const word of line.words) {
      all++
      if (mayRunLeft(word.text) && RIGHT_TO_LEFT.test(word.text)) left++
    }
  }
  return left > 0.5 * all
}
