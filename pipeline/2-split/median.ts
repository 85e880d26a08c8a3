/** The middle value of a list, the upper one of two; undefined for an empty list. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >>> 1]
}
