/** Matches a sticky pattern at one place of a text; null where it does not match there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where a sticky pattern that matches at `at` ends; `at` itself where it does not. */
export function skip(pattern: RegExp, text: string, at: number): number {
  const match = matchAt(pattern, text, at)
  return match ? at + match[0].length : at
}
