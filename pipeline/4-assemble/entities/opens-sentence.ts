const OPENING = /(?:^|[.!?\n] ?)(?:The |Le |La |L[’']|El )?$/u

/** True where what begins at `start` is the first thing of a sentence, its article aside. */
export function opensSentence(text: string, start: number): boolean {
  return OPENING.test(text.slice(Math.max(0, start - 6), start))
}
